"""One request and its response, where uvicorn's cycle sends what HTTP does not allow."""

from typing import Any

from planificador.server.uvicorn_adapter import RequestResponseCycle

WITHOUT_CONTENT = frozenset({"GET", "HEAD", "OPTIONS", "TRACE", "DELETE"})
"""Methods whose content has no meaning (RFC 9110 §9.3): it is discarded."""


class BoundedCycle(RequestResponseCycle):
    """Sends `Connection: close` with a response that precedes the end of the request's body, and no chunks over
    HTTP/1.0."""

    _ends_with_connection = False

    @property
    def reads_body(self) -> bool:
        """Whether the application still reads the body."""
        return not self.response_started and self.scope["method"] not in WITHOUT_CONTENT

    async def send(self, message: Any) -> None:  # Any: uvicorn's messages
        """Override uvicorn's, which keeps a connection alive whose request has not been read to its end."""
        if self.flow.write_paused and not self.disconnected:
            await self.flow.drain()  # here, since the end of the body may arrive while waiting
        if message["type"] == "http.response.start":
            self._start(message)
        else:
            if self._ends_with_connection:
                self.expected_content_length = len(message.get("body", b""))
            if not message.get("more_body", False) and self.more_body:
                self.keep_alive = True  # keeps uvicorn from closing at once: LimitedHttpProtocol does, lingering
        await super().send(message)

    def _start(self, message: Any) -> None:  # Any: uvicorn's messages
        if self.more_body:
            self.keep_alive = False
        if self.scope["http_version"] == "1.0" and not _has_length(message):
            self._ends_with_connection, self.chunked_encoding = True, False


def _has_length(message: Any) -> bool:  # Any: uvicorn's messages
    return any(name.lower() == b"content-length" for name, _ in message.get("headers", ()))
