"""Parses, checks and encodes the messages of graphql-transport-ws."""

import json
import re
from collections.abc import Callable

import orjson

from planificador.api.execution.request import Json
from planificador.api.execution.subscribers import Errors

ACK = '{"type":"connection_ack"}'
LONE_SURROGATE = re.compile("[\ud800-\udfff]")


class CloseConnectionError(Exception):
    """The socket is to be closed with a code, and a reason that states what is wrong and what would be right."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code, self.reason = code, reason


def malformed(reason: str) -> CloseConnectionError:
    """Return the error of an invalid message (graphql-transport-ws, section Invalid message)."""
    return CloseConnectionError(4400, reason)


def parse_message(text: str | None) -> dict[str, Json]:
    """Return a message whose fields have the right types, or raise CloseConnectionError.

    Args:
        text: None for a binary frame.
    """
    if text is None:
        raise malformed("A message must be text, not binary")
    try:
        message = orjson.loads(text)
    except orjson.JSONDecodeError:
        message = _parse_with_lone_surrogates(text)
    if not isinstance(message, dict):
        raise malformed("A message must be a JSON object")
    check = CHECKS.get(kind) if isinstance(kind := message.get("type"), str) else None
    if check is None:
        raise malformed(f"The type of a message must be one of {', '.join(CHECKS)}")
    check(message)
    return message


class LoneSurrogatePayload(dict[str, Json]):
    """A payload with a lone surrogate, as JavaScript makes by cutting an emoji in two.

    It is an error of the operation, not of the connection.
    """


def _parse_with_lone_surrogates(text: str) -> dict[str, Json]:
    """Return a message with a LoneSurrogatePayload, which orjson rejects. Raise CloseConnectionError for other text."""
    try:
        message: dict[str, Json] = json.loads(text)
        message["id"].encode()  # raises for an id with a lone surrogate
        payload = LoneSurrogatePayload(message["payload"])
        if message["type"] == "subscribe" and LONE_SURROGATE.search(json.dumps(payload, ensure_ascii=False)):
            return message | {"payload": payload}
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        pass
    raise malformed("A message must be JSON")


def _check_payload(message: dict[str, Json]) -> None:
    if not isinstance(message.get("payload"), dict | None):
        raise malformed(f"The payload of a {message['type']} message must be an object, null or absent")


def _check_id(message: dict[str, Json]) -> None:
    if not (isinstance(identifier := message.get("id"), str) and identifier):
        raise malformed(f"The id of a {message['type']} message must be a string that is not empty")


def _check_subscribe(message: dict[str, Json]) -> None:
    _check_id(message)
    payload = message.get("payload")
    if not isinstance(payload, dict):
        raise malformed("The payload of a subscribe message must be an object with a query")
    for field, types, description in FIELDS:
        if not isinstance(payload.get(field), types | None):
            raise malformed(f"The {field} of a subscribe message must be {description}, null or absent")
    if payload.get("query") is None and not (payload.get("extensions") or "documentId" in payload):
        raise malformed("The query of a subscribe message must be a string")


FIELDS = (
    ("query", str, "a string"),
    ("operationName", str, "a string"),
    ("variables", dict, "an object"),
    ("extensions", dict, "an object"),
)
"""The fields of a subscribe message's payload; the query may be absent only where a hash or an id names it."""
CHECKS: dict[str, Callable[[dict[str, Json]], None]] = {
    "connection_init": _check_payload,
    "ping": _check_payload,
    "pong": _check_payload,
    "subscribe": _check_subscribe,
    "complete": _check_id,
}
"""The check of each type of message."""


def pong_of(message: dict[str, Json]) -> str:
    """Return the pong with the payload of a ping. Raise CloseConnectionError where that is nested too deeply."""
    payload = {"payload": message["payload"]} if "payload" in message else {}
    try:
        return orjson.dumps({"type": "pong"} | payload).decode()
    except TypeError:
        raise malformed("The payload of a ping message is nested too deeply") from None


def next_of(identifier: str, result: str) -> str:
    """Return the next message of an encoded result."""
    return f'{{"id":{orjson.dumps(identifier).decode()},"type":"next","payload":{result}}}'


def error_of(identifier: str, errors: Errors) -> str:
    formatted = [error.formatted for error in errors]
    return orjson.dumps({"id": identifier, "type": "error", "payload": formatted}).decode()


def complete_of(identifier: str) -> str:
    return orjson.dumps({"id": identifier, "type": "complete"}).decode()
