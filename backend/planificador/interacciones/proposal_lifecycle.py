"""Use cases of proposals with several lines. Each changes all of its lines or none, and tells what is wrong with each.

A line is a contract: what becomes of it, of its sessions and of the reminders about it is decided by the use cases of
contracts, which these call.
"""

from collections.abc import Awaitable, Iterator, Sequence
from datetime import date
from typing import TypeVar

from tortoise.expressions import Q

from planificador.contrataciones import proposal_rules as rules
from planificador.contrataciones import service as contracts
from planificador.contrataciones.models import Contratacion, Propuesta
from planificador.contrataciones.needs import is_new, needs_of_proposal
from planificador.contrataciones.proposal_rules import EstadoPropuesta
from planificador.contrataciones.proposals import (
    OFFERED_STATES,
    delete_versions,
    last_valid_day,
    lines_of,
    next_proposal_number,
    record_version,
    warn_of_contact,
)
from planificador.contrataciones.rules import EstadoContratacion, MotivoPerdida
from planificador.contrataciones.series import lock_series, next_expedientes, this_year
from planificador.core.data.deletion import delete
from planificador.core.data.query import find
from planificador.core.data.repository import NO_VALUES, OTHER_CLIENT, create, fetch, update_by_id
from planificador.core.data.unit_of_work import UnitOfWork
from planificador.core.model.errors import DomainError, Problem, refuse_if
from planificador.core.model.formats import REQUIRED
from planificador.core.model.validation import Values, validate
from planificador.interacciones import lifecycle
from planificador.interacciones.line_problems import collect_line, repeated, repeated_lines
from planificador.sesiones import contract_lifecycle

T = TypeVar("T")
E = EstadoContratacion
WITHDRAWN = "Retirada en la revisión {number}"
"""The reason for which a withdrawn line is cancelled."""


async def crear_propuesta(uow: UnitOfWork, datos: Values, lineas: Sequence[Values]) -> Propuesta:
    """Create a proposal with its lines, each a new contract or one that is proposed to the client already."""
    refuse_if([rules.line_count_problem(len(lineas))])
    await uow.prefetch(needs_of_proposal(uow, datos, lineas))
    errors, count = repeated_lines(lineas), sum(map(is_new, lineas))
    expedientes = await next_expedientes(uow, this_year(uow), count) if count else []
    number = await next_proposal_number(uow)
    datos = datos | {"valida_hasta": datos.get("valida_hasta") or await last_valid_day(lineas)}
    own = {"numero": number, "revision": 1, "estado": EstadoPropuesta.PROPUESTA}
    proposal = await collect_line(uow, errors, create(uow, Propuesta, datos, own=own), None)
    lines = await _create_lines(uow, errors, proposal, datos, lineas, iter(expedientes))
    refuse_if(dict.fromkeys(errors))
    if proposal is None:
        raise DomainError(errors)
    await _finish(uow, proposal, lines, None)
    await warn_of_contact(uow, proposal)
    return proposal


async def _create_lines(
    uow: UnitOfWork,
    errors: list[Problem],
    proposal: Propuesta | None,
    datos: Values,
    lineas: Sequence[Values],
    expedientes: Iterator[str],
) -> list[Contratacion]:
    """Return the lines of a new proposal in the order of their ids.

    Args:
        proposal: None if it is invalid.
        expedientes: The file numbers of lines that are new contracts.
    """
    lines = []
    for index, line in enumerate(lineas):
        own = {"expediente": next(expedientes)} if is_new(line) else {}
        change = _add_line(uow, proposal, datos, line, own=own)
        lines.append(await collect_line(uow, errors, change, f"lineas.{index}", line))
    return sorted((line for line in lines if line), key=lambda line: line.id)


