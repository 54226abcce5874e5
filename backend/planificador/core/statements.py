"""Statements that answer with JSON text."""

import base64
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol, cast

from tortoise.connection import get_connection

BASE64, BASE64URL = "planificador_base64", "planificador_base64url"


def _base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def _base64url(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


FUNCTIONS: Mapping[str, Callable[[str], str]] = {BASE64: _base64, BASE64URL: _base64url}
"""What SQLite lacks: its connections for such statements know these functions of one text."""


class JsonReader(Protocol):
    """What the engines of `db` offer beside Tortoise's methods."""

    async def read_json(self, sql: str, values: Sequence[Any], short: bool) -> str | None:
        """The only value of the only row. short: it will take no longer than it takes to ask another thread."""


async def read_json(sql: str, values: Sequence[Any], short: bool) -> str | None:  # Any: what the driver takes
    """The JSON text that a statement answers with, read from what is committed; None for null."""
    return await cast("JsonReader", get_connection("default")).read_json(sql, values, short)


def dialect() -> str:
    """Which database is open: "sqlite" or "postgres"."""
    return str(get_connection("default").capabilities.dialect)
