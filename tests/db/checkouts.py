"""A copy of the checkout whose models a test edits, and queries without the models."""

import json
import re
import shutil
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import asyncpg
from tests.db.rows import COMMON, ROWS_BY_TABLE, literal
from tests.support.processes import run_forked

from planificador.core.model.base import sort_column
from planificador.core.model.columns import code_column
from planificador.db import migrate
from planificador.db.config import SqliteUrl, parse_url
from planificador.db.migrations.files import AERICH_APP, Migration, migrations_directory, read_migrations
from planificador.db.migrations.runner import split_statements

Rows = list[tuple[Any, ...]]  # Any: the drivers' types
PACKAGE = Path(__file__).parents[2] / "backend" / "planificador"
MAKE_PROGRAM = """
import contextlib, io, json, sys
from planificador.db.migrations import search_key  # which the fork server has prepared
for name in [name for name in sys.modules if name.partition(".")[0] == "planificador"]:
    del sys.modules[name]  # the fork server's; the libraries stay imported
sys.modules[search_key.__name__] = search_key
sys.path.insert(0, sys.argv[1] + "/backend")
from planificador.db.migrations.make import main
outputs = []
for arguments in json.loads(sys.argv[2]):
    with contextlib.redirect_stdout(io.StringIO()) as output:
        print(main(arguments))
    outputs.append(output.getvalue())
print(json.dumps(outputs))
"""
CLIENTES, FORMACIONES = "clientes/models.py", "formaciones/models.py"
INTERACCIONES = "interacciones/models.py"
ABOVE_MODELS = ("api", "cli", "demo", "server", "web")
"""The packages without which migrations are made."""
TRAINER = 'class Formador(BaseModel):\n    """A trainer."""\n'
ROWS = [
    f"INSERT INTO {table} ({', '.join(COMMON | row)}) VALUES ({', '.join(map(literal, (COMMON | row).values()))})"
    for table, row in ROWS_BY_TABLE
]
KEYS = (sort_column(""), code_column(""))
CATALOG = (
    "SELECT table_name, column_name, data_type, character_maximum_length, collation_name, is_nullable, column_default"
    " FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2",
    "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint"
    " WHERE connamespace = 'public'::regnamespace AND contype <> 'n' ORDER BY 1, 2",  # NOT NULL: see is_nullable
    "SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1, 2",
)


def copy_checkout(folder: Path, *left_out: str) -> Path:
    """Copy the package and its migrations into a folder; of the package, leave out folders with these names."""
    ignored = shutil.ignore_patterns("graphiql", *left_out)
    shutil.copytree(PACKAGE, folder / "backend" / "planificador", ignore=ignored)
    shutil.copytree(migrations_directory(), folder / "migrations" / "models")
    return folder


async def migrate_until_before(url: str, table: str, column: str) -> None:
    """Apply the migrations before the one that adds this column, as an older version of the program did."""
    for migration in read_migrations():
        if column in migration.schema["sqlite"][table].columns:
            return
        await _apply(url, migration)


async def _apply(url: str, migration: Migration) -> None:
    match parse_url(url):
        case SqliteUrl(path):
            with closing(sqlite3.connect(path)) as connection:
                for statement in split_statements(migration.up["sqlite"]):
                    connection.execute(statement)
                connection.commit()
        case postgres:
            server = await asyncpg.connect(**postgres.connect)
            await server.execute(migration.up["postgres"])
            await server.close()
    state = migration.state.replace("'", "''")
    row = f"'{migration.name}', '{AERICH_APP}', '{state}'"
    await query(url, f"INSERT INTO aerich (version, app, content) VALUES ({row})")


def insert(table: str, **values: object) -> str:
    """Return the statement that adds a row, without the values that are None."""
    row = {**COMMON, **{name: value for name, value in values.items() if value is not None}}
    return f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join(map(literal, row.values()))})"


def edit(checkout: Path, module: str, old: str, new: str) -> None:
    file = checkout / "backend" / "planificador" / module
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


async def make(checkout: Path, *arguments: str) -> str:
    """Return what the command printed, its exit code last."""
    (output,) = await make_several(checkout, arguments)
    return output


async def make_several(checkout: Path, *commands: Sequence[str]) -> list[str]:
    """Return what each command printed, its exit code last. One process runs all: importing takes most of the time."""
    outputs: list[str] = json.loads(await run_forked(MAKE_PROGRAM, str(checkout), json.dumps(commands)))
    return outputs


async def query(url: str, *statements: str) -> Rows:
    """Run statements with the driver, since the models of this process differ; return the rows of the last one."""
    return (await query_each(url, statements))[-1]


async def query_each(url: str, statements: Iterable[str]) -> list[Rows]:
    """Run statements on one connection, as connecting takes longer; return the rows of each."""
    match parse_url(url):
        case SqliteUrl(path):
            with closing(sqlite3.connect(path, isolation_level=None)) as connection:
                connection.execute("PRAGMA foreign_keys = ON")
                return [connection.execute(statement).fetchall() for statement in statements]
        case postgres:
            server = await asyncpg.connect(**postgres.connect)
            try:
                return [[tuple(row) for row in await server.fetch(statement)] for statement in statements]
            finally:
                await server.close()


async def catalog(url: str) -> list[Any]:
    """Return the schema from the catalog of the database, without comments."""
    if not isinstance(parse_url(url), SqliteUrl):
        return await query_each(url, CATALOG)
    rows = await query(url, "SELECT name, sql FROM sqlite_master ORDER BY name")
    return [(name, re.sub(r" ?/\*.*?\*/|IF NOT EXISTS |\s", "", sql or "")) for name, sql in rows]


async def contents(url: str) -> dict[str, list[dict[str, Any]]]:
    """Return every row by table, each as a dictionary of texts, without the keys of its texts."""
    tables = dict.fromkeys(table for table, _ in ROWS_BY_TABLE)
    sqlite = isinstance(parse_url(url), SqliteUrl)
    names = (
        "SELECT name FROM pragma_table_info('{}')"
        if sqlite
        else "SELECT column_name FROM information_schema.columns WHERE table_name = '{}'"
    )
    found = await query_each(url, map(names.format, tables))
    columns = [sorted(name for (name,) in rows if not name.endswith(KEYS)) for rows in found]
    selects = [
        f"SELECT {', '.join(columns_of)} FROM {table} ORDER BY id"
        for table, columns_of in zip(tables, columns, strict=True)
    ]
    return {
        table: [dict(zip(columns_of, map(str, row), strict=True)) for row in rows]
        for table, columns_of, rows in zip(tables, columns, await query_each(url, selects), strict=True)
    }


async def apply(url: str, checkout: Path) -> None:
    assert len(await migrate(url, checkout / "migrations" / "models")) == 1
