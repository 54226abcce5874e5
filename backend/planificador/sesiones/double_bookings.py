"""Warnings of participants who have two sessions at the same time, which is allowed.

They are read after the commit, and only if the client asks for warnings.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from tortoise.expressions import Q

from planificador.clientes.models import Participante
from planificador.contrataciones.enrolment_rules import EstadoInscripcion
from planificador.contrataciones.models import Contratacion, Inscripcion
from planificador.core.data.queries.query import find
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.errors import Problem
from planificador.core.model.zones import MAX_DAY_LENGTH
from planificador.sesiones.attendance import is_theirs
from planificador.sesiones.models import Sesion
from planificador.sesiones.overlaps import participants_busy
from planificador.sesiones.rooms import sessions_to_come
from planificador.sesiones.rules import EstadoSesion

MAX_WARNINGS = 10
"""Sessions, or participants, that are told."""
Enrolments = Mapping[int, Mapping[int, Inscripcion]]
"""The enrolments of people who take part, by contract and participant."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two sessions at the same time, and the participants of both."""

    session: Sesion
    other: Sesion
    people: Sequence[int]


def warn_of_sessions(uow: UnitOfWork, sessions: Sequence[Sesion]) -> None:
    """Warn of participants of scheduled sessions who have another session then."""
    scheduled = [row for row in sessions if row.estado is EstadoSesion.PROGRAMADA]
    if scheduled:
        uow.late_warnings.append(partial(_of_sessions, scheduled))


def warn_of_participants(uow: UnitOfWork, contracts: Sequence[int], campos: Mapping[int, str]) -> None:
    """Warn of participants who have another session at the time of one of the contracts. campos: their fields."""
    uow.late_warnings.append(partial(participants_with_conflicts, contracts, campos, uow.now))


async def _of_sessions(sessions: Sequence[Sesion]) -> list[Problem]:
    contracts = list({row.contratacion_id for row in sessions})
    people = await find(Inscripcion, Q(contratacion_id__in=contracts, estado=EstadoInscripcion.ACTIVA))
    conflicts = await _conflicts(sessions, [row.participante_id for row in people])
    return await _problems(conflicts[:MAX_WARNINGS], ["contratacion"] * MAX_WARNINGS)


async def participants_with_conflicts(
    contracts: Sequence[int], campos: Mapping[int, str], now: datetime
) -> list[Problem]:
    """Return a warning for each of the first participants who has two sessions at the same time from now on."""
    scheduled = Q(sessions_to_come(now, Q(contratacion_id__in=contracts)), estado=EstadoSesion.PROGRAMADA)
    sessions = await find(Sesion, scheduled)
    first: dict[int, Conflict] = {}
    for conflict in await _conflicts(sessions, list(campos)):
        for person in conflict.people:
            first.setdefault(person, Conflict(conflict.session, conflict.other, [person]))
    told = [person for person in campos if person in first][:MAX_WARNINGS]
    return await _problems([first[person] for person in told], [campos[person] for person in told])


async def _conflicts(sessions: Sequence[Sesion], people: Sequence[int]) -> list[Conflict]:
    """Return the conflicts of these people at these sessions, by the time of the other session."""
    timed = [row for row in sessions if row.inicio and row.fin]
    if not timed or not people:
        return []
    enrolments: dict[int, dict[int, Inscripcion]] = {}
    for row in await find(Inscripcion, Q(participante_id__in=list(people), estado=EstadoInscripcion.ACTIVA)):
        enrolments.setdefault(row.contratacion_id, {})[row.participante_id] = row
    others = await _sessions_near(timed, list(enrolments))
    found = [conflict for row in timed for conflict in _meeting(row, others, enrolments)]
    return sorted(found, key=lambda conflict: (conflict.session.inicio, conflict.other.inicio, conflict.other.id))


async def _sessions_near(sessions: Sequence[Sesion], contracts: Sequence[int]) -> list[Sesion]:
    """Return the scheduled sessions of these contracts at the time of the sessions, by their start."""
    start = min(row.inicio for row in sessions if row.inicio)
    end = max(row.fin for row in sessions if row.fin)
    in_period = Q(inicio__gt=start - MAX_DAY_LENGTH, inicio__lt=end, fin__gt=start, estado=EstadoSesion.PROGRAMADA)
    rows = await find(Sesion, Q(in_period, contratacion_id__in=contracts))
    return sorted(rows, key=_start)


def _start(row: Sesion) -> datetime:
    assert row.inicio is not None  # noqa: S101 # for mypy: it is scheduled
    return row.inicio


def _meeting(session: Sesion, others: Sequence[Sesion], enrolments: Enrolments) -> Iterator[Conflict]:
    slot = session.slot
    if slot is None:
        return
    for other in others[bisect_left(others, slot.inicio - MAX_DAY_LENGTH, key=_start) :]:
        if _start(other) >= slot.fin:
            return
        if other.id != session.id and (theirs := other.slot) and slot.overlaps(theirs):
            mine = enrolments.get(session.contratacion_id, {})
            both = [
                person
                for person, row in enrolments.get(other.contratacion_id, {}).items()
                if person in mine and _is_of(mine[person], session) and _is_of(row, other)
            ]
            if both:
                yield Conflict(session, other, both)


def _is_of(row: Inscripcion, session: Sesion) -> bool:
    return is_theirs(row.fecha_alta, row.baja_en, row.orden_espera is not None, session.fecha, session.inicio)


async def _problems(conflicts: Sequence[Conflict], campos: Sequence[str]) -> list[Problem]:
    contracts = {conflict.other.contratacion_id for conflict in conflicts}
    ids = {person for conflict in conflicts for person in conflict.people}
    files = {row.id: row.expediente for row in await find(Contratacion, Q(id__in=contracts))} if contracts else {}
    names = {row.id: f"{row.nombre} {row.apellidos}" for row in await find(Participante, Q(id__in=ids))} if ids else {}
    return [
        participants_busy(
            files[conflict.other.contratacion_id],
            _start(conflict.other),
            conflict.other.zona,
            sorted(names[person] for person in conflict.people),
        ).at(campo)
        for conflict, campo in zip(conflicts, campos, strict=False)
    ]
