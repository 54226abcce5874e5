"""Use cases of rooms that tell what they mean for sessions to come."""

from tortoise.expressions import Q

from planificador.aulas import rules, service
from planificador.aulas.models import Aula
from planificador.core.data.unit_of_work import UnitOfWork
from planificador.core.data.values_by_id import count_by
from planificador.core.model.validation import Values
from planificador.sesiones.models import Sesion
from planificador.sesiones.rooms import enrolled_in, sessions_to_come
from planificador.state_rules.actions import Action
from planificador.state_rules.table import finding, flag


async def actualizar_aula(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> Aula:
    """Update a room. Warns of sessions to come that no longer fit in it, or that remain when it is no longer used."""
    row = await service.update_room(uow, id, version, datos)
    sessions = await count_by(Sesion, "contratacion_id", sessions_to_come(uow.now, Q(aula_id=row.id)))
    if "capacidad" in datos:
        people = await enrolled_in(sessions)
        overfull = [number for number in sessions if not rules.has_places(row.capacidad, people.get(number, 0))]
        uow.warn(rules.overfull_warning(sum(sessions[number] for number in overfull)))
    if "activa" in datos:
        remaining = sum(sessions.values())
        uow.judge([finding("Aula", flag("activa", row.activa), Action.SET_STATE, "activa", remaining)])
    return row
