"""Use cases for many sessions or people at once: all of it or nothing."""

from collections.abc import Mapping, Sequence
from datetime import date

from tortoise.expressions import Q

from planificador.contrataciones.models import Contratacion, Inscripcion
from planificador.contrataciones.rules import EstadoInscripcion
from planificador.contrataciones.service import MAX_PEOPLE
from planificador.core.data.query import find
from planificador.core.data.repository import delete, fetch
from planificador.core.data.unit_of_work import UnitOfWork
from planificador.core.model.errors import Codigo, Problem, refuse_if
from planificador.core.model.formats import INVALID_DATE, out_of_range
from planificador.core.model.states import Effect, Finding
from planificador.core.model.texts import LocalizedText
from planificador.core.model.validation import Values
from planificador.core.model.zones import is_supported_date
from planificador.sesiones import rules
from planificador.sesiones.models import Asistencia, Sesion
from planificador.sesiones.rules import DiaSemana, EstadoAsistencia
from planificador.sesiones.service import crear_sesiones, fetch_session
from planificador.state_rules.actions import Action
from planificador.state_rules.table import finding

MAX_WEEKS, MAX_SESSIONS = 104, 366

NO_DATES = Problem(
    Codigo.FUERA_DE_RANGO,
    LocalizedText(
        es="Con esos días, semanas y festivos no sale ninguna sesión.",
        eu="Egun, aste eta jaiegun horiekin ez da saiorik ateratzen.",
        en="These days, weeks and holidays leave no session.",
    ),
    "dias",
)
NOT_ENROLLED = Problem(
    Codigo.NO_INSCRITO,
    LocalizedText(
        es="La persona no está inscrita en esta contratación.",
        eu="Pertsona hori ez dago kontratazio honetan izena emanda.",
        en="The person is not enrolled in this contract.",
    ),
)
ABSENT_WITH_MINUTES = Problem(
    Codigo.NO_VALIDO,
    LocalizedText(
        es="Una persona ausente no puede tener minutos de asistencia.",
        eu="Bertan izan ez den pertsona batek ezin du bertaratze-minuturik izan.",
        en="A person who was absent cannot have minutes of attendance.",
    ),
)


async def generar(
    uow: UnitOfWork,
    datos: Values,
    *,
    desde: date,
    dias: Sequence[DiaSemana],
    semanas: int,
    festivos: Sequence[date] | None = None,
    programada: bool = True,
) -> list[Sesion]:
    """Create a session on each of these weekdays for some weeks from a day on, except on holidays."""
    problems = [] if is_supported_date(desde) else [INVALID_DATE.at("desde")]
    if not 1 <= semanas <= MAX_WEEKS:
        problems.append(out_of_range(1, MAX_WEEKS).at("semanas"))
    refuse_if(problems)
    days = rules.dates(desde, dias, semanas, festivos or ())
    refuse_if([None if days else NO_DATES])
    refuse_if([out_of_range(1, MAX_SESSIONS).at("semanas") if len(days) > MAX_SESSIONS else None])
    refuse_if([None if is_supported_date(days[-1]) else INVALID_DATE.at("desde")])
    return await crear_sesiones(uow, datos, days, programada)


async def registrar_asistencia(uow: UnitOfWork, sesion: int, asistencias: Sequence[Values]) -> list[Asistencia]:
    """Record who attended a session, replacing earlier records. Everyone must be enrolled in its contract.

    Before the session starts, only excused absences can be recorded.

    asistencias: participante (its id), estado, minutos (None for the whole session).
    """
    refuse_if([out_of_range(0, MAX_PEOPLE).at("asistencias") if len(asistencias) > MAX_PEOPLE else None])
    row = await fetch_session(sesion, campo="sesion")
    contract = await fetch(Contratacion, row.contratacion_id)
    uow.judge(
        [
            finding("Sesion", row.estado, Action.RECORD_ATTENDANCE, "sesion"),
            finding("Contratacion", contract.estado, Action.RECORD, "sesion"),
        ]
    )
    enrolments = await find(Inscripcion, Q(contratacion_id=row.contratacion_id))
    enrolled = {enrolment.participante_id: enrolment for enrolment in enrolments}
    early = row.inicio is not None and row.inicio > uow.now
    uow.judge(
        item_finding
        for index, item in enumerate(asistencias)
        for item_finding in _attendance_findings(row, item, f"asistencias.{index}", enrolled, early)
    )
    present = {stored.participante_id: stored for stored in await find(Asistencia, Q(sesion_id=row.id))}
    return [await _write(uow, row, item, present) for item in asistencias]


def _attendance_findings(
    sesion: Sesion, item: Values, campo: str, enrolled: Mapping[int, Inscripcion], early: bool
) -> list[Finding | None]:
    """Return what an entry at `campo` has against being recorded. early: the session has not started."""
    enrolment = enrolled.get(item["participante"])
    left = bool(enrolment and enrolment.baja_en and sesion.inicio and enrolment.baja_en <= sesion.inicio)
    return [
        *(
            Finding(Effect.FORBIDDEN, problem)
            for problem in _entry_problems(sesion, item, campo, enrolment is not None)
        ),
        finding("Inscripcion", EstadoInscripcion.BAJA, Action.ATTEND, f"{campo}.participante") if left else None,
        finding("Asistencia", item["estado"], Action.RECORD_EARLY, f"{campo}.estado") if early else None,
    ]


def _entry_problems(sesion: Sesion, item: Values, campo: str, is_enrolled: bool) -> list[Problem]:
    problems = [] if is_enrolled else [NOT_ENROLLED.at(f"{campo}.participante")]
    max_minutes = sesion.minutos or 0
    if item["minutos"] is not None and not 0 <= item["minutos"] <= max_minutes:
        problems.append(out_of_range(0, max_minutes).at(f"{campo}.minutos"))
    elif item["minutos"] and item["estado"] is not EstadoAsistencia.PRESENTE:
        problems.append(ABSENT_WITH_MINUTES.at(f"{campo}.minutos"))
    return problems


async def _write(uow: UnitOfWork, sesion: Sesion, item: Values, present: dict[int, Asistencia]) -> Asistencia:
    person, estado = item["participante"], item["estado"]
    if row := present.get(person):
        return await uow.update(row, estado=estado, minutos=item["minutos"])
    present[person] = await uow.create(
        Asistencia,
        sesion_id=sesion.id,
        contratacion_id=sesion.contratacion_id,
        participante_id=person,
        estado=estado,
        minutos=item["minutos"],
    )
    return present[person]


async def eliminar_asistencia(uow: UnitOfWork, id: int, version: int | None) -> Asistencia:
    for stored in await find(Asistencia, Q(id=id)):
        contract = await fetch(Contratacion, stored.contratacion_id)
        await fetch(Asistencia, id, version=version)
        uow.judge([finding("Contratacion", contract.estado, Action.DELETE_ATTENDANCE, "id")])
    return await delete(uow, Asistencia, id, version)
