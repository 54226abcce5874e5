"""VAT numbers of the member states of the European Union, and tax numbers that begin with a country's code.

A VAT number is stored with its prefix, which is part of it (Directive 2006/112/EC, article 215). The modules of
python-stdnum are imported when a number of their country is checked.
"""

import re
from dataclasses import dataclass

from stdnum.eu import vat
from stdnum.exceptions import ValidationError
from stdnum.util import get_cc_module

from planificador.core.model.places.countries import SPAIN, country_with_code

PREFIXES = {"GR": "EL", "MC": "FR"}
"""The prefixes of countries that differ from their codes. Monaco uses those of France."""
REGISTERS = {"CH": ("uid",)}
"""The modules of python-stdnum for numbers that are written with and without what makes them a VAT number."""
NORTHERN_IRELAND = "XI"
NATIONAL_NUMBER = re.compile(r"(?=(?:.*[0-9]){7})[A-Z0-9+*]{7,13}")
VAT_NUMBER = re.compile(r"[A-Z]{2}[A-Z0-9+*]{2,13}")


@dataclass(frozen=True, slots=True)
class VatNumber:
    """A VAT number with its prefix, and the country that assigned it."""

    number: str
    country: str


def is_in_vat_area(country: str) -> bool:
    """Return whether a country's VAT numbers are those of the Union."""
    return country.lower() in vat.MEMBER_STATES or country in PREFIXES


def vat_prefix(country: str) -> str:
    """Return the letters with which a country's VAT numbers begin."""
    return PREFIXES.get(country, country)


def prefixed_vat_number(number: str) -> VatNumber | None:
    """Return a compact VAT number that begins with its prefix, None for all others and for Spanish ones."""
    prefix, country = vat_prefix(number[:2]), country_with_code(number[:2])
    if prefix == SPAIN or not VAT_NUMBER.fullmatch(number):
        return None
    try:
        valid = vat.validate(prefix + number[2:])
    except ValidationError:
        return None
    if prefix == NORTHERN_IRELAND:
        return VatNumber(valid, "GB")
    return VatNumber(valid, country) if country else None


def national_vat_number(number: str, country: str) -> VatNumber | None:
    """Return a compact VAT number of a country, which may lack its prefix."""
    for candidate in (number, vat_prefix(country) + number):
        found = prefixed_vat_number(candidate) if is_in_vat_area(country) else None
        if found and found.country in {country, country_with_code(vat_prefix(country))}:
            return VatNumber(found.number, country)
    return None


def national_vat_numbers(number: str) -> tuple[str, ...]:
    """Return the VAT numbers that a compact number without a prefix may be, of all member states; none of Spain."""
    if not NATIONAL_NUMBER.fullmatch(number) or prefixed_vat_number(number):
        return ()
    prefixes = sorted({vat_prefix(country.upper()) for country in vat.MEMBER_STATES})
    found = (prefixed_vat_number(prefix + number) for prefix in prefixes)
    return tuple(dict.fromkeys(each.number for each in found if each))


def has_vat_prefix(number: str) -> str | None:
    """Return the country of the Union with whose prefix a compact number begins, None if there is none."""
    country = country_with_code(number[:2])
    return country if country and is_in_vat_area(country) and any(map(str.isdecimal, number)) else None


def tax_country(number: str) -> str | None:
    """Return the country outside of the Union with whose code a compact tax number begins, if it is a valid one."""
    country = country_with_code(number[:2])
    return country if country and is_tax_number(number, country) else None


def is_tax_number(number: str, country: str) -> bool:
    """Return whether a compact number is a valid tax number of any country that python-stdnum knows."""
    if not (number.isascii() and number.isalnum()):
        return False
    modules = (get_cc_module(country.lower(), name) for name in ("vat", *REGISTERS.get(country, ())))
    return any(module and module.is_valid(number) for module in modules)
