"""Use cases of enrolments that tell what they mean for sessions and attendance."""

from collections.abc import Sequence
from datetime import date, timedelta

from tortoise.expressions import Q

from planificador.contrataciones import enrolment
from planificador.contrataciones.enrolment import Admission, fetch_enrolment, people_in, promote
from planificador.contrataciones.group_enrolment import enrol_pasted
from planificador.contrataciones.models import Contratacion, Inscripcion
from planificador.contrataciones.paste_report import PastedLine
from planificador.contrataciones.places import has_free_place
from planificador.contrataciones.rules import OPEN_STATES, EstadoInscripcion
from planificador.core.data.deletion import delete, in_use
from planificador.core.data.query import ExistsQuery, exists_many, find
from planificador.core.data.repository import fetch
from planificador.core.data.unit_of_work import UnitOfWork
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
    admission = Admission(fecha_alta, await first_day(uow, contratacion), lista_espera)
    lines = await enrol_pasted(uow, contratacion, texto, cliente_final, admission, all_or_none=todo_o_nada)
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
    row, contract = await fetch_enrolment(id, version)
    had_place = row.estado is EstadoInscripcion.ACTIVA
    row = await enrolment.leave(uow, row, contract, fecha)
    await _judge_attendance(uow, row)
    if had_place:
        await _fill_place(uow, contract, row.fecha_baja)
    return row


async def eliminar_inscripcion(uow: UnitOfWork, id: int, version: int | None) -> Inscripcion:
    """Delete an enrolment, which attendance refers to by its contract and its participant."""
    row, contract = await fetch_enrolment(id, version)
    uow.judge([finding("Contratacion", contract.estado, Action.DELETE_ENROLMENT, "id")])
    (has_attendance,) = await exists_many([(Asistencia, _attendance_of(row))])
    refuse_if([in_use([Asistencia.plural]) if has_attendance else None])
    deleted = await delete(uow, Inscripcion, id, version)
    if row.estado is EstadoInscripcion.ACTIVA and contract.estado in OPEN_STATES:
        await _fill_place(uow, contract, None)
    return deleted


async def fill_places(uow: UnitOfWork, contracts: Sequence[int]) -> None:
    """Give a place in each of these contracts, if they are open, to the first of those who wait."""
    for contract in await find(Contratacion, Q(id__in=contracts, estado__in=OPEN_STATES)):
        await _fill_place(uow, contract, None)


async def _fill_place(uow: UnitOfWork, contract: Contratacion, last_day: date | None) -> None:
    """Give a place to the first of those who wait, from the day on after the last day of who had it."""
    if not has_free_place(contract.plazas, await people_in(contract)):
        return
    today = local_day(uow.now, uow.zone)
    later = last_day + timedelta(days=1) if last_day and last_day > today else None
    await promote(uow, contract, 1, later or await first_day(uow, contract.id))


async def _judge_attendance(uow: UnitOfWork, row: Inscripcion) -> None:
    """Tell of how many sessions attendance was recorded at which the participant does not take part."""
    entries = await find(Asistencia, _attendance_of(row))
    sessions = await find(Sesion, Q(id__in=[entry.sesion_id for entry in entries])) if entries else []
    waited = row.orden_espera is not None
    count = sum(not is_theirs(row.fecha_alta, row.baja_en, waited, each.fecha, each.inicio) for each in sessions)
    uow.judge([finding("Inscripcion", row.estado, Action.EXCLUDE, "id", count)])


def _attendance_of(row: Inscripcion) -> Q:
    return Q(contratacion_id=row.contratacion_id, participante_id=row.participante_id)
