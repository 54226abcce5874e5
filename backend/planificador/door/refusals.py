"""A request that is not let in: a status, and why, in the shape of a GraphQL answer."""

from collections.abc import Iterable

import orjson
from starlette.types import Send

from planificador.door.heads import Header

NOSNIFF: Header = (b"x-content-type-options", b"nosniff")
NO_STORE: Header = (b"cache-control", b"no-store")
JSON: Header = (b"content-type", b"application/json; charset=utf-8")
WORDS = {400: b"Bad Request", 431: b"Request Header Fields Too Large"}
"""Of statuses that are written by hand."""


class Refusal(Exception):  # noqa: N818 # the client's mistake
    """status: of HTTP. code: for `extensions.code`. message: what is wrong, and what would be right. more: for
    `extensions`."""

    def __init__(self, status: int, code: str, message: str, headers: Iterable[Header] = (), **more: str) -> None:
        super().__init__(message)
        self.status, self.code, self.message, self.headers = status, code, message, tuple(headers)
        self.extensions = {"code": code} | more

    def json(self) -> bytes:
        return orjson.dumps({"errors": [{"message": self.message, "extensions": self.extensions}]})

    def whole(self) -> bytes:
        """As it is written where no application answers; it ends its connection."""
        body = self.json()
        head = b"HTTP/1.1 %d %s\r\n%s: %s\r\nconnection: close\r\ncontent-length: %d\r\n\r\n"
        return head % (self.status, WORDS[self.status], *JSON, len(body)) + body


async def refuse(refusal: Refusal, send: Send, terms: Iterable[Header] = ()) -> None:
    """Answers by it; the body that may still be coming is not read. terms: the headers of answers to this client."""
    body = refusal.json()
    own: dict[bytes, bytes] = dict([JSON, NOSNIFF, *terms, NO_STORE, *refusal.headers])
    headers = [*own.items(), (b"content-length", b"%d" % len(body))]
    await send({"type": "http.response.start", "status": refusal.status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def wrong_host() -> Refusal:
    """Of a request that calls us by a name that is not ours."""
    return Refusal(400, "HOST_NOT_ALLOWED", "This server does not go by this name; its operator lists its names.")
