"""Reads statements whose result is JSON text."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol, TypeAlias

from planificador.core.tortoise_adapter import Capabilities

MAX_ANSWER_BYTES = 16 * 1024 * 1024
"""Maximum bytes of a result: a short document can select a long text many times under aliases."""


Encode: TypeAlias = Callable[[bytes], bytes]
"""Makes what the caller needs of a statement's JSON; equal for callers that need the same."""


class AnswerTooLargeError(Exception):
    """The result of a statement exceeds MAX_ANSWER_BYTES."""


class StatementTooComplexError(Exception):
    """The database cannot parse the statement, since its expressions are nested too deeply."""


class JsonReader(Protocol):
    """The interface of the engines in `db` beside Tortoise's methods. capabilities.dialect: "sqlite" or "postgres"."""

    capabilities: Capabilities

    async def read_json(
        self, sql: str, values: Sequence[Any], encode: Encode = bytes
    ) -> bytes | None:  # Any: what the driver takes
        """Return the JSON text of a statement's result, None for null. It reads committed rows only.

        Identical reads that wait share one statement, its answer and what `encode` makes of it.

        Raises AnswerTooLargeError; on PostgreSQL, if the statement's result is an empty text; StatementTooComplexError.
        """


_json_reader: list[JsonReader] = []


def set_json_reader(reader: JsonReader) -> None:
    """Set the reader of the open database. `db` calls this when it opens one."""
    _json_reader[:] = [reader]


def json_reader() -> JsonReader:
    """Return the reader of the open database, or of the last one if it was closed."""
    return _json_reader[0]
