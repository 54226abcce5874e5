"""Connections with the limits and time-outs that uvicorn's protocols lack.

RFC 9110 §15.5.9 (time-outs), RFC 6585 §5 (headers that are too large), RFC 9112 §9 (how connections end).
"""

import asyncio
from collections import deque
from typing import Any

from planificador.server.client_address import UNKNOWN, rate_limit_key
from planificador.server.connection_limiter import ConnectionLimiter
from planificador.server.errors import HTTPRequestError, to_raw_response
from planificador.server.http_protocol import HttpProtocol
from planificador.server.lingering_close import LingeringClose
from planificador.server.quotas import Lease
from planificador.server.response_cycle import BoundedCycle
from planificador.server.websocket_protocol import LimitedWebSocketProtocol

MAX_UNREAD = 4 * 1024 * 1024
"""Bytes after the headers that do not reach the application: chunk framing, trailers, a body without a meaning."""
MAX_PIPELINED = 32
"""Requests that a client may send before the first of them is answered; browsers and proxies do not pipeline."""


class _TooManyPipelinedError(Exception):
    """The client has pipelined more than MAX_PIPELINED requests."""


class _HeadersTooLargeError(Exception):
    """The headers are complete and larger than max_header_bytes."""


class LimitedHttpProtocol(HttpProtocol):
    """Limits the time and the size of what a client sends, and the number of its connections."""

    def __init__(self, *args: Any, limiter: ConnectionLimiter, **options: Any) -> None:  # Any: uvicorn's own
        super().__init__(*args, **options)
        self._limiter = limiter
        self._address = ""
        self._lease: Lease | None = None
        self._header_bytes = 0
        self._consumed = 0  # bytes of the current data that went to the application
        self._unread = 0  # bytes since the last headers that did not
        self._timer: asyncio.TimerHandle | None = None
        self._unanswered: deque[BoundedCycle] = deque()

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn's
        super().connection_made(transport)
        self._address = rate_limit_key(self.client[0]) if self.client else UNKNOWN
        try:
            self._lease = self._limiter.acquire(self._address)
        except HTTPRequestError as error:
            self.transport.write(to_raw_response(error))
            self.transport.close()  # at once: a connection over the limit does not linger
        else:
            self._timer = self.loop.call_later(self._limiter.limits.header_timeout, self._on_header_timeout)

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_timer()
        if self._lease is not None:
            self._lease.release()
        super().connection_lost(exc)
        self._disconnect_cycles()

    def data_received(self, data: bytes) -> None:
        self._consumed = 0
        super().data_received(data)
        fed, self._data = len(self._data), b""
        if self.transport.get_protocol() is not self:
            return  # upgraded to a WebSocket, or closing
        limit = self._limiter.limits.max_header_bytes
        before_body = self._in_headers or self._idle()
        if before_body:
            self._header_bytes += fed
        self._unread += fed - self._consumed
        if before_body and self._header_bytes > limit:
            message = f"The request line and the headers may have at most {limit} bytes (max_header_bytes)."
            self._reject(HTTPRequestError(431, "HEAD_TOO_LARGE", message, limit="max_header_bytes", max=limit))
        elif self._unread > MAX_UNREAD:
            message = f"A request may have at most {MAX_UNREAD} bytes of chunk framing, trailers and unread body."
            self._reject(HTTPRequestError(413, "BODY_TOO_LARGE", message, max=MAX_UNREAD))
        elif self._timer is None and before_body:
            self._timer = self.loop.call_later(self._limiter.limits.header_timeout, self._on_header_timeout)

    def on_message_begin(self) -> None:
        self._header_bytes = 0
        if self.cycle is not None:
            self._stop_timer()
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        if self._upgrade_is_ignored():
            return
        if self._may_exceed() and self._header_length() > self._limiter.limits.max_header_bytes:
            raise _HeadersTooLargeError  # stops the parser; `data_received` rejects the request
        self._stop_timer()
        if len(self.pipeline) >= MAX_PIPELINED:
            raise _TooManyPipelinedError  # stops the parser
        # Uvicorn reports a disconnect only to the latest of pipelined requests: an earlier one might never end.
        if self._answering():
            self._unanswered.append(self.cycle)
        while self._unanswered and self._unanswered[0].response_complete:
            self._unanswered.popleft()
        self._header_bytes = self._unread = 0
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        if self.cycle.reads_body:
            self._consumed += len(body)
            super().on_body(body)

    def on_response_complete(self) -> None:
        if self.cycle.response_complete and self.cycle.more_body:
            self.server_state.total_requests += 1
            self._close()
        else:
            super().on_response_complete()

    def handle_websocket_upgrade(self) -> None:
        if self._answering():
            self._close()  # the operation that is being answered would not be told of a disconnect
            return
        if self._handshake_error is not None:
            self._reject(self._handshake_error)
            return
        super().handle_websocket_upgrade()
        protocol = self.transport.get_protocol()
        assert isinstance(protocol, LimitedWebSocketProtocol)  # noqa: S101 # as configured
        protocol.attach(self._limiter, self._address, self._lease)

    def send_400_response(self, msg: str) -> None:
        if not (self._in_headers and self._may_exceed()):
            self._reject(HTTPRequestError(400, "BAD_REQUEST", "This is not an HTTP/1 request."))

    def _may_keep_alive(self) -> bool:
        return self._limiter.keeps_alive and super()._may_keep_alive()

    def timeout_keep_alive_handler(self) -> None:
        self._close()

    def end_keep_alive(self) -> None:
        """Close the connection after the response that is being sent."""
        if self._answering():
            self.cycle.keep_alive = False

    def _on_header_timeout(self) -> None:
        """Close the connection; with a response only where a request has begun."""
        if not self._in_headers:
            self._close()
            return
        limit = self._limiter.limits.header_timeout
        message = f"The request line and the headers did not arrive within {limit:g} seconds (header_timeout)."
        self._reject(HTTPRequestError(408, "HEAD_TIMED_OUT", message, limit="header_timeout", max=limit))

    def _may_exceed(self) -> bool:
        """Return whether more bytes arrived than headers may have; a body and further requests may be among them."""
        return self._header_bytes + len(self._data) > self._limiter.limits.max_header_bytes

    def _header_length(self) -> int:
        """Return the least number of bytes that the parsed request line and headers can have had."""
        line = len(self.parser.get_method()) + len(self.url) + len("  HTTP/1.1\r\n\r\n")
        return line + sum(len(name) + len(value) + len(":\r\n") for name, value in self.headers)

    def _answering(self) -> bool:
        """Return whether the response to the latest request is incomplete."""
        latest = self.latest
        return latest is not None and not latest.response_complete

    def _idle(self) -> bool:
        """Return whether no time-out applies: uvicorn stops its own at blank lines between requests."""
        return self.timeout_keep_alive_task is None and not self._answering()

    def _reject(self, error: HTTPRequestError) -> None:
        # The client must not take the error for the response to an earlier request, or for a part of it.
        if not (self._answering() and (self._in_headers or self._unanswered or self.cycle.response_started)):
            self.transport.write(to_raw_response(error))
        self._close()

    def _close(self) -> None:
        """Close the connection, and cancel its operations."""
        self._in_headers = False
        self._stop_timer()
        self._unset_keepalive_if_required()
        if not self.transport.is_closing() and self.transport.get_protocol() is self:
            self._disconnect_cycles()
            LingeringClose(self.transport, self.loop, self)

    def _disconnect_cycles(self) -> None:
        """Report the disconnect to all requests that are being answered."""
        for cycle in (*self._unanswered, self.latest):
            if cycle is not None and not cycle.response_complete:
                cycle.disconnected = True
                cycle.message_event.set()
        self.flow.resume_writing()

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
