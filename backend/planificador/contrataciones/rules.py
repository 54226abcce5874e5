"""The states of a contract, the transitions between them, and the validity of a proposal. Pure."""

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Any
from zoneinfo import ZoneInfo

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.localized_values import day, on_day
from planificador.core.model.states import REASON_NEEDED, Transitions
from planificador.core.model.texts import DescribedEnum, LocalizedText, search_key
from planificador.core.model.zones import FIRST_YEAR, LAST_YEAR, day_begun_by, start_of_day


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


class MotivoPerdida(DescribedEnum):
    """Why a proposal was lost."""

    PRECIO = "PRECIO", "The price"
    PRESUPUESTO = "PRESUPUESTO", "The client has no budget"
    FECHAS = "FECHAS", "The dates or hours"
    CONTENIDO = "CONTENIDO", "The contents or the way of teaching"
    COMPETENCIA = "COMPETENCIA", "The client chose another provider"
    SIN_NECESIDAD = "SIN_NECESIDAD", "The client no longer needs the course"
    SIN_RESPUESTA = "SIN_RESPUESTA", "The client did not answer"
    OTRO = "OTRO", "Another reason, which `motivo` says"


ENROLMENT_ORDER = (EstadoInscripcion.BAJA, EstadoInscripcion.LISTA_ESPERA, EstadoInscripcion.ACTIVA)
"""The states of an enrolment, the better one later."""


