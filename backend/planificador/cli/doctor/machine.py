"""Checks of the machine: its clock, its zones, its limits, its temporary directory."""

import os
import resource
import tempfile
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from zoneinfo import ZoneInfo

from planificador.cli.doctor.findings import Finding, ok, problem, warning
from planificador.db.migrations.files import migration_files, migrations_directory

SPARE_FILES = 100
"""Open files besides connections: the database, logs, libraries."""


def check_clock(now: datetime) -> Finding:
    """Compare the clock with the youngest migration of this program."""
    stamp = migration_files(migrations_directory())[-1].name.split("_")[1]
    made = datetime.strptime(stamp, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    if now < made:
        advice = "set it, and keep it right with chrony or systemd-timesyncd"
        return problem("clock", f"it says {now:%Y-%m-%d %H:%M} UTC, before this program was made", advice)
    return ok("clock", f"{now:%Y-%m-%d %H:%M:%S} UTC")


def check_zone(zone: ZoneInfo, now: datetime) -> Finding:
    """Tell what time it is in the centre, and which data say so."""
    local = now.astimezone(zone)
    return ok("time zone", f"{zone.key}, where it is {local:%H:%M} (tzdata {version('tzdata')})")


def check_open_files(connections: int) -> Finding:
    """Compare the limit on open files with the connections that the settings allow."""
    limit, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    needed = connections + SPARE_FILES
    if limit != resource.RLIM_INFINITY and limit < needed:
        advice = f"raise it (LimitNOFILE={needed} in the systemd unit), or lower PLANIFICADOR_MAX_CONNECTIONS"
        return warning("open files", f"the limit is {limit}, but {connections} connections are allowed", advice)
    return ok("open files", "any number" if limit == resource.RLIM_INFINITY else f"up to {limit}")


def check_temporary_directory() -> Finding:
    """Try to write to the temporary directory."""
    try:
        with tempfile.TemporaryFile():
            return ok("temporary directory", tempfile.gettempdir())
    except OSError as error:
        advice = "set TMPDIR to a directory that the service's user may write to"
        return problem("temporary directory", f"it cannot be written: {error.strerror}", advice)


def check_private(subject: str, path: Path) -> Finding:
    """Check that nobody but its owner may read a file or enter a directory."""
    status = path.stat()
    if status.st_mode & 0o077:
        mode = "700" if path.is_dir() else "600"
        text = f"{path} can be read by others (mode {status.st_mode & 0o777:o})"
        return problem(subject, text, f"chmod {mode} {path}")
    if status.st_uid != os.geteuid() != 0:
        return problem(subject, f"{path} belongs to another user", f"run as its owner, or chown it ({path})")
    return ok(subject, f"{path} is closed to others")
