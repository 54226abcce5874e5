"""Use cases of trainers and enrolments that tell what becomes of sessions and attendance."""

from tortoise.expressions import Q

from planificador.contrataciones.models import Inscripcion
from planificador.contrataciones.service import leave
from planificador.core.data.query import count_rows, find
from planificador.core.data.unit_of_work import UnitOfWork
from planificador.core.model.validation import Values
from planificador.formaciones.models import Formador
from planificador.formaciones.service import update_trainer
from planificador.sesiones.models import Asistencia, Sesion
from planificador.sesiones.rules import OPEN_STATES
from planificador.state_rules.actions import Action
from planificador.state_rules.table import finding, flag


async def actualizar_formador(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> Formador:
    """Update a trainer. Warns of the sessions that one who is no longer active leaves over."""
    row = await update_trainer(uow, id, version, datos)
    if "activo" in datos:
        count = await count_rows(Sesion, Q(formador_id=row.id, estado__in=OPEN_STATES))
        uow.judge([finding("Formador", flag("activo", row.activo), Action.SET_STATE, "activo", count)])
    return row


async def dar_de_baja(uow: UnitOfWork, id: int, version: int | None) -> Inscripcion:
    """End an enrolment. Warns of attendance that was recorded of sessions to come."""
    row = await leave(uow, id, version)
    attendance = await find(Asistencia, Q(contratacion_id=row.contratacion_id, participante_id=row.participante_id))
    sessions = Q(id__in=[entry.sesion_id for entry in attendance], inicio__gt=uow.now)
    uow.judge([finding("Inscripcion", row.estado, Action.LEAVE, "id", await count_rows(Sesion, sessions))])
    return row
