"""Sockets' handshakes: uvicorn answers in text those that it refuses, and not at all those that it cannot read.

RFC 6455 § 4.2.1.
"""

from http import HTTPStatus

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.exceptions import InvalidMessage
from websockets.http11 import MAX_LINE_LENGTH, MAX_NUM_HEADERS, Request

from planificador.door.guard import Guard
from planificador.door.refusals import Refusal, last_words


class GuardedWebSocket(WebSocketsSansIOProtocol):
    """One that came by way of GuardedHttp."""

    _guard: Guard | None = None
    _address = ""

    def entered(self, guard: Guard, address: str) -> None:
        """Its connection is counted already."""
        self._guard, self._address = guard, address

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if not self.handshake_initiated:  # it was given whole, and uvicorn would wait for ever
            self._refuse(self._unread())

    def handle_connect(self, event: Request) -> None:
        if self.conn.accept(event).status_code == HTTPStatus.SWITCHING_PROTOCOLS:
            super().handle_connect(event)
        else:
            message = "This is no handshake of a WebSocket: a GET with Sec-WebSocket-Key, of version 13."
            self._refuse(Refusal(400, "BAD_REQUEST", message, [(b"sec-websocket-version", b"13")]))

    def _unread(self) -> Refusal:
        if isinstance(self.conn.handshake_exc, InvalidMessage):
            return Refusal(400, "BAD_REQUEST", "A WebSocket's handshake is a GET without a body.")
        message = f"A handshake has at most {MAX_NUM_HEADERS} headers, of {MAX_LINE_LENGTH} bytes each."
        return Refusal(431, "HEAD_TOO_LARGE", message)

    def _refuse(self, refusal: Refusal) -> None:
        self.handshake_initiated = self.handshake_complete = self.close_sent = True
        self.transport.write(last_words(refusal))
        self.transport.close()

    def keepalive_timeout(self) -> None:
        """Without a code, as graphql-ws's own server does it: a laptop that slept comes back, while at uvicorn's 1011
        the client library would give up."""
        self.transport.abort()

    def connection_lost(self, exc: Exception | None) -> None:
        if self._guard is not None:
            self._guard.leave(self._address)
        super().connection_lost(exc)
