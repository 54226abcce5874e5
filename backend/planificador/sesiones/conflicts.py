"""What occupies the trainers and the rooms of many sessions at once, read by a few statements for all of them."""

from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from tortoise.expressions import Q

from planificador.contrataciones.models import Contratacion
from planificador.core.data.needs.prefetch import find_rows
from planificador.core.data.queries.query import find
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.errors import Problem
from planificador.core.model.zones import MAX_DAY_LENGTH
from planificador.sesiones import overlaps
from planificador.sesiones.models import ApoyoSesion
from planificador.sesiones.resources import (
    RESOURCES,
    TRAINER,
    Busy,
    Resource,
    absences_of,
    occupations,
    prefetch_occupations,
)
from planificador.sesiones.timetables import Slot


@dataclass(frozen=True, slots=True)
class Placement:
    """A session at the time at which it shall be, with whom and where.

    Attributes:
        slot: None if it has no time or occupies nobody.
        session: Its id; None if it does not exist yet.
        occupants: The numbers of its trainers, and of its room.
        checked: Whether they must be free; False for what stays as it is.
    """

    contract: int
    zone: str
    slot: Slot | None
    session: int | None = None
    occupants: Mapping[Resource, Collection[int]] = field(default_factory=dict)
    checked: bool = True


@dataclass(frozen=True, slots=True)
class _Busy:
    """A time at which somebody is occupied. placement: the index of the session in the batch that occupies them."""

    slot: Slot
    contract: int
    zone: str
    busy: Busy
    placement: int | None = None


async def conflicts_of(uow: UnitOfWork, placements: Sequence[Placement]) -> list[list[Problem]]:
    """Return what occupies the trainers and the room of each session of a batch, in order of time.

    The sessions of the batch leave their old places, and may meet each other at the new ones. The trainers and the
    rooms must be locked.
    """
    result: list[list[Problem]] = [[] for _ in placements]
    checked = [item for item in placements if item.checked and item.slot]
    numbers = {
        resource: sorted({number for item in checked for number in item.occupants.get(resource, ())})
        for resource in RESOURCES
    }
    if any(numbers.values()):
        await prefetch_occupations(uow, numbers, _slots(placements))
    for resource, own in numbers.items():
        if own:
            await _add_conflicts(resource, own, placements, result)
    return result


async def assistants_by_session(sessions: Collection[int]) -> Mapping[int, list[int]]:
    """Return the trainers who assist in sessions, by session, in the order of their ids."""
    result: dict[int, list[int]] = {}
    entries = await find(ApoyoSesion, Q(sesion_id__in=list(sessions))) if sessions else []
    for entry in sorted(entries, key=lambda entry: entry.formador_id):
        result.setdefault(entry.sesion_id, []).append(entry.formador_id)
    return result


async def _add_conflicts(
    resource: Resource, numbers: Sequence[int], placements: Sequence[Placement], result: list[list[Problem]]
) -> None:
    busy = await _busy_times(resource, numbers, placements)
    ids = {item.contract for items in busy.values() for item in items}
    contracts = await find(Contratacion, Q(id__in=list(ids))) if ids else []
    files = {contract.id: contract.expediente for contract in contracts}
    absences = await find_rows(absences_of(numbers, _slots(placements))) if resource is TRAINER else []
    for index, item in enumerate(placements):
        if item.slot is None or not item.checked:
            continue
        for number in item.occupants.get(resource, ()):
            result[index] += [
                other.busy(files[other.contract], other.slot.inicio, other.zone)
                for other in _meeting(busy.get(number, []), item.slot)
                if other.placement != index
            ]
            result[index] += [
                overlaps.trainer_absent(absence.inicio, absence.zona)
                for absence in absences
                if absence.formador_id == number and absence.covers(item.slot.inicio, item.slot.fin)
            ]


def _slots(placements: Sequence[Placement]) -> list[Slot]:
    return [item.slot for item in placements if item.slot]


async def _busy_times(
    resource: Resource, numbers: Sequence[int], placements: Sequence[Placement]
) -> dict[int, list[_Busy]]:
    """Return when each of them is occupied at the times of the batch, in order of time."""
    batch = {item.session for item in placements if item.session}
    result: dict[int, list[_Busy]] = {number: [] for number in numbers}
    for found in await occupations(resource, numbers, _slots(placements)):
        session = found.session
        if session.slot and session.id not in batch:
            result[found.number].append(_Busy(session.slot, session.contratacion_id, session.zona, found.busy))
    for index, item in enumerate(placements):
        for number in item.occupants.get(resource, ()):
            if item.slot and number in result:
                result[number].append(_Busy(item.slot, item.contract, item.zone, resource.busy, index))
    return {number: sorted(items, key=lambda item: item.slot.inicio) for number, items in result.items()}


def _meeting(times: Sequence[_Busy], slot: Slot) -> list[_Busy]:
    """Return those of the times, which are in order, that overlap a slot."""
    first = bisect_left(times, slot.inicio - MAX_DAY_LENGTH, key=lambda item: item.slot.inicio)
    last = bisect_left(times, slot.fin, key=lambda item: item.slot.inicio)
    return [item for item in times[first:last] if item.slot.overlaps(slot)]
