"""Use cases of contracts that concern their sessions too.

The end of a contract cancels its open sessions, as they must neither alert nor take their trainers' time. Sessions that
have started by then stay, to be marked as taught, if the contract was accepted. A change of the hours sold is compared
with the timetable. The functions of contrataciones.service used here do none of this.
"""

from tortoise.expressions import Q

from planificador.contrataciones import service as contracts
from planificador.contrataciones.enrolment import promote_as_places_are_free
from planificador.contrataciones.models import Contratacion
from planificador.contrataciones.rules import ACCEPTED_STATES, EstadoContratacion
from planificador.core.data.query import exists_many, find
from planificador.core.data.repository import fetch
from planificador.core.data.unit_of_work import UnitOfWork
from planificador.core.model.validation import Values
from planificador.sesiones.enrolments import first_day
from planificador.sesiones.hours import warn_of_hours
from planificador.sesiones.models import Sesion
from planificador.sesiones.rules import OPEN_STATES, SCHEDULED_STATES, EstadoSesion, has_started, no_sessions_warning
from planificador.state_rules.actions import Action
from planificador.state_rules.table import finding


async def actualizar_contratacion(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> Contratacion:
    """Update a contract. Warns when fewer hours are sold than are scheduled. New places go to those who wait."""
    row = await contracts.update_contract(uow, id, version, datos)
    if "horas_previstas" in datos:
        await warn_of_hours(uow, row, "horasPrevistas")
    if "plazas" in datos:
        await promote_as_places_are_free(uow, row, await first_day(uow, row.id))
    return row


async def rechazar_contratacion(uow: UnitOfWork, id: int, version: int | None, motivo: str | None) -> Contratacion:
    return await _end(uow, id, version, EstadoContratacion.RECHAZADA, motivo)


async def caducar_contratacion(uow: UnitOfWork, id: int, version: int | None) -> Contratacion:
    return await _end(uow, id, version, EstadoContratacion.CADUCADA, None)


async def cancelar_contratacion(uow: UnitOfWork, id: int, version: int | None, motivo: str | None) -> Contratacion:
    return await _end(uow, id, version, EstadoContratacion.CANCELADA, motivo)


async def iniciar_contratacion(uow: UnitOfWork, id: int, version: int | None) -> Contratacion:
    """Start a contract. Warns when it has no sessions."""
    row = await fetch(Contratacion, id, version=version)
    row = await contracts.transition_contract(uow, row, EstadoContratacion.EN_CURSO)
    await _warn_of_no_sessions(uow, row)
    return row


async def finalizar_contratacion(uow: UnitOfWork, id: int, version: int | None) -> Contratacion:
    """Finish a contract. Warns when it had no sessions."""
    row = await _end(uow, id, version, EstadoContratacion.FINALIZADA, None)
    await _warn_of_no_sessions(uow, row)
    return row


async def _warn_of_no_sessions(uow: UnitOfWork, contract: Contratacion) -> None:
    (exist,) = await exists_many([(Sesion, Q(contratacion_id=contract.id, estado__in=SCHEDULED_STATES))])
    uow.warn(no_sessions_warning(exist, contract.modalidad))


async def _end(
    uow: UnitOfWork, id: int, version: int | None, estado: EstadoContratacion, motivo: str | None
) -> Contratacion:
    row = await fetch(Contratacion, id, version=version)
    was_accepted = row.estado in ACCEPTED_STATES
    row = await contracts.transition_contract(uow, row, estado, motivo)
    sessions = await find(Sesion, Q(contratacion_id=row.id, estado__in=OPEN_STATES))
    started_count = 0
    for session in sessions:
        if was_accepted and has_started(session.estado, session.inicio, uow.now):
            started_count += 1
        else:
            await uow.update(session, estado=EstadoSesion.CANCELADA, motivo=row.motivo or estado.value)
    uow.judge(
        [
            finding("Contratacion", estado, Action.END_WITH_SESSIONS, None, len(sessions) - started_count),
            finding("Contratacion", estado, Action.END_WITH_STARTED_SESSIONS, None, started_count),
        ]
    )
    return row
