"""The headers on which the handling of a request depends, read in one pass."""

from typing import NamedTuple

from starlette.types import Scope

Header = tuple[bytes, bytes]


class RequestHeaders(NamedTuple):
    """A request's method and headers: an absent header is empty, several lines of one are joined."""

    method: str
    host: bytes
    origin: bytes
    sec_fetch_site: bytes
    content_type: bytes
    content_encoding: bytes
    accept: bytes
    accept_language: bytes
    accept_encoding: bytes


HEADER_NAMES = tuple(name.replace("_", "-").encode() for name in RequestHeaders._fields[1:])
FIELD_INDEX = {name: index for index, name in enumerate(HEADER_NAMES)}


def request_headers(scope: Scope) -> RequestHeaders:
    """Return the headers of an HTTP request or a WebSocket handshake."""
    values = [b""] * len(HEADER_NAMES)
    for name, value in scope["headers"]:
        if (index := FIELD_INDEX.get(name)) is not None:
            values[index] = values[index] + b", " + value if values[index] else value
    return RequestHeaders(scope.get("method", "GET"), *values)


def header(scope: Scope, name: bytes) -> bytes:
    """Return the first value of a header; empty when there is none."""
    for key, value in scope["headers"]:
        if key == name:
            return value  # type: ignore[no-any-return]  # Any: ASGI's scope
    return b""


def list_header(scope: Scope, name: bytes) -> bytes:
    """Return a header that is a list, its lines joined (RFC 9110 §5.3); empty when there is none."""
    return b", ".join(value for key, value in scope["headers"] if key == name)
