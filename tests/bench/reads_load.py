"""Asks over a few connections that are kept open, each as soon as it is answered; so light that the server is what is
measured."""

import asyncio
import re
from collections.abc import Iterator
from itertools import repeat
from time import perf_counter
from typing import cast

import orjson

PATIENCE = 120
"""Seconds to wait for what must come."""
HEAD_END = b"\r\n\r\n"
LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)\r\n", re.IGNORECASE)
COMPLAINTS = (b'"errors":', b'"codigo":')
"""What an answer holds that is none: of GraphQL, and of the product's mutations."""


def request(port: int, body: object) -> bytes:
    """A GraphQL request as it travels."""
    content = orjson.dumps(body)
    lines = (
        "POST /graphql HTTP/1.1",
        f"Host: 127.0.0.1:{port}",
        "Content-Type: application/json",
        "Accept: application/json",
        f"Content-Length: {len(content)}",
    )
    return "\r\n".join((*lines, "", "")).encode() + content


async def answer(port: int, asked: bytes) -> bytes:
    """The body of one answer. ConnectionError for anything but 200 without complaints."""
    caller = await _connected(port, repeat(asked))
    try:
        await asyncio.wait_for(caller.ask_until(0), PATIENCE)
        return caller.body
    finally:
        caller.transport.close()


async def seconds_each(port: int, requests: Iterator[bytes], seconds: float, connections: int) -> float:
    """How long an answer takes, in the end: the time that passed by the number of answers.

    What was asked within the time is waited for and counts.
    """
    callers = [await _connected(port, requests) for _ in range(connections)]
    try:
        begin = perf_counter()
        asking = [caller.ask_until(begin + seconds) for caller in callers]
        await asyncio.wait_for(asyncio.gather(*asking), seconds + PATIENCE)
        return (perf_counter() - begin) / sum(caller.answers for caller in callers)
    finally:
        for caller in callers:
            caller.transport.close()


async def _connected(port: int, requests: Iterator[bytes]) -> "Caller":
    _, caller = await asyncio.get_running_loop().create_connection(lambda: Caller(requests), "127.0.0.1", port)
    return caller


class Caller(asyncio.Protocol):
    """One connection; knows as much of HTTP as servers that tell the length of what they send need."""

    def __init__(self, requests: Iterator[bytes]) -> None:
        self._requests = requests
        self._parts: list[bytes] = []
        self._missing = 0
        self._end = 0.0
        self._done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.answers = 0
        self.body = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)  # uvloop's own is none of asyncio's classes

    def connection_lost(self, exc: Exception | None) -> None:
        self._fail(f"the connection was closed: {exc}")

    def ask_until(self, end: float) -> "asyncio.Future[None]":
        """Begins to ask, once at least; resolves when the last answer is there."""
        self._end = end
        self.transport.write(next(self._requests))
        return self._done

    def data_received(self, data: bytes) -> None:
        if not self._missing:
            data = self._begin(b"".join(self._parts) + data)
        self._parts.append(data)
        if self._missing:
            self._missing -= len(data)
            if not self._missing:
                self._complete()

    def _begin(self, data: bytes) -> bytes:
        """The part of the body that came with the head; all of it while there is no whole head."""
        head, end, body = data.partition(HEAD_END)
        self._parts.clear()
        if not end:
            return data
        length = LENGTH.search(head + b"\r\n")
        if not head.startswith(b"HTTP/1.1 200 ") or not length:
            self._fail(data[:1000].decode(errors="replace"))
            return b""
        self._missing = int(length[1])
        return body

    def _complete(self) -> None:
        self.body = b"".join(self._parts)
        self._parts.clear()
        self.answers += 1
        if any(complaint in self.body for complaint in COMPLAINTS):
            self._fail(self.body[:1000].decode())
        elif perf_counter() < self._end:
            self.transport.write(next(self._requests))
        elif not self._done.done():
            self._done.set_result(None)

    def _fail(self, why: str) -> None:
        if not self._done.done():
            self._done.set_exception(ConnectionError(why))
