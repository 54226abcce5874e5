"""Parses database URLs and makes Tortoise's configuration of them."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from planificador.domains import MODEL_MODULES

URL_FORMS = "sqlite:///relative.db, sqlite:////absolute.db or postgresql://user:password@host:5432/name"

POOL_SIZES = {"minsize": 1, "maxsize": 10}
"""Minimum and maximum connections of a process; `?minsize=…&maxsize=…` in the URL overrides them."""

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
    raise ValueError(f"invalid database URL; expected {URL_FORMS} (special characters in a password as %40)")


def tortoise_config(url: str) -> dict[str, Any]:
    """Return the configuration of Tortoise and aerich for a database URL. Raises ValueError as `parse_url` does."""
    match parse_url(url):
        case SqliteUrl(path):
            connection = {"engine": "planificador.db.sqlite.engine", "credentials": {"file_path": str(path)}}
        case PostgresUrl(connect, pool):
            credentials = connect | pool | session_options()
            connection = {"engine": "planificador.db.postgres.engine", "credentials": credentials}
    return {
        "connections": {"default": connection},
        "apps": {"models": {"models": [*MODEL_MODULES, "aerich.models"], "default_connection": "default"}},
        "use_tz": True,
        "timezone": "UTC",
    }


def session_options() -> dict[str, Any]:  # Any: each argument has its own type
    """Return arguments of `asyncpg.connect` for connections that run statements of plans."""
    # jit: compiling a statement takes longer than reading a few rows. datestyle: plans format instants as text.
    settings = {"application_name": "planificador", "jit": "off", "datestyle": "ISO"}
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
    connect: dict[str, Any] = {
        "host": options.pop("host", None) or parts.hostname,
        "port": parts.port or 5432,
        "user": unquote(parts.username) if parts.username else None,
        "password": unquote(parts.password) if parts.password else None,
        "database": unquote(parts.path.removeprefix("/")),
    }
    if "sslmode" in options:
        connect["ssl"] = options.pop("sslmode")
    if options or parts.fragment or not (connect["database"] and connect["host"]):
        raise ValueError("unknown option, or no host or database name")
    return PostgresUrl(connect, pool)
