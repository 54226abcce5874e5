"""What the use cases of sessions read ahead (`UnitOfWork.prefetch`), and in which order they lock it."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from tortoise.expressions import Q

from planificador.aulas.models import Aula
from planificador.clientes.models import Cliente
from planificador.contrataciones.models import Contratacion, Propuesta
from planificador.contrataciones.proposals import versions_of
from planificador.core.data.needs.declaration import Needs, RowsBy, ValuesOf
from planificador.core.data.sql.row_filters import RowFilter
from planificador.core.model.base import BaseModel
from planificador.core.model.validation import Values, validate
from planificador.core.model.zones import is_supported_date
from planificador.formaciones.models import Formacion, Formador
from planificador.sesiones.consistency import TIME_COLUMNS
from planificador.sesiones.models import ApoyoSesion, Asistencia, Sesion
from planificador.sesiones.resources import ROOM, TRAINER, Ids, occupation_needs
from planificador.sesiones.rules import MAX_ASSISTANTS, EstadoSesion
from planificador.sesiones.timetables import Slot, Timetable, slot, timetable_problems


def needs_of_new(values: Values, occupied: Sequence[date | None], assistants: Sequence[int], number: int) -> Needs:
    """Return the needs of sessions that may be created, with the same values.

    Args:
        occupied: The days on which their trainers and their room must be free, in order.
        number: How many will be created.
    """
    contract = RowsBy(Contratacion, "id", _ids(values.get("contratacion_id")), locked=True)
    trainers, rooms = [*_ids(values.get("formador_id")), *assistants], _ids(values.get("aula_id"))
    rows = [contract, *_occupied(trainers, rooms, _slots(values, occupied))]
    creates = {Sesion: number, ApoyoSesion: number * len(set(assistants[:MAX_ASSISTANTS]))}
    return Needs(rows, creates={model: count for model, count in creates.items() if count})


def needs_of_stored(
    row_id: int,
    values: Values,
    zone: str,
    assistants: Sequence[int] | None,
    trainer_columns: Sequence[str] = ("formador_id",),
) -> Needs:
    """Return the needs of a session that changes.

    Args:
        values: The new values of its columns.
        zone: The time zone that it presumably has.
        assistants: Those who will assist; None for those who do.
        trainer_columns: The columns of the session that have the trainers who may lead it.
    """
    contract, stored = session_with_contract(row_id)
    present = RowsBy(ApoyoSesion, "sesion_id", [row_id])
    trainers: Ids = [
        *_ids(values.get("formador_id")),
        *(assistants or ()),
        *(ValuesOf(stored, column) for column in trainer_columns),
        ValuesOf(present, "formador_id"),
    ]
    rooms: Ids = [*_ids(values.get("aula_id")), ValuesOf(stored, "aula_id")]
    slots = _slots({"zona": zone} | {name: value for name, value in values.items() if value}, [values.get("fecha")])
    return Needs([contract, stored, present, attendance_of(row_id), *_occupied(trainers, rooms, slots)])


def session_with_contract(row_id: int) -> tuple[RowsBy[Contratacion], RowsBy[Sesion]]:
    """Return a session and its contract, which is locked first."""
    stored = RowsBy(Sesion, "id", [row_id], locked=True)
    return RowsBy(Contratacion, "id", [ValuesOf(stored, "contratacion_id")], locked=True), stored


def needs_of_reopened(row_id: int, *, with_sessions: bool) -> Needs:
    """Return the needs of a contract that is reopened. with_sessions: Whether those that were cancelled are too."""
    contract = RowsBy(Contratacion, "id", [row_id], locked=True)
    proposal = ValuesOf(contract, "propuesta_id")
    rows: list[RowsBy[Any]] = [
        RowsBy(Contratacion, "propuesta_id", [proposal], locked=True),
        contract,
        RowsBy(Formacion, "id", [ValuesOf(contract, "formacion_id")], locked=True),
        RowsBy(Cliente, "id", [ValuesOf(contract, "cliente_id")], locked=True),
        RowsBy(Propuesta, "id", [proposal], locked=True),
        *versions_of(proposal),
    ]
    if with_sessions:
        cancelled = cancelled_sessions(row_id)
        rows += [cancelled, RowsBy(ApoyoSesion, "sesion_id", [ValuesOf(cancelled, "id")])]
    return Needs(rows, [(Sesion, was_taught(row_id))])


def was_taught(contract: int) -> Q:
    """Return the condition of the sessions of a contract that were taught."""
    return Q(contratacion_id=contract, estado=EstadoSesion.REALIZADA)


def cancelled_sessions(contract: int) -> RowsBy[Sesion]:
    """Return the cancelled sessions of a contract, locked."""
    return RowsBy(Sesion, "contratacion_id", [contract], RowFilter(_is_cancelled), locked=True)


def _is_cancelled() -> Q:
    return Q(estado=EstadoSesion.CANCELADA)


def attendance_of(row_id: int) -> RowsBy[Asistencia]:
    """Return the attendance recorded of a session."""
    return RowsBy(Asistencia, "sesion_id", [row_id])


def _ids(value: int | None) -> list[int]:
    return [] if value is None else [value]


def _occupied(trainers: Ids, rooms: Ids, slots: Sequence[Slot]) -> list[RowsBy[Any]]:
    """Return trainers and rooms, and what occupies them at these times, which are in order."""
    models: list[tuple[type[BaseModel], Ids]] = [(Formador, trainers), (Aula, rooms)]
    rows: list[RowsBy[Any]] = [RowsBy(model, "id", ids, locked=True) for model, ids in models]
    if slots:
        rows += [*occupation_needs(TRAINER, trainers, slots), *occupation_needs(ROOM, rooms, slots)]
    return rows


def _slots(values: Values, days: Sequence[date | None]) -> list[Slot]:
    """Return the times of sessions with these values on the days. Times that are invalid do not count."""
    times, problems = validate(Sesion, {name: values.get(name) for name in TIME_COLUMNS if name != "fecha"})
    if problems:
        return []
    timetables = [
        Timetable(day, times["hora_inicio"], times["hora_fin"], times["zona"])
        for day in days
        if day and is_supported_date(day)
    ]
    valid = [slot(item) for item in timetables if not timetable_problems(item, needed=True)]
    return [found for found in valid if found]
