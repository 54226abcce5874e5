"""What the number of a person's document is: its kind, its country and its one form.

A number is judged by the rules of a DNI or NIE only if it looks like one and the client does not say that it is another
document. The country of a passport is not known unless the client states it.
"""

from planificador.core.model.identity import messages
from planificador.core.model.identity.cards import (
    OTHER_NUMBER,
    is_card_number,
    is_passport_number,
    is_personal_number,
)
from planificador.core.model.identity.kinds import Identity, Part, Refusal, TipoDocumento
from planificador.core.model.identity.spain import has_person_shape, lacks_letter, spanish_person_number
from planificador.core.model.places.countries import SPAIN

Result = Identity[TipoDocumento] | Refusal


def document_identity(number: str, kind: TipoDocumento | None, country: str | None, _home: str = SPAIN) -> Result:
    """Return what a compact number is, or why it is not what it should be.

    Args:
        kind: The kind that the client states, None for the one that follows from the number.
        country: The country that the client states, None for the one that follows from the number.
    """
    match kind:
        case None:
            return _without_kind(number, country)
        case TipoDocumento.NIF:
            return _nif(number, country)
        case TipoDocumento.IDENTIDAD:
            return _card(number, country)
        case TipoDocumento.PASAPORTE:
            is_passport = is_passport_number(number)
            return Identity(number, kind, country) if is_passport else Refusal(messages.NOT_PASSPORT)
    is_number = OTHER_NUMBER.fullmatch(number)
    return Identity(number, kind, country) if is_number else Refusal(messages.NOT_NUMBER)


def _without_kind(number: str, country: str | None) -> Result:
    if country in {None, SPAIN}:
        if spanish := spanish_person_number(number):
            return Identity(spanish, TipoDocumento.NIF, SPAIN)
        if has_person_shape(number):
            return Refusal(messages.WRONG_DNI)
    elif country and is_personal_number(number, country):
        return Identity(number, TipoDocumento.IDENTIDAD, country)
    if not is_passport_number(number):
        return Refusal(messages.NOT_DOCUMENT)
    warning = messages.WITHOUT_LETTER if country in {None, SPAIN} and lacks_letter(number) else None
    return Identity(number, TipoDocumento.PASAPORTE, country, warning)


def _nif(number: str, country: str | None) -> Result:
    if country not in {None, SPAIN}:
        return Refusal(messages.SPANISH_ONLY, Part.COUNTRY)
    spanish = spanish_person_number(number)
    return Identity(spanish, TipoDocumento.NIF, SPAIN) if spanish else Refusal(messages.NOT_DNI)


def _card(number: str, country: str | None) -> Result:
    """Return the same for an identity card. That of Spain is the DNI."""
    if country == SPAIN or (country is None and spanish_person_number(number)):
        return _nif(number, country)
    is_number = is_card_number(number, country)
    return Identity(number, TipoDocumento.IDENTIDAD, country) if is_number else Refusal(messages.wrong_card(country))
