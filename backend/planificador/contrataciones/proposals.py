"""The rows of proposals: their numbers, their state, and their versions."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

from tortoise.expressions import Q

from planificador.clientes.models import Contacto
from planificador.clientes.rules import other_end_client
from planificador.contrataciones.models import (
    Contratacion,
    LineaRevision,
    Propuesta,
    RevisionPropuesta,
    SeriePropuesta,
)
from planificador.contrataciones.proposal_rules import (
    REVISION_NEEDED,
    TERMS,
    SituacionLinea,
    changed_terms,
    line_situation,
    proposal_number,
    proposal_state,
)
from planificador.contrataciones.rules import ACCEPTED_STATES, EstadoContratacion, amount
from planificador.contrataciones.series import this_year
from planificador.core.data.needs.declaration import RowsBy, ValuesOf
from planificador.core.data.queries.query import find
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.validation import Values

NO_STATES: Mapping[int, EstadoContratacion] = {}
OFFERED_STATES = (EstadoContratacion.PROPUESTA, *ACCEPTED_STATES)
"""States of the lines that a new version has; it withdraws others."""


PROPOSALS_LOCK = "propuesta"
"""The name of the lock of those who give numbers of proposals."""


async def next_proposal_number(uow: UnitOfWork) -> str:
    """Return the next number of the year. It counts as given if the transaction succeeds."""
    await uow.advisory_lock(PROPOSALS_LOCK)
    year = this_year(uow)
    present = await find(SeriePropuesta, Q(anio=year), lock=True)
    series = present[0] if present else await uow.create(SeriePropuesta, anio=year, ultimo=0)
    await uow.update(series, ultimo=series.ultimo + 1)
    return proposal_number(year, series.ultimo)


async def lines_of(propuesta_id: int) -> list[Contratacion]:
    """Return the lines of a proposal, locked: they come before the proposal in the order of locks."""
    return await find(Contratacion, Q(propuesta_id=propuesta_id), lock=True)


async def line_states(ids: Sequence[int]) -> list[list[EstadoContratacion]]:
    """Return the states of the lines of each of these proposals, in one statement."""
    states: dict[int | None, list[EstadoContratacion]] = {number: [] for number in ids}
    for line in await find(Contratacion, Q(propuesta_id__in=list(ids))):
        states[line.propuesta_id].append(line.estado)
    return [states[number] for number in ids]


async def last_valid_day(lineas: Sequence[Values]) -> date | None:
    """Return the latest last day of the contracts that are to be lines, None without one."""
    present = await find(Contratacion, Q(id__in=[line["contratacion"] for line in lineas if line.get("contratacion")]))
    return max((row.valida_hasta for row in present if row.valida_hasta), default=None)


def proposal_with_lines(row_id: int) -> tuple[RowsBy[Propuesta], RowsBy[Contratacion]]:
    """Return a proposal and its lines, which are locked before it."""
    return RowsBy(Propuesta, "id", [row_id], locked=True), RowsBy(Contratacion, "propuesta_id", [row_id], locked=True)


def versions_of(row_id: int | ValuesOf) -> list[RowsBy[Any]]:
    """Return the versions of a proposal, with their lines."""
    versions = RowsBy(RevisionPropuesta, "propuesta_id", [row_id])
    return [versions, RowsBy(LineaRevision, "revision_id", [ValuesOf(versions, "id")])]


def contract_with_proposal(row_id: int) -> tuple[RowsBy[Contratacion], list[RowsBy[Any]]]:
    """Return a contract, which is locked, its proposal, which is locked after it, and all lines of that."""
    row = RowsBy(Contratacion, "id", [row_id], locked=True)
    proposal = ValuesOf(row, "propuesta_id")
    return row, [RowsBy(Propuesta, "id", [proposal], locked=True), RowsBy(Contratacion, "propuesta_id", [proposal])]


async def update_proposal_state(
    uow: UnitOfWork, propuesta_id: int | None, states: Mapping[int, EstadoContratacion] = NO_STATES
) -> None:
    """Let the state of a proposal follow from its lines. states: Those that lines are about to have, by their ids."""
    await update_proposal_states(uow, [propuesta_id], states)


async def update_proposal_states(
    uow: UnitOfWork, ids: Collection[int | None], states: Mapping[int, EstadoContratacion]
) -> None:
    """Let the states of proposals follow from their lines, as `update_proposal_state` does. ids: None for none."""
    known = sorted({number for number in ids if number is not None})
    if not known:
        return
    proposals = await find(Propuesta, Q(id__in=known), lock=True)
    own: dict[int | None, list[EstadoContratacion]] = {number: [] for number in known}
    for line in await find(Contratacion, Q(propuesta_id__in=known)):
        own[line.propuesta_id].append(states.get(line.id, line.estado))
    await uow.update_many(proposals, [{"estado": proposal_state(own[proposal.id])} for proposal in proposals])


async def warn_of_contact(uow: UnitOfWork, proposal: Propuesta) -> None:
    """Warn of a contact person who belongs to another end client than the proposal."""
    for contact in await find(Contacto, Q(id=proposal.contacto_id)) if proposal.contacto_id else ():
        warning = other_end_client(proposal.cliente_final_id, contact.cliente_final_id)
        uow.warn(warning and warning.at("contacto"))


async def share_validity(uow: UnitOfWork, proposal: Propuesta, line: Contratacion) -> None:
    """Give the last day of a line that was reopened to its proposal, and to the lines that wait for an answer.

    Warns of a line that the last version does not have.
    """
    await uow.update(proposal, valida_hasta=line.valida_hasta)
    lines = await find(Contratacion, Q(propuesta_id=proposal.id))
    others = [other for other in lines if other.estado is EstadoContratacion.PROPUESTA]
    await uow.update_many(others, [{"valida_hasta": line.valida_hasta}] * len(others))
    uow.warn(None if line.id in await _offered_lines(proposal, proposal.revision) else REVISION_NEEDED)


async def record_version(
    uow: UnitOfWork, proposal: Propuesta, offered: Sequence[Contratacion], notas: str | None
) -> RevisionPropuesta:
    """Keep the present terms of a proposal as the version of its number, with what changed since the former one.

    offered: Its lines but those that it withdraws.
    """
    former = await _offered_lines(proposal, proposal.revision - 1) if proposal.revision > 1 else {}
    version = await uow.create(
        RevisionPropuesta,
        propuesta_id=proposal.id,
        numero=proposal.revision,
        valida_hasta=proposal.valida_hasta,
        notas=notas,
    )
    lines = [_version_line(line.id, _terms(line), former.pop(line.id, None)) for line in offered]
    lines += [
        _version_line(contract_id, _terms(withdrawn), withdrawn, SituacionLinea.RETIRADA)
        for contract_id, withdrawn in former.items()
    ]
    await uow.create_many(LineaRevision, lines, {"revision_id": version.id})
    return version


async def _offered_lines(proposal: Propuesta, revision: int) -> dict[int, LineaRevision]:
    """Return the lines of a version of a proposal that it did not withdraw, by their contracts."""
    versions = await find(RevisionPropuesta, Q(propuesta_id=proposal.id, numero=revision))
    lines = await find(LineaRevision, Q(revision_id__in=[row.id for row in versions]))
    return {line.contratacion_id: line for line in lines if line.situacion is not SituacionLinea.RETIRADA}


def _version_line(
    contratacion_id: int,
    terms: Mapping[str, Any],  # Any: each column's own type
    former: LineaRevision | None,
    situation: SituacionLinea | None = None,
) -> Values:
    """Return the values of a line of a version."""
    before = _terms(former) if former else None
    return {
        "contratacion_id": contratacion_id,
        "situacion": situation or line_situation(before, terms),
        "cambios": changed_terms(before, terms) if before else [],
        "importe_anterior": amount(former.precio_hora, former.horas_previstas) if former else None,
        **terms,
    }


def _terms(row: Contratacion | LineaRevision) -> dict[str, Any]:  # Any: as above
    return {name: getattr(row, name) for name in TERMS}


async def delete_versions(uow: UnitOfWork, proposal: Propuesta) -> None:
    """Delete all versions of a proposal, so that it and its lines can be deleted."""
    versions: Sequence[RevisionPropuesta] = await find(RevisionPropuesta, Q(propuesta_id=proposal.id))
    lines = await find(LineaRevision, Q(revision_id__in=[version.id for version in versions]))
    await uow.delete_many(LineaRevision, lines)
    await uow.delete_many(RevisionPropuesta, versions)
