"""Numbers of foreign identity documents.

An identity card has a number of its own, and in many countries also the number of its holder; people write either. Only
the latter has a check digit, so a number is refused only if it looks like one of them and its check digit is wrong.
"""

import re
from importlib import import_module

from stdnum.exceptions import InvalidChecksum, ValidationError

PERSONAL_NUMBERS = {
    "BE": ("[0-9]{11}", "be.nn be.bis"),
    "BG": ("[0-9]{10}", "bg.egn bg.pnf"),
    "BR": ("[0-9]{11}", "br.cpf"),
    "EC": ("[0-9]{10}", "ec.ci"),
    "EE": ("[0-9]{11}", "ee.ik"),
    "HR": ("[0-9]{11}", "hr.oib"),
    "IT": ("[A-Z]{6}[0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]", "it.codicefiscale"),
    "NL": ("[0-9]{9}", "nl.bsn"),
    "NO": ("[0-9]{11}", "no.fodselsnummer"),
    "PL": ("[0-9]{11}", "pl.pesel"),
    "PT": ("[0-9]{9}[A-Z0-9]{2}[0-9]", "pt.cc"),
    "RO": ("[0-9]{13}", "ro.cnp"),
    "SE": ("[0-9]{10}|[0-9]{12}", "se.personnummer"),
    "SI": ("[0-9]{13}", "si.emso"),
    "TR": ("[0-9]{11}", "tr.tckimlik"),
}
"""By country: the shape of a personal number, and the modules of python-stdnum with its kinds."""
CARD_NUMBER = re.compile(r"(?=.*[0-9])[^\W_]{3,32}")
PASSPORT_NUMBER = re.compile(r"(?=.*[0-9])[A-Z0-9]{5,20}")
OTHER_NUMBER = re.compile(r".*[^\W_].*")


def is_passport_number(number: str) -> bool:
    """Return whether a compact number can be that of a passport."""
    return PASSPORT_NUMBER.fullmatch(number) is not None


def is_card_number(number: str, country: str | None) -> bool:
    """Return whether a compact number can be that of an identity document of a country."""
    return CARD_NUMBER.fullmatch(number) is not None and not _has_wrong_check_digit(number, country)


def is_personal_number(number: str, country: str) -> bool:
    """Return whether a compact number is that of a person of the country."""
    return _looks_like_personal_number(number, country) and not _has_wrong_check_digit(number, country)


def _looks_like_personal_number(number: str, country: str | None) -> bool:
    shape, _ = PERSONAL_NUMBERS.get(country or "", ("(?!)", ""))
    return re.fullmatch(shape, number) is not None


def _has_wrong_check_digit(number: str, country: str | None) -> bool:
    if country is None or not _looks_like_personal_number(number, country):
        return False
    verdicts = [_verdict(name, number) for name in PERSONAL_NUMBERS[country][1].split()]
    return True not in verdicts and verdicts[0] is False


def _verdict(module: str, number: str) -> bool | None:
    """Return whether the check digit is right, None if the module refuses the number for another reason."""
    try:
        import_module(f"stdnum.{module}").validate(number)
    except InvalidChecksum:
        return False
    except ValidationError:
        return None
    return True
