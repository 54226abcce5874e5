"""What the tax number of an organisation is: its kind, its country and its one form.

An organisation may also be a self-employed person, whose number is a DNI or NIE.
"""

from planificador.core.model.identity import messages
from planificador.core.model.identity.cards import OTHER_NUMBER
from planificador.core.model.identity.kinds import Identity, Part, Refusal, TipoNif
from planificador.core.model.identity.spain import has_spanish_shape, spanish_number
from planificador.core.model.identity.vat import (
    VatNumber,
    has_vat_prefix,
    is_in_vat_area,
    is_tax_number,
    national_vat_number,
    prefixed_vat_number,
    tax_country,
)
from planificador.core.model.places.countries import SPAIN

Result = Identity[TipoNif] | Refusal


def tax_identity(number: str, kind: TipoNif | None, country: str | None, home: str = SPAIN) -> Result:
    """Return what a compact number is, or why it is not what it should be.

    Args:
        kind: The kind that the client states, None for the one that follows from the number.
        country: The country that the client states, None for the one that follows from the number, or else `home`.
        home: The country of the organisation's address.
    """
    match kind:
        case None:
            return _without_kind(number, country, home)
        case TipoNif.NIF:
            return _nif(number, country)
        case TipoNif.IVA:
            return _vat(number, country, home)
    return _other(number, country or home)


def _without_kind(number: str, country: str | None, home: str) -> Result:
    spanish, vat = spanish_number(number), prefixed_vat_number(number)
    if spanish and country in {None, SPAIN}:
        return Identity(spanish, TipoNif.NIF, SPAIN)
    if vat and country in {None, vat.country}:
        return _of(vat)
    where = country or home
    if where != SPAIN:
        return _abroad(number, where, stated=country is not None)
    if country is None and (foreign := tax_country(number)):
        return Identity(number, TipoNif.OTRO, foreign)
    if vat:
        return Refusal(messages.other_prefix(vat.country), Part.COUNTRY)
    prefix = has_vat_prefix(number)
    return Refusal(messages.wrong_vat(prefix) if prefix and prefix != SPAIN else messages.WRONG_NIF)


def _abroad(number: str, country: str, stated: bool) -> Result:
    """Return what a number is whose country is not Spain. stated: whether the client says so of the number itself."""
    if vat := national_vat_number(number, country):
        return _of(vat)
    is_known = stated or is_tax_number(number, country)
    if not is_known and has_spanish_shape(number):
        return Refusal(messages.WRONG_NIF)
    if has_vat_prefix(number) == country:
        return Refusal(messages.wrong_vat(country))
    return _other(number, country)


def _nif(number: str, country: str | None) -> Result:
    if country not in {None, SPAIN}:
        return Refusal(messages.SPANISH_ONLY, Part.COUNTRY)
    spanish = spanish_number(number)
    return Identity(spanish, TipoNif.NIF, SPAIN) if spanish else Refusal(messages.WRONG_NIF)


def _vat(number: str, country: str | None, home: str) -> Result:
    if country in {None, SPAIN} and spanish_number(number):
        return _nif(number, country)
    where, vat = country or home, prefixed_vat_number(number)
    if vat and country in {None, vat.country}:
        return _of(vat)
    if own := national_vat_number(number, where):
        return _of(own)
    return _refused_vat(vat, where)


def _refused_vat(vat: VatNumber | None, country: str) -> Refusal:
    if vat:
        return Refusal(messages.other_prefix(vat.country), Part.COUNTRY)
    if country == SPAIN:
        return Refusal(messages.VAT_WITHOUT_COUNTRY)
    if not is_in_vat_area(country):
        return Refusal(messages.outside_union(country), Part.KIND)
    return Refusal(messages.wrong_vat(country))


def _of(vat: VatNumber) -> Identity[TipoNif]:
    return Identity(vat.number, TipoNif.IVA, vat.country)


def _other(number: str, country: str) -> Result:
    is_number = OTHER_NUMBER.fullmatch(number)
    return Identity(number, TipoNif.OTRO, country) if is_number else Refusal(messages.NOT_NUMBER)
