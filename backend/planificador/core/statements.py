"""Statements that answer with JSON text."""

from collections.abc import Sequence
from typing import Any, Protocol

from tortoise.backends.base.client import Capabilities

LARGEST = 16 * 1024 * 1024
"""Bytes of an answer: few words, an alias for each, may ask for a long text a million times."""


class TooLarge(Exception):  # noqa: N818 # it is the answer
    """A statement would answer with more."""


class JsonReader(Protocol):
    """What the engines of `db` offer beside Tortoise's methods. capabilities.dialect: "sqlite" or "postgres"."""

    capabilities: Capabilities

    async def read_json(self, sql: str, values: Sequence[Any]) -> bytes | None:  # Any: what the driver takes
        """The JSON text that a statement answers with, read from what is committed; None for null.

        Raises TooLarge, on PostgreSQL where the statement answers with an empty text.
        """


_open: list[JsonReader] = []


def opened(reader: JsonReader) -> None:
    """By `db`: what reads the database that was opened. To find it by way of Tortoise takes as long as a small read."""
    _open[:] = [reader]


def json_reader() -> JsonReader:
    """The open database's; the last one's when it was closed."""
    return _open[0]
