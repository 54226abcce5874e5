"""Problems and warnings of the lines of a proposal, told at their places in the input."""

from collections.abc import Awaitable, Sequence
from functools import partial
from typing import TypeVar

from planificador.contrataciones import proposal_rules as rules
from planificador.core.data.use_cases.unit_of_work import LateWarnings, UnitOfWork
from planificador.core.model.errors import DomainError, Problem
from planificador.core.model.validation import Values

T = TypeVar("T")
OF_PROPOSAL = ("cliente", "clienteFinal", "validaHasta", "motivo", "motivoPerdida", "notas")
"""Input fields that a proposal and its lines have in common: a problem there is that of the whole proposal, unless the
line gives the value itself."""


def repeated(ids: Sequence[int | None], path: str) -> list[Problem]:
    """Return a problem for each id that a list has a second time. path: of its position in the input."""
    seen: set[int] = set()
    problems = []
    for index, row_id in enumerate(ids):
        if row_id is not None and row_id in seen:
            problems.append(rules.TWICE.at(path.format(index)))
        seen |= {row_id} if row_id is not None else set()
    return problems


def repeated_lines(lineas: Sequence[Values], retirar: Sequence[int] = ()) -> list[Problem]:
    """Return a problem for each contract that is given a second time, as a line or as one to withdraw."""
    given = [line.get("contratacion") for line in lineas]
    withdrawn = [rules.TWICE.at(f"retirar.{index}") for index, line_id in enumerate(retirar) if line_id in given]
    return [*repeated(given, "lineas.{}.contratacion"), *repeated(retirar, "retirar.{}"), *withdrawn]


async def collect_line(
    uow: UnitOfWork, errors: list[Problem], change: Awaitable[T], path: str | None, line: Values | None = None
) -> T | None:
    """Return the result of a change of a line. Its problems and warnings are told at the line's place in the input.

    path: of the line; None for the proposal itself. line: the input of the line, if it has fields of its own.
    """
    warnings, uow.warnings = uow.warnings, []
    late_warnings, uow.late_warnings = uow.late_warnings, []
    result = None
    try:
        result = await change
    except DomainError as error:
        errors += [_at_line(problem, path, line) for problem in error.problems]
    own = [_at_line(problem, path, line) for problem in uow.warnings]
    uow.warnings = list(dict.fromkeys([*warnings, *own]))
    uow.late_warnings = [*late_warnings, *(partial(_read_at_line, read, path, line) for read in uow.late_warnings)]
    return result


async def _read_at_line(read: LateWarnings, path: str | None, line: Values | None) -> list[Problem]:
    return [_at_line(problem, path, line) for problem in await read()]


def _at_line(problem: Problem, path: str | None, line: Values | None) -> Problem:
    if path is None:
        return problem
    if problem.campo in OF_PROPOSAL and not (line and _gives(line, problem.campo)):
        return problem
    has_fields = line is not None and problem.campo not in {None, "id"}
    return problem.at(f"{path}.{problem.campo}" if has_fields else path)


def _gives(line: Values, campo: str) -> bool:
    """Return whether the input of a line has a value for this field."""
    columns = {"clienteFinal": "cliente_final_id", "notas": "notas"}
    return columns.get(campo) in line["datos"]
