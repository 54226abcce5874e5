"""SQLite's JSON: json_object and group_concat. What is nested is put in as text: SQLite forgets in subqueries what is
JSON."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import Any

import orjson

from planificador.api.ids import to_base64
from planificador.api.planner.plan import UnplannableError
from planificador.api.planner.sql.dialect import Item, literal
from planificador.core.data.conditions import Parameter
from planificador.core.data.paging import to_base64url
from planificador.core.data.query import stored_columns
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import BaseColumn

ID, CURSOR = "\x01", "\x02"
"""Stand around what is to become base64, which SQLite lacks. JSON functions never write them: they escape them."""
ID_MARK, CURSOR_MARK = ID.encode(), CURSOR.encode()


class Sqlite:
    """A Dialect. Its parser bears no more than some hundred open symbols, so nothing stands around what is nested that
    need not."""

    MOST = 50
    """Fields of json_object, which takes 127 arguments at most."""
    MOST_PIECES = 256
    """What an object is put together from: an expression may be a thousand deep."""
    DEEPEST = 12
    """Selections within each other: more overflow the parser of SQLite 3.40."""

    def placeholder(self, number: int) -> str:
        return f"?{number}"

    def value(self, column: BaseColumn[Any], sql: str) -> str:
        return column.json_sql(sql, "sqlite")

    def row(self, key: str, model: type[BaseModel], alias: str) -> Item:
        items = [Item(name, f'{alias}."{name}"') for name, _ in stored_columns(model)]
        return Item(key, self.object(items), nested=True)

    def global_id(self, key: str, type_name: str, sql: str) -> Item:
        return Item(key, f"""{literal(f'"{ID}{type_name}:')} || {sql} || {literal(f'{ID}"')}""", nested=True)

    def cursor(self, key: str, columns: list[str], values: Sequence[str]) -> Item:
        pieces = " || ',' || ".join(f"json_quote({value})" for value in values)
        begin, end = f'"{CURSOR}[{orjson.dumps(columns).decode()},[', f']]{CURSOR}"'
        return Item(key, f"{literal(begin)} || {pieces} || {literal(end)}", nested=True)

    def page_end(self, cursor: Item, tail: str) -> Item:
        return Item(cursor.key, f"(SELECT {cursor.sql} {tail})", nested=True, nullable=True)

    def postprocess(self, json: bytes) -> bytes:
        if not json.isascii():
            json.decode()  # SQLite keeps texts that are no UTF-8 when they are written by hand
        return _encoded(_encoded(json, ID_MARK, to_base64), CURSOR_MARK, to_base64url)

    def constant(self, text: str) -> str:
        return literal(text)

    def boolean(self, sql: str) -> str:
        return f"json(CASE WHEN {sql} THEN 'true' WHEN NOT ({sql}) THEN 'false' END)"

    def object(self, items: Sequence[Item]) -> str:
        pieces = list(self._pieces(items))
        if len(pieces) > self.MOST_PIECES:
            raise UnplannableError("too many fields")
        return "'{' || " + " || ',' || ".join(pieces or ["''"]) + " || '}'"

    def select_object(self, items: Sequence[Item], tail: str) -> str:
        return f"(SELECT {self.object(items)} {tail})"

    def select_objects(self, items: Sequence[Item], tail: str) -> str:
        return self.select_list(self.object(items), tail)

    def wanted(self, ids: Sequence[tuple[str, int]], parameter: Parameter) -> str:
        pairs = parameter(orjson.dumps(ids).decode())
        columns = "key AS place, json_extract(value, '$[0]') AS type, json_extract(value, '$[1]') AS number"
        return f"(SELECT {columns} FROM json_each({pairs})) w"

    def select_list(self, nested: str, tail: str) -> str:
        members = "coalesce(group_concat(coalesce(r.j, 'null')), '')"
        return f"(SELECT '[' || {members} || ']' FROM (SELECT {nested} AS j {tail}) r)"

    def statement(self, nested: str) -> str:
        if nesting(nested) > self.DEEPEST:
            raise UnplannableError("too deep")
        return f"SELECT {nested}"

    def _pieces(self, items: Sequence[Item]) -> Iterator[str]:
        places = {id(item): place for place, item in enumerate(items)}
        for nested, group in groupby(items, lambda item: (item.nested, places[id(item)] // self.MOST)):
            if nested[0]:
                for item in group:
                    nested_sql = f"coalesce({item.sql}, 'null')" if item.nullable else item.sql
                    yield f"""'"{item.key}":' || {nested_sql}"""
            else:
                arguments = ", ".join(f"{literal(item.key)}, {item.sql}" for item in group)
                # Within the outer braces a text ends its object: what is trimmed are those two alone.
                yield f"trim(json_object({arguments}), '{{}}')"


def nesting(sql: str) -> int:
    """How many selections stand within each other at most. Our literals hold no brackets of this kind."""
    deepest, open_ = 0, list[bool]()
    for bracket in re.findall(r"\((?:SELECT )?|\)", sql):
        if bracket == ")":
            open_.pop()
        else:
            open_.append(bracket != "(")
            deepest = max(deepest, sum(open_))
    return deepest


def _encoded(json: bytes, mark: bytes, encode: Callable[[bytes], bytes]) -> bytes:
    if mark not in json:
        return json
    pieces = json.split(mark)
    pieces[1::2] = map(encode, pieces[1::2])
    return b"".join(pieces)
