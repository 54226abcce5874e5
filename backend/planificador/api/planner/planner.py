"""Answers whole queries by one SQL statement per root field; what it cannot say it leaves to the resolvers."""

import asyncio
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

import orjson
from graphql import DocumentNode, VariableValues
from strawberry import Schema

from planificador.api.errors import GraphQLRequestError, request_error
from planificador.api.graphql_internals import FieldDetails
from planificador.api.planner.arguments import Arguments
from planificador.api.planner.operation_plan import UNANSWERABLE, Operation, Statement, of_rows
from planificador.api.planner.partial import PartialObject, completable
from planificador.api.planner.plan import AnyPlan, RowPlan, UnplannableError, is_complete
from planificador.api.planner.sql import DIALECTS
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


@dataclass(frozen=True, slots=True)
class PartialAnswer:
    """The root fields that statements have answered. size: bytes of their JSON."""

    root: PartialObject
    size: int


@dataclass(frozen=True, slots=True)
class RowAnswers:
    """The selection of rows in their order: JSON, decoded JSON, or partial objects. size: bytes of their JSON."""

    values: Sequence[object]
    size: int


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

    async def answer(
        self, operation: Operation, variables: Mapping[str, Any] | None, *, entire: bool = False
    ) -> Answer | PartialAnswer | None:
        """Return the answer's `data`, or the part of it that the resolvers complete; None when they must answer all of
        it, be it to say what is wrong with the variables. Raises GraphQLRequestError.

        Args:
            entire: a part of the answer is of no use.
        """
        reader = json_reader()
        try:
            statements = operation.statements(variables, DIALECTS[reader.capabilities.dialect])
        except UNANSWERABLE:
            return None
        complete = all(map(attrgetter("complete"), statements))
        planned = statements if complete else [one for one in statements if one.sql or one.constant]
        if not planned or (entire and not complete):
            return None
        try:
            found = await _read(reader, planned)
        except AnswerTooLargeError:
            raise too_large() from None
        if found is None:
            return None
        if not complete:
            return _partial_answer(statements, dict(zip((one.key for one in planned), found, strict=True)))
        return {one.key: one.constant or _fragment(json) for one, json in zip(statements, found, strict=True)}

    async def rows(self, entity: RowPlan, numbers: Sequence[int], variables: VariableValues) -> RowAnswers:
        """Return the selection of the rows with these numbers, None where the resolvers must answer. Raises
        GraphQLError."""
        nothing = RowAnswers([None] * len(numbers), 0)
        reader = json_reader()
        try:
            arguments = Arguments(self._schema, variables, {})
            statement = of_rows(entity, numbers, arguments, DIALECTS[reader.capabilities.dialect])
        except UNANSWERABLE:
            return nothing
        try:
            found = await _read(reader, [statement])
        except AnswerTooLargeError:
            raise too_large().errors[0] from None
        if found is None or (json := found[0]) is None:
            return nothing
        if len(numbers) == 1:
            return RowAnswers([completable(entity, _json_of(entity, json))], len(json))
        return RowAnswers(completable(statement.plan, orjson.loads(json)), len(json))


def _partial_answer(statements: Sequence[Statement], found: Mapping[str, bytes | None]) -> PartialAnswer:
    plans = {one.key: one.plan for one in statements}
    values = {one.key: one.constant or _json_of(one.plan, found[one.key]) for one in statements if one.key in found}
    return PartialAnswer(PartialObject(plans, values), sum(len(json) for json in found.values() if json))


def _json_of(plan: AnyPlan, json: bytes | None) -> object:
    """Return JSON as it is where the resolvers have nothing to add, decoded otherwise."""
    return _fragment(json) if json is None or is_complete(plan) else orjson.loads(json)


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
    """Of an answer that passes `MAX_ANSWER_BYTES`."""
    message = f"The answer is larger than {MAX_ANSWER_BYTES} bytes. {PAGES}"
    return request_error(LIMIT_EXCEEDED, message, limit="answer", max=MAX_ANSWER_BYTES)


async def _json(reader: JsonReader, statement: Statement) -> bytes | None:
    if statement.constant is not None:
        return None
    found = await reader.read_json(statement.sql, statement.values)
    return None if found is None else DIALECTS[reader.capabilities.dialect].postprocess(found)
