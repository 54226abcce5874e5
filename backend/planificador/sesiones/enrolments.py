"""Use cases of enrolments that tell what they mean for sessions and attendance."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from tortoise.expressions import Q

from planificador.contrataciones import enrolment, group_enrolment
from planificador.contrataciones.enrolment import Admission, enrolment_with_contract, fetch_enrolment
from planificador.contrataciones.enrolment_rules import EstadoInscripcion
from planificador.contrataciones.group_enrolment import enrol_pasted, read_list
from planificador.contrataciones.models import Contratacion, Inscripcion
from planificador.contrataciones.paste_report import PastedLine
from planificador.contrataciones.places import has_free_place
from planificador.contrataciones.queue import find_queue, people_in, promote, queue_in
from planificador.contrataciones.rules import OPEN_STATES
from planificador.core.data.needs.declaration import CountOf, Needs, RowsBy, ValuesOf
from planificador.core.data.needs.prefetch import count_of, find_rows
from planificador.core.data.queries.query import ExistsQuery, exists_many, find
from planificador.core.data.sql.row_filters import RowFilter
from planificador.core.data.use_cases.deletion import delete, in_use
from planificador.core.data.use_cases.late_findings import judge_number
from planificador.core.data.use_cases.repository import fetch
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.errors import DomainError, refuse_if
from planificador.core.model.validation import Values
from planificador.core.model.zones import local_day
from planificador.sesiones.attendance import is_theirs
from planificador.sesiones.double_bookings import warn_of_participants
from planificador.sesiones.models import Asistencia, Sesion
from planificador.sesiones.rooms import warn_of_small_rooms
from planificador.sesiones.rules import EstadoAsistencia
from planificador.state_rules.actions import Action
from planificador.state_rules.table import finding

ATTENDED = (EstadoAsistencia.PRESENTE, EstadoAsistencia.AUSENTE)


async def inscribir(
    uow: UnitOfWork,
    contratacion: int,
    participantes: Sequence[int],
    fecha_alta: date | None = None,
    lista_espera: bool | None = None,
) -> list[Inscripcion]:
    """Enrol people. Warns of the rooms of the contract that are too small for all of them, and of double bookings."""
    await uow.prefetch(enrolment.needs(contratacion, participantes, [_has_begun(contratacion)]))
    admission = Admission(fecha_alta, await first_day(uow, contratacion), lista_espera)
    rows = await enrolment.inscribir(uow, contratacion, participantes, admission)
    warn_of_small_rooms(uow, await fetch(Contratacion, contratacion), "participantes")
    campos = {person: f"participantes.{participantes.index(person)}" for person in dict.fromkeys(participantes)}
    warn_of_participants(uow, [contratacion], campos)
    return rows


async def inscribir_texto(
    uow: UnitOfWork,
    contratacion: int,
    texto: str,
    cliente_final: int | None = None,
    fecha_alta: date | None = None,
    lista_espera: bool | None = None,
    todo_o_nada: bool = False,
    simular: bool = False,
) -> list[PastedLine]:
    """Enrol the people of a pasted list, with the warnings of `inscribir`. A preview does all of it, and undoes it."""
    pasted, problems = read_list(texto)
    has_begun = [_has_begun(contratacion)]
    await uow.prefetch(group_enrolment.needs(contratacion, len(pasted.people), cliente_final, has_begun))
    admission = Admission(fecha_alta, await first_day(uow, contratacion), lista_espera)
    lines = await enrol_pasted(uow, contratacion, pasted, problems, cliente_final, admission, all_or_none=todo_o_nada)
    warn_of_small_rooms(uow, await fetch(Contratacion, contratacion), "texto")
    people = dict.fromkeys((line.participante for line in lines if line.participante is not None), "texto")
    warn_of_participants(uow, [contratacion], people)
    if simular:
        late = [problem for read in uow.late_warnings for problem in await read()]
        for line in lines:
            line.forget_new_rows()
        raise DomainError([], lines, [*uow.warnings, *late])
    return lines


async def first_day(uow: UnitOfWork, contract: int) -> date | None:
    """Return the first day of people who are enrolled now: today once attendance was recorded, which is without them.

    None stands for the first session.
    """
    (has_begun,) = await exists_many([_has_begun(contract)])
    return _first_day(uow, has_begun)


def _first_day(uow: UnitOfWork, has_begun: bool) -> date | None:
    return local_day(uow.now, uow.zone) if has_begun else None


def _has_begun(contract: int) -> ExistsQuery:
    return Asistencia, Q(contratacion_id=contract, estado__in=ATTENDED)


async def actualizar_inscripcion(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> Inscripcion:
    """Change the first day of an enrolment. Warns of attendance that was recorded of earlier sessions."""
    row = await enrolment.change_first_day(uow, id, version, datos)
    await _judge_attendance(uow, row)
    return row


async def dar_de_baja(uow: UnitOfWork, id: int, version: int | None, fecha: date | None = None) -> Inscripcion:
    """End an enrolment: now, or after a day. The first of those who wait gets the place.

    Warns of attendance that was recorded of sessions from then on.
    """
    of_contract, stored = enrolment_with_contract(id)
    place = place_in(ValuesOf(stored, "contratacion_id"))
    await uow.prefetch(Needs([of_contract, stored, place.queue], counts=place.counts))
    row, contract = await fetch_enrolment(id, version)
    had_place = row.estado is EstadoInscripcion.ACTIVA
    successor = await place.successor(uow, contract) if had_place else None
    row = await enrolment.leave(uow, row, contract, fecha)
    await _judge_attendance(uow, row)
    if successor:
        await successor.promote(uow, row.fecha_baja)
    return row


async def eliminar_inscripcion(uow: UnitOfWork, id: int, version: int | None) -> Inscripcion:
    """Delete an enrolment, which attendance refers to by its contract and its participant."""
    of_contract, stored = enrolment_with_contract(id)
    contract_id = ValuesOf(stored, "contratacion_id")
    attended = RowsBy(
        Asistencia, "participante_id", [ValuesOf(stored, "participante_id")], same=[("contratacion_id", contract_id)]
    )
    place, attendance = place_in(contract_id), CountOf(attended, most=1)
    await uow.prefetch(Needs([of_contract, stored, place.queue], counts=[attendance, *place.counts]))
    row, contract = await fetch_enrolment(id, version)
    uow.judge([finding("Contratacion", contract.estado, Action.DELETE_ENROLMENT, "id")])
    refuse_if([in_use([Asistencia.plural]) if await count_of(attendance) else None])
    frees_place = row.estado is EstadoInscripcion.ACTIVA and contract.estado in OPEN_STATES
    successor = await place.successor(uow, contract) if frees_place else None
    deleted = await delete(uow, Inscripcion, id, version)
    if successor:
        await successor.promote(uow)
    return deleted


@dataclass(frozen=True, slots=True)
class Successor:
    """Who gets a place that becomes free.

    Attributes:
        first_day: From which day on; None from the first session on.
    """

    row: Inscripcion
    first_day: date | None

    async def promote(self, uow: UnitOfWork, last_day: date | None = None) -> None:
        """Give the place. last_day: The last day of who had it; the successor takes part from the next day on."""
        later = last_day + timedelta(days=1) if last_day and last_day > local_day(uow.now, uow.zone) else None
        await promote(uow, [self.row], later or self.first_day)


@dataclass(frozen=True, slots=True)
class Place:
    """What tells who gets a place of a contract.

    Attributes:
        people: How many take part.
        begun: Whether attendance was recorded, as a number.
    """

    people: CountOf
    begun: CountOf
    queue: RowsBy[Inscripcion]

    @property
    def counts(self) -> Sequence[CountOf]:
        """The numbers among them."""
        return self.people, self.begun

    async def successor(self, uow: UnitOfWork, contract: Contratacion) -> Successor | None:
        """Return who gets the place of one who takes part and is about to leave."""
        if not has_free_place(contract.plazas, await count_of(self.people) - 1):
            return None
        rows = await find_queue(contract)
        return Successor(rows[0], _first_day(uow, bool(await count_of(self.begun)))) if rows else None


def place_in(contract: int | ValuesOf) -> Place:
    """Return what tells who gets a place of a contract."""
    recorded = RowsBy(Asistencia, "contratacion_id", [contract], RowFilter(_was_recorded))
    return Place(people_in([contract]), CountOf(recorded, most=1), queue_in([contract]))


def _was_recorded() -> Q:
    return Q(estado__in=ATTENDED)


async def successors(uow: UnitOfWork, contracts: Sequence[int]) -> list[Successor]:
    """Return who gets the place of one who is about to leave each of these contracts, if it is open."""
    places = {number: place_in(number) for number in contracts}
    counts = [count for place in places.values() for count in place.counts]
    locked = RowsBy(Contratacion, "id", contracts, locked=True)
    await uow.prefetch(Needs([locked, queue_in(contracts)] if contracts else [], counts=counts))
    rows = [row for row in await find_rows(locked) if row.estado in OPEN_STATES] if contracts else []
    found = [await places[row.id].successor(uow, row) for row in rows]
    return [successor for successor in found if successor]


async def _judge_attendance(uow: UnitOfWork, row: Inscripcion) -> None:
    """Tell of how many sessions attendance was recorded at which the participant does not take part."""
    rule = partial(finding, "Inscripcion", row.estado, Action.EXCLUDE, "id")
    await judge_number(uow, rule, partial(_recorded_outside, row))


async def _recorded_outside(row: Inscripcion) -> int:
    of_row = Q(contratacion_id=row.contratacion_id, participante_id=row.participante_id)
    entries = await find(Asistencia, of_row)
    sessions = await find(Sesion, Q(id__in=[entry.sesion_id for entry in entries])) if entries else []
    waited = row.orden_espera is not None
    return sum(not is_theirs(row.fecha_alta, row.baja_en, waited, each.fecha, each.inicio) for each in sessions)
