"""Backups, their restoration, and copies between both kinds of databases."""

import asyncio
import shutil
import sqlite3
import stat
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest
from tests.support.command import call
from tests.support.databases import new_database
from tests.support.graphql import GraphQLClient
from tests.support.http_client import http_client
from tests.support.server_process import SMALL_DEMO, server_process

from planificador.core.model.register import EntradaRegistro
from planificador.db import migrate
from planificador.db.backups import BackupError, CopiedRows, back_up, copy_database, restore
from planificador.db.backups.sqlite import SqliteRows
from planificador.db.backups.tables import KINDS, copied_tables
from planificador.db.migrations.files import read_migrations

ADD = 'mutation { crearCliente(input: {nombre: "Copiado"}) { cliente { id } errores { mensaje } } }'
FIND = '{ buscar(texto: "copiado") { totalCount } clientes(filtro: {nombre: {eq: "Copiado"}}) { totalCount } }'


@pytest.fixture(scope="module")
async def filled(dialect: str, admin: str | None, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[str]:
    """The URL of a database with the demo."""
    folder = tmp_path_factory.mktemp("filled")
    async with new_database(dialect, folder, admin) as url:
        filled = await asyncio.to_thread(call, folder, "demo", command=SMALL_DEMO, database_url=url)
        assert filled.returncode == 0, filled.stderr
        yield url


@pytest.fixture
async def empty(dialect: str, admin: str | None, tmp_path: Path) -> AsyncIterator[str]:
    """The URL of a database without anything."""
    async with new_database(dialect, tmp_path, admin) as url:
        yield url


def sqlite_url(path: Path) -> str:
    return f"sqlite:///{path}"


def names(folder: Path, part: str) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if part in path.name)


def counts(copied: list[CopiedRows]) -> dict[str, int]:
    return {each.table: each.count for each in copied}


@pytest.mark.no_database
def test_each_type_of_a_column_has_a_kind() -> None:
    migration = read_migrations()[-1]
    tables = copied_tables(migration)
    assert {table.name for table in tables} == migration.schema["sqlite"].keys() - {"aerich"}
    assert all(table.columns.keys() == migration.schema["sqlite"][table.name].columns.keys() for table in tables)
    assert {kind for table in tables for kind in table.columns.values()} < set(KINDS.values())


async def test_a_copy_to_the_other_kind_and_back_has_the_same_rows(filled: str, empty: str, tmp_path: Path) -> None:
    between = sqlite_url(tmp_path / "between.sqlite3")
    there = await copy_database(filled, between)
    back = await copy_database(between, empty)
    assert there == back
    assert counts(there)["sesion"] > 0 < counts(there)["registro"]
    async with server_process(empty, demo=False) as server, http_client(server.url) as http:
        graphql = GraphQLClient(http)
        assert (await graphql(ADD))["crearCliente"]["errores"] == []  # an id that no row has
        assert await graphql(FIND) == {"buscar": {"totalCount": 1}, "clientes": {"totalCount": 1}}


async def test_a_copy_goes_on_with_the_ids_of_the_original(filled: str, empty: str, tmp_path: Path) -> None:
    """The register tells of deleted rows by their ids, which no other row may get."""
    between = tmp_path / "between.sqlite3"
    await copy_database(filled, sqlite_url(between))
    with closing(sqlite3.connect(between)) as connection, connection:
        connection.execute("UPDATE sqlite_sequence SET seq = 1000000 WHERE name = 'cliente'")
    await copy_database(sqlite_url(between), empty)
    again = tmp_path / "again.sqlite3"
    await copy_database(empty, sqlite_url(again))
    with closing(sqlite3.connect(again)) as connection:
        query = "SELECT seq FROM sqlite_sequence WHERE name = 'cliente'"
        assert connection.execute(query).fetchone() == (1_000_000,)


async def test_a_backup_during_writes_is_of_one_instant(empty: str, tmp_path: Path) -> None:
    """Each client has an entry in the register, or neither is there."""
    file, restored = tmp_path / "backup.sqlite3", tmp_path / "restored.sqlite3"
    async with server_process(empty, demo=False) as server, http_client(server.url) as http:
        graphql, is_writing, several = GraphQLClient(http), True, asyncio.Event()
        last = 0

        async def write() -> None:
            nonlocal last
            while is_writing:
                if last == 20:
                    several.set()
                await graphql(
                    f'mutation {{ crearCliente(input: {{nombre: "Cliente {last}"}}) {{ errores {{ codigo }} }} }}'
                )
                last += 1

        writer = asyncio.create_task(write())
        await several.wait()
        answered = last
        await back_up(empty, file)
        is_writing = False
        await writer
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert names(tmp_path, "backup") == [file.name], "nothing else is left"
    assert await restore(file, sqlite_url(restored)) is None
    with closing(sqlite3.connect(restored)) as connection:
        clients, entries = (
            connection.execute(query).fetchone()[0]
            for query in (
                "SELECT count(*) FROM cliente",
                f"SELECT count(*) FROM {EntradaRegistro._meta.db_table} WHERE tipo = 'Cliente'",
            )
        )
    assert answered <= clients == entries < last + 1


async def test_a_backup_of_a_killed_server_has_all_that_was_answered(empty: str, tmp_path: Path) -> None:
    async with server_process(empty, demo=False) as server, http_client(server.url) as http:
        assert (await GraphQLClient(http)(ADD))["crearCliente"]["errores"] == []
        server.process.kill()
        await server.ended()
    await back_up(empty, tmp_path / "backup.sqlite3")
    with closing(sqlite3.connect(tmp_path / "backup.sqlite3")) as connection:
        assert connection.execute("SELECT nombre FROM cliente").fetchall() == [("Copiado",)]


