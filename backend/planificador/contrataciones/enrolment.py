"""Who is enrolled in a contract, waits for a place, or leaves. Each function is part of a use case.

What it means for sessions and their attendance is in sesiones.enrolments, which builds on these.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from tortoise.expressions import Q

from planificador.clientes.models import Participante
from planificador.clientes.rules import other_end_client
from planificador.contrataciones.enrolment_rules import EstadoInscripcion
from planificador.contrataciones.models import Contratacion, Inscripcion
from planificador.contrataciones.places import (
    dates_problem,
    has_free_place,
    moved,
    overbooked_warning,
    waiting_warning,
)
from planificador.contrataciones.queue import active_values, find_queue, queue_in
from planificador.core.data.needs.declaration import Needs, RowsBy, ValuesOf
from planificador.core.data.queries.query import ExistsQuery, find
from planificador.core.data.use_cases.repository import fetch
from planificador.core.data.use_cases.row_checks import NOT_FOUND, OTHER_CLIENT
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.errors import DomainError, Problem, collect, refuse_if
from planificador.core.model.formats import REQUIRED, out_of_range
from planificador.core.model.validation import Values, validate
from planificador.core.model.zones import local_day, start_of_day
from planificador.state_rules.actions import Action
from planificador.state_rules.table import finding

E = EstadoInscripcion
MAX_PEOPLE = 1000
"""People in one call."""


@dataclass(frozen=True, slots=True)
class Admission:
    """How people are enrolled.

    Attributes:
        first_day: On which they take part, as it was asked for; None for `default_day`, and for that of an enrolment
            that is taken up again.
        default_day: None from the first session on.
        waits: Whether they wait for a place; None if they do when none is free.
    """

    first_day: date | None = None
    default_day: date | None = None
    waits: bool | None = None

    def day(self, row: Inscripcion | None) -> date | None:
        """Return the first day of a person who is enrolled. row: the enrolment of before."""
        took_part = row is not None and row.estado is E.BAJA and row.orden_espera is None
        return self.first_day or (row.fecha_alta if row and took_part else self.default_day)


FROM_THE_START = Admission()


async def inscribir(
    uow: UnitOfWork, contratacion: int, participantes: Sequence[int], admission: Admission = FROM_THE_START
) -> list[Inscripcion]:
    """Enrol all of them or none. A person who had left takes part again; an enrolled one stays enrolled."""
    refuse_if([out_of_range(1, MAX_PEOPLE).at("participantes") if len(participantes) > MAX_PEOPLE else None])
    problems = [] if participantes else [REQUIRED.at("participantes")]
    problems += validate(Inscripcion, {"fecha_alta": admission.first_day})[1]
    contract = await collect(problems, fetch(Contratacion, contratacion, "contratacion"))
    people = {person.id: person for person in await find(Participante, Q(id__in=participantes))}
    rows = (_enrolment_problem(contract, people.get(key), index) for index, key in enumerate(participantes))
    problems += [problem for problem in rows if problem]
    if contract is None:
        raise DomainError(problems)
    uow.judge([finding("Contratacion", contract.estado, Action.CHANGE_ENROLMENTS, "contratacion")], problems)
    uow.warnings += _end_client_warnings(contract, people, participantes)
    enrolled, positions = await admit(uow, contract, participantes, admission)
    for index, key in enumerate(dict.fromkeys(participantes)):
        if key in positions:
            uow.warnings.append(waiting_warning(positions[key]).at(f"participantes.{index}"))
    return [enrolled[key] for key in dict.fromkeys(participantes)]


def needs(contratacion: int, participantes: Sequence[int], exists: Sequence[ExistsQuery]) -> Needs:
    """Return the needs of enrolling people in a contract. exists: what else is asked."""
    rows: list[RowsBy[Any]] = [
        RowsBy(Contratacion, "id", [contratacion], locked=True),
        RowsBy(Participante, "id", participantes[:MAX_PEOPLE]),
        RowsBy(Inscripcion, "contratacion_id", [contratacion]),
    ]
    number = len(set(participantes[:MAX_PEOPLE]))
    return Needs(rows, exists, {Inscripcion: number} if number else {})


def _enrolment_problem(contract: Contratacion | None, person: Participante | None, index: int) -> Problem | None:
    if person is None:
        return NOT_FOUND.at(f"participantes.{index}")
    same_client = contract is None or person.cliente_id == contract.cliente_id
    return None if same_client else OTHER_CLIENT.at(f"participantes.{index}")


def _end_client_warnings(
    contract: Contratacion, people: Mapping[int, Participante], participantes: Sequence[int]
) -> list[Problem]:
    """Return a warning for each participant who works for another end client than that of the contract."""
    problems = [other_end_client(contract.cliente_final_id, people[key].cliente_final_id) for key in participantes]
    return [problem.at(f"participantes.{index}") for index, problem in enumerate(problems) if problem]


async def admit(
    uow: UnitOfWork, contract: Contratacion, people: Sequence[int], admission: Admission
) -> tuple[dict[int, Inscripcion], dict[int, int]]:
    """Enrol people in a contract that is locked, or let them wait: those who come later, if there is no place for all.

    Return the enrolments by participant, and the positions of those who wait from now on.
    """
    rows = {row.participante_id: row for row in await find(Inscripcion, Q(contratacion_id=contract.id))}
    taken = sum(row.estado is E.ACTIVA for row in rows.values())
    waiting = sum(row.estado is E.LISTA_ESPERA for row in rows.values())
    last = max((row.orden_espera or 0 for row in rows.values()), default=0)
    new: list[Values] = []
    again: dict[int, Values] = {}
    positions: dict[int, int] = {}
    for person in dict.fromkeys(people):
        row = rows.get(person)
        waits = not has_free_place(contract.plazas, taken) if admission.waits is None else admission.waits
        if row and (row.estado is E.ACTIVA or (waits and row.estado is E.LISTA_ESPERA)):
            continue
        if waits:
            last, waiting = last + 1, waiting + 1
            positions[person] = waiting
        taken += not waits
        values = _waiting(last) if waits else active_values(admission.day(row))
        if row:
            again[person] = values
        else:
            new.append(_keys(contract, person) | values)
    await uow.update_many([rows[person] for person in again], list(again.values()))
    for created in await uow.create_many(Inscripcion, new):
        rows[created.participante_id] = created
    warning = overbooked_warning(contract.plazas, taken)
    uow.warn(warning.at("contratacion") if warning else None)
    return rows, positions


def _keys(contract: Contratacion, person: int) -> Values:
    return {"contratacion_id": contract.id, "participante_id": person, "cliente_id": contract.cliente_id}


def _waiting(order: int) -> Values:
    return active_values(None) | {"estado": E.LISTA_ESPERA, "orden_espera": order}


async def leave(uow: UnitOfWork, row: Inscripcion, contract: Contratacion, last_day: date | None = None) -> Inscripcion:
    """End an enrolment, or change its last day. Without a day it ends now; repeating that changes nothing."""
    if row.estado is E.BAJA and last_day is None:
        return row
    wrong = [problem.at("fecha") for problem in validate(Inscripcion, {"fecha_baja": last_day})[1]]
    problem = None if wrong else dates_problem(row.fecha_alta, last_day, "fecha")
    uow.judge([finding("Contratacion", contract.estado, Action.CHANGE_ENROLMENTS, "id")], [*wrong, problem])
    if row.orden_espera is not None:
        return await uow.update(row, estado=E.BAJA, baja_en=row.baja_en or uow.now)
    if last_day is None:
        today = local_day(uow.now, uow.zone)
        has_begun = row.fecha_alta is None or row.fecha_alta <= today
        return await uow.update(row, estado=E.BAJA, baja_en=uow.now, fecha_baja=today if has_begun else None)
    ends = start_of_day(last_day + timedelta(days=1), uow.zone)
    return await uow.update(row, estado=E.BAJA, baja_en=ends, fecha_baja=last_day)


async def change_first_day(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> Inscripcion:
    """Change the first day of an enrolment."""
    await uow.prefetch(Needs(enrolment_with_contract(id)))
    row, contract = await fetch_enrolment(id, version)
    values, problems = validate(Inscripcion, datos)
    backwards = None if problems else dates_problem(values.get("fecha_alta"), row.fecha_baja, "fechaAlta")
    findings = [
        finding("Contratacion", contract.estado, Action.CHANGE_ENROLMENTS, "id"),
        finding("Inscripcion", row.estado, Action.CHANGE_ENROLMENT_DATES, "fechaAlta"),
    ]
    uow.judge(findings if values else [], [*problems, backwards])
    return await uow.update(row, **values)


async def reordenar(uow: UnitOfWork, id: int, version: int | None, posicion: int) -> Inscripcion:
    """Give a participant who waits another position among those who wait."""
    of_contract, stored = enrolment_with_contract(id)
    await uow.prefetch(Needs([of_contract, stored, queue_in([ValuesOf(stored, "contratacion_id")])]))
    row, contract = await fetch_enrolment(id, version)
    findings = [
        finding("Contratacion", contract.estado, Action.CHANGE_ENROLMENTS, "id"),
        finding("Inscripcion", row.estado, Action.MOVE_IN_QUEUE, "id"),
    ]
    rows = {other.id: other for other in await find_queue(contract)}
    in_range = 1 <= posicion <= max(len(rows), 1)
    uow.judge(findings, [None if in_range else out_of_range(1, max(len(rows), 1)).at("posicion")])
    order = [rows[key] for key in moved(list(rows), id, posicion)]
    await uow.update_many(order, [{"orden_espera": other.orden_espera} for other in rows.values()])
    return rows[id]


def enrolment_with_contract(row_id: int) -> tuple[RowsBy[Contratacion], RowsBy[Inscripcion]]:
    """Return an enrolment and its contract, which is locked first, as everywhere."""
    stored = RowsBy(Inscripcion, "id", [row_id], locked=True)
    return RowsBy(Contratacion, "id", [ValuesOf(stored, "contratacion_id")], locked=True), stored


async def fetch_enrolment(id: int, version: int | None) -> tuple[Inscripcion, Contratacion]:
    """Return an enrolment and its contract, which were read by `enrolment_with_contract`."""
    row = await fetch(Inscripcion, id, version=version)
    return row, await fetch(Contratacion, row.contratacion_id)
