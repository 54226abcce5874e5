"""The messages of the protocol: what may come, and what is said."""

import json
import re
from collections.abc import Callable

import orjson

from planificador.api.execution.request import Json
from planificador.api.execution.subscriber import Errors

ACK = '{"type":"connection_ack"}'
LONE_SURROGATE = re.compile("[\ud800-\udfff]")


class CloseConnection(Exception):  # noqa: N818 # mostly the client's mistake
    """The socket is to be closed with this code; the reason says what is wrong and what would be right."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code, self.reason = code, reason


def malformed(reason: str) -> CloseConnection:
    """. Invalid message."""
    return CloseConnection(4400, reason)


def parse_message(text: str | None) -> dict[str, Json]:
    """A message whose fields have the right types. text: None of a binary frame. Raises Closing."""
    if text is None:
        raise malformed("A message is text, not binary")
    try:
        message = orjson.loads(text)
    except orjson.JSONDecodeError:
        message = _halved(text)
    if not isinstance(message, dict):
        raise malformed("A message is a JSON object")
    check = CHECKS.get(kind) if isinstance(kind := message.get("type"), str) else None
    if check is None:
        raise malformed(f"The type of a message is one of {', '.join(CHECKS)}")
    check(message)
    return message


class LoneSurrogatePayload(dict[str, Json]):
    """A payload with half a character in it: JavaScript cuts an emoji in two. That is its operation's mistake."""


def _halved(text: str) -> dict[str, Json]:
    """A message with such a payload, which orjson does not read. Raises Closing for what is no JSON."""
    try:
        message: dict[str, Json] = json.loads(text)
        message["id"].encode()
        payload = LoneSurrogatePayload(message["payload"])
        if message["type"] == "subscribe" and LONE_SURROGATE.search(json.dumps(payload, ensure_ascii=False)):
            return message | {"payload": payload}
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        pass
    raise malformed("A message is JSON")


def _payload(message: dict[str, Json]) -> None:
    if not isinstance(message.get("payload"), dict | None):
        raise malformed(f"The payload of a {message['type']} message is an object, null or absent")


def _id(message: dict[str, Json]) -> None:
    if not (isinstance(identifier := message.get("id"), str) and identifier):
        raise malformed(f"The id of a {message['type']} message is a text that is not empty")


def _subscribe(message: dict[str, Json]) -> None:
    _id(message)
    payload = message.get("payload")
    if not isinstance(payload, dict):
        raise malformed("The payload of a subscribe message is an object with a query")
    for field, types, what in FIELDS:
        if not isinstance(payload.get(field), types | None):
            raise malformed(f"The {field} of a subscribe message is {what}, null or absent")
    if payload.get("query") is None and not (payload.get("extensions") or "documentId" in payload):
        raise malformed("The query of a subscribe message is a text")


FIELDS = (
    ("query", str, "a text"),
    ("operationName", str, "a text"),
    ("variables", dict, "an object"),
    ("extensions", dict, "an object"),
)
"""Of a subscribe message's payload; the query may be absent only where a hash names it."""
CHECKS: dict[str, Callable[[dict[str, Json]], None]] = {
    "connection_init": _payload,
    "ping": _payload,
    "pong": _payload,
    "subscribe": _subscribe,
    "complete": _id,
}
"""By type."""


def pong_of(message: dict[str, Json]) -> str:
    """The answer to a ping, with the payload that it had. Raises Closing."""
    payload = {"payload": message["payload"]} if "payload" in message else {}
    try:
        return orjson.dumps({"type": "pong"} | payload).decode()
    except TypeError:
        raise malformed("The payload of a ping message is not nested so deeply") from None


def next_of(identifier: str, result: str) -> str:
    """result: encoded."""
    return f'{{"id":{orjson.dumps(identifier).decode()},"type":"next","payload":{result}}}'


def error_of(identifier: str, errors: Errors) -> str:
    formatted = [error.formatted for error in errors]
    return orjson.dumps({"id": identifier, "type": "error", "payload": formatted}).decode()


def complete_of(identifier: str) -> str:
    return orjson.dumps({"id": identifier, "type": "complete"}).decode()
