"""Use cases for many sessions or people at once: all of it or nothing."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from tortoise.expressions import Q

from planificador.contrataciones.enrolment import MAX_PEOPLE
from planificador.contrataciones.models import Contratacion, Inscripcion
from planificador.contrataciones.rules import EstadoInscripcion
from planificador.core.data.query import find
from planificador.core.data.repository import delete, fetch
from planificador.core.data.unit_of_work import UnitOfWork
from planificador.core.model.errors import Codigo, DomainError, Problem, collect, refuse_if
from planificador.core.model.formats import INVALID_DATE, out_of_range
from planificador.core.model.localized_values import minutes, number
from planificador.core.model.states import Effect, Finding
from planificador.core.model.texts import LocalizedText
from planificador.core.model.validation import Values, validate
from planificador.core.model.zones import LAST_YEAR, is_supported_date
from planificador.sesiones import rules
from planificador.sesiones.attendance import before_enrolment_warning
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
PLAN_TOO_LATE = Problem(
    Codigo.FUERA_DE_RANGO,
    LocalizedText(
        es="Con esas semanas, la última sesión sería después del año {year}.",
        eu="Aste horiekin, azken saioa {year}. urtearen ondoren izango litzateke.",
        en="With these weeks, the last session would be after the year {year}.",
    ).fill(year=str(LAST_YEAR)),
    "semanas",
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
    apoyos: Sequence[int] | None = None,
) -> list[Sesion]:
    """Create a session on each of these weekdays for some weeks from a day on, except on holidays."""
    days, problems = plan_days(desde, dias, semanas, festivos or ())
    return await crear_sesiones(uow, datos, days, programada, problems, apoyos)


def plan_days(
    first: date, weekdays: Sequence[DiaSemana], weeks: int, holidays: Sequence[date]
) -> tuple[list[date], list[Problem]]:
    """Return the days of a plan, or none of them and all problems of the plan."""
    problems = [] if is_supported_date(first) else [INVALID_DATE.at("desde")]
    if not 1 <= weeks <= MAX_WEEKS:
        problems.append(out_of_range(1, MAX_WEEKS).at("semanas"))
    if not weekdays:
        problems.append(NO_DATES)
    if problems:
        return [], problems
    days = rules.dates(first, weekdays, weeks, holidays)
    if not days:
        problems.append(NO_DATES)
    elif not is_supported_date(days[-1]):
        problems.append(PLAN_TOO_LATE)
    if len(days) > MAX_SESSIONS:
        problems.append(too_many_sessions(MAX_SESSIONS))
    return ([] if problems else days), problems


async def registrar_asistencia(uow: UnitOfWork, sesion: int, asistencias: Sequence[Values]) -> list[Asistencia]:
    """Record who attended a session, replacing earlier records. Everyone must be enrolled in its contract.

    Before the session starts, only excused absences can be recorded.

    asistencias: participante (its id), estado, minutos (None for the whole session), nota (None for that of before).
    """
    refuse_if([out_of_range(0, MAX_PEOPLE).at("asistencias") if len(asistencias) > MAX_PEOPLE else None])
    problems: list[Problem] = []
    row = await collect(problems, fetch_session(sesion, campo="sesion"))
    problems += entry_problems(asistencias)
    notes = [validate(Asistencia, {"nota": item.get("nota")}) for item in asistencias]
    problems += [problem.at(f"asistencias.{index}.nota") for index, (_, found) in enumerate(notes) for problem in found]
    if row is None:
        raise DomainError(problems)
    present = {stored.participante_id: stored for stored in await find(Asistencia, Q(sesion_id=row.id))}
    findings = await _attendance_findings(uow, row, asistencias)
    uow.judge([*findings, *_excuse_findings(asistencias, present)], problems)
    return [await _write(uow, row, item, present) for item in asistencias]


def _excuse_findings(entries: Sequence[Values], present: Mapping[int, Asistencia]) -> Iterator[Finding | None]:
    """Yield what the absences that were excused have against being recorded as others."""
    for index, item in enumerate(entries):
        stored = present.get(item["participante"])
        if stored and item["estado"] is EstadoAsistencia.AUSENTE:
            yield finding("Asistencia", stored.estado, Action.RECORD_ABSENT, f"asistencias.{index}.estado")


async def _attendance_findings(uow: UnitOfWork, row: Sesion, entries: Sequence[Values]) -> list[Finding | None]:
    """Return what the states of a session, its contract and its people have against recording these entries."""
    contract = await fetch(Contratacion, row.contratacion_id)
    enrolments = await find(Inscripcion, Q(contratacion_id=row.contratacion_id))
    enrolled = {enrolment.participante_id: enrolment for enrolment in enrolments}
    early = row.inicio is not None and row.inicio > uow.now
    findings = [
        finding("Sesion", row.estado, Action.RECORD_ATTENDANCE, "sesion"),
        finding("Contratacion", contract.estado, Action.RECORD, "sesion"),
    ]
    for index, item in enumerate(entries):
        findings += _entry_findings(row, item, f"asistencias.{index}", enrolled.get(item["participante"]), early)
    return findings


def _entry_findings(
    row: Sesion, item: Values, campo: str, enrolment: Inscripcion | None, early: bool
) -> list[Finding | None]:
    """Return what an entry at `campo` has against being recorded. early: the session has not started."""
    problems = [] if enrolment else [NOT_ENROLLED.at(f"{campo}.participante")]
    # How long a session without a time takes is not known.
    if row.minutos is not None and item["minutos"] is not None and not 0 <= item["minutos"] <= row.minutos:
        problems.append(out_of_range(0, row.minutos, minutes).at(f"{campo}.minutos"))
    return [
        *(Finding(Effect.FORBIDDEN, problem) for problem in problems),
        _enrolment_finding(row, enrolment, f"{campo}.participante") if enrolment else None,
        finding("Asistencia", item["estado"], Action.RECORD_EARLY, f"{campo}.estado") if early else None,
    ]


def _enrolment_finding(row: Sesion, enrolment: Inscripcion, campo: str) -> Finding | None:
    """Return what the dates and the state of an enrolment have against attendance of a session."""
    if enrolment.fecha_alta and row.fecha and row.fecha < enrolment.fecha_alta:
        return Finding(Effect.WARNED, before_enrolment_warning(enrolment.fecha_alta).at(campo))
    had_left = bool(enrolment.baja_en and row.inicio and enrolment.baja_en <= row.inicio)
    has_no_place = enrolment.orden_espera is not None
    estado = EstadoInscripcion.LISTA_ESPERA if has_no_place else enrolment.estado
    return finding("Inscripcion", estado, Action.ATTEND, campo) if had_left or has_no_place else None


def entry_problems(entries: Sequence[Values]) -> list[Problem]:
    """Return what is wrong with the entries of a list of attendances, whatever their session."""
    problems: list[Problem] = []
    first: dict[int, int] = {}
    for index, item in enumerate(entries):
        earlier = first.setdefault(item["participante"], index)
        if item != entries[earlier]:
            problems.append(contradiction(earlier).at(f"asistencias.{index}.participante"))
        if item["minutos"] and item["estado"] is not EstadoAsistencia.PRESENTE:
            problems.append(ABSENT_WITH_MINUTES.at(f"asistencias.{index}.minutos"))
    return problems


def too_many_sessions(limit: int) -> Problem:
    """Return the problem of a plan with more sessions than the limit."""
    return Problem(
        Codigo.FUERA_DE_RANGO,
        LocalizedText(
            es="Salen más de {limit} sesiones: elija menos semanas o menos días.",
            eu="{limit} saio baino gehiago ateratzen dira: aukeratu aste edo egun gutxiago.",
            en="There would be more than {limit} sessions: choose fewer weeks or days.",
        ).fill(limit=number(limit)),
        "semanas",
    )


def contradiction(earlier: int) -> Problem:
    """Return the problem of an entry that differs from an earlier one of the same person. earlier: its index."""
    return Problem(
        Codigo.DUPLICADO,
        LocalizedText(
            es="La fila {n} de esta lista es de la misma persona y dice otra cosa.",
            eu="Zerrenda honetako {n}. errenkada pertsona berarena da, eta besterik dio.",
            en="Row {n} of this list is of the same person and says something else.",
        ).fill(n=number(earlier + 1)),
    )


async def _write(uow: UnitOfWork, sesion: Sesion, item: Values, present: dict[int, Asistencia]) -> Asistencia:
    person, estado, nota = item["participante"], item["estado"], item.get("nota")
    row = present.get(person)
    if nota is None and row and estado is not EstadoAsistencia.PRESENTE:
        nota = row.nota
    values, _ = validate(Asistencia, {"nota": nota})
    values |= {"estado": estado, "minutos": item["minutos"]}
    if row:
        return await uow.update(row, **values)
    keys = {"sesion_id": sesion.id, "contratacion_id": sesion.contratacion_id, "participante_id": person}
    present[person] = await uow.create(Asistencia, **keys, **values)
    return present[person]


async def eliminar_asistencia(uow: UnitOfWork, id: int, version: int | None) -> Asistencia:
    for stored in await find(Asistencia, Q(id=id)):
        contract = await fetch(Contratacion, stored.contratacion_id)
        await fetch(Asistencia, id, version=version)
        uow.judge([finding("Contratacion", contract.estado, Action.DELETE_ATTENDANCE, "id")])
    return await delete(uow, Asistencia, id, version)
