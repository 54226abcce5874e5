"""Statements that answer with JSON text."""

from collections.abc import Sequence
from typing import Any, Protocol, cast

from tortoise.connection import get_connection


class JsonReader(Protocol):
    """What the engines of `db` offer beside Tortoise's methods."""

    async def read_json(self, sql: str, values: Sequence[Any]) -> str | None:
        """The only value of the only row."""


async def read_json(sql: str, values: Sequence[Any]) -> str | None:  # Any: what the driver takes
    """The JSON text that a statement answers with, read from what is committed; None for null."""
    return await cast("JsonReader", get_connection("default")).read_json(sql, values)


def dialect() -> str:
    """Which database is open: "sqlite" or "postgres"."""
    return str(get_connection("default").capabilities.dialect)
