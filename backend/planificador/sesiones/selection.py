"""Which sessions a verb over many of them changes. What has begun or was taught is never among them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from tortoise.expressions import Q

from planificador.aulas.models import Aula
from planificador.contrataciones.models import Contratacion
from planificador.core.data.needs.declaration import Needs, RowsBy, ValuesOf
from planificador.core.data.queries.query import count_rows, find
from planificador.core.data.sql.conditions import is_always_true
from planificador.core.data.use_cases.row_checks import NOT_FOUND
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.disjunctions import any_of
from planificador.core.model.errors import Codigo, DomainError, Problem, refuse_if
from planificador.core.model.formats import REQUIRED, out_of_range
from planificador.core.model.localized_values import number, sentences
from planificador.core.model.texts import LocalizedText
from planificador.core.model.validation import Values
from planificador.formaciones.models import Formador
from planificador.sesiones.models import ApoyoSesion, Asistencia, Sesion
from planificador.sesiones.plan_days import MAX_SESSIONS
from planificador.sesiones.resources import Ids
from planificador.sesiones.rules import OPEN_STATES, EstadoSesion
from planificador.sesiones.shifts import of_session
from planificador.state_rules.actions import Action
from planificador.state_rules.table import finding

CAMPO = "sesiones"
IDS_OR_CONDITIONS = Problem(
    Codigo.NO_VALIDO,
    LocalizedText(
        es="Indique los ids, o bien las demás condiciones, no ambas cosas.",
        eu="Adierazi ids, edo gainerako baldintzak, ez biak.",
        en="Give either the ids or the other conditions, not both.",
    ),
    f"{CAMPO}.ids",
)
NO_DAY = Problem(
    Codigo.HORARIO_NO_VALIDO,
    LocalizedText(
        es="Esta sesión no tiene fecha: no se sabe cuáles la siguen.",
        eu="Saio honek ez du datarik: ez dakigu zeintzuk datozen haren ondoren.",
        en="This session has no day: which sessions follow is not known.",
    ),
    f"{CAMPO}.desdeSesion",
)
BEGUN = Problem(
    Codigo.TRANSICION_NO_PERMITIDA,
    LocalizedText(
        es="Ya ha empezado: no se cambia junto con otras.",
        eu="Hasita dago: ez da besteekin batera aldatzen.",
        en="It has begun and is not changed together with others.",
    ),
)
IN_PAST = Problem(
    Codigo.FUERA_DE_RANGO,
    LocalizedText(
        es="Ya habría empezado: para llevarla al pasado, muévala por separado.",
        eu="Hasita egongo litzateke: iraganera eramateko, mugitu bereiz.",
        en="It would have begun already: to move it to the past, move it on its own.",
    ),
)
NONE_LEFT = Problem(
    Codigo.SIN_SESIONES,
    LocalizedText(
        es="No queda ninguna sesión que cambiar.",
        eu="Ez dago aldatzeko saiorik.",
        en="No session remains to be changed.",
    ),
    CAMPO,
)
TOO_MANY = LocalizedText(
    es="Son más de {limit} sesiones: indique menos.",
    eu="{limit} saio baino gehiago dira: adierazi gutxiago.",
    en="There are more than {limit} sessions: choose fewer.",
)
PAST = LocalizedText(
    es="Sesiones que no cambian, porque han empezado o se han impartido: {count}.",
    eu="Aldatzen ez diren saioak, hasita edo emanda daudelako: {count}.",
    en="Sessions that stay as they are, since they have begun or were taught: {count}.",
)
CANCELLED = LocalizedText(
    es="Sesiones que no cambian, porque están canceladas: {count}.",
    eu="Aldatzen ez diren saioak, bertan behera utzita daudelako: {count}.",
    en="Sessions that stay as they are, since they are cancelled: {count}.",
)
UNDATED = LocalizedText(
    es="Sesiones que no cambian, porque no tienen fecha: {count}.",
    eu="Aldatzen ez diren saioak, datarik ez dutelako: {count}.",
    en="Sessions that stay as they are, since they have no day: {count}.",
)


@dataclass(frozen=True, slots=True)
class Selection:
    """Sessions, locked after their contracts.

    Attributes:
        rows: In order of time.
        campos: The input field that names each of them, by its id.
        contracts: In order of their ids.
    """

    rows: Sequence[Sesion]
    campos: Mapping[int, str]
    contracts: Sequence[Contratacion]

    def problem(self, row: Sesion, problem: Problem, campo: str | None = None) -> Problem:
        """Return the problem of one of them. campo: By default, the field that names it."""
        return of_session(problem, row.timetable, row.id, campo or self.campos[row.id])


async def select_sessions(uow: UnitOfWork, sesiones: Values, trainer: int | None = None) -> Selection:
    """Return the sessions that an input names, either by their ids or by conditions, all of which must be met.

    Raises DomainError if an id is of a session that may not change. Those that only conditions find are left out, and
    `advertencias` tells how many.

    trainer: One who may lead them.
    """
    ids = sesiones["ids"]
    if ids is not None:
        conditions = [sesiones[name] for name in ("contratacion", "desde_sesion", "filtro")]
        too_many = len(ids) > MAX_SESSIONS
        refuse_if(
            [
                IDS_OR_CONDITIONS if any(item is not None for item in conditions) else None,
                out_of_range(1, MAX_SESSIONS).at(f"{CAMPO}.ids") if too_many else None,
            ]
        )
        return await _with_ids(uow, ids, trainer)
    condition = await _condition(sesiones)
    found = await find(Sesion, Q(condition, _changeable(uow.now)), limit=MAX_SESSIONS + 1)
    if len(found) > MAX_SESSIONS:
        raise DomainError([Problem(Codigo.FUERA_DE_RANGO, TOO_MANY.fill(limit=number(MAX_SESSIONS)), CAMPO)])
    selection = await _lock(uow, [row.id for row in found], {row.id: CAMPO for row in found}, trainer)
    # Again: the session that others follow may have moved before it was locked.
    condition = await _condition(sesiones)
    selection = await _still_meeting(selection, condition)
    past = any_of([Q(estado=EstadoSesion.REALIZADA), Q(estado__in=OPEN_STATES, inicio__lte=uow.now)])
    omit(uow, PAST, await count_rows(Sesion, Q(condition, past)))
    omit(uow, CANCELLED, await count_rows(Sesion, Q(condition, Q(estado=EstadoSesion.CANCELADA))))
    return selection


async def _still_meeting(selection: Selection, condition: Q) -> Selection:
    """Return those of the sessions that meet the condition now that they are locked; others may have changed them."""
    if not selection.rows:
        return selection
    found = {row.id for row in await find(Sesion, Q(condition, id__in=[row.id for row in selection.rows]))}
    rows = [row for row in selection.rows if row.id in found]
    own = {row.contratacion_id for row in rows}
    return replace(selection, rows=rows, contracts=[item for item in selection.contracts if item.id in own])


def none_left(uow: UnitOfWork) -> Problem:
    """Return the problem that no session may change, with why those that were found stay as they are."""
    reasons = [warning.mensaje for warning in uow.warnings if warning.codigo is Codigo.SESIONES_OMITIDAS]
    return replace(NONE_LEFT, mensaje=sentences([NONE_LEFT.mensaje, *reasons]))


def omit(uow: UnitOfWork, text: LocalizedText, count: int) -> None:
    """Tell how many sessions stay as they are, and why."""
    uow.warn(Problem(Codigo.SESIONES_OMITIDAS, text.fill(count=number(count)), CAMPO) if count else None)


async def _with_ids(uow: UnitOfWork, ids: Sequence[int], trainer: int | None) -> Selection:
    campos = {number: f"{CAMPO}.ids.{index}" for index, number in reversed(list(enumerate(ids)))}
    selection = await _lock(uow, list(campos), campos, trainer)
    found = {row.id: row for row in await find(Sesion, Q(id__in=list(campos)))} if campos else {}
    changeable = {row.id for row in selection.rows}
    problems = []
    for session, campo in sorted(campos.items(), key=lambda item: ids.index(item[0])):
        if session not in found:
            problems.append(NOT_FOUND.at(campo))
        elif session not in changeable:
            closed = finding("Sesion", found[session].estado, Action.MOVE, campo)
            problems.append(selection.problem(found[session], closed.problem if closed else BEGUN))
    refuse_if(problems)
    return selection


async def _condition(sesiones: Values) -> Q:
    contract, origin, filtro = sesiones["contratacion"], sesiones["desde_sesion"], sesiones["filtro"]
    if contract is None and origin is None and (filtro is None or is_always_true(filtro)):
        refuse_if([REQUIRED.at(CAMPO)])  # a filter without conditions, which is a mistake, would find all sessions
    conditions = [Q() if filtro is None else filtro]
    if contract is not None:
        refuse_if([None if await find(Contratacion, Q(id=contract)) else NOT_FOUND.at(f"{CAMPO}.contratacion")])
        conditions.append(Q(contratacion_id=contract))
    if origin is not None:
        conditions.append(await _following(origin))
    return Q(*conditions)


async def _following(session: int) -> Q:
    """Return the condition of a session and all that follow it in its contract."""
    rows = await find(Sesion, Q(id=session))
    refuse_if([None if rows else NOT_FOUND.at(f"{CAMPO}.desdeSesion")])
    (origin,) = rows
    if origin.inicio is not None:
        later = any_of([Q(inicio__gte=origin.inicio), Q(inicio__isnull=True, fecha__gte=origin.fecha)])
    else:
        refuse_if([None if origin.fecha else NO_DAY])
        later = Q(fecha__gte=origin.fecha)
    return Q(Q(contratacion_id=origin.contratacion_id), later)


def _changeable(now: datetime) -> Q:
    """Return the condition of open sessions that have not begun."""
    return Q(Q(estado__in=OPEN_STATES), any_of([Q(inicio__isnull=True), Q(inicio__gt=now)]))


async def _lock(uow: UnitOfWork, ids: Sequence[int], campos: Mapping[int, str], trainer: int | None) -> Selection:
    """Lock the contracts of sessions, them, their trainers and rooms, in the order of all use cases.

    What they may change for is read with them: those who assist, and the attendance recorded.
    """
    if not ids:
        return Selection([], campos, [])
    sessions, entries = RowsBy(Sesion, "id", ids, locked=True), RowsBy(ApoyoSesion, "sesion_id", ids)
    contracts = RowsBy(Contratacion, "id", [ValuesOf(sessions, "contratacion_id")], locked=True)
    trainers: Ids = [ValuesOf(sessions, "formador_id"), ValuesOf(entries, "formador_id")]
    trainers = trainers if trainer is None else [trainer, *trainers]
    staff = RowsBy(Formador, "id", trainers, locked=True)
    rooms = RowsBy(Aula, "id", [ValuesOf(sessions, "aula_id")], locked=True)
    await uow.prefetch(Needs([contracts, sessions, entries, RowsBy(Asistencia, "sesion_id", ids), staff, rooms]))
    found = await find(Sesion, Q(id__in=list(ids)), lock=True)
    rows = [row for row in found if _is_changeable(row, uow.now)]
    last = datetime.max.replace(tzinfo=uow.now.tzinfo)
    rows.sort(key=lambda row: (row.inicio or last, row.fecha is None, row.fecha, row.id))
    own = list({row.contratacion_id for row in found})
    return Selection(rows, campos, await find(Contratacion, Q(id__in=own), lock=True))


def _is_changeable(row: Sesion, now: datetime) -> bool:
    return row.estado in OPEN_STATES and (row.inicio is None or row.inicio > now)
