"""File numbers, and the series that numbers them within a year. Pure."""

import re

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.texts import LocalizedText, search_key
from planificador.core.model.zones import FIRST_YEAR, LAST_YEAR

MAX_STEP = 9_999
"""How far above the last number of its series one that is given by hand may be for the series to continue from it. One
that is further ahead must be a mistake."""
_EXPEDIENTE = re.compile(r"(\d{4})[ \-_./]+0*(\d{1,6})")


def serial(expediente: str) -> tuple[int, int] | tuple[None, None]:
    """Return year and number of a file number of our own series: `2026-0041` → (2026, 41).

    It may be written in other ways, such as ` 2026 – 41`. Any other file number gives (None, None), as does a number so
    long that it must be a mistake.
    """
    match = _EXPEDIENTE.fullmatch(search_key(expediente))
    if match is None or not FIRST_YEAR <= int(match[1]) <= LAST_YEAR:
        return None, None
    return int(match[1]), int(match[2])


def year_of(expediente: str) -> int | None:
    """Return the year of a file number of our own series."""
    return serial(expediente)[0]


def number_of(expediente: str) -> int | None:
    """Return the number of a file number of our own series within its year."""
    return serial(expediente)[1]


def expediente(year: int, number: int) -> str:
    """Return the file number: (2026, 41) → `2026-0041`."""
    return f"{year}-{number:04}"


def stored_expediente(text: str) -> str:
    """Return the form in which a file number is stored: one of our own series has one form, others stay as they are."""
    year, number = serial(text)
    return text if year is None or number is None else expediente(year, number)


def last_number(last: int, given: int) -> int:
    """Return the number after which a series continues, once a number was given by hand."""
    return given if last < given <= last + MAX_STEP else last


def series_warning(last: int, given: int) -> Problem | None:
    """Return the warning that a series does not continue from a number that was given by hand."""
    if last_number(last, given) >= given:
        return None
    return Problem(
        Codigo.EXPEDIENTE_FUERA_DE_SERIE,
        LocalizedText(
            es="La serie no continuará desde este número: el último del año es el {last}. Compruebe el expediente.",
            eu="Seriea ez da zenbaki honetatik jarraituko: urteko azkena {last} da. Egiaztatu espedientea.",
            en="The series will not continue from this number: the last one of the year is {last}."
            " Check the file number.",
        ).fill(last=str(last)),
        "expediente",
    )
