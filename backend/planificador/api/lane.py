"""The short way from a request to its answer: a known document whose plan is ready needs nothing else.

Whatever is not quite so goes the ordinary way, with the request as it came.
"""

from collections.abc import Mapping
from typing import Any

import orjson
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from planificador.api.planner.planner import Planner

JSON = b"application/json"


class Lane:
    """Stands before the view."""

    def __init__(self, planner: Planner, view: ASGIApp) -> None:
        self._planner, self._view = planner, view

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] != "POST" or not _is_json(scope):
            return await self._view(scope, receive, send)
        messages = await _whole(receive)
        answer = await self._answer(b"".join(message.get("body", b"") for message in messages))
        if answer is None:
            return await self._view(scope, _again(messages, receive), send)
        headers = [(b"content-type", JSON), (b"content-length", str(len(answer)).encode())]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": answer})
        return None

    async def _answer(self, body: bytes) -> bytes | None:
        try:
            request = orjson.loads(body)
        except orjson.JSONDecodeError:
            return None
        match request:
            case {"query": str(query), **rest}:
                name, variables = rest.get("operationName"), rest.get("variables")
                if isinstance(name, str | None) and isinstance(variables, dict | None):
                    return await self._planned(query, name, variables)
        return None

    async def _planned(self, query: str, name: str | None, variables: Mapping[str, Any] | None) -> bytes | None:
        operation = self._planner.known(query, name)
        data = await self._planner.answer(operation, variables) if operation else None
        return None if data is None else orjson.dumps({"data": data})


def _is_json(scope: Scope) -> bool:
    return any(name == b"content-type" and value.split(b";")[0] == JSON for name, value in scope["headers"])


async def _whole(receive: Receive) -> list[Message]:
    """What came until the body ended, or the client left."""
    messages = [await receive()]
    while messages[-1].get("more_body"):
        messages.append(await receive())
    return messages


def _again(messages: list[Message], receive: Receive) -> Receive:
    waiting = iter(messages)

    async def again() -> Message:
        return next(waiting, None) or await receive()

    return again
