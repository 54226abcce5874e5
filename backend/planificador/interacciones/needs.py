"""What use cases of interactions and of stored proposals read ahead (`UnitOfWork.prefetch`), and how they lock it."""

from collections.abc import Mapping, Sequence
from typing import Any

from planificador.clientes.models import Cliente, Contacto
from planificador.contrataciones.models import (
    Contratacion,
    LineaRevision,
    Propuesta,
    RevisionPropuesta,
    SerieExpediente,
)
from planificador.contrataciones.needs import is_new
from planificador.contrataciones.proposals import proposal_with_lines, versions_of
from planificador.contrataciones.series import SERIES_LOCK, series_needs, this_year
from planificador.core.data.needs.declaration import Needs, NumberOf, RowsBy, ValuesOf
from planificador.core.data.use_cases.deletion import needs_of_deletion, needs_of_deletions
from planificador.core.data.use_cases.row_checks import referenced_rows
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.base import BaseModel
from planificador.core.model.validation import Values
from planificador.formaciones.models import Formacion
from planificador.interacciones.models import Interaccion, Recordatorio
from planificador.interacciones.reminders import (
    ReminderInputs,
)
from planificador.interacciones.rules import (
    MAX_REMINDERS,
)
from planificador.sesiones.contract_lifecycle import open_sessions


def needs_of_extension(row_id: int) -> Needs:
    """Return the needs of a proposal that is extended."""
    proposal, lines = proposal_with_lines(row_id)
    return Needs([lines, proposal])


def needs_of_rejection(row_id: int) -> Needs:
    """Return the needs of a proposal whose lines are rejected."""
    proposal, lines = proposal_with_lines(row_id)
    return Needs([lines, proposal, open_sessions([ValuesOf(lines, "id")])])


def needs_of_acceptance(row_id: int, *, rejects: bool) -> Needs:
    """Return the needs of a proposal of which lines are accepted. rejects: Whether the others are rejected."""
    proposal, lines = proposal_with_lines(row_id)
    course = RowsBy(Formacion, "id", [ValuesOf(lines, "formacion_id")])
    client = RowsBy(Cliente, "id", [ValuesOf(lines, "cliente_id")], locked=True)
    sessions = [open_sessions([ValuesOf(lines, "id")])] if rejects else []
    return Needs([lines, course, client, proposal, *sessions])


def needs_of_revision(uow: UnitOfWork, row_id: int, lineas: Sequence[Values], retirar: Sequence[int]) -> Needs:
    """Return the needs of the next version of a proposal.

    Args:
        lineas: The lines that change or are added.
        retirar: Those that are withdrawn.
    """
    proposal, lines = proposal_with_lines(row_id)
    values = [line["datos"] for line in lineas]
    new = sum(map(is_new, lineas))
    series = series_needs(this_year(uow), new)
    rows: list[RowsBy[Any]] = [
        *series.rows,
        lines,
        RowsBy(Contratacion, "id", [line["contratacion"] for line in lineas if not is_new(line)], locked=True),
        *referenced_rows(Contratacion, values, locked=[Formacion]),
        RowsBy(Cliente, "id", [ValuesOf(proposal, "cliente_id")] if new else [], locked=True),
        proposal,
        *versions_of(row_id),
        open_sessions(retirar),
    ]
    creates: dict[type[BaseModel], int | NumberOf] = {
        RevisionPropuesta: 1,
        LineaRevision: NumberOf(lines, len(lineas)),
        **({Contratacion: new} if new else {}),
    }
    return Needs(rows, series.exists, creates=creates, advisory_locks=[SERIES_LOCK])


def needs_of_removal(row_id: int) -> Needs:
    """Return the needs of a proposal that is deleted with its lines and versions."""
    proposal, lines = proposal_with_lines(row_id)
    series = RowsBy(SerieExpediente, "anio", [ValuesOf(lines, "anio")], locked=True)
    of_lines = needs_of_deletions(lines, [LineaRevision])
    in_versions = RowsBy(LineaRevision, "contratacion_id", [ValuesOf(lines, "id")])
    return Needs(
        [series, lines, proposal, *versions_of(row_id), in_versions],
        needs_of_deletion(Propuesta, row_id, [Contratacion, RevisionPropuesta]).exists,
        advisory_locks=[SERIES_LOCK],
        any_rows=of_lines.any_rows,
    )


END_CLIENT_COLUMNS: Mapping[str, type[Contacto | Contratacion]] = {
    "contacto_id": Contacto,
    "contratacion_id": Contratacion,
}
"""The references to rows that may belong to an end client."""


def needs_of_stored_interaction(row_id: int, recordatorios: ReminderInputs | None = None) -> Needs:
    """Return the needs of an interaction that changes. recordatorios: Those that it may get."""
    reminders = RowsBy(Recordatorio, "interaccion_id", [row_id])
    number = min(len(recordatorios or ()), MAX_REMINDERS)
    rows: list[RowsBy[Any]] = [RowsBy(Interaccion, "id", [row_id], locked=True), reminders]
    return Needs(rows, creates={Recordatorio: number} if number else {})


def needs_of_interaction(values: Values, reminders: int) -> Needs:
    """Return the needs of an interaction with these values and so many reminders, beside those of its values."""
    rows = [RowsBy(model, "id", [values[name]]) for name, model in END_CLIENT_COLUMNS.items() if values.get(name)]
    return Needs(rows, creates={Recordatorio: reminders} if reminders else {})
