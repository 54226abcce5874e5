"""Use cases that reopen contracts and sessions which were closed by mistake, by the tables of reopenings."""

from bisect import insort
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from functools import partial
from itertools import pairwise
from typing import TypeAlias

from tortoise.expressions import Q

from planificador.aulas.models import Aula
from planificador.clientes.models import Cliente
from planificador.contrataciones import rules as contract_rules
from planificador.contrataciones.models import Contratacion, Propuesta
from planificador.contrataciones.proposals import share_validity, update_proposal_state
from planificador.contrataciones.rules import EstadoContratacion
from planificador.contrataciones.service import activate_client
from planificador.core.data.needs.prefetch import find_rows
from planificador.core.data.queries.query import exists_many
from planificador.core.data.use_cases.late_findings import judge_count
from planificador.core.data.use_cases.repository import fetch
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.disjunctions import any_of
from planificador.core.model.errors import DomainError, Problem
from planificador.core.model.states import Finding, reopened_state, reopening_problem
from planificador.core.model.validation import Values, reopening, validate
from planificador.formaciones.models import Formacion
from planificador.sesiones import rules
from planificador.sesiones.conflicts import assistants_by_session
from planificador.sesiones.consistency import trainer_findings
from planificador.sesiones.hours import warn_of_hours
from planificador.sesiones.models import Sesion
from planificador.sesiones.needs import cancelled_sessions, needs_of_reopened, needs_of_stored, was_taught
from planificador.sesiones.occupancy import occupancy_problems
from planificador.sesiones.resources import ROOM, STORED_ASSISTANTS, TRAINER, Resource, assistants_of, trainers_of
from planificador.sesiones.rules import EstadoSesion
from planificador.sesiones.service import fetch_session
from planificador.sesiones.timetables import Slot, overlaps_any
from planificador.state_rules.actions import Action
from planificador.state_rules.table import finding, flag

Occupant: TypeAlias = tuple[Resource, int]
"""A trainer or a room, by its number."""


async def reabrir_contratacion(
    uow: UnitOfWork,
    id: int,
    version: int | None,
    motivo: str | None,
    valida_hasta: date | None,
    reabrir_sesiones: bool,
) -> Contratacion:
    """Reopen a closed contract, and the sessions to come that were cancelled with it, if nothing prevents them.

    valida_hasta: the new last day of a proposal; needed if the old one is over.
    """
    await uow.prefetch(needs_of_reopened(id, with_sessions=reabrir_sesiones))
    row = await fetch(Contratacion, id, version=version)
    proposal = None if row.propuesta_id is None else await fetch(Propuesta, row.propuesta_id)
    reason, problems = reopening(Contratacion, motivo, uow.now)
    is_open = reopening_problem(contract_rules.REOPENINGS, row.estado)
    if is_open:
        raise DomainError([is_open, *problems])
    estado = await _state_of_contract(row)
    last_day = valida_hasta or (proposal or row).valida_hasta
    validity, invalid = validate(Contratacion, {"valida_hasta": last_day})
    problems += [*invalid, *_validity_problems(uow, estado, last_day)]
    findings = [finding("Contratacion", estado, Action.CHANGE_VALIDITY, "validaHasta") if valida_hasta else None]
    uow.judge([*findings, *await _proposal_findings(row, estado)], problems)
    if reabrir_sesiones:
        count = await _reopen_sessions(uow, row, reason)
        uow.judge([finding("Contratacion", row.estado, Action.REOPEN_WITH_SESSIONS, None, count)])
    rule = partial(finding, "Contratacion", row.estado, Action.LEAVE_CANCELLED, None)
    await judge_count(uow, rule, Sesion, _stay_cancelled(row.id, uow.now))
    if estado is not EstadoContratacion.PROPUESTA:
        await activate_client(uow, row.cliente_id)
    reopened = {"estado": estado, "estado_anterior": None, "motivo": None, "motivo_perdida": None}
    row = await uow.update(row, **reopened, **reason, **validity)
    if proposal and estado is EstadoContratacion.PROPUESTA:
        await share_validity(uow, proposal, row)
    await update_proposal_state(uow, row.propuesta_id)
    warn_of_hours(uow, row, None)
    return row


