"""WebSockets that are held to their word: uvicorn's protocol reads whatever comes, as fast as it comes (RFC 6455)."""

import asyncio
from contextlib import suppress
from http import HTTPStatus
from typing import Any

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.exceptions import InvalidState
from websockets.frames import CloseCode, Frame
from websockets.http11 import Request

from planificador.server import handshake
from planificador.server.connection_limiter import ConnectionLimiter
from planificador.server.errors import HTTPRequestError, to_raw_response
from planificador.server.lingering_close import LingeringClose

READ_CHUNK = 4096
"""Bytes of a socket that are read before others have their turn: some 700 frames, 5 ms, when these are empty."""

MAX_FRAGMENTS = 1000
"""Of a message that are kept each by itself: one of a single byte takes fifty."""


class LimitedWebSocketProtocol(WebSocketsSansIOProtocol):
    """One that came by way of LimitedHttpProtocol."""

    _guard: ConnectionLimiter | None = None
    _address = ""

    def __init__(self, *given: Any, **options: Any) -> None:  # Any: uvicorn's own
        super().__init__(*given, **options)
        self._unread = b""
        self._turn: asyncio.TimerHandle | None = None
        self._refusal: HTTPRequestError | None = None

    def entered(self, guard: ConnectionLimiter, address: str) -> None:
        """Its head has been read, and its connection is counted already."""
        self._guard, self._address = guard, address
        if not self.handshake_initiated:  # uvicorn would wait for a head that it can read
            self._refusal = handshake.unreadable_handshake(self.conn.handshake_exc)
        if self._refusal is not None:
            self._refuse(self._refusal)

    def connection_lost(self, exc: Exception | None) -> None:
        if self._guard is not None:
            self._guard.leave(self._address)
        if self._turn is not None:
            self._turn.cancel()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self._guard is None:
            super().data_received(data)  # the head
            return
        self._unread += data
        if self._turn is None:
            self._read(self._guard)

    def _read(self, guard: ConnectionLimiter) -> None:
        """The next piece. What is left comes at the loop's next turn, or once the address may go on."""
        self._turn = None
        wait = guard.frames.retry_after(self._address)
        if not wait:
            piece, self._unread = self._unread[:READ_CHUNK], self._unread[READ_CHUNK:]
            super().data_received(piece)
        if self.transport.is_closing():
            self._unread = b""
        elif self._unread:
            self.transport.pause_reading()
            self._turn = self.loop.call_later(wait, self._read, guard)
        elif not self.read_paused:
            self.transport.resume_reading()

    async def receive(self) -> Any:  # Any: uvicorn's messages
        message = await super().receive()
        if self._unread:
            self.transport.pause_reading()  # which `receive` has just ended
        return message

    def handle_events(self) -> None:
        if self._guard is not None:
            self._guard.frames.consume(self._address, len(self.conn.events))
        super().handle_events()

    def handle_connect(self, event: Request) -> None:
        if self.conn.accept(event).status_code == HTTPStatus.SWITCHING_PROTOCOLS:
            super().handle_connect(event)
        else:
            self.handshake_initiated = True
            self._refusal = handshake.invalid_handshake()

    def _refuse(self, refusal: HTTPRequestError) -> None:
        self.handshake_initiated = self.handshake_complete = self.close_sent = True
        self.transport.write(to_raw_response(refusal))
        LingeringClose(self.transport, self.loop, self)

    def handle_cont(self, event: Frame) -> None:
        if len(self.frames) >= MAX_FRAGMENTS:
            self.frames = [b"".join(self.frames)]
        super().handle_cont(event)

    def send_receive_event_to_app(self) -> None:
        if not self.close_sent and self.curr_msg_data_type == "text" and not _is_utf8(b"".join(self.frames)):
            self.frames = []
            with suppress(InvalidState):  # behind it the client said goodbye, which is answered already
                self.conn.send_close(CloseCode.INVALID_DATA)  # as uvicorn, but it is no error of ours
            self.handle_parser_exception()
        else:
            super().send_receive_event_to_app()

    def handle_parser_exception(self) -> None:
        super().handle_parser_exception()
        self.disconnected = True  # who sends hears so; to uvicorn it would be the application's mistake

    def handle_ping(self) -> None:
        """Who takes nothing is not answered: pongs would pile up. A later one stands for all (. 5.5.3)."""
        pong = self.conn.data_to_send()
        if self.writable.is_set():
            self.transport.write(b"".join(pong))

    def keepalive_timeout(self) -> None:
        """The connection breaks: a client that only slept comes back. Uvicorn's 1011 would be the end to graphql-ws."""
        self.transport.abort()


def _is_utf8(text: bytes) -> bool:
    try:
        text.decode()
    except UnicodeDecodeError:
        return False
    return True
