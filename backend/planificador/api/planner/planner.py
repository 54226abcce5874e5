"""Answers whole queries by one SQL statement per root field; what it cannot say it leaves to the resolvers."""

import asyncio
import logging
from collections.abc import Mapping, Sequence
from typing import Any, cast

import orjson
from graphql import DocumentNode, GraphQLError
from graphql.execution.collect_fields import FieldDetails
from graphql.execution.values import VariableValues
from strawberry import Schema

from planificador.api.errors import GraphQLRequestError, request_error
from planificador.api.planner.arguments import Arguments
from planificador.api.planner.dialects import dialect_of
from planificador.api.planner.operations import Operation, Statement, of_rows
from planificador.api.planner.plans import RowPlan, UnplannableError
from planificador.api.validation.limits import LIMIT_EXCEEDED, PAGES
from planificador.core.data.json_reader import MAX_ANSWER_BYTES, AnswerTooLargeError, JsonReader, json_reader
from planificador.core.model.base import BaseModel
from planificador.core.runtime.cache import LRUCache
from planificador.core.runtime.failures import DatabaseFailedError
from planificador.core.runtime.incidents import incidents

log = logging.getLogger(__name__)
Answer = dict[str, Any]  # Any: JSON that is made already, None, or a text
OPERATIONS, ENTITIES = 512, 2000
"""Plans of operations, and of selections within them, that are remembered."""
WRONG = (UnplannableError, GraphQLError, ValueError)
"""What keeps a plan from becoming statements; the resolvers come upon it too, and say so where it stands."""


class Planner:
    """The plans of one schema. models: those of the types of the graph, by name."""

    def __init__(self, schema: Schema, models: Mapping[str, type[BaseModel]]) -> None:
        self._schema, self.models = schema, models
        self.entities: LRUCache[tuple[object, ...], tuple[list[FieldDetails], RowPlan | None]] = LRUCache(ENTITIES)
        """Plans of selections within operations, under their nodes' identities, which the details keep."""
        self._operations: LRUCache[tuple[str, str | None], Operation] = LRUCache(OPERATIONS)

    def plan(self, query: str, name: str | None, document: DocumentNode) -> Operation | None:
        """The plan of a valid document's operation; None when it is not a query that can be planned."""
        key = query, name
        if (known := self._operations.get(key)) is not None:
            return known
        try:
            operation = Operation(self._schema, self.models, document, name)
        except UnplannableError:
            return None
        self._operations.keep(key, operation, document.token_count)
        return operation

    async def answer(self, operation: Operation, variables: Mapping[str, Any] | None) -> Answer | None:
        """The answer's `data`; None when the resolvers must answer, be it to say what is wrong with the request. Raises
        Refused."""
        reader = json_reader()
        try:
            statements = operation.statements(variables, dialect_of(reader))
        except WRONG:
            return None
        try:
            found = await _read(reader, statements)
        except AnswerTooLargeError:
            raise too_large() from None
        if found is None:
            return None
        return {one.key: one.constant or _fragment(json) for one, json in zip(statements, found, strict=True)}

    async def rows(self, entity: RowPlan, numbers: Sequence[int], variables: VariableValues) -> Sequence[object]:
        """The selection of the rows with these numbers, as JSON or decoded; None where the resolvers must answer.
        Raises GraphQLError."""
        nothing = [None] * len(numbers)
        reader = json_reader()
        try:
            arguments = Arguments(self._schema, variables, {})
            statement = of_rows(entity, numbers, arguments, dialect_of(reader))
        except WRONG:
            return nothing
        try:
            found = await _read(reader, [statement])
        except AnswerTooLargeError:
            raise too_large().errors[0] from None
        if found is None or found[0] is None:
            return nothing
        return [_fragment(found[0])] if len(numbers) == 1 else cast("list[object]", orjson.loads(found[0]))


def _fragment(json: bytes | None) -> orjson.Fragment | None:
    return None if json is None else orjson.Fragment(json)


async def _read(reader: JsonReader, statements: Sequence[Statement]) -> list[bytes | None] | None:
    """The JSON that each answers with; None when one failed. Raises AnswerTooLargeError, DatabaseFailedError."""
    try:
        if len(statements) == 1:  # no task is needed
            return [await _json(reader, statements[0])]
        return await _together(reader, statements)
    except (AnswerTooLargeError, DatabaseFailedError):
        raise
    except Exception as error:
        incidents.report(log, "a planned statement failed; the resolvers answer", error)
        return None


async def _together(reader: JsonReader, statements: Sequence[Statement]) -> list[bytes | None]:
    tasks = [asyncio.create_task(_json(reader, one), name="statement") for one in statements]
    try:
        found = await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
    if sum(len(one) for one in found if one) > MAX_ANSWER_BYTES:
        raise AnswerTooLargeError
    return found


def too_large() -> GraphQLRequestError:
    """Of an answer that passes `LARGEST`."""
    message = f"The answer is larger than {MAX_ANSWER_BYTES} bytes. {PAGES}"
    return request_error(LIMIT_EXCEEDED, message, limit="answer", max=MAX_ANSWER_BYTES)


async def _json(reader: JsonReader, statement: Statement) -> bytes | None:
    if statement.constant is not None:
        return None
    found = await reader.read_json(statement.sql, statement.values)
    return None if found is None else dialect_of(reader).postprocess(found)
