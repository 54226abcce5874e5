"""JSON of SQLite: json_object and group_concat. Nested JSON is concatenated as text, since a subquery loses the subtype
by which json_object would recognise it."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import groupby
from typing import Any

import orjson

from planificador.api.ids import encode_all
from planificador.api.planner.errors import UnplannableError
from planificador.api.planner.sql.dialect import Item, literal
from planificador.core.data.lists.paging import to_base64url
from planificador.core.data.queries.query import stored_columns
from planificador.core.data.sql.conditions import Parameter
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import BaseColumn

ID, CURSOR = "\x01", "\x02"
"""Marks of text that `postprocess` encodes in base64, which SQLite lacks. JSON functions escape these characters."""
ID_MARK, CURSOR_MARK = ID.encode(), CURSOR.encode()


class SqliteDialect:
    """The dialect of SQLite.

    Its parser has room for about a hundred open symbols, so nested expressions are not wrapped in further ones, and a
    statement that is too deep cannot be planned.
    """

    MAX_FIELDS = 50
    """Fields of json_object, which takes at most 127 arguments."""
    MAX_PIECES = 256
    """Concatenated parts of an object; an expression may be a thousand levels deep."""

    def placeholder(self, number: int) -> str:
        return f"?{number}"

    def value(self, column: BaseColumn[Any], sql: str) -> str:
        return column.json_sql(sql, "sqlite")

    def row(self, key: str, model: type[BaseModel], alias: str) -> Item:
        items = [Item(name, f'{alias}."{name}"') for name, _ in stored_columns(model)]
        return Item(key, self.object(items), nested=True)

    def global_id(self, key: str, type_name: str, sql: str) -> Item:
        return Item(key, _concatenated([literal(f'"{ID}{type_name}:'), sql, literal(f'{ID}"')]), nested=True)

    def cursor(self, key: str, columns: list[str], values: Sequence[str]) -> Item:
        pieces = " || ',' || ".join(f"json_quote({value})" for value in values)
        begin, end = f'"{CURSOR}[{orjson.dumps(columns).decode()},[', f']]{CURSOR}"'
        return Item(key, f"{literal(begin)} || {pieces} || {literal(end)}", nested=True)

    def select_cursor(self, cursor: Item, tail: str) -> Item:
        return Item(cursor.key, f"(SELECT {cursor.sql} {tail})", nested=True, nullable=True)

    def postprocess(self, json: bytes) -> bytes:
        if not json.isascii():
            json.decode()  # SQLite stores texts that are not valid UTF-8 when other programs write them
        return _encode_marked(_encode_marked(json, ID_MARK, encode_all), CURSOR_MARK, _cursors)

    def constant(self, text: str) -> str:
        return literal(text)

    def boolean(self, sql: str) -> str:
        return f"json(CASE WHEN {sql} THEN 'true' WHEN NOT ({sql}) THEN 'false' END)"

    def object(self, items: Sequence[Item]) -> str:
        pieces = list(self._pieces(items))
        if len(pieces) > self.MAX_PIECES:
            raise UnplannableError("too many fields")
        separated = [part for piece in pieces for part in ("','", piece)]
        return _concatenated(["'{'", *separated[1:], "'}'"])

    def select_object(self, items: Sequence[Item], tail: str) -> str:
        return f"(SELECT {self.object(items)} {tail})"

    def select_objects(self, items: Sequence[Item], tail: str) -> str:
        return self.select_list(self.object(items), tail)

    def ids_table(self, ids: Sequence[tuple[str, int]], parameter: Parameter) -> str:
        pairs = parameter(orjson.dumps(ids).decode())
        columns = "key AS position, json_extract(value, '$[0]') AS type, json_extract(value, '$[1]') AS number"
        return f"(SELECT {columns} FROM json_each({pairs})) ids"

    def select_list(self, nested: str, tail: str) -> str:
        items = "coalesce(group_concat(coalesce(r.j, 'null')), '')"
        return f"(SELECT '[' || {items} || ']' FROM (SELECT {nested} AS j {tail}) r)"

    def statement(self, nested: str) -> str:
        sql = f"SELECT {nested}"
        if not is_parsable(sql):
            raise UnplannableError("too deep")
        return sql

    def _pieces(self, items: Sequence[Item]) -> Iterator[str]:
        positions = {id(item): position for position, item in enumerate(items)}
        for (nested, _), group in groupby(items, lambda item: (item.nested, positions[id(item)] // self.MAX_FIELDS)):
            if nested:
                for item in group:
                    nested_sql = f"coalesce({item.sql}, 'null')" if item.nullable else item.sql
                    yield _concatenated([literal(f'"{item.key}":'), nested_sql])
            else:
                arguments = ", ".join(f"{literal(item.key)}, {item.sql}" for item in group)
                # a text within an object ends with a quote: trim removes the object's own braces only
                yield f"trim(json_object({arguments}), '{{}}')"


def _concatenated(pieces: Sequence[str]) -> str:
    """Return the concatenation of expressions, in which adjacent literals are one: SQLite copies the text at each `||`.

    A quote at the end of an expression ends a literal, and one at its beginning begins one.
    """
    sql = pieces[0]
    for piece in pieces[1:]:
        sql = sql[:-1] + piece[1:] if sql[-1] == piece[0] == "'" else f"{sql} || {piece}"
    return sql


def is_parsable(sql: str) -> bool:
    """Return whether SQLite's parser has room for a statement. Older versions, such as 3.40, have a fixed one."""
    try:
        _parser().execute(sql)
    except sqlite3.Error as error:  # it parses a statement before it looks for the tables
        return "overflow" not in str(error) and "too large" not in str(error)
    return True


@cache
def _parser() -> sqlite3.Connection:
    """Return an empty database."""
    return sqlite3.connect(":memory:", check_same_thread=False)


def _encode_marked(json: bytes, mark: bytes, encode: Callable[[Sequence[bytes]], list[bytes]]) -> bytes:
    if mark not in json:
        return json
    pieces = json.split(mark)
    pieces[1::2] = encode(pieces[1::2])
    return b"".join(pieces)


def _cursors(texts: Sequence[bytes]) -> list[bytes]:
    return [to_base64url(text) for text in texts]
