"""What a session occupies, its trainer and its room, may not be in two places at once without a reason."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from tortoise.expressions import Q

from planificador.aulas.models import Aula
from planificador.contrataciones.models import Contratacion
from planificador.core.data.paging import column_condition
from planificador.core.data.query import find
from planificador.core.data.repository import fetch
from planificador.core.data.unit_of_work import UnitOfWork
from planificador.core.model.base import BaseModel
from planificador.core.model.errors import Problem
from planificador.core.model.validation import Values, input_field_name
from planificador.core.model.zones import MAX_DAY_LENGTH
from planificador.formaciones.models import AusenciaFormador, Formador
from planificador.sesiones import overlaps
from planificador.sesiones.models import Sesion
from planificador.sesiones.rules import SCHEDULED_STATES, EstadoSesion, Slot, overlaps_any


@dataclass(frozen=True, slots=True)
class Resource:
    """What a session occupies while it takes place.

    Attributes:
        column: The session's column that refers to it.
        busy: Returns the problem of another session (expediente, inicio, zona) that occupies it.
    """

    column: str
    model: type[BaseModel]
    busy: Callable[[str, datetime, str], Problem]

    @property
    def campo(self) -> str:
        return input_field_name(self.column)


TRAINER = Resource("formador_id", Formador, overlaps.trainer_busy)
ROOM = Resource("aula_id", Aula, overlaps.room_taken)
RESOURCES = (TRAINER, ROOM)
"""In the order in which use cases lock them, after the contract and the session."""


async def occupancy_problems(
    uow: UnitOfWork,
    values: Values,
    estado: EstadoSesion,
    slots: Sequence[Slot | None],
    invalid: Sequence[Problem],
    row: Sesion | None = None,
) -> list[Problem]:
    """Return everything that occupies the trainer or the room of a session then; with a reason these are warnings.

    Args:
        values: Those of the session as it will be stored.
        slots: In order.
        invalid: The problems of the values. Whether an unknown trainer is free, or an invalid reason enough, is not
            told.
        row: The stored session; for a trainer or room that stays at the same time, no reason is needed.
    """
    known_slots, wrong = [slot for slot in slots if slot], {problem.campo for problem in invalid}
    if estado not in SCHEDULED_STATES or not known_slots or "motivoSolape" in wrong:
        return []
    conflicts: list[Problem] = []
    for resource in RESOURCES:
        number = values.get(resource.column)
        if number is None or resource.campo in wrong or (row and _stays(resource, row, values, known_slots)):
            continue
        await fetch(resource.model, number, resource.campo)  # locked: two sessions cannot take the same hour at once
        conflicts += await _conflicts(resource, number, known_slots, row)
    if values.get("motivo_solape"):
        uow.warnings += conflicts
        return []
    return [overlaps.refusal(conflict) for conflict in conflicts]


def _stays(resource: Resource, row: Sesion, values: Values, slots: Sequence[Slot]) -> bool:
    """Return whether the stored session occupies the resource at the same time, for the same reason if any."""
    same = all(values[name] == getattr(row, name) for name in (resource.column, "motivo_solape"))
    return same and row.estado in SCHEDULED_STATES and slots == [row.slot]


async def _conflicts(resource: Resource, number: int, slots: Sequence[Slot], row: Sesion | None) -> list[Problem]:
    others = [
        (slot, other)
        for other in await find(Sesion, sessions_near(resource.column, [number], slots[0].inicio, slots[-1].fin))
        if other.id != (row and row.id) and (slot := other.slot) and overlaps_any(slot, slots)
    ]
    ids = {other.contratacion_id for _, other in others}
    files = {contract.id: contract.expediente for contract in await find(Contratacion, Q(id__in=ids))} if ids else {}
    conflicts = [
        resource.busy(files[other.contratacion_id], slot.inicio, other.zona)
        for slot, other in sorted(others, key=lambda pair: pair[0].inicio)
    ]
    return conflicts + (await _absences(number, slots) if resource is TRAINER else [])


def sessions_near(column: str, numbers: Sequence[int], start: datetime, end: datetime) -> Q:
    """Return the condition of sessions that occupy one of these trainers or rooms in a period, read by its index."""
    in_period = Q(inicio__gt=start - MAX_DAY_LENGTH, inicio__lt=end, fin__gt=start)
    return Q(column_condition(column, "in", numbers), Q(estado__in=SCHEDULED_STATES), in_period)


def absences_in(trainers: Sequence[int], start: datetime, end: datetime) -> Q:
    """Return the condition of absences of these trainers in a period; one without an end goes on."""
    in_period = Q(Q(fin__gt=start), Q(fin__isnull=True), join_type=Q.OR)
    return Q(Q(formador_id__in=trainers, inicio__lt=end), in_period)


async def _absences(trainer: int, slots: Sequence[Slot]) -> list[Problem]:
    absences = await find(AusenciaFormador, absences_in([trainer], slots[0].inicio, slots[-1].fin))
    return [
        overlaps.trainer_absent(absence.inicio, absence.zona)
        for absence in sorted(absences, key=lambda absence: absence.inicio)
        if any(absence.covers(slot.inicio, slot.fin) for slot in slots)
    ]
