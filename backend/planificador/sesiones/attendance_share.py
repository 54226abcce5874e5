"""The share of their sessions that participants attended, and their position on the waiting list, as fields.

The sessions of an enrolment are those of its contract, scheduled or taught, at which the participant takes part
(`attendance.is_theirs`). The attendance of one counts as recorded when the participant has an entry, or when others
have one that says whether they were there.
"""

from collections.abc import Callable
from decimal import Decimal
from typing import Any, NamedTuple

from tortoise.expressions import Q

from planificador.contrataciones.enrolment_rules import EstadoInscripcion
from planificador.contrataciones.models import Contratacion, Inscripcion
from planificador.core.data.computed.fields import QueryRule, declare_computed
from planificador.core.data.lists.joins import ChildColumns, QueryValue
from planificador.core.data.sql.conditions import Parameter, SqlCondition, render_sql
from planificador.core.data.sql.visibility import source
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import INTERNAL, BaseColumn, EnumColumn, FixedDecimal, Instant, Integer, optional
from planificador.sesiones.attendance import SituacionAsistencia, attendance_situation_sql, percentage_sql
from planificador.sesiones.models import Asistencia, Sesion
from planificador.sesiones.rules import SCHEDULED_STATES, EstadoAsistencia

ROWS_READ = 20
"""The sessions and attendances that are assumed to be read for one enrolment."""


class Share(NamedTuple):
    """What the sessions of an enrolment amount to, as SQL.

    Attributes:
        attended: The minutes attended.
        recorded: The minutes of the sessions whose attendance was recorded.
        total: The minutes of all sessions.
        last_missed: The start of the last of them that was not, or will not be, attended completely.
    """

    attended: str
    recorded: str
    total: str
    last_missed: str


def share_sql(value: Callable[[Share], str], alias: str, row: str, parameter: Parameter) -> str:
    """Return a scalar subquery of a value that follows from the sessions of an enrolment.

    Args:
        alias: The prefix of the aliases of the subquery.
        row: The alias of the enrolment.
    """
    session, entry, other = (_below(alias, name) for name in ("sesion", "asistencia", "otra"))
    present, absent = EstadoAsistencia.PRESENTE.value, EstadoAsistencia.AUSENTE.value
    length = f'coalesce({session}."minutos", 0)'
    of_others = (
        f'EXISTS (SELECT 1 FROM {source(Asistencia)} {other} WHERE {other}."sesion_id" = {session}."id"'
        f" AND {other}.\"estado\" IN ('{present}', '{absent}'))"
    )
    attended = f'CASE WHEN {entry}."estado" = \'{present}\' THEN coalesce({entry}."minutos", {length}) ELSE 0 END'
    is_recorded = f'({entry}."id" IS NOT NULL OR {of_others})'
    recorded = f"CASE WHEN {is_recorded} THEN {length} ELSE 0 END"
    missed = f'CASE WHEN {is_recorded} AND {attended} < {length} THEN {session}."inicio" END'
    minutes = [f"CAST(coalesce(sum({term}), 0) AS bigint)" for term in (attended, recorded, length)]
    share = value(Share(minutes[0], minutes[1], minutes[2], f"max({missed})"))
    scheduled = render_sql(Sesion, Q(estado__in=SCHEDULED_STATES), session, parameter)
    return (
        f"(SELECT {share} FROM {source(Sesion)} {session} LEFT JOIN {source(Asistencia)} {entry}"
        f' ON {entry}."sesion_id" = {session}."id" AND {entry}."participante_id" = {row}."participante_id"'
        f' WHERE {session}."contratacion_id" = {row}."contratacion_id" AND {scheduled}'
        f" AND {_is_theirs(row, session)})"
    )


def _is_theirs(row: str, session: str) -> str:
    """Return `attendance.is_theirs` as SQL; scheduled sessions have a time."""
    return (
        f'{row}."orden_espera" IS NULL'
        f' AND ({row}."fecha_alta" IS NULL OR {session}."fecha" >= {row}."fecha_alta")'
        f' AND ({row}."baja_en" IS NULL OR {session}."inicio" < {row}."baja_en")'
    )


def _below(alias: str, name: str) -> str:
    stem = alias.strip('"')
    return f'"{stem}.{name}"'


def _attended(alias: str, row: str, parameter: Parameter) -> str:
    return share_sql(lambda share: percentage_sql(share.attended, share.recorded), alias, row, parameter)


