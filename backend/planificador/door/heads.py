"""The headers that decide about a request, read in one go."""

from typing import NamedTuple

from starlette.types import Scope

Header = tuple[bytes, bytes]


class Head(NamedTuple):
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


NAMES = tuple(name.replace("_", "-").encode() for name in Head._fields[1:])
PLACES = {name: place for place, name in enumerate(NAMES)}


def head_of(scope: Scope) -> Head:
    """Of an HTTP request or a WebSocket's handshake."""
    values = [b""] * len(NAMES)
    for name, value in scope["headers"]:
        if (place := PLACES.get(name)) is not None:
            values[place] = values[place] + b", " + value if values[place] else value
    return Head(scope.get("method", "GET"), *values)


def header(scope: Scope, wanted: bytes) -> bytes:
    """One header of a request, empty when it has none."""
    return next((value for name, value in scope["headers"] if name == wanted), b"")


def list_header(scope: Scope, wanted: bytes) -> bytes:
    """Return a header that is a list, its lines joined (RFC 9110 § 5.3); empty when there is none."""
    return b", ".join(value for name, value in scope["headers"] if name == wanted)
