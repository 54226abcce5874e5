"""Backups as files. Each is an SQLite database with all rows, whichever kind of database they come from."""

import asyncio
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from planificador.db.backups.copying import CopiedRows, OnRows, copy_database, refuse_used
from planificador.db.backups.errors import BackupError
from planificador.db.backups.tables import copied_tables
from planificador.db.config import SqliteUrl, parse_url
from planificador.db.migrations.files import MigrationError, read_migrations
from planificador.db.migrations.runner import migrate
from planificador.db.soundness import DamagedDatabaseError, check_soundness
from planificador.db.sqlite.damage import find_damage
from planificador.db.sqlite.file import read_only_uri
from planificador.db.sqlite.log_guard import check_log, companion_path

COMPANIONS = ("-wal", "-shm", "-guard", "-journal")
MIGRATIONS_TABLE = "aerich"


async def back_up(url: str, file: Path, on_rows: OnRows = lambda table, count: None) -> None:
    """Write the state of a database at one instant into a new file, which only its owner may read.

    The database may be in use. Erased values that the database still keeps in unused space are not in the file.

    Raises:
        BackupError: The file exists, or there is no database.
        MigrationError: The database does not fit this program.
        The driver's errors, and OSError: Nothing is left of the file.
    """
    with _new_file(file) as part:
        match parse_url(url):
            case SqliteUrl(path):
                await asyncio.to_thread(_copy_file, path, part)
                await asyncio.to_thread(_check, part, name=path)
            case _:
                await copy_database(url, _url(part), on_rows)
                await asyncio.to_thread(_check, part, name=file)
    _sync(file.parent)


async def restore(file: Path, url: str, on_rows: OnRows = lambda table, count: None) -> list[CopiedRows] | None:
    """Fill an empty database from a backup, which may be older than this program.

    Returns:
        What was copied into a PostgreSQL database; an SQLite database becomes the file of the backup itself.

    Raises:
        BackupError: The file is not a sound backup or newer than this program, or the database is in use or not empty.
        The driver's errors, and OSError. The database stays as it was.
    """
    target = parse_url(url)
    folder = target.path.resolve().parent if isinstance(target, SqliteUrl) else None
    with tempfile.TemporaryDirectory(prefix=".restore-", dir=folder) as temporary:
        copy = Path(temporary) / "backup.sqlite3"
        await asyncio.to_thread(_check, file)
        await asyncio.to_thread(_copy_file, file, copy)
        await _bring_up_to_date(copy, file)
        if not isinstance(target, SqliteUrl):
            return await copy_database(_url(copy), url, on_rows)
        await refuse_used(url)
        path = target.path.resolve()
        _refuse_rows(path)
        await asyncio.to_thread(_close_log, copy)
        for suffix in COMPANIONS:
            companion_path(path, suffix).unlink(missing_ok=True)
        copy.replace(path)
        _sync(path.parent)
        return None


async def _bring_up_to_date(copy: Path, file: Path) -> None:
    """Migrate the copy of a backup. Raise BackupError if the backup lacks a part, or is newer than this program."""
    try:
        await check_soundness(_url(copy))
        await migrate(_url(copy))
    except (DamagedDatabaseError, MigrationError) as error:
        raise BackupError(f"{file} cannot be restored: {error}") from error


def _url(path: Path) -> str:
    return f"sqlite:///{path.resolve()}"


@contextmanager
def _new_file(file: Path) -> Iterator[Path]:
    """Return a block that writes a file under another name, which becomes that of the file at its end."""
    if file.exists():
        raise BackupError(f"{file} exists; choose another name")
    try:
        folder = Path(tempfile.mkdtemp(prefix=f".{file.name}-", dir=file.parent))
    except OSError as error:
        raise BackupError(f"{file} cannot be written: {error.strerror}") from None
    try:
        part = folder / file.name
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        yield part
        _close_log(part)
        try:
            os.link(part, file)  # a rename would replace a file that was made meanwhile
        except FileExistsError:
            raise BackupError(f"{file} exists; choose another name") from None
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _copy_file(path: Path, copy: Path) -> None:
    """Write the state of a database file at one instant into a new one."""
    with _reading(path) as connection:
        os.close(os.open(copy, os.O_CREAT | os.O_WRONLY, 0o600))
        connection.execute("VACUUM INTO ?", [str(copy)])


def _check(path: Path, name: Path | None = None) -> None:
    """Raise BackupError if the file is damaged, or not one of this program's. name: what the error calls it."""
    name = name or path
    with _reading(path) as connection:
        if MIGRATIONS_TABLE not in _tables(connection):
            raise BackupError(f"{name} is not a database of this program")
        if damage := find_damage(connection, quickly=False):
            raise BackupError(f"{name} is damaged: {damage}")


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    if not path.is_file():
        raise BackupError(f"there is no file {path}")
    check_log(path)
    try:
        with closing(sqlite3.connect(read_only_uri(path), uri=True, isolation_level=None)) as reader:
            yield reader
    except sqlite3.DatabaseError as error:
        code = error.sqlite_errorcode & 0xFF
        if code in {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT}:
            raise BackupError(f"{path} is damaged, or not an SQLite database ({error})") from None
        if code == sqlite3.SQLITE_FULL:
            raise BackupError("there is not enough space for the file") from None
        raise


def _tables(connection: sqlite3.Connection) -> set[str]:
    return {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def _refuse_rows(path: Path) -> None:
    if not path.exists() or not path.stat().st_size:
        return
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        names = _tables(connection)
        for table in copied_tables(read_migrations()[-1]):
            if table.name in names and connection.execute(f'SELECT 1 FROM "{table.name}" LIMIT 1').fetchone():
                raise BackupError(f"the database {path} is not empty: move it away, with its -wal and -shm, first")


def _close_log(path: Path) -> None:
    """Copy the log of a file into it, and write the file to the disk."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    for suffix in COMPANIONS:
        companion_path(path, suffix).unlink(missing_ok=True)
    _sync(path)


def _sync(path: Path) -> None:
    """Write a file, or the names in a folder, to the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        with suppress(OSError):  # not all file systems can
            os.fsync(descriptor)
    finally:
        os.close(descriptor)
