"""The parts of uvicorn that have no promise of stability: the protocol classes that ours extend.

tests/libraries checks the attributes and methods that they rely on.
"""

from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol, RequestResponseCycle
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from uvicorn.server import HANDLED_SIGNALS

__all__ = [
    "HANDLED_SIGNALS",
    "STATUS_LINE",
    "HttpToolsProtocol",
    "RequestResponseCycle",
    "WebSocketsSansIOProtocol",
]
