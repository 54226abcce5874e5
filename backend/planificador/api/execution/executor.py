"""Prepares and executes operations, whatever their transport: HTTP, a WebSocket, an event stream, the command line."""

from collections.abc import AsyncGenerator, Mapping, Sequence
from typing import Any, cast
from zoneinfo import ZoneInfo

from graphql import ExecutionResult, GraphQLError

from planificador.api.context import Context
from planificador.api.errors import (
    BAD_USER_INPUT,
    refuse_if_database_failed,
    request_error,
    sanitize_errors,
    with_code,
    without_retries,
)
from planificador.api.execution.admission import check_caller
from planificador.api.execution.caller import OF_SYSTEM, Caller
from planificador.api.execution.documents import Document, Documents
from planificador.api.execution.event_groups import Target
from planificador.api.execution.event_streams import EventStreams
from planificador.api.execution.operations import ExecutionOutcome, PreparedOperation
from planificador.api.execution.persisted_queries import PersistedQueries
from planificador.api.execution.quotas import ClientQuotas
from planificador.api.execution.request import Json, Request
from planificador.api.graphql_adapter import graphql_schema
from planificador.api.limits import OperationLimits
from planificador.api.planner.execution_context import Executor
from planificador.api.planner.mutations import MutationAnswers, execute_mutation
from planificador.api.planner.planner import Answer, PartialAnswer
from planificador.api.planner.query_plan import QueryPlan
from planificador.api.planner.reads import Reads
from planificador.api.reader_views import reader_of
from planificador.api.schema.schema import planner, schema
from planificador.api.validation.hints import add_hints
from planificador.api.validation.limits import Limits
from planificador.api.validation.rules import MAX_VALIDATION_ERRORS
from planificador.core.data.sql.visibility import reading_as
from planificador.core.model.actors import Actor
from planificador.core.runtime.cache import LRUCache
from planificador.server.limits import ServerLimits

CHARACTERS_PER_REQUEST = 500
"""Characters of a new document that count as one request; they take about 3 ms."""
DEFAULT_LIMITS = Limits()


