"""Use cases of the trainers of one session: who assists in it, and who leads it in place of the planned one."""

from collections.abc import Sequence
from dataclasses import replace

from tortoise.expressions import Q

from planificador.contrataciones.models import Contratacion
from planificador.core.data.needs.declaration import Needs, RowsBy, ValuesOf
from planificador.core.data.queries.query import find
from planificador.core.data.use_cases.deletion import delete, needs_of_deletion
from planificador.core.data.use_cases.repository import fetch, update_by_id
from planificador.core.data.use_cases.row_checks import check_for_write
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.errors import Codigo, DomainError, Problem, collect
from planificador.core.model.formats import out_of_range
from planificador.core.model.states import REASON_NEEDED, Finding
from planificador.core.model.texts import LocalizedText
from planificador.core.model.validation import Values, validate
from planificador.sesiones.assistants import ALREADY_LEADS, NO_SUBSTITUTION
from planificador.sesiones.consistency import trainer_findings
from planificador.sesiones.models import ApoyoSesion, Sesion
from planificador.sesiones.needs import needs_of_stored
from planificador.sesiones.occupancy import occupancy_problems
from planificador.sesiones.resources import assistants_of
from planificador.sesiones.rules import MAX_ASSISTANTS
from planificador.sesiones.service import fetch_session
from planificador.state_rules.actions import Action
from planificador.state_rules.table import finding

ALREADY_ASSISTS = Problem(
    Codigo.DUPLICADO,
    LocalizedText(
        es="Ya es formador de apoyo de esta sesión.",
        eu="Saio honetako laguntza-irakaslea da jada.",
        en="This trainer already assists in the session.",
    ),
    "formador",
)
OWN_SUBSTITUTE = Problem(
    Codigo.DUPLICADO,
    LocalizedText(
        es="Ya imparte esta sesión: elija a quien le sustituye.",
        eu="Saio hau ematen du jada: aukeratu nork ordezkatuko duen.",
        en="This trainer already leads the session: choose who leads it instead.",
    ),
    "formador",
)
NO_TRAINER = Problem(
    Codigo.SIN_FORMADOR,
    LocalizedText(
        es="La sesión no tiene formador a quien sustituir: asígnele uno.",
        eu="Saioak ez du ordezkatzeko irakaslerik: esleitu bat.",
        en="The session has no trainer to be replaced: give it one.",
    ),
    "id",
)
NO_SUBSTITUTE = Problem(
    Codigo.SIN_SUSTITUCION,
    LocalizedText(
        es="En esta sesión nadie sustituye al formador previsto.",
        eu="Saio honetan inork ez du aurreikusitako irakaslea ordezkatzen.",
        en="Nobody replaces the planned trainer in this session.",
    ),
    "id",
)


async def crear_apoyo(uow: UnitOfWork, datos: Values, motivo_solape: str | None = None) -> ApoyoSesion:
    """Let a trainer assist in a session, who must be free then.

    motivo_solape: The reason why not; it becomes that of the session.
    """
    needs = needs_of_stored(datos["sesion_id"], {"formador_id": datos["formador_id"]}, uow.zone.key, None)
    await uow.prefetch(replace(needs, creates={ApoyoSesion: 1}))
    values, invalid = await check_for_write(ApoyoSesion, datos)
    reason, unfit = validate(Sesion, {"motivo_solape": motivo_solape})
    problems = [*invalid, *unfit]
    row = await collect(problems, fetch_session(uow, values["sesion_id"], campo="sesion"))
    if row is None:
        raise DomainError(dict.fromkeys(problems))
    trainer, present = values["formador_id"], await assistants_of(row)
    problems += [ALREADY_LEADS.at("formador")] if trainer == row.formador_id else []
    problems += [ALREADY_ASSISTS] if trainer in present else []
    problems += [out_of_range(0, MAX_ASSISTANTS).at("formador")] if len(present) >= MAX_ASSISTANTS else []
    asked = {trainer: "formador"}
    findings = [*await _staff_findings(row), *await trainer_findings(uow, asked, [row.slot])]
    problems += await occupancy_problems(uow, reason, row.estado, [row.slot], problems, row, asked)
    uow.judge(findings, problems)
    await (uow.update(row, **reason) if reason["motivo_solape"] not in {None, row.motivo_solape} else uow.touch(row))
    return await uow.create(ApoyoSesion, **values)


