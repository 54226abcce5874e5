"""Use cases of rooms and enrolments that tell what they mean for sessions to come."""

from collections.abc import Sequence

from tortoise.expressions import Q

from planificador.aulas import rules, service
from planificador.aulas.models import Aula
from planificador.contrataciones import service as contracts
from planificador.contrataciones.models import Contratacion, Inscripcion
from planificador.core.data.query import count_by
from planificador.core.data.repository import fetch
from planificador.core.data.unit_of_work import UnitOfWork
from planificador.core.model.validation import Values
from planificador.sesiones.models import Sesion
from planificador.sesiones.rooms import enrolled_in, sessions_to_come, warn_of_small_rooms
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


async def inscribir(uow: UnitOfWork, contratacion: int, participantes: Sequence[int]) -> list[Inscripcion]:
    """Enrol people. Warns of the rooms of the contract that are too small for all of them."""
    rows = await contracts.inscribir(uow, contratacion, participantes)
    await warn_of_small_rooms(uow, await fetch(Contratacion, contratacion), "participantes")
    return rows
