"""Says what an operator can do about a database that cannot be used."""

import errno
import getpass
import os
import socket
import sqlite3
from pathlib import Path

from asyncpg import exceptions as postgres

from planificador.core.runtime.failures import Failure
from planificador.db.config import SqliteUrl, parse_url
from planificador.db.failures import driver_error, failure_of, reason_of

START = "start PostgreSQL there, or correct the URL"
ADVICE: tuple[tuple[type[Exception], str], ...] = (
    (postgres.InvalidPasswordError, "correct the user or the password of the URL"),
    (postgres.InvalidAuthorizationSpecificationError, "correct the user of the URL, or pg_hba.conf of the server"),
    (postgres.InvalidCatalogNameError, "make it with createdb, or correct the name in the URL"),
    (postgres.InsufficientPrivilegeError, "the role must own the database: ALTER DATABASE … OWNER TO …"),
    (postgres.TooManyConnectionsError, "raise max_connections, or set ?maxsize= in the URL"),
    (socket.gaierror, "correct the host in the URL"),
    (TimeoutError, START),
    (OSError, START),
)
"""What to do about the errors of PostgreSQL and of the connection to it; the first that fits."""


def with_advice(url: str, error: BaseException) -> str:
    """Return the message of an error in one line, and what to do if it does not say so itself."""
    database, error = parse_url(url), driver_error(error)
    advice = _of_file(database.path, error) if isinstance(database, SqliteUrl) else _of_server(error)
    return "; ".join(filter(None, (reason_of(error), advice)))


def _of_server(error: BaseException) -> str:
    return next((advice for kind, advice in ADVICE if isinstance(error, kind)), "")


def _of_file(path: Path, error: BaseException) -> str:
    path = path.absolute()
    failure = failure_of(error)
    if isinstance(error, sqlite3.Error) and failure is Failure.DAMAGED:
        return "correct the URL, or restore a backup"
    if isinstance(error, sqlite3.Error) and error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
        return "another program writes to it: end that one, or try again"
    if failure is Failure.FULL or _errno(error) == errno.ENOSPC:
        return "free some space"
    if failure in {Failure.UNAVAILABLE, Failure.READ_ONLY} and not isinstance(error, FileNotFoundError):
        return _of_access(path)
    return ""


def _of_access(path: Path) -> str:
    """Return what the user lacks to write a file and those beside it, such as its log."""
    folder = next(each for each in path.parents if os.path.lexists(each))
    for each in (folder, path):
        if os.path.lexists(each) and not os.access(each, os.W_OK):
            return f"let {getpass.getuser()}, who runs this, write to {each}, or correct the URL"
    return ""


def _errno(error: BaseException) -> int | None:
    return error.errno if isinstance(error, OSError) else None
