"""Looks for rows that may be of the same person or company as a row that was written.

One statement finds them by the search's index and by their values; the rule (`core.model.duplicates`) decides.
"""

from collections.abc import Iterator, Mapping, Sequence

from tortoise.expressions import Q

from planificador.core.data.lists.paging import SortKey, column_condition
from planificador.core.data.queries.query import RowQuery
from planificador.core.data.queries.readable import readable_values
from planificador.core.data.search.index import all_ids
from planificador.core.data.sql.conditions import Parameter, SqlCondition
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import column_of
from planificador.core.model.disjunctions import any_of
from planificador.core.model.duplicates import (
    EXACT_KINDS,
    DuplicateKey,
    Words,
    column_forms,
    duplicate_warning,
    equal_keys,
)
from planificador.core.model.errors import Problem
from planificador.core.model.search_readings import MAX_READINGS, Fit, Reading, readings
from planificador.core.model.validation import input_field_name

MAX_DUPLICATES = 10
"""Rows that are told."""
MAX_CANDIDATES = 500
"""Rows that are compared: their names begin with the same words."""


class FieldCondition(SqlCondition):
    """The condition of rows with one of these texts as a field of their search's text, or at its start."""

    def __init__(self, fields: Sequence[Words], fit: Fit) -> None:
        super().__init__()
        self.readings, self.fit = tuple(map(Reading, fields)), fit

    def sql(self, model: type[BaseModel], alias: str, parameter: Parameter) -> str:
        """Override SqlCondition's."""
        groups = [self.readings[start : start + MAX_READINGS] for start in range(0, len(self.readings), MAX_READINGS)]
        ids = [all_ids(model, group, parameter, self.fit) for group in groups]
        return " OR ".join(f'{alias}."id" IN ({each})' for each in ids)


def compared_columns(model: type[BaseModel]) -> frozenset[str]:
    """Return the columns of which a change may make a row a duplicate."""
    return frozenset(source for name in _key_columns(model) for source in _sources(model, name))


def _key_columns(model: type[BaseModel]) -> frozenset[str]:
    return frozenset(name for key in model.duplicate_keys for name in key.all_columns)


def _sources(model: type[BaseModel], name: str) -> Sequence[str]:
    """Return the columns that a key's column is derived from, itself if it is not derived."""
    derivation = column_of(model, name).derivation
    return derivation.sources(model) if derivation else (name,)


async def possible_duplicates(row: BaseModel) -> list[Problem]:
    """Return a warning for each of the first rows that may be the same as this one.

    A row that belongs to a client is compared with the rows of the same client only.
    """
    model, values = type(row), vars(row)
    conditions = [condition for key in model.duplicate_keys for condition in _conditions(model, key, values)]
    if not conditions:
        return []
    # The client is compared here: SQLite would read all of its rows instead of the few that the others find.
    owner = ["cliente_id"] if "cliente_id" in values else []
    columns = [*owner, *sorted(_key_columns(model))]
    query = RowQuery(model, Q(~Q(id=row.id), any_of(conditions)), (SortKey("id"),), MAX_CANDIDATES)
    warnings = []
    for row_id, *others in await readable_values(query, *columns):
        other = dict(zip(columns, others, strict=True))
        if any(other[name] != values[name] for name in owner):
            continue
        if keys := equal_keys(model.duplicate_keys, lambda name: _kind(model, name), values, other):
            campo = input_field_name(_sources(model, next(keys[0].all_columns))[0])
            warnings.append(duplicate_warning(_name(model, other), keys, (model.__name__, row_id), campo))
    return warnings[:MAX_DUPLICATES]


def _kind(model: type[BaseModel], name: str) -> str:
    return getattr(column_of(model, name), "kind", "")


def _name(model: type[BaseModel], values: Mapping[str, object]) -> str:
    """Return the name of a row: the columns of the last key's first alternative."""
    columns = model.duplicate_keys[-1].columns[0]
    return " ".join(str(values[name]) for name in columns if values[name] is not None)


def _conditions(model: type[BaseModel], key: DuplicateKey, values: Mapping[str, object]) -> Iterator[Q]:
    """Yield the condition of rows that are equal by an alternative of a key, for each that the row has."""
    for columns in key.columns:
        parts = [_condition(model, key, name, values[name]) for name in columns]
        known = [part for part in parts if part is not None]
        if values[columns[0]] is not None and len(known) == len(parts):
            yield Q(*known)


def _condition(model: type[BaseModel], key: DuplicateKey, name: str, value: object) -> Q | None:
    """Return the condition of rows with this value; None for a text without words, which is equal to no other."""
    if value is None or name not in model.searched:
        return column_condition(name, "", value)
    exact = _kind(model, name) in EXACT_KINDS
    forms = (
        {reading.words for reading in readings(str(value))}
        if exact
        else column_forms(key, _kind(model, name), str(value))
    )
    fields = sorted(forms)
    return FieldCondition(fields, Fit.FIELD_START if key.of_company else Fit.WHOLE_FIELD) if fields else None