def _reachable(alias: str, row: str, parameter: Parameter) -> str:
    def value(share: Share) -> str:
        return percentage_sql(f"{share.total} - {share.recorded} + {share.attended}", share.total)

    return share_sql(value, alias, row, parameter)


def _situation(alias: str, row: str, parameter: Parameter) -> str:
    contract = _below(alias, "contratacion")
    required = (
        f'(SELECT {contract}."asistencia_minima" FROM {source(Contratacion)} {contract}'
        f' WHERE {contract}."id" = {row}."contratacion_id")'
    )

    def value(share: Share) -> str:
        return attendance_situation_sql(share.attended, share.recorded, share.total, required)

    return share_sql(value, alias, row, parameter)


class HasLowShare(SqlCondition):
    """Whether less than the required share was attended at an enrolment, so far or in any case."""

    def sql(self, _model: type[BaseModel], alias: str, parameter: Parameter) -> str:
        """Override SqlCondition's."""
        situation = _situation(_below(alias, "cuota"), alias, parameter)
        return f"{situation} IN ('{SituacionAsistencia.EN_RIESGO.value}', '{SituacionAsistencia.INALCANZABLE.value}')"


def _position(alias: str, row: str, parameter: Parameter) -> str:
    waiting = render_sql(Inscripcion, Q(estado=EstadoInscripcion.LISTA_ESPERA), alias, parameter)
    position = (
        f'(SELECT count(*) FROM {source(Inscripcion)} {alias} WHERE {alias}."contratacion_id" = '
        f'{row}."contratacion_id" AND {waiting} AND {alias}."orden_espera" <= {row}."orden_espera")'
    )
    return f"CASE WHEN {row}.\"estado\" = '{EstadoInscripcion.LISTA_ESPERA.value}' THEN {position} END"


def share_value(name: str, part: Callable[[Share], str], kind: BaseColumn[Any]) -> QueryValue:
    """Return a part of the share as a value that alerts depend on."""

    def sql(raw: Callable[[str], str], row: str, parameter: Parameter) -> str:
        return share_sql(lambda share: raw(part(share)), "q", row, parameter)

    return QueryValue(name, kind, sql, SESSIONS_AND_ATTENDANCE)


SESSIONS_AND_ATTENDANCE = (
    ChildColumns(
        Sesion,
        "contratacion",
        frozenset({"contratacion_id", "estado", "fecha", "inicio", "minutos"}),
        references="contratacion",
    ),
    ChildColumns(
        Asistencia,
        "contratacion",
        frozenset({"contratacion_id", "sesion_id", "participante_id", "estado", "minutos"}),
        references="contratacion",
    ),
)
MINUTES = Integer(doc=INTERNAL)
ATTENDED_MINUTES = share_value("attended", lambda share: share.attended, MINUTES)
RECORDED_MINUTES = share_value("recorded", lambda share: share.recorded, MINUTES)
TOTAL_MINUTES = share_value("total", lambda share: share.total, MINUTES)
LAST_MISSED = share_value("last_missed", lambda share: share.last_missed, optional(Instant(doc=INTERNAL)))
PERCENTAGE = "Percentage of the time of the participant's sessions, without cancelled ones,"
declare_computed(
    Inscripcion,
    "porcentaje_asistencia",
    QueryRule[Decimal | None](
        optional(FixedDecimal(doc=f"{PERCENTAGE} that was attended so far; null until attendance is recorded")),
        Inscripcion,
        _attended,
        ROWS_READ,
    ),
)
declare_computed(
    Inscripcion,
    "porcentaje_alcanzable",
    QueryRule[Decimal | None](
        optional(FixedDecimal(doc=f"{PERCENTAGE} that is attended if no other session is missed; null without any")),
        Inscripcion,
        _reachable,
        ROWS_READ,
    ),
)
declare_computed(
    Inscripcion,
    "situacion_asistencia",
    QueryRule[SituacionAsistencia | None](
        optional(
            EnumColumn(
                SituacionAsistencia,
                doc="How the share attended compares with `asistenciaMinima` of the contract; null without either",
            )
        ),
        Inscripcion,
        _situation,
        ROWS_READ,
    ),
)
declare_computed(
    Inscripcion,
    "posicion_espera",
    QueryRule[int | None](
        optional(Integer(doc="Position on the waiting list, from 1; null unless LISTA_ESPERA")),
        Inscripcion,
        _position,
        ROWS_READ,
    ),
)
