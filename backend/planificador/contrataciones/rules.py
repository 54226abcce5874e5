"""The states of a contract, the transitions between them, and the validity of a proposal. Pure."""

from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from zoneinfo import ZoneInfo

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.localized_values import day, on_day
from planificador.core.model.states import REASON_NEEDED, Transitions
from planificador.core.model.texts import DescribedEnum, LocalizedText
from planificador.core.model.zones import day_begun_by, start_of_day


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
