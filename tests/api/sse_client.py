"""A client of event streams (server-sent events)."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx2
from tests.api.gated_server import GatedServer
from tests.support.graphql import Data
from tests.support.http_client import http_client

ACCEPT_EVENTS = {"accept": "text/event-stream"}
KEEPALIVE_COMMENT = ":\n\n"
COMPLETE = "event: complete\ndata: \n\n"


class EventStream:
    """Reads the events of a response."""

    def __init__(self, response: httpx2.Response) -> None:
        self.response = response
        self._chunks = response.aiter_text()
        self._unread = ""

    async def next(self) -> str:
        """Return the next event or comment, or "" at the end."""
        async with asyncio.timeout(10):
            while "\n\n" not in self._unread:
                if not (chunk := await anext(self._chunks, "")):
                    assert self._unread == ""
                    return ""
                self._unread += chunk
        event, _, self._unread = self._unread.partition("\n\n")
        return event + "\n\n"

    async def data(self) -> Data:
        """Return the result in the next event, skipping comments as clients do."""
        while (text := await self.next()) == KEEPALIVE_COMMENT:
            pass
        event, data = text.removesuffix("\n\n").split("\n")
        assert event == "event: next"
        result: Data = json.loads(data.removeprefix("data: "))
        return result


@asynccontextmanager
async def event_stream(http: httpx2.AsyncClient, text: str, **headers: str) -> AsyncIterator[EventStream]:
    """Yield the event stream of an operation."""
    body = {"query": text}
    async with http.stream("POST", "/graphql", json=body, headers=ACCEPT_EVENTS | headers) as response:
        assert response.status_code == 200
        yield EventStream(response)


@asynccontextmanager
async def gated_event_stream(gated: GatedServer, text: str) -> AsyncIterator[EventStream]:
    """Yield the event stream of an operation on a gated server."""
    async with (
        http_client(gated.server.url, timeout=30) as client,
        client.stream("POST", "/events", content=text.encode()) as response,
    ):
        yield EventStream(response)
