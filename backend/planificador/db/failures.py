"""Which failure an error of a driver stands for."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import asyncpg
from asyncpg import exceptions as postgres
from tortoise.exceptions import BaseORMException, OperationalError, TransactionManagementError

from planificador.core.runtime.failures import DatabaseFailedError, Failure

SQLITE_FAILURES = {
    sqlite3.SQLITE_FULL: Failure.FULL,
    sqlite3.SQLITE_READONLY: Failure.READ_ONLY,
    sqlite3.SQLITE_CORRUPT: Failure.DAMAGED,
    sqlite3.SQLITE_NOTADB: Failure.DAMAGED,
    sqlite3.SQLITE_BUSY: Failure.UNAVAILABLE,
    sqlite3.SQLITE_LOCKED: Failure.UNAVAILABLE,
    sqlite3.SQLITE_IOERR: Failure.UNAVAILABLE,
    sqlite3.SQLITE_CANTOPEN: Failure.UNAVAILABLE,
    sqlite3.SQLITE_PERM: Failure.UNAVAILABLE,
    sqlite3.SQLITE_AUTH: Failure.UNAVAILABLE,
    sqlite3.SQLITE_PROTOCOL: Failure.UNAVAILABLE,
    sqlite3.SQLITE_NOMEM: Failure.UNAVAILABLE,
}
"""By the primary result code (https://www.sqlite.org/rescode.html)."""
POSTGRES_ERRORS = asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError
"""The driver's."""
POSTGRES_FAILURES = {
    "53100": Failure.FULL,  # disk_full
    "25006": Failure.READ_ONLY,  # read_only_sql_transaction
    "58030": Failure.UNAVAILABLE,  # io_error
    "XX001": Failure.DAMAGED,  # data_corrupted
    "XX002": Failure.DAMAGED,  # index_corrupted
    "55P03": Failure.UNAVAILABLE,  # lock_not_available
    "57014": Failure.UNAVAILABLE,  # query_canceled, by the server's own time-out
    "57P01": Failure.UNAVAILABLE,  # admin_shutdown
    "57P02": Failure.UNAVAILABLE,  # crash_shutdown
    "57P03": Failure.UNAVAILABLE,  # cannot_connect_now: it starts up or shuts down
    "57P05": Failure.UNAVAILABLE,  # idle_session_timeout
    "25P03": Failure.UNAVAILABLE,  # idle_in_transaction_session_timeout
}
"""By SQLSTATE (https://www.postgresql.org/docs/current/errcodes-appendix.html)."""
POSTGRES_CLASS_FAILURES = dict.fromkeys(("08", "28", "3D", "53"), Failure.UNAVAILABLE)
"""By the first two characters of the SQLSTATE: connection, authorization, no such database, resources (memory,
connections)."""


def failure_of(error: BaseException) -> Failure | None:
    """Return why the database could not do what it was asked, or None when it was asked something wrong."""
    if isinstance(error, DatabaseFailedError):
        return error.failure
    if isinstance(error, sqlite3.Error):
        return SQLITE_FAILURES.get(_result_code(error))
    if isinstance(error, asyncpg.PostgresError):
        state = error.sqlstate or ""
        return POSTGRES_FAILURES.get(state, POSTGRES_CLASS_FAILURES.get(state[:2]))
    if isinstance(error, OperationalError | TransactionManagementError):  # Tortoise wraps the driver's
        return failure_of(error.args[0]) if error.args and isinstance(error.args[0], Exception) else None
    return Failure.UNAVAILABLE if _lost(error) else None


def _result_code(error: sqlite3.Error) -> int:
    """The primary one; 0 when there is none, since the error is Python's."""
    code: int = getattr(error, "sqlite_errorcode", 0)
    return code & 0xFF


def _lost(error: BaseException) -> bool:
    """Whether there is no connection, or none any more."""
    if isinstance(error, asyncpg.InterfaceError):  # mostly it is used wrongly; a ValueError quotes what it was given
        gone = any(word in str(error) for word in ("closed", "closing", "released"))
        return gone and not isinstance(error, ValueError)
    # The driver's internal errors come when the server ended the connection a moment ago.
    return isinstance(error, OSError | asyncpg.InternalClientError)


def is_temporary(error: BaseException) -> bool:
    """Return whether a database that failed so when the server started may answer later, without its operator."""
    if isinstance(error, postgres.InvalidAuthorizationSpecificationError | postgres.InvalidCatalogNameError):
        return False
    if isinstance(error, sqlite3.Error):
        return _result_code(error) == sqlite3.SQLITE_BUSY
    if isinstance(error, PermissionError | FileNotFoundError | IsADirectoryError | NotADirectoryError):
        return False
    return failure_of(error) is Failure.UNAVAILABLE


def was_commit_refused(error: BaseException | None) -> bool:
    """Return whether PostgreSQL itself refused a COMMIT, so that nothing was written. A FATAL error ends the connection
    and may come after the commit."""
    return isinstance(error, asyncpg.PostgresError) and getattr(error, "severity_en", None) == "ERROR"


@contextmanager
def translate_errors() -> Iterator[None]:
    """Raise a DatabaseFailedError in place of a driver's error that stands for a failure."""
    try:
        yield
    except DatabaseFailedError:
        raise
    except (*POSTGRES_ERRORS, OSError, sqlite3.Error, BaseORMException) as error:
        failure = failure_of(error)
        if failure is None:
            raise
        raise DatabaseFailedError(failure, reason_of(error)) from error


def reason_of(error: BaseException) -> str:
    """Return what the error says, in one line; the name of its type when it says nothing."""
    return " ".join(str(error).split()) or type(error).__name__
