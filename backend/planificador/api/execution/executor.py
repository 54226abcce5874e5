"""Runs operations, for whatever brings them: HTTP, a socket, a stream of events, the command line."""

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any, TypeAlias, TypeVar, cast

import orjson
from graphql import ExecutionResult, GraphQLError, OperationType
from graphql.execution import create_source_event_stream, map_source_to_response_event

from planificador.api.context import Context
from planificador.api.errors import (
    BAD_USER_INPUT,
    GraphQLRequestError,
    refuse_if_database_failed,
    request_error,
    sanitize_errors,
    with_code,
)
from planificador.api.execution.documents import Document, Documents
from planificador.api.execution.fairness import PerKeyLimiter, TickLimiter
from planificador.api.execution.persisted_queries import PersistedQueries
from planificador.api.execution.request import Json, Request, parse_request
from planificador.api.planner.execution import Executor
from planificador.api.planner.operations import Operation
from planificador.api.planner.planner import Answer, PartialAnswer
from planificador.api.schema.schema import planner, schema
from planificador.api.validation.limits import Limits
from planificador.api.validation.rules import MOST_ERRORS
from planificador.api.validation.values import are_small_values
from planificador.core.runtime.cache import LRUCache

MAX_PLANNED = 512
"""Planned operations that are remembered."""
RESULTS_PER_TICK = 5
"""Results of subscriptions that are made without others being served in between; a large one takes 3 ms."""
QUERIES_PER_ADDRESS = 2
"""Queries of an address that Python answers at a time: introspection keeps the loop for 0.1 s, 25 lists of alerts take
0.7 s and 30 MB. Not only one, since behind a proxy everybody may be one address, and one may wait for the database."""
CHARACTERS = 500
"""Of a new document that count as one request: some 3 ms."""
T = TypeVar("T")
ContextMaker: TypeAlias = Callable[[], Context]
DEFAULT_LIMITS = Limits()


@dataclass(slots=True)
class ExecutionOutcome:
    """position: how far a subscription has come (`context.Progress`)."""

    data: object
    errors: list[GraphQLError]
    position: int = 0
    extensions: dict[str, Json] | None = None

    def json(self) -> bytes:
        """As clients get it."""
        errors = {"errors": [error.formatted for error in self.errors]} if self.errors else {}
        extensions = {"extensions": self.extensions} if self.extensions else {}
        return orjson.dumps({"data": self.data} | errors | extensions)


