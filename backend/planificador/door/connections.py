"""Connections that are held to their word: uvicorn's protocols wait for ever, and for as many as come.

RFC 9110 § 15.5.9 (time-outs), RFC 6585 § 5 (heads that are too large).
"""

import asyncio
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from planificador.door.addresses import UNKNOWN, payer
from planificador.door.limits import DoorLimits
from planificador.door.refusals import Refusal

STATUS_LINES = {400: b"HTTP/1.1 400 Bad Request\r\n", 431: b"HTTP/1.1 431 Request Header Fields Too Large\r\n"}
LINGER = 10
"""Seconds that a closing connection gets to take what was written to it."""


@dataclass(slots=True)
class Guard:
    """Counts the connections of a server."""

    limits: DoorLimits
    open: int = 0
    by_address: Counter[str] = field(default_factory=Counter)

    def enter(self, address: str) -> bool:
        """Counts a connection; whether there is room for it."""
        self.open += 1
        self.by_address[address] += 1
        most, most_each = self.limits.max_connections, self.limits.max_connections_per_address
        return self.open <= most and self.by_address[address] <= most_each

    def leave(self, address: str) -> None:
        """Whoever entered, let in or not."""
        self.open -= 1
        self.by_address[address] -= 1
        if not self.by_address[address]:
            del self.by_address[address]


class GuardedHttp(HttpToolsProtocol):
    """guard: its server's."""

    def __init__(self, *given: Any, guard: Guard, **options: Any) -> None:  # Any: uvicorn's own
        super().__init__(*given, **options)
        self._guard = guard
        self._address = ""
        self._in_head = False
        self._head = 0
        self._timer: asyncio.TimerHandle | None = None
        self._earlier: list[RequestResponseCycle] = []

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn's
        super().connection_made(transport)
        self._address = payer(self.client[0]) if self.client else UNKNOWN
        if self._guard.enter(self._address):
            self._timer = self.loop.call_later(self._guard.limits.head_seconds, self._close)
        else:
            transport.abort()

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_timer()
        self._guard.leave(self._address)
        super().connection_lost(exc)
        for cycle in self._earlier:
            cycle.disconnected = True
            cycle.message_event.set()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if not self._in_head:
            return
        self._head += len(data)
        most = self._guard.limits.max_head
        if self._head > most:
            self._refuse(Refusal(431, "HEAD_TOO_LARGE", f"A request's head has at most {most} bytes (max_head)."))
        elif self._timer is None:
            self._timer = self.loop.call_later(self._guard.limits.head_seconds, self._close)

    def on_message_begin(self) -> None:
        self._in_head, self._head = True, 0
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        self._in_head = False
        self._stop_timer()
        # Uvicorn tells only the latest of pipelined requests that the client left: an earlier one might never end.
        latest: RequestResponseCycle | None = self.cycle  # as uvicorn means it
        earlier = [*self._earlier, latest] if latest is not None else []
        self._earlier = [cycle for cycle in earlier if not cycle.response_complete]
        super().on_headers_complete()

    def handle_websocket_upgrade(self) -> None:
        super().handle_websocket_upgrade()
        protocol = self.transport.get_protocol()
        assert isinstance(protocol, GuardedWebSocket)  # noqa: S101 # it is what `configured` gives uvicorn
        protocol.entered(self._guard, self._address)

    def send_400_response(self, msg: str) -> None:
        self._refuse(Refusal(400, "BAD_REQUEST", "This is no HTTP request."))

    def timeout_keep_alive_handler(self) -> None:
        self._close()

    def _refuse(self, refusal: Refusal) -> None:
        body = refusal.json()
        head = b"content-type: application/json; charset=utf-8\r\nconnection: close\r\ncontent-length: %d\r\n\r\n"
        self.transport.write(STATUS_LINES[refusal.status] + head % len(body) + body)
        self._close()

    def _close(self) -> None:
        """Even where nobody reads what was written."""
        self._in_head = False
        self._stop_timer()
        if not self.transport.is_closing():
            self.transport.close()
            self._timer = self.loop.call_later(LINGER, self.transport.abort)

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


class GuardedWebSocket(WebSocketsSansIOProtocol):
    """One that came by way of GuardedHttp."""

    _guard: Guard | None = None
    _address = ""

    def entered(self, guard: Guard, address: str) -> None:
        """Its connection is counted already."""
        self._guard, self._address = guard, address

    def connection_lost(self, exc: Exception | None) -> None:
        if self._guard is not None:
            self._guard.leave(self._address)
        super().connection_lost(exc)
