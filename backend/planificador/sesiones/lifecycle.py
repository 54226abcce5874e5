"""Use cases of trainers that tell what becomes of sessions."""

from tortoise.expressions import Q

from planificador.core.data.queries.query import count_rows
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.validation import Values
from planificador.formaciones.models import Formador
from planificador.formaciones.service import update_trainer
from planificador.sesiones.models import Sesion
from planificador.sesiones.resources import takes_part
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
