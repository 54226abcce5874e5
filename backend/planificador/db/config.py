"""Database URLs and what Tortoise makes of them."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from planificador.domains import MODEL_MODULES

URL_FORMS = "sqlite:///relative.db, sqlite:////absolute.db or postgresql://user:password@host:5432/name"

POOL_SIZES = {"minsize": 1, "maxsize": 10}
"""Connections one process keeps and opens at most; `?minsize=…&maxsize=…` in the URL overrides."""

CONNECT_TIMEOUT = 10.0
"""Seconds that a PostgreSQL server gets to accept a connection."""


@dataclass(frozen=True, slots=True)
class SqliteUrl:
    """A database file."""

    path: Path


@dataclass(frozen=True, slots=True)
class PostgresUrl:
    """A PostgreSQL database: `connect` are asyncpg.connect's arguments, `pool` the pool's sizes."""

    connect: dict[str, Any]  # str, int or None, as asyncpg wants them
    pool: dict[str, int]


def parse_url(url: str) -> SqliteUrl | PostgresUrl:
    """Takes a database URL apart. ValueError says which forms exist and never shows the URL: it may hold a password."""
    try:
        parts = urlsplit(url)
        if parts.scheme == "sqlite":
            return _sqlite(parts)
        if parts.scheme in {"postgres", "postgresql"}:
            return _postgres(parts)
    except ValueError:
        pass  # urllib quotes the URL in its own messages
    raise ValueError(f"this is no database URL; expected {URL_FORMS} (special characters in a password as %40)")


def tortoise_config(url: str) -> dict[str, Any]:
    """Tortoise's and aerich's configuration for a database URL; ValueError as `parse_url`."""
    match parse_url(url):
        case SqliteUrl(path):
            connection = {"engine": "planificador.db.sqlite.engine", "credentials": {"file_path": str(path)}}
        case PostgresUrl(connect, pool):
            # Compiling a statement would take longer than the few rows that ours read. Plans write instants as text.
            server = {"jit": "off", "datestyle": "ISO"}
            own = {"application_name": "planificador", "server_settings": server, "timeout": CONNECT_TIMEOUT}
            credentials = connect | pool | own
            connection = {"engine": "planificador.db.postgres.engine", "credentials": credentials}
    return {
        "connections": {"default": connection},
        "apps": {"models": {"models": [*MODEL_MODULES, "aerich.models"], "default_connection": "default"}},
        "use_tz": True,
        "timezone": "UTC",
    }


def _sqlite(parts: SplitResult) -> SqliteUrl:
    path = unquote(parts.path.removeprefix("/"))
    if parts.netloc or parts.query or not path or path.startswith(":"):
        raise ValueError("no file")
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
        raise ValueError("unknown option, no host or no name")
    return PostgresUrl(connect, pool)
