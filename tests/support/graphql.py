"""A GraphQL client over HTTP and over WebSockets (graphql-transport-ws)."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import httpx2
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

Data = dict[str, Any]  # Any: tests check the shape of an answer
Headers = Mapping[str, str]


class GraphQLResponseError(Exception):
    """Raised for a response with `errors`."""

    def __init__(self, errors: list[Data]) -> None:
        super().__init__(json.dumps(errors, ensure_ascii=False, indent=1))
        self.errors = errors


def data_of(answer: Data) -> Data:
    """Return the data of a response, or raise GraphQLResponseError."""
    if answer.get("errors"):
        raise GraphQLResponseError(answer["errors"])
    data: Data = answer["data"]
    return data


class GraphQLClient:
    """Executes operations: `await graphql("query ($id: ID!) {…}", id="…")` returns the data."""

    def __init__(self, http: httpx2.AsyncClient, headers: Headers | None = None) -> None:
        self.http, self._headers = http, headers or {}

    def acting_as(self, headers: Headers) -> "GraphQLClient":
        """Return a client that sends these headers with each request."""
        return GraphQLClient(self.http, headers)

    async def __call__(self, text: str, /, *, headers: Headers | None = None, **variables: Any) -> Data:
        """Return the data of the answer. Raise GraphQLResponseError if it has errors."""
        return data_of((await self.response(text, headers=headers, **variables)).json())

    async def response(self, text: str, /, *, headers: Headers | None = None, **variables: Any) -> httpx2.Response:
        """Return the HTTP response."""
        body = {"query": text, "variables": variables}
        return await self.http.post("/graphql", json=body, headers={**self._headers, **(headers or {})})


class Subscription:
    """Receives the events of one subscription."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket

    async def next(self, timeout: float = 5) -> Data:
        """Return the data of the next event. Raise TimeoutError if none comes within `timeout` seconds,
        GraphQLResponseError if it has errors and EOFError if the subscription ended."""
        async with asyncio.timeout(timeout):
            message = await receive(self._socket)
            while message["type"] == "ping":
                await send(self._socket, {"type": "pong"})
                message = await receive(self._socket)
        match message:
            case {"type": "next", "payload": payload}:
                return data_of(payload)
            case {"type": "error", "payload": errors}:
                raise GraphQLResponseError(errors)
        raise EOFError(str(message))

    async def expect_nothing(self, seconds: float = 0.2) -> None:
        """Raise AssertionError if an event comes within so many real seconds."""
        try:
            event = await self.next(timeout=seconds)
        except TimeoutError:
            return
        raise AssertionError(f"no event was expected, but this one came: {event}")


@asynccontextmanager
async def open_subscription(
    url: str, text: str, variables: Data, headers: Headers | None = None
) -> AsyncIterator[Subscription]:
    """Open a WebSocket at `url` for one subscription; complete it at the end of the block."""
    protocol = Subprotocol("graphql-transport-ws")
    async with connect(url, subprotocols=[protocol], additional_headers=headers, compression=None) as socket:
        await send(socket, {"type": "connection_init"})
        while (await receive(socket))["type"] != "connection_ack":
            pass
        await send(socket, {"type": "subscribe", "id": "1", "payload": {"query": text, "variables": variables}})
        yield Subscription(socket)
        await send(socket, {"type": "complete", "id": "1"})


async def send(socket: ClientConnection, message: Data) -> None:
    await socket.send(json.dumps(message))


async def receive(socket: ClientConnection) -> Data:
    message: Data = json.loads(await socket.recv())
    return message
