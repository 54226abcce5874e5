"""Merges two rows: everything that refers to one refers to the other afterwards, and the first is deleted.

What refers to a row is found in the references of all models. Rows that would be equal by a unique key become one by
the rule of their model (`join_rule`), and what refers to them moves in the same way. The number of statements depends
on the number of references, not on that of rows.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from tortoise.expressions import Q

from planificador.core.data.conditions import render_sql
from planificador.core.data.paging import column_condition
from planificador.core.data.query import Statement, count_rows, find
from planificador.core.data.repository import NOT_FOUND, OTHER_CLIENT, unique_keys, update
from planificador.core.data.unit_of_work import STALE, UnitOfWork
from planificador.core.data.visibility import source
from planificador.core.data.writing import case
from planificador.core.model.base import BaseModel, references_to
from planificador.core.model.errors import DomainError, Problem, refuse_if
from planificador.core.model.merged_rows import FichaAbsorbida
from planificador.core.model.merging import (
    SAME_ROW,
    FieldMerge,
    cannot_join,
    field_merges,
    flag_warning,
    joined_warning,
    merged_values,
)
from planificador.core.model.validation import Values, complete, validate

R = TypeVar("R", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Move:
    """The rows of a model that refer to rows which are merged into others.

    Attributes:
        column: Their column that refers to them.
        targets: From the id of each merged row to that of the one it becomes.
        count: Their number.
        joined: Those of them that become one with a row that has the same unique key, likewise.
        unmarked: Those of them that lose each of the model's exclusive flags.
    """

    model: type[BaseModel]
    column: str
    targets: Mapping[int, int]
    count: int
    joined: Mapping[int, int]
    unmarked: Mapping[str, Sequence[int]]

    @property
    def problem(self) -> Problem | None:
        """Why the rows cannot move."""
        is_possible = not self.joined or self.model.join_rule
        return None if is_possible else cannot_join(self.model.plural, len(self.joined))

    @property
    def warnings(self) -> list[Problem]:
        """What becomes of rows besides that they move."""
        joined = [joined_warning(self.model.plural, len(self.joined))] if self.joined else []
        return joined + [flag_warning(self.model.plural, len(ids)) for ids in self.unmarked.values() if ids]


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


async def lock_pair(
    model: type[R], keep: int, absorb: int, version: int | None, absorbed_version: int | None
) -> tuple[R, R]:
    """Return both rows, locked in the order of their ids, so that two merges cannot deadlock.

    Raises DomainError NO_ENCONTRADO, or CONFLICTO when a version is stale.
    """
    rows = {row.id: row for row in await find(model, Q(id__in=[keep, absorb]), lock=True)}
    missing = [NOT_FOUND.at(campo) for campo, key in (("conservar", keep), ("absorber", absorb)) if key not in rows]
    refuse_if(missing)
    kept, absorbed = rows[keep], rows[absorb]
    versions = (("versionConservar", kept, version), ("versionAbsorber", absorbed, absorbed_version))
    refuse_if([STALE.at(campo) if known not in (None, row.version) else None for campo, row, known in versions])
    return kept, absorbed


async def plan_merge(kept: R, absorbed: R, chosen: Values, preferred: Values) -> MergePlan[R]:
    """Return what a merge of two rows does.

    Args:
        chosen: Values of the merged row that somebody chose.
        preferred: Further ones, by a rule of the model.
    """
    model = type(kept)
    valid, invalid = validate(model, chosen)
    completion = complete(model, valid, vars(kept), {problem.campo for problem in invalid if problem.campo})
    invalid += [problem for _, problem in completion.problems]
    values = merged_values(model, vars(kept), vars(absorbed), preferred | valid)
    moves = [] if kept.id == absorbed.id else await _moves(model, {absorbed.id: kept.id})
    return MergePlan(kept, absorbed, values, invalid, moves)


async def merge(uow: UnitOfWork, plan: MergePlan[R]) -> R:
    """Merge the rows. Raises DomainError if they cannot be merged."""
    refuse_if(plan.problems)
    await uow.defer_foreign_keys()
    for move in plan.moves:
        await _carry_out(uow, move)
    await uow.delete(plan.absorbed)
    changed = {name: value for name, value in plan.values.items() if value != getattr(plan.kept, name)}
    row = await update(uow, plan.kept, changed)
    await uow.create(FichaAbsorbida, tipo=type(row).__name__, fila=plan.absorbed.id, en=row.id)
    await uow.check_foreign_keys()
    uow.warnings += plan.warnings
    return row


async def _moves(model: type[BaseModel], targets: Mapping[int, int]) -> list[Move]:
    """Return the moves of rows that refer to these; those of joined rows come before the ones that join them."""
    moves = []
    for child, column in references_to(model):
        count = await count_rows(child, column_condition(column, "in", list(targets)))
        if not count:
            continue
        joined: dict[int, int] = {}
        for key in unique_keys(child):
            if column in key:
                joined |= await _equal_pairs(child, column, targets, [name for name in key if name != column])
        nested = await _moves(child, joined) if joined else []
        unmarked = {
            flag: list(await _equal_pairs(child, column, targets, [name for name in group if name != column], flag))
            for flag, group in child.exclusive_flags.items()
            if column in group
        }
        moves += [*nested, Move(child, column, targets, count, joined, unmarked)]
    return moves


async def _equal_pairs(
    model: type[BaseModel], column: str, targets: Mapping[int, int], others: Sequence[str], flag: str = ""
) -> dict[int, int]:
    """Return the rows that would be equal to others by a unique key, once they refer to the target, to these.

    Args:
        others: The other columns of the key.
        flag: A mark that both have; missing values of the other columns are then equal.
    """
    statement, rows = Statement(model._meta.db), source(model)
    same = [f'k."{column}" = {case(statement, column, targets, column, "a")}', 'k."id" <> a."id"']
    for name in others:
        terms = [f'COALESCE({alias}."{name}", 0)' if flag else f'{alias}."{name}"' for alias in ("k", "a")]
        same.append(" = ".join(terms))
    moved = render_sql(model, _moved_condition(column, targets, flag), "a", statement.parameter)
    marked = f" AND {render_sql(model, _flag_condition(flag), 'k', statement.parameter)}" if flag else ""
    statement.sql = (
        f'SELECT a."id" AS "absorbed", k."id" AS "kept" FROM {rows} a JOIN {rows} k ON {" AND ".join(same)}'
        f' WHERE {moved}{marked} ORDER BY a."id"'
    )
    return {int(row["absorbed"]): int(row["kept"]) for row in await statement.read()}


def _moved_condition(column: str, targets: Mapping[int, int], flag: str) -> Q:
    moved = column_condition(column, "in", list(targets))
    return moved & _flag_condition(flag) if flag else moved


def _flag_condition(flag: str) -> Q:
    return column_condition(flag, "", True)


async def _carry_out(uow: UnitOfWork, move: Move) -> None:
    for flag, ids in move.unmarked.items():
        rows = await find(move.model, Q(id__in=ids), lock=True) if ids else []
        await uow.update_many(rows, [{flag: False}] * len(rows))
    if move.joined:
        await _join(uow, move)
    await uow.redirect(move.model, move.column, move.targets)


async def _join(uow: UnitOfWork, move: Move) -> None:
    """Write the values of joined rows, and delete the others."""
    rows = {row.id: row for row in await find(move.model, Q(id__in=[*move.joined, *move.joined.values()]), lock=True)}
    rule = move.model.join_rule
    if rule is None or len(rows) < 2 * len(move.joined):
        raise DomainError([STALE.at(None)])  # one was deleted since the plan was made
    changes = {kept: rule.values(vars(rows[kept]), vars(rows[absorbed])) for absorbed, kept in move.joined.items()}
    await uow.update_many([rows[kept] for kept in changes], list(changes.values()))
    await uow.delete_many(move.model, [rows[absorbed] for absorbed in move.joined])
