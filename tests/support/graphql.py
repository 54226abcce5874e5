"""A GraphQL client over HTTP and over WebSockets (graphql-transport-ws)."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import httpx2
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

Data = dict[str, Any]  # Any: the answer's shape is what a test looks at
Headers = Mapping[str, str]


class GraphQLFailure(Exception):  # noqa: N818 # errors are what it carries
    """The response had `errors`."""

    def __init__(self, errors: list[Data]) -> None:
        super().__init__(json.dumps(errors, ensure_ascii=False, indent=1))
        self.errors = errors


def data_of(answer: Data) -> Data:
    """Return the data of a response, or raise GraphQLFailure."""
    if answer.get("errors"):
        raise GraphQLFailure(answer["errors"])
    data: Data = answer["data"]
    return data


class GraphQLClient:
    """Executes operations: `await graphql("query ($id: ID!) {…}", id="…")` returns the data."""

    def __init__(self, http: httpx2.AsyncClient) -> None:
        self.http = http

    async def __call__(self, text: str, /, *, headers: Headers | None = None, **variables: Any) -> Data:
        """The data of the answer; GraphQLFailure when it has errors."""
        return data_of((await self.response(text, headers=headers, **variables)).json())

    async def response(self, text: str, /, *, headers: Headers | None = None, **variables: Any) -> httpx2.Response:
        """The HTTP answer as it came."""
        body = {"query": text, "variables": variables}
        return await self.http.post("/graphql", json=body, headers=dict(headers or {}))


class Subscription:
    """The events of one subscription."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket

    async def next(self, timeout: float = 5) -> Data:
        """The next event's data. TimeoutError after so many seconds, GraphQLFailure for errors, EOFError at the end."""
        async with asyncio.timeout(timeout):
            message = await receive(self._socket)
            while message["type"] == "ping":
                await send(self._socket, {"type": "pong"})
                message = await receive(self._socket)
        match message:
            case {"type": "next", "payload": payload}:
                return data_of(payload)
            case {"type": "error", "payload": errors}:
                raise GraphQLFailure(errors)
        raise EOFError(str(message))

    async def nothing(self, seconds: float = 0.2) -> None:
        """AssertionError when an event comes within so many real seconds."""
        try:
            event = await self.next(timeout=seconds)
        except TimeoutError:
            return
        raise AssertionError(f"nothing was to come, but this did: {event}")


@asynccontextmanager
async def subscribing(
    url: str, text: str, variables: Data, headers: Headers | None = None
) -> AsyncIterator[Subscription]:
    """Open a socket at `url` for one subscription; complete it at the end of the block."""
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
