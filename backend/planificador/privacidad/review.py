"""Finds the people whose data the centre no longer needs, by types, ids and days only, and erases them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from zoneinfo import ZoneInfo

from tortoise.expressions import Q

from planificador.core.data.lists.paging import column_condition
from planificador.core.data.queries.query import find
from planificador.core.data.sql.conditions import RelatedCondition, negation
from planificador.core.data.use_cases.services import Services
from planificador.core.data.use_cases.transactions import run_in_transaction
from planificador.core.model.base import BaseModel, references_to
from planificador.core.model.columns import Instant
from planificador.core.model.personal import person_models
from planificador.core.model.retention import years_after
from planificador.core.model.zones import local_day, start_of_day
from planificador.privacidad.duties import DUTIES
from planificador.privacidad.erasure import discard_erased
from planificador.privacidad.models import Supresion
from planificador.privacidad.rules import running
from planificador.privacidad.service import anonimizar
from planificador.usuarios.models import Usuario

ACTIVITY = ("creado", "fin", "fecha")
"""The instants of rows that refer to a person that count as an activity."""


@dataclass(frozen=True, slots=True)
class Overdue:
    """A person whose data should be erased.

    Attributes:
        since: When the erasure was asked for, or the last change of the person's row.
        was_requested: Whether somebody asked for it, and the duty to keep the rest has ended.
    """

    model: type[BaseModel]
    row_id: int
    since: date
    was_requested: bool


async def revisar(services: Services) -> list[Overdue]:
    """Return the people for whom no duty runs, and who have had no activity for the years of the retention."""
    today = local_day(services.clock.now(), services.zone)
    limit = start_of_day(years_after(today, -services.retention.review), services.zone)
    found = []
    for model in person_models():
        noted = {row.fila: row for row in await find(Supresion, Q(tipo=model.__name__))}
        asked = [row for row in noted.values() if row.completa_en is None]
        people = [_requested(model, row, services.zone) for row in asked]
        idle = await find(model, _idle(model, limit))
        people += [Overdue(model, row.id, local_day(row.actualizado, services.zone), False) for row in idle]
        seen = {row.fila for row in noted.values() if row.completa_en is not None}
        for person in people:
            if person.row_id not in seen and not await _is_kept(services, person, today):
                found.append(person)
            seen.add(person.row_id)
    return found


def _requested(model: type[BaseModel], row: Supresion, zone: ZoneInfo) -> Overdue:
    return Overdue(model, row.fila, local_day(row.creado, zone), True)


def _idle(model: type[BaseModel], limit: datetime) -> Q:
    """Return the condition of people without any activity from an instant on."""
    active = [
        RelatedCondition(child, column, "id", column_condition(name, "gte", limit))
        for child, column in references_to(model)
        for name in ACTIVITY
        if isinstance(child._meta.fields_map.get(name), Instant)
    ]
    is_user = Q(activo=False) if model is Usuario else Q()
    return Q(column_condition("actualizado", "lt", limit), is_user, *map(negation, active))


async def _is_kept(services: Services, person: Overdue, today: date) -> bool:
    duties = await DUTIES[person.model](person.row_id, services.retention, services.zone)
    return bool(running(duties, today))


async def anonimizar_vencidos(services: Services, people: Sequence[Overdue]) -> bool:
    """Erase these people, each in a transaction. Return whether the database keeps nothing of them elsewhere."""
    for person in people:
        use_case = partial(anonimizar, person.model, id=person.row_id, version=None, limpiar=False)
        await run_in_transaction(services, use_case, verb=f"anonimizar{person.model.__name__}")
    return await limpiar()


async def limpiar() -> bool:
    """Let the database forget what was erased or deleted. Return whether nothing of it is left."""
    return await discard_erased(BaseModel.__subclasses__())