async def actualizar_propuesta(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> Propuesta:
    """Change what is not part of an offer's terms: title, contact, notes. Its lines stay as they are."""
    row = await update_by_id(uow, Propuesta, id, version, datos)
    if {"cliente_final_id", "contacto_id"} & datos.keys():
        await warn_of_contact(uow, row)
    return row


async def revisar_propuesta(
    uow: UnitOfWork,
    id: int,
    version: int | None,
    lineas: Sequence[Values] | None = None,
    retirar: Sequence[int] | None = None,
    valida_hasta: date | None = None,
    notas: str | None = None,
) -> Propuesta:
    """Make the next version of a proposal: change lines, add some, and withdraw others."""
    refuse_if([rules.too_many_lines(lineas, "lineas"), rules.too_many_lines(retirar, "retirar")])
    await lock_series(uow)
    lines, proposal = await _locked(id, version)
    known = {line.id for line in lines}
    values, errors = validate(Propuesta, {"valida_hasta": valida_hasta, "notas": notas})
    if valida_hasta is not None and not errors:
        has_new_lines = any(line.get("contratacion") not in known for line in lineas or ())
        proposal = await _extend(uow, errors, proposal, lines, valida_hasta, has_new_lines=has_new_lines)
    datos = {name: getattr(proposal, name) for name in ("cliente_id", "cliente_final_id", "valida_hasta")}
    for index, line in enumerate(lineas or ()):
        change = _add_line(uow, proposal, datos, line, known)
        await collect_line(uow, errors, change, f"lineas.{index}", line)
    errors += repeated_lines(lineas or (), retirar or ())
    for index, line_id in enumerate(retirar or ()):
        reason = WITHDRAWN.format(number=proposal.revision + 1)
        withdrawal = _of_lines(known, line_id, lifecycle.cancelar_contratacion(uow, line_id, None, reason))
        await collect_line(uow, errors, withdrawal, f"retirar.{index}")
    refuse_if(dict.fromkeys(errors))
    proposal = await fetch(Propuesta, id)
    proposal = await uow.update(proposal, revision=proposal.revision + 1)
    await _finish(uow, proposal, await find(Contratacion, Q(propuesta_id=id)), values["notas"])
    return proposal


async def aceptar_propuesta(
    uow: UnitOfWork,
    id: int,
    version: int | None,
    lineas: Sequence[int] | None = None,
    motivo: str | None = None,
    motivo_perdida: MotivoPerdida | None = None,
) -> Propuesta:
    """Accept the chosen lines, or all that are open. With a reason, the other open lines are rejected."""
    refuse_if([rules.too_many_lines(lineas, "lineas")])
    lines, proposal = await _locked(id, version)
    known, opened = {line.id for line in lines}, [line.id for line in lines if line.estado is E.PROPUESTA]
    chosen = opened if lineas is None else lineas
    errors = repeated(chosen, "lineas.{}")
    if not chosen:
        errors.append(rules.NO_OPEN_LINE if lineas is None else REQUIRED.at("lineas"))
    for index, line_id in enumerate(chosen):
        path = "id" if lineas is None else f"lineas.{index}"
        await collect_line(uow, errors, _of_lines(known, line_id, contracts.aceptar(uow, line_id, None)), path)
    others = [line_id for line_id in opened if line_id not in chosen]
    if motivo or motivo_perdida:
        await _reject(uow, errors, others, motivo, motivo_perdida)
    else:
        uow.warn(rules.open_lines_warning(len(others)))
    refuse_if(dict.fromkeys(errors))
    return await fetch(Propuesta, proposal.id)


async def rechazar_propuesta(
    uow: UnitOfWork,
    id: int,
    version: int | None,
    motivo: str | None = None,
    motivo_perdida: MotivoPerdida | None = None,
) -> Propuesta:
    """Mark the lines that were not answered, or that expired, as rejected."""
    lines, proposal = await _locked(id, version)
    unanswered = [line.id for line in lines if line.estado in {E.PROPUESTA, E.CADUCADA}]
    errors = [] if unanswered else [rules.NO_OPEN_LINE]
    await _reject(uow, errors, unanswered, motivo, motivo_perdida)
    refuse_if(dict.fromkeys(errors))
    return await fetch(Propuesta, proposal.id)


async def prorrogar_propuesta(uow: UnitOfWork, id: int, version: int | None, valida_hasta: date) -> Propuesta:
    """Let the lines that are not answered be accepted until another day. Those that expired are open again."""
    lines, proposal = await _locked(id, version)
    _, errors = validate(Propuesta, {"valida_hasta": valida_hasta})
    refuse_if(errors)
    await _extend(uow, errors, proposal, lines, valida_hasta)
    refuse_if(dict.fromkeys(errors))
    return await fetch(Propuesta, id)


async def eliminar_propuesta(uow: UnitOfWork, id: int, version: int | None) -> Propuesta:
    """Delete a proposal that was made by mistake, with its lines and versions. None of it was answered or planned."""
    await lock_series(uow)
    lines, proposal = await _locked(id, version)
    is_answered = any(line.estado is not E.PROPUESTA for line in lines)
    refuse_if([rules.ANSWERED if is_answered else None])
    await delete_versions(uow, proposal)
    for line in lines:
        await contracts.eliminar_contratacion(uow, line.id, None)
    return await delete(uow, Propuesta, id, None)


async def _locked(id: int, version: int | None) -> tuple[list[Contratacion], Propuesta]:
    """Return the lines of a proposal and itself, locked."""
    lines = await lines_of(id)
    proposal = await fetch(Propuesta, id, version=version)
    return lines, proposal


async def _add_line(
    uow: UnitOfWork,
    proposal: Propuesta | None,
    datos: Values,
    line: Values,
    known: set[int] | None = None,
    own: Values = NO_VALUES,
) -> Contratacion:
    """Make a line of a contract, or change one.

    Args:
        proposal: None if it is invalid, so that only problems are looked for.
        known: The contracts that are lines already, None for a new proposal.
        own: The file number of a new contract, if it has been given one.
    """
    values, given, contract_id = dict(line["datos"]), datos, line.get("contratacion")
    of_proposal = {"propuesta_id": proposal.id if proposal else None}
    if contract_id is None:
        if values.get("formacion_id") is None:
            raise DomainError([REQUIRED.at("formacion"), *validate(Contratacion, values)[1]])
        common = {name: given.get(name) for name in ("cliente_id", "cliente_final_id", "valida_hasta")}
        return await contracts.crear_contratacion(uow, {**common, **values}, {**own, **of_proposal})
    if known and contract_id in known:
        return await _change_line(uow, contract_id, values)
    row = await fetch(Contratacion, contract_id, "contratacion")
    refuse_if([_unsuitable(row, datos, proposal)])
    row = await _change_line(uow, contract_id, values)
    return await uow.update(row, **of_proposal, valida_hasta=datos.get("valida_hasta"))


async def _change_line(uow: UnitOfWork, contract_id: int, values: Values) -> Contratacion:
    return await contract_lifecycle.actualizar_contratacion(uow, contract_id, None, values, revises=True)


def _unsuitable(row: Contratacion, datos: Values, proposal: Propuesta | None) -> Problem | None:
    """Return why a contract cannot become a line of the proposal."""
    if row.propuesta_id not in (None, proposal and proposal.id):
        return rules.OTHER_PROPOSAL.at("contratacion")
    if row.cliente_id != datos["cliente_id"]:
        return OTHER_CLIENT.at("contratacion")
    return None if row.estado is E.PROPUESTA else rules.NOT_OPEN.at("contratacion")


async def _of_lines(known: set[int], line_id: int, change: Awaitable[T]) -> T:
    """Return the result of a change of a line. Raises DomainError if the contract is no line of the proposal."""
    if line_id not in known:
        change.close()  # type: ignore[attr-defined]  # a coroutine
        raise DomainError([rules.NOT_A_LINE])
    return await change


async def _extend(
    uow: UnitOfWork,
    errors: list[Problem],
    proposal: Propuesta,
    lines: Sequence[Contratacion],
    valida_hasta: date,
    *,
    has_new_lines: bool = False,
) -> Propuesta:
    """Write another last day of a proposal and of its lines that are not answered. There is one, or a new one."""
    unanswered = [line for line in lines if line.estado in {E.PROPUESTA, E.CADUCADA}]
    errors += [] if unanswered or has_new_lines else [rules.NO_OPEN_LINE]
    for line in unanswered:
        await collect_line(uow, errors, contract_lifecycle.extend_line(uow, line, valida_hasta), "id")
    return await uow.update(await fetch(Propuesta, proposal.id), valida_hasta=valida_hasta)


async def _reject(
    uow: UnitOfWork,
    errors: list[Problem],
    line_ids: Sequence[int],
    motivo: str | None,
    motivo_perdida: MotivoPerdida | None,
) -> None:
    for line_id in line_ids:
        rejection = lifecycle.rechazar_contratacion(uow, line_id, None, motivo, motivo_perdida)
        await collect_line(uow, errors, rejection, "id")


async def _finish(uow: UnitOfWork, proposal: Propuesta, lines: Sequence[Contratacion], notas: str | None) -> None:
    """Record the version, which must have a line, and let the state follow. lines: all of the proposal."""
    offered = [line for line in lines if line.estado in OFFERED_STATES]
    refuse_if([rules.line_count_problem(len(offered))])
    await record_version(uow, proposal, offered, notas)
    await uow.update(proposal, estado=rules.proposal_state([line.estado for line in lines]))
