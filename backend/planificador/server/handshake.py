"""Why a socket's handshake is none (RFC 6455 . 4.2.1): uvicorn says it in text, or waits for ever."""

from websockets.exceptions import InvalidMessage
from websockets.http11 import MAX_LINE_LENGTH, MAX_NUM_HEADERS

from planificador.server.errors import HTTPRequestError


def unreadable_handshake(error: Exception | None) -> HTTPRequestError:
    """Of one that could not be read. error: the parser's."""
    if isinstance(error, InvalidMessage):
        return HTTPRequestError(400, "BAD_REQUEST", "A WebSocket's handshake is a GET without a body.")
    message = f"A handshake has at most {MAX_NUM_HEADERS} headers, of {MAX_LINE_LENGTH} bytes each."
    return HTTPRequestError(431, "HEAD_TOO_LARGE", message)


def without_upgrade() -> HTTPRequestError:
    """Of a request that has a handshake's key and asks for no upgrade (RFC 9110 . 15.5.22): HTTP/1.0 knows none."""
    message = (
        "A WebSocket's handshake is sent over HTTP/1.1, with `Connection: Upgrade` and `Upgrade: websocket`;"
        " a proxy in between must pass them on."
    )
    return HTTPRequestError(426, "UPGRADE_REQUIRED", message, [(b"upgrade", b"websocket"), (b"connection", b"upgrade")])


def invalid_handshake() -> HTTPRequestError:
    """Of one that asks for something else."""
    message = "This is no handshake of a WebSocket: a GET with Sec-WebSocket-Key, of version 13."
    return HTTPRequestError(400, "BAD_REQUEST", message, [(b"sec-websocket-version", b"13")])
