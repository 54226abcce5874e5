"""Chains of interactions: which one follows which, and the next one of a repeated action."""

from datetime import date

from tortoise.expressions import Q

from planificador.core.data.needs.declaration import LockOfRows, RowsBy
from planificador.core.data.queries.chains import leads_to
from planificador.core.data.queries.query import exists_many, find
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.errors import Problem
from planificador.core.model.validation import Values
from planificador.core.model.zones import local_day
from planificador.interacciones.models import Interaccion
from planificador.interacciones.reminders import create_reminders, reminders_of, time_of
from planificador.interacciones.rules import CIRCULAR, Resultado, reminder_day
from planificador.interacciones.schedule import next_day

INHERITED = ("cliente_id", "cliente_final_id", "contacto_id", "contratacion_id", "tipo")
"""The columns that a follow-up has from the interaction that it follows."""
CHAINS = "seguimiento"
REPEATED = (
    "proxima_accion",
    "hora_proxima_accion",
    "responsable_id",
    "nota_responsable",
    "repetir_cada",
    "repetir_unidad",
    "repetir_hasta",
    "repetir_desde",
    "crear_recordatorio",
)
"""The columns that the next action of a series has from the former one."""


def inherited(row: Interaccion) -> Values:
    """Return the values that a follow-up has from the interaction that it follows."""
    return {name: getattr(row, name) for name in INHERITED} | {"seguimiento_de_id": row.id}


def lock_of_chains(row_id: int) -> LockOfRows:
    """Return the lock of what follows what at the client of an interaction."""
    return LockOfRows(CHAINS, RowsBy(Interaccion, "id", [row_id]), "cliente_id")


async def circular_problem(uow: UnitOfWork, row: Interaccion, earlier: int | None) -> Problem | None:
    """Return the problem of an interaction that would follow itself. earlier: the id of the one that it follows."""
    if earlier is None or earlier == row.seguimiento_de_id:
        return None
    # Two interactions that are to follow each other would not see each other. Mostly the use case holds the lock
    # already (`lock_of_chains`): it comes before those of rows, unless another client has taken the place of this one.
    await uow.advisory_lock(f"{CHAINS}:{row.cliente_id}")
    return CIRCULAR if await leads_to(Interaccion, "seguimiento_de_id", earlier, row.id) else None


async def close_gap(uow: UnitOfWork, row: Interaccion) -> None:
    """Let the interactions that follow this one, which is to be deleted, follow the one before it."""
    followers = await find(Interaccion, Q(seguimiento_de_id=row.id), lock=True)
    await uow.update_many(followers, [{"seguimiento_de_id": row.seguimiento_de_id}] * len(followers))


async def create_next(uow: UnitOfWork, row: Interaccion) -> Interaccion | None:
    """Create the next action of a series, unless it has ended or the next one exists."""
    day = _next_day(uow, row)
    if day is None:
        return None
    # An action that was completed, undone and completed again has its next one, perhaps on another day meanwhile.
    exists = Q(seguimiento_de_id=row.id, repetir_cada=row.repetir_cada, repetir_unidad=row.repetir_unidad)
    if (await exists_many([(Interaccion, exists)]))[0]:
        return None
    values = inherited(row) | {name: getattr(row, name) for name in REPEATED}
    values |= {"fecha": uow.now, "fecha_proxima_accion": day, "resultado": Resultado.PENDIENTE}
    reminder = reminder_day(row.crear_recordatorio, False, Resultado.PENDIENTE, day)
    following = await uow.create(Interaccion, **values, fecha_recordatorio=reminder)
    times = [time_of(item) for item in await reminders_of(row)]
    await create_reminders(uow, following, [time for time in times if time.needs_day])
    return following


def _next_day(uow: UnitOfWork, row: Interaccion) -> date | None:
    if row.repetir_unidad is None or row.repetir_cada is None or row.fecha_proxima_accion is None:
        return None
    return next_day(
        row.repetir_desde or row.fecha_proxima_accion,
        row.fecha_proxima_accion,
        row.repetir_cada,
        row.repetir_unidad,
        row.repetir_hasta,
        local_day(uow.now, uow.zone),
    )
