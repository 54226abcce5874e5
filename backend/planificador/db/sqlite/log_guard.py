"""Whether another program has written to the file of an SQLite database, and whether the log beside it is its own.

SQLite itself does not notice: it merges a log (`-wal`) into whatever file it finds beside it.

In WAL mode the file changes only when the log is copied into it (a checkpoint), and every checkpoint leaves its trace
in the index of the log (`-shm`). A file that changed while the index did not was written by somebody else. What was
seen last stands beside the file (`-guard`), so that the next start can tell too, also after a crash.

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
SALTS, BACKFILLED, ATTEMPTED = slice(32, 40), slice(96, 100), slice(128, 132)
"""Bytes of the index: which log it is of, how many frames are copied into the file, and how many are being copied."""
LOG_HEADER_SIZE = 32
RESTORE_STEPS = "stop the server, delete the files ending in -wal, -shm and -guard, copy the backup, start the server"


class LogMismatchError(Exception):
    """The log beside a database file does not belong to it; the text says what to do."""


@dataclass(frozen=True, slots=True)
class CheckpointProgress:
    """How far the log is copied into the file. salts: which log it is, new each time it begins anew."""

    salts: str
    backfilled: int
    attempted: int


@dataclass(frozen=True, slots=True)
class FileState:
    """A file as it was when nothing was being copied into it."""

    device: int
    inode: int
    size: int
    modified: int
    progress: CheckpointProgress


@dataclass(frozen=True, slots=True)
class Guard:
    """What was seen last. same_boot: since the machine was started."""

    seen: FileState
    same_boot: bool


open_files: Counter[Path] = Counter()
"""The files that this process has open."""


def companion_path(path: Path, suffix: str) -> Path:
    """Return the path of a file that belongs to the database."""
    return path.with_name(path.name + suffix)


def guard_path(path: Path) -> Path:
    """Return the path of the file that says how the database file was seen last."""
    return companion_path(path, "-guard")


def parse_progress(index: bytes) -> CheckpointProgress:
    """Read the index of a log."""
    (backfilled,) = struct.unpack("=I", index[BACKFILLED])
    (attempted,) = struct.unpack("=I", index[ATTEMPTED])
    return CheckpointProgress(index[SALTS].hex(), backfilled, attempted)


def read_file_state(path: Path, progress: CheckpointProgress) -> FileState:
    """Return the state of a file."""
    state = path.stat()
    return FileState(state.st_dev, state.st_ino, state.st_size, state.st_mtime_ns, progress)


def was_overwritten(before: FileState, now: FileState) -> bool:
    """Whether the file changed without a checkpoint."""
    return (before.size, before.modified) != (now.size, now.modified) and before.progress == now.progress


def write_guard(path: Path, seen: FileState) -> None:
    """Write what was seen beside the file, whole or not at all. Raises OSError."""
    new = companion_path(path, f"-guard-{os.getpid()}")
    descriptor = os.open(new, os.O_CREAT | os.O_TRUNC | os.O_WRONLY | os.O_CLOEXEC, 0o600)
    try:
        # Its own inode tells a guard that was copied together with all the rest: that says nothing any more.
        own = os.fstat(descriptor).st_ino
        os.write(descriptor, json.dumps({"inode": own, "boot": _boot(), "seen": asdict(seen)}).encode())
    finally:
        os.close(descriptor)
    new.replace(guard_path(path))


def read_guard(path: Path) -> Guard | None:
    """Return what was seen last; None when nothing was, or it says nothing of this file."""
    guard = guard_path(path)
    try:
        found: dict[str, Any] = json.loads(guard.read_bytes())
        if found["inode"] != guard.stat().st_ino:
            return None
        seen = FileState(**found["seen"] | {"progress": CheckpointProgress(**found["seen"]["progress"])})
        return Guard(seen, found["boot"] == _boot())
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _boot() -> str:
    """Which start of the machine this is."""
    with suppress(OSError):
        return Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    return ""


def _booted_at() -> int:
    """When the machine was started, in nanoseconds."""
    return time.time_ns() - time.clock_gettime_ns(time.CLOCK_BOOTTIME)


def check_log(path: Path) -> None:
    """Raise LogMismatchError when there is a log beside the file that is not this file's.

    Once the log is accepted, whatever opens the file may copy it there before a server watches: the guard has done its
    work. A server that is running puts its own back.
    """
    path = path.resolve()
    log = companion_path(path, "-wal")
    # Reading the index here would drop the locks that this process has on it.
    if path in open_files or not log.exists() or log.stat().st_size <= LOG_HEADER_SIZE:
        return
    if not path.exists() or not path.stat().st_size:
        raise LogMismatchError(
            f"it is missing or empty, but its log {log} is there, with changes that no other file has: "
            "put the database file back, or move the log away to begin with an empty database"
        )
    guard = read_guard(path)
    if guard is not None and not _belongs(path, log, guard):
        raise LogMismatchError(
            f"{log} is not its log: the file was replaced or changed after the server ended without closing it. "
            f"To restore a backup: {RESTORE_STEPS}. To merge the log in all the same, delete {guard_path(path)}"
        )
    guard_path(path).unlink(missing_ok=True)


def _belongs(path: Path, log: Path, guard: Guard) -> bool:
    before = guard.seen
    if not guard.same_boot:  # after a power cut the file, its times and the index may be older than the guard
        state = path.stat()
        return state.st_ino == before.inode and state.st_mtime_ns <= _booted_at()
    progress = _left_progress(path) or before.progress
    now = read_file_state(path, progress)
    return now.inode == before.inode and _is_log(log, progress.salts) and not was_overwritten(before, now)


def _left_progress(path: Path) -> CheckpointProgress | None:
    """Return what a server that was killed left in the index."""
    try:
        index = companion_path(path, "-shm").read_bytes()[:INDEX_SIZE]
    except FileNotFoundError:
        return None
    return parse_progress(index) if len(index) == INDEX_SIZE else None


def _is_log(log: Path, salts: str) -> bool:
    """Whether the log is the one that the index is of. When a log begins anew, the index says so a moment earlier: the
    first of the salts is then one more."""
    with log.open("rb") as file:
        own = file.read(LOG_HEADER_SIZE)[16:24]
    first, indexed = struct.unpack(">I", own[:4])[0], struct.unpack(">I", bytes.fromhex(salts)[:4])[0]
    return own.hex() == salts or indexed == (first + 1) % 2**32
