"""A centre with a long past: a few things are due, everything around them is not, for every reason there is."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial

from tests.bench.base import CONTRACT, contract, insert_catalogue
from tests.bench.bulk import Values, insert, settle
from tests.bench.harness import BenchmarkContext

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
TODAY = NOW.date()
SESSIONS_DUE = REMINDERS_DUE = 25
CONTRACTS, TRAINERS, DAYS = 1000, 20, 3650

SESSION = (
    *("contratacion_id", "formador_id", "fecha", "hora_inicio", "hora_fin", "zona", "inicio", "fin", "estado"),
    "motivo",
)
INTERACTION = (
    *("cliente_id", "fecha", "tipo", "resultado", "proxima_accion", "fecha_proxima_accion", "crear_recordatorio"),
    *("hecha_en", "fecha_recordatorio", "busqueda"),
)


def session(number: int, inicio: datetime | None, estado: str) -> Values:
    """The values of SESSION's columns, for a session of an hour."""
    owner = (1 + number % CONTRACTS, 1 + number % TRAINERS)
    motivo = "aplazada" if estado == "CANCELADA" else None
    if inicio is None:
        return (*owner, None, None, None, "UTC", None, None, estado, motivo)
    return (*owner, inicio.date(), 540, 600, "UTC", inicio, inicio + timedelta(hours=1), estado, motivo)


def sessions(total: int) -> Iterator[Values]:
    """SESSIONS_DUE of them are due, spread over the table; as many of the same days are not."""
    every = total // SESSIONS_DUE
    for number in range(total):
        which, place = divmod(number, every)
        if place == 0 and which < SESSIONS_DUE:
            yield session(number, NOW + timedelta(minutes=30 * (which + 1)), "PROGRAMADA")
        elif place == 1 and which < SESSIONS_DUE:
            yield _neighbour(number, which)
        else:
            yield _bystander(number)


def _neighbour(number: int, which: int) -> Values:
    if which % 3 == 0:
        return session(number, NOW - timedelta(hours=2, minutes=30 * which), "PROGRAMADA")  # has just ended
    return session(number, NOW + timedelta(minutes=30 * which), "PROPUESTA" if which % 3 == 1 else "CANCELADA")


def _bystander(number: int) -> Values:
    slot = timedelta(minutes=30 * (number % 20))
    past = NOW - timedelta(days=3 + number * 7 % DAYS) - slot
    match number % 10:
        case 0 | 1 | 2 | 3 | 4 | 5:
            return session(number, past, "PROGRAMADA")  # nobody ever said that it was taught
        case 6 | 7:
            return session(number, past, "REALIZADA")
        case 8:
            return session(number, None, "PROPUESTA")
        case _:
            return session(number, NOW + timedelta(days=3 + number * 7 % 365) + slot, "PROGRAMADA")


def interaction(day: date | None, remember: bool, done: datetime | None = None, result: str = "PENDIENTE") -> Values:
    """The values of INTERACTION's columns."""
    kept = day if remember and done is None and result != "RECHAZADA" else None
    return (1, NOW - timedelta(days=20), "LLAMADA", result, "Llamar", day, remember, done, kept, "llamar")


def interactions(total: int) -> Iterator[Values]:
    """REMINDERS_DUE of them are due: today's, tomorrow's and overdue ones."""
    every = total // REMINDERS_DUE
    for number in range(total):
        which, place = divmod(number, every)
        past = TODAY - timedelta(days=1 + number * 7 % DAYS)
        if place == 0 and which < REMINDERS_DUE:
            yield interaction(TODAY + timedelta(days=1) - timedelta(days=which * which), remember=True)
        elif number % 10 < 5:
            yield interaction(past, remember=True, done=NOW - timedelta(days=1))
        elif number % 10 < 7:
            yield interaction(past, remember=True, result="RECHAZADA")
        elif number % 10 < 9:
            yield interaction(past, remember=False)
        else:
            yield interaction(TODAY + timedelta(days=3 + number * 7 % 365), remember=True)


async def build(context: BenchmarkContext, url: str, n_sessions: int, n_interactions: int) -> None:
    """Fills an empty database; of what is hidden there is as much as of interactions, all of it long past."""
    with context.step(
        f"{n_sessions:,} sessions, {n_interactions:,} interactions", n_sessions + 2 * n_interactions
    ) as on:
        add = partial(insert, url, on_rows=on)
        await insert_catalogue(url, trainers=TRAINERS)
        await insert(url, "contratacion", CONTRACT, (contract(number, 1) for number in range(1, CONTRACTS + 1)))
        await add("sesion", SESSION, sessions(n_sessions))
        await add("interaccion", INTERACTION, interactions(n_interactions))
        hidden = (("", f"recordatorio:{number}:2019-01-01") for number in range(n_interactions))
        await add("aviso_oculto", ("lector", "clave"), hidden)
        await settle(url)
