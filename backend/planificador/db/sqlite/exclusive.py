"""Whether somebody has an SQLite file open."""

import sqlite3
from contextlib import closing
from pathlib import Path

from planificador.db.sqlite.log_guard import open_files


def is_in_use(path: Path) -> bool:
    """Return whether this or another program has the database open. Raises sqlite3.Error if it cannot be read."""
    if path.resolve() in open_files:
        return True
    if not path.exists() or not path.stat().st_size:
        return False
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as connection:
        try:
            # In WAL mode each open connection holds a shared lock on the file.
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
                return True
            raise
        connection.execute("ROLLBACK")
    return False
