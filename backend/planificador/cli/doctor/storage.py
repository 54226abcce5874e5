"""Checks of the disk of an SQLite database, and of the directory of backups."""

import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from planificador.cli.doctor.findings import Finding, ok, problem, warning
from planificador.cli.doctor.machine import check_private
from planificador.db.backups.nightly import backup_days
from planificador.db.sqlite.log_guard import companion_path

NETWORK_FILE_SYSTEMS = frozenset(
    {"9p", "afs", "ceph", "cifs", "davfs", "fuse.glusterfs", "fuse.rclone", "fuse.s3fs", "fuse.sshfs", "gfs2"}
    | {"lustre", "ncpfs", "nfs", "nfs4", "ocfs2", "smb2", "smb3", "smbfs", "virtiofs"}
)
MOUNTS = Path("/proc/self/mountinfo")
MIN_FREE_SHARE, MIN_FREE_BYTES = 0.05, 200_000_000
MAX_AGE = timedelta(days=2)
"""The age of the latest backup; a nightly one is younger."""


def check_sqlite_disk(path: Path) -> Iterator[Finding]:
    """Check the file system of a database, and its files."""
    path = path.resolve()
    kind = file_system(path, MOUNTS.read_text(encoding="utf-8") if MOUNTS.exists() else "")
    if kind in NETWORK_FILE_SYSTEMS:
        text = f"{path} is on a network file system ({kind}), whose locks and memory maps SQLite cannot rely on"
        yield problem("file system", text, "move it to a local disk, or use PostgreSQL")
    else:
        yield ok("file system", kind or "local")
    yield check_free_space(path.parent, path.stat().st_size if path.exists() else 0)
    for suffix in ("", "-wal", "-shm", "-guard"):
        if (file := companion_path(path, suffix)).exists():
            yield check_private("database file", file)


def file_system(path: Path, mounts: str) -> str:
    """Return the type of the file system that holds a path. mounts: the content of /proc/self/mountinfo (proc(5))."""
    best, kind = "", ""
    for line in mounts.splitlines():
        fields, _, rest = line.partition(" - ")
        point = fields.split()[4].replace("\\040", " ")
        if path.is_relative_to(point) and len(point) >= len(best):
            best, kind = point, rest.split()[0]
    return kind


def check_free_space(folder: Path, size: int) -> Finding:
    """Check that a disk has room for what a database of this size may need, such as another copy of it."""
    usage = shutil.disk_usage(folder)
    needed = max(2 * size, MIN_FREE_BYTES, int(usage.total * MIN_FREE_SHARE))
    text = f"{usage.free / 1e9:.1f} GB are free on the disk of {folder}"
    if usage.free < needed:
        return warning("disk", text, f"free some space: {needed / 1e9:.1f} GB should be, for the log and a migration")
    return ok("disk", text)


def check_backups(folder: Path | None, today: date) -> Iterator[Finding]:
    """Check the nightly backups."""
    if folder is None:
        advice = "set PLANIFICADOR_BACKUP_DIRECTORY, or back up by other means"
        yield warning("backups", "the server makes none", advice)
        return
    if not folder.is_dir():
        yield problem("backups", f"{folder} is not a directory", f"mkdir -m 700 {folder}")
        return
    yield check_private("backups", folder)
    latest = max(backup_days(folder), default=None)
    if latest is None:
        yield warning("backups", "there is none yet", "start the server, which makes the first one")
    elif today - latest > MAX_AGE:
        advice = "look for `the nightly backup failed` in the log"
        yield problem("backups", f"the latest is of {latest}", advice)
    else:
        yield ok("backups", f"the latest is of {latest}")
