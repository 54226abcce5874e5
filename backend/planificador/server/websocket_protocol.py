"""WebSockets (RFC 6455) with the limits of rate and memory that uvicorn's protocol lacks."""

import asyncio
from contextlib import suppress
from http import HTTPStatus
from typing import Any

from planificador.server import handshake
from planificador.server.connection_limiter import ConnectionLimiter
from planificador.server.errors import HTTPRequestError, to_raw_response
from planificador.server.lingering_close import LingeringClose
from planificador.server.quotas import Lease
from planificador.server.uvicorn_adapter import WebSocketsSansIOProtocol
from planificador.server.websockets_adapter import CloseCode, Frame, InvalidState, Request

READ_CHUNK = 4096
"""Bytes of a socket that are parsed in one callback of the event loop: up to 700 frames when these are empty."""

MAX_FRAGMENTS = 1000
"""Fragments of a message that are kept in a list before they are joined: one of a single byte takes fifty."""


class LimitedWebSocketProtocol(WebSocketsSansIOProtocol):
    """Limits the rate of frames. LimitedHttpProtocol attaches it to a connection that it has counted."""

    _limiter: ConnectionLimiter | None = None
    _lease: Lease | None = None
    _address = ""

    def __init__(self, *args: Any, **options: Any) -> None:  # Any: uvicorn's own
        super().__init__(*args, **options)
        self._unread = b""
        self._timer: asyncio.TimerHandle | None = None
        self._error: HTTPRequestError | None = None

    def attach(self, limiter: ConnectionLimiter, address: str, lease: Lease | None) -> None:
        """Take over a connection after the headers of its handshake, with its lease from the limiter."""
        self._limiter, self._address, self._lease = limiter, address, lease
        if not self.handshake_initiated:  # uvicorn would wait for valid headers
            self._error = handshake.unreadable_handshake(self.conn.handshake_exc)
        if self._error is not None:
            self._reject(self._error)

    def connection_lost(self, exc: Exception | None) -> None:
        if self._lease is not None:
            self._lease.release()
        if self._timer is not None:
            self._timer.cancel()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self._limiter is None:
            super().data_received(data)  # the handshake
            return
        self._unread += data
        if self._timer is None:
            self._read(self._limiter)

    def _read(self, limiter: ConnectionLimiter) -> None:
        """Parse the next chunk. The rest follows in the loop's next iteration, or when the address has tokens."""
        self._timer = None
        wait = limiter.frames.retry_after(self._address)
        if not wait:
            chunk, self._unread = self._unread[:READ_CHUNK], self._unread[READ_CHUNK:]
            super().data_received(chunk)
        if self.transport.is_closing():
            self._unread = b""
        elif self._unread:
            self.transport.pause_reading()
            self._timer = self.loop.call_later(wait, self._read, limiter)
        elif not self.read_paused:
            self.transport.resume_reading()

    async def receive(self) -> Any:  # Any: uvicorn's messages
        message = await super().receive()
        if self._unread:
            self.transport.pause_reading()  # `receive` has just resumed it
        return message

    def handle_events(self) -> None:
        if self._limiter is not None:
            self._limiter.frames.consume(self._address, len(self.conn.events))
        super().handle_events()

    def handle_connect(self, event: Request) -> None:
        if self.conn.accept(event).status_code == HTTPStatus.SWITCHING_PROTOCOLS:
            super().handle_connect(event)
        else:
            self.handshake_initiated = True
            self._error = handshake.invalid_handshake()

    def _reject(self, error: HTTPRequestError) -> None:
        self.handshake_initiated = self.handshake_complete = self.close_sent = True
        self.transport.write(to_raw_response(error))
        LingeringClose(self.transport, self.loop, self)

    def handle_cont(self, event: Frame) -> None:
        if len(self.frames) >= MAX_FRAGMENTS:
            self.frames = [b"".join(self.frames)]
        super().handle_cont(event)

    def send_receive_event_to_app(self) -> None:
        if not self.close_sent and self.curr_msg_data_type == "text" and not _is_utf8(b"".join(self.frames)):
            self.frames = []
            with suppress(InvalidState):  # the client's close frame followed, and is answered already
                self.conn.send_close(CloseCode.INVALID_DATA)  # as uvicorn, which also logs an error
            self.handle_parser_exception()
        else:
            super().send_receive_event_to_app()

    def handle_parser_exception(self) -> None:
        super().handle_parser_exception()
        self.disconnected = True  # a later send raises ClientDisconnected, not an error of the application

    def handle_ping(self) -> None:
        """Override uvicorn's: do not answer while the client does not read, since pongs would pile up.

        A later pong answers all earlier pings (§5.5.3).
        """
        pong = self.conn.data_to_send()
        if self.writable.is_set():
            self.transport.write(b"".join(pong))

    def keepalive_timeout(self) -> None:
        """Override uvicorn's, which closes with 1011: graphql-ws does not reconnect after it, but after an abort."""
        self.transport.abort()


def _is_utf8(text: bytes) -> bool:
    try:
        text.decode()
    except UnicodeDecodeError:
        return False
    return True
