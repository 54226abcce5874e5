"""The id of the request, or of the operation on a socket, that the current task serves: it is in each log line."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from random import getrandbits

request_id: ContextVar[str] = ContextVar("request_id", default="")
"""Empty outside of requests."""


def new_request_id() -> str:
    """Return an id of 32 hexadecimal digits, as nginx makes them."""
    return f"{getrandbits(128):032x}"  # no secret; a forked process has other ones


@contextmanager
def numbered_request_id(number: int) -> Iterator[None]:
    """Let the block serve an operation of the current connection: its id is that of the connection with a number."""
    token = request_id.set(f"{request_id.get()}-{number}")
    try:
        yield
    finally:
        request_id.reset(token)
