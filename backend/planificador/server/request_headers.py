"""The headers that decide about a request, read in one go."""

from typing import NamedTuple

from starlette.types import Scope

Header = tuple[bytes, bytes]


class RequestHeaders(NamedTuple):
    """A request's method and the headers that matter: empty where there is none, several of a name joined."""

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
FIELD_INDEX = {name: place for place, name in enumerate(HEADER_NAMES)}


def request_headers(scope: Scope) -> RequestHeaders:
    """Of an HTTP request or a WebSocket's handshake."""
    values = [b""] * len(HEADER_NAMES)
    for name, value in scope["headers"]:
        if (place := FIELD_INDEX.get(name)) is not None:
            values[place] = values[place] + b", " + value if values[place] else value
    return RequestHeaders(scope.get("method", "GET"), *values)


def header(scope: Scope, wanted: bytes) -> bytes:
    """One header of a request, empty when it has none."""
    return next((value for name, value in scope["headers"] if name == wanted), b"")


def list_header(scope: Scope, wanted: bytes) -> bytes:
    """Return a header that is a list, its lines joined (RFC 9110 . 5.3); empty when there is none."""
    return b", ".join(value for name, value in scope["headers"] if name == wanted)
