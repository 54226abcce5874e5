"""What the use cases of contracts and proposals read ahead (`UnitOfWork.prefetch`), and in which order they lock it."""

from collections.abc import Sequence
from typing import Any

from planificador.clientes.models import Cliente, Contacto
from planificador.contrataciones.models import (
    Contratacion,
    LineaRevision,
    Propuesta,
    RevisionPropuesta,
    SeriePropuesta,
)
from planificador.contrataciones.proposals import PROPOSALS_LOCK
from planificador.contrataciones.series import series_needs, this_year
from planificador.contrataciones.series_rules import stored_expediente
from planificador.core.data.needs.declaration import Needs, RowsBy
from planificador.core.data.use_cases.row_checks import queries_of_checks
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.normalization import one_line
from planificador.core.model.validation import Values
from planificador.formaciones.models import Formacion


def needs_of_new(uow: UnitOfWork, contracts: Sequence[Values]) -> Needs:
    """Return the needs of contracts that are created, in the order in which they are locked."""
    numbered = [datos["expediente"] for datos in contracts if datos.get("expediente")]
    series = series_needs(this_year(uow), len(contracts) - len(numbered), numbered)
    locked = [
        RowsBy(model, "id", list(dict.fromkeys(datos[column] for datos in contracts)), locked=True)
        for model, column in ((Formacion, "formacion_id"), (Cliente, "cliente_id"))
    ]
    checks = [query for datos in contracts for query in queries_of_checks(Contratacion, with_stored_number(datos))]
    checks = [(model, condition) for model, condition in checks if model not in (Formacion, Cliente)]
    return Needs(
        [*series.rows, *locked], [*series.exists, *checks], {Contratacion: len(contracts)}, series.advisory_locks
    )


def needs_of_proposal(uow: UnitOfWork, datos: Values, lineas: Sequence[Values]) -> Needs:
    """Return the needs of a proposal that is created with its lines, in the order in which they are locked."""
    common = {name: datos.get(name) for name in ("cliente_id", "cliente_final_id")}
    new = [common | line["datos"] for line in lineas if is_new(line) and line["datos"].get("formacion_id")]
    of_lines = needs_of_new(uow, new)
    present = [line["contratacion"] for line in lineas if not is_new(line)]
    contracts: RowsBy[Any] = RowsBy(Contratacion, "id", present, locked=True)
    rows: list[RowsBy[Any]] = [
        RowsBy(Cliente, "id", [datos["cliente_id"]], locked=True),
        RowsBy(SeriePropuesta, "anio", [this_year(uow)], locked=True),
        RowsBy(Contacto, "id", [datos["contacto_id"]] if datos.get("contacto_id") else []),
    ]
    return Needs(
        [contracts, *of_lines.rows, *rows],
        [*of_lines.exists, *queries_of_checks(Propuesta, datos)],
        {Propuesta: 1, **of_lines.creates, RevisionPropuesta: 1, LineaRevision: len(lineas)},
        [*of_lines.advisory_locks, PROPOSALS_LOCK],
    )


def is_new(line: Values) -> bool:
    """Return whether a contract is created for a line."""
    return line.get("contratacion") is None


def with_stored_number(values: Values) -> Values:
    """Return values with the file number in the form in which it is stored."""
    text = values.get("expediente")
    return values | {"expediente": stored_expediente(one_line(text))} if isinstance(text, str) else values
