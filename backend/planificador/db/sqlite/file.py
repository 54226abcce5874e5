"""Creates the file of an SQLite database, and checks that it is still the file that this process has open.

SQLite itself does not notice when another program deletes, replaces or overwrites the file: it goes on writing to the
file that it has open. `log_guard.py` explains how this is detected.
"""

import logging
import os
from contextlib import suppress
from pathlib import Path

from planificador.core.runtime.failures import DatabaseFailedError, Failure
from planificador.db.sqlite.log_guard import (
    INDEX_SIZE,
    FileState,
    companion_path,
    guard_path,
    open_files,
    parse_progress,
    read_file_state,
    was_overwritten,
    write_guard,
)

log = logging.getLogger(__name__)


def create_private(path: Path) -> None:
    """Create the file, if there is none, for its owner only: it holds personal data.

    SQLite gives its WAL and SHM files the same mode. Raises nothing: SQLite's own error explains better why the file
    cannot be created.
    """
    # Opening and closing a file that exists would drop the locks that connections of this process hold on it.
    with suppress(OSError):
        os.close(os.open(path.resolve(), os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def refuse_no_file(path: Path) -> None:
    """Raise FileNotFoundError if something else than a file is there: SQLite would fail late, or wait for its lock."""
    if path.exists() and not path.is_file():
        raise FileNotFoundError("it is a directory or a device; the URL needs the path of a file")


def read_only_uri(path: Path) -> str:
    """Return the URI of a file for connections that write nothing to it."""
    return path.resolve().as_uri() + "?mode=ro"


class DatabaseFile:
    """The database file that this process has open. Call `open` after its connections were opened."""

    def __init__(self, path: Path) -> None:
        self._path = path.resolve()
        self._paths = tuple(str(companion_path(self._path, suffix)) for suffix in ("", "-wal", "-shm"))
        self._index: int | None = None  # the descriptor of the -shm file
        self._identities: tuple[tuple[int, int], ...] = ()
        self._state: FileState | None = None
        self._loss = ""

    def open(self) -> None:
        """Record which file, log and index are open."""
        # Closing the index would drop the locks of this process on it: it stays open as long as the connections.
        try:
            self._index = os.open(companion_path(self._path, "-shm"), os.O_RDONLY | os.O_CLOEXEC)
        except FileNotFoundError:
            log.warning("%s has no log on this file system: a replaced file would go unnoticed", self._path)
            return
        open_files[self._path] += 1
        self._identities = self._identify()
        self._record(self._read_state())

    def close(self) -> None:
        """Close the index. Call this after the connections were closed: the last one deletes the log."""
        if self._index is None:
            return
        os.close(self._index)
        self._index = None
        open_files.subtract({self._path: 1})
        if not open_files[self._path]:
            del open_files[self._path]
        if not self._loss and not companion_path(self._path, "-wal").exists():
            guard_path(self._path).unlink(missing_ok=True)

    @property
    def is_lost(self) -> bool:
        """Whether a check has failed."""
        return bool(self._loss)

    def check(self) -> None:
        """Raise DatabaseFailedError REPLACED when the file was replaced, or another program wrote to it."""
        if self._index is None:
            return
        self._loss = self._loss or self._find_loss()
        if self._loss:
            raise DatabaseFailedError(Failure.REPLACED, self._loss)

    def check_and_restore_guard(self) -> None:
        """Do what `check` does, and write the guard again if a command has removed it."""
        self.check()
        if self._state is not None and not guard_path(self._path).exists():
            self._record(self._state)

    def _find_loss(self) -> str:
        """Return what happened to the file, or an empty text when nothing did."""
        try:
            if self._identify() != self._identities:
                return f"{self._path}, or its -wal or -shm, was replaced while the server was running"
            state = self._read_state()
        except FileNotFoundError as error:
            return f"{error.filename} was deleted while the server was running"
        except OSError as error:
            return f"{self._path} cannot be checked any more: {error.strerror}"
        if state is None or state == self._state:
            return ""
        if self._state is not None and was_overwritten(self._state, state):
            return f"{self._path} was overwritten by another program while the server was running"
        self._record(state)
        return ""

    def _identify(self) -> tuple[tuple[int, int], ...]:
        return tuple([(state.st_dev, state.st_ino) for state in map(os.stat, self._paths)])

    def _read_state(self) -> FileState | None:
        """Return the state of the file, or None while the log is being copied into it."""
        assert self._index is not None  # noqa: S101 # for mypy
        before = parse_progress(os.pread(self._index, INDEX_SIZE, 0))
        state = read_file_state(self._path, before)
        after = parse_progress(os.pread(self._index, INDEX_SIZE, 0))
        return state if before == after and before.backfilled == before.attempted else None

    def _record(self, state: FileState | None) -> None:
        if state is not None:
            self._state = state
            with suppress(OSError):  # a full disk must not stop reads
                write_guard(self._path, state)
