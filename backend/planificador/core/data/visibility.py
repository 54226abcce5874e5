"""What the reader of an operation sees of each table: the sources from which statements read rows.

While an operation reads for somebody, `source` of a table is the table itself where the reader's roles see all of it.
Otherwise it is a SELECT of the visible rows, with NULL in place of hidden columns. So nothing of the rest can have an
influence on an answer, wherever a statement mentions it. Use cases and services of the server read whole tables.

The text of a source depends on the roles only. Who reads is in the table `lector`, which `with_reader` puts before a
statement that mentions it: its values are parameters.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, TypeAlias, cast

from planificador.core.model.base import BaseModel, model_named
from planificador.core.model.columns import BaseColumn, Dialect, Reference, column_of
from planificador.core.model.ownership import Identity, OfReader, Path, ThroughLink
from planificador.core.model.search_texts import visible_text_sql

READER = "lector"
OWN = "_propia"
"""What the name of a table's own rows ends with, where a statement reads them once for all that depend on them."""
NO_ROWS = "1 = 0"
VERSION = "version"
SEARCH_TEXT = "busqueda"
TABLE_READ = re.compile(r'(?:FROM|JOIN) "(\w+)"')
Paths: TypeAlias = Mapping[str, Sequence[Path]]
"""The paths to own rows, by the names of their models."""


@dataclass(frozen=True, slots=True)
class Visible:
    """What a reader sees of a model's table.

    Attributes:
        all_rows: Whether all rows are seen.
        own_rows: Whether own rows are seen, if not all.
        hidden: The columns that are seen of no row.
        of_own_rows: The columns that are seen of own rows only, of which those of others are seen too.
        search_sections: How many sections of the search's text are seen (`search_texts.row_text`); None for all.
    """

    all_rows: bool = True
    own_rows: bool = False
    hidden: frozenset[str] = frozenset()
    of_own_rows: frozenset[str] = frozenset()
    search_sections: int | None = None

    @property
    def is_whole(self) -> bool:
        """Whether it is the whole table."""
        return self == ALL


ALL = Visible()
NOTHING = Visible(all_rows=False)


def _all_of(_model: type[BaseModel]) -> Visible:
    return ALL


@dataclass(frozen=True, eq=False)
class View:
    """What a set of roles sees of all tables.

    Attributes:
        key: Distinguishes it from other views.
        visible: Returns what is seen of a model.
        paths: How rows belong to the reader.
    """

    key: Hashable = None
    visible: Callable[[type[BaseModel]], Visible] = _all_of
    paths: Paths = field(default_factory=dict)
    _sources: dict[tuple[type[BaseModel], Dialect], str] = field(default_factory=dict)
    _sql_seen: dict[Hashable, bool] = field(default_factory=dict)

    def is_whole(self, model: type[BaseModel]) -> bool:
        """Return whether all rows and columns of a model are seen."""
        return self.visible(model).is_whole

    def sees(self, model: type[BaseModel], column: str) -> bool:
        """Return whether a column of the table is seen, of some rows at least."""
        return column not in self.visible(model).hidden

    def source(self, model: type[BaseModel]) -> str:
        """Return the table, or the SELECT of what is seen of it."""
        if (visible := self.visible(model)).is_whole:
            return _table(model)
        dialect = _dialect(model)
        if (sql := self._sources.get((model, dialect))) is None:
            sql = self._sources[model, dialect] = self._select(model, visible, dialect)
        return sql

    def sees_values_of(self, key: Hashable, sql: Callable[[], str], model: type[BaseModel]) -> bool:
        """Return whether everything is seen that an expression for a row reads; `key` identifies it.

        It may read tables of which all rows are seen, and names no column that is not, of the row or of a table.
        """
        if key not in self._sql_seen:
            with whole_tables():
                text = sql()
            models = {model, *(_model_of(table) for table in TABLE_READ.findall(text))}
            self._sql_seen[key] = all(self._reads_seen(text, each, each is model) for each in models)
        return self._sql_seen[key]

    def _reads_seen(self, sql: str, model: type[BaseModel], is_of_row: bool) -> bool:
        visible = self.visible(model)
        is_read = f"{_table(model)} " in sql
        hidden = visible.hidden | visible.of_own_rows
        return (visible.all_rows or (is_of_row and not is_read)) and not any(f'"{name}"' in sql for name in hidden)

    def _select(self, model: type[BaseModel], visible: Visible, dialect: Dialect) -> str:
        own = self._own_condition(model)
        columns = ", ".join(_column_sql(model, name, visible, own, dialect) for name in sorted(model._meta.db_fields))
        rows = f"SELECT {columns} FROM {_table(model)}"
        if visible.all_rows:
            return f"({rows})"
        return f"({rows} WHERE {own if visible.own_rows else NO_ROWS})"

    def _own_condition(self, model: type[BaseModel]) -> str:
        """Return the condition of the reader's own rows of a model, which an index serves."""
        if self._is_shared(model):
            return f'"id" IN (SELECT "id" FROM "{_own_name(model)}")'
        options = self._options(model)
        if len(options) == 1:
            return options[0]
        rows = (f'SELECT "id" FROM {_table(model)} WHERE {option}' for option in options)
        return f'"id" IN ({" UNION ALL ".join(rows)})' if options else NO_ROWS

    def _is_shared(self, model: type[BaseModel]) -> bool:
        """Return whether a statement reads the own rows of a model once: where they are found in several ways."""
        return len(self._options(model)) > 1

    def _options(self, model: type[BaseModel]) -> list[str]:
        """Return a condition for each column by which rows are found to be the reader's own."""
        values: dict[str, list[str]] = defaultdict(list)
        for path in self.paths.get(model.__name__, ()):
            match path:
                case OfReader(column, identity):
                    values[column].append(_identity(identity))
                case ThroughLink(entity, key, column, identity):
                    linking = _table(model_named(entity))
                    values["id"].append(f'SELECT "{key}" FROM {linking} WHERE "{column}" = ({_identity(identity)})')
                case _:
                    values[path.column].append(self._own_values(model_named(path.entity), path.values))
        return [
            f'"{column}" = ({selects[0]})'
            if selects[0] in _IDENTITIES and len(selects) == 1
            else f'"{column}" IN ({" UNION ALL ".join(selects)})'
            for column, selects in values.items()
        ]

    def _own_values(self, model: type[BaseModel], column: str) -> str:
        if self._is_shared(model):
            return f'SELECT "{column}" FROM "{_own_name(model)}"'
        return f'SELECT "{column}" FROM {_table(model)} WHERE {self._own_condition(model)}'

    def tables_of_reader(self, sql: str, parameter: Callable[[Identity], str]) -> str:
        """Return the list of a WITH clause for the reader and for the own rows that a statement mentions."""
        columns = (f'CAST({parameter(identity)} AS bigint) AS "{identity.value}"' for identity in Identity)
        tables = [f'"{READER}" AS (SELECT {", ".join(columns)})']
        for name in self.paths:
            model = model_named(name)
            if f'"{_own_name(model)}"' in sql:
                references = [column.attribute for column in map(_column(model), sorted(model._meta.fk_fields))]
                selected = ", ".join(f'"{column}"' for column in ["id", *references])
                parts = (f"SELECT {selected} FROM {_table(model)} WHERE {option}" for option in self._options(model))
                tables.append(f'"{_own_name(model)}" AS MATERIALIZED ({" UNION ".join(parts)})')
        return ", ".join(tables)


