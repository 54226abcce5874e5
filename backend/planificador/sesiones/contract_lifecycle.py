"""Use cases of contracts that concern their sessions too.

The end of a contract cancels its open sessions, as they must neither alert nor take their trainers' time. Sessions that
have started by then stay, to be marked as taught, if the contract was accepted. A change of the hours sold is compared
with the timetable. The functions of contrataciones.service used here do none of this.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import partial
from zoneinfo import ZoneInfo

from tortoise.expressions import Q

from planificador.contrataciones import service as contracts
from planificador.contrataciones.models import Contratacion
from planificador.contrataciones.proposals import contract_with_proposal
from planificador.contrataciones.queue import promote_as_places_are_free
from planificador.contrataciones.rules import (
    ACCEPTED_STATES,
    EstadoContratacion,
    MotivoPerdida,
    expires_at,
    first_valid_day,
)
from planificador.core.data.lists.paging import SortKey
from planificador.core.data.needs.declaration import Needs, RowsBy, ValuesOf
from planificador.core.data.needs.prefetch import find_rows
from planificador.core.data.queries.query import exists_many, find
from planificador.core.data.sql.row_filters import RowFilter
from planificador.core.data.sql.visibility import whole_tables
from planificador.core.data.use_cases.late_findings import judge_count
from planificador.core.data.use_cases.repository import fetch
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.errors import Problem
from planificador.core.model.validation import Values, input_field_name
from planificador.sesiones.enrolments import first_day
from planificador.sesiones.hours import warn_of_hours
from planificador.sesiones.models import Sesion
from planificador.sesiones.rules import OPEN_STATES, SCHEDULED_STATES, EstadoSesion, has_started, no_sessions_warning
from planificador.state_rules.actions import Action
from planificador.state_rules.table import finding


async def actualizar_contratacion(
    uow: UnitOfWork, id: int, version: int | None, datos: Values, *, revises: bool = False
) -> Contratacion:
    """Update a contract. Warns when fewer hours are sold than are scheduled, and of sessions outside of its dates.

    New places go to those who wait.
    """
    row = await contracts.update_contract(uow, id, version, datos, revises=revises)
    if "horas_previstas" in datos:
        warn_of_hours(uow, row, "horasPrevistas")
    if "plazas" in datos:
        await promote_as_places_are_free(uow, row, await first_day(uow, row.id))
    await _warn_of_dates(uow, row, datos)
    return row


async def _warn_of_dates(uow: UnitOfWork, row: Contratacion, datos: Values) -> None:
    """Warn of planned and taught sessions that lie outside of new dates of the course."""
    outside = {
        name: Q(**{f"fecha__{'lt' if name == 'fecha_inicio' else 'gt'}": datos[name]}, contratacion_id=row.id)
        for name in ("fecha_inicio", "fecha_fin")
        if datos.get(name) is not None
    }
    planned = Q(estado__in=(*OPEN_STATES, EstadoSesion.REALIZADA))
    for name, condition in outside.items():
        rule = partial(finding, "Contratacion", row.estado, Action.LEAVE_DATES, input_field_name(name))
        await judge_count(uow, rule, Sesion, condition & planned)


async def rechazar_contratacion(
    uow: UnitOfWork,
    id: int,
    version: int | None,
    motivo: str | None = None,
    motivo_perdida: MotivoPerdida | None = None,
) -> Contratacion:
    """Mark a proposal as rejected, with the reason. The client may also reject one that has expired."""
    return await _end(uow, id, version, EstadoContratacion.RECHAZADA, motivo, motivo_perdida)


async def caducar_contratacion(uow: UnitOfWork, id: int, version: int | None) -> Contratacion:
    """Mark a proposal as expired before its time, or one without a last day."""
    return await _end(uow, id, version, EstadoContratacion.CADUCADA, None, MotivoPerdida.SIN_RESPUESTA)


async def caducar_vencidas(uow: UnitOfWork, limit: int) -> int:
    """Expire the proposals whose last day is over, at most so many, and return their number.

    They are locked before their state is read, so that of several processes one expires each.
    """
    over = Q(estado=EstadoContratacion.PROPUESTA, valida_hasta__lt=first_valid_day(uow.now, uow.zone))
    rows = await find(Contratacion, over, limit=limit, lock=True)
    await _end_rows(uow, rows, EstadoContratacion.CADUCADA, None, MotivoPerdida.SIN_RESPUESTA)
    return len(rows)


async def next_expiry(zone: ZoneInfo) -> datetime | None:
    """Return the instant at which the next proposal expires; None while there is no proposal with a last day."""
    valid = Q(estado=EstadoContratacion.PROPUESTA, valida_hasta__not_isnull=True)
    for row in await find(Contratacion, valid, order=SortKey("valida_hasta"), limit=1):
        return expires_at(row.valida_hasta, zone) if row.valida_hasta else None
    return None


async def prorrogar_contratacion(uow: UnitOfWork, id: int, version: int | None, valida_hasta: date) -> Contratacion:
    """Extend a proposal. Warns of the sessions that were cancelled when it expired."""
    return await _warn_of_cancelled_sessions(uow, await contracts.prorrogar(uow, id, version, valida_hasta))


async def extend_line(uow: UnitOfWork, row: Contratacion, valida_hasta: date) -> Contratacion:
    """Extend a line with its proposal, as `prorrogar_contratacion` does with a contract."""
    return await _warn_of_cancelled_sessions(uow, await contracts.extend(uow, row, valida_hasta))


async def _warn_of_cancelled_sessions(uow: UnitOfWork, row: Contratacion) -> Contratacion:
    cancelled = Q(contratacion_id=row.id, estado=EstadoSesion.CANCELADA, motivo=EstadoContratacion.CADUCADA.value)
    await judge_count(uow, partial(finding, "Contratacion", row.estado, Action.EXTEND, "id"), Sesion, cancelled)
    return row


async def cancelar_contratacion(uow: UnitOfWork, id: int, version: int | None, motivo: str | None) -> Contratacion:
    return await _end(uow, id, version, EstadoContratacion.CANCELADA, motivo)


async def iniciar_contratacion(uow: UnitOfWork, id: int, version: int | None) -> Contratacion:
    """Start a contract. Warns when it has no sessions."""
    contract, proposal = contract_with_proposal(id)
    await uow.prefetch(Needs([contract, *proposal]))
    row = await fetch(Contratacion, id, version=version)
    row = await contracts.transition_contract(uow, row, EstadoContratacion.EN_CURSO)
    _warn_of_no_sessions(uow, row)
    return row


async def finalizar_contratacion(uow: UnitOfWork, id: int, version: int | None) -> Contratacion:
    """Finish a contract. Warns when it had no sessions."""
    row = await _end(uow, id, version, EstadoContratacion.FINALIZADA, None)
    _warn_of_no_sessions(uow, row)
    return row


def _warn_of_no_sessions(uow: UnitOfWork, contract: Contratacion) -> None:
    """Warn of a contract without sessions. It is read after the commit, and only if the client asks for warnings."""
    uow.late_warnings.append(partial(_no_sessions, contract))


async def _no_sessions(contract: Contratacion) -> list[Problem]:
    with whole_tables():  # also for readers who do not see all sessions
        (exist,) = await exists_many([(Sesion, Q(contratacion_id=contract.id, estado__in=SCHEDULED_STATES))])
    warning = no_sessions_warning(exist, contract.modalidad)
    return [warning] if warning else []


async def _end(
    uow: UnitOfWork,
    id: int,
    version: int | None,
    estado: EstadoContratacion,
    motivo: str | None,
    motivo_perdida: MotivoPerdida | None = None,
) -> Contratacion:
    contract, proposal = contract_with_proposal(id)
    await uow.prefetch(Needs([contract, *proposal, open_sessions([id])]))
    row = await fetch(Contratacion, id, version=version)
    (ended,) = await _end_rows(uow, [row], estado, motivo, motivo_perdida)
    return ended


async def _end_rows(
    uow: UnitOfWork,
    rows: Sequence[Contratacion],
    estado: EstadoContratacion,
    motivo: str | None,
    motivo_perdida: MotivoPerdida | None,
) -> list[Contratacion]:
    """End contracts, which are locked, by a number of statements that does not grow with them."""
    accepted = {row.id for row in rows if row.estado in ACCEPTED_STATES}
    sessions = await find_rows(open_sessions([row.id for row in rows]))
    ended = await contracts.transition_contracts(uow, rows, estado, motivo, motivo_perdida)
    staying = {
        session.id
        for session in sessions
        if session.contratacion_id in accepted and has_started(session.estado, session.inicio, uow.now)
    }
    reasons = {row.id: row.motivo or estado.value for row in ended}
    await _cancel(uow, [session for session in sessions if session.id not in staying], reasons)
    for row in ended:
        own = [session for session in sessions if session.contratacion_id == row.id]
        started = sum(session.id in staying for session in own)
        uow.judge(
            [
                finding("Contratacion", estado, Action.END_WITH_SESSIONS, None, len(own) - started),
                finding("Contratacion", estado, Action.END_WITH_STARTED_SESSIONS, None, started),
            ]
        )
    return ended


async def _cancel(uow: UnitOfWork, sessions: Sequence[Sesion], reasons: Mapping[int, str]) -> None:
    """Cancel sessions. reasons: By their contracts."""
    values = [
        {
            "estado": EstadoSesion.CANCELADA,
            "motivo": reasons[session.contratacion_id],
            "estado_anterior": session.estado,
        }
        for session in sessions
    ]
    await uow.update_many(sessions, values)


def open_sessions(contracts: Sequence[int | ValuesOf]) -> RowsBy[Sesion]:
    """Return the sessions of contracts that their end cancels."""
    return RowsBy(Sesion, "contratacion_id", contracts, RowFilter(_open))


def _open() -> Q:
    return Q(estado__in=OPEN_STATES)
