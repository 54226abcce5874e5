"""Use cases of clients, courses and participants that tell what becomes of their contracts."""

from functools import partial

from tortoise.expressions import Q

from planificador.clientes import service as clients
from planificador.clientes.models import Cliente, Participante
from planificador.clientes.rules import EstadoCliente, moved_away, other_end_client
from planificador.contrataciones.enrolment_rules import EstadoInscripcion
from planificador.contrataciones.models import Contratacion, Inscripcion
from planificador.contrataciones.rules import ACCEPTED_STATES, OPEN_STATES, EstadoContratacion
from planificador.core.data.queries.query import find
from planificador.core.data.use_cases.late_findings import judge_count, warn_of_number
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.validation import Values
from planificador.formaciones import service as courses
from planificador.formaciones.models import Formacion
from planificador.state_rules.actions import Action
from planificador.state_rules.table import finding, flag

CONTRADICTORY_STATES = {EstadoCliente.POTENCIAL: ACCEPTED_STATES, EstadoCliente.INACTIVO: OPEN_STATES}
"""The states of contracts that each state of their client contradicts."""


async def actualizar_cliente(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> Cliente:
    """Update a client. Warns of contracts that a new state of the client contradicts."""
    row = await clients.update_client(uow, id, version, datos)
    if "estado" in datos:
        await warn_of_contracts(uow, row)
    return row


async def warn_of_contracts(uow: UnitOfWork, row: Cliente) -> None:
    """Warn of contracts that the state of their client contradicts."""
    if row.estado in CONTRADICTORY_STATES:
        contracts = Q(cliente_id=row.id, estado__in=CONTRADICTORY_STATES[row.estado])
        rule = partial(finding, "Cliente", row.estado, Action.SET_STATE, "estado")
        await judge_count(uow, rule, Contratacion, contracts)


async def actualizar_formacion(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> Formacion:
    """Update a course. Warns of the proposals that one which is no longer on offer leaves over."""
    row = await courses.update_course(uow, id, version, datos)
    if "activa" in datos:
        rule = partial(finding, "Formacion", flag("activa", row.activa), Action.SET_STATE, "activa")
        await judge_count(uow, rule, Contratacion, Q(formacion_id=row.id, estado=EstadoContratacion.PROPUESTA))
    return row


async def actualizar_participante(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> Participante:
    """Update a participant. Warns of open contracts for another end client than the participant's new one."""
    row = await clients.update_participant(uow, id, version, datos)
    if "cliente_final_id" in datos:
        await warn_of_other_contracts(uow, row)
    return row


async def warn_of_other_contracts(uow: UnitOfWork, row: Participante) -> None:
    """Warn of open contracts of a participant for another end client."""
    warn_of_number(uow, partial(moved_away, Contratacion.plural), partial(_contracts_for_others, row))


async def _contracts_for_others(person: Participante) -> int:
    """Return the number of open contracts for another end client in which the person takes part."""
    enrolments = await find(Inscripcion, Q(participante_id=person.id, estado=EstadoInscripcion.ACTIVA))
    ids = [enrolment.contratacion_id for enrolment in enrolments]
    contracts = await find(Contratacion, Q(id__in=ids, estado__in=OPEN_STATES))
    return sum(other_end_client(person.cliente_final_id, row.cliente_final_id) is not None for row in contracts)
