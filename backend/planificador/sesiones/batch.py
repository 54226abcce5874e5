"""Use cases for many sessions or people at once: all of it or nothing."""

from collections.abc import Sequence
from datetime import date

from tortoise.expressions import Q

from planificador.contrataciones.models import Inscripcion
from planificador.contrataciones.service import MAX_PEOPLE
from planificador.core.data.query import find
from planificador.core.data.repository import delete
from planificador.core.data.unit_of_work import UnitOfWork
from planificador.core.model.errors import Codigo, Problem, refuse_if
from planificador.core.model.states import transition_problem
from planificador.core.model.texts import LocalizedText
from planificador.core.model.validation import BAD_DATE, Values, out_of_range
from planificador.core.model.zones import is_plannable
from planificador.sesiones import rules
from planificador.sesiones.models import Asistencia, Sesion
from planificador.sesiones.rules import DiaSemana, EstadoAsistencia, EstadoSesion
from planificador.sesiones.service import crear_sesiones, fetch_session

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
NOT_THERE = Problem(
    Codigo.NO_VALIDO,
    LocalizedText(
        es="Quien no estuvo no asistió ni un minuto.",
        eu="Bertan izan ez zenak ez zuen minuturik egin.",
        en="Who was not there attended no minutes.",
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
    """A session on each of these weekdays for some weeks from a day on, but on holidays; otherwise all alike."""
    problems = [] if is_plannable(desde) else [BAD_DATE.at("desde")]
    if not 1 <= semanas <= MAX_WEEKS:
        problems.append(out_of_range(1, MAX_WEEKS).at("semanas"))
    refuse_if(problems)
    days = rules.dates(desde, dias, semanas, festivos or ())
    refuse_if([None if days else NO_DATES])
    refuse_if([out_of_range(1, MAX_SESSIONS).at("semanas") if len(days) > MAX_SESSIONS else None])
    refuse_if([None if is_plannable(days[-1]) else BAD_DATE.at("desde")])
    return await crear_sesiones(uow, datos, days, programada)


async def registrar_asistencia(uow: UnitOfWork, sesion: int, asistencias: Sequence[Values]) -> list[Asistencia]:
    """Writes who attended a session; a person already written is overwritten. All are enrolled in its contract.

    Each: participante (its number), estado, minutos (None for the whole session).
    """
    refuse_if([out_of_range(0, MAX_PEOPLE).at("asistencias") if len(asistencias) > MAX_PEOPLE else None])
    row = await fetch_session(sesion, campo="sesion")
    if row.estado not in rules.SCHEDULED_STATES:
        refuse_if([transition_problem(rules.TRANSITIONS, row.estado, EstadoSesion.REALIZADA)])
    enrolled = {one.participante_id for one in await find(Inscripcion, Q(contratacion_id=row.contratacion_id))}
    problems = [problem for place, one in enumerate(asistencias) for problem in _unfit(row, one, place, enrolled)]
    refuse_if(problems)
    present = {one.participante_id: one for one in await find(Asistencia, Q(sesion_id=row.id))}
    return [await _write(uow, row, one, present) for one in asistencias]


def _unfit(sesion: Sesion, one: Values, place: int, enrolled: set[int]) -> list[Problem]:
    campo = f"asistencias.{place}"
    problems = [] if one["participante"] in enrolled else [NOT_ENROLLED.at(f"{campo}.participante")]
    most = sesion.minutos or 0
    if one["minutos"] is not None and not 0 <= one["minutos"] <= most:
        problems.append(out_of_range(0, most).at(f"{campo}.minutos"))
    elif one["minutos"] and one["estado"] is not EstadoAsistencia.PRESENTE:
        problems.append(NOT_THERE.at(f"{campo}.minutos"))
    return problems


async def _write(uow: UnitOfWork, sesion: Sesion, one: Values, present: dict[int, Asistencia]) -> Asistencia:
    person, estado = one["participante"], one["estado"]
    if row := present.get(person):
        return await uow.update(row, estado=estado, minutos=one["minutos"])
    present[person] = await uow.create(
        Asistencia,
        sesion_id=sesion.id,
        contratacion_id=sesion.contratacion_id,
        participante_id=person,
        estado=estado,
        minutos=one["minutos"],
    )
    return present[person]


async def eliminar_asistencia(uow: UnitOfWork, id: int, version: int | None) -> Asistencia:
    return await delete(uow, Asistencia, id, version)
