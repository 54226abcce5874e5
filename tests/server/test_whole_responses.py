"""Responses that are written in one piece are those that uvicorn would send in several."""

import re
from collections.abc import Sequence
from typing import Any

import pytest
from starlette.types import Receive, Scope, Send
from tests.support.raw import exchange
from tests.support.server import serving

from planificador.server.uvicorn_adapter import HttpToolsProtocol

pytestmark = pytest.mark.no_database

LENGTH = (b"content-length", b"3")
RESPONSES: dict[str, tuple[int, list[tuple[bytes, bytes]], Sequence[bytes]]] = {
    "/whole": (200, [LENGTH, (b"x-one", b"1"), (b"x-two", b"")], [b"one"]),
    "/empty": (404, [(b"content-length", b"0")], [b""]),
    "/pieces": (200, [LENGTH], [b"on", b"e"]),
    "/chunks": (200, [], [b"one"]),
    "/capitals": (200, [(b"Content-Length", b"3")], [b"one"]),
    "/not-modified": (304, [(b"etag", b'"1"')], [b""]),
    "/accents": (200, [LENGTH, (b"x-one", b"\xe9")], [b"one"]),
    "/close": (200, [LENGTH, (b"connection", b"close")], [b"one"]),
    "/longer": (200, [LENGTH], [b"four"]),
    "/shorter": (200, [LENGTH], [b"no"]),
    "/invalid-name": (200, [LENGTH, (b"x one", b"1")], [b"one"]),
    "/invalid-value": (200, [LENGTH, (b"x-one", b"1\r\nx-two: 2")], [b"one"]),
    "/nothing": (200, [LENGTH], []),
}


async def application(scope: Scope, receive: Receive, send: Send) -> None:
    if scope["type"] == "lifespan":
        for event in ("startup", "shutdown"):
            await receive()
            await send({"type": f"lifespan.{event}.complete"})
        return
    status, headers, pieces = RESPONSES[scope["path"]]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    if not pieces:
        raise RuntimeError("no content")
    for number, piece in enumerate(pieces, 1):
        await send({"type": "http.response.body", "body": piece, "more_body": number < len(pieces)})


async def answers(path: str, **options: Any) -> list[bytes]:  # Any: uvicorn's own
    """Return all that comes after a request, and after one that closes the connection, by method."""
    app: Any = application
    async with serving(app, **options) as server:
        results = []
        for method in ("GET", "HEAD"):
            requests = (
                f"{method} {path} HTTP/1.1\r\nhost: localhost\r\n{end}\r\n" for end in ("", "connection: close\r\n")
            )
            answer = await exchange(server.url, *(request.encode() for request in requests))
            results.append(re.sub(rb"\r\ndate: [^\r]+", b"", answer))
        return results


@pytest.mark.parametrize("path", [path for path in RESPONSES if path != "/nothing"])
async def test_a_response_is_what_uvicorn_sends(path: str) -> None:
    assert await answers(path) == await answers(path, http=HttpToolsProtocol)


async def test_headers_are_not_sent_before_it_is_known_that_there_is_content() -> None:
    (answer, _) = await answers("/nothing")
    assert answer.startswith(b"HTTP/1.1 500 ")
