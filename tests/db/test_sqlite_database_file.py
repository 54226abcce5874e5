"""A database file of SQLite that another program deletes, replaces or overwrites while a server has it open."""

import asyncio
import filecmp
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import httpx2
import pytest
from tests.db.sqlite_files import ADD, back_up, companion, file_mode
from tests.support.graphql import GraphQLClient
from tests.support.server_process import server_process

from planificador.core.runtime.failures import DatabaseFailedError, Failure
from planificador.db.sqlite.file import DatabaseFile

pytestmark = pytest.mark.sqlite_only


def delete(file: Path) -> None:
    file.unlink()


def rename(file: Path) -> None:
    file.rename(companion(file, ".away"))


def rename_over(file: Path) -> None:
    back_up(file).replace(file)


def overwrite(file: Path) -> None:
    shutil.copyfile(back_up(file), file)


def overwrite_with_its_times(file: Path) -> None:
    shutil.copy2(back_up(file), file)


def delete_log(file: Path) -> None:
    companion(file, "-wal").unlink()


DAMAGES = [delete, rename, rename_over, overwrite, overwrite_with_its_times, delete_log]


@pytest.fixture
def watched(file: Path) -> Iterator[DatabaseFile]:
    """A file with two rows, one of them still in the log."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("CREATE TABLE row (x)")
        connection.execute("INSERT INTO row VALUES (1)")
        connection.execute("PRAGMA wal_checkpoint").fetchall()
        connection.execute("INSERT INTO row VALUES (2)")
        watched = DatabaseFile(file)
        watched.open()
        yield watched
    watched.close()


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: str(damage.__name__))
def test_any_change_of_the_file_by_another_program_is_detected(
    file: Path, watched: DatabaseFile, damage: Callable[[Path], None]
) -> None:
    watched.check()
    damage(file)
    for _ in range(2):
        with pytest.raises(DatabaseFailedError, match=file.name) as raised:
            watched.check()
        assert raised.value.failure is Failure.REPLACED


def test_other_programs_may_read_and_write_through_sqlite(file: Path, watched: DatabaseFile) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        for file_mode in ("PASSIVE", "FULL", "RESTART", "TRUNCATE"):
            other.execute("INSERT INTO row VALUES (1)")
            watched.check()
            other.execute(f"PRAGMA wal_checkpoint({file_mode})").fetchall()
            watched.check()
        other.execute("VACUUM")
        other.execute("PRAGMA wal_checkpoint").fetchall()
        watched.check()
    watched.check()


async def test_a_mutation_after_the_file_was_overwritten_fails_and_the_server_ends(file: Path) -> None:
    async with server_process(demo=False, database_url=f"sqlite:///{file}") as server:
        async with httpx2.AsyncClient(base_url=server.url, timeout=30) as http:
            graphql = GraphQLClient(http)
            await graphql(ADD)
            copy = back_up(file)
            await graphql(ADD)
            shutil.copyfile(copy, file)
            answer = await graphql.response(ADD)
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
        assert answer.json()["errors"][0]["extensions"]["code"] == "DATABASE_REPLACED"
        assert await asyncio.wait_for(server.process.ended(), 20) == 1
        (line,) = [line for line in server.log.read_text().splitlines() if " CRITICAL " in line]
        assert str(file) in line
        assert "the server stops" in line
    assert filecmp.cmp(file, copy, shallow=False), "the log was not copied into what stands there now"


async def test_an_idle_server_ends_soon_after_its_file_was_replaced(file: Path) -> None:
    async with server_process(demo=False, database_url=f"sqlite:///{file}") as server:
        assert file_mode(companion(file, "-guard")) == "0o600"
        rename_over(file)
        assert await asyncio.wait_for(server.process.ended(), 20) == 1, "without a request that would notice it"


def test_a_closed_file_leaves_no_guard(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("CREATE TABLE row (x)")
        watched = DatabaseFile(file)
        watched.open()
        assert companion(file, "-guard").exists()
    watched.close()
    assert list(file.parent.iterdir()) == [file]
