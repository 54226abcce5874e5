"""Closes connections so that their last response arrives (RFC 9112 §9.6)."""

import asyncio

LINGER_BYTES, LINGER_SECONDS = 4 * 1024 * 1024, 1.0
"""How much of what a client still sends is discarded, and for how long, before its connection is closed."""
FLUSH_SECONDS = 10
"""Seconds that a client gets to read what was written to a closed connection."""


class LingeringClose(asyncio.Protocol):
    """Replaces the protocol of a connection: sends the end of the stream, discards what the client still sends for a
    while, and closes. Closing a socket with unread bytes resets it, so that the client may lose the response.

    Args:
        replaced: The previous protocol. Its `connection_lost` is called when the connection is lost.
    """

    def __init__(
        self, transport: asyncio.Transport, loop: asyncio.AbstractEventLoop, replaced: asyncio.Protocol
    ) -> None:
        self._transport, self._loop, self._replaced = transport, loop, replaced
        self._discarded = 0
        transport.set_protocol(self)
        if transport.can_write_eof():
            transport.write_eof()
        transport.resume_reading()
        self._timer = loop.call_later(LINGER_SECONDS, self._close)

    def data_received(self, data: bytes) -> None:
        self._discarded += len(data)
        if self._discarded > LINGER_BYTES:
            self._transport.pause_reading()  # the client has the rest of the time to read the response

    def connection_lost(self, exc: Exception | None) -> None:
        self._timer.cancel()
        self._replaced.connection_lost(exc)

    def _close(self) -> None:
        self._transport.close()
        self._timer = self._loop.call_later(FLUSH_SECONDS, self._transport.abort)
