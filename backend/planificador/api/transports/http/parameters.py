"""The parameters of a request, from its body or its query string, parsed strictly and within limits."""

import json
import re
from urllib.parse import parse_qsl

import orjson
from starlette.types import Receive, Scope

from planificador.api.execution.request import Json
from planificador.server.deadline import ClientDisconnectedError
from planificador.server.errors import HTTPRequestError
from planificador.server.request_headers import header

NAME_PATTERN = re.compile(rb'"\s*:')
CONTAINERS = frozenset({dict, list})
MAX_DEPTH = 100
"""Levels of nesting, far more than a sensible request has."""
TEXTS = frozenset({"query", "operationName", "documentId"})
OBJECTS = frozenset({"variables", "extensions"})
MAX_PARAMETERS = 100
"""Parameters of a query string, beyond which it is malformed."""


async def read_body(scope: Scope, receive: Receive, limit: int) -> bytes:
    """Return the body.

    Raises:
        HTTPRequestError: It has more bytes than the limit. Its rest is not read.
        ClientDisconnectedError: The client disconnected before the end of the body.
    """
    length = header(scope, b"content-length")
    if length and int(length) > limit:
        raise _too_large(limit)
    message = await receive()
    body: bytes = message.get("body", b"")
    if not message.get("more_body"):
        if message["type"] == "http.disconnect":
            raise ClientDisconnectedError
        return body
    return await _read_rest(receive, body, limit)


async def _read_rest(receive: Receive, first: bytes, limit: int) -> bytes:
    parts, size, more = [first], len(first), True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnectedError
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        if size > limit:
            raise _too_large(limit)
        more = message.get("more_body", False)
    return b"".join(parts)


def _too_large(limit: int) -> HTTPRequestError:
    message = f"A body may have at most {limit} bytes (max_body)."
    return HTTPRequestError(413, "BODY_TOO_LARGE", message, limit="max_body", max=limit)


def parse_json_strict(text: bytes, subject: str) -> Json:
    """Return the parsed JSON. Raise HTTPRequestError for invalid JSON and for a name that occurs twice in an object.

    Args:
        subject: Names the text in the message of the error.
    """
    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise malformed(f"{subject} is not JSON: {error}.") from None
    # The numbers differ only where a name is a duplicate, or where a string contains what looks like a name.
    if len(NAME_PATTERN.findall(text)) != _count_names(value):
        json.loads(text, object_pairs_hook=_unique)
    return value


def malformed(message: str) -> HTTPRequestError:
    """Return the error of a request that is not a GraphQL request."""
    return HTTPRequestError(400, "BAD_REQUEST", message)


def _count_names(value: Json) -> int:
    """Return the number of names in all objects."""
    total, depth = 0, 0
    level = [value] if type(value) in CONTAINERS else []
    while level:
        depth += 1
        if depth > MAX_DEPTH:
            raise malformed(f"The JSON is nested deeper than {MAX_DEPTH} levels.")
        next_level = []
        for container in level:
            values = container
            if type(container) is dict:
                total += len(container)
                values = container.values()
            next_level += [value for value in values if type(value) in CONTAINERS]
        level = next_level
    return total


def _unique(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    result = dict(pairs)
    if len(result) != len(pairs):
        raise malformed("The JSON has a duplicate name in an object.")
    return result


def parse_query_string(query_string: bytes) -> dict[str, Json]:
    """Return the parameters of GraphQL. Raise HTTPRequestError for malformed ones."""
    try:
        # As a str: of bytes, `parse_qsl` returns ASCII only.
        named = parse_qsl(query_string.decode(), keep_blank_values=True, errors="strict", max_num_fields=MAX_PARAMETERS)
    except ValueError:
        raise malformed("The query string of the URL is not form-encoded UTF-8.") from None
    known = [(name, value) for name, value in named if name in TEXTS | OBJECTS]
    parameters: dict[str, Json] = dict(known)
    if len(parameters) != len(known):
        raise malformed("The URL has a duplicate parameter.")
    for name in OBJECTS & parameters.keys():
        parameters[name] = parse_json_strict(parameters[name].encode(), f"`{name}`") if parameters[name] else None
    # An empty operationName counts as absent.
    return {name: value for name, value in parameters.items() if value != "" or name == "query"}
