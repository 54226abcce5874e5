"""Use cases of trainers and enrolments that tell what becomes of sessions and attendance."""

from tortoise.expressions import Q

from planificador.contrataciones.models import Inscripcion
from planificador.contrataciones.service import fetch_enrolment, leave
from planificador.core.data.query import count_rows, exists_many, find
from planificador.core.data.repository import delete, in_use
from planificador.core.data.unit_of_work import UnitOfWork
from planificador.core.model.errors import refuse_if
from planificador.core.model.validation import Values
from planificador.formaciones.models import Formador
from planificador.formaciones.service import update_trainer
from planificador.sesiones.models import Asistencia, Sesion
from planificador.sesiones.occupancy import takes_part
from planificador.sesiones.rules import OPEN_STATES
from planificador.state_rules.actions import Action
from planificador.state_rules.table import finding, flag


async def actualizar_formador(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> Formador:
    """Update a trainer. Warns of the sessions, led or assisted in, that one who is no longer active leaves over."""
    row = await update_trainer(uow, id, version, datos)
    if "activo" in datos:
        count = await count_rows(Sesion, Q(takes_part(row.id), Q(estado__in=OPEN_STATES)))
        uow.judge([finding("Formador", flag("activo", row.activo), Action.SET_STATE, "activo", count)])
    return row


async def dar_de_baja(uow: UnitOfWork, id: int, version: int | None) -> Inscripcion:
    """End an enrolment. Warns of attendance that was recorded of sessions to come."""
    row = await leave(uow, id, version)
    attendance = await find(Asistencia, _attendance_of(row))
    sessions = Q(id__in=[entry.sesion_id for entry in attendance], inicio__gt=uow.now)
    uow.judge([finding("Inscripcion", row.estado, Action.LEAVE, "id", await count_rows(Sesion, sessions))])
    return row


async def eliminar_inscripcion(uow: UnitOfWork, id: int, version: int | None) -> Inscripcion:
    """Delete an enrolment, which attendance refers to by its contract and its participant."""
    row, contract = await fetch_enrolment(id, version)
    uow.judge([finding("Contratacion", contract.estado, Action.DELETE_ENROLMENT, "id")])
    (has_attendance,) = await exists_many([(Asistencia, _attendance_of(row))])
    refuse_if([in_use([Asistencia.plural]) if has_attendance else None])
    return await delete(uow, Inscripcion, id, version)


def _attendance_of(row: Inscripcion) -> Q:
    return Q(contratacion_id=row.contratacion_id, participante_id=row.participante_id)
