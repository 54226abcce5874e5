"""How each database makes JSON. Names are GraphQL's or the schema's, and quoted; values are never written here.

A "value" is an SQL expression that a JSON function prints right (text, number, on PostgreSQL boolean and json, on
SQLite what json() made); "nested" is JSON already: of type json on PostgreSQL, JSON text on SQLite. Text of a statement
that is not in its final form yet is `finished`.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Protocol

import orjson
from tortoise.fields.base import Field

from planificador.api.ids import to_base64
from planificador.api.planner.plans import Unplannable
from planificador.core.columns import Boolean, Choices, Hundredths, Instant, LocalTime, enum_of
from planificador.core.conditions import Parameter
from planificador.core.paging import to_base64url
from planificador.core.statements import JsonReader


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

    def value(self, column: Field[Any], sql: str) -> str:
        """A column as the API prints it: a value."""

    def global_id(self, key: str, type_name: str, sql: str) -> Item:
        """The global id of a number."""

    def cursor(self, key: str, columns: list[str], values: Sequence[str]) -> Item:
        """The cursor of values in the order of these columns."""

    def page_end(self, cursor: Item, tail: str) -> Item:
        """The cursor of a row, null when there is none; tail: from FROM on."""

    def finished(self, json: bytes) -> bytes:
        """The JSON that a statement's answer stands for."""

    def constant(self, text: str) -> str:
        """A text of the schema: a value."""

    def truth(self, sql: str) -> str:
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
        """The whole statement."""


def literal(text: str) -> str:
    """A text of ours, or a name, as SQL."""
    return "'" + text.replace("'", "''") + "'"


def members(column: Choices[Any], bits: int) -> str:
    """The JSON of a set."""
    return orjson.dumps([member.name for member in column.to_python_value(bits) or []]).decode()


def cases(column: Choices[Any], sql: str) -> str:
    """A set as JSON text: there are few."""
    whens = " ".join(f"WHEN {bits} THEN {literal(members(column, bits))}" for bits in range(column.everything + 1))
    return f"CASE {sql} {whens} END"


def check_names(column: Field[Any]) -> None:
    """A Choice is kept under the names that GraphQL shows."""
    enum_type = enum_of(column)
    if enum_type and any(member.name != member.value for member in enum_type):
        raise Unplannable(enum_type.__name__)


ROW = '"0"'
"""A name that no field can have: PostgreSQL would take the field for the row."""


class Postgres:
    """row_to_json and json_agg: the fastest there is."""

    LONGEST = 63
    """Bytes of a name; what is longer would be cut off."""
    MOST = 50
    """Fields of json_build_object, which takes 100 arguments."""
    MOST_COLUMNS = 1000
    """Fields of a row, which has 1,664 at most."""

    def placeholder(self, number: int) -> str:
        return f"${number}"

    def value(self, column: Field[Any], sql: str) -> str:
        check_names(column)
        match column:
            case Instant():
                # to_char takes twice as long as the rest: it is for fractions of a second, which are rare.
                utc = f"{sql} AT TIME ZONE 'UTC'"
                whole = f"replace(CAST({utc} AS text), ' ', 'T') || 'Z'"
                exact = f"""to_char({utc}, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')"""
                return f"CASE WHEN CAST({sql} AS timestamptz(0)) = {sql} THEN {whole} ELSE {exact} END"
            case Hundredths():
                return f"CAST({sql} * 0.01 AS text)"
            case LocalTime():
                return f"lpad(CAST({sql} / 60 AS text), 2, '0') || ':' || lpad(CAST({sql} % 60 AS text), 2, '0')"
            case Choices():
                return f"CAST({cases(column, sql)} AS json)"
        return sql

    def global_id(self, key: str, type_name: str, sql: str) -> Item:
        return Item(key, f"encode(CAST({literal(type_name + ':')} || {sql} AS bytea), 'base64')")

    def cursor(self, key: str, columns: list[str], values: Sequence[str]) -> Item:
        pieces = " || ',' || ".join(f"coalesce(CAST(to_json({value}) AS text), 'null')" for value in values)
        text = f"{literal(f'[{orjson.dumps(columns).decode()},[')} || {pieces} || ']]'"
        return Item(key, rf"rtrim(translate(encode(convert_to({text}, 'UTF8'), 'base64'), E'+/\n', '-_'), '=')")

    def page_end(self, cursor: Item, tail: str) -> Item:
        return Item(cursor.key, f"(SELECT {cursor.sql} {tail})")

    def finished(self, json: bytes) -> bytes:
        return json

    def constant(self, text: str) -> str:
        return f"CAST({literal(text)} AS text)"

    def truth(self, sql: str) -> str:
        return sql

    def object(self, items: Sequence[Item]) -> str:
        if len(items) > self.MOST:
            raise Unplannable("too many fields")
        return f"json_build_object({', '.join(f'{literal(item.key)}, {item.sql}' for item in items)})"

    def select_object(self, items: Sequence[Item], tail: str) -> str:
        return f"(SELECT row_to_json({ROW}) FROM ({self._row(items)} {tail}) {ROW})"

    def select_objects(self, items: Sequence[Item], tail: str) -> str:
        return f"(SELECT coalesce(json_agg({ROW}), '[]') FROM ({self._row(items)} {tail}) {ROW})"

    def wanted(self, ids: Sequence[tuple[str, int]], parameter: Parameter) -> str:
        types, numbers = parameter([name for name, _ in ids]), parameter([number for _, number in ids])
        arrays = f"CAST({types} AS text[]), CAST({numbers} AS bigint[])"
        return f"unnest({arrays}) WITH ORDINALITY AS w(type, number, place)"

    def select_list(self, nested: str, tail: str) -> str:
        return f"(SELECT coalesce(json_agg(r.j), '[]') FROM (SELECT {nested} AS j {tail}) r)"

    def statement(self, nested: str) -> str:
        return f"SELECT CAST({nested} AS text)"

    def _row(self, items: Sequence[Item]) -> str:
        if len(items) > self.MOST_COLUMNS or any(len(item.key) > self.LONGEST for item in items):
            raise Unplannable("a long name, or too many fields")
        return "SELECT " + ", ".join(f'{item.sql} AS "{item.key}"' for item in items)


