"""Use cases of contracts that concern their sessions too.

An ended contract cancels its open sessions, as they must not alert; a change of the hours sold is compared with the
timetable. The functions of contrataciones.service used here do neither.
"""

from tortoise.expressions import Q

from planificador.contrataciones import service as contracts
from planificador.contrataciones.models import Contratacion
from planificador.contrataciones.rules import EstadoContratacion
from planificador.core.data.query import find
from planificador.core.data.repository import fetch
from planificador.core.data.unit_of_work import UnitOfWork
from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.localized_values import plural
from planificador.core.model.texts import LocalizedText
from planificador.core.model.validation import Values
from planificador.sesiones.hours import warn_of_hours
from planificador.sesiones.models import Sesion
from planificador.sesiones.rules import OPEN_STATES, EstadoSesion


async def actualizar_contratacion(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> Contratacion:
    """Update a contract. Warns when fewer hours are sold than are scheduled."""
    row = await contracts.update_contract(uow, id, version, datos)
    if "horas_previstas" in datos:
        await warn_of_hours(uow, row, "horasPrevistas")
    return row


async def rechazar_contratacion(uow: UnitOfWork, id: int, version: int | None, motivo: str | None) -> Contratacion:
    return await _end(uow, id, version, EstadoContratacion.RECHAZADA, motivo)


async def caducar_contratacion(uow: UnitOfWork, id: int, version: int | None) -> Contratacion:
    return await _end(uow, id, version, EstadoContratacion.CADUCADA, None)


async def cancelar_contratacion(uow: UnitOfWork, id: int, version: int | None, motivo: str | None) -> Contratacion:
    return await _end(uow, id, version, EstadoContratacion.CANCELADA, motivo)


async def finalizar_contratacion(uow: UnitOfWork, id: int, version: int | None) -> Contratacion:
    """Finish a contract. Sessions that are still open cause a warning and stay as they are."""
    row = await contracts.transition_contract(
        uow, await fetch(Contratacion, id, version=version), EstadoContratacion.FINALIZADA
    )
    if pending := await _open_sessions(row):
        uow.warnings.append(_pending(len(pending)))
    return row


async def _end(
    uow: UnitOfWork, id: int, version: int | None, estado: EstadoContratacion, motivo: str | None
) -> Contratacion:
    row = await contracts.transition_contract(uow, await fetch(Contratacion, id, version=version), estado, motivo)
    sessions = await _open_sessions(row)
    for session in sessions:
        await uow.update(session, estado=EstadoSesion.CANCELADA, motivo=row.motivo or estado.value)
    if sessions:
        uow.warnings.append(_cancelled(len(sessions)))
    return row


async def _open_sessions(contract: Contratacion) -> list[Sesion]:
    return await find(Sesion, Q(contratacion_id=contract.id, estado__in=OPEN_STATES))


def _cancelled(count: int) -> Problem:
    return Problem(
        Codigo.SESIONES_CANCELADAS,
        plural(
            count,
            LocalizedText(
                es="También se ha cancelado 1 sesión pendiente.",
                eu="Egiteke zegoen saio bat ere bertan behera geratu da.",
                en="1 pending session was also cancelled.",
            ),
            LocalizedText(
                es="También se han cancelado {n} sesiones pendientes.",
                eu="Egiteke zeuden {n} saio ere bertan behera geratu dira.",
                en="{n} pending sessions were also cancelled.",
            ),
        ),
    )


def _pending(count: int) -> Problem:
    return Problem(
        Codigo.SESIONES_PENDIENTES,
        plural(
            count,
            LocalizedText(
                es="Queda 1 sesión sin impartir.",
                eu="Saio bat geratzen da eman gabe.",
                en="1 session has not been taught.",
            ),
            LocalizedText(
                es="Quedan {n} sesiones sin impartir.",
                eu="{n} saio geratzen dira eman gabe.",
                en="{n} sessions have not been taught.",
            ),
        ),
    )
