"""Answers whole queries by one SQL statement per root field; what it cannot say it leaves to the resolvers."""

import asyncio
import logging
from collections.abc import Mapping
from typing import Any

import orjson
from graphql import DocumentNode, GraphQLError
from strawberry import Schema

from planificador.api.planner.dialects import DIALECTS
from planificador.api.planner.operations import Operation, Statement
from planificador.api.planner.plans import Unplannable
from planificador.core.models import Row
from planificador.core.statements import dialect, read_json

log = logging.getLogger(__name__)
Answer = dict[str, Any]  # Any: JSON that is made already, None, or a text
OPERATIONS = 512
"""Operations whose plans are remembered."""


class Planner:
    """The plans of one schema. models: those of the types of the graph, by name."""

    def __init__(self, schema: Schema, models: Mapping[str, type[Row]]) -> None:
        self._schema, self._models = schema, models
        self._operations: dict[tuple[str, str | None], Operation | None] = {}

    def known(self, query: str, name: str | None) -> Operation | None:
        """The plan of a document that was seen before, if there is one."""
        return self._operations.get((query, name))

    def plan(self, query: str, name: str | None, document: DocumentNode) -> Operation | None:
        """The plan of a valid document's operation; None when it is not a query that can be planned."""
        key = query, name
        if key not in self._operations:
            if len(self._operations) >= OPERATIONS:
                del self._operations[next(iter(self._operations))]  # the oldest
            try:
                self._operations[key] = Operation(self._schema, self._models, document, name)
            except Unplannable:
                self._operations[key] = None
        return self._operations[key]

    async def answer(self, operation: Operation, variables: Mapping[str, Any] | None) -> Answer | None:
        """The answer's `data`; None when the resolvers must answer, be it to say what is wrong with the request."""
        try:
            statements = operation.statements(variables, DIALECTS[dialect()])
        except (Unplannable, GraphQLError, ValueError):
            return None
        try:
            if len(statements) == 1:
                return {statements[0].key: await _read(statements[0])}
            values = await asyncio.gather(*map(_read, statements))
        except Exception:
            log.exception("a planned statement failed; the resolvers answer")
            return None
        return dict(zip((one.key for one in statements), values, strict=True))


async def _read(statement: Statement) -> orjson.Fragment | str | None:
    if statement.constant is not None:
        return statement.constant
    found = await read_json(statement.sql, statement.values, statement.short)
    return None if found is None else orjson.Fragment(found)
