"""One WebSocket for several operations, and waiting for what comes about by itself."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from tests.support.graphql import Data, data_of, receive, send
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

PROTOCOL = Subprotocol("graphql-transport-ws")


class Line:
    """An open, acknowledged socket."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket

    async def start(self, key: str, text: str, **variables: Any) -> None:
        payload = {"query": text, "variables": variables}
        await send(self.socket, {"type": "subscribe", "id": key, "payload": payload})

    async def stop(self, key: str) -> None:
        await send(self.socket, {"type": "complete", "id": key})

    async def heard(self, timeout: float = 10) -> Data:
        """The next message."""
        async with asyncio.timeout(timeout):
            return await receive(self.socket)

    async def answer(self, key: str, text: str, **variables: Any) -> Data:
        """The data of one query or mutation, which then is complete."""
        await self.start(key, text, **variables)
        message = await self.heard()
        assert (message["type"], message["id"]) == ("next", key), message
        assert await self.heard() == {"type": "complete", "id": key}
        return data_of(message["payload"])

    def vanish(self) -> None:
        """Pulls the plug: no close frame, no word."""
        self.socket.transport.abort()


async def call(url: str, **options: Any) -> Line:
    """A new line; whoever asked for it closes it."""
    socket = await connect(url, subprotocols=[PROTOCOL], compression=None, **options)
    await send(socket, {"type": "connection_init"})
    assert (await receive(socket))["type"] == "connection_ack"
    return Line(socket)


@asynccontextmanager
async def calling(url: str, **options: Any) -> AsyncIterator[Line]:
    """A line for a block."""
    line = await call(url, **options)
    try:
        yield line
    finally:
        await line.socket.close()


async def until(condition: Callable[[], bool], seconds: float = 20) -> None:
    """Returns as soon as the condition holds, looking each few turns of the loop; AssertionError after so long."""
    end = asyncio.get_running_loop().time() + seconds
    while not condition():
        assert asyncio.get_running_loop().time() < end, "this was to come about"
        await asyncio.sleep(0.001)  # other processes and threads (the database's) need real time
