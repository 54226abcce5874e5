"""Starts subscriptions, within the quota of their address: live queries, and those with a stream of their own."""

from collections.abc import AsyncGenerator, Awaitable, Callable, Hashable
from contextlib import aclosing
from dataclasses import replace
from functools import partial
from typing import TypeAlias

import orjson

from planificador.api.context import Context
from planificador.api.errors import BAD_USER_INPUT, request_error
from planificador.api.execution.caller import Caller
from planificador.api.execution.executor import OperationExecutor
from planificador.api.execution.live_queries import LiveQueries, LiveQuery
from planificador.api.execution.operations import ExecutionOutcome, PreparedOperation
from planificador.api.execution.quotas import ClientQuotas
from planificador.api.execution.shared_subscriptions import Result, SharedSubscription
from planificador.api.execution.subscribers import StartSource, Subscriber, SubscriptionHub
from planificador.api.validation.limits import LIMIT_EXCEEDED
from planificador.server.quotas import Lease, QuotaExceededError

SUBSCRIPTIONS_LIMIT = "subscriptions_per_address"
MAX_VARIABLES_BYTES = 10_000
"""Bytes of a subscription's variables."""
TOKENS_PER_UNIT, CHARACTERS_PER_UNIT = 100, 1000
"""Tokens and characters of a subscription's document for one unit of the quota; they take about 40 KB."""
COST_PER_UNIT = 10_000
"""The cost of a live query for one unit of the quota."""
Run: TypeAlias = Callable[[PreparedOperation, Caller], Awaitable[ExecutionOutcome]]


class Subscriptions:
    """The subscriptions of a server.

    Args:
        run: Executes a query of a caller within a deadline.
    """

    def __init__(
        self,
        executor: OperationExecutor,
        make_context: Callable[[Caller], Context],
        quotas: ClientQuotas,
        run: Run,
    ) -> None:
        self._executor, self._make_context, self._quotas, self._run = executor, make_context, quotas, run
        self._hub = SubscriptionHub()
        self._live_queries = LiveQueries(quotas.live_queries)

    def subscribe(self, subscriber: Subscriber, prepared: PreparedOperation, caller: Caller) -> Lease:
        """Deliver the results of a subscription to a subscriber. Return the lease, to be released at its end.

        Raises:
            GraphQLRequestError: The operation exceeds the limits, or the address runs too many subscriptions.
        """
        self._executor.check(prepared)
        key = _key(prepared, caller)
        lease = self._acquire(prepared, caller.address)
        prepared.request.extensions = None  # they are not needed as long as the subscription runs
        self._hub.subscribe(key, self._starter(prepared, caller), subscriber)
        return lease

    def move(self, subscriber: Subscriber, prepared: PreparedOperation, caller: Caller) -> None:
        """Deliver the results of a running subscription as another caller gets them, beginning with the present state.

        Raises GraphQLRequestError as `subscribe`.
        """
        subscriber.move(partial(self._hub.source, _key(prepared, caller), self._starter(prepared, caller)))

    def _starter(self, prepared: PreparedOperation, caller: Caller) -> StartSource:
        caller = _shared(prepared, caller)
        if prepared.operation.is_live:
            return partial(self._start_live_query, prepared, caller)
        results = partial(self._results, prepared, caller)
        return partial(SharedSubscription, results, run=results)

    def _start_live_query(
        self, prepared: PreparedOperation, caller: Caller, on_close: Callable[[], object]
    ) -> LiveQuery:
        query, services = self._executor.query_of(prepared), self._make_context(caller).services
        reads, notifier = self._executor.reads_of(query, services.zone, caller.actor), services.notifier
        live_query = LiveQuery(
            self._live_queries, partial(self._run, query, caller), caller.address, services.clock, on_close
        )
        self._live_queries.add(live_query, reads, notifier)  # before the first reading, so that no change is missed
        return live_query

    def _acquire(self, prepared: PreparedOperation, address: str) -> Lease:
        quota = self._quotas.subscriptions
        try:
            return quota.acquire(address, min(self._units(prepared), quota.per_address))
        except QuotaExceededError as error:
            message = (
                f"An address runs at most {error.limit} subscriptions, fewer with long documents "
                f"or large answers ({SUBSCRIPTIONS_LIMIT}): complete one first."
            )
            raise request_error(LIMIT_EXCEEDED, message, limit=SUBSCRIPTIONS_LIMIT, max=error.limit) from None

    def _units(self, prepared: PreparedOperation) -> int:
        """Return the units of the quota that a subscription takes."""
        text, tokens = prepared.document.text, prepared.document.node.token_count
        units = 1 + max(len(text) // CHARACTERS_PER_UNIT, tokens // TOKENS_PER_UNIT)
        return units + self._executor.cost(prepared)[0] // COST_PER_UNIT if prepared.operation.is_live else units

    async def _results(
        self, prepared: PreparedOperation, caller: Caller, target: SharedSubscription | None = None
    ) -> AsyncGenerator[Result, None]:
        async with aclosing(self._executor.subscribe(prepared, self._make_context(caller), target)) as results:
            async for result in results:
                yield result.position, result.text


def _key(prepared: PreparedOperation, caller: Caller) -> Hashable:
    """Return what the results of a subscription depend on. Raise GraphQLRequestError for too large variables."""
    request = prepared.request
    try:
        variables = orjson.dumps(request.variables or {}, option=orjson.OPT_SORT_KEYS)
    except TypeError:
        raise request_error(BAD_USER_INPUT, "The variables are nested too deeply.") from None
    if len(variables) > MAX_VARIABLES_BYTES:
        message = (
            f"The variables of a subscription have at most {MAX_VARIABLES_BYTES} bytes as JSON: they are kept as long "
            "as it runs."
        )
        raise request_error(LIMIT_EXCEEDED, message, max=MAX_VARIABLES_BYTES)
    return request.query, request.operation_name, variables, caller.idioma, _shared(prepared, caller).actor


def _shared(prepared: PreparedOperation, caller: Caller) -> Caller:
    """Return the caller with the actor for whom the results of a subscription are the same (`readers`)."""
    request = prepared.request
    dependencies = prepared.document.dependencies(request.operation_name)
    return replace(caller, actor=dependencies.shared_actor(caller.actor, request.variables))
