"""Merges two rows: everything that refers to one refers to the other afterwards, and the first is deleted.

What refers to a row is found in the references of all models. Rows that would be equal by a unique key become one by
the rule of their model (`join_rule`), and what refers to them moves in the same way. What moves is read by one
statement and written by one more, whatever number of rows and references there are.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from typing import Any, Generic, TypeVar

from planificador.core.data.needs import Needs, RowsBy
from planificador.core.data.prefetch import find_rows
from planificador.core.data.repository import (
    NOT_FOUND,
    OTHER_CLIENT,
    check_for_write,
    queries_of_checks,
    rows_of_references,
    unique_keys,
    warn_of_duplicates,
)
from planificador.core.data.unit_of_work import STALE, UnitOfWork
from planificador.core.model.base import BaseModel, references_to
from planificador.core.model.columns import column_of
from planificador.core.model.errors import Problem, refuse_if
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
        rows: By their ids, also the ones that they may be equal to.
        joined: Those of them that become one with a row that has the same unique key: from id to id.
        unmarked: Those of them that lose each of the model's exclusive flags.
    """

    model: type[BaseModel]
    column: str
    targets: Mapping[int, int]
    rows: Mapping[int, BaseModel]
    joined: Mapping[int, int]
    unmarked: Mapping[str, Sequence[int]]

    @property
    def moved(self) -> list[BaseModel]:
        """The rows that refer to the merged ones."""
        return [row for row in self.rows.values() if getattr(row, self.column) in self.targets]

    @property
    def count(self) -> int:
        """Their number."""
        return len(self.moved)

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


def needs_of_merge(model: type[BaseModel], keep: int, absorb: int, chosen: Values, before: Needs) -> Needs:
    """Return what a merge of two rows reads. The pair is locked in the order of ids: two merges cannot deadlock.

    Args:
        chosen: Values of the merged row that somebody chose.
        before: What is locked and read before the pair.
    """
    moving = [_moving(child, column, {absorb: keep}, locked=True) for child, column in references_to(model)]
    return Needs(
        [*before.rows, _pair(model, keep, absorb), *moving, *rows_of_references(model, chosen)],
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
    moves = [] if kept.id == absorbed.id else await _moves(model, {absorbed.id: kept.id}, locked=locked)
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
    for child, changes in _changes(plan.moves).items():
        await uow.delete_many(child, changes.deleted)
        rows, own = zip(*changes.updated.values(), strict=True) if changes.updated else ((), ())
        await uow.update_many(rows, own)
    await uow.delete(absorbed)
    row = await uow.update(kept, **values)
    warn_of_duplicates(uow, row, differing)
    await uow.create(FichaAbsorbida, tipo=model.__name__, fila=absorbed.id, en=row.id)
    uow.warnings += plan.warnings
    return row


@dataclass(slots=True)
class _Changes:
    """What becomes of rows of a model. updated: by their ids, with their new values."""

    deleted: list[BaseModel] = field(default_factory=list)
    updated: dict[int, tuple[BaseModel, Values]] = field(default_factory=dict)

    def update(self, row: BaseModel, values: Mapping[str, Any]) -> None:  # Any: each column's own type
        self.updated.setdefault(row.id, (row, {}))[1].update(values)


def _changes(moves: Sequence[Move]) -> Mapping[type[BaseModel], _Changes]:
    """Return what becomes of the rows of each model. Joined ones get values of both."""
    result: dict[type[BaseModel], _Changes] = {}
    for move in moves:
        changes = result.setdefault(move.model, _Changes())
        for row in move.moved:
            if row.id not in move.joined:
                changes.update(row, {move.column: move.targets[getattr(row, move.column)]})
        for flag, ids in move.unmarked.items():
            for row_id in ids:
                changes.update(move.rows[row_id], {flag: False})
        for absorbed, kept in move.joined.items():
            assert move.model.join_rule is not None  # noqa: S101 # for mypy: otherwise the plan has a problem
            values = move.model.join_rule.values(vars(move.rows[kept]), vars(move.rows[absorbed]))
            changes.update(move.rows[kept], values)
            changes.deleted.append(move.rows[absorbed])
    return result


async def _moves(model: type[BaseModel], targets: Mapping[int, int], *, locked: bool) -> list[Move]:
    """Return the moves of rows that refer to these; those of joined rows come before the ones that join them."""
    moves = []
    for child, column in references_to(model):
        rows = await find_rows(_moving(child, column, targets, locked=locked))
        if all(getattr(row, column) not in targets for row in rows):
            continue
        joined: dict[int, int] = {}
        for key in _keys_with(child, column):
            joined |= _equal_pairs(rows, column, targets, partial(_key, [name for name in key if name != column]))
        nested = await _moves(child, joined, locked=locked) if joined else []
        unmarked = {
            flag: list(
                _equal_pairs([row for row in rows if getattr(row, flag)], column, targets, partial(_group, group))
            )
            for flag, group in _flags_with(child, column).items()
        }
        moves += [*nested, Move(child, column, targets, {row.id: row for row in rows}, joined, unmarked)]
    return moves


def _moving(child: type[BaseModel], column: str, targets: Mapping[int, int], *, locked: bool) -> RowsBy[BaseModel]:
    """Return the rows that refer to these, and if they may become equal to others also those of the targets."""
    has_equals = bool(_keys_with(child, column) or _flags_with(child, column))
    ids = [*targets, *(targets.values() if has_equals else ())]
    return RowsBy(child, column, ids, locked=locked, columns=_columns(child, column))


@cache
def _columns(child: type[BaseModel], column: str) -> Sequence[str] | None:
    """Return the columns that a move needs; None for all, which rows that become one need."""
    if child.join_rule and _keys_with(child, column):
        return None
    references = [column_of(child, name).attribute for name in sorted(child._meta.fk_fields)]
    keys = [name for key in _keys_with(child, column) for name in key]
    flags = _flags_with(child, column)
    groups = [name for group in flags.values() for name in group]
    return tuple(dict.fromkeys(["id", "version", *references, *keys, *flags, *groups]))


@cache
def _keys_with(child: type[BaseModel], column: str) -> Sequence[tuple[str, ...]]:
    return [key for key in unique_keys(child) if column in key]


@cache
def _flags_with(child: type[BaseModel], column: str) -> Mapping[str, Sequence[str]]:
    """Return the exclusive flags of groups with this column, each with the other columns of the group."""
    groups = child.exclusive_flags.items()
    return {flag: [name for name in group if name != column] for flag, group in groups if column in group}


def _equal_pairs(
    rows: Sequence[BaseModel], column: str, targets: Mapping[int, int], key: Callable[[BaseModel], object]
) -> dict[int, int]:
    """Return the rows that would be equal to others by a key, once they refer to the target, to these.

    key: Returns the rest of the key of a row; None if it is equal to no other.
    """
    present = {(getattr(row, column), own): row.id for row in rows if (own := key(row)) is not None}
    pairs = ((row.id, present.get((targets.get(getattr(row, column)), key(row)))) for row in rows)
    return {moved: kept for moved, kept in pairs if kept is not None}


def _key(names: Sequence[str], row: BaseModel) -> object:
    values = _group(names, row)
    return None if None in values else values


def _group(names: Sequence[str], row: BaseModel) -> tuple[object, ...]:
    return tuple(getattr(row, name) for name in names)
