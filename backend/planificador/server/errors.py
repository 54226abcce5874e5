"""A rejected HTTP request: a status, and the reason in the form of a GraphQL error."""

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


class HTTPRequestError(Exception):
    """A request is rejected before it reaches GraphQL.

    Args:
        status: The HTTP status.
        code: The value of `extensions.code`.
        message: What is wrong, and what would be right.
        extensions: Further values of `extensions`.
    """

    def __init__(
        self, status: int, code: str, message: str, headers: Iterable[Header] = (), **extensions: object
    ) -> None:
        super().__init__(message)
        self.status, self.code, self.message, self.headers = status, code, message, tuple(headers)
        self.extensions = extensions

    def json(self) -> bytes:
        return orjson.dumps(
            {"errors": [{"message": self.message, "extensions": {"code": self.code} | self.extensions}]}
        )


async def send_error(error: HTTPRequestError, send: Send, further: Iterable[Header] = ()) -> None:
    """Send the error as the response, with further headers."""
    body = error.json()
    headers = _headers(error, body, further)
    await send({"type": "http.response.start", "status": error.status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def sending_errors(error: HTTPRequestError) -> ASGIApp:
    """Return an application that responds to every request with the error."""

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await send_error(error, send)

    return app


def error_response(error: HTTPRequestError) -> Response:
    """Return the error as a Starlette response."""
    response = Response(error.json(), error.status)
    response.raw_headers = _headers(error, bytes(response.body))
    return response


def to_raw_response(error: HTTPRequestError) -> bytes:
    """Return the error as the bytes of a response, for a connection that is closed before a request is complete."""
    body = error.json()
    headers = dict([*_headers(error, body), CLOSE])  # a dict, so that the header is sent once
    lines = (b"%s: %s" % header for header in headers.items())
    status = b"HTTP/1.1 %d %s" % (error.status, HTTPStatus(error.status).phrase.encode())
    return b"\r\n".join([status, *lines, b"", body])


def _headers(error: HTTPRequestError, body: bytes, further: Iterable[Header] = ()) -> list[Header]:
    headers: dict[bytes, bytes] = dict([JSON, NOSNIFF, *further, NO_STORE, *error.headers])
    return [*headers.items(), (b"content-length", b"%d" % len(body))]


def host_not_allowed() -> HTTPRequestError:
    """Return the error of a request whose Host header is not an allowed name."""
    message = "The Host header is not a name of this server; the operator lists its names in PLANIFICADOR_HOSTS."
    return HTTPRequestError(400, "HOST_NOT_ALLOWED", message)
