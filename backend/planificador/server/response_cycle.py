"""One request and its answer, where uvicorn's own does more than HTTP allows."""

from typing import Any

from uvicorn.protocols.http.httptools_impl import RequestResponseCycle

WITHOUT_CONTENT = frozenset({"GET", "HEAD", "OPTIONS", "TRACE", "DELETE"})
"""Methods whose content has no meaning (RFC 9110 . 9.3): it is discarded as it comes."""


class BoundedCycle(RequestResponseCycle):
    """Says `Connection: close` where it answers before the request's body is here. Sends no chunks over HTTP/1.0."""

    _ends_with_connection = False

    @property
    def reads_body(self) -> bool:
        """Whether anybody still wants what comes of the body."""
        return not self.response_started and self.scope["method"] not in WITHOUT_CONTENT

    async def send(self, message: Any) -> None:  # Any: uvicorn's messages
        if self.flow.write_paused and not self.disconnected:
            await self.flow.drain()  # here, so that nothing below waits: the body may come meanwhile
        if message["type"] == "http.response.start":
            self._start(message)
        else:
            if self._ends_with_connection:
                self.expected_content_length = len(message.get("body", b""))
            if not message.get("more_body", False) and self.more_body:
                self.keep_alive = True  # or uvicorn would close at once: the protocol does when the answer has arrived
        await super().send(message)

    def _start(self, message: Any) -> None:  # Any: uvicorn's messages
        if self.more_body:
            self.keep_alive = False
        if self.scope["http_version"] == "1.0" and not _has_length(message):
            self._ends_with_connection, self.chunked_encoding = True, False


def _has_length(message: Any) -> bool:  # Any: uvicorn's messages
    return any(name.lower() == b"content-length" for name, _ in message.get("headers", ()))
