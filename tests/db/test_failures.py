"""The classification of the drivers' errors as failures, and whether they are temporary."""

import os
import socket
import sqlite3
from pathlib import Path

import asyncpg
import pytest
from tortoise.exceptions import IntegrityError, OperationalError

from planificador.core.runtime.failures import MESSAGES, DatabaseFailedError, Failure
from planificador.db.advice import with_advice
from planificador.db.failures import failure_of, is_temporary, translate_errors, was_commit_refused


def sqlite_error(code: int, kind: type[sqlite3.Error] = sqlite3.OperationalError) -> sqlite3.Error:
    error = kind("x")
    error.sqlite_errorcode = code
    return error


UNAVAILABLE = [
    ConnectionRefusedError(),
    ConnectionResetError(),
    TimeoutError(),
    socket.gaierror(socket.EAI_NONAME, "Name or service not known"),
    asyncpg.CannotConnectNowError("the database system is starting up"),
    asyncpg.TooManyConnectionsError("sorry, too many clients already"),
    asyncpg.AdminShutdownError("terminating connection due to administrator command"),
    asyncpg.ConnectionDoesNotExistError("connection was closed in the middle of operation"),
    asyncpg.InterfaceError("connection is closed"),
    asyncpg.InternalClientError("cannot switch to state 15; another operation (2) is in progress"),
    sqlite_error(sqlite3.SQLITE_BUSY),
]
OTHERS = [
    (sqlite_error(sqlite3.SQLITE_FULL), Failure.FULL),
    (asyncpg.DiskFullError("could not extend file"), Failure.FULL),
    (sqlite_error(sqlite3.SQLITE_READONLY), Failure.READ_ONLY),
    (sqlite_error(sqlite3.SQLITE_READONLY_DBMOVED), Failure.READ_ONLY),
    (asyncpg.ReadOnlySQLTransactionError("cannot execute INSERT"), Failure.READ_ONLY),
    (sqlite_error(sqlite3.SQLITE_CORRUPT, sqlite3.DatabaseError), Failure.DAMAGED),
    (sqlite_error(sqlite3.SQLITE_NOTADB, sqlite3.DatabaseError), Failure.DAMAGED),
    (asyncpg.DataCorruptedError("invalid page"), Failure.DAMAGED),
    (sqlite_error(sqlite3.SQLITE_IOERR_FSYNC), Failure.UNAVAILABLE),
    (asyncpg.InvalidPasswordError("password authentication failed"), Failure.UNAVAILABLE),
    (asyncpg.InvalidCatalogNameError("no such database"), Failure.UNAVAILABLE),
    (PermissionError(), Failure.UNAVAILABLE),
]
MISTAKES = [
    sqlite_error(sqlite3.SQLITE_ERROR),
    sqlite_error(sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.IntegrityError),
    asyncpg.UniqueViolationError("duplicate key"),
    asyncpg.UndefinedTableError("no such table"),
    asyncpg.DataError("invalid input for query argument $1: 'closed'"),
    asyncpg.InterfaceError("another operation is in progress"),
    OperationalError("x"),
    IntegrityError(asyncpg.UniqueViolationError("duplicate key")),
    ZeroDivisionError(),
]


@pytest.mark.parametrize("error", UNAVAILABLE, ids=repr)
def test_errors_of_a_lost_connection_are_temporary(error: Exception) -> None:
    assert (failure_of(error), is_temporary(error)) == (Failure.UNAVAILABLE, True)


@pytest.mark.parametrize(("error", "failure"), OTHERS, ids=repr)
def test_other_failures_are_not_temporary(error: Exception, failure: Failure) -> None:
    assert (failure_of(error), is_temporary(error)) == (failure, False)
    assert failure_of(OperationalError(error)) is failure, "as Tortoise wraps it"


@pytest.mark.parametrize("error", MISTAKES, ids=repr)
def test_an_error_of_a_statement_is_not_a_failure_of_the_database(error: Exception) -> None:
    assert (failure_of(error), is_temporary(error)) == (None, False)
    with pytest.raises(type(error)) as raised, translate_errors():
        raise error
    assert raised.value is error


def test_a_failure_keeps_the_error_of_the_driver_as_its_cause() -> None:
    error = ConnectionRefusedError("refused")
    with pytest.raises(DatabaseFailedError) as raised, translate_errors():
        raise error
    assert (raised.value.failure, raised.value.__cause__) == (Failure.UNAVAILABLE, error)


def test_only_an_error_that_leaves_the_connection_open_means_a_refused_commit() -> None:
    answered = asyncpg.DiskFullError("x")
    answered.severity_en = "ERROR"
    ended = asyncpg.AdminShutdownError("x")
    ended.severity_en = "FATAL"
    errors = (answered, ended, asyncpg.ConnectionDoesNotExistError("x"), ConnectionResetError(), None)
    assert [was_commit_refused(error) for error in errors] == [True, False, False, False, False]


def test_every_failure_has_a_message() -> None:
    assert set(MESSAGES) == set(Failure)


SERVER, FILE = "postgres://ane:S3cret@db/centro", "sqlite:////nowhere/centro.sqlite3"


@pytest.mark.parametrize(
    ("url", "error", "text"),
    [
        (SERVER, ConnectionRefusedError(111, "Connect call failed"), "Connect call failed; start PostgreSQL there, or"),
        (SERVER, socket.gaierror(socket.EAI_NONAME, "Name or service not known"), "known; correct the host in the URL"),
        (SERVER, TimeoutError(), "TimeoutError; start PostgreSQL there, or"),
        (
            SERVER,
            asyncpg.InvalidPasswordError("password authentication failed"),
            "failed; correct the user or the pass",
        ),
        (SERVER, asyncpg.InvalidCatalogNameError("no database"), "no database; make it with createdb, or"),
        (SERVER, OperationalError(asyncpg.TooManyConnectionsError("too many")), "too many; raise max_connections, or"),
        (SERVER, asyncpg.SyntaxOrAccessError("a wrong statement"), "a wrong statement"),
        (FILE, FileNotFoundError(2, "No such file or directory", "/nowhere"), "/nowhere: No such file or directory"),
        (FILE, sqlite_error(sqlite3.SQLITE_NOTADB, sqlite3.DatabaseError), "x; correct the URL, or restore a backup"),
        (FILE, sqlite_error(sqlite3.SQLITE_BUSY), "x; another program writes to it"),
        (FILE, sqlite_error(sqlite3.SQLITE_FULL), "x; free some space"),
        (FILE, OSError(28, "No space left on device"), "No space left on device; free some space"),
    ],
)
def test_a_failure_is_told_with_what_to_do(url: str, error: Exception, text: str) -> None:
    assert text in with_advice(url, error)


def test_a_file_that_the_user_may_not_write_is_told_with_its_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: path != tmp_path)  # root may write everything
    line = with_advice(f"sqlite:///{tmp_path}/a/b.db", sqlite_error(sqlite3.SQLITE_CANTOPEN))
    assert f"write to {tmp_path}, or correct the URL" in line
