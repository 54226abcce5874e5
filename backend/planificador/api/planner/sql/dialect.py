"""How each database makes JSON. Names are GraphQL's or the schema's, and quoted; values are never written here.

A "value" is an SQL expression that a JSON function prints right (text, number, on PostgreSQL boolean and json, on
SQLite what json() made); "nested" is JSON already: of type json on PostgreSQL, JSON text on SQLite. Text of a statement
that is not in its final form yet is `finished`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from planificador.core.data.conditions import Parameter
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import BaseColumn


@dataclass(frozen=True, slots=True)
class Item:
    """A field of a JSON object. nullable: what is nested may be null."""

    key: str
    sql: str
    nested: bool = False
    nullable: bool = False


class Dialect(Protocol):
    """What the writer of statements needs to know of a database. Each method answers with an SQL expression."""

    def placeholder(self, number: int) -> str:
        """The statement's parameter with this number, from 1 on."""

    def value(self, column: BaseColumn[Any], sql: str) -> str:
        """A column as the API prints it: a value."""

    def row(self, key: str, model: type[BaseModel], alias: str) -> Item:
        """All columns of the row under this alias, as `core.data.pages.row_of` takes them."""

    def global_id(self, key: str, type_name: str, sql: str) -> Item:
        """The global id of a number."""

    def cursor(self, key: str, columns: list[str], values: Sequence[str]) -> Item:
        """The cursor of values in the order of these columns."""

    def page_end(self, cursor: Item, tail: str) -> Item:
        """The cursor of a row, null when there is none; tail: from FROM on."""

    def postprocess(self, json: bytes) -> bytes:
        """The JSON that a statement's answer stands for. Raises UnicodeDecodeError."""

    def constant(self, text: str) -> str:
        """A text of the schema: a value."""

    def boolean(self, sql: str) -> str:
        """A condition: a value."""

    def object(self, items: Sequence[Item]) -> str:
        """An object: nested."""

    def select_object(self, items: Sequence[Item], tail: str) -> str:
        """The object of a row, null when there is none; tail: from FROM on. Nested."""

    def select_objects(self, items: Sequence[Item], tail: str) -> str:
        """The objects of rows as a list: nested."""

    def wanted(self, ids: Sequence[tuple[str, int]], parameter: Parameter) -> str:
        """A table `w` of place, type and number, of any length."""

    def select_list(self, nested: str, tail: str) -> str:
        """What is nested in each row as a list, nulls among it: nested."""

    def statement(self, nested: str) -> str:
        """The whole statement; on PostgreSQL, which has no limit for it, an empty text stands for what is too large."""


def literal(text: str) -> str:
    """A text of ours, or a name, as SQL."""
    return "'" + text.replace("'", "''") + "'"
