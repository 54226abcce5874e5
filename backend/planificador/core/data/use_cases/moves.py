"""What refers to rows that are merged into others, and what becomes of it.

It is found in the references of all models. Rows that would be equal by a unique key become one by the rule of their
model (`join_rule`), and what refers to them moves in the same way.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from typing import Any

from planificador.core.data.needs.declaration import RowsBy
from planificador.core.data.needs.prefetch import find_rows
from planificador.core.model.base import BaseModel, references_to
from planificador.core.model.columns import column_of
from planificador.core.model.errors import Problem
from planificador.core.model.merging import cannot_join, flag_warning, joined_warning
from planificador.core.model.unique_keys import unique_keys
from planificador.core.model.validation import Values


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


@dataclass(slots=True)
class Changes:
    """What becomes of rows of a model. updated: by their ids, with their new values."""

    deleted: list[BaseModel] = field(default_factory=list)
    updated: dict[int, tuple[BaseModel, Values]] = field(default_factory=dict)

    def update(self, row: BaseModel, values: Mapping[str, Any]) -> None:  # Any: each column's own type
        self.updated.setdefault(row.id, (row, {}))[1].update(values)


def changes_of(moves: Sequence[Move]) -> Mapping[type[BaseModel], Changes]:
    """Return what becomes of the rows of each model. Joined ones get values of both."""
    result: dict[type[BaseModel], Changes] = {}
    for move in moves:
        changes = result.setdefault(move.model, Changes())
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


async def moves_of(model: type[BaseModel], targets: Mapping[int, int], *, locked: bool) -> list[Move]:
    """Return the moves of rows that refer to these; those of joined rows come before the ones that join them."""
    moves = []
    for child, column in references_to(model):
        rows = await find_rows(moving_rows(child, column, targets, locked=locked))
        if all(getattr(row, column) not in targets for row in rows):
            continue
        joined: dict[int, int] = {}
        for key in _keys_with(child, column):
            joined |= _equal_pairs(rows, column, targets, partial(_key, [name for name in key if name != column]))
        nested = await moves_of(child, joined, locked=locked) if joined else []
        unmarked = {
            flag: list(
                _equal_pairs([row for row in rows if getattr(row, flag)], column, targets, partial(_group, group))
            )
            for flag, group in _flags_with(child, column).items()
        }
        moves += [*nested, Move(child, column, targets, {row.id: row for row in rows}, joined, unmarked)]
    return moves


def moving_rows(child: type[BaseModel], column: str, targets: Mapping[int, int], *, locked: bool) -> RowsBy[BaseModel]:
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
