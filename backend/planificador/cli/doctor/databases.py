"""Checks of the database itself."""

import sqlite3
from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime
from typing import Any

import asyncpg

from planificador.cli.doctor.findings import Finding, ok, problem, warning
from planificador.cli.doctor.old_sessions import judge_sessions
from planificador.db.advice import with_advice
from planificador.db.config import PostgresUrl, SqliteUrl, parse_url
from planificador.db.failures import reason_of
from planificador.db.migrations import MigrationError, migrate
from planificador.db.migrations.old_rows import find_old_sessions
from planificador.db.postgres.connection import connected
from planificador.db.soundness import DamagedDatabaseError, check_soundness
from planificador.db.sqlite.log_guard import LogMismatchError

MIN_POSTGRES = 13
MAX_DIFFERENCE = 2.0
"""Seconds by which two clocks may differ."""
SPARE_CONNECTIONS = 5
"""Those that other programs need."""
NOT_READABLE = (MigrationError, LogMismatchError, OSError, sqlite3.Error, asyncpg.PostgresError, asyncpg.InterfaceError)
POSTGRES_STATE = """
SELECT current_setting('server_version_num')::int AS "version", pg_is_in_recovery() AS "is_standby",
    current_setting('default_transaction_read_only') = 'on' AS "is_read_only",
    pg_encoding_to_char(encoding) AS "encoding", current_setting('max_connections')::int AS "connections",
    current_setting('synchronous_commit') AS "commit", current_setting('fsync') AS "fsync", clock_timestamp() AS "now"
FROM pg_database WHERE datname = current_database()
"""


async def check_database(url: str) -> AsyncIterator[Finding]:
    """Check whether the database can be used, fits the program, and is sound."""
    database = parse_url(url)
    if isinstance(database, SqliteUrl) and not database.path.exists():
        yield warning("database", f"there is no file {database.path} yet", "`planificador serve` makes it")
        return
    try:
        await migrate(url, check_only=True)
        yield ok("database", "it fits this program")
        await check_soundness(url)
        yield ok("integrity", "no damage was found")
        for finding in judge_sessions(await find_old_sessions(url)):
            yield finding
        if isinstance(database, PostgresUrl):
            for finding in judge_server(await _state(database), datetime.now(UTC), database.pool["maxsize"]):
                yield finding
    except DamagedDatabaseError as error:
        yield problem("integrity", reason_of(error), "see “Backups” in docs/operator.md")
    except NOT_READABLE as error:
        yield problem("database", with_advice(url, error), "see “When the database fails” in docs/operator.md")


async def _state(url: PostgresUrl) -> Mapping[str, Any]:  # Any: each setting's own type
    async with connected(url) as connection:
        return dict((await connection.fetch(POSTGRES_STATE))[0])


def judge_server(state: Mapping[str, Any], now: datetime, pool: int) -> list[Finding]:
    """Return what is wrong with a PostgreSQL server.

    Args:
        state: The columns of POSTGRES_STATE.
        pool: The most connections of one of a process's pools.
    """
    found = []
    if state["version"] < MIN_POSTGRES * 10_000:
        found.append(problem("server", f"it is older than PostgreSQL {MIN_POSTGRES}", "upgrade it"))
    if state["is_standby"] or state["is_read_only"]:
        found.append(problem("server", "it accepts no changes", "connect to the primary server"))
    if state["encoding"] != "UTF8":
        found.append(problem("server", f"the database's encoding is {state['encoding']}", "make one with UTF8"))
    if "off" in (state["fsync"], state["commit"]):
        advice = "set fsync and synchronous_commit to on"
        found.append(problem("server", "changes that were answered can be lost in a crash", advice))
    if abs((state["now"] - now).total_seconds()) > MAX_DIFFERENCE:
        found.append(warning("clock", "the database server's differs from this machine's", "synchronize both"))
    if state["connections"] < 2 * pool + 1 + SPARE_CONNECTIONS:
        text = f"it allows {state['connections']} connections; a process opens up to {2 * pool + 1}"
        found.append(warning("server", text, "raise max_connections, or set ?maxsize= in the URL"))
    return found or [ok("server", f"PostgreSQL {state['version'] // 10_000}, writable")]