def joined_enrolment(kept: Mapping[str, Any], absorbed: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the enrolment of a person who was enrolled twice: whoever takes part, or waits, by one of them does so.

    It begins with the earlier one, and ends with the later one if both have ended.
    """
    better = max(kept, absorbed, key=_enrolment_rank)
    starts = [row["fecha_alta"] for row in (kept, absorbed) if row["estado"] is not EstadoInscripcion.LISTA_ESPERA]
    start = min(starts) if starts and None not in starts else None
    waits = better["estado"] is EstadoInscripcion.LISTA_ESPERA
    own = {name: better[name] for name in ("estado", "fecha_baja", "baja_en", "orden_espera")}
    return {**own, "fecha_alta": None if waits else start}


def _enrolment_rank(values: Mapping[str, Any]) -> tuple[int, float, float]:
    ended, order = values["baja_en"], values["orden_espera"]
    return ENROLMENT_ORDER.index(values["estado"]), ended.timestamp() if ended else 0, -(order or 0)


E = EstadoContratacion
TRANSITIONS: Transitions = {
    E.PROPUESTA: (E.ACEPTADA, E.RECHAZADA, E.CADUCADA, E.CANCELADA),
    E.CADUCADA: (E.PROPUESTA, E.RECHAZADA),
    E.ACEPTADA: (E.EN_CURSO, E.CANCELADA),
    E.EN_CURSO: (E.FINALIZADA, E.CANCELADA),
}
REOPENINGS: Transitions = {
    E.RECHAZADA: (E.PROPUESTA,),
    E.CADUCADA: (E.PROPUESTA,),
    E.FINALIZADA: (E.EN_CURSO,),
    E.CANCELADA: (E.PROPUESTA, E.ACEPTADA, E.EN_CURSO),
}
"""The states to which a closed contract returns; a cancelled one to the state before."""
OPEN_STATES = (E.PROPUESTA, E.ACEPTADA, E.EN_CURSO)
ACCEPTED_STATES = (E.ACEPTADA, E.EN_CURSO, E.FINALIZADA)
"""States of contracts that the client accepted and did not cancel."""
LOST_STATES = (E.RECHAZADA, E.CADUCADA)
"""States of proposals that the client did not accept."""

LOSS_REASON_NEEDED = Problem(
    Codigo.MOTIVO_OBLIGATORIO,
    LocalizedText(
        es="Indique por qué se ha perdido la propuesta.",
        eu="Adierazi zergatik galdu den proposamena.",
        en="Say why the proposal was lost.",
    ),
    "motivoPerdida",
)
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


def weighted_amount(
    price_per_hour: Decimal, hours: Decimal, estado: EstadoContratacion, probability: int | None
) -> Decimal | None:
    """Return the amount to expect of a contract on average, in euro, rounded half up.

    That of an accepted one is whole, that of a lost or cancelled one 0; None for a proposal of unknown probability.
    """
    if estado in ACCEPTED_STATES:
        return amount(price_per_hour, hours)
    if estado is not E.PROPUESTA:
        return Decimal("0.00")
    if probability is None:
        return None
    return (amount(price_per_hour, hours) * probability / 100).quantize(Decimal("0.01"), ROUND_HALF_UP)


def weighted_amount_sql(price_per_hour: str, hours: str, estado: str, probability: str) -> str:
    """Return `weighted_amount` as SQL, in hundredths."""
    whole = amount_sql(price_per_hour, hours)
    accepted = ", ".join(f"'{state.value}'" for state in ACCEPTED_STATES)
    return (
        f"CASE WHEN {estado} IN ({accepted}) THEN {whole} WHEN {estado} <> '{E.PROPUESTA.value}' THEN 0"
        f" ELSE ({whole} * {probability} + 50) / 100 END"
    )


def expires_at(valida_hasta: date, zone: ZoneInfo) -> datetime:
    """Return the instant at which a proposal expires: the end of its last day in the centre's zone."""
    return start_of_day(valida_hasta + timedelta(days=1), zone)


def first_valid_day(now: datetime, zone: ZoneInfo) -> date:
    """Return the earliest last day of a proposal that has not expired at `now`."""
    return day_begun_by(now, zone)


def is_over(valida_hasta: date | None, now: datetime, zone: ZoneInfo) -> bool:
    """Return whether the last day of a proposal is over at `now`."""
    return valida_hasta is not None and valida_hasta < first_valid_day(now, zone)


def state_at(
    estado: EstadoContratacion, valida_hasta: date | None, now: datetime, zone: ZoneInfo
) -> EstadoContratacion:
    """Return the state of a contract at `now`, also of a proposal that has just expired and is not stored as such."""
    return E.CADUCADA if estado is E.PROPUESTA and is_over(valida_hasta, now, zone) else estado


def past_validity_warning(valida_hasta: date | None, now: datetime, zone: ZoneInfo) -> Problem | None:
    """Return the warning that a proposal expires at once, as its last day is over."""
    if valida_hasta is None or not is_over(valida_hasta, now, zone):
        return None
    return Problem(
        Codigo.VALIDEZ_TERMINADA,
        LocalizedText(
            es="La validez terminó {on_day}: la propuesta queda caducada.",
            eu="Balio-epea {on_day} amaitu zen: proposamena iraungita geratuko da.",
            en="The validity ended {on_day}: the proposal expires at once.",
        ).fill(on_day=on_day(valida_hasta)),
        "validaHasta",
    )


def extension_problem(valida_hasta: date, now: datetime, zone: ZoneInfo) -> Problem | None:
    """Return why a proposal cannot be extended until this day, if it is over."""
    first = first_valid_day(now, zone)
    if valida_hasta >= first:
        return None
    return Problem(
        Codigo.FUERA_DE_RANGO,
        LocalizedText(
            es="Ese día ya ha pasado: elija el {first} o uno posterior.",
            eu="Egun hori igaro da jada: aukeratu {first} edo geroagoko bat.",
            en="That day is over: choose {first} or a later one.",
        ).fill(first=day(first)),
        "validaHasta",
    )


def loss_problem(reason: MotivoPerdida | None, text: str | None) -> Problem | None:
    """Return what is missing of the reason why a proposal was lost. A text alone is another reason."""
    if reason is None and not text:
        return LOSS_REASON_NEEDED
    return REASON_NEEDED if reason is MotivoPerdida.OTRO and not text else None


def expired_problem(valida_hasta: date | None, now: datetime, zone: ZoneInfo) -> Problem | None:
    """Return why a proposal can no longer be accepted, or None while it can (on its last day too)."""
    if valida_hasta is None or not is_over(valida_hasta, now, zone):
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
