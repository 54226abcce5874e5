"""Classifies the errors of the drivers as failures of the database."""

import sqlite3
from types import TracebackType

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
"""Failures by SQLite's primary result code (https://www.sqlite.org/rescode.html)."""
POSTGRES_ERRORS = asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError
"""The error classes of the PostgreSQL driver."""
DRIVER_ERRORS = (*POSTGRES_ERRORS, OSError, sqlite3.Error, BaseORMException)
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
"""Failures by SQLSTATE (https://www.postgresql.org/docs/current/errcodes-appendix.html)."""
POSTGRES_CLASS_FAILURES = dict.fromkeys(("08", "28", "3D", "53"), Failure.UNAVAILABLE)
"""Failures by the class, the first two characters of the SQLSTATE: connection exception, invalid authorization, invalid
catalog name, insufficient resources."""


def failure_of(error: BaseException) -> Failure | None:
    """Return the failure that an error means, or None when the statement was wrong and the database works."""
    if isinstance(error, DatabaseFailedError):
        return error.failure
    if isinstance(error, sqlite3.Error):
        return SQLITE_FAILURES.get(_result_code(error))
    if isinstance(error, asyncpg.PostgresError):
        state = error.sqlstate or ""
        return POSTGRES_FAILURES.get(state, POSTGRES_CLASS_FAILURES.get(state[:2]))
    if isinstance(error, OperationalError | TransactionManagementError):
        return failure_of(cause) if (cause := driver_error(error)) is not error else None
    return Failure.UNAVAILABLE if _is_connection_lost(error) else None


def driver_error(error: BaseException) -> BaseException:
    """Return the driver's error that Tortoise wraps, or the error itself."""
    is_wrapped = isinstance(error, BaseORMException) and error.args and isinstance(error.args[0], Exception)
    return error.args[0] if is_wrapped else error


def _result_code(error: sqlite3.Error) -> int:
    """Return the primary result code, or 0 when the error is not SQLite's but of Python's sqlite3 module."""
    code: int = getattr(error, "sqlite_errorcode", 0)
    return code & 0xFF


def _is_connection_lost(error: BaseException) -> bool:
    """Return whether the error means that a connection could not be opened or was lost."""
    if isinstance(error, asyncpg.InterfaceError):  # mostly a wrong use of it; a ValueError quotes its argument
        is_closed = any(word in str(error) for word in ("closed", "closing", "released"))
        return is_closed and not isinstance(error, ValueError)
    # The driver raises its internal errors when the server has just closed the connection.
    return isinstance(error, OSError | asyncpg.InternalClientError)


def is_temporary(error: BaseException) -> bool:
    """Return whether a database that fails with this error at the start may become available without its operator."""
    if isinstance(error, postgres.InvalidAuthorizationSpecificationError | postgres.InvalidCatalogNameError):
        return False
    if _is_of_pooler(error):
        return False
    if isinstance(error, sqlite3.Error):
        return _result_code(error) == sqlite3.SQLITE_BUSY
    if isinstance(error, PermissionError | FileNotFoundError | IsADirectoryError | NotADirectoryError):
        return False
    return failure_of(error) is Failure.UNAVAILABLE


def was_commit_refused(error: BaseException | None) -> bool:
    """Return whether PostgreSQL refused a COMMIT, so that nothing was written.

    This excludes FATAL errors, which close the connection and may follow the commit.
    """
    return isinstance(error, asyncpg.PostgresError) and getattr(error, "severity_en", None) == "ERROR"


class translate_errors:  # noqa: N801 # used as a function: a class, since every read enters one
    """Raises DatabaseFailedError in place of a driver's error that means a failure."""

    __slots__ = ()

    def __enter__(self) -> None:
        pass

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if not isinstance(error, DRIVER_ERRORS) or isinstance(error, DatabaseFailedError):
            return
        if (failure := failure_of(error)) is not None:
            raise DatabaseFailedError(failure, reason_of(error)) from error


def reason_of(error: BaseException) -> str:
    """Return the message of an error in one line, or the name of its class when the message is empty."""
    error = driver_error(error)
    advice = "; through a connection pooler, the URL needs ?pooler=transaction" if _is_of_pooler(error) else ""
    message = _without_number(error) if isinstance(error, OSError) else str(error)
    return (" ".join(message.split()) or type(error).__name__) + advice


def _without_number(error: OSError) -> str:
    if not error.strerror:
        return str(error)
    return f"{error.filename}: {error.strerror}" if error.filename else error.strerror


def _is_of_pooler(error: BaseException) -> bool:
    """Return whether pgbouncer refused the settings of a session."""
    return isinstance(error, postgres.ProtocolViolationError) and "startup parameter" in str(error)
