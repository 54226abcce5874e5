"""Detects writes of another program to the file of an SQLite database, and a log that belongs to another file.

SQLite itself detects neither: it merges a log (`-wal`) into any database file of the matching name.

In WAL mode the file changes only when the log is copied into it (a checkpoint), and every checkpoint changes the index
of the log (`-shm`). If the file changed and the index did not, another program wrote to the file. The last known state
is stored next to the file (`-guard`), so that the next start can compare it too, also after a crash.

https://www.sqlite.org/walformat.html#the_wal_index_file_format
"""

import json
import os
import struct
import time
from collections import Counter
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

INDEX_SIZE = 136
"""Bytes of the index's header."""
SALTS, BACKFILLED, ATTEMPTED = slice(32, 40), slice(96, 100), slice(128, 132)
"""Positions in the index: the salts of its log, the number of frames copied into the file, the number to be copied."""
LOG_HEADER_SIZE = 32
RESTORE_STEPS = "stop the server, delete the files ending in -wal, -shm and -guard, copy the backup, start the server"


class LogMismatchError(Exception):
    """The log of a database file belongs to another file; the message says what to do."""


@dataclass(frozen=True, slots=True)
class CheckpointProgress:
    """How many frames of the log are copied into the file.

    Attributes:
        salts: They identify the log; SQLite changes them each time it starts the log again.
        backfilled: The number of frames that are copied.
        attempted: The number of frames that a running checkpoint copies.
    """

    salts: str
    backfilled: int
    attempted: int


@dataclass(frozen=True, slots=True)
class FileState:
    """The state of a database file while no checkpoint was running."""

    device: int
    inode: int
    size: int
    modified: int
    progress: CheckpointProgress


@dataclass(frozen=True, slots=True)
class Guard:
    """The last known state of a file.

    Attributes:
        same_boot: Whether it was recorded since the machine started.
    """

    state: FileState
    same_boot: bool


open_files: Counter[Path] = Counter()
"""The database files that this process has open, with the number of times."""


def companion_path(path: Path, suffix: str) -> Path:
    """Return the path of a file that SQLite or this program keeps next to the database file."""
    return path.with_name(path.name + suffix)


def guard_path(path: Path) -> Path:
    """Return the path of the file with the last known state."""
    return companion_path(path, "-guard")


def parse_progress(index: bytes) -> CheckpointProgress:
    """Parse the index of a log."""
    (backfilled,) = struct.unpack("=I", index[BACKFILLED])
    (attempted,) = struct.unpack("=I", index[ATTEMPTED])
    return CheckpointProgress(index[SALTS].hex(), backfilled, attempted)


def read_file_state(path: Path, progress: CheckpointProgress) -> FileState:
    """Return the present state of a file."""
    state = path.stat()
    return FileState(state.st_dev, state.st_ino, state.st_size, state.st_mtime_ns, progress)


def was_overwritten(before: FileState, now: FileState) -> bool:
    """Return whether the file changed without a checkpoint."""
    return (before.size, before.modified) != (now.size, now.modified) and before.progress == now.progress


def write_guard(path: Path, state: FileState) -> None:
    """Write the guard of a file atomically. Raises OSError."""
    new = companion_path(path, f"-guard-{os.getpid()}")
    descriptor = os.open(new, os.O_CREAT | os.O_TRUNC | os.O_WRONLY | os.O_CLOEXEC, 0o600)
    try:
        # The inode of the guard reveals a guard that was copied together with the database; such a one is not used.
        inode = os.fstat(descriptor).st_ino
        os.write(descriptor, json.dumps({"inode": inode, "boot": _boot_id(), "seen": asdict(state)}).encode())
    finally:
        os.close(descriptor)
    new.replace(guard_path(path))


def read_guard(path: Path) -> Guard | None:
    """Return the guard of a file, or None when there is none or it was written for another file."""
    guard = guard_path(path)
    try:
        content: dict[str, Any] = json.loads(guard.read_bytes())
        if content["inode"] != guard.stat().st_ino:
            return None
        state = FileState(**content["seen"] | {"progress": CheckpointProgress(**content["seen"]["progress"])})
        return Guard(state, content["boot"] == _boot_id())
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _boot_id() -> str:
    """Return the id of the machine's present boot, or an empty text where there is none."""
    with suppress(OSError):
        return Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    return ""


def _boot_time() -> int:
    """Return when the machine was started, in nanoseconds since 1970."""
    return time.time_ns() - time.clock_gettime_ns(time.CLOCK_BOOTTIME)


def check_log(path: Path) -> None:
    """Raise LogMismatchError when the log next to the file belongs to another file.

    Delete the guard of a log that is accepted: any program that opens the file may run a checkpoint before a server
    checks the file again. A running server restores its guard.
    """
    path = path.resolve()
    log = companion_path(path, "-wal")
    # Opening and closing the index here would drop the locks that this process holds on it.
    if path in open_files or not log.exists() or log.stat().st_size <= LOG_HEADER_SIZE:
        return
    if not path.exists() or not path.stat().st_size:
        raise LogMismatchError(
            f"it is missing or empty, but its log {log} exists and holds changes that no other file has: "
            "put the database file back, or move the log away to start with an empty database"
        )
    guard = read_guard(path)
    if guard is not None and not _belongs(path, log, guard):
        raise LogMismatchError(
            f"{log} is not its log: the file was replaced or changed after the server ended without closing it. "
            f"To restore a backup: {RESTORE_STEPS}. To merge the log anyway, delete {guard_path(path)}"
        )
    guard_path(path).unlink(missing_ok=True)


def _belongs(path: Path, log: Path, guard: Guard) -> bool:
    before = guard.state
    if not guard.same_boot:  # after a power cut the file, its times and the index may be older than the guard
        status = path.stat()
        return status.st_ino == before.inode and status.st_mtime_ns <= _boot_time()
    progress = _remaining_progress(path) or before.progress
    now = read_file_state(path, progress)
    return now.inode == before.inode and _has_salts(log, progress.salts) and not was_overwritten(before, now)


def _remaining_progress(path: Path) -> CheckpointProgress | None:
    """Return the progress in the index of a server that was killed, or None when there is no index."""
    try:
        index = companion_path(path, "-shm").read_bytes()[:INDEX_SIZE]
    except FileNotFoundError:
        return None
    return parse_progress(index) if len(index) == INDEX_SIZE else None


def _has_salts(log: Path, salts: str) -> bool:
    """Return whether the log has these salts of an index.

    When SQLite starts a log again, it increments the first salt in the index a moment before it writes the log. When it
    begins the first log, it writes that before the index, which has no salts until the first commit is done.
    """
    if not int(salts, 16):
        return True
    with log.open("rb") as file:
        log_salts = file.read(LOG_HEADER_SIZE)[16:24]
    first, indexed = struct.unpack(">I", log_salts[:4])[0], struct.unpack(">I", bytes.fromhex(salts)[:4])[0]
    return log_salts.hex() == salts or indexed == (first + 1) % 2**32
