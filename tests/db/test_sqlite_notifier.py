"""The change notifier on SQLite: datagrams between processes, in a directory that may be changed or removed."""

import asyncio
import shutil
import socket
import tempfile
from pathlib import Path

import pytest
from tests.db.notifiers import ONE, heard, nothing, started

from planificador.core.runtime.changes import LAGGED, Cambio, Operacion
from planificador.db.config import SqliteUrl, parse_url
from planificador.db.notifiers import SqliteChangeNotifier
from planificador.db.sqlite.notifier import lag_marker, private_directory

pytestmark = pytest.mark.sqlite_only


@pytest.fixture
def path(database: str) -> Path:
    url = parse_url(database)
    assert isinstance(url, SqliteUrl)
    return url.path


async def test_a_full_receiver_does_not_hold_up_the_sender_and_reads_again(path: Path) -> None:
    async with (
        started(SqliteChangeNotifier(path)) as sender,
        started(SqliteChangeNotifier(path, capacity=10_000)) as receiver,
    ):
        with receiver.subscribe() as listener:
            async with asyncio.timeout(5):
                for number in range(5000):  # the loop never turns in between: the receiver cannot read
                    await sender.publish([Cambio("Formador", number, Operacion.CREADO)])
            messages = [await heard(listener)]
            while messages[-1] is not LAGGED:
                messages.append(await heard(listener))
            await nothing(listener)
            await sender.publish([ONE])
            assert await heard(listener) == (ONE,)


async def test_a_dead_process_is_forgotten(path: Path) -> None:
    dead = private_directory(path) / "1-dead"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as left:
        left.bind(str(dead))
    lag_marker(dead).touch()
    async with started(SqliteChangeNotifier(path)) as notifier:
        await notifier.publish([ONE])
        assert not dead.exists()
        assert not lag_marker(dead).exists()


@pytest.fixture
def own(path: Path, tmp_path: Path) -> Path:
    """Return a database file without another notifier."""
    file = tmp_path / "own.db"
    file.touch()
    return file


async def test_the_directory_is_private_and_goes_with_the_last_bell(own: Path) -> None:
    async with started(SqliteChangeNotifier(own)):
        directory = private_directory(own)
        assert directory.stat().st_mode & 0o777 == 0o700
        async with started(SqliteChangeNotifier(own)):
            assert len(list(directory.iterdir())) == 2
        assert len(list(directory.iterdir())) == 1
    assert not directory.exists()


async def test_who_comes_while_the_last_one_leaves_is_heard(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def left_by_another(database: Path) -> Path:
        monkeypatch.undo()
        directory = private_directory(database)
        directory.rmdir()
        return directory

    monkeypatch.setattr("planificador.db.sqlite.notifier.private_directory", left_by_another)
    async with started(SqliteChangeNotifier(own)) as late, started(SqliteChangeNotifier(own)) as notifier:
        with late.subscribe() as listener:
            await notifier.publish([ONE])
            assert await heard(listener) == (ONE,)


async def test_a_removed_directory_is_made_anew(own: Path, caplog: pytest.LogCaptureFixture) -> None:
    async with started(SqliteChangeNotifier(own)) as notifier, started(SqliteChangeNotifier(own)) as other:
        shutil.rmtree(private_directory(own))
        with other.subscribe() as listener:
            await other.publish([ONE])
            assert await heard(listener) is LAGGED, "others may have rung in vain"
            assert "was removed" in caplog.text
            await notifier.publish([ONE])
            assert await heard(listener) == (ONE,)


async def test_who_only_listens_notices_too(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("planificador.db.sqlite.notifier.CHECK_INTERVAL", 0.01)
    async with started(SqliteChangeNotifier(own)) as silent, started(SqliteChangeNotifier(own)) as notifier:
        with silent.subscribe() as listener:
            for socket_ in private_directory(own).iterdir():
                socket_.unlink()
            assert await heard(listener) is LAGGED
            await notifier.publish([ONE])
            assert await heard(listener) == (ONE,)


async def test_what_is_committed_is_not_failed_by_its_bell(
    own: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async with started(SqliteChangeNotifier(own)) as notifier:
        monkeypatch.setattr(SqliteChangeNotifier, "_others", lambda _: next(Path("/nowhere/at/all").iterdir()))
        with notifier.subscribe() as listener:
            await notifier.publish([ONE])
            assert await heard(listener) == (ONE,)
        assert "other processes were not notified of a change" in caplog.text


async def test_a_place_that_is_too_deep_for_sockets_leaves_a_bell(
    own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    deep = tmp_path / ("deep" * 30)
    deep.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(deep))
    async with started(SqliteChangeNotifier(own)) as notifier:
        assert "AF_UNIX path too long" in caplog.text
        with notifier.subscribe() as listener:
            await notifier.publish([ONE])
            assert await heard(listener) == (ONE,)


async def test_a_directory_others_may_enter_is_not_used(own: Path, caplog: pytest.LogCaptureFixture) -> None:
    directory = private_directory(own)
    directory.chmod(0o755)
    try:
        async with started(SqliteChangeNotifier(own)) as notifier:
            assert "receives no changes of other processes" in caplog.text
            with notifier.subscribe() as listener:
                await notifier.publish([ONE])
                assert await heard(listener) == (ONE,)
    finally:
        directory.chmod(0o700)


async def test_who_cannot_hear_the_others_says_so_again_and_again_until_he_can(
    own: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("planificador.db.sqlite.notifier.CHECK_INTERVAL", 0.01)
    directory = private_directory(own)
    directory.chmod(0o755)
    async with started(SqliteChangeNotifier(own)) as shut_out:
        with shut_out.subscribe() as listener:
            assert [await heard(listener) for _ in range(3)] == [LAGGED] * 3
            directory.chmod(0o700)
            async with asyncio.timeout(5):
                while not list(directory.iterdir()):
                    assert await heard(listener) is LAGGED
            async with started(SqliteChangeNotifier(own)) as other:
                await other.publish([ONE])
                while (message := await heard(listener)) is LAGGED:
                    pass
                assert message == (ONE,)
                await nothing(listener)
    assert caplog.text.count("must belong to this user") == 1


async def test_who_could_not_be_reached_reads_again(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("planificador.db.sqlite.notifier.CHECK_INTERVAL", 0.01)
    async with started(SqliteChangeNotifier(own)) as sender, started(SqliteChangeNotifier(own)) as receiver:
        with receiver.subscribe() as listener, monkeypatch.context() as broken:
            # More than a datagram may carry.
            broken.setattr("planificador.db.sqlite.notifier.MAX_MESSAGE_BYTES", 10_000_000)
            broken.setattr("planificador.db.change_messages.MAX_MESSAGE_BYTES", 10_000_000)
            await sender.publish([Cambio("Formador", number, Operacion.CREADO) for number in range(100_000)])
            assert await heard(listener) is LAGGED


async def test_without_unix_sockets_there_is_still_a_bell(
    path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.delattr(socket, "AF_UNIX")
    async with started(SqliteChangeNotifier(path)) as notifier:
        assert caplog.text.count("this system has no Unix sockets") == 1
        with notifier.subscribe() as listener:
            await notifier.publish([ONE])
            assert await heard(listener) == (ONE,)
