"""JSON of PostgreSQL: row_to_json and json_agg."""

from collections.abc import Sequence
from typing import Any

import orjson

from planificador.api.planner.errors import UnplannableError
from planificador.api.planner.sql.dialect import Item, literal
from planificador.core.data.queries.query import stored_columns
from planificador.core.data.sql.conditions import Parameter
from planificador.core.data.sql.json_reader import MAX_ANSWER_BYTES
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import BaseColumn, Instant, Month

ROW_ALIAS = '"0"'
"""An alias that is no name of a field: PostgreSQL would take the field for the row."""


class PostgresDialect:
    """The dialect of PostgreSQL."""

    MAX_NAME_LENGTH = 63
    """Bytes of a name; PostgreSQL truncates longer ones."""
    MAX_FIELDS = 50
    """Fields of json_build_object, which takes at most 100 arguments."""
    MAX_COLUMNS = 1000
    """Fields of a row, which may have up to 1,664."""

    def placeholder(self, number: int) -> str:
        return f"${number}"

    def value(self, column: BaseColumn[Any], sql: str) -> str:
        return column.json_sql(sql, "postgres")

    def row(self, key: str, model: type[BaseModel], alias: str) -> Item:
        items = []
        for name, column in stored_columns(model):
            sql = f'{alias}."{name}"'
            # PostgreSQL would print an instant in the time zone of the connection, and a month as its first day
            items.append(Item(name, self.value(column, sql) if isinstance(column, Instant | Month) else sql))
        return Item(key, self.select_object(items, ""))

    def global_id(self, key: str, type_name: str, sql: str) -> Item:
        return Item(key, f"encode(CAST({literal(type_name + ':')} || {sql} AS bytea), 'base64')")

    def cursor(self, key: str, columns: list[str], values: Sequence[str]) -> Item:
        pieces = " || ',' || ".join(f"coalesce(CAST(to_json({value}) AS text), 'null')" for value in values)
        text = f"{literal(f'[{orjson.dumps(columns).decode()},[')} || {pieces} || ']]'"
        return Item(key, rf"rtrim(translate(encode(convert_to({text}, 'UTF8'), 'base64'), E'+/\n', '-_'), '=')")

    def select_cursor(self, cursor: Item, tail: str) -> Item:
        return Item(cursor.key, f"(SELECT {cursor.sql} {tail})")

    def postprocess(self, json: bytes) -> bytes:
        return json

    def constant(self, text: str) -> str:
        return f"CAST({literal(text)} AS text)"

    def boolean(self, sql: str) -> str:
        return sql

    def object(self, items: Sequence[Item]) -> str:
        if len(items) > self.MAX_FIELDS:
            raise UnplannableError("too many fields")
        return f"json_build_object({', '.join(f'{literal(item.key)}, {item.sql}' for item in items)})"

    def select_object(self, items: Sequence[Item], tail: str) -> str:
        return f"(SELECT row_to_json({ROW_ALIAS}) FROM ({self._row(items)} {tail}) {ROW_ALIAS})"

    def select_objects(self, items: Sequence[Item], tail: str) -> str:
        return f"(SELECT coalesce(json_agg({ROW_ALIAS}), '[]') FROM ({self._row(items)} {tail}) {ROW_ALIAS})"

    def ids_table(self, ids: Sequence[tuple[str, int]], parameter: Parameter) -> str:
        types, numbers = parameter([name for name, _ in ids]), parameter([number for _, number in ids])
        arrays = f"CAST({types} AS text[]), CAST({numbers} AS bigint[])"
        return f"unnest({arrays}) WITH ORDINALITY AS ids(type, number, position)"

    def select_list(self, nested: str, tail: str) -> str:
        return f"(SELECT coalesce(json_agg(r.j), '[]') FROM (SELECT {nested} AS j {tail}) r)"

    def statement(self, nested: str) -> str:
        answer = f"SELECT CAST({nested} AS text) OFFSET 0"  # without OFFSET it would be evaluated twice
        return f"SELECT CASE WHEN octet_length(j) > {MAX_ANSWER_BYTES} THEN '' ELSE j END FROM ({answer}) a(j)"

    def _row(self, items: Sequence[Item]) -> str:
        if len(items) > self.MAX_COLUMNS or any(len(item.key) > self.MAX_NAME_LENGTH for item in items):
            raise UnplannableError("a long name, or too many fields")
        return "SELECT " + ", ".join(f'{item.sql} AS "{item.key}"' for item in items)
