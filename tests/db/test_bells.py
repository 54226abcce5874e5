"""Bells across processes, on the database under test."""

import asyncio
import shutil
import socket
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import asyncpg
import pytest
from tests.support.databases import execute
from tests.support.processes import line, python, run_python
from tortoise.transactions import in_transaction

from planificador.core.bell import LAGGED, Bell, Cambio, Lagged, Listener, Operacion
from planificador.db.bells import PostgresBell, SqliteBell, bell_for
from planificador.db.config import SqliteUrl, parse_url
from planificador.db.sqlite_bell import mark_of, private_directory
from planificador.formaciones.models import Formador

NOW = datetime(2026, 11, 23, tzinfo=UTC)
ONE = Cambio("Formador", 1, Operacion.CREADO)
RING = """
import asyncio, sys
from tortoise.transactions import in_transaction
from planificador.core.bell import Cambio, Operacion
from planificador.db import close_database, open_database
from planificador.db.bells import bell_for

async def main(url, number):
    await open_database(url)
    bell = bell_for(url)
    await bell.start()
    changes = [Cambio("Formador", id, Operacion.ACTUALIZADO) for id in range(1, int(number) + 1)]
    async with in_transaction() as connection:
        await bell.announce(connection, changes)
    await bell.ring(changes)
    await bell.stop()
    await close_database()

asyncio.run(main(*sys.argv[1:]))
"""
HEAR = """
import asyncio, sys
from planificador.db.bells import bell_for

async def main(url):
    bell = bell_for(url)
    await bell.start()
    with bell.listen() as listener:
        print("listening", flush=True)
        print(await listener.get(), flush=True)
    await bell.stop()

asyncio.run(main(sys.argv[1]))
"""


@asynccontextmanager
async def started(bell: Bell) -> AsyncIterator[Bell]:
    await bell.start()
    try:
        yield bell
    finally:
        await bell.stop()


async def heard(listener: Listener, timeout: float = 5) -> tuple[Cambio, ...] | Lagged:
    return await asyncio.wait_for(listener.get(), timeout)


async def heard_ids(listener: Listener, last: int) -> list[int]:
    ids: list[int] = []
    while not ids or ids[-1] != last:
        message = await heard(listener)
        assert message is not LAGGED
        ids += [change.id for change in message]
    return ids


async def nothing(listener: Listener) -> None:
    with pytest.raises(TimeoutError):
        await heard(listener, 0.1)


@pytest.fixture
async def bell(database: str) -> AsyncIterator[Bell]:
    async with started(bell_for(database)) as bell:
        yield bell


async def test_the_own_process_hears_once_after_the_commit(bell: Bell) -> None:
    with bell.listen() as listener:
        async with in_transaction() as connection:
            await Formador.create(version=1, creado=NOW, actualizado=NOW, nombre="Ane", apellidos="Goñi")
            await bell.announce(connection, [ONE])
            await nothing(listener)
        await bell.ring([ONE])
        assert await heard(listener) == (ONE,)
        await nothing(listener)
    assert bell.listeners == 0


async def test_what_is_undone_is_not_heard(bell: Bell) -> None:
    async def fail() -> None:
        async with in_transaction() as connection:
            await bell.announce(connection, [ONE])
            raise ZeroDivisionError

    with bell.listen() as listener:
        with suppress(ZeroDivisionError):
            await fail()
        await nothing(listener)


async def test_announcing_nothing_is_heard_by_nobody(bell: Bell) -> None:
    with bell.listen() as listener:
        async with in_transaction() as connection:
            await bell.announce(connection, [])
        await bell.ring([])
        await nothing(listener)


# 400 changes need more than one message; many messages may make a busy receiver lag, which is another test's matter.
@pytest.mark.parametrize("number", [1, 400])
async def test_other_processes_are_heard(bell: Bell, database: str, number: int) -> None:
    with bell.listen() as listener:
        await run_python(RING, database, str(number))
        assert await heard_ids(listener, number) == list(range(1, number + 1))


async def test_other_processes_hear(bell: Bell, database: str) -> None:
    async with python(HEAR, database) as one, python(HEAR, database) as other:
        for process in (one, other):
            assert await line(process) == "listening"
        async with in_transaction() as connection:
            await bell.announce(connection, [ONE])
        await bell.ring([ONE])
        for process in (one, other):
            assert await line(process) == repr((ONE,))


async def test_a_stopped_bell_can_be_stopped_and_started_again(bell: Bell, database: str) -> None:
    await bell.stop()
    await bell.stop()
    await bell.start()
    with bell.listen() as listener:
        await run_python(RING, database, "1")
        assert await heard_ids(listener, 1) == [1]


@pytest.fixture
def path(database: str, dialect: str) -> Path:
    url = parse_url(database)
    if not isinstance(url, SqliteUrl):
        pytest.skip("SQLite's bell")
    return url.path


@pytest.fixture
def server_url(database: str, dialect: str) -> str:
    if dialect != "postgres":
        pytest.skip("PostgreSQL's bell")
    return database


async def terminate_bells(url: str) -> None:
    await execute(
        url,
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE application_name = 'planificador-bell' AND datname = current_database()",
    )


async def test_a_lost_connection_comes_back_and_says_so(bell: Bell, server_url: str) -> None:
    with bell.listen() as listener:
        for _ in range(3):
            await terminate_bells(server_url)
            assert await heard(listener) is LAGGED
            await run_python(RING, server_url, "1")
            assert await heard_ids(listener, 1) == [1]


