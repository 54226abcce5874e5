"""The target of a request, and the host that it names (RFC 9112 §3.2)."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from httptools import HttpParserInvalidURLError, parse_url

from planificador.server.errors import CLOSE, HTTPRequestError
from planificador.server.request_headers import Header

HOST = re.compile(rb"(?:[\w.~!$&'()*+,;=%-]*|\[[\da-fA-F:.]+\])(?::\d*)?", re.ASCII)
VERSIONS = frozenset({"1.0", "1.1"})
SCHEMES = frozenset({b"http", b"https"})
MAX_CACHED, MAX_CACHED_BYTES = 256, 128
"""The number of targets without a query, and of hosts, that are remembered, and the bytes of the longest."""


class Target(NamedTuple):
    """A percent-encoded request target. Only an absolute form (`http://localhost:8000/graphql`) has an authority."""

    path: bytes
    query: bytes
    authority: bytes | None = None

    @property
    def origin_form(self) -> bytes:
        return self.path + b"?" + self.query if self.query else self.path


def check_version(version: str) -> None:
    """Raise HTTPRequestError for any version but HTTP/1.1 and HTTP/1.0."""
    if version not in VERSIONS:
        message = "This server supports HTTP/1.1 and HTTP/1.0."
        raise HTTPRequestError(505, "HTTP_VERSION_NOT_SUPPORTED", message, [CLOSE])


def parse_target(method: str, target: bytes) -> Target:
    """Return the parts of a target. Raise HTTPRequestError for one that is not valid."""
    is_path = len(target) <= MAX_CACHED_BYTES and b"?" not in target
    return _path_target(method, target) if is_path else _parse_target(method, target)


def _parse_target(method: str, target: bytes) -> Target:
    if target == b"*" and method == "OPTIONS":
        return Target(target, b"")
    try:
        url = parse_url(target)
    except HttpParserInvalidURLError:
        raise _invalid_target() from None
    if url.schema is None:
        if not target.startswith(b"/"):
            raise _invalid_target()
        return Target(url.path, url.query or b"")
    if url.schema.lower() not in SCHEMES or url.userinfo is not None:
        raise _invalid_target()
    host = b"[%s]" % url.host if b":" in url.host else url.host
    return Target(url.path or b"/", url.query or b"", host if url.port is None else b"%s:%d" % (host, url.port))


_path_target = lru_cache(maxsize=MAX_CACHED)(_parse_target)


def check_host(headers: Sequence[Header], version: str) -> None:
    """Raise HTTPRequestError for several Host headers, for none in HTTP/1.1, and for one that is not a host."""
    hosts = [value for name, value in headers if name == b"host"]
    if len(hosts) > 1 or not (_is_host(hosts[0]) if hosts else version == "1.0"):
        message = "A request has one Host header: a host name or an address, and optionally a port."
        raise HTTPRequestError(400, "BAD_REQUEST", message, [CLOSE])


def _is_host(value: bytes) -> bool:
    return _is_short_host(value) if len(value) <= MAX_CACHED_BYTES else HOST.fullmatch(value) is not None


@lru_cache(maxsize=MAX_CACHED)
def _is_short_host(value: bytes) -> bool:
    return HOST.fullmatch(value) is not None


def with_host(headers: Sequence[Header], authority: bytes) -> list[Header]:
    """Return the headers with a target's authority as the Host header, which it overrides."""
    return [(b"host", authority), *(header for header in headers if header[0] != b"host")]


def _invalid_target() -> HTTPRequestError:
    message = "A request's target is a path, or an http: or https: URL without a user's name."
    return HTTPRequestError(400, "BAD_REQUEST", message, [CLOSE])