async def actualizar_apoyo(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> ApoyoSesion:
    return await update_by_id(uow, ApoyoSesion, id, version, datos)


async def eliminar_apoyo(uow: UnitOfWork, id: int, version: int | None) -> ApoyoSesion:
    """Let a trainer no longer assist in a session."""
    assistant = RowsBy(ApoyoSesion, "id", [id], locked=True)
    session = RowsBy(Sesion, "id", [ValuesOf(assistant, "sesion_id")], locked=True)
    contract = RowsBy(Contratacion, "id", [ValuesOf(session, "contratacion_id")], locked=True)
    await uow.prefetch(Needs([contract, session, assistant], needs_of_deletion(ApoyoSesion, id).exists))
    for stored in await find(ApoyoSesion, Q(id=id)):
        row = await fetch_session(uow, stored.sesion_id)
        await fetch(ApoyoSesion, id, version=version)
        uow.judge(await _staff_findings(row))
        await uow.touch(row)
    return await delete(uow, ApoyoSesion, id, version)


async def sustituir(
    uow: UnitOfWork,
    sesion: int,
    version: int | None,
    formador: int,
    motivo: str | None,
    motivo_solape: str | None = None,
) -> Sesion:
    """Let another trainer lead a session; the planned one is free then. The planned one may also return."""
    await uow.prefetch(needs_of_stored(sesion, {"formador_id": formador}, uow.zone.key, None))
    row = await fetch_session(uow, sesion, version)
    asked = {"formador_id": formador, "motivo_sustitucion": motivo, "motivo_solape": motivo_solape}
    changes, invalid = await check_for_write(Sesion, asked)
    problems = [problem.at("motivo") if problem.campo == "motivoSustitucion" else problem for problem in invalid]
    problems += [] if changes["motivo_sustitucion"] else [REASON_NEEDED]
    problems += [NO_TRAINER] if row.formador_id is None else []
    problems += [OWN_SUBSTITUTE] if formador == row.formador_id else []
    planned = row.formador_previsto_id or row.formador_id
    substitution = NO_SUBSTITUTION if formador == planned else {"formador_previsto_id": planned}
    return await _give_to(uow, row, {**changes, **substitution}, problems)


async def deshacer_sustitucion(
    uow: UnitOfWork, sesion: int, version: int | None, motivo_solape: str | None = None
) -> Sesion:
    """Let the planned trainer lead the session again, who must be free then."""
    columns = ("formador_id", "formador_previsto_id")
    await uow.prefetch(needs_of_stored(sesion, {}, uow.zone.key, None, columns))
    row = await fetch_session(uow, sesion, version)
    changes, problems = validate(Sesion, {"motivo_solape": motivo_solape})
    if row.formador_previsto_id is None:
        raise DomainError([NO_SUBSTITUTE, *problems])
    return await _give_to(uow, row, {**changes, **NO_SUBSTITUTION, "formador_id": row.formador_previsto_id}, problems)


async def _give_to(uow: UnitOfWork, row: Sesion, changes: Values, problems: Sequence[Problem]) -> Sesion:
    """Let the trainer among the changes lead a session, unless there are problems."""
    trainer = changes["formador_id"]
    findings = [*await _staff_findings(row), *await trainer_findings(uow, {trainer: "formador"}, [row.slot])]
    busy = await occupancy_problems(uow, {**vars(row), **changes}, row.estado, [row.slot], problems, row)
    uow.judge(findings, [*problems, *busy])
    return await uow.update(row, **changes)


async def _staff_findings(row: Sesion) -> list[Finding | None]:
    """Return whether the states of a session and of its contract allow that its trainers change."""
    contract = await fetch(Contratacion, row.contratacion_id)
    return [
        finding("Sesion", row.estado, Action.CHANGE_TRAINER, "id"),
        finding("Contratacion", contract.estado, Action.CHANGE_SESSIONS, "id"),
    ]
