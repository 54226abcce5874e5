"""Use cases of the absences of trainers, which tell what becomes of their sessions."""

from functools import partial
from zoneinfo import ZoneInfo

from tortoise.expressions import Q

from planificador.core.data.needs.declaration import Needs, RowsBy, ValuesOf
from planificador.core.data.queries.query import count_rows
from planificador.core.data.use_cases.deletion import delete
from planificador.core.data.use_cases.late_findings import warn_of_number
from planificador.core.data.use_cases.repository import fetch
from planificador.core.data.use_cases.row_checks import check_for_write, queries_of_checks
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.errors import refuse_if
from planificador.core.model.validation import Values
from planificador.formaciones.models import AusenciaFormador, Formador
from planificador.formaciones.rules import Absence, absence_problem
from planificador.sesiones.models import Sesion
from planificador.sesiones.overlaps import sessions_in_absence_warning
from planificador.sesiones.resources import takes_part
from planificador.sesiones.rules import EstadoSesion

COLUMNS = ("desde", "hora_inicio", "hasta", "hora_fin")


async def crear_ausencia(uow: UnitOfWork, datos: Values) -> AusenciaFormador:
    """Record that a trainer is or will be absent. Warns of the sessions that are scheduled then."""
    trainer = RowsBy(Formador, "id", [datos["formador_id"]], locked=True)
    await uow.prefetch(Needs([trainer], queries_of_checks(AusenciaFormador, datos), {AusenciaFormador: 1}))
    values = await _checked(uow, dict.fromkeys(COLUMNS), {**datos, "zona": datos.get("zona") or uow.zone.key})
    await fetch(Formador, values["formador_id"], "formador")  # locked, as by use cases that give it sessions
    row = await uow.create(AusenciaFormador, **values)
    _warn_of_sessions(uow, row)
    return row


async def actualizar_ausencia(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> AusenciaFormador:
    """Change an absence. Warns of the sessions that are scheduled then."""
    stored = RowsBy(AusenciaFormador, "id", [id], locked=True)
    trainer = RowsBy(Formador, "id", [ValuesOf(stored, "formador_id")], locked=True)
    await uow.prefetch(Needs([trainer, stored], queries_of_checks(AusenciaFormador, datos, id)))
    row = await fetch(AusenciaFormador, id, version=version)
    row = await uow.update(row, **await _checked(uow, vars(row), datos))
    _warn_of_sessions(uow, row)
    return row


async def eliminar_ausencia(uow: UnitOfWork, id: int, version: int | None) -> AusenciaFormador:
    return await delete(uow, AusenciaFormador, id, version)


async def _checked(uow: UnitOfWork, present: Values, datos: Values) -> Values:
    """Return the new values with the instants that follow from them. present: the stored ones."""
    values, invalid = await check_for_write(AusenciaFormador, datos)
    refuse_if(invalid)
    merged = {**present, **values}
    absence = Absence(**{name: merged[name] for name in COLUMNS}, zone=ZoneInfo(merged["zona"]))
    refuse_if([absence_problem(absence)])
    return {**values, "hasta": absence.last_day, "inicio": absence.inicio, "fin": absence.fin}


def _warn_of_sessions(uow: UnitOfWork, row: AusenciaFormador) -> None:
    during = Q(takes_part(row.formador_id), Q(estado=EstadoSesion.PROGRAMADA, fin__gt=max(row.inicio, uow.now)))
    if row.fin:
        during &= Q(inicio__lt=row.fin)
    warn_of_number(uow, sessions_in_absence_warning, partial(count_rows, Sesion, during))
