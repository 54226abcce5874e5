"""The states of a contract and the transitions between them. Pure."""

import re
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.localized_values import on_day
from planificador.core.model.states import Transitions
from planificador.core.model.texts import DescribedEnum, LocalizedText, search_key
from planificador.core.model.zones import FIRST_YEAR, LAST_YEAR


class EstadoContratacion(DescribedEnum):
    """The state of a contract."""

    PROPUESTA = (
        "PROPUESTA",
        "Proposed to the client, not answered yet",
        LocalizedText(es="propuesta", eu="proposatuta", en="proposed"),
    )
    ACEPTADA = (
        "ACEPTADA",
        "Accepted by the client, not started yet",
        LocalizedText(es="aceptada", eu="onartuta", en="accepted"),
    )
    RECHAZADA = "RECHAZADA", "Rejected by the client", LocalizedText(es="rechazada", eu="baztertuta", en="rejected")
    CADUCADA = "CADUCADA", "The proposal expired", LocalizedText(es="caducada", eu="iraungita", en="expired")
    EN_CURSO = "EN_CURSO", "In progress", LocalizedText(es="en curso", eu="martxan", en="in progress")
    FINALIZADA = "FINALIZADA", "Completed", LocalizedText(es="finalizada", eu="amaituta", en="completed")
    CANCELADA = (
        "CANCELADA",
        "Cancelled, with a reason",
        LocalizedText(es="cancelada", eu="bertan behera utzita", en="cancelled"),
    )


class EstadoInscripcion(DescribedEnum):
    """Whether an enrolled participant takes part."""

    ACTIVA = "ACTIVA", "Takes part"
    LISTA_ESPERA = "LISTA_ESPERA", "Waits for a place"
    BAJA = "BAJA", "Left the course"


E = EstadoContratacion
TRANSITIONS: Transitions = {
    E.PROPUESTA: (E.ACEPTADA, E.RECHAZADA, E.CADUCADA, E.CANCELADA),
    E.ACEPTADA: (E.EN_CURSO, E.CANCELADA),
    E.EN_CURSO: (E.FINALIZADA, E.CANCELADA),
}
OPEN_STATES = (E.PROPUESTA, E.ACEPTADA, E.EN_CURSO)
ACCEPTED_STATES = (E.ACEPTADA, E.EN_CURSO, E.FINALIZADA)
"""States of contracts that the client accepted and did not cancel."""

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


def amount(price_per_hour: Decimal, hours: Decimal) -> Decimal:
    """Return the expected amount of a contract, in euro, rounded half up."""
    return (price_per_hour * hours).quantize(Decimal("0.01"), ROUND_HALF_UP)


def amount_sql(price_per_hour: str, hours: str) -> str:
    """Return `amount` as SQL. Both terms are hundredths and never negative, and so is the result."""
    return f"(({price_per_hour} * {hours} + 50) / 100)"


def expired_problem(valida_hasta: date | None, today: date) -> Problem | None:
    """Return why a proposal can no longer be accepted, or None while it can (on its last day too)."""
    if valida_hasta is None or today <= valida_hasta:
        return None
    return Problem(
        Codigo.FUERA_DE_RANGO,
        LocalizedText(
            es="La propuesta venció {on_day}: amplíe antes su validez.",
            eu="Proposamena {on_day} iraungi zen: luzatu lehenago haren indarraldia.",
            en="The proposal expired {on_day}: extend its validity first.",
        ).fill(on_day=on_day(valida_hasta)),
        "id",
    )