WHOLE_TABLES = View()


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads: what is seen, and whose rows are own ones."""

    view: View = WHOLE_TABLES
    user_id: int | None = None
    trainer_id: int | None = None

    def value(self, identity: Identity) -> int | None:
        """Return the id that the reader has as a user, or as a trainer."""
        return self.user_id if identity is Identity.USER else self.trainer_id


SERVER = Reader()
"""Use cases and services of the server."""
_reader: ContextVar[Reader] = ContextVar("reader", default=SERVER)


def current_reader() -> Reader:
    """Return who reads."""
    return _reader.get()


def current_view() -> View:
    """Return what is seen."""
    return _reader.get().view


class reading_as:  # noqa: N801 # used as a function: a class, since every operation enters one
    """Read what this reader sees, until the end of the block."""

    __slots__ = ("_reader", "_token")

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def __enter__(self) -> None:
        self._token = _reader.set(self._reader)

    def __exit__(self, *_: object) -> None:
        _reader.reset(self._token)


def whole_tables() -> reading_as:
    """Read whole tables until the end of the block."""
    return reading_as(SERVER)


def source(model: type[BaseModel]) -> str:
    """Return what follows FROM or JOIN, before an alias, for the rows of a model that the reader sees."""
    return _reader.get().view.source(model)


def named_source(model: type[BaseModel]) -> str:
    """Return the same with the name of the table as its alias."""
    sql = source(model)
    return sql if sql == _table(model) else f"{sql} AS {_table(model)}"


def mentions_reader(sql: str) -> bool:
    """Return whether a statement needs `with_reader`."""
    return f'"{READER}"' in sql or f'{OWN}"' in sql


def with_reader(sql: str, parameter: Callable[[Identity], str]) -> str:
    """Return a statement with the tables of the reader that it mentions. parameter: Returns a placeholder."""
    tables = current_view().tables_of_reader(sql, parameter)
    start = next((start for start in ("WITH RECURSIVE ", "WITH ") if sql.startswith(start)), "")
    return f"{start}{tables}, {sql[len(start) :]}" if start else f"WITH {tables} {sql}"


def _column_sql(model: type[BaseModel], name: str, visible: Visible, own: str, dialect: Dialect) -> str:
    if name == SEARCH_TEXT and visible.search_sections is not None:
        return f'{visible_text_sql(visible.search_sections, dialect)} AS "{name}"'
    if name in visible.hidden:
        return f'{"0" if name == VERSION else null_sql(column_of(model, name), dialect)} AS "{name}"'
    if name in visible.of_own_rows:
        return f'CASE WHEN {own} THEN "{name}"{" ELSE 0" if name == VERSION else ""} END AS "{name}"'
    return f'"{name}"'


def null_sql(column: BaseColumn[Any], dialect: Dialect) -> str:  # Any: the column's own type
    """Return NULL, of the type that the column has on PostgreSQL."""
    if dialect == "sqlite":
        return "NULL"
    type_name, collate, collation = column.get_for_dialect(dialect, "SQL_TYPE").partition(" COLLATE ")
    return f"CAST(NULL AS {type_name}){collate}{collation}"


def _identity(identity: Identity) -> str:
    return f'SELECT "{identity.value}" FROM "{READER}"'


_IDENTITIES = frozenset(map(_identity, Identity))


def _column(model: type[BaseModel]) -> Callable[[str], Reference]:
    return lambda name: cast("Reference", column_of(model, name))


def _table(model: type[BaseModel]) -> str:
    return f'"{model._meta.db_table}"'


def _own_name(model: type[BaseModel]) -> str:
    return f"{model._meta.db_table}{OWN}"


def _model_of(table: str) -> type[BaseModel]:
    return next(model for model in BaseModel.__subclasses__() if model._meta.db_table == table)


def _dialect(model: type[BaseModel]) -> Dialect:
    return cast("Dialect", model._meta.db.capabilities.dialect)
