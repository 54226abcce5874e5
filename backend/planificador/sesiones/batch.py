"""Use cases of attendance: all entries of a list or none."""

from collections.abc import Iterator, Mapping, Sequence

from tortoise.expressions import Q

from planificador.contrataciones.enrolment import MAX_PEOPLE
from planificador.contrataciones.enrolment_rules import EstadoInscripcion
from planificador.contrataciones.models import Contratacion, Inscripcion
from planificador.core.data.needs.declaration import Needs, RowsBy, ValuesOf
from planificador.core.data.queries.query import find
from planificador.core.data.use_cases.deletion import delete, needs_of_deletion
from planificador.core.data.use_cases.repository import fetch
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.errors import Codigo, DomainError, Problem, collect, refuse_if
from planificador.core.model.formats import out_of_range
from planificador.core.model.localized_values import minutes, number
from planificador.core.model.states import Effect, Finding
from planificador.core.model.texts import LocalizedText
from planificador.core.model.validation import Values, validate
from planificador.sesiones.attendance import before_enrolment_warning
from planificador.sesiones.models import Asistencia, Sesion
from planificador.sesiones.needs import attendance_of, session_with_contract
from planificador.sesiones.rules import EstadoAsistencia
from planificador.sesiones.service import fetch_session
from planificador.state_rules.actions import Action
from planificador.state_rules.table import finding

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


async def registrar_asistencia(uow: UnitOfWork, sesion: int, asistencias: Sequence[Values]) -> list[Asistencia]:
    """Record who attended a session, replacing earlier records. Everyone must be enrolled in its contract.

    Before the session starts, only excused absences can be recorded.

    asistencias: participante (its id), estado, minutos (None for the whole session), nota (None for that of before).
    """
    refuse_if([out_of_range(0, MAX_PEOPLE).at("asistencias") if len(asistencias) > MAX_PEOPLE else None])
    problems: list[Problem] = []
    await uow.prefetch(_needs(sesion, len(asistencias)))
    row = await collect(problems, fetch_session(uow, sesion, campo="sesion"))
    problems += entry_problems(asistencias)
    notes = [validate(Asistencia, {"nota": item.get("nota")}) for item in asistencias]
    problems += [problem.at(f"asistencias.{index}.nota") for index, (_, found) in enumerate(notes) for problem in found]
    if row is None:
        raise DomainError(problems)
    present = {stored.participante_id: stored for stored in await find(Asistencia, Q(sesion_id=row.id))}
    findings = await _attendance_findings(uow, row, asistencias)
    uow.judge([*findings, *_excuse_findings(asistencias, present)], problems)
    return await _write(uow, row, asistencias, present)


def _needs(row_id: int, number: int) -> Needs:
    """Return the needs of recording the attendance of so many people of a session."""
    contract, row = session_with_contract(row_id)
    enrolments = RowsBy(Inscripcion, "contratacion_id", [ValuesOf(row, "contratacion_id")])
    return Needs([contract, row, enrolments, attendance_of(row_id)], creates={Asistencia: number} if number else {})


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


async def _write(
    uow: UnitOfWork, sesion: Sesion, entries: Sequence[Values], present: Mapping[int, Asistencia]
) -> list[Asistencia]:
    """Write the entries, and return the row of each."""
    of_person = {item["participante"]: _values(item, present.get(item["participante"])) for item in entries}
    keys = {"sesion_id": sesion.id, "contratacion_id": sesion.contratacion_id}
    new = [person for person in of_person if person not in present]
    created = await uow.create_many(
        Asistencia, [{**keys, "participante_id": person, **of_person[person]} for person in new]
    )
    changed = [person for person in of_person if person in present]
    updated = await uow.update_many([present[person] for person in changed], [of_person[person] for person in changed])
    rows = dict(zip([*new, *changed], [*created, *updated], strict=True))
    return [rows[item["participante"]] for item in entries]


def _values(item: Values, row: Asistencia | None) -> Values:
    """Return the columns of an entry. row: the one that it replaces."""
    estado, nota = item["estado"], item.get("nota")
    if nota is None and row and estado is not EstadoAsistencia.PRESENTE:
        nota = row.nota
    values, _ = validate(Asistencia, {"nota": nota})
    return values | {"estado": estado, "minutos": item["minutos"]}


async def eliminar_asistencia(uow: UnitOfWork, id: int, version: int | None) -> Asistencia:
    entry = RowsBy(Asistencia, "id", [id], locked=True)
    of_entry = RowsBy(Contratacion, "id", [ValuesOf(entry, "contratacion_id")], locked=True)
    await uow.prefetch(Needs([of_entry, entry], needs_of_deletion(Asistencia, id).exists))
    for stored in await find(Asistencia, Q(id=id)):
        contract = await fetch(Contratacion, stored.contratacion_id)
        await fetch(Asistencia, id, version=version)
        uow.judge([finding("Contratacion", contract.estado, Action.DELETE_ATTENDANCE, "id")])
    return await delete(uow, Asistencia, id, version)
