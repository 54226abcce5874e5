"""The parts of websockets below its documented servers: frames, limits of the handshake, and states.

tests/libraries checks what is relied on.
"""

from websockets.exceptions import InvalidMessage, InvalidState
from websockets.frames import CloseCode, Frame
from websockets.http11 import MAX_LINE_LENGTH, MAX_NUM_HEADERS, Request

__all__ = ["MAX_LINE_LENGTH", "MAX_NUM_HEADERS", "CloseCode", "Frame", "InvalidMessage", "InvalidState", "Request"]
