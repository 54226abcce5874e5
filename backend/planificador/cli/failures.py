"""Reports failures on the command line."""

import asyncio
import sqlite3
from collections.abc import Coroutine
from typing import Any, NoReturn, TypeVar

import asyncpg
import typer
from tortoise.exceptions import BaseORMException

from planificador.db.advice import with_advice
from planificador.db.migrations import MigrationError
from planificador.db.soundness import DamagedDatabaseError
from planificador.db.sqlite.log_guard import LogMismatchError
from planificador.settings import Settings, SettingsError, load_settings

T = TypeVar("T")

DATABASE_FAILURES = (
    MigrationError,
    DamagedDatabaseError,
    LogMismatchError,
    OSError,
    sqlite3.Error,
    asyncpg.PostgresError,
    asyncpg.InterfaceError,
    BaseORMException,
)


def fail(message: str, code: int = 1) -> NoReturn:
    """Print the message to stderr and exit."""
    typer.echo(message, err=True)
    raise typer.Exit(code)


def settings_or_fail() -> Settings:
    try:
        return load_settings()
    except SettingsError as error:
        fail(str(error), 2)


def run(settings: Settings, operation: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine that uses the database; a database failure ends the command with a one-line message."""
    try:
        return asyncio.run(operation)
    except DATABASE_FAILURES as error:
        fail(cannot_be_used(settings, error))


def cannot_be_used(settings: Settings, error: BaseException) -> str:
    """Return the message for a database failure, with what to do and without the password."""
    reason = with_advice(settings.database_url, error)
    return f"PLANIFICADOR_DATABASE_URL: the database {settings.database} cannot be used: {reason}"
