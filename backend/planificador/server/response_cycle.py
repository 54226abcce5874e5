"""One request and its response, where uvicorn's cycle sends what HTTP does not allow, or sends it in several pieces."""

import re
from collections.abc import Sequence
from typing import Any

from planificador.server.request_headers import Header
from planificador.server.uvicorn_adapter import STATUS_LINE, RequestResponseCycle

WITHOUT_CONTENT = frozenset({"GET", "HEAD", "OPTIONS", "TRACE", "DELETE"})
"""Methods whose content has no meaning (RFC 9110 §9.3): it is discarded."""


UNUSUAL_NAME, UNUSUAL_VALUE = re.compile(rb"[^a-z0-9-]"), re.compile(rb"[^ -~]")
"""What only uvicorn's own code sends, or refuses to send."""
CONNECTION_HEADERS = frozenset({b"connection", b"transfer-encoding"})
"""Headers that tell how the response, or the connection, ends."""


class BoundedCycle(RequestResponseCycle):
    """Sends `Connection: close` with a response that precedes the end of the request's body, and no chunks over
    HTTP/1.0.

    Headers wait for the first content, as ASGI demands: a response in one piece takes one system call.
    """

    _ends_with_connection = False
    _start_message: Any = None  # uvicorn's message with the headers, while they wait

    @property
    def reads_body(self) -> bool:
        """Whether the application still reads the body."""
        return not self.response_started and self.scope["method"] not in WITHOUT_CONTENT

    async def send(self, message: Any) -> None:  # Any: uvicorn's messages
        """Override uvicorn's, which keeps a connection alive whose request has not been read to its end."""
        if self.flow.write_paused and not self.disconnected:
            await self.flow.drain()  # here, since the end of the body may arrive while waiting
        if message["type"] == "http.response.start" and not self.response_started:
            self._start_message = message
            return
        start, self._start_message = self._start_message, None
        if start is not None:
            if self._send_whole(start, message):
                return
            self._start(start)
            await super().send(start)
        if self._ends_with_connection:
            self.expected_content_length = len(message.get("body", b""))
        if not message.get("more_body", False) and self.more_body:
            self.keep_alive = True  # keeps uvicorn from closing at once: LimitedHttpProtocol does, lingering
        await super().send(message)

    def _send_whole(self, start: Any, content: Any) -> bool:  # Any: uvicorn's messages
        """Send an ordinary response. Return False for one that uvicorn must send."""
        is_ordinary = self.keep_alive and not (self.more_body or self.disconnected or self.access_log)
        if not is_ordinary or content.get("more_body", False) or self.scope["method"] == "HEAD":
            return False
        body = content.get("body", b"")
        head = _ordinary_head([*self.default_headers, *start.get("headers", ())], len(body))
        if head is None:
            return False
        self.response_started = self.response_complete = True
        self.waiting_for_100_continue = False
        self.transport.write(b"%s%s%s" % (STATUS_LINE[start["status"]], head, body))
        self.message_event.set()
        self.on_response()
        return True

    def _start(self, message: Any) -> None:  # Any: uvicorn's messages
        if self.more_body:
            self.keep_alive = False
        if self.scope["http_version"] == "1.0" and not _has_length(message):
            self._ends_with_connection, self.chunked_encoding = True, False


def _has_length(message: Any) -> bool:  # Any: uvicorn's messages
    return any(name.lower() == b"content-length" for name, _ in message.get("headers", ()))


def _ordinary_head(headers: Sequence[Header], length: int) -> bytes | None:
    """Return the lines of the headers of a response with a body of this length; None for unusual headers."""
    if (b"content-length", b"%d" % length) not in headers:
        return None
    names, values = zip(*headers, strict=True)
    if UNUSUAL_NAME.search(b"".join(names)) or UNUSUAL_VALUE.search(b"".join(values)):
        return None
    if not CONNECTION_HEADERS.isdisjoint(names):
        return None
    return b"\r\n".join([*map(b": ".join, headers), b"", b""])
