"""Executes subscriptions: the events of their root fields, and a result for each."""

from collections.abc import AsyncGenerator, Callable, Hashable
from contextlib import aclosing
from dataclasses import replace
from functools import partial
from typing import Any, TypeAlias, cast
from weakref import WeakValueDictionary

import orjson
from graphql import ExecutionResult, GraphQLError
from graphql.execution import create_source_event_stream, execute_subscription_event

from planificador.api.context import Context, Progress
from planificador.api.errors import GraphQLRequestError, sanitize_errors
from planificador.api.execution.event_groups import EventGroup, EventReceiver, Target
from planificador.api.execution.event_results import EventResults, response_variables
from planificador.api.execution.event_retries import execute_event
from planificador.api.execution.operations import ExecutionOutcome, PreparedOperation
from planificador.api.loaders import Loaders
from planificador.api.planner.execution_context import Executor
from planificador.api.reader_views import reader_of
from planificador.core.data.sql.visibility import reading_as
from planificador.core.runtime.limiters import TickLimiter

RESULTS_PER_TICK = 5
"""Results of subscriptions that are executed in one iteration of the event loop; a large one takes 3 ms."""
SHARED_RESULTS_PER_TICK = 10
"""Results of other subscriptions that are delivered in one iteration, so that the mutation is answered meanwhile."""
NO_EVENT = object()
BuildExecutor: TypeAlias = Callable[[PreparedOperation, Context], Executor]
"""Returns the executor of an operation. Raises GraphQLRequestError when the variables are invalid."""


class EventStreams:
    """The subscriptions of an application, which share the results of equal events.

    Args:
        build_executor: Builds what executes an operation by resolvers.
    """

    def __init__(self, build_executor: BuildExecutor) -> None:
        self._build_executor = build_executor
        self._ticks = TickLimiter(RESULTS_PER_TICK)
        self._shared_ticks = TickLimiter(SHARED_RESULTS_PER_TICK)
        self._event_results: EventResults[ExecutionOutcome] = EventResults()
        self._groups: WeakValueDictionary[Hashable, EventGroup] = WeakValueDictionary()

    async def results(
        self, prepared: PreparedOperation, context: Context, target: Target | None = None
    ) -> AsyncGenerator[ExecutionOutcome, None]:
        """Yield the results of a subscription, as `OperationExecutor.subscribe` says."""
        reader, group = reader_of(context.actor), None
        request = prepared.request
        dependencies = prepared.document.dependencies(request.operation_name)
        of_events = replace(context, actor=dependencies.actor_of_events(context.actor, request.variables))
        key = _event_key(prepared, of_events)
        with reading_as(reader):
            executor = self._build_executor(prepared, context)
            if target is not None:
                group = self._group(key)
                execute = partial(self._event_text, executor, of_events, key)
                context.receiver = EventReceiver(group, target, execute)
            source = await _source(executor, context)
        started = False
        async with aclosing(source) as events:
            try:
                while True:
                    with reading_as(reader):  # not while it yields, when others run in the same task
                        if (event := await anext(events, NO_EVENT)) is NO_EVENT:
                            return
                    if group is not None:
                        await group.drained()
                    yield await self._event_outcome(executor, event, of_events, key)
                    started = True
            except GraphQLError as error:
                if started:
                    raise
                raise GraphQLRequestError(sanitize_errors([error], context.idioma)) from error

    def _group(self, key: Hashable) -> EventGroup:
        group = self._groups.get(key)
        if group is None:
            group = self._groups[key] = EventGroup()
        return group

    async def _event_text(
        self,
        executor: Executor,
        context: Context,
        key: Hashable,
        position: int,
        shared_event: Hashable,
        event: object,
    ) -> str:
        """Return the encoded result of an event."""
        of_event = replace(context, progress=Progress(position, shared_event))
        return (await self._event_outcome(executor, event, of_event, key)).text

    async def _event_outcome(
        self, executor: Executor, event: object, context: Context, key: Hashable
    ) -> ExecutionOutcome:
        """Return the outcome of an event. Equal events of subscriptions with the same key are executed once.

        context: That in which the event is executed; it has what the root field's resolver set for the event.
        """
        position, shared_event = context.progress.position, context.progress.event

        async def execute() -> ExecutionOutcome:
            await self._ticks.wait()
            of_event = executor.build_per_event_executor(event)
            of_event.context_value = replace(context, loaders=Loaders())
            with reading_as(reader_of(context.actor)):
                result = execute_subscription_event(of_event)
                # Any: graphql-core's type allows for deferred results, which the schema does not have
                result = await cast("Any", result) if executor.is_awaitable(result) else cast("ExecutionResult", result)
            return ExecutionOutcome(result.data, sanitize_errors(result.errors, context.idioma), position)

        if shared_event is None:
            return await execute_event(execute)
        await self._shared_ticks.wait()
        return await self._event_results.get((key, position, shared_event), partial(execute_event, execute))


async def _source(executor: Executor, context: Context) -> AsyncGenerator[Any, None]:  # Any: of the root field
    """Return the events of the root field. Raise GraphQLRequestError when its resolver fails."""
    source = create_source_event_stream(executor)
    if executor.is_awaitable(source):
        source = await source
    if isinstance(source, ExecutionResult):
        raise GraphQLRequestError(sanitize_errors(source.errors, context.idioma))
    return cast("AsyncGenerator[Any, None]", source)


def _event_key(prepared: PreparedOperation, context: Context) -> Hashable:
    """Return what the results of a subscription's events depend on besides the event."""
    request, names = prepared.request, response_variables(prepared.document.node)
    variables = {name: value for name, value in (request.variables or {}).items() if name in names}
    json = orjson.dumps(variables, option=orjson.OPT_SORT_KEYS)
    return request.query, request.operation_name, json, context.idioma, context.actor
