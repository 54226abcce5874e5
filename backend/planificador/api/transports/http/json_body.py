"""The body of a request: read up to a limit, decoded strictly."""

import json
import re
from typing import Any, TypeAlias

import orjson
from starlette.types import Receive, Scope

from planificador.server.errors import HTTPRequestError
from planificador.server.request_headers import header

Json: TypeAlias = Any  # Any: whatever a client sends
NAME_PATTERN = re.compile(rb'"\s*:')
CONTAINERS = frozenset({dict, list})
MAX_DEPTH = 100
"""Levels of nesting; as deep as a value can be in a request that anybody means."""


class ClientDisconnectedError(Exception):  # it is the client who left
    """The client left before it had said what it wants."""


async def read_body(scope: Scope, receive: Receive, most: int) -> bytes:
    """The body. Raises Refusal when it has more bytes than allowed, before they are read; Gone."""
    length = header(scope, b"content-length")
    if length and int(length) > most:
        raise _too_large(most)
    message = await receive()
    body: bytes = message.get("body", b"")
    if not message.get("more_body"):
        if message["type"] == "http.disconnect":
            raise ClientDisconnectedError
        return body
    return await _rest(receive, body, most)


async def _rest(receive: Receive, first: bytes, most: int) -> bytes:
    parts, size, more = [first], len(first), True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnectedError
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        if size > most:
            raise _too_large(most)
        more = message.get("more_body", False)
    return b"".join(parts)


def _too_large(most: int) -> HTTPRequestError:
    message = f"A body has at most {most} bytes (max_body)."
    return HTTPRequestError(413, "BODY_TOO_LARGE", message, limit="max_body", max=most)


def parse_json_strict(text: bytes, what: str) -> Json:
    """The JSON. Raises Refusal for what is none, or says a name twice in an object. what: the text is."""
    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise malformed(f"{what} is not JSON: {error}.") from None
    # Only where there are as many colons after texts as names does no name come twice.
    if len(NAME_PATTERN.findall(text)) != _names(value):
        json.loads(text, object_pairs_hook=_unique)
    return value


def malformed(message: str) -> HTTPRequestError:
    """Of what is no GraphQL request."""
    return HTTPRequestError(400, "BAD_REQUEST", message)


def _names(value: Json) -> int:
    """How many names there are in objects."""
    total, depth = 0, 0
    level = [value] if type(value) in CONTAINERS else []
    while level:
        depth += 1
        if depth > MAX_DEPTH:
            raise malformed(f"The JSON is nested deeper than {MAX_DEPTH} levels.")
        below = []
        for one in level:
            inside = one
            if type(one) is dict:
                total += len(one)
                inside = one.values()
            below += [value for value in inside if type(value) in CONTAINERS]
        level = below
    return total


def _unique(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise malformed("The JSON says a name twice in one object.")
    return found
