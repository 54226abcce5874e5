"""What a session occupies, its trainers and its room, may not be in two places at once without a reason."""

from collections.abc import Collection, Sequence
from datetime import datetime

from tortoise.expressions import Q

from planificador.contrataciones.models import Contratacion
from planificador.core.data.needs.prefetch import find_rows
from planificador.core.data.queries.query import find
from planificador.core.data.use_cases.repository import fetch
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.base import BaseModel
from planificador.core.model.errors import Problem
from planificador.core.model.validation import Values
from planificador.formaciones.models import Formador
from planificador.sesiones import overlaps
from planificador.sesiones.models import Sesion
from planificador.sesiones.resources import (
    RESOURCES,
    STORED_ASSISTANTS,
    TRAINER,
    Occupants,
    Resource,
    absences_of,
    assistants_of,
    occupations,
    prefetch_occupations,
    trainers_of,
)
from planificador.sesiones.rules import SCHEDULED_STATES, EstadoSesion
from planificador.sesiones.timetables import Slot, overlaps_any


async def occupancy_problems(
    uow: UnitOfWork,
    values: Values,
    estado: EstadoSesion,
    slots: Sequence[Slot | None],
    invalid: Sequence[Problem],
    row: Sesion | None = None,
    assistants: Occupants | None = None,
) -> list[Problem]:
    """Return everything that occupies the trainers or the room of a session then; with a reason these are warnings.

    Args:
        values: Those of the session as it will be stored.
        slots: In order.
        invalid: The problems of the values. Whether an unknown trainer is free, or an invalid reason enough, is not
            told.
        row: The stored session; for a trainer or room that stays at the same time, no reason is needed.
        assistants: The trainers who will assist; None for those who do.
    """
    known_slots, wrong = [slot for slot in slots if slot], {problem.campo for problem in invalid}
    if estado not in SCHEDULED_STATES or not known_slots or "motivoSolape" in wrong:
        return []
    present = await assistants_of(row)
    new: dict[Resource, Occupants] = {}
    for resource in RESOURCES:
        occupants = _occupants(resource, values, dict.fromkeys(present, STORED_ASSISTANTS), assistants)
        staying = _occupied_by(resource, row, present) if row and _is_same_time(row, values, known_slots) else ()
        new[resource] = {key: campo for key, campo in occupants.items() if key not in staying and campo not in wrong}
    await prefetch_occupations(uow, {resource: list(own) for resource, own in new.items()}, known_slots)
    conflicts: list[Problem] = []
    for resource, own in new.items():
        conflicts += await _conflicts(resource, own, known_slots, row)
    return refused_conflicts(uow, conflicts, values.get("motivo_solape"))


def refused_conflicts(uow: UnitOfWork, conflicts: Sequence[Problem], reason: str | None) -> list[Problem]:
    """Return the conflicts as problems; with a reason they are warnings instead."""
    if reason:
        uow.warnings += conflicts
        return []
    return [overlaps.refusal(conflict) for conflict in conflicts]


def _occupants(resource: Resource, values: Values, present: Occupants, assistants: Occupants | None) -> Occupants:
    number = values.get(resource.column)
    if resource is TRAINER:
        return trainers_of(number, present if assistants is None else assistants)
    return {} if number is None else {number: resource.campo}


def _occupied_by(resource: Resource, row: Sesion, present: Collection[int]) -> set[int]:
    """Return whom the stored session occupies."""
    return {getattr(row, resource.column), *(present if resource is TRAINER else ())}


def _is_same_time(row: Sesion, values: Values, slots: Sequence[Slot]) -> bool:
    """Return whether the stored session occupies its trainers and its room then, for the same reason if any."""
    same_reason = values["motivo_solape"] == row.motivo_solape
    return same_reason and row.estado in SCHEDULED_STATES and slots == [row.slot]


async def _conflicts(
    resource: Resource, occupants: Occupants, slots: Sequence[Slot], row: Sesion | None
) -> list[Problem]:
    """Return what occupies them then. They are locked: two sessions cannot take the same hour at once."""
    rows = {number: await fetch(resource.model, number, occupants[number]) for number in sorted(occupants)}
    if not rows:
        return []
    found = [
        (item.number, slot.inicio, item)
        for item in await occupations(resource, list(rows), slots)
        if item.session.id != (row and row.id) and (slot := item.session.slot) and overlaps_any(slot, slots)
    ]
    ids = {item.session.contratacion_id for *_, item in found}
    files = {contract.id: contract.expediente for contract in await find(Contratacion, Q(id__in=ids))} if ids else {}
    problems = [
        (number, start, item.busy(files[item.session.contratacion_id], start, item.session.zona))
        for number, start, item in found
    ]
    problems += await _absences(list(rows), slots) if resource is TRAINER else []
    order = {number: index for index, number in enumerate(occupants)}
    problems.sort(key=lambda item: (order[item[0]], item[1]))
    return [_at_its_field(resource, problem, rows[number], occupants[number]) for number, _, problem in problems]


def _at_its_field(resource: Resource, problem: Problem, occupant: BaseModel, campo: str) -> Problem:
    """Return the problem at its input field; of an assistant, of whom there may be several, with the name."""
    if campo == resource.campo or not isinstance(occupant, Formador):
        return problem.at(campo)
    return overlaps.of_assistant(problem, occupant.nombre, occupant.apellidos).at(campo)


async def _absences(trainers: Sequence[int], slots: Sequence[Slot]) -> list[tuple[int, datetime, Problem]]:
    absences = await find_rows(absences_of(trainers, slots))
    return [
        (absence.formador_id, absence.inicio, overlaps.trainer_absent(absence.inicio, absence.zona))
        for absence in absences
        if any(absence.covers(slot.inicio, slot.fin) for slot in slots)
    ]
