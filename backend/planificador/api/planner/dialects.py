"""How each database makes JSON. Names are GraphQL's or the schema's, and quoted; values are never written here.

A "value" is an SQL expression that a JSON function prints right (text, number, on PostgreSQL boolean and json, on
SQLite what json() made); "nested" is JSON already: of type json on PostgreSQL, JSON text on SQLite.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Protocol

import orjson
from tortoise.fields.base import Field

from planificador.api.planner.plans import Unplannable
from planificador.core.columns import Boolean, Choices, Hundredths, Instant, LocalTime, enum_of
from planificador.core.statements import BASE64, BASE64URL


@dataclass(frozen=True, slots=True)
class Item:
    """A field of a JSON object."""

    key: str
    sql: str
    nested: bool = False


class Dialect(Protocol):
    """What the writer of statements needs to know of a database. Each method answers with an SQL expression."""

    def placeholder(self, number: int) -> str:
        """The statement's parameter with this number, from 1 on."""

    def value(self, column: Field[Any], sql: str) -> str:
        """A column as the API prints it: a value."""

    def global_id(self, type_name: str, sql: str) -> str:
        """The global id of a number: a value."""

    def cursor(self, keys: list[str], values: Sequence[str]) -> str:
        """The cursor of values in the order of these keys: a value."""

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


class Postgres:
    """row_to_json and json_agg: the fastest there is."""

    LONGEST = 63
    """Bytes of a name; what is longer would be cut off."""
    MOST = 50
    """Fields of json_build_object, which takes 100 arguments."""

    def placeholder(self, number: int) -> str:
        return f"${number}"

    def value(self, column: Field[Any], sql: str) -> str:
        check_names(column)
        match column:
            case Instant():
                text = f"""to_char({sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')"""
                return f"replace({text}, '.000000Z', 'Z')"
            case Hundredths():
                return f"CAST(CAST({sql} / 100.0 AS numeric(20, 2)) AS text)"
            case LocalTime():
                return f"lpad(CAST({sql} / 60 AS text), 2, '0') || ':' || lpad(CAST({sql} % 60 AS text), 2, '0')"
            case Choices():
                return f"CAST({cases(column, sql)} AS json)"
        return sql

    def global_id(self, type_name: str, sql: str) -> str:
        return f"encode(convert_to({literal(type_name + ':')} || {sql}, 'UTF8'), 'base64')"

    def cursor(self, keys: list[str], values: Sequence[str]) -> str:
        pieces = " || ',' || ".join(f"coalesce(CAST(to_json({value}) AS text), 'null')" for value in values)
        text = f"{literal(f'[{orjson.dumps(keys).decode()},[')} || {pieces} || ']]'"
        return rf"rtrim(translate(encode(convert_to({text}, 'UTF8'), 'base64'), E'+/\n', '-_'), '=')"

    def constant(self, text: str) -> str:
        return f"CAST({literal(text)} AS text)"

    def truth(self, sql: str) -> str:
        return sql

    def object(self, items: Sequence[Item]) -> str:
        if len(items) > self.MOST:
            raise Unplannable("too many fields")
        return f"json_build_object({', '.join(f'{literal(item.key)}, {item.sql}' for item in items)})"

    def select_object(self, items: Sequence[Item], tail: str) -> str:
        return f"(SELECT row_to_json(r) FROM ({self._row(items)} {tail}) r)"

    def select_objects(self, items: Sequence[Item], tail: str) -> str:
        return f"(SELECT coalesce(json_agg(r), '[]') FROM ({self._row(items)} {tail}) r)"

    def select_list(self, nested: str, tail: str) -> str:
        return f"(SELECT coalesce(json_agg(r.j), '[]') FROM (SELECT {nested} AS j {tail}) r)"

    def statement(self, nested: str) -> str:
        return f"SELECT CAST({nested} AS text)"

    def _row(self, items: Sequence[Item]) -> str:
        if any(len(item.key) > self.LONGEST for item in items):
            raise Unplannable("a long name")
        return "SELECT " + ", ".join(f'{item.sql} AS "{item.key}"' for item in items)


class Sqlite:
    """json_object and group_concat. What is nested is put in as text: SQLite forgets in subqueries what is JSON."""

    MOST = 50
    """Fields of json_object, which takes 127 arguments at most."""

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

    def global_id(self, type_name: str, sql: str) -> str:
        return f"{BASE64}({literal(type_name + ':')} || {sql})"

    def cursor(self, keys: list[str], values: Sequence[str]) -> str:
        pieces = " || ',' || ".join(f"json_quote({value})" for value in values)
        return f"{BASE64URL}({literal(f'[{orjson.dumps(keys).decode()},[')} || {pieces} || ']]')"

    def constant(self, text: str) -> str:
        return literal(text)

    def truth(self, sql: str) -> str:
        return f"json(CASE WHEN {sql} THEN 'true' WHEN NOT ({sql}) THEN 'false' END)"

    def object(self, items: Sequence[Item]) -> str:
        return "'{' || " + " || ',' || ".join(self._pieces(items)) + " || '}'"

    def select_object(self, items: Sequence[Item], tail: str) -> str:
        return f"(SELECT {self.object(items)} {tail})"

    def select_objects(self, items: Sequence[Item], tail: str) -> str:
        return self.select_list(self.object(items), tail)

    def select_list(self, nested: str, tail: str) -> str:
        members = "coalesce(group_concat(coalesce(r.j, 'null')), '')"
        return f"(SELECT '[' || {members} || ']' FROM (SELECT {nested} AS j {tail}) r)"

    def statement(self, nested: str) -> str:
        return f"SELECT {nested}"

    def _pieces(self, items: Sequence[Item]) -> Iterator[str]:
        places = {id(item): place for place, item in enumerate(items)}
        for nested, group in groupby(items, lambda item: (item.nested, places[id(item)] // self.MOST)):
            if nested[0]:
                yield from (f"""'"{item.key}":' || coalesce({item.sql}, 'null')""" for item in group)
            else:
                arguments = ", ".join(f"{literal(item.key)}, {item.sql}" for item in group)
                # Within the outer braces a text ends its object: what is trimmed are those two alone.
                yield f"trim(json_object({arguments}), '{{}}')"


DIALECTS: dict[str, Dialect] = {"sqlite": Sqlite(), "postgres": Postgres()}
