"""Rows of a centre with a long history: few alerts are due, and the other rows are not, for all possible reasons."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial

from tests.bench.base import CONTRACT_COLUMNS, contract_values, insert_catalogue, insert_users
from tests.bench.bulk import Values, insert, update_statistics
from tests.bench.harness import BenchmarkContext

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
TODAY = NOW.date()
SESSIONS_DUE = REMINDERS_DUE = 25
CONTRACTS, TRAINERS, DAYS = 1000, 20, 3650

SESSION_COLUMNS = (
    *("contratacion_id", "formador_id", "fecha", "hora_inicio", "hora_fin", "zona", "inicio", "fin", "estado"),
    "motivo",
)
INTERACTION_COLUMNS = (
    *("cliente_id", "fecha", "tipo", "resultado", "proxima_accion", "fecha_proxima_accion", "crear_recordatorio"),
    *("hecha_en", "fecha_recordatorio", "busqueda"),
)


def session_values(number: int, inicio: datetime | None, estado: str) -> Values:
    """Return the values of SESSION_COLUMNS for a session of one hour."""
    owner = (1 + number % CONTRACTS, 1 + number % TRAINERS)
    motivo = "aplazada" if estado == "CANCELADA" else None
    if inicio is None:
        return (*owner, None, None, None, "UTC", None, None, estado, motivo)
    return (*owner, inicio.date(), 540, 600, "UTC", inicio, inicio + timedelta(hours=1), estado, motivo)


def sessions(total: int) -> Iterator[Values]:
    """Yield sessions, SESSIONS_DUE of them due, spread over the table; as many on the same days are not due."""
    stride = total // SESSIONS_DUE
    for number in range(total):
        index, offset = divmod(number, stride)
        if offset == 0 and index < SESSIONS_DUE:
            yield session_values(number, NOW + timedelta(minutes=30 * (index + 1)), "PROGRAMADA")
        elif offset == 1 and index < SESSIONS_DUE:
            yield _similar_session(number, index)
        else:
            yield _other_session(number)


def _similar_session(number: int, index: int) -> Values:
    if index % 3 == 0:
        return session_values(number, NOW - timedelta(hours=2, minutes=30 * index), "PROGRAMADA")  # has just ended
    return session_values(number, NOW + timedelta(minutes=30 * index), "PROPUESTA" if index % 3 == 1 else "CANCELADA")


def _other_session(number: int) -> Values:
    slot = timedelta(minutes=30 * (number % 20))
    past = NOW - timedelta(days=3 + number * 7 % DAYS) - slot
    match number % 10:
        case 0 | 1 | 2 | 3 | 4 | 5:
            return session_values(number, past, "PROGRAMADA")  # never marked as taught
        case 6 | 7:
            return session_values(number, past, "REALIZADA")
        case 8:
            return session_values(number, None, "PROPUESTA")
        case _:
            return session_values(number, NOW + timedelta(days=3 + number * 7 % 365) + slot, "PROGRAMADA")


def interaction_values(
    day: date | None, remember: bool, done: datetime | None = None, result: str = "PENDIENTE"
) -> Values:
    """Return the values of INTERACTION_COLUMNS."""
    reminder = day if remember and done is None and result != "RECHAZADA" else None
    return (1, NOW - timedelta(days=20), "LLAMADA", result, "Llamar", day, remember, done, reminder, "llamar")


def interactions(total: int) -> Iterator[Values]:
    """Yield interactions, REMINDERS_DUE of them due: tomorrow, today or earlier."""
    stride = total // REMINDERS_DUE
    for number in range(total):
        index, offset = divmod(number, stride)
        past = TODAY - timedelta(days=1 + number * 7 % DAYS)
        if offset == 0 and index < REMINDERS_DUE:
            yield interaction_values(TODAY + timedelta(days=1) - timedelta(days=index * index), remember=True)
        elif number % 10 < 5:
            yield interaction_values(past, remember=True, done=NOW - timedelta(days=1))
        elif number % 10 < 7:
            yield interaction_values(past, remember=True, result="RECHAZADA")
        elif number % 10 < 9:
            yield interaction_values(past, remember=False)
        else:
            yield interaction_values(TODAY + timedelta(days=3 + number * 7 % 365), remember=True)


async def build(context: BenchmarkContext, url: str, n_sessions: int, n_interactions: int) -> None:
    """Fill an empty database, with one old hidden alert for each interaction."""
    with context.step(
        f"{n_sessions:,} sessions, {n_interactions:,} interactions", n_sessions + 2 * n_interactions
    ) as on:
        add = partial(insert, url, on_rows=on)
        await insert_catalogue(url, trainers=TRAINERS)
        await insert(
            url, "contratacion", CONTRACT_COLUMNS, (contract_values(number, 1) for number in range(1, CONTRACTS + 1))
        )
        await add("sesion", SESSION_COLUMNS, sessions(n_sessions))
        await add("interaccion", INTERACTION_COLUMNS, interactions(n_interactions))
        hidden = ((1, f"recordatorio:{number}:2019-01-01") for number in range(n_interactions))
        await insert_users(url, 1)
        await add("aviso_oculto", ("lector_id", "clave"), hidden)
        await update_statistics(url)
