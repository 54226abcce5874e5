"""Statements that answer with JSON text."""

from collections.abc import Sequence
from typing import Any, Protocol

from tortoise.backends.base.client import Capabilities

MAX_ANSWER_BYTES = 16 * 1024 * 1024
"""Maximum bytes of an answer. A short document can select a long text many times under aliases."""


class AnswerTooLargeError(Exception):  # it is the answer
    """The answer of a statement exceeds MAX_ANSWER_BYTES."""


class JsonReader(Protocol):
    """What the engines of `db` offer beside Tortoise's methods. capabilities.dialect: "sqlite" or "postgres"."""

    capabilities: Capabilities

    async def read_json(self, sql: str, values: Sequence[Any]) -> bytes | None:  # Any: what the driver takes
        """The JSON text that a statement answers with, read from what is committed; None for null.

        Raises AnswerTooLargeError, on PostgreSQL where the statement answers with an empty text.
        """


_json_reader: list[JsonReader] = []


def set_json_reader(reader: JsonReader) -> None:
    """Set the reader of the open database; `db` calls this when it opens one."""
    _json_reader[:] = [reader]


def json_reader() -> JsonReader:
    """The open database's; the last one's when it was closed."""
    return _json_reader[0]
