"""Trainers and rooms: which sessions occupy them during slots, and who takes part in a session."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias

from tortoise.expressions import Q

from planificador.aulas.models import Aula
from planificador.core.data.needs.declaration import Needs, RowsBy, ValuesOf
from planificador.core.data.needs.prefetch import find_rows
from planificador.core.data.queries.query import find
from planificador.core.data.sql.conditions import RelatedCondition
from planificador.core.data.sql.row_filters import RowFilter
from planificador.core.data.sql.time_spans import TimeSpans
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.base import BaseModel
from planificador.core.model.disjunctions import any_of
from planificador.core.model.errors import Problem
from planificador.core.model.validation import input_field_name
from planificador.core.model.zones import MAX_DAY_LENGTH
from planificador.formaciones.models import AusenciaFormador, Formador
from planificador.sesiones import overlaps
from planificador.sesiones.models import ApoyoSesion, Sesion
from planificador.sesiones.rules import SCHEDULED_STATES
from planificador.sesiones.timetables import Slot

Busy = Callable[[str, datetime, str], Problem]
"""Returns the problem of another session (expediente, inicio, zona) that occupies a trainer or a room."""


@dataclass(frozen=True, slots=True)
class Resource:
    """What a session occupies while it takes place.

    Attributes:
        column: The session's column that refers to it.
    """

    column: str
    model: type[BaseModel]
    busy: Busy

    @property
    def campo(self) -> str:
        return input_field_name(self.column)


@dataclass(frozen=True, slots=True)
class Occupation:
    """A session that occupies the trainer or the room with this number."""

    number: int
    session: Sesion
    busy: Busy


Ids: TypeAlias = Sequence[int | ValuesOf]
"""The ids of trainers or rooms, of which some may be those that stored rows have."""
Occupants = Mapping[int, str]
"""The numbers of trainers, or of a room, with the input field that names each."""
TRAINER = Resource("formador_id", Formador, overlaps.trainer_busy)
ROOM = Resource("aula_id", Aula, overlaps.room_taken)
RESOURCES = (TRAINER, ROOM)
"""In the order in which use cases lock them, after the contract and the session; trainers in the order of their ids."""
STORED_ASSISTANTS = "apoyos"
"""The input field at which problems of assistants are told that the input does not name."""


async def prefetch_occupations(
    uow: UnitOfWork, numbers: Mapping[Resource, Sequence[int]], slots: Sequence[Slot]
) -> None:
    """Lock trainers and rooms, and read by one statement what occupies them during the slots."""
    rows: list[RowsBy[Any]] = [
        RowsBy(resource.model, "id", sorted(own), locked=True) for resource, own in numbers.items() if own
    ]
    for resource, own in numbers.items():
        rows += occupation_needs(resource, own, slots) if own else ()
    await uow.prefetch(Needs(rows))


def takes_part(trainer: int) -> Q:
    """Return the condition of sessions that a trainer leads or assists in."""
    return any_of([Q(formador_id=trainer), RelatedCondition(ApoyoSesion, "sesion_id", "id", Q(formador_id=trainer))])


async def assistants_of(row: Sesion | None) -> list[int]:
    """Return the trainers who assist in a stored session."""
    return [stored.formador_id for stored in await find(ApoyoSesion, Q(sesion_id=row.id))] if row else []


def trainers_of(leader: int | None, assistants: Occupants | None) -> Occupants:
    """Return the trainers who take part in a session, the leading one first, with the input field that names each."""
    leading = {} if leader is None else {leader: TRAINER.campo}
    return leading | {number: campo for number, campo in (assistants or {}).items() if number != leader}


async def occupations(resource: Resource, numbers: Sequence[int], slots: Sequence[Slot]) -> list[Occupation]:
    """Return the sessions that occupy these trainers or rooms during the slots, and perhaps some between them."""
    sessions = await find_rows(_sessions_of(resource, numbers, slots))
    found = [Occupation(getattr(session, resource.column), session, resource.busy) for session in sessions]
    if resource is not TRAINER:
        return found
    entries = await find_rows(_assistances(numbers, slots))
    ids = list({entry.sesion_id for entry in entries})
    # again in the period: a session may have been cancelled or deleted meanwhile
    assisted = await find_rows(_sessions(ids, slots)) if ids else []
    by_id = {session.id: session for session in assisted}
    return found + [
        Occupation(entry.formador_id, session, overlaps.trainer_assists)
        for entry in entries
        if (session := by_id.get(entry.sesion_id)) and session.formador_id != entry.formador_id
    ]


def occupation_needs(resource: Resource, numbers: Ids, slots: Sequence[Slot]) -> list[RowsBy[Any]]:
    """Return the rows that the rules read of what occupies trainers or rooms during slots."""
    sessions = _sessions_of(resource, numbers, slots)
    if resource is not TRAINER:
        return [sessions]
    entries = _assistances(numbers, slots)
    assisted = _sessions([ValuesOf(entries, "sesion_id")], slots)
    return [sessions, entries, assisted, absences_of(numbers, slots)]


def _sessions_of(resource: Resource, numbers: Ids, slots: Sequence[Slot]) -> RowsBy[Sesion]:
    """Return the sessions of trainers or rooms. Of many slots each is searched for: most sessions are between them."""
    if len(slots) == 1:
        return RowsBy(Sesion, resource.column, numbers, _in_period(_scheduled_in, slots))
    spans = TimeSpans(tuple((slot.inicio, slot.fin) for slot in slots), MAX_DAY_LENGTH)
    return RowsBy(Sesion, resource.column, numbers, RowFilter(_scheduled), spans)


def _sessions(ids: Ids, slots: Sequence[Slot]) -> RowsBy[Sesion]:
    return RowsBy(Sesion, "id", ids, _in_period(_scheduled_in, slots))


def _assistances(trainers: Ids, slots: Sequence[Slot]) -> RowsBy[ApoyoSesion]:
    return RowsBy(ApoyoSesion, "formador_id", trainers, _in_period(_of_session_scheduled_in, slots))


def absences_of(trainers: Ids, slots: Sequence[Slot]) -> RowsBy[AusenciaFormador]:
    """Return the absences of these trainers from the first slot to the last; one without an end goes on."""
    return RowsBy(AusenciaFormador, "formador_id", trainers, RowFilter(_absent_in, _period(slots)))


def _period(slots: Sequence[Slot]) -> tuple[datetime, datetime]:
    return min(slot.inicio for slot in slots), max(slot.fin for slot in slots)


def _in_period(make: Callable[[datetime, datetime, datetime], Q], slots: Sequence[Slot]) -> RowFilter:
    start, end = _period(slots)
    return RowFilter(make, (start - MAX_DAY_LENGTH, start, end))


def _scheduled() -> Q:
    return Q(estado__in=SCHEDULED_STATES)


def _scheduled_in(earliest: datetime, start: datetime, end: datetime) -> Q:
    """Return the condition of sessions that occupy their trainers and rooms at some time of a period.

    earliest: When such a session begins at the earliest, by which the index of their begins is searched.
    """
    return Q(_scheduled(), inicio__gt=earliest, inicio__lt=end, fin__gt=start)


def _of_session_scheduled_in(earliest: datetime, start: datetime, end: datetime) -> Q:
    return RelatedCondition(Sesion, "id", "sesion_id", _scheduled_in(earliest, start, end))


def _absent_in(start: datetime, end: datetime) -> Q:
    return Q(Q(inicio__lt=end), Q(Q(fin__gt=start), Q(fin__isnull=True), join_type=Q.OR))
