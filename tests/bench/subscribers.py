"""Many WebSockets that only count their messages: a minimal client, so that the server limits the result."""

import asyncio
import base64
import os
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from functools import partial
from time import perf_counter
from typing import Any, cast

import orjson

TEXT, CLOSE, PING, PONG = 0x1, 0x8, 0x9, 0xA
FIN, MASKED = 0x80, 0x80
TIMEOUT = 30
"""The seconds to wait for expected messages."""


class SubscriberGroup:
    """Counts the messages of its sockets. first: the `perf_counter` at which the first socket received a message."""

    def __init__(self) -> None:
        self.sockets: list[Socket] = []
        self.last = b""
        self.first = 0.0
        self._left = 0
        self._done: asyncio.Future[float] | None = None

    def expect(self) -> asyncio.Future[float]:
        """Return a future of the `perf_counter` at which every socket has received one more message.

        It fails with ConnectionError if a socket is closed, and with TimeoutError after TIMEOUT.
        """
        loop = asyncio.get_running_loop()
        self._left = len(self.sockets)
        self._done = done = loop.create_future()
        timer = loop.call_later(TIMEOUT, self._fail, TimeoutError("messages are missing"))
        done.add_done_callback(lambda _: timer.cancel())
        return done

    def send(self, text: str) -> None:
        """Send a text message on every socket."""
        for socket in self.sockets:
            socket.send_text(text)

    def received(self, payload: bytes) -> None:
        self.last = payload
        if self._left == len(self.sockets):
            self.first = perf_counter()
        self._left -= 1
        if not self._left and self._done is not None and not self._done.done():
            self._done.set_result(perf_counter())

    def closed(self, reason: object) -> None:
        self._fail(ConnectionError(f"a socket was closed: {reason}"))

    def _fail(self, error: Exception) -> None:
        if self._done is not None and not self._done.done():
            self._done.set_exception(error)


class Socket(asyncio.Protocol):
    """A WebSocket client that supports unfragmented text frames only (RFC 6455). lines: further headers."""

    def __init__(self, group: SubscriberGroup, port: int, lines: Sequence[str] = ()) -> None:
        self._group, self._port, self._lines = group, port, lines
        self._unread = b""
        self._open = False
        self.opened: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)  # uvloop's class is not a subclass of asyncio's
        lines = (
            "GET /graphql HTTP/1.1",
            f"Host: 127.0.0.1:{self._port}",
            "Connection: Upgrade",
            "Upgrade: websocket",
            "Sec-WebSocket-Version: 13",
            f"Sec-WebSocket-Key: {base64.b64encode(os.urandom(16)).decode()}",
            "Sec-WebSocket-Protocol: graphql-transport-ws",
            *self._lines,
        )
        self.transport.write("\r\n".join((*lines, "", "")).encode())

    def connection_lost(self, exc: Exception | None) -> None:
        self._group.closed(exc)

    def send_text(self, text: str) -> None:
        """Send a text message."""
        self.send(TEXT, text.encode())

    def send(self, opcode: int, payload: bytes) -> None:
        size = len(payload)
        length = bytes([MASKED | size]) if size < 126 else bytes([MASKED | 126]) + size.to_bytes(2, "big")
        # Clients must mask; a key of zeros leaves the payload as it is.
        self.transport.write(bytes([FIN | opcode]) + length + bytes(4) + payload)

    def data_received(self, data: bytes) -> None:
        self._unread += data
        if not self._open:
            head, end, rest = self._unread.partition(b"\r\n\r\n")
            if not end:
                return
            if b" 101 " not in head.partition(b"\r\n")[0]:
                self.opened.set_exception(ConnectionError(head.decode()))
                return
            self._open, self._unread = True, rest
            self.opened.set_result(None)
        while frame := self._frame():
            self._handle(*frame)

    def _frame(self) -> tuple[int, bytes] | None:
        unread = self._unread
        if len(unread) < 2:
            return None
        size, begin = unread[1], 2
        if size >= 126:
            begin = 4 if size == 126 else 10
            size = int.from_bytes(unread[2:begin], "big")
        if len(unread) < begin + size:
            return None
        self._unread = unread[begin + size :]
        return unread[0] & 0xF, unread[begin : begin + size]

    def _handle(self, opcode: int, payload: bytes) -> None:
        if opcode == TEXT:
            self._group.received(payload)
        elif opcode == PING:
            self.send(PONG, payload)
        elif opcode == CLOSE:
            self._group.closed(payload)


@asynccontextmanager
async def open_subscribers(
    port: int,
    size: int,
    group: SubscriberGroup | None = None,
    lines: Callable[[int], Sequence[str]] = lambda number: (),
) -> AsyncIterator[SubscriberGroup]:
    """Open `size` sockets of a group to the port on this machine.

    lines: Returns further headers of the socket with a number.
    """
    group = group or SubscriberGroup()
    loop = asyncio.get_running_loop()
    try:
        for number in range(size):
            further = lines(number)
            _, socket = await loop.create_connection(partial(Socket, group, port, further), "127.0.0.1", port)
            group.sockets.append(socket)
            await asyncio.wait_for(socket.opened, TIMEOUT)
        yield group
    finally:
        for socket in group.sockets:
            socket.transport.close()


async def subscribe(group: SubscriberGroup, payloads: Sequence[Mapping[str, Any]]) -> None:
    """Let each socket of a group subscribe, to each of these in turn, and wait for all first events."""
    acknowledged = group.expect()
    group.send('{"type": "connection_init"}')
    await acknowledged
    first = group.expect()
    for number, socket in enumerate(group.sockets):
        message = {"id": "1", "type": "subscribe", "payload": payloads[number % len(payloads)]}
        socket.send_text(orjson.dumps(message).decode())
    await first
