"""Connections that are held to their word: uvicorn's protocols wait for ever, and for as many as come.

RFC 9110 . 15.5.9 (time-outs), RFC 6585 . 5 (heads that are too large), RFC 9112 . 9 (how connections end).
"""

import asyncio
from collections import deque
from typing import Any

from planificador.server.client_address import UNKNOWN, rate_limit_key
from planificador.server.connection_limiter import ConnectionLimiter
from planificador.server.errors import HTTPRequestError, to_raw_response
from planificador.server.http_protocol import HttpProtocol
from planificador.server.lingering_close import LingeringClose
from planificador.server.response_cycle import BoundedCycle
from planificador.server.websocket_protocol import LimitedWebSocketProtocol

MAX_UNREAD = 4 * 1024 * 1024
"""Bytes of a request, behind its head, that nobody reads: chunks' framing, trailers, a body that means nothing."""
MAX_PIPELINED = 32
"""Requests that a client may send before the first of them is answered; browsers and proxies send none."""


class _TooFarAheadError(Exception):
    """Requests that nobody has time for."""


class _HeadTooLargeError(Exception):
    """A head that came whole and is over its size."""


class LimitedHttpProtocol(HttpProtocol):
    """guard: its server's."""

    def __init__(self, *given: Any, guard: ConnectionLimiter, **options: Any) -> None:  # Any: uvicorn's own
        super().__init__(*given, **options)
        self._guard = guard
        self._address = ""
        self._head = 0
        self._used = 0  # bytes of the data being read that went to the application
        self._unread = 0  # bytes since the last head that did not
        self._timer: asyncio.TimerHandle | None = None
        self._earlier: deque[BoundedCycle] = deque()

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn's
        super().connection_made(transport)
        self._address = rate_limit_key(self.client[0]) if self.client else UNKNOWN
        if (refusal := self._guard.enter(self._address)) is not None:
            self.transport.write(to_raw_response(refusal))
            self.transport.close()  # at once: a connection too many is not kept for its answer's sake
        else:
            self._timer = self.loop.call_later(self._guard.limits.header_timeout, self._late)

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_timer()
        self._guard.leave(self._address)
        super().connection_lost(exc)
        self._abandon()

    def data_received(self, data: bytes) -> None:
        self._used = 0
        super().data_received(data)
        fed, self._data = len(self._data), b""
        if self.transport.get_protocol() is not self:
            return  # it is a socket now, or ends
        most = self._guard.limits.max_header_bytes
        between = self._in_head or self._idle()
        if between:
            self._head += fed
        self._unread += fed - self._used
        if between and self._head > most:
            message = f"A request's head has at most {most} bytes (max_header_bytes)."
            self._refuse(HTTPRequestError(431, "HEAD_TOO_LARGE", message, limit="max_header_bytes", max=most))
        elif self._unread > MAX_UNREAD:
            message = f"Beside a body that is read a request has at most {MAX_UNREAD} bytes."
            self._refuse(HTTPRequestError(413, "BODY_TOO_LARGE", message, max=MAX_UNREAD))
        elif self._timer is None and between:
            self._timer = self.loop.call_later(self._guard.limits.header_timeout, self._late)

    def on_message_begin(self) -> None:
        self._head = 0
        if self.cycle is not None:
            self._stop_timer()
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        if self._upgrade_is_ignored():
            return
        if self._over() and self._head_length() > self._guard.limits.max_header_bytes:
            raise _HeadTooLargeError  # the parser stops, and `data_received` says why
        self._stop_timer()
        if len(self.pipeline) >= MAX_PIPELINED:
            raise _TooFarAheadError  # the parser stops
        # Uvicorn tells only the latest of pipelined requests that the client left: an earlier one might never end.
        if self._answering():
            self._earlier.append(self.cycle)
        while self._earlier and self._earlier[0].response_complete:
            self._earlier.popleft()
        self._head = self._unread = 0
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        if self.cycle.reads_body:
            self._used += len(body)
            super().on_body(body)

    def on_response_complete(self) -> None:
        if self.cycle.response_complete and self.cycle.more_body:
            self.server_state.total_requests += 1
            self._close()
        else:
            super().on_response_complete()

    def handle_websocket_upgrade(self) -> None:
        if self._answering():
            self._close()  # nobody would tell what is still being answered that its client left
            return
        if self._handshake_refusal is not None:
            self._refuse(self._handshake_refusal)
            return
        super().handle_websocket_upgrade()
        protocol = self.transport.get_protocol()
        assert isinstance(protocol, LimitedWebSocketProtocol)  # noqa: S101 # it is what `configured` gives uvicorn
        protocol.entered(self._guard, self._address)

    def send_400_response(self, msg: str) -> None:
        if not (self._in_head and self._over()):
            self._refuse(HTTPRequestError(400, "BAD_REQUEST", "This is no HTTP request."))

    def timeout_keep_alive_handler(self) -> None:
        self._close()

    def end_keep_alive(self) -> None:
        """Close the connection behind the answer that is under way."""
        if self._answering():
            self.cycle.keep_alive = False

    def _late(self) -> None:
        """Who has begun to ask hears why."""
        if not self._in_head:
            self._close()
            return
        most = self._guard.limits.header_timeout
        message = f"A request's head was not here within {most:g} seconds (header_timeout)."
        self._refuse(HTTPRequestError(408, "HEAD_TIMED_OUT", message, limit="header_timeout", max=most))

    def _over(self) -> bool:
        """Whether more came than a head may have; a body and other requests may be among it."""
        return self._head + len(self._data) > self._guard.limits.max_header_bytes

    def _head_length(self) -> int:
        """Of one that is here, at the least."""
        line = len(self.parser.get_method()) + len(self.url) + len("  HTTP/1.1\r\n\r\n")
        return line + sum(len(name) + len(value) + len(":\r\n") for name, value in self.headers)

    def _answering(self) -> bool:
        """Whether a request is here whose answer is not all said."""
        latest = self.latest
        return latest is not None and not latest.response_complete

    def _idle(self) -> bool:
        """Whether no timer ends the connection: at blank lines between requests uvicorn stops its own."""
        return self.timeout_keep_alive_task is None and not self._answering()

    def _refuse(self, refusal: HTTPRequestError) -> None:
        # It must not be taken for the answer to an earlier request, or for a part of it.
        if not (self._answering() and (self._in_head or self._earlier or self.cycle.response_started)):
            self.transport.write(to_raw_response(refusal))
        self._close()

    def _close(self) -> None:
        """Ends the connection, and what is under way for it."""
        self._in_head = False
        self._stop_timer()
        self._unset_keepalive_if_required()
        if not self.transport.is_closing() and self.transport.get_protocol() is self:
            self._abandon()
            LingeringClose(self.transport, self.loop, self)

    def _abandon(self) -> None:
        """Tells what is under way that nobody waits for it."""
        for cycle in (*self._earlier, self.latest):
            if cycle is not None and not cycle.response_complete:
                cycle.disconnected = True
                cycle.message_event.set()
        self.flow.resume_writing()

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