async def _state_of_contract(row: Contratacion) -> EstadoContratacion:
    """Return the state to which the contract returns; one that was taught was in progress."""
    (is_taught,) = await exists_many([(Sesion, was_taught(row.id))])
    otherwise = EstadoContratacion.EN_CURSO if is_taught else EstadoContratacion.PROPUESTA
    return reopened_state(contract_rules.REOPENINGS, row.estado, row.estado_anterior, otherwise)


def _validity_problems(uow: UnitOfWork, estado: EstadoContratacion, valida_hasta: date | None) -> list[Problem]:
    """Return the problem of a proposal that would have expired again."""
    if estado is not EstadoContratacion.PROPUESTA:
        return []
    problem = contract_rules.expired_problem(valida_hasta, uow.now, uow.zone)
    return [problem.at("validaHasta")] if problem else []


def _stay_cancelled(contract: int, now: datetime) -> Q:
    """Return the condition of cancelled sessions of a contract that are to come, or have no time."""
    to_come = any_of([Q(inicio__gt=now), Q(inicio__isnull=True)])
    return Q(Q(contratacion_id=contract, estado=EstadoSesion.CANCELADA), to_come)


async def _reopen_sessions(uow: UnitOfWork, contract: Contratacion, reason: Values) -> int:
    """Reopen the sessions to come that were cancelled with a closed contract, and return their number.

    Those whose trainer or room is occupied then stay cancelled, also by another of them that was cancelled later.
    reason: the columns that say why and when.
    """
    # A proposal that was rejected may have expired before, which cancelled its sessions.
    reasons = [contract.motivo or contract.estado.value, EstadoContratacion.CADUCADA.value]
    cancelled = [row for row in await find_rows(cancelled_sessions(contract.id)) if row.motivo in reasons]
    to_come = [row for row in cancelled if row.inicio is None or row.inicio > uow.now]
    sessions = sorted(to_come, key=lambda row: (row.inicio is None, row.inicio))
    assistants = await assistants_by_session([session.id for session in sessions])
    groups: dict[tuple[object, ...], list[Sesion]] = defaultdict(list)
    for session in sessions:
        groups[session.formador_id, session.aula_id, *assistants.get(session.id, ())].append(session)
    free: list[Sesion] = []
    for group in groups.values():
        free += await _free_sessions(uow, group, assistants.get(group[0].id, []))
    free.sort(key=_cancelled_last)
    reopened = without_double_bookings(free, {row.id: _occupants(row, assistants.get(row.id, [])) for row in free})
    ids = {row.id for row in reopened}
    for group in groups.values():
        is_reopened = any(row.id in ids for row in group)
        uow.judge(await _resource_findings(uow, group[0], assistants.get(group[0].id, [])) if is_reopened else [])
    common = reason | {"estado_anterior": None, "motivo": None}
    await uow.update_many(reopened, [{**common, "estado": _state_of_session(row)} for row in reopened])
    return len(reopened)


def _cancelled_last(row: Sesion) -> tuple[bool, float, int]:
    """Return the key by which sessions cancelled last come first, those that expired with a proposal last.

    When they were cancelled is not kept: they may have changed since, so that the reason counts first.
    """
    return row.motivo == EstadoContratacion.CADUCADA.value, -row.actualizado.timestamp(), row.id


def _occupants(row: Sesion, assistants: Sequence[int]) -> Collection[Occupant]:
    """Return the trainers and the room that a session occupies when it is reopened."""
    if _state_of_session(row) not in rules.SCHEDULED_STATES:
        return []
    trainers = [(TRAINER, number) for number in trainers_of(row.formador_id, dict.fromkeys(assistants, ""))]
    return trainers if row.aula_id is None else [*trainers, (ROOM, row.aula_id)]


def without_double_bookings(
    sessions: Sequence[Sesion], occupants: Mapping[int, Collection[Occupant]]
) -> Sequence[Sesion]:
    """Return the sessions without those that would share a trainer or a room with one before them at the same time.

    Two may, if one of them has a reason for it. occupants: Whom and what each session occupies, by its id.
    """
    kept: list[Sesion] = []
    booked: dict[Occupant, list[Slot]] = defaultdict(list)
    for row in sessions:
        slot = None if row.motivo_solape else row.slot
        if slot is None:
            kept.append(row)
        elif not any(overlaps_any(slot, booked[occupant]) for occupant in occupants[row.id]):
            kept.append(row)
            for occupant in occupants[row.id]:
                insort(booked[occupant], slot, key=_start)
    return kept