async def test_a_connection_that_went_silent_is_noticed(server_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("planificador.db.postgres_bell.PATIENCE", 0.1)
    bell = PostgresBell(server_url, silence=0.05)
    async with started(bell):
        real = asyncpg.Connection.execute

        async def silent(self: object, *arguments: object, **options: object) -> str:
            monkeypatch.setattr(asyncpg.Connection, "execute", real)
            raise TimeoutError

        with bell.listen() as listener:
            await asyncio.sleep(0.15)  # healthy silences change nothing
            monkeypatch.setattr(asyncpg.Connection, "execute", silent)
            assert await heard(listener) is LAGGED


async def test_a_bell_without_a_server_says_so_at_its_start(server_url: str) -> None:
    with pytest.raises((OSError, asyncpg.PostgresError)):
        await PostgresBell("postgresql://nobody@127.0.0.1:1/nothing").start()
    with pytest.raises(ValueError, match="PostgreSQL"):
        PostgresBell("sqlite:///a.db")


async def test_a_full_receiver_does_not_hold_up_the_sender_and_reads_again(path: Path) -> None:
    async with started(SqliteBell(path)) as sender, started(SqliteBell(path, capacity=10_000)) as receiver:
        with receiver.listen() as listener:
            async with asyncio.timeout(5):
                for number in range(5000):  # the loop never turns in between: the receiver cannot read
                    await sender.ring([Cambio("Formador", number, Operacion.CREADO)])
            messages = [await heard(listener)]
            while messages[-1] is not LAGGED:
                messages.append(await heard(listener))
            await nothing(listener)
            await sender.ring([ONE])
            assert await heard(listener) == (ONE,)


async def test_a_dead_process_is_forgotten(path: Path) -> None:
    dead = private_directory(path) / "1-dead"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as left:
        left.bind(str(dead))
    mark_of(dead).touch()
    async with started(SqliteBell(path)) as bell:
        await bell.ring([ONE])
        assert not dead.exists()
        assert not mark_of(dead).exists()


@pytest.fixture
def own(path: Path, tmp_path: Path) -> Path:
    """A database file nobody else has a bell on."""
    file = tmp_path / "own.db"
    file.touch()
    return file


async def test_the_directory_is_private_and_goes_with_the_last_bell(own: Path) -> None:
    async with started(SqliteBell(own)):
        directory = private_directory(own)
        assert directory.stat().st_mode & 0o777 == 0o700
        async with started(SqliteBell(own)):
            assert len(list(directory.iterdir())) == 2
        assert len(list(directory.iterdir())) == 1
    assert not directory.exists()


async def test_who_comes_while_the_last_one_leaves_is_heard(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def left_by_another(database: Path) -> Path:
        monkeypatch.undo()
        directory = private_directory(database)
        directory.rmdir()
        return directory

    monkeypatch.setattr("planificador.db.sqlite_bell.private_directory", left_by_another)
    async with started(SqliteBell(own)) as late, started(SqliteBell(own)) as bell:
        with late.listen() as listener:
            await bell.ring([ONE])
            assert await heard(listener) == (ONE,)


async def test_a_removed_directory_is_made_anew(own: Path, caplog: pytest.LogCaptureFixture) -> None:
    async with started(SqliteBell(own)) as bell, started(SqliteBell(own)) as other:
        shutil.rmtree(private_directory(own))
        with other.listen() as listener:
            await other.ring([ONE])
            assert await heard(listener) is LAGGED, "others may have rung in vain"
            assert "was removed" in caplog.text
            await bell.ring([ONE])
            assert await heard(listener) == (ONE,)


async def test_who_only_listens_notices_too(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("planificador.db.sqlite_bell.ROUND", 0.01)
    async with started(SqliteBell(own)) as silent, started(SqliteBell(own)) as bell:
        with silent.listen() as listener:
            for socket_ in private_directory(own).iterdir():
                socket_.unlink()
            assert await heard(listener) is LAGGED
            await bell.ring([ONE])
            assert await heard(listener) == (ONE,)


async def test_what_is_committed_is_not_failed_by_its_bell(
    own: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async with started(SqliteBell(own)) as bell:
        monkeypatch.setattr(SqliteBell, "_others", lambda _: next(Path("/nowhere/at/all").iterdir()))
        with bell.listen() as listener:
            await bell.ring([ONE])
            assert await heard(listener) == (ONE,)
        assert "other processes did not hear of a change" in caplog.text


async def test_a_place_that_is_too_deep_for_sockets_leaves_a_bell(
    own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    deep = tmp_path / ("deep" * 30)
    deep.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(deep))
    async with started(SqliteBell(own)) as bell:
        assert "AF_UNIX path too long" in caplog.text
        with bell.listen() as listener:
            await bell.ring([ONE])
            assert await heard(listener) == (ONE,)


async def test_a_directory_others_may_enter_is_not_used(own: Path, caplog: pytest.LogCaptureFixture) -> None:
    directory = private_directory(own)
    directory.chmod(0o755)
    try:
        async with started(SqliteBell(own)) as bell:
            assert "other processes on this database do not hear of changes" in caplog.text
            with bell.listen() as listener:
                await bell.ring([ONE])
                assert await heard(listener) == (ONE,)
    finally:
        directory.chmod(0o700)


async def test_without_unix_sockets_there_is_still_a_bell(
    path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.delattr(socket, "AF_UNIX")
    async with started(SqliteBell(path)) as bell:
        assert caplog.text.count("no Unix sockets") == 1
        with bell.listen() as listener:
            await bell.ring([ONE])
            assert await heard(listener) == (ONE,)