class OperationExecutor:
    """Of one application. persisted: the documents that clients name by their hash."""

    def __init__(self, persisted: PersistedQueries | None = None, limits: Limits = DEFAULT_LIMITS) -> None:
        self._persisted = persisted or PersistedQueries()
        self._limits, self._documents = limits, Documents(schema._schema, limits)
        self._planned: LRUCache[tuple[str, str | None], Operation] = LRUCache(MAX_PLANNED)
        """Those that cost little enough whatever their variables are."""
        self._turns, self._readings, self._resolvings = (
            TickLimiter(RESULTS_PER_TICK),
            PerKeyLimiter(1),
            PerKeyLimiter(QUERIES_PER_ADDRESS),
        )

    def request(self, parameters: Json) -> Request:
        """What a client asks for, its document found. Raises MalformedRequestError; GraphQLRequestError when the
        document is not known."""
        request = parse_request(parameters)
        request.query = self._persisted.text(request)
        return request

    def rate_limit_cost(self, request: Request) -> int:
        """For how many others it counts: to read a new document takes as long as many requests that are known."""
        known = request.key in self._planned or self._documents.is_cached(request.query)
        return 0 if known else len(request.query) // CHARACTERS

    async def operation_type(self, request: Request, address: str = "") -> OperationType:
        """address: as below. Raises GraphQLRequestError when there is no such operation, or its document is wrong."""
        if self._planned.get(request.key) is not None:
            self._persisted.remember(request)
            return OperationType.QUERY
        found = await self._read(request.query, address)
        self._persisted.remember(request)
        return found.operation(request.operation_name).operation

    async def _read(self, text: str, address: str) -> Document:
        if self._documents.is_cached(text):
            return self._documents.read(text)
        async with self._readings.turn(address):
            return self._documents.read(text)

    def tokens(self, request: Request) -> int:
        """How long the document is. Raises GraphQLRequestError."""
        return self._documents.read(request.query).node.token_count

    async def planned(self, request: Request) -> bytes | None:
        """The answer to a query that came before and has a plan; None otherwise, and when the resolvers must answer."""
        if (operation := self._planned.get(request.key)) is None or request.asks_for_cost:
            return None
        if not are_small_values(request.variables, self._limits):
            return None
        data = await planner.answer(operation, request.variables, entire=True)
        return None if data is None else orjson.dumps({"data": data})

    async def run(self, request: Request, make_context: ContextMaker, address: str = "") -> ExecutionOutcome:
        """Runs a query or a mutation. address: whom it is counted for. Raises GraphQLRequestError."""
        document = self._admitted(request)
        operation = document.operation(request.operation_name)
        if operation.operation is OperationType.SUBSCRIPTION:
            raise request_error(BAD_USER_INPUT, "Subscriptions are streamed: over a WebSocket or as text/event-stream.")
        extensions = self._cost(request, document) if request.asks_for_cost else None
        answer = await self._by_plan(request, document)
        if answer is not None and not isinstance(answer, PartialAnswer):
            return ExecutionOutcome(answer, [], extensions=extensions)
        if operation.operation is OperationType.MUTATION:  # they wait for each other where they write
            context = make_context()
            result = await self._resolved(request, document, context)
        else:
            async with self._resolvings.turn(address):
                context = make_context()
                result = await self._resolved(request, document, context, answer)
        errors = sanitize_errors(result.errors)
        refuse_if_database_failed(result.data, errors, context.saved)
        return ExecutionOutcome(result.data, errors, extensions=extensions)

    async def stream(self, request: Request, context: Context) -> AsyncGenerator[ExecutionOutcome, None]:
        """The results of a subscription. Raises GraphQLRequestError, at the first one."""
        executor = self._executor(request, self._admitted(request), context)
        source = create_source_event_stream(executor)
        if executor.is_awaitable(source):
            source = await source
        if isinstance(source, ExecutionResult):
            raise GraphQLRequestError(sanitize_errors(source.errors))
        events = self._in_turn(cast("AsyncGenerator[Any, None]", source))
        async with aclosing(map_source_to_response_event(executor, events)) as results:
            begun = False
            try:
                async for result in results:
                    begun = True
                    yield ExecutionOutcome(result.data, sanitize_errors(result.errors), context.progress.position)
            except GraphQLError as error:
                if begun:
                    raise
                raise GraphQLRequestError(sanitize_errors([error])) from error

    async def _in_turn(self, source: AsyncGenerator[T, None]) -> AsyncGenerator[T, None]:
        async with aclosing(source) as events:
            async for event in events:
                await self._turns.wait()
                yield event

    async def _resolved(
        self, request: Request, document: Document, context: Context, begun: PartialAnswer | None = None
    ) -> ExecutionResult:
        """begun: what statements have answered."""
        try:
            executor = self._executor(request, document, context)
            if begun:
                executor.go_on_from(begun)
            result = executor.execute_operation()
            # Any: ours defers nothing
            return result if isinstance(result, ExecutionResult) else await cast("Any", result)
        finally:
            context.loaders.stop()

    async def _by_plan(self, request: Request, document: Document) -> Answer | PartialAnswer | None:
        operation = planner.plan(request.query, request.operation_name, document.node)
        data = await planner.answer(operation, request.variables) if operation else None
        if operation and isinstance(data, dict) and self._documents.always_admits(document, request.operation_name):
            self._planned.keep(request.key, operation, document.node.token_count)
        return data

    def _admitted(self, request: Request) -> Document:
        document = self._documents.read(request.query)
        self._documents.check_request(document, request.operation_name, request.variables)
        return document

    def _cost(self, request: Request, document: Document) -> dict[str, Json]:
        cost = document.cost(request.operation_name, request.variables)
        return {"cost": {"requested": cost, "max": self._limits.max_cost}}

    def _executor(self, request: Request, document: Document, context: Context) -> Executor:
        """Raises GraphQLRequestError when the variables are wrong."""
        given = Executor.build(
            schema._schema,
            document.node,
            context_value=context,
            raw_variable_values=request.variables,
            operation_name=request.operation_name,
            max_coercion_errors=MOST_ERRORS,
            hide_suggestions=not self._limits.suggestions,
        )
        if isinstance(given, Executor):
            return given
        raise with_code(BAD_USER_INPUT, cast("list[GraphQLError]", given))
