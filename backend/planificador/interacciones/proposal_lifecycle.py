"""Use cases of proposals with several lines. Each changes all of its lines or none, and tells what is wrong with each.

A line is a contract: what becomes of it, of its sessions and of the reminders about it is decided by the use cases of
contracts, which these call.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial

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
    next_proposal_number,
    record_version,
    warn_of_contact,
)
from planificador.contrataciones.rules import EstadoContratacion
from planificador.contrataciones.series import next_expedientes, this_year
from planificador.core.data.queries.query import find
from planificador.core.data.use_cases.deletion import delete
from planificador.core.data.use_cases.repository import create, fetch, update_by_id
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.errors import DomainError, Problem, refuse_if
from planificador.core.model.validation import Values, validate
from planificador.interacciones import lifecycle
from planificador.interacciones.line_problems import collect_line, repeated_lines
from planificador.interacciones.needs import needs_of_removal, needs_of_revision
from planificador.interacciones.proposal_lines import add_line, change_line, extend_lines, locked_proposal

E = EstadoContratacion
WITHDRAWN = "Retirada en la revisión {number}"
"""The reason for which a withdrawn line is cancelled."""


async def crear_propuesta(uow: UnitOfWork, datos: Values, lineas: Sequence[Values]) -> Propuesta:
    """Create a proposal with its lines, each a new contract or one that is proposed to the client already."""
    refuse_if([rules.line_count_problem(len(lineas))])
    await uow.prefetch(needs_of_proposal(uow, datos, lineas))
    errors = repeated_lines(lineas)
    expedientes = await _next_expedientes(uow, lineas)
    number = await next_proposal_number(uow)
    datos = datos | {"valida_hasta": datos.get("valida_hasta") or await last_valid_day(lineas)}
    own = {"numero": number, "revision": 1, "estado": EstadoPropuesta.PROPUESTA}
    proposal = await collect_line(uow, errors, create(uow, Propuesta, datos, own=own), None)
    lines = await _create_lines(uow, errors, proposal, datos, lineas, expedientes)
    refuse_if(dict.fromkeys(errors))
    if proposal is None:
        raise DomainError(errors)
    await _finish(uow, proposal, lines, None)
    await warn_of_contact(uow, proposal)
    return proposal


async def _next_expedientes(uow: UnitOfWork, lineas: Sequence[Values]) -> Iterator[str]:
    """Return the next file numbers, one for each line that is a new contract."""
    count = sum(map(is_new, lineas))
    return iter(await next_expedientes(uow, this_year(uow), count) if count else [])


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
        change = add_line(uow, proposal, datos, line, own=own)
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
    await uow.prefetch(needs_of_revision(uow, id, lineas or (), retirar or ()))
    lines, proposal = await locked_proposal(id, version)
    known = {line.id for line in lines}
    values, errors = validate(Propuesta, {"valida_hasta": valida_hasta, "notas": notas})
    if valida_hasta is not None and not errors:
        has_new_lines = any(line.get("contratacion") not in known for line in lineas or ())
        proposal = await extend_lines(uow, errors, proposal, lines, valida_hasta, has_new_lines=has_new_lines)
    datos = {name: getattr(proposal, name) for name in ("cliente_id", "cliente_final_id", "valida_hasta")}
    expedientes = await _next_expedientes(uow, lineas or ())
    for index, line in enumerate(lineas or ()):
        own = {"expediente": next(expedientes)} if is_new(line) else {}
        change = add_line(uow, proposal, datos, line, known, own)
        await collect_line(uow, errors, change, f"lineas.{index}", line)
    errors += repeated_lines(lineas or (), retirar or ())
    reason = WITHDRAWN.format(number=proposal.revision + 1)
    for index, line_id in enumerate(retirar or ()):
        cancel = partial(lifecycle.cancelar_contratacion, uow, line_id, None, reason)
        await collect_line(uow, errors, change_line(known, line_id, cancel), f"retirar.{index}")
    refuse_if(dict.fromkeys(errors))
    proposal = await fetch(Propuesta, id)
    proposal = await uow.update(proposal, revision=proposal.revision + 1)
    await _finish(uow, proposal, await find(Contratacion, Q(propuesta_id=id)), values["notas"])
    return proposal


async def eliminar_propuesta(uow: UnitOfWork, id: int, version: int | None) -> Propuesta:
    """Delete a proposal that was made by mistake, with its lines and versions. None of it was answered or planned."""
    await uow.prefetch(needs_of_removal(id))
    lines, proposal = await locked_proposal(id, version)
    is_answered = any(line.estado is not E.PROPUESTA for line in lines)
    refuse_if([rules.ANSWERED if is_answered else None])
    await delete_versions(uow, proposal)
    for line in lines:
        await contracts.eliminar_contratacion(uow, line.id, None)
    return await delete(uow, Propuesta, id, None)


async def _finish(uow: UnitOfWork, proposal: Propuesta, lines: Sequence[Contratacion], notas: str | None) -> None:
    """Record the version, which must have a line, and let the state follow. lines: all of the proposal."""
    offered = [line for line in lines if line.estado in OFFERED_STATES]
    refuse_if([rules.line_count_problem(len(offered))])
    await record_version(uow, proposal, offered, notas)
    await uow.update(proposal, estado=rules.proposal_state([line.estado for line in lines]))
