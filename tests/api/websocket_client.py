"""A WebSocket client that runs several operations on one connection."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from tests.support.graphql import Data, data_of, receive, send
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

PROTOCOL = Subprotocol("graphql-transport-ws")
TYPENAME = "{ __typename }"
TRAINER_CHANGES = "subscription { cambios(tipos: [Formador]) { operacion } }"
CREATE_TRAINER = 'mutation { crearFormador(input: {nombre: "Ane", apellidos: "Arregi"}) { errores { codigo } } }'


class WebSocketClient:
    """Sends and receives messages of an open, acknowledged socket."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket

    async def start(self, key: str, text: str, **variables: Any) -> None:
        payload = {"query": text, "variables": variables}
        await send(self.socket, {"type": "subscribe", "id": key, "payload": payload})

    async def stop(self, key: str) -> None:
        await send(self.socket, {"type": "complete", "id": key})

    async def receive(self, timeout: float = 10) -> Data:
        """Return the next message."""
        async with asyncio.timeout(timeout):
            return await receive(self.socket)

    async def answer(self, key: str, text: str, **variables: Any) -> Data:
        """Run a query or mutation to its completion, and return its data."""
        await self.start(key, text, **variables)
        message = await self.receive()
        assert (message["type"], message["id"]) == ("next", key), message
        assert await self.receive() == {"type": "complete", "id": key}
        return data_of(message["payload"])

    def abort(self) -> None:
        """Drop the connection without a close frame."""
        self.socket.transport.abort()


async def connect_client(url: str, **options: Any) -> WebSocketClient:
    """Return a new client, which the caller closes."""
    socket = await connect(url, subprotocols=[PROTOCOL], compression=None, **options)
    await send(socket, {"type": "connection_init"})
    assert (await receive(socket))["type"] == "connection_ack"
    return WebSocketClient(socket)


@asynccontextmanager
async def connected_client(url: str, **options: Any) -> AsyncIterator[WebSocketClient]:
    """Yield a new client, which is closed at the end of the block."""
    client = await connect_client(url, **options)
    try:
        yield client
    finally:
        await client.socket.close()


async def close_frame(socket: ClientConnection) -> tuple[int, str]:
    """Return the code and reason of the close frame, which must be the next frame of the server."""
    with pytest.raises(ConnectionClosed) as error:
        await socket.recv()
    assert error.value.rcvd is not None
    return error.value.rcvd.code, error.value.rcvd.reason


async def assert_alive(client: WebSocketClient, key: str = "alive") -> None:
    """Assert that the socket still answers a query."""
    assert await client.answer(key, TYPENAME) == {"__typename": "Query"}
