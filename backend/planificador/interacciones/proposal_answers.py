"""What a client answers to a proposal, and how long it waits for an answer. All of its lines change, or none."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from planificador.contrataciones import proposal_rules as rules
from planificador.contrataciones import service as contracts
from planificador.contrataciones.models import Propuesta
from planificador.contrataciones.rules import EstadoContratacion, MotivoPerdida
from planificador.core.data.use_cases.repository import fetch
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.errors import Problem, refuse_if
from planificador.core.model.formats import REQUIRED
from planificador.core.model.validation import validate
from planificador.interacciones import lifecycle
from planificador.interacciones.line_problems import collect_line, repeated
from planificador.interacciones.needs import needs_of_acceptance, needs_of_extension, needs_of_rejection
from planificador.interacciones.proposal_lines import change_line, extend_lines, locked_proposal

E = EstadoContratacion


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
    rejects = bool(motivo or motivo_perdida)
    await uow.prefetch(needs_of_acceptance(id, rejects=rejects))
    lines, proposal = await locked_proposal(id, version)
    known, opened = {line.id for line in lines}, [line.id for line in lines if line.estado is E.PROPUESTA]
    chosen = opened if lineas is None else lineas
    errors = repeated(chosen, "lineas.{}")
    if not chosen:
        errors.append(rules.NO_OPEN_LINE if lineas is None else REQUIRED.at("lineas"))
    for index, line_id in enumerate(chosen):
        path = "id" if lineas is None else f"lineas.{index}"
        acceptance = change_line(known, line_id, partial(contracts.aceptar, uow, line_id, None))
        await collect_line(uow, errors, acceptance, path)
    others = [line_id for line_id in opened if line_id not in chosen]
    if rejects:
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
    await uow.prefetch(needs_of_rejection(id))
    lines, proposal = await locked_proposal(id, version)
    unanswered = [line.id for line in lines if line.estado in {E.PROPUESTA, E.CADUCADA}]
    errors = [] if unanswered else [rules.NO_OPEN_LINE]
    await _reject(uow, errors, unanswered, motivo, motivo_perdida)
    refuse_if(dict.fromkeys(errors))
    return await fetch(Propuesta, proposal.id)


async def prorrogar_propuesta(uow: UnitOfWork, id: int, version: int | None, valida_hasta: date) -> Propuesta:
    """Let the lines that are not answered be accepted until another day. Those that expired are open again."""
    await uow.prefetch(needs_of_extension(id))
    lines, proposal = await locked_proposal(id, version)
    _, errors = validate(Propuesta, {"valida_hasta": valida_hasta})
    refuse_if(errors)
    await extend_lines(uow, errors, proposal, lines, valida_hasta)
    refuse_if(dict.fromkeys(errors))
    return await fetch(Propuesta, id)


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
