"""Notifies processes on SQLite of changes: each has a Unix datagram socket in a private directory of the database."""

import asyncio
import errno
import hashlib
import logging
import os
import secrets
import socket
import stat
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from planificador.core.runtime.changes import LAGGED, MAX_UNREAD, Cambio, ChangeNotifier, Lagged
from planificador.db.change_messages import MAX_MESSAGE_BYTES, Commits, decode, encode
from planificador.db.sqlite.commits import EntryTracker, RegisterEnd

log = logging.getLogger(__name__)

RECEIVER_FULL = {errno.EAGAIN, errno.EWOULDBLOCK, errno.ENOBUFS}
"""Error numbers of a send to a socket whose buffer is full."""
RECEIVER_GONE = {errno.ECONNREFUSED, errno.ENOENT}
"""Error numbers of a send to the socket of a process that has ended."""
CHECK_INTERVAL = 30.0
"""Seconds between checks of this process' own socket and of its lag marker."""
LOOK_INTERVAL = 0.5
"""Seconds between looks at what was committed."""


class SqliteChangeNotifier(ChangeNotifier):
    """Notifies the listeners of this process, then sends to the sockets of other processes.

    A sender never waits for a full receiver: it creates a lag marker next to the socket, and the receiver then notifies
    its listeners with LAGGED. It does so too when it sees a commit in the register of which no message comes. Without
    Unix sockets or a private directory this process receives nothing from others: it logs a warning, and notifies its
    listeners with LAGGED also every CHECK_INTERVAL.
    """

    RETURNING = ' RETURNING "id" AS "mark"'
    """The ids of the entries, by which other processes find that they were not told of them."""

    def __init__(self, path: Path, capacity: int = MAX_UNREAD) -> None:
        super().__init__(capacity)
        self._database = path
        self._socket: socket.socket | None = None
        self._address = Path()
        self._failure = ""
        self._timers: dict[Callable[[], None], asyncio.TimerHandle] = {}
        self._register_end = RegisterEnd(path)
        self._tracker: EntryTracker | None = None

    async def start(self) -> None:
        self._open()
        self._tracker = self._new_tracker()  # after others can send to this process
        self._schedule(CHECK_INTERVAL, self._check)
        self._schedule(LOOK_INTERVAL, self._look)

    async def stop(self) -> None:
        for timer in self._timers.values():
            timer.cancel()
        self._timers.clear()
        self._register_end.close()
        if self._socket is not None:
            self._close()
            with suppress(OSError):  # other processes have sockets in it
                self._address.parent.rmdir()

    async def publish(self, changes: Sequence[Cambio], marks: Sequence[int] = ()) -> None:
        """Override to notify other processes too. Errors are logged only, since the changes are committed."""
        await super().publish(changes)
        self._hear(marks)
        entries = (min(marks), max(marks)) if marks else ()
        try:
            self._publish_to_others(Commits(entries, tuple(changes)))
        except OSError as error:
            log.warning("other processes were not notified of a change: %s", error)

    def _publish_to_others(self, commit: Commits) -> None:
        self._ensure_socket()
        if self._socket is not None:
            messages = [message.encode() for message in encode([commit])]
            for other in self._others():
                for message in messages:
                    self._send(self._socket, other, message)

    def _open(self) -> None:
        try:
            self._socket, self._address = bind_socket(self._database)
        except OSError as error:
            if str(error) != self._failure:  # the same error would be logged at every check
                self._failure = str(error)
                log.warning("this process receives no changes of other processes on this database: %s", error)
            return
        self._failure = ""
        asyncio.get_running_loop().add_reader(self._socket, self._read)

    def _close(self) -> None:
        assert self._socket is not None  # noqa: S101 # for mypy
        asyncio.get_running_loop().remove_reader(self._socket)
        self._socket.close()
        self._socket = None
        with suppress(OSError):
            self._address.unlink(missing_ok=True)
            lag_marker(self._address).unlink(missing_ok=True)

    def _schedule(self, interval: float, step: Callable[[], None]) -> None:
        self._timers[step] = asyncio.get_running_loop().call_later(interval, step)

    def _check(self) -> None:
        self._schedule(CHECK_INTERVAL, self._check)
        if self._socket is None:
            self._open()
            self._deliver_lagged()
        else:
            self._ensure_socket()
            self._read_lag_marker()

    def _look(self) -> None:
        self._schedule(LOOK_INTERVAL, self._look)
        last_entry = self._register_end.read()
        if last_entry is None:
            return
        if self._tracker is None:  # the register could not be read before
            self._tracker = EntryTracker(last_entry)
            self._deliver(LAGGED)
        elif self._tracker.look(last_entry):
            log.warning("a process did not tell of what it has committed")
            self._deliver(LAGGED)

    def _new_tracker(self) -> EntryTracker | None:
        last_entry = self._register_end.read()
        return None if last_entry is None else EntryTracker(last_entry)

    def _hear(self, entries: Sequence[int]) -> None:
        if entries and self._tracker is not None:
            self._tracker.hear(min(entries), max(entries))

    def _deliver_lagged(self) -> None:
        """Have everything read again, also what was committed without a message until now."""
        last_entry = self._register_end.read()
        if last_entry is not None and self._tracker is not None:
            self._tracker.skip(last_entry)
        self._deliver(LAGGED)

    def _ensure_socket(self) -> None:
        """Create directory and socket again when they were removed, for example by a cleaner of temporary files."""
        if self._socket is None or os.path.lexists(self._address):
            return
        log.warning("%s was removed; changes of other processes may have been missed", self._address)
        self._close()
        self._open()
        self._deliver_lagged()

    def _read_lag_marker(self) -> None:
        with suppress(FileNotFoundError):
            lag_marker(self._address).unlink()
            self._deliver_lagged()

    def _others(self) -> list[Path]:
        return [path for path in self._address.parent.iterdir() if path != self._address and path.suffix != ".lag"]

    def _send(self, sender: socket.socket, receiver: Path, message: bytes) -> None:
        try:
            sender.sendto(message, str(receiver))
        except OSError as error:
            if error.errno in RECEIVER_FULL:
                self._mark_lag(sender, receiver, message)
            elif error.errno in RECEIVER_GONE:
                receiver.unlink(missing_ok=True)
                lag_marker(receiver).unlink(missing_ok=True)
            else:
                log.warning("another process was not notified of a change: %s", error)
                with suppress(OSError):
                    lag_marker(receiver).touch()  # the receiver finds it at its next check

    @staticmethod
    def _mark_lag(sender: socket.socket, receiver: Path, message: bytes) -> None:
        # The receiver reads the marker after it has emptied its socket, perhaps just before the marker was created. The
        # socket has space then, and this second message makes it read the marker.
        with suppress(OSError):
            lag_marker(receiver).touch()
            sender.sendto(message, str(receiver))

    def _read(self) -> None:
        assert self._socket is not None  # noqa: S101 # for mypy
        with suppress(BlockingIOError):
            while True:
                self._receive(decode(self._socket.recv(MAX_MESSAGE_BYTES + 1)))
        self._read_lag_marker()

    def _receive(self, message: Commits | Lagged) -> None:
        if message is LAGGED:
            self._deliver_lagged()
        else:
            self._hear(message.marks)
            self._deliver(message.changes)


