"""Finds sessions of before the triggers of `session_guard.py`, which these would refuse."""

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing
from enum import StrEnum

from planificador.db.config import PostgresUrl, SqliteUrl, parse_url
from planificador.db.migrations.session_guard import ASSISTANT, ATTENDANCE, SESSION, must_be_free
from planificador.db.migrations.session_guard_postgres import postgres_overlap, postgres_wrong_times
from planificador.db.migrations.session_guard_sqlite import sqlite_overlap, sqlite_wrong_times
from planificador.db.postgres.connection import connected
from planificador.db.sqlite.file import read_only_uri

MAX_FOUND = 1_000
"""Sessions of a kind after which the search for more of it ends."""


class Rule(StrEnum):
    """A rule that a session of before the triggers may break."""

    TIMES = "times"
    OVERLAP = "overlap"
    ATTENDANCE = "attendance"


def _query(condition: str) -> str:
    return f"SELECT s.id FROM {SESSION} s WHERE {condition} LIMIT {MAX_FOUND}"


def _overlapping(overlap: Callable[[str, str], str]) -> str:
    assisting = f"SELECT 1 FROM {ASSISTANT} x WHERE x.sesion_id = s.id AND {overlap('x.formador_id', 's')}"
    return _query(f"{must_be_free('s')} AND ({overlap('s.formador_id', 's')} OR EXISTS ({assisting}))")


TOO_LONG = _query(f"EXISTS (SELECT 1 FROM {ATTENDANCE} x WHERE x.sesion_id = s.id AND x.minutos > s.minutos)")
SQLITE_QUERIES = {
    Rule.TIMES: _query(sqlite_wrong_times("s")),
    Rule.OVERLAP: _overlapping(sqlite_overlap),
    Rule.ATTENDANCE: TOO_LONG,
}
POSTGRES_QUERIES = {
    Rule.TIMES: _query(postgres_wrong_times("s")),
    Rule.OVERLAP: _overlapping(postgres_overlap),
    Rule.ATTENDANCE: TOO_LONG,
}


async def find_old_sessions(url: str) -> dict[Rule, list[int]]:
    """Return the ids of at most MAX_FOUND sessions that break a rule, by rule. Raises the driver's errors.

    There is one statement for each rule, which reads a table and looks into an index for each of its rows.
    """
    match parse_url(url):
        case SqliteUrl(path):
            return await asyncio.to_thread(_find_in_file, read_only_uri(path))
        case PostgresUrl() as postgres:
            async with connected(postgres) as connection:
                found = {rule: await connection.fetch(query) for rule, query in POSTGRES_QUERIES.items()}
            return {rule: [row[0] for row in rows] for rule, rows in found.items()}


def _find_in_file(uri: str) -> dict[Rule, list[int]]:
    with closing(sqlite3.connect(uri, uri=True)) as connection:
        return {rule: [row[0] for row in connection.execute(query)] for rule, query in SQLITE_QUERIES.items()}
