"""Errors of a WebSocket handshake (RFC 6455 §4.2.1), which uvicorn answers in plain text or not at all."""

from planificador.server.errors import HTTPRequestError
from planificador.server.websockets_adapter import MAX_LINE_LENGTH, MAX_NUM_HEADERS, InvalidMessage


def unreadable_handshake(error: Exception | None) -> HTTPRequestError:
    """Return the error of a handshake that the parser could not read."""
    if isinstance(error, InvalidMessage):
        return HTTPRequestError(400, "BAD_REQUEST", "A WebSocket handshake is a GET request without a body.")
    message = f"A handshake has at most {MAX_NUM_HEADERS} headers, of {MAX_LINE_LENGTH} bytes each."
    return HTTPRequestError(431, "HEAD_TOO_LARGE", message)


def without_upgrade() -> HTTPRequestError:
    """Return the error of a request with a handshake's key but without an upgrade (RFC 9110 §15.5.22).

    HTTP/1.0 has no upgrade.
    """
    message = (
        "A WebSocket handshake is sent over HTTP/1.1, with `Connection: Upgrade` and `Upgrade: websocket`;"
        " a proxy in between must pass them on."
    )
    return HTTPRequestError(426, "UPGRADE_REQUIRED", message, [(b"upgrade", b"websocket"), (b"connection", b"upgrade")])


def invalid_handshake() -> HTTPRequestError:
    """Return the error of an upgrade request that is not a WebSocket handshake."""
    message = "This is not a WebSocket handshake: that is a GET request with Sec-WebSocket-Key, of version 13."
    return HTTPRequestError(400, "BAD_REQUEST", message, [(b"sec-websocket-version", b"13")])
