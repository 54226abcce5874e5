"""The bell on SQLite: one Unix datagram socket per process, in a private directory named after the database file."""

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

from planificador.core.bell import CAPACITY, LAGGED, Bell, Cambio
from planificador.db.bell_messages import LIMIT, decode, encode

log = logging.getLogger(__name__)

FULL = {errno.EAGAIN, errno.EWOULDBLOCK, errno.ENOBUFS}
GONE = {errno.ECONNREFUSED, errno.ENOENT}


class SqliteBell(Bell):
    """Rings in this process, then sends to the sockets of the others.

    A receiver that is full is never waited for: a mark beside its socket tells it that it missed something. Where there
    are no Unix sockets, or no private directory can be had, only this process hears the bell; the log says so.
    """

    def __init__(self, path: Path, capacity: int = CAPACITY) -> None:
        super().__init__(capacity)
        self._database = path
        self._socket: socket.socket | None = None
        self._address = Path()

    async def start(self) -> None:
        if not hasattr(socket, "AF_UNIX"):
            log.warning("no Unix sockets here: other processes on this database do not hear of changes")
            return
        try:
            directory = private_directory(self._database)
        except OSError as error:
            log.warning("other processes on this database do not hear of changes: %s", error)
            return
        self._address = directory / f"{os.getpid()}-{secrets.token_hex(4)}"
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.setblocking(False)
        self._socket.bind(str(self._address))
        self._address.chmod(0o666)  # the directory is what keeps others out
        asyncio.get_running_loop().add_reader(self._socket, self._read)

    async def stop(self) -> None:
        if self._socket is not None:
            asyncio.get_running_loop().remove_reader(self._socket)
            self._socket.close()
            self._socket = None
            self._address.unlink(missing_ok=True)
            mark_of(self._address).unlink(missing_ok=True)

    async def ring(self, changes: Sequence[Cambio]) -> None:
        await super().ring(changes)
        if self._socket is not None:
            messages = [message.encode() for message in encode(changes)]
            for other in self._others():
                for message in messages:
                    self._send(self._socket, other, message)

    def _others(self) -> list[Path]:
        return [path for path in self._address.parent.iterdir() if path != self._address and path.suffix != ".lag"]

    def _send(self, sender: socket.socket, receiver: Path, message: bytes) -> None:
        try:
            sender.sendto(message, str(receiver))
        except OSError as error:
            if error.errno in FULL:
                self._mark(sender, receiver, message)
            elif error.errno in GONE:
                receiver.unlink(missing_ok=True)
                mark_of(receiver).unlink(missing_ok=True)
            else:
                log.warning("a process does not hear of changes: %s", error)

    @staticmethod
    def _mark(sender: socket.socket, receiver: Path, message: bytes) -> None:
        # The receiver looks for the mark after emptying its socket. It may have done so just before the mark was made:
        # then there is room now, and sending once more makes it look again.
        with suppress(OSError):
            mark_of(receiver).touch()
            sender.sendto(message, str(receiver))

    def _read(self) -> None:
        assert self._socket is not None  # noqa: S101 # for mypy
        with suppress(BlockingIOError):
            while True:
                self._deliver(decode(self._socket.recv(LIMIT + 1)))
        with suppress(FileNotFoundError):
            mark_of(self._address).unlink()
            self._deliver(LAGGED)


def mark_of(address: Path) -> Path:
    """The file that tells the process at this address that it missed something."""
    return address.with_suffix(".lag")


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
