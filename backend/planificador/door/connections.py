"""Connections that are held to their word: uvicorn's protocols wait for ever, and for as many as come.

RFC 9110 § 15.5.9 (time-outs), RFC 6585 § 5 (heads that are too large).
"""

import asyncio
import sys
from collections import deque
from typing import Any, cast

from httptools import HttpParserUpgrade, HttpRequestParser
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

from planificador.door.addresses import UNKNOWN, payer
from planificador.door.guard import Guard
from planificador.door.refusals import Refusal, last_words
from planificador.door.websockets import GuardedWebSocket

LINGER = 10
"""Seconds that a closing connection gets to take what was written to it."""
AHEAD = 32
"""Requests that a client may send before the first of them is answered; browsers and proxies send none."""


class _TooFarAheadError(Exception):
    """Requests that nobody has time for."""


class _HeadTooLargeError(Exception):
    """A head that came whole and is over its size."""


class GuardedHttp(HttpToolsProtocol):
    """guard: its server's."""

    def __init__(self, *given: Any, guard: Guard, **options: Any) -> None:  # Any: uvicorn's own
        super().__init__(*given, **options)
        self._guard = guard
        self._address = ""
        self._in_head = False
        self._head = 0
        self._data = b""  # that is being read
        self._timer: asyncio.TimerHandle | None = None
        self._earlier: deque[RequestResponseCycle] = deque()

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn's
        super().connection_made(transport)
        self._address = payer(self.client[0]) if self.client else UNKNOWN
        if (refusal := self._guard.enter(self._address)) is not None:
            self._refuse(refusal)
        else:
            self._timer = self.loop.call_later(self._guard.limits.head_seconds, self._late)

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_timer()
        self._guard.leave(self._address)
        super().connection_lost(exc)
        for cycle in self._earlier:
            cycle.disconnected = True
            cycle.message_event.set()

    def data_received(self, data: bytes) -> None:
        self._data = data
        super().data_received(data)
        fed, self._data = len(self._data), b""
        if self.transport.get_protocol() is not self:
            return  # it is a socket now
        most = self._guard.limits.max_head
        if self._in_head:
            self._head += fed
        if self._in_head and self._head > most:
            message = f"A request's head has at most {most} bytes (max_head)."
            self._refuse(Refusal(431, "HEAD_TOO_LARGE", message, limit="max_head", max=most))
        elif self._timer is None and (self._in_head or self._idle()):
            self._timer = self.loop.call_later(self._guard.limits.head_seconds, self._late)

    def on_message_begin(self) -> None:
        self._in_head, self._head = True, 0
        if self.cycle is not None:
            self._stop_timer()
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        if self._upgrade_is_ignored():
            return
        if self._over() and self._head_length() > self._guard.limits.max_head:
            raise _HeadTooLargeError  # the parser stops, and `data_received` says why
        self._in_head = False
        self._stop_timer()
        if len(self.pipeline) >= AHEAD:
            raise _TooFarAheadError  # the parser stops
        # Uvicorn tells only the latest of pipelined requests that the client left: an earlier one might never end.
        if self._answering():
            self._earlier.append(self.cycle)
        while self._earlier and self._earlier[0].response_complete:
            self._earlier.popleft()
        super().on_headers_complete()

    def handle_websocket_upgrade(self) -> None:
        if self._answering():
            self._close()  # nobody would tell what is still being answered that its client left
            return
        super().handle_websocket_upgrade()
        protocol = self.transport.get_protocol()
        assert isinstance(protocol, GuardedWebSocket)  # noqa: S101 # it is what `configured` gives uvicorn
        protocol.entered(self._guard, self._address)

    def on_message_complete(self) -> None:
        if not self._upgrade_is_ignored():
            super().on_message_complete()

    def _upgrade_is_ignored(self) -> bool:
        return bool(self.parser.should_upgrade()) and not self._should_upgrade()

    def _unsupported_upgrade_warning(self) -> None:
        """Reads the request anew without its upgrade (Java's client asks for h2c): to the parser it has no body, so
        that its body would be the next request."""
        if self.parser.get_method() == b"CONNECT":  # an upgrade by itself
            self.send_400_response("")
            return
        upgrade = cast("HttpParserUpgrade", sys.exc_info()[1])
        rest = self._data[upgrade.args[0] :]
        lines = [b"%s %s HTTP/%s" % (self.parser.get_method(), self.url, self.parser.get_http_version().encode())]
        lines += [b"%s: %s" % one for one in self.headers if one[0] != b"upgrade"]
        self.parser = HttpRequestParser(self)
        self.parser.set_dangerous_leniencies(lenient_data_after_close=True)  # as uvicorn's
        self._data = b"\r\n".join([*lines, b"", b""]) + rest
        super().data_received(self._data)

    def send_400_response(self, msg: str) -> None:
        if not (self._in_head and self._over()):
            self._refuse(Refusal(400, "BAD_REQUEST", "This is no HTTP request."))

    def timeout_keep_alive_handler(self) -> None:
        self._close()

    def _late(self) -> None:
        """Who has begun to ask hears why."""
        if not self._in_head:
            self._close()
            return
        most = self._guard.limits.head_seconds
        message = f"A request's head was not here within {most:g} seconds (head_seconds)."
        self._refuse(Refusal(408, "HEAD_TIMED_OUT", message, limit="head_seconds", max=most))

    def _over(self) -> bool:
        """Whether more came than a head may have; a body and other requests may be among it."""
        return self._head + len(self._data) > self._guard.limits.max_head

    def _head_length(self) -> int:
        """Of one that is here, at the least."""
        line = len(self.parser.get_method()) + len(self.url) + len("  HTTP/1.1\r\n\r\n")
        return line + sum(len(name) + len(value) + len(":\r\n") for name, value in self.headers)

    def _answering(self) -> bool:
        """Whether a request is here whose answer is not all said."""
        latest: RequestResponseCycle | None = self.cycle  # as uvicorn means it
        return latest is not None and not latest.response_complete

    def _idle(self) -> bool:
        """Whether nobody ends the connection: at the rest of a refused body uvicorn stops its timer and starts none."""
        return self.timeout_keep_alive_task is None and not self._answering()

    def _refuse(self, refusal: Refusal) -> None:
        if self._answering() and (self._in_head or self._earlier or self.cycle.response_started):
            self._close()  # it would be taken for the answer to an earlier request, or for a part of it
            return
        self.transport.write(last_words(refusal))
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