async def test_a_restored_database_is_the_one_that_was_backed_up(filled: str, empty: str, tmp_path: Path) -> None:
    file = tmp_path / "backup.sqlite3"
    await back_up(filled, file)
    await restore(file, empty)
    first = await copy_database(filled, sqlite_url(tmp_path / "first.sqlite3"))
    assert first == await copy_database(empty, sqlite_url(tmp_path / "second.sqlite3"))


async def test_what_is_in_use_or_not_empty_is_not_filled(filled: str, empty: str, tmp_path: Path) -> None:
    file = tmp_path / "backup.sqlite3"
    await back_up(filled, file)
    with pytest.raises(BackupError, match="is not empty"):
        await restore(file, filled)
    other = sqlite_url(tmp_path / "other.sqlite3")
    await restore(file, other)
    with pytest.raises(BackupError, match="is not empty"):
        await copy_database(filled, other)
    async with server_process(empty, demo=False):
        with pytest.raises(BackupError, match="in use"):
            await restore(file, empty)
        with pytest.raises(BackupError, match="in use"):
            await copy_database(filled, empty)
    with pytest.raises(BackupError, match="exists"):
        await back_up(filled, file)


def truncate(file: Path) -> None:
    with file.open("r+b") as content:
        content.truncate(file.stat().st_size // 2)


def overwrite_a_page(file: Path) -> None:
    with file.open("r+b") as content:
        content.seek(file.stat().st_size // 2 // 4096 * 4096)
        content.write(b"\xff" * 4096)


def forget_a_parent(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("DELETE FROM cliente WHERE id = 1")


def empty_file(file: Path) -> None:
    file.write_bytes(b"")


def become_newer(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("INSERT INTO aerich (version, app, content) VALUES ('99_next.py', 'models', '{}')")


def lose_a_table(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("DROP TABLE aviso_oculto")


DAMAGES = [truncate, overwrite_a_page, forget_a_parent, empty_file, become_newer, lose_a_table]


async def test_a_file_that_is_not_sound_changes_nothing(filled: str, empty: str, tmp_path: Path) -> None:
    file = tmp_path / "backup.sqlite3"
    await back_up(filled, file)
    for damage in DAMAGES:
        damaged = Path(shutil.copy(file, tmp_path / f"{damage.__name__}.sqlite3"))
        damage(damaged)
        with pytest.raises(BackupError, match=damaged.name) as error:
            await restore(damaged, empty)
        assert "\n" not in str(error.value)
    assert await restore(file, empty) is None or empty.startswith("postgres")


@pytest.mark.sqlite_only
async def test_a_restoration_clears_what_an_earlier_file_has_left(filled: str, tmp_path: Path) -> None:
    file, target = tmp_path / "backup.sqlite3", tmp_path / "target.sqlite3"
    await back_up(filled, file)
    for suffix in ("-wal", "-shm", "-guard"):
        target.with_name(target.name + suffix).write_bytes(b"of another file" * 1000)
    await restore(file, sqlite_url(target))
    await migrate(sqlite_url(target))
    with closing(sqlite3.connect(target)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


async def test_the_commands_say_what_they_have_done(filled: str, empty: str, tmp_path: Path) -> None:
    def command(url: str, *arguments: str) -> tuple[int, str]:
        result = call(tmp_path, *arguments, database_url=url)
        return result.returncode, result.stdout + result.stderr

    file, url_file = tmp_path / "backup.sqlite3", tmp_path / "url"
    url_file.write_text(empty)
    status, output = await asyncio.to_thread(command, filled, "backup", str(file))
    assert (status, output.startswith(f"Backed up: {file} (")) == (0, True)
    status, output = await asyncio.to_thread(command, sqlite_url(file), "copy", "--to-file", str(url_file))
    assert (status, "registro" in output) == (0, True)
    assert await asyncio.to_thread(command, empty, "restore", str(tmp_path / "none")) == (
        1,
        f"Nothing was done: there is no file {tmp_path}/none.\n",
    )
    assert (await asyncio.to_thread(command, empty, "copy", "--to", "nowhere"))[0] == 2
    assert await asyncio.to_thread(command, empty, "copy", "--to-file", str(tmp_path / "none")) == (
        2,
        f"--to-file: {tmp_path}/none cannot be read: No such file or directory.\n",
    )
    status, output = await asyncio.to_thread(command, filled, "copy", "--to", f"sqlite:///{tmp_path}")
    assert (status, output.startswith("Nothing was done: the target cannot be used: it is a directory")) == (1, True)


@pytest.mark.sqlite_only
async def test_a_backup_that_is_cancelled_ends_after_the_statement_that_runs() -> None:
    """Its connection is closed then: with a statement running in another thread, the process would end."""
    table, (started, free) = copied_tables(read_migrations()[-1])[0], (Event(), Event())

    def wait() -> int:
        started.set()
        free.wait()
        return 0

    with closing(sqlite3.connect(":memory:", check_same_thread=False)) as connection:
        connection.execute(f'CREATE TABLE "{table.name}" (id)')
        connection.set_progress_handler(wait, 1)
        reading = asyncio.create_task(SqliteRows(connection).has_rows(table))
        await asyncio.to_thread(started.wait)
        reading.cancel()
        for _ in range(5):
            await asyncio.sleep(0)
        is_done = reading.done()
        free.set()
        assert not is_done
        with pytest.raises(asyncio.CancelledError):
            await reading