def _start(slot: Slot) -> datetime:
    return slot.inicio


async def _free_sessions(uow: UnitOfWork, sessions: Sequence[Sesion], assistants: Sequence[int]) -> Sequence[Sesion]:
    """Return those of the sessions, which have the same trainers and the same room, whose time is free.

    All are checked together first, as a contract is mostly reopened soon after it was closed by mistake. The sessions
    are in order of time; those that overlap each other can only be checked one by one.
    """
    slots = [session.slot for session in sessions if session.slot]
    are_disjoint = all(before.fin <= after.inicio for before, after in pairwise(slots))
    if are_disjoint and not await _problems(uow, sessions, assistants):
        return sessions
    return [session for session in sessions if not await _problems(uow, [session], assistants)]


async def _problems(uow: UnitOfWork, sessions: Sequence[Sesion], assistants: Sequence[int]) -> Sequence[Problem]:
    scheduled = [session for session in sessions if _state_of_session(session) is EstadoSesion.PROGRAMADA]
    if not scheduled:
        return []
    values = vars(scheduled[0]) | {"motivo_solape": None}
    slots = [session.slot for session in scheduled]
    occupants = dict.fromkeys(assistants, STORED_ASSISTANTS)
    return await occupancy_problems(uow, values, EstadoSesion.PROGRAMADA, slots, [], None, occupants)


async def _proposal_findings(row: Contratacion, estado: EstadoContratacion) -> Sequence[Finding | None]:
    """Return what client and course have against a contract that is a proposal again."""
    if estado is not EstadoContratacion.PROPUESTA:
        return []
    course, client = await fetch(Formacion, row.formacion_id), await fetch(Cliente, row.cliente_id)
    return [
        finding("Formacion", flag("activa", course.activa), Action.REOPEN_AS_PROPOSAL, "id"),
        finding("Cliente", client.estado, Action.REOPEN_AS_PROPOSAL, "id"),
    ]


async def reabrir_sesion(
    uow: UnitOfWork, id: int, version: int | None, motivo: str | None, motivo_solape: str | None
) -> Sesion:
    """Reopen a session that was not taught, or not cancelled, after all. Its attendance is kept.

    A cancelled one takes its trainer and its room again, which must be free or may be so for a reason
    (`motivo_solape`).
    """
    await uow.prefetch(needs_of_stored(id, {}, uow.zone.key, None))
    row = await fetch_session(uow, id, version)
    contract = await fetch(Contratacion, row.contratacion_id)
    values, problems = reopening(Sesion, motivo, uow.now)
    is_open = reopening_problem(rules.REOPENINGS, row.estado)
    if is_open:
        raise DomainError([is_open, *problems])
    stored, invalid = validate(Sesion, {"motivo_solape": motivo_solape or row.motivo_solape})
    estado = _state_of_session(row)
    problems += [*invalid, *await occupancy_problems(uow, vars(row) | stored, estado, [row.slot], invalid, row)]
    findings = [finding("Contratacion", contract.estado, Action.CHANGE_SESSIONS, "id")]
    uow.judge([*findings, *await _resource_findings(uow, row, await assistants_of(row))], problems)
    row = await uow.update(row, estado=estado, estado_anterior=None, motivo=None, **values, **stored)
    warn_of_hours(uow, contract, None)
    return row


def _state_of_session(row: Sesion) -> EstadoSesion:
    """Return the state to which the session returns; one whose time was set was probably scheduled."""
    otherwise = EstadoSesion.PROGRAMADA if row.slot else EstadoSesion.PROPUESTA
    return reopened_state(rules.REOPENINGS, row.estado, row.estado_anterior, otherwise)


async def _resource_findings(uow: UnitOfWork, row: Sesion, assistants: Sequence[int]) -> Sequence[Finding | None]:
    """Return whether the trainers and the room of the session are still active."""
    trainers = trainers_of(row.formador_id, dict.fromkeys(assistants, STORED_ASSISTANTS))
    findings = await trainer_findings(uow, trainers, [row.slot], kept=trainers)
    if row.aula_id is not None:
        room = await fetch(Aula, row.aula_id)
        findings.append(finding("Aula", flag("activa", room.activa), Action.KEEP, "aula"))
    return findings
