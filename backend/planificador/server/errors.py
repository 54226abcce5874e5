"""A request that is not let in: a status, and why, in the shape of a GraphQL answer."""

from collections.abc import Iterable
from http import HTTPStatus

import orjson
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from planificador.server.request_headers import Header

NOSNIFF: Header = (b"x-content-type-options", b"nosniff")
NO_STORE: Header = (b"cache-control", b"no-store")
JSON: Header = (b"content-type", b"application/json; charset=utf-8")
CLOSE: Header = (b"connection", b"close")


class HTTPRequestError(Exception):  # the client's mistake
    """status: of HTTP. code: for `extensions.code`. message: what is wrong, and what would be right. more: for
    `extensions`."""

    def __init__(self, status: int, code: str, message: str, headers: Iterable[Header] = (), **more: object) -> None:
        super().__init__(message)
        self.status, self.code, self.message, self.headers = status, code, message, tuple(headers)
        self.more = more

    def json(self) -> bytes:
        return orjson.dumps({"errors": [{"message": self.message, "extensions": {"code": self.code} | self.more}]})


async def send_error(refusal: HTTPRequestError, send: Send, terms: Iterable[Header] = ()) -> None:
    """Answers by it. terms: the headers of answers to this client."""
    body = refusal.json()
    headers = _headers(refusal, body, terms)
    await send({"type": "http.response.start", "status": refusal.status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def sending_errors(refusal: HTTPRequestError) -> ASGIApp:
    """Return the application that answers every request by a refusal."""

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await send_error(refusal, send)

    return app


def error_response(refusal: HTTPRequestError) -> Response:
    """The same for Starlette."""
    found = Response(refusal.json(), refusal.status)
    found.raw_headers = _headers(refusal, bytes(found.body))
    return found


def to_raw_response(refusal: HTTPRequestError) -> bytes:
    """The same as bytes, for a connection that ends with it before there is a request."""
    body = refusal.json()
    headers = dict([*_headers(refusal, body), CLOSE])  # once, be it the refusal's own or not
    lines = (b"%s: %s" % header for header in headers.items())
    status = b"HTTP/1.1 %d %s" % (refusal.status, HTTPStatus(refusal.status).phrase.encode())
    return b"\r\n".join([status, *lines, b"", body])


def _headers(refusal: HTTPRequestError, body: bytes, terms: Iterable[Header] = ()) -> list[Header]:
    own: dict[bytes, bytes] = dict([JSON, NOSNIFF, *terms, NO_STORE, *refusal.headers])
    return [*own.items(), (b"content-length", b"%d" % len(body))]


def host_not_allowed() -> HTTPRequestError:
    """Of a request that calls us by a name that is not ours."""
    return HTTPRequestError(
        400, "HOST_NOT_ALLOWED", "This server does not go by this name; its operator lists its names."
    )
