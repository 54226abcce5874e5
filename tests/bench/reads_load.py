"""Sends requests over a few open connections, each when the previous one is answered: a minimal client, so that the
server limits the result."""

import asyncio
import re
from collections.abc import Iterator, Sequence
from itertools import repeat
from time import perf_counter
from typing import NamedTuple, cast

import orjson
from tests.bench.measure import percentile

TIMEOUT = 120
"""The seconds to wait for expected answers."""
HEAD_END = b"\r\n\r\n"
LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)\r\n", re.IGNORECASE)
ERROR_MARKERS = (b'"errors":', b'"codigo":')
"""What answers with errors contain: GraphQL errors, and those of the application's mutations."""


def request(port: int, body: object, further_lines: Sequence[str] = ()) -> bytes:
    """Return the bytes of a GraphQL request, with further headers."""
    content = orjson.dumps(body)
    lines = (
        "POST /graphql HTTP/1.1",
        f"Host: 127.0.0.1:{port}",
        "Content-Type: application/json",
        "Accept: application/json",
        f"Content-Length: {len(content)}",
        *further_lines,
    )
    return "\r\n".join((*lines, "", "")).encode() + content


async def send_request(port: int, message: bytes) -> bytes:
    """Send a request and return the body of the answer. Raises ConnectionError unless it is 200 without errors."""
    client = await _connected(port, repeat(message))
    try:
        await asyncio.wait_for(client.run_until(0), TIMEOUT)
        return client.body
    finally:
        client.transport.close()


class Load(NamedTuple):
    """The result of a load: the seconds divided by the number of answers, and the 99th percentile of their latency."""

    seconds_per_request: float
    latency: float


async def seconds_per_request(port: int, requests: Iterator[bytes], seconds: float, connections: int) -> float:
    """Send requests for some seconds, as `load`, and return the elapsed time divided by the number of answers."""
    return (await load(port, requests, seconds, connections)).seconds_per_request


async def load(port: int, requests: Iterator[bytes], seconds: float, connections: int) -> Load:
    """Send requests for some seconds over each connection, each when the previous one is answered.

    Answers to requests sent within that time are awaited and counted.
    """
    clients = [await _connected(port, requests) for _ in range(connections)]
    try:
        begin = perf_counter()
        futures = [client.run_until(begin + seconds) for client in clients]
        await asyncio.wait_for(asyncio.gather(*futures), seconds + TIMEOUT)
        elapsed = perf_counter() - begin
        latencies = [latency for client in clients for latency in client.latencies]
        return Load(elapsed / len(latencies), percentile(latencies, 99))
    finally:
        for client in clients:
            client.transport.close()


async def _connected(port: int, requests: Iterator[bytes]) -> "Connection":
    _, client = await asyncio.get_running_loop().create_connection(lambda: Connection(requests), "127.0.0.1", port)
    return client


class Connection(asyncio.Protocol):
    """An HTTP client that supports answers with Content-Length only."""

    def __init__(self, requests: Iterator[bytes]) -> None:
        self._requests = requests
        self._parts: list[bytes] = []
        self._missing = 0
        self._end = 0.0
        self._done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._sent = 0.0
        self.latencies: list[float] = []
        self.body = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)  # uvloop's class is not a subclass of asyncio's

    def connection_lost(self, exc: Exception | None) -> None:
        self._fail(f"the connection was closed: {exc}")

    def run_until(self, end: float) -> "asyncio.Future[None]":
        """Send at least one request; the future resolves with the last answer."""
        if self._done.done():
            self._done = asyncio.get_running_loop().create_future()
        self._end = end
        self._send()
        return self._done

    def _send(self) -> None:
        self._sent = perf_counter()
        self.transport.write(next(self._requests))

    def data_received(self, data: bytes) -> None:
        if not self._missing:
            data = self._begin(b"".join(self._parts) + data)
        self._parts.append(data)
        if self._missing:
            self._missing -= len(data)
            if not self._missing:
                self._complete()

    def _begin(self, data: bytes) -> bytes:
        """Return the start of the body after complete headers, otherwise the data."""
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
        now = perf_counter()
        self.latencies.append(now - self._sent)
        if any(marker in self.body for marker in ERROR_MARKERS):
            self._fail(self.body[:1000].decode())
        elif now < self._end:
            self._send()
        elif not self._done.done():
            self._done.set_result(None)

    def _fail(self, reason: str) -> None:
        if not self._done.done():
            self._done.set_exception(ConnectionError(reason))
