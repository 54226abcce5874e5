"""Change notifications on SQLite: a Unix datagram socket per process, in a private directory of the database file."""

import asyncio
import errno
import hashlib
import logging
import os
import secrets
import socket
import stat
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from planificador.core.runtime.changes import LAGGED, MAX_UNREAD, Cambio, ChangeNotifier
from planificador.db.change_messages import MAX_MESSAGE_BYTES, decode, encode

log = logging.getLogger(__name__)

RECEIVER_FULL = {errno.EAGAIN, errno.EWOULDBLOCK, errno.ENOBUFS}
RECEIVER_GONE = {errno.ECONNREFUSED, errno.ENOENT}
CHECK_INTERVAL = 30.0
"""Seconds between looks whether others can still reach this process, and whether one of them could not."""


class SqliteChangeNotifier(ChangeNotifier):
    """Rings in this process, then sends to the sockets of the others.

    A receiver that is full is never waited for: a mark beside its socket tells it that it missed something. Where there
    are no Unix sockets, or no private directory can be had, this process does not hear the others: the log says so,
    and every listener gets LAGGED every 30 seconds.
    """

    def __init__(self, path: Path, capacity: int = MAX_UNREAD) -> None:
        super().__init__(capacity)
        self._database = path
        self._socket: socket.socket | None = None
        self._address = Path()
        self._failure = ""
        self._next_look: asyncio.TimerHandle | None = None

    async def start(self) -> None:
        self._open()
        self._schedule_look()

    async def stop(self) -> None:
        if self._next_look is not None:
            self._next_look.cancel()
            self._next_look = None
        if self._socket is not None:
            self._close()
            with suppress(OSError):  # others are in it
                self._address.parent.rmdir()

    async def publish(self, changes: Sequence[Cambio]) -> None:
        """Raises nothing for the other processes' sake: the changes are committed."""
        await super().publish(changes)
        try:
            self._tell_others(changes)
        except OSError as error:
            log.warning("other processes did not hear of a change: %s", error)

    def _tell_others(self, changes: Sequence[Cambio]) -> None:
        self._keep_the_socket()
        if self._socket is not None:
            messages = [message.encode() for message in encode(changes)]
            for other in self._others():
                for message in messages:
                    self._send(self._socket, other, message)

    def _open(self) -> None:
        try:
            self._socket, self._address = bind_socket(self._database)
        except OSError as error:
            if str(error) != self._failure:  # it is tried again and again
                self._failure = str(error)
                log.warning("this process and others on this database do not hear of each other's changes: %s", error)
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

    def _schedule_look(self) -> None:
        self._next_look = asyncio.get_running_loop().call_later(CHECK_INTERVAL, self._look)

    def _look(self) -> None:
        self._schedule_look()
        if self._socket is None:
            self._open()
            self._deliver(LAGGED)
        else:
            self._keep_the_socket()
            self._heed_the_mark()

    def _keep_the_socket(self) -> None:
        """Makes directory and socket anew when somebody removed them, as those do who clean temporary directories."""
        if self._socket is None or os.path.lexists(self._address):
            return
        log.warning("%s was removed; changes of other processes may have been missed", self._address)
        self._close()
        self._open()
        self._deliver(LAGGED)

    def _heed_the_mark(self) -> None:
        with suppress(FileNotFoundError):
            lag_marker(self._address).unlink()
            self._deliver(LAGGED)

    def _others(self) -> list[Path]:
        return [path for path in self._address.parent.iterdir() if path != self._address and path.suffix != ".lag"]

    def _send(self, sender: socket.socket, receiver: Path, message: bytes) -> None:
        try:
            sender.sendto(message, str(receiver))
        except OSError as error:
            if error.errno in RECEIVER_FULL:
                self._mark(sender, receiver, message)
            elif error.errno in RECEIVER_GONE:
                receiver.unlink(missing_ok=True)
                lag_marker(receiver).unlink(missing_ok=True)
            else:
                log.warning("a process does not hear of changes: %s", error)
                with suppress(OSError):
                    lag_marker(receiver).touch()  # it looks for it every now and then

    @staticmethod
    def _mark(sender: socket.socket, receiver: Path, message: bytes) -> None:
        # The receiver looks for the mark after emptying its socket. It may have done so just before the mark was made:
        # then there is room now, and sending once more makes it look again.
        with suppress(OSError):
            lag_marker(receiver).touch()
            sender.sendto(message, str(receiver))

    def _read(self) -> None:
        assert self._socket is not None  # noqa: S101 # for mypy
        with suppress(BlockingIOError):
            while True:
                self._deliver(decode(self._socket.recv(MAX_MESSAGE_BYTES + 1)))
        self._heed_the_mark()


def lag_marker(address: Path) -> Path:
    """The file that tells the process at this address that it missed something."""
    return address.with_suffix(".lag")


def bind_socket(database: Path) -> tuple[socket.socket, Path]:
    """A socket that other processes on the database find, and its address. OSError when it cannot be."""
    if not hasattr(socket, "AF_UNIX"):
        raise OSError(errno.EAFNOSUPPORT, "no Unix sockets here")
    for _ in range(3):
        address = private_directory(database) / f"{os.getpid()}-{secrets.token_hex(4)}"
        receiver = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        try:
            receiver.setblocking(False)
            receiver.bind(str(address))
            address.chmod(0o666)  # the directory is what keeps others out
        except FileNotFoundError:  # the last who was in the directory has just removed it
            receiver.close()
        except BaseException:
            receiver.close()
            raise
        else:
            return receiver, address
    raise FileNotFoundError(f"the directory of the sockets of {database} does not stay")


def private_directory(database: Path) -> Path:
    """A directory that belongs to the database file's owner or to this user, and that nobody else may enter.

    OSError when somebody else has taken its place.
    """
    name = hashlib.sha256(str(database.resolve()).encode()).hexdigest()[:16]
    directory = Path(tempfile.gettempdir()) / f"planificador-{name}"
    with suppress(FileExistsError):
        directory.mkdir(0o700)
        if os.geteuid() == 0:
            owner = database.stat()  # root's command line must not lock out the service
            os.chown(directory, owner.st_uid, owner.st_gid)
    found = directory.lstat()
    trusted = {os.geteuid(), database.stat().st_uid}
    if not stat.S_ISDIR(found.st_mode) or found.st_mode & 0o077 or found.st_uid not in trusted:
        raise PermissionError(f"{directory} is not ours alone")
    return directory
