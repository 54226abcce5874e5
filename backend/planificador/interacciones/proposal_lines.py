"""The lines of a proposal. Each is a contract, whose use cases decide what becomes of it."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date
from typing import Any, TypeVar

from planificador.contrataciones import proposal_rules as rules
from planificador.contrataciones import service as contracts
from planificador.contrataciones.models import Contratacion, Propuesta
from planificador.contrataciones.proposals import lines_of
from planificador.contrataciones.rules import EstadoContratacion
from planificador.core.data.use_cases.repository import fetch
from planificador.core.data.use_cases.row_checks import OTHER_CLIENT
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.errors import DomainError, Problem, refuse_if
from planificador.core.model.formats import REQUIRED
from planificador.core.model.validation import NO_VALUES, Values, validate
from planificador.interacciones.line_problems import collect_line
from planificador.sesiones import contract_lifecycle

T = TypeVar("T")
E = EstadoContratacion


async def locked_proposal(id: int, version: int | None) -> tuple[list[Contratacion], Propuesta]:
    """Return the lines of a proposal and itself, locked."""
    lines = await lines_of(id)
    return lines, await fetch(Propuesta, id, version=version)


async def add_line(
    uow: UnitOfWork,
    proposal: Propuesta | None,
    datos: Values,
    line: Values,
    known: set[int] | None = None,
    own: Mapping[str, Any] = NO_VALUES,
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


async def change_line(known: set[int], line_id: int, change: Callable[[], Awaitable[T]]) -> T:
    """Return the result of a change of a line. Raises DomainError if the contract is no line of the proposal."""
    refuse_if([None if line_id in known else rules.NOT_A_LINE])
    return await change()


async def extend_lines(
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
