"""Use cases of rooms that tell what they mean for sessions to come."""

from functools import partial

from tortoise.expressions import Q

from planificador.aulas import rules, service
from planificador.aulas.models import Aula
from planificador.core.data.queries.values_by_id import count_by
from planificador.core.data.sql.visibility import whole_tables
from planificador.core.data.use_cases.late_findings import judge_count
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.errors import Problem
from planificador.core.model.validation import Values
from planificador.sesiones.models import Sesion
from planificador.sesiones.rooms import enrolled_in, sessions_to_come
from planificador.state_rules.actions import Action
from planificador.state_rules.table import finding, flag


async def actualizar_aula(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> Aula:
    """Update a room. Warns of sessions to come that no longer fit in it, or that remain when it is no longer used."""
    row = await service.update_room(uow, id, version, datos)
    sessions = sessions_to_come(uow.now, Q(aula_id=row.id))
    if "capacidad" in datos:
        uow.late_warnings.append(partial(_overfull, row, sessions))
    if "activa" in datos:
        rule = partial(finding, "Aula", flag("activa", row.activa), Action.SET_STATE, "activa")
        await judge_count(uow, rule, Sesion, sessions)
    return row


async def _overfull(room: Aula, sessions: Q) -> list[Problem]:
    with whole_tables():  # also for readers who do not see all sessions
        count = await count_by(Sesion, "contratacion_id", sessions)
        people = await enrolled_in(count)
    overfull = [number for number in count if not rules.has_places(room.capacidad, people.get(number, 0))]
    warning = rules.overfull_warning(sum(count[number] for number in overfull))
    return [warning] if warning else []