class OperationExecutor:
    """The executor of an application.

    Args:
        persisted: The documents that clients name by their hash.
        quotas: Limits the documents and queries of an address that are processed at a time.
    """

    def __init__(
        self,
        persisted: PersistedQueries | None = None,
        limits: Limits = DEFAULT_LIMITS,
        quotas: ClientQuotas | None = None,
    ) -> None:
        self._persisted = persisted or PersistedQueries()
        self._limits, self._documents = limits, Documents(graphql_schema(schema), limits)
        self._quotas = quotas or ClientQuotas(ServerLimits(), OperationLimits())
        self._event_streams = EventStreams(self._executor)

    @property
    def caches(self) -> Mapping[str, LRUCache[Any, Any]]:  # Any: of any types
        """The caches of documents and plans, by name."""
        documents, costs = self._documents.caches
        return {
            "documents": documents,
            "costs": costs,
            "operation_plans": planner.operation_plans,
            "row_plans": planner.row_plans,
        }

    def find_document(self, request: Request) -> None:
        """Set the document of a request that names it by its hash. Raise GraphQLRequestError when it is unknown."""
        request.query = self._persisted.text(request)

    def rate_limit_cost(self, request: Request) -> int:
        """Return for how many further requests it counts: a new document takes as long as many cached ones."""
        return 0 if self._documents.is_cached(request.query) else len(request.query) // CHARACTERS_PER_REQUEST

    async def prepare(self, request: Request, caller: Caller = OF_SYSTEM) -> PreparedOperation:
        """Return the operation of a request of a caller.

        Raise GraphQLRequestError when its document is not valid, or when it is not for this caller.
        """
        document = self._documents.cached(request.query) or await self._new_document(request.query, caller.address)
        operation = document.operation(request.operation_name)
        check_caller(operation, caller)
        self._persisted.remember(request)
        find_plan = planner.mutation_plan if operation.is_mutation else planner.plan
        plan = find_plan(document.text, request.operation_name, document.node)
        return PreparedOperation(request, document, operation, plan)

    def query_of(self, live_query: PreparedOperation) -> PreparedOperation:
        """Return the query that a live query is executed as."""
        request = live_query.request
        document = live_query.document.query(request.operation_name)
        plan = planner.plan(document.text, request.operation_name, document.node)
        return PreparedOperation(request, document, document.operation(request.operation_name), plan)

    def reads_of(self, query: PreparedOperation, zone: ZoneInfo, actor: Actor) -> Reads | None:
        """Return what a query of an actor reads; None if resolvers answer a part of it, so that it may be anything."""
        with reading_as(reader_of(actor)):
            if not isinstance(query.plan, QueryPlan):
                return None
            return planner.reads(query.plan, query.request.variables, lambda: zone)

    def check(self, prepared: PreparedOperation) -> None:
        """Raise GraphQLRequestError when the variables or the cost exceed the limits."""
        self._documents.check(prepared.document, prepared.operation, prepared.request.variables)

    def cost(self, prepared: PreparedOperation) -> tuple[int, int]:
        """Return the cost of an operation whose variables were checked, and the highest cost that is allowed."""
        cost = self._documents.cost(prepared.document, prepared.operation, prepared.request.variables)
        return cost, self._limits.max_cost

    async def execute(self, prepared: PreparedOperation, context: Context, address: str = "") -> ExecutionOutcome:
        """Execute a query or a mutation. Raise GraphQLRequestError when it cannot be executed.

        All of it reads what the sender's roles see; only use cases read whole tables (`run_in_transaction`).
        """
        with reading_as(reader_of(context.actor)):
            return await self._execute(prepared, context, address)

    async def _execute(self, prepared: PreparedOperation, context: Context, address: str) -> ExecutionOutcome:
        self.check(prepared)
        if prepared.operation.is_subscription:
            raise request_error(BAD_USER_INPUT, "Subscriptions are streamed: over a WebSocket or as text/event-stream.")
        extensions: dict[str, Json] | None = None
        if prepared.request.asks_for_cost:
            extensions = {"cost": dict(zip(("requested", "max"), self.cost(prepared), strict=True))}
        answer = await self._answer_by_plan(prepared, context)
        if isinstance(answer, bytes):  # the whole response
            return _outcome(context, extensions, response=answer)
        if answer is None or isinstance(answer, PartialAnswer | MutationAnswers):
            result = await self._resolve_rest(prepared, context, answer, address)
        else:
            result = ExecutionResult(answer)
        errors = sanitize_errors(result.errors, context.idioma)
        refuse_if_database_failed(result.data, errors, context.saved)
        if context.saved:
            errors = without_retries(errors)
        return _outcome(context, extensions, result.data, errors)

    async def _resolve_rest(
        self,
        prepared: PreparedOperation,
        context: Context,
        answer: PartialAnswer | MutationAnswers | None,
        address: str,
    ) -> ExecutionResult:
        if prepared.operation.is_mutation:  # concurrent mutations wait for each other's locks
            return await self._resolve(prepared, context, answer)
        async with self._quotas.queries.slot(address):
            return await self._resolve(prepared, context, answer)

    def subscribe(
        self, prepared: PreparedOperation, context: Context, target: Target | None = None
    ) -> AsyncGenerator[ExecutionOutcome, None]:
        """Execute a subscription: iterate over its results. Raise GraphQLRequestError before the first one.

        target: Gets results, after the first one, that are the same for a group of subscriptions.
        """
        return self._event_streams.results(prepared, context, target)

    async def _new_document(self, text: str, address: str) -> Document:
        async with self._quotas.documents.slot(address):
            return self._documents.parse(text)

    async def _answer_by_plan(
        self, prepared: PreparedOperation, context: Context
    ) -> bytes | Answer | PartialAnswer | MutationAnswers | None:
        plan, variables = prepared.plan, prepared.request.variables
        if isinstance(plan, QueryPlan):
            return await planner.answer(plan, variables, lambda: context.services.zone)
        return None if plan is None else await execute_mutation(plan, variables, context)

    async def _resolve(
        self, prepared: PreparedOperation, context: Context, answer: PartialAnswer | MutationAnswers | None
    ) -> ExecutionResult:
        """Execute by resolvers what is not in the answer of the plan."""
        try:
            executor = self._executor(prepared, context)
            if answer:
                executor.use_answer(answer)
            result = executor.execute_operation()
            # Any: graphql-core's type allows for deferred results, which the schema does not have
            return result if isinstance(result, ExecutionResult) else await cast("Any", result)
        finally:
            context.loaders.stop()

    def _executor(self, prepared: PreparedOperation, context: Context) -> Executor:
        """Raise GraphQLRequestError when the variables are invalid."""
        executor = Executor.build(
            graphql_schema(schema),
            prepared.document.node,
            context_value=context,
            raw_variable_values=prepared.request.variables,
            operation_name=prepared.request.operation_name,
            max_coercion_errors=MAX_VALIDATION_ERRORS,
            hide_suggestions=not self._limits.suggestions,
        )
        if isinstance(executor, Executor):
            return executor
        errors = cast("list[GraphQLError]", executor)
        if self._limits.suggestions:
            add_hints(errors, graphql_schema(schema))
        raise with_code(BAD_USER_INPUT, errors)


def _outcome(
    context: Context,
    extensions: dict[str, Json] | None,
    data: dict[str, Json] | None = None,
    errors: Sequence[GraphQLError] = (),
    response: bytes | None = None,
) -> ExecutionOutcome:
    """Return the outcome of an operation, with what its context has of it."""
    return ExecutionOutcome(
        data,
        list(errors),
        extensions=extensions,
        response=response,
        new_access=context.new_access,
        ended_access=context.ended_access,
        changes_at=context.changes_at,
    )
