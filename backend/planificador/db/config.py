"""Parses database URLs and makes Tortoise's configuration of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from planificador.domains import MODEL_MODULES

URL_FORMS = "sqlite:///relative.db, sqlite:////absolute.db or postgresql://user:password@host:5432/name"
DETAILS = (
    "special characters in a password as %40; options are minsize and maxsize from 1 to 1000, host, sslmode and"
    " pooler=transaction"
)

POOL_SIZES = {"minsize": 1, "maxsize": 10}
"""Minimum and maximum connections of a process; `?minsize=…&maxsize=…` in the URL overrides them."""
MAX_POOL_SIZE = 1_000

TRANSACTION_MODE = "transaction"
"""The value of `?pooler=` in a URL."""
CONNECT_TIMEOUT = 10.0
"""Seconds that a PostgreSQL server may take to accept a connection."""

MAX_PREPARED_BYTES = 64 * 1024
"""Bytes of a statement that a connection keeps prepared. That of a search has about 22,000; the driver's own bound, 15
KiB, would have it parsed and planned each time, which takes as long as running it."""


@dataclass(frozen=True, slots=True)
class SqliteUrl:
    """The URL of an SQLite file."""

    path: Path


@dataclass(frozen=True, slots=True)
class PostgresUrl:
    """The URL of a PostgreSQL database.

    Attributes:
        connect: arguments of `asyncpg.connect`.
        pool: the minimum and maximum size of the pool, by the names of POOL_SIZES.
    """

    connect: dict[str, Any]  # Any: each argument has its own type
    pool: dict[str, int]


def parse_url(url: str) -> SqliteUrl | PostgresUrl:
    """Parse a database URL.

    Raises:
        ValueError: names the valid forms, and never quotes the URL, which may hold a password.
    """
    try:
        parts = urlsplit(url)
        if parts.scheme == "sqlite":
            return _sqlite(parts)
        if parts.scheme in {"postgres", "postgresql"}:
            return _postgres(parts)
    except ValueError:
        pass  # urllib quotes the URL in its messages
    raise ValueError(f"invalid database URL; expected {URL_FORMS} ({DETAILS})")


def tortoise_config(url: str) -> dict[str, Any]:
    """Return the configuration of Tortoise and aerich for a database URL. Raises ValueError as `parse_url` does."""
    match parse_url(url):
        case SqliteUrl(path):
            connection = {"engine": "planificador.db.sqlite.engine", "credentials": {"file_path": str(path)}}
        case PostgresUrl(connect, pool):
            credentials = connect | pool | session_options(connect)
            connection = {"engine": "planificador.db.postgres.engine", "credentials": credentials}
    return {
        "connections": {"default": connection},
        "apps": {"models": {"models": [*MODEL_MODULES, "aerich.models"], "default_connection": "default"}},
        "use_tz": True,
        "timezone": "UTC",
    }


def is_through_pooler(connect: Mapping[str, Any]) -> bool:  # Any: each argument has its own type
    """Return whether arguments of `asyncpg.connect` are those for a pooler in transaction mode."""
    return connect.get("statement_cache_size") == 0


def session_options(connect: Mapping[str, Any]) -> dict[str, Any]:  # Any: each argument has its own type
    """Return further arguments of `asyncpg.connect` for connections that run statements of plans."""
    # datestyle: plans format instants as text. jit: compiling a statement takes longer than reading a few rows.
    settings = {"application_name": "planificador", "datestyle": "ISO"}
    if not is_through_pooler(connect):  # it accepts no settings that it does not know
        settings["jit"] = "off"
    return {
        "server_settings": settings,
        "timeout": CONNECT_TIMEOUT,
        "max_cacheable_statement_size": MAX_PREPARED_BYTES,
    }


def _sqlite(parts: SplitResult) -> SqliteUrl:
    path = unquote(parts.path.removeprefix("/"))
    if parts.netloc or parts.query or not path or path.startswith(":"):
        raise ValueError("no path of a file")
    return SqliteUrl(Path(path))


def _postgres(parts: SplitResult) -> PostgresUrl:
    options = dict(parse_qsl(parts.query, strict_parsing=True)) if parts.query else {}
    pool = {key: int(options.pop(key, default)) for key, default in POOL_SIZES.items()}
    if not 1 <= pool["minsize"] <= pool["maxsize"] <= MAX_POOL_SIZE:
        raise ValueError("no size of a pool")
    connect: dict[str, Any] = {
        "host": options.pop("host", None) or parts.hostname,
        "port": parts.port or 5432,
        "user": unquote(parts.username) if parts.username else None,
        "password": unquote(parts.password) if parts.password else None,
        "database": unquote(parts.path.removeprefix("/")),
    }
    if "sslmode" in options:
        connect["ssl"] = options.pop("sslmode")
    if "pooler" in options:
        if options.pop("pooler") != TRANSACTION_MODE:
            raise ValueError("another mode")
        connect["statement_cache_size"] = 0  # no statements with names
    if options or parts.fragment or not (connect["database"] and connect["host"]):
        raise ValueError("unknown option, or no host or database name")
    return PostgresUrl(connect, pool)
