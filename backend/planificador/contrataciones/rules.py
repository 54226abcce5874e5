"""The states of a contract and the transitions between them. Pure."""

import re
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.localized_values import on_day
from planificador.core.model.states import Transitions
from planificador.core.model.texts import DescribedEnum, LocalizedText


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
    """Whether an enrolled participant still takes part."""

    ACTIVA = "ACTIVA", "Takes part"
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

_EXPEDIENTE = re.compile(r"([0-9]{4})-([0-9]{1,6})")


def serial(expediente: str) -> tuple[int, int] | tuple[None, None]:
    """Return year and number of a file number of our own series: `2026-0041` → (2026, 41).

    Any other gives (None, None), as does a number so long that it must be a mistake: the series would continue from it.
    """
    match = _EXPEDIENTE.fullmatch(expediente)
    return (int(match[1]), int(match[2])) if match else (None, None)


def expediente(year: int, number: int) -> str:
    """Return the file number: (2026, 41) → `2026-0041`."""
    return f"{year}-{number:04}"


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
