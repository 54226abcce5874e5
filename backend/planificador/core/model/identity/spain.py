"""Spanish tax numbers (NIF): DNI, NIE, numbers with K, L and M, and those of organisations (CIF).

python-stdnum checks the control characters.
"""

import re

from stdnum.es import cif, nif

PREFIX = re.compile(r"(?:NIF|CIF|DNI|NIE|NAN|IFK|IFZ|AIZ)?(?:ES)?")
"""What people write before a number."""
PERSON_NUMBER = re.compile(r"[0-9]{8}[A-Z]|[XYZKLM][0-9]{7}[A-Z]")
NUMBER_WITHOUT_LETTER = re.compile(r"[0-9]{7,8}|[XYZ][0-9]{7}")
ORGANISATION_NUMBER = re.compile(r"[A-HJ-NP-SUVW][0-9]{7}[0-9A-J]")
SHORT_DNI = re.compile(r"[0-9]{5,7}[A-Z]")
"""A DNI without its leading zeros."""
LONG_NIE = re.compile(r"([XYZ])0([0-9]{7}[A-Z])")
"""A NIE as it was written until 2008."""
DIGIT_CONTROL, LETTER_CONTROL = "ABEH", "PQS"
"""The first letters of organisations whose control character is always a digit, and always a letter."""


def spanish_number(text: str) -> str | None:
    """Return the one form of a compact tax number, None for a text that is none."""
    number = _completed(_without_prefix(text))
    # stdnum ignores dashes and accepts digits of other scripts; stored, they would hide a duplicate.
    if PERSON_NUMBER.fullmatch(number):
        return number if nif.is_valid(number) else None
    if ORGANISATION_NUMBER.fullmatch(number) and cif.is_valid(number):
        return _with_usual_control(number)
    return None


def spanish_person_number(text: str) -> str | None:
    """Return the same for the number of a person."""
    number = spanish_number(text)
    return number if number and PERSON_NUMBER.fullmatch(number) else None


def has_person_shape(text: str) -> bool:
    """Return whether a compact number looks like a DNI or NIE, whatever its control character is."""
    return PERSON_NUMBER.fullmatch(_without_prefix(text)) is not None


def lacks_letter(text: str) -> bool:
    """Return whether a compact number looks like a DNI or NIE without its last letter."""
    return NUMBER_WITHOUT_LETTER.fullmatch(_without_prefix(text)) is not None


def has_spanish_shape(text: str) -> bool:
    """Return whether a compact number looks like a Spanish tax number, whatever its control character is."""
    return has_person_shape(text) or ORGANISATION_NUMBER.fullmatch(_without_prefix(text)) is not None


def forms_of_control(number: str) -> tuple[str, ...]:
    """Return a valid tax number, and what it is with the other control character if both are in use."""
    if not ORGANISATION_NUMBER.fullmatch(number) or number[0] in DIGIT_CONTROL + LETTER_CONTROL:
        return (number,)
    digit, letter = tuple(cif.calc_check_digits(number[:-1]))
    return (number, number[:-1] + (digit if number[-1] == letter else letter))


def _without_prefix(text: str) -> str:
    match = PREFIX.match(text)
    return text[match.end() :] if match else text


def _completed(number: str) -> str:
    if SHORT_DNI.fullmatch(number):
        return number.zfill(9)
    return LONG_NIE.sub(r"\1\2", number) if LONG_NIE.fullmatch(number) else number


def _with_usual_control(number: str) -> str:
    digit, letter = tuple(cif.calc_check_digits(number[:-1]))
    if number[0] in DIGIT_CONTROL:
        return number[:-1] + digit
    return number[:-1] + letter if number[0] in LETTER_CONTROL else number
