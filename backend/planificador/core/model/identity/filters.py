"""The forms in which a number of a question may be stored."""

import re

from planificador.core.model.compact import compact_number
from planificador.core.model.identity.labels import bare_number
from planificador.core.model.identity.spain import forms_of_control, spanish_number
from planificador.core.model.identity.vat import national_vat_numbers, prefixed_vat_number

START_OF_SPANISH_NUMBER = re.compile(r"ES([0-9]{1,8}[A-Z]?|[A-HJ-NP-SUVWXYZKLM][0-9]{1,7}[0-9A-Z]?)")


def stored_numbers(text: str) -> tuple[str, ...]:
    """Return the forms in which a number may be stored, whatever its kind is; the most likely one first."""
    number, known = bare_number(text), known_number(text)
    likely = forms_of_control(known) if known else national_vat_numbers(number)
    return tuple(dict.fromkeys((*likely, number, compact_number(text))))


def known_number(text: str) -> str | None:
    """Return the one form of a Spanish tax number, or of a VAT number with its prefix; None for any other text."""
    number = bare_number(text)
    if spanish := spanish_number(number):
        return spanish
    vat = prefixed_vat_number(number)
    return vat.number if vat else None


def sought_number(text: str) -> str | None:
    """Return the number that is meant by a searched text: a known one, or one with a label or remark."""
    known, number = known_number(text), bare_number(text)
    return known or (number if number != compact_number(text) else None)


def stored_part(text: str) -> str:
    """Return a part of a number as it may be stored."""
    number, known = bare_number(text), known_number(text)
    if known and len(known) <= len(number):  # a longer one is another number if the text is its end (45678Z)
        return known
    return number.removeprefix("ES") if START_OF_SPANISH_NUMBER.fullmatch(number) else number
