"""What the reader of an operation sees of each table: the sources from which statements read rows.

While an operation reads for somebody, `source` of a table is the table itself where the reader's roles see all of it.
Otherwise it is a SELECT of the visible rows, with NULL in place of hidden columns. So nothing of the rest can have an
influence on an answer, wherever a statement mentions it. Use cases and services of the server read whole tables.

The text of a source depends on the roles only. Who reads is in the table `lector`, which `with_reader` puts before a
statement that mentions it: its values are parameters.
"""

import re
from collections.abc import Callable, Hashable
from contextvars import ContextVar
from dataclasses import dataclass

from planificador.core.data.sql.views import OWN, READER, View, table_name
from planificador.core.model.base import BaseModel
from planificador.core.model.ownership import Identity

TABLE_READ = re.compile(r'(?:FROM|JOIN) "(\w+)"')
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
    return sql if sql == table_name(model) else f"{sql} AS {table_name(model)}"


def mentions_reader(sql: str) -> bool:
    """Return whether a statement needs `with_reader`."""
    return f'"{READER}"' in sql or f'{OWN}"' in sql


def with_reader(sql: str, parameter: Callable[[Identity], str]) -> str:
    """Return a statement with the tables of the reader that it mentions. parameter: Returns a placeholder."""
    tables = current_view().tables_of_reader(sql, parameter)
    start = next((start for start in ("WITH RECURSIVE ", "WITH ") if sql.startswith(start)), "")
    return f"{start}{tables}, {sql[len(start) :]}" if start else f"WITH {tables} {sql}"


def sees_values_of(view: View, key: Hashable, sql: Callable[[], str], model: type[BaseModel]) -> bool:
    """Return whether everything is seen that an expression for a row reads; `key` identifies it.

    It may read tables of which all rows are seen, and names no column that is not, of the row or of a table.
    """
    if key not in view.sql_seen:
        with whole_tables():
            text = sql()
        models = {model, *(_model_of(table) for table in TABLE_READ.findall(text))}
        view.sql_seen[key] = all(_reads_seen(view, text, each, each is model) for each in models)
    return view.sql_seen[key]


def _reads_seen(view: View, sql: str, model: type[BaseModel], is_of_row: bool) -> bool:
    visible = view.visible(model)
    is_read = f"{table_name(model)} " in sql
    hidden = visible.hidden | visible.of_own_rows
    return (visible.all_rows or (is_of_row and not is_read)) and not any(f'"{name}"' in sql for name in hidden)


def _model_of(table: str) -> type[BaseModel]:
    return next(model for model in BaseModel.__subclasses__() if model._meta.db_table == table)
