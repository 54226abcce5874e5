"""Merges two rows: everything that refers to one refers to the other afterwards, and the first is deleted.

What moves is read by one statement and written by one more, whatever number of rows and references there are.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from planificador.core.data.needs.declaration import Needs, RowsBy
from planificador.core.data.needs.prefetch import find_rows
from planificador.core.data.use_cases.moves import Move, changes_of, moves_of, moving_rows
from planificador.core.data.use_cases.repository import warn_of_duplicates
from planificador.core.data.use_cases.row_checks import (
    NOT_FOUND,
    OTHER_CLIENT,
    check_for_write,
    queries_of_checks,
    referenced_rows,
)
from planificador.core.data.use_cases.stale_rows import STALE
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.base import BaseModel, references_to
from planificador.core.model.errors import Problem, refuse_if
from planificador.core.model.merged_rows import FichaAbsorbida
from planificador.core.model.merging import SAME_ROW, FieldMerge, field_merges, merged_values
from planificador.core.model.validation import Values, complete, validate

R = TypeVar("R", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class MergePlan(Generic[R]):
    """What a merge does.

    Attributes:
        values: Those of the merged row.
        invalid: What is wrong with the chosen ones among them.
        moves: Each reference to one of the two rows, or to rows that are joined, which has rows.
    """

    kept: R
    absorbed: R
    values: Values
    invalid: Sequence[Problem]
    moves: Sequence[Move]

    @property
    def fields(self) -> list[FieldMerge]:
        """The columns whose values differ."""
        return field_merges(type(self.kept), vars(self.kept), vars(self.absorbed), self.values)

    @property
    def problems(self) -> list[Problem]:
        """Why the rows cannot be merged."""
        same = self.kept.id == self.absorbed.id
        other_client = getattr(self.kept, "cliente_id", None) != getattr(self.absorbed, "cliente_id", None)
        problems = [SAME_ROW if same else None, OTHER_CLIENT.at("absorber") if other_client else None]
        problems += [move.problem for move in self.moves]
        return [*(problem for problem in problems if problem), *self.invalid]

    @property
    def warnings(self) -> list[Problem]:
        """What should be known."""
        return [warning for move in self.moves for warning in move.warnings]


def needs_of_merge(model: type[BaseModel], keep: int, absorb: int, chosen: Values, before: Needs) -> Needs:
    """Return what a merge of two rows reads. The pair is locked in the order of ids: two merges cannot deadlock.

    Args:
        chosen: Values of the merged row that somebody chose.
        before: What is locked and read before the pair.
    """
    moving = [moving_rows(child, column, {absorb: keep}, locked=True) for child, column in references_to(model)]
    return Needs(
        [*before.rows, _pair(model, keep, absorb), *moving, *referenced_rows(model, [chosen])],
        queries_of_checks(model, chosen, keep, absorb),
        {FichaAbsorbida: 1},
        before.advisory_locks,
    )


def _pair(model: type[R], keep: int, absorb: int) -> RowsBy[R]:
    return RowsBy(model, "id", [keep, absorb], locked=True)


async def fetch_pair(
    model: type[R], keep: int, absorb: int, version: int | None, absorbed_version: int | None
) -> tuple[R, R]:
    """Return both rows. Raises DomainError NO_ENCONTRADO, or CONFLICTO when a version is stale."""
    rows = {row.id: row for row in await find_rows(_pair(model, keep, absorb))}
    missing = [NOT_FOUND.at(campo) for campo, key in (("conservar", keep), ("absorber", absorb)) if key not in rows]
    refuse_if(missing)
    kept, absorbed = rows[keep], rows[absorb]
    versions = (("versionConservar", kept, version), ("versionAbsorber", absorbed, absorbed_version))
    refuse_if([STALE.at(campo) if known not in (None, row.version) else None for campo, row, known in versions])
    return kept, absorbed


async def plan_merge(kept: R, absorbed: R, chosen: Values, preferred: Values, *, locked: bool) -> MergePlan[R]:
    """Return what a merge of two rows does.

    Args:
        chosen: Values of the merged row that somebody chose.
        preferred: Further ones, by a rule of the model.
        locked: Whether what moves is locked.
    """
    model = type(kept)
    valid, invalid = validate(model, chosen)
    completion = complete(model, valid, vars(kept), {problem.campo for problem in invalid if problem.campo})
    invalid += [problem for _, problem in completion.problems]
    values = merged_values(model, vars(kept), vars(absorbed), preferred | valid)
    moves = [] if kept.id == absorbed.id else await moves_of(model, {absorbed.id: kept.id}, locked=locked)
    return MergePlan(kept, absorbed, values, invalid, moves)


async def merge(uow: UnitOfWork, plan: MergePlan[R]) -> R:
    """Merge the rows. Raises DomainError if they cannot be merged."""
    refuse_if(plan.problems)
    model, kept, absorbed = type(plan.kept), plan.kept, plan.absorbed
    changed = {name: value for name, value in plan.values.items() if value != getattr(kept, name)}
    owner = getattr(kept, "cliente_id", None)
    values, problems = await check_for_write(model, changed, kept, owner, uow.warnings, absorbed=absorbed)
    refuse_if(problems)
    differing = [name for name, value in values.items() if value != getattr(kept, name)]
    uow.writes.defers_keys = True  # rows that refer to each other have the same client
    for child, changes in changes_of(plan.moves).items():
        await uow.delete_many(child, changes.deleted)
        rows, own = zip(*changes.updated.values(), strict=True) if changes.updated else ((), ())
        await uow.update_many(rows, own)
    await uow.delete(absorbed)
    row = await uow.update(kept, **values)
    warn_of_duplicates(uow, row, differing)
    await uow.create(FichaAbsorbida, tipo=model.__name__, fila=absorbed.id, en=row.id)
    uow.warnings += plan.warnings
    return row
