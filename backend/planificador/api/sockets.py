"""GraphQL over WebSockets, where Strawberry's handler takes a whole socket down for one wrong message.

The protocol: https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md
"""

from typing import Any

from graphql import GraphQLError
from strawberry.subscriptions.protocols.graphql_transport_ws.handlers import BaseGraphQLTransportWSHandler
from strawberry.subscriptions.protocols.graphql_transport_ws.types import Message

from planificador.api.context import Context

LONGEST_REASON = 120
"""Bytes of a close reason; RFC 6455 § 5.5 allows 123."""


class SocketHandler(BaseGraphQLTransportWSHandler[Context, None]):
    """A malformed message closes with 4400; a document that is wrong is an error of its operation only."""

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
