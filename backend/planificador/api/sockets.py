"""GraphQL over WebSockets, where Strawberry's handler takes a whole socket down for one wrong message.

The protocol: https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md
"""

from collections.abc import Hashable
from contextlib import aclosing, suppress
from dataclasses import replace
from functools import partial
from typing import Any, cast

import orjson
from graphql import GraphQLError, OperationType, get_operation_ast, parse
from starlette.websockets import WebSocketDisconnect
from strawberry.asgi import ASGIWebSocketAdapter
from strawberry.http import process_result
from strawberry.http.exceptions import WebSocketDisconnected
from strawberry.subscriptions.protocols.graphql_transport_ws.handlers import BaseGraphQLTransportWSHandler, Operation
from strawberry.subscriptions.protocols.graphql_transport_ws.types import Message
from strawberry.types import ExecutionResult
from strawberry.types.execution import PreExecutionError

from planificador.api.context import Context, Progress
from planificador.api.errors import Refused
from planificador.api.sharing import Groups, Results

LONGEST_REASON = 120
"""Bytes of a close reason; RFC 6455 § 5.5 allows 123."""


class SocketHandler(BaseGraphQLTransportWSHandler[Context, None]):
    """A malformed message closes with 4400; a document that is wrong is an error of its operation only.

    Subscriptions that ask the same are executed once for all: groups are the server's.
    """

    def __init__(self, *given: Any, groups: Groups, **options: Any) -> None:  # Any: Strawberry's own
        super().__init__(*given, **options)
        self._groups = groups

    async def run_operation(self, operation: Operation[Context, None]) -> None:
        key = _shared_key(operation, self.context)
        if key is None:
            return await super().run_operation(operation)
        socket = cast("ASGIWebSocketAdapter", self.websocket).ws
        head = f'{{"id":{orjson.dumps(operation.id).decode()},"type":"next","payload":'

        async def send(payload: str) -> None:
            await socket.send_text(f"{head}{payload}}}")

        with suppress(WebSocketDisconnect, WebSocketDisconnected):
            try:
                await self._groups.follow(key, partial(self._results, operation), send)
            except Refused as refused:
                await operation.send_initial_errors(refused.errors)
            else:
                await operation.send_operation_message({"id": operation.id, "type": "complete"})
        return None

    async def _results(self, operation: Operation[Context, None]) -> Results:
        progress = Progress()
        source = await self.schema.stream(
            operation.query,
            variable_values=operation.variables,
            context_value=replace(self.context, progress=progress),
            operation_name=operation.operation_name,
        )
        async with aclosing(source) as results:
            async for result in results:
                if isinstance(result, PreExecutionError):
                    raise Refused(result.errors or [])
                payload = process_result(cast("ExecutionResult", result))  # nothing is deferred here
                yield progress.position, cast("str", self.view.encode_json(payload))

    async def handle_message(self, message: Message) -> None:
        if problem := _problem(message):
            return await self.handle_invalid_message(problem)
        return await super().handle_message(message)

    async def handle_invalid_message(self, error_message: str) -> None:
        reason = error_message.encode()[:LONGEST_REASON].decode(errors="ignore")
        await super().handle_invalid_message(reason)

    @staticmethod
    def _get_pre_execution_close_reason(error: GraphQLError) -> str | None:
        return None  # § Error: an operation's own, whatever is wrong with its document


def _shared_key(operation: Operation[Context, None], context: Context) -> Hashable | None:
    """What the answers of a subscription depend on; None for any other operation."""
    if "subscription" not in operation.query:
        return None
    try:
        found = get_operation_ast(parse(operation.query), operation.operation_name)
        variables = orjson.dumps(operation.variables or {}, option=orjson.OPT_SORT_KEYS)
    except (GraphQLError, RecursionError, TypeError):
        return None
    if found is None or found.operation is not OperationType.SUBSCRIPTION:
        return None
    return operation.query, operation.operation_name, variables, context.language


def _problem(message: Any) -> str | None:  # Any: JSON
    """What is wrong with the shape of a message, None when nothing is."""
    match message:
        case {"type": "subscribe", "id": str(), "payload": {"query": str()} as payload}:
            return _payload_problem(payload)
        case {"type": "subscribe"}:
            return "A subscribe message has an id and a payload with its query"
        case {"type": "complete", "id": str()}:
            return None
        case {"type": "complete"}:
            return "A complete message has an id"
        case {"type": str()}:
            return None
    return "A message is a JSON object with its type"


def _payload_problem(payload: dict[str, Any]) -> str | None:  # Any: JSON
    variables, name = payload.get("variables"), payload.get("operationName")
    if isinstance(variables, dict | None) and isinstance(name, str | None):
        return None
    return "A payload's variables are an object, its operationName is a text"
