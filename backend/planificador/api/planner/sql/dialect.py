"""The SQL with which each database makes JSON. Names are GraphQL's or the schema's, and quoted; values are parameters.

A "value" is an SQL expression that a JSON function prints correctly (text, number; boolean and json on PostgreSQL; the
result of json() on SQLite). A "nested" expression is JSON already: of type json on PostgreSQL, JSON text on SQLite.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from planificador.core.data.sql.conditions import Parameter
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import BaseColumn


@dataclass(frozen=True, slots=True)
class Item:
    """A field of a JSON object.

    Attributes:
        nested: Whether `sql` is a nested expression, not a value.
        nullable: Whether the nested expression may be null.
    """

    key: str
    sql: str
    nested: bool = False
    nullable: bool = False


class Dialect(Protocol):
    """The differences between databases. Each method returns an SQL expression, if not stated otherwise."""

    def placeholder(self, number: int) -> str:
        """Return the parameter with this number, from 1."""

    def value(self, column: BaseColumn[Any], sql: str) -> str:
        """Return a column as the API prints it: a value."""

    def row(self, key: str, model: type[BaseModel], alias: str) -> Item:
        """Return all columns of the row with this alias, as `core.data.queries.pages.row_from_json` takes them."""

    def global_id(self, key: str, type_name: str, sql: str) -> Item:
        """Return the global id of a row by its number."""

    def cursor(self, key: str, columns: list[str], values: Sequence[str]) -> Item:
        """Return the cursor of these values, in the order of these columns."""

    def select_cursor(self, cursor: Item, tail: str) -> Item:
        """Return the cursor of a row, null when there is none. `tail` is the statement from FROM on."""

    def postprocess(self, json: bytes) -> bytes:
        """Return the JSON of a statement's answer. Raises UnicodeDecodeError."""

    def constant(self, text: str) -> str:
        """Return a text of the schema: a value."""

    def boolean(self, sql: str) -> str:
        """Return a condition: a value."""

    def object(self, items: Sequence[Item]) -> str:
        """Return an object: nested."""

    def select_object(self, items: Sequence[Item], tail: str) -> str:
        """Return the object of a row, null when there is none: nested. `tail` is the statement from FROM on."""

    def select_objects(self, items: Sequence[Item], tail: str) -> str:
        """Return the objects of rows as a list: nested."""

    def ids_table(self, ids: Sequence[tuple[str, int]], parameter: Parameter) -> str:
        """Return a table `ids` with the columns position, type and number, for any number of ids."""

    def select_list(self, nested: str, tail: str) -> str:
        """Return the nested expression of each row as a list, which may contain nulls: nested."""

    def statement(self, nested: str) -> str:
        """Return the whole statement. On PostgreSQL, an answer that is too large becomes an empty text."""


def literal(text: str) -> str:
    """Return a constant text or a name as an SQL literal."""
    return "'" + text.replace("'", "''") + "'"
