"""The change notifier on SQLite: datagrams between processes, in a directory that may be changed or removed."""

import asyncio
import shutil
import socket
import tempfile
from pathlib import Path

import pytest
from tests.db.notifiers import CHANGE, receive, receive_nothing, started

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


async def test_a_sender_does_not_wait_for_a_full_receiver_which_receives_lagged(path: Path) -> None:
    async with (
        started(SqliteChangeNotifier(path)) as sender,
        started(SqliteChangeNotifier(path, capacity=10_000)) as receiver,
    ):
        with receiver.subscribe() as listener:
            async with asyncio.timeout(5):
                for number in range(5000):  # without an await, so that the receiver cannot read
                    await sender.publish([Cambio("Formador", number, Operacion.CREADO)])
            messages = [await receive(listener)]
            while messages[-1] is not LAGGED:
                messages.append(await receive(listener))
            await receive_nothing(listener)
            await sender.publish([CHANGE])
            assert await receive(listener) == (CHANGE,)


async def test_the_socket_of_a_dead_process_is_removed(path: Path) -> None:
    dead = private_directory(path) / "1-dead"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as left:
        left.bind(str(dead))
    lag_marker(dead).touch()
    async with started(SqliteChangeNotifier(path)) as notifier:
        await notifier.publish([CHANGE])
        assert not dead.exists()
        assert not lag_marker(dead).exists()


@pytest.fixture
def own(path: Path, tmp_path: Path) -> Path:
    """Return a database file without another notifier."""
    file = tmp_path / "own.db"
    file.touch()
    return file


async def test_the_directory_of_the_sockets_is_private_and_removed_with_the_last_one(own: Path) -> None:
    async with started(SqliteChangeNotifier(own)):
        directory = private_directory(own)
        assert directory.stat().st_mode & 0o777 == 0o700
        async with started(SqliteChangeNotifier(own)):
            assert len(list(directory.iterdir())) == 2
        assert len(list(directory.iterdir())) == 1
    assert not directory.exists()


async def test_a_notifier_starts_while_another_process_removes_the_directory(
    own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def left_by_another(database: Path) -> Path:
        monkeypatch.undo()
        directory = private_directory(database)
        directory.rmdir()
        return directory

    monkeypatch.setattr("planificador.db.sqlite.notifier.private_directory", left_by_another)
    async with started(SqliteChangeNotifier(own)) as late, started(SqliteChangeNotifier(own)) as notifier:
        with late.subscribe() as listener:
            await notifier.publish([CHANGE])
            assert await receive(listener) == (CHANGE,)


async def test_a_removed_directory_is_created_again(own: Path, caplog: pytest.LogCaptureFixture) -> None:
    async with started(SqliteChangeNotifier(own)) as notifier, started(SqliteChangeNotifier(own)) as other:
        shutil.rmtree(private_directory(own))
        with other.subscribe() as listener:
            await other.publish([CHANGE])
            assert await receive(listener) is LAGGED, "messages of others may have been lost"
            assert "was removed" in caplog.text
            await notifier.publish([CHANGE])
            assert await receive(listener) == (CHANGE,)


async def test_a_listening_process_detects_that_its_socket_was_removed(
    own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("planificador.db.sqlite.notifier.CHECK_INTERVAL", 0.01)
    async with started(SqliteChangeNotifier(own)) as silent, started(SqliteChangeNotifier(own)) as notifier:
        with silent.subscribe() as listener:
            for socket_ in private_directory(own).iterdir():
                socket_.unlink()
            assert await receive(listener) is LAGGED
            await notifier.publish([CHANGE])
            assert await receive(listener) == (CHANGE,)


async def test_an_error_of_the_notifier_does_not_fail_a_committed_change(
    own: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async with started(SqliteChangeNotifier(own)) as notifier:
        monkeypatch.setattr(SqliteChangeNotifier, "_others", lambda _: next(Path("/nowhere/at/all").iterdir()))
        with notifier.subscribe() as listener:
            await notifier.publish([CHANGE])
            assert await receive(listener) == (CHANGE,)
        assert "other processes were not notified of a change" in caplog.text


async def test_a_path_too_long_for_sockets_leaves_notifications_inside_the_process(
    own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    deep = tmp_path / ("deep" * 30)
    deep.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(deep))
    async with started(SqliteChangeNotifier(own)) as notifier:
        assert "AF_UNIX path too long" in caplog.text
        with notifier.subscribe() as listener:
            await notifier.publish([CHANGE])
            assert await receive(listener) == (CHANGE,)


async def test_a_directory_that_others_may_enter_is_not_used(own: Path, caplog: pytest.LogCaptureFixture) -> None:
    directory = private_directory(own)
    directory.chmod(0o755)
    try:
        async with started(SqliteChangeNotifier(own)) as notifier:
            assert "receives no changes of other processes" in caplog.text
            with notifier.subscribe() as listener:
                await notifier.publish([CHANGE])
                assert await receive(listener) == (CHANGE,)
    finally:
        directory.chmod(0o700)


async def test_a_process_without_a_socket_sends_lagged_repeatedly_until_it_has_one(
    own: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("planificador.db.sqlite.notifier.CHECK_INTERVAL", 0.01)
    directory = private_directory(own)
    directory.chmod(0o755)
    async with started(SqliteChangeNotifier(own)) as shut_out:
        with shut_out.subscribe() as listener:
            assert [await receive(listener) for _ in range(3)] == [LAGGED] * 3
            directory.chmod(0o700)
            async with asyncio.timeout(5):
                while not list(directory.iterdir()):
                    assert await receive(listener) is LAGGED
            async with started(SqliteChangeNotifier(own)) as other:
                await other.publish([CHANGE])
                while (message := await receive(listener)) is LAGGED:
                    pass
                assert message == (CHANGE,)
                await receive_nothing(listener)
    assert caplog.text.count("must belong to this user") == 1


async def test_a_process_whose_message_could_not_be_sent_receives_lagged(
    own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("planificador.db.sqlite.notifier.CHECK_INTERVAL", 0.01)
    async with started(SqliteChangeNotifier(own)) as sender, started(SqliteChangeNotifier(own)) as receiver:
        with receiver.subscribe() as listener, monkeypatch.context() as broken:
            # More than a datagram may carry.
            broken.setattr("planificador.db.sqlite.notifier.MAX_MESSAGE_BYTES", 10_000_000)
            broken.setattr("planificador.db.change_messages.MAX_MESSAGE_BYTES", 10_000_000)
            await sender.publish([Cambio("Formador", number, Operacion.CREADO) for number in range(100_000)])
            assert await receive(listener) is LAGGED


async def test_a_system_without_unix_sockets_has_notifications_inside_the_process(
    path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.delattr(socket, "AF_UNIX")
    async with started(SqliteChangeNotifier(path)) as notifier:
        assert caplog.text.count("this system has no Unix sockets") == 1
        with notifier.subscribe() as listener:
            await notifier.publish([CHANGE])
            assert await receive(listener) == (CHANGE,)