ID, CURSOR = "\x01", "\x02"
"""Stand around what is to become base64, which SQLite lacks. JSON functions never write them: they escape them."""


class Sqlite:
    """json_object and group_concat. What is nested is put in as text: SQLite forgets in subqueries what is JSON.

    Its parser bears no more than some hundred open symbols, so nothing stands around what is nested that need not.
    """

    MOST = 50
    """Fields of json_object, which takes 127 arguments at most."""
    MOST_PIECES = 256
    """What an object is put together from: an expression may be a thousand deep."""
    DEEPEST = 12
    """Selections within each other: more overflow the parser of SQLite 3.40."""

    def placeholder(self, number: int) -> str:
        return f"?{number}"

    def value(self, column: Field[Any], sql: str) -> str:
        check_names(column)
        match column:
            case Instant():
                return f"replace(replace({sql}, ' ', 'T'), '+00:00', 'Z')"
            case Hundredths():
                number = f"printf('%d.%02d', abs({sql}) / 100, abs({sql}) % 100)"
                return f"CASE WHEN {sql} < 0 THEN '-' || {number} WHEN {sql} >= 0 THEN {number} END"
            case LocalTime():
                return f"CASE WHEN {sql} IS NOT NULL THEN printf('%02d:%02d', {sql} / 60, {sql} % 60) END"
            case Boolean():
                return self.truth(sql)
            case Choices():
                return f"json({cases(column, sql)})"
        return sql

    def global_id(self, key: str, type_name: str, sql: str) -> Item:
        return Item(key, f"""{literal(f'"{ID}{type_name}:')} || {sql} || {literal(f'{ID}"')}""", nested=True)

    def cursor(self, key: str, columns: list[str], values: Sequence[str]) -> Item:
        pieces = " || ',' || ".join(f"json_quote({value})" for value in values)
        begin, end = f'"{CURSOR}[{orjson.dumps(columns).decode()},[', f']]{CURSOR}"'
        return Item(key, f"{literal(begin)} || {pieces} || {literal(end)}", nested=True)

    def page_end(self, cursor: Item, tail: str) -> Item:
        return Item(cursor.key, f"(SELECT {cursor.sql} {tail})", nested=True, nullable=True)

    def finished(self, json: bytes) -> bytes:
        return _encoded(_encoded(json, ID, to_base64), CURSOR, to_base64url)

    def constant(self, text: str) -> str:
        return literal(text)

    def truth(self, sql: str) -> str:
        return f"json(CASE WHEN {sql} THEN 'true' WHEN NOT ({sql}) THEN 'false' END)"

    def object(self, items: Sequence[Item]) -> str:
        pieces = list(self._pieces(items))
        if len(pieces) > self.MOST_PIECES:
            raise Unplannable("too many fields")
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
            raise Unplannable("too deep")
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


def _encoded(json: bytes, mark: str, encode: Callable[[bytes], bytes]) -> bytes:
    pieces = json.split(mark.encode())
    pieces[1::2] = map(encode, pieces[1::2])
    return b"".join(pieces)


DIALECTS: dict[str, Dialect] = {"sqlite": Sqlite(), "postgres": Postgres()}


def dialect_of(reader: JsonReader) -> Dialect:
    """What the database reads."""
    return DIALECTS[reader.capabilities.dialect]