def lag_marker(address: Path) -> Path:
    """Return the path of the file whose existence means that the process at this address missed messages."""
    return address.with_suffix(".lag")


def bind_socket(database: Path) -> tuple[socket.socket, Path]:
    """Return a socket that other processes on the database find, and its address. Raises OSError."""
    if not hasattr(socket, "AF_UNIX"):
        raise OSError(errno.EAFNOSUPPORT, "this system has no Unix sockets")
    for _ in range(3):
        address = private_directory(database) / f"{os.getpid()}-{secrets.token_hex(4)}"
        receiver = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        try:
            receiver.setblocking(False)
            receiver.bind(str(address))
            address.chmod(0o666)  # the directory keeps other users out
        except FileNotFoundError:  # another process has just removed the directory
            receiver.close()
        except BaseException:
            receiver.close()
            raise
        else:
            return receiver, address
    raise FileNotFoundError(f"the directory of the sockets of {database} was removed again and again")


def private_directory(database: Path) -> Path:
    """Return a directory that only its owner may enter: the owner of the database file, or this user.

    Raises:
        OSError: also when another user owns the path.
    """
    name = hashlib.sha256(str(database.resolve()).encode()).hexdigest()[:16]
    directory = Path(tempfile.gettempdir()) / f"planificador-{name}"
    with suppress(FileExistsError):
        directory.mkdir(0o700)
        if os.geteuid() == 0:
            owner = database.stat()  # a command that root runs must not lock out the service
            os.chown(directory, owner.st_uid, owner.st_gid)
    status = directory.lstat()
    trusted = {os.geteuid(), database.stat().st_uid}
    if not stat.S_ISDIR(status.st_mode) or status.st_mode & 0o077 or status.st_uid not in trusted:
        raise PermissionError(
            f"{directory} must belong to this user or the database's owner and be closed to all others"
        )
    return directory
