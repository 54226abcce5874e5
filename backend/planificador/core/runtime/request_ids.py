"""The id of the request, or of the operation on a socket, that the current task serves: it is in each log line."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

request_id: ContextVar[str] = ContextVar("request_id", default="")
"""Empty outside of requests."""


def new_request_id() -> str:
    """Return an id of 32 hexadecimal digits, as nginx makes them."""
    return os.urandom(16).hex()


@contextmanager
def numbered_request_id(number: int) -> Iterator[None]:
    """Let the block serve an operation of the current connection: its id is that of the connection with a number."""
    token = request_id.set(f"{request_id.get()}-{number}")
    try:
        yield
    finally:
        request_id.reset(token)
