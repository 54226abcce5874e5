"""Whether the file of an SQLite database is still the one that this process has open.

SQLite itself does not notice when another program deletes, replaces or overwrites the file: it goes on writing to what
it has open. How that is told: `sqlite_guard.py`.
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


class DatabaseFile:
    """The open file of this process. Its connections must have been opened before `open`."""

    def __init__(self, path: Path) -> None:
        self._path = path.resolve()
        self._paths = tuple(str(companion_path(self._path, suffix)) for suffix in ("", "-wal", "-shm"))
        self._index: int | None = None
        self._identities: tuple[tuple[int, int], ...] = ()
        self._seen: FileState | None = None
        self._lost = ""

    def open(self) -> None:
        """Remember which file, log and index are open."""
        # To close it would drop the locks of this process on it: it stays open as long as the connections.
        try:
            self._index = os.open(companion_path(self._path, "-shm"), os.O_RDONLY | os.O_CLOEXEC)
        except FileNotFoundError:
            log.warning("%s has no log on this file system: nobody notices when it is replaced", self._path)
            return
        open_files[self._path] += 1
        self._identities = self._identify()
        self._remember(self._look())

    def close(self) -> None:
        """After the connections. The last one to close has copied the log into the file and deleted it."""
        if self._index is None:
            return
        os.close(self._index)
        self._index = None
        open_files.subtract({self._path: 1})
        if not open_files[self._path]:
            del open_files[self._path]
        if not self._lost and not companion_path(self._path, "-wal").exists():
            guard_path(self._path).unlink(missing_ok=True)

    @property
    def is_lost(self) -> bool:
        """Whether a check has failed."""
        return bool(self._lost)

    def check(self) -> None:
        """Raise DatabaseFailedError REPLACED when the file is no longer the one that is open, or others wrote to it."""
        if self._index is None:
            return
        self._lost = self._lost or self._find_loss()
        if self._lost:
            raise DatabaseFailedError(Failure.REPLACED, self._lost)

    def look(self) -> None:
        """Check, and put the guard back if a command has removed it. Raise as `check`."""
        self.check()
        if self._seen is not None and not guard_path(self._path).exists():
            self._remember(self._seen)

    def _find_loss(self) -> str:
        """Return what happened to the file; nothing when all is well."""
        try:
            if self._identify() != self._identities:
                return f"{self._path}, or its -wal or -shm, was replaced while the server was running"
            seen = self._look()
        except FileNotFoundError as error:
            return f"{error.filename} was deleted while the server was running"
        except OSError as error:
            return f"{self._path} cannot be looked at any more: {error.strerror}"
        if seen is None or seen == self._seen:
            return ""
        if self._seen is not None and was_overwritten(self._seen, seen):
            return f"{self._path} was overwritten by another program while the server was running"
        self._remember(seen)
        return ""

    def _identify(self) -> tuple[tuple[int, int], ...]:
        return tuple([(state.st_dev, state.st_ino) for state in map(os.stat, self._paths)])

    def _look(self) -> FileState | None:
        """Return the state of the file; None while the log is being copied into it."""
        assert self._index is not None  # noqa: S101 # for mypy
        before = parse_progress(os.pread(self._index, INDEX_SIZE, 0))
        seen = read_file_state(self._path, before)
        after = parse_progress(os.pread(self._index, INDEX_SIZE, 0))
        return seen if before == after and before.backfilled == before.attempted else None

    def _remember(self, seen: FileState | None) -> None:
        if seen is not None:
            self._seen = seen
            with suppress(OSError):  # a full disk must not end what can go on
                write_guard(self._path, seen)
