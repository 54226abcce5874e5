"""The file of an SQLite database."""

import os
from contextlib import suppress
from pathlib import Path


def create_private(path: Path) -> None:
    """Makes the file, when there is none, for nobody but its owner: it names people. SQLite gives its WAL and SHM files
    the same mode. Raises nothing: SQLite says better why a file cannot be."""
    # Never opens a file that exists: closing it would drop the locks this process' connections have on it.
    with suppress(OSError):
        os.close(os.open(path.resolve(), os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
