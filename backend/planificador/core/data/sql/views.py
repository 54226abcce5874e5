"""What a set of roles sees of all tables, as SQL."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Mapping, Sequence
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
        select: The SELECT of what is seen, of a model for which the rest does not say it.
    """

    all_rows: bool = True
    own_rows: bool = False
    hidden: frozenset[str] = frozenset()
    of_own_rows: frozenset[str] = frozenset()
    search_sections: int | None = None
    select: str | None = None

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
        sql_seen: What `visibility.sees_values_of` has found.
    """

    key: Hashable = None
    visible: Callable[[type[BaseModel]], Visible] = _all_of
    paths: Paths = field(default_factory=dict)
    _sources: dict[tuple[type[BaseModel], Dialect], str] = field(default_factory=dict)
    sql_seen: dict[Hashable, bool] = field(default_factory=dict)

    def is_whole(self, model: type[BaseModel]) -> bool:
        """Return whether all rows and columns of a model are seen."""
        return self.visible(model).is_whole

    def sees(self, model: type[BaseModel], column: str) -> bool:
        """Return whether a column of the table is seen, of some rows at least."""
        return column not in self.visible(model).hidden

    def source(self, model: type[BaseModel]) -> str:
        """Return the table, or the SELECT of what is seen of it."""
        if (visible := self.visible(model)).is_whole:
            return table_name(model)
        dialect = _dialect(model)
        if (sql := self._sources.get((model, dialect))) is None:
            sql = self._sources[model, dialect] = self._select(model, visible, dialect)
        return sql

    def _select(self, model: type[BaseModel], visible: Visible, dialect: Dialect) -> str:
        if visible.select is not None:
            return f"({visible.select})"
        own = self._own_condition(model)
        columns = ", ".join(_column_sql(model, name, visible, own, dialect) for name in sorted(model._meta.db_fields))
        rows = f"SELECT {columns} FROM {table_name(model)}"
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
        rows = (f'SELECT "id" FROM {table_name(model)} WHERE {option}' for option in options)
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
                    linking = table_name(model_named(entity))
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
        return f'SELECT "{column}" FROM {table_name(model)} WHERE {self._own_condition(model)}'

    def tables_of_reader(self, sql: str, parameter: Callable[[Identity], str]) -> str:
        """Return the list of a WITH clause for the reader and for the own rows that a statement mentions."""
        columns = (f'CAST({parameter(identity)} AS bigint) AS "{identity.value}"' for identity in Identity)
        tables = [f'"{READER}" AS (SELECT {", ".join(columns)})']
        for name in self.paths:
            model = model_named(name)
            if f'"{_own_name(model)}"' in sql:
                references = [column.attribute for column in map(_column(model), sorted(model._meta.fk_fields))]
                selected = ", ".join(f'"{column}"' for column in ["id", *references])
                parts = (
                    f"SELECT {selected} FROM {table_name(model)} WHERE {option}" for option in self._options(model)
                )
                tables.append(f'"{_own_name(model)}" AS MATERIALIZED ({" UNION ".join(parts)})')
        return ", ".join(tables)


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


def table_name(model: type[BaseModel]) -> str:
    """Return the name of a model's table, quoted."""
    return f'"{model._meta.db_table}"'


def _own_name(model: type[BaseModel]) -> str:
    return f"{model._meta.db_table}{OWN}"


def _dialect(model: type[BaseModel]) -> Dialect:
    return cast("Dialect", model._meta.db.capabilities.dialect)
