"""Executes statements: those of an operation at the same time, and none that is larger than an answer may be."""

import asyncio
import logging
from collections.abc import Sequence

from planificador.api.errors import GraphQLRequestError, request_error
from planificador.api.planner.plan import field_name
from planificador.api.planner.sql import DIALECTS
from planificador.api.planner.statements import Statement
from planificador.api.validation.limits import LIMIT_EXCEEDED, SMALLER_PAGES
from planificador.core.data.sql.json_reader import (
    MAX_ANSWER_BYTES,
    AnswerTooLargeError,
    Encode,
    JsonReader,
    StatementTooComplexError,
    json_reader,
)
from planificador.core.runtime.failures import DatabaseFailedError
from planificador.core.runtime.incidents import incidents
from planificador.core.runtime.observation import observation

log = logging.getLogger(__name__)


async def read_statement(statement: Statement) -> bytes | None:
    """Return the JSON of a statement, None for null and where it failed.

    Raises AnswerTooLargeError, DatabaseFailedError.
    """
    reader = json_reader()
    answers = await read_statements(reader, [statement], DIALECTS[reader.capabilities.dialect].postprocess)
    return answers[0] if answers else None


async def read_statements(
    reader: JsonReader, statements: Sequence[Statement], encode: Encode
) -> list[bytes | None] | None:
    """Return the JSON of each statement; None when one failed or is too complex for the database.

    Raises AnswerTooLargeError, DatabaseFailedError.
    """
    try:
        if len(statements) == 1:  # no task is needed
            return [await _read_one(reader, statements[0], encode)]
        return await _read_concurrently(reader, statements, encode)
    except (AnswerTooLargeError, DatabaseFailedError):
        raise
    except StatementTooComplexError:
        return None
    except Exception as error:
        incidents.report(log, "a planned statement failed; the resolvers answer", error)
        return None


async def _read_concurrently(reader: JsonReader, statements: Sequence[Statement], encode: Encode) -> list[bytes | None]:
    tasks = [asyncio.create_task(_read_one(reader, statement, encode), name="statement") for statement in statements]
    try:
        answers = await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
    if sum(len(json) for json in answers if json) > MAX_ANSWER_BYTES:
        raise AnswerTooLargeError
    return answers


async def _read_one(reader: JsonReader, statement: Statement, encode: Encode) -> bytes | None:
    if statement.constant is not None:
        return None
    observer = observation.observer
    if not observer.traces:
        return await reader.read_json(statement.sql, statement.values, encode)
    with observer.span(f"statement {field_name(statement.plan)}"):
        return await reader.read_json(statement.sql, statement.values, encode)


def answer_too_large() -> GraphQLRequestError:
    """Return the error for an answer that exceeds `MAX_ANSWER_BYTES`."""
    message = f"The answer is larger than {MAX_ANSWER_BYTES} bytes. {SMALLER_PAGES}"
    return request_error(LIMIT_EXCEEDED, message, limit="answer", max=MAX_ANSWER_BYTES)
