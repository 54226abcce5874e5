"""The short way from a request to its answer: a known document whose plan is ready needs nothing else.

Whatever is not quite so goes the ordinary way, with the request as it came.
"""

import orjson
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from planificador.api.planner.planner import Planner

JSON = b"application/json"


class Lane:
    """A middleware, the last before the application's routes; path: the endpoint's."""

    def __init__(self, app: ASGIApp, planner: Planner, path: str) -> None:
        self._app, self._planner, self._path = app, planner, path

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] != self._path or not _posts_json(scope):
            return await self._app(scope, receive, send)
        messages = await _whole(receive)
        answer = await self._answer(b"".join(message.get("body", b"") for message in messages))
        if answer is None:
            return await self._app(scope, _again(messages, receive), send)
        headers = [(b"content-type", JSON), (b"content-length", str(len(answer)).encode())]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": answer})
        return None

    async def _answer(self, body: bytes) -> bytes | None:
        try:
            request = orjson.loads(body)
        except orjson.JSONDecodeError:
            return None
        if not isinstance(request, dict):
            return None
        query, name, variables = request.get("query"), request.get("operationName"), request.get("variables")
        if not (isinstance(query, str) and isinstance(name, str | None) and isinstance(variables, dict | None)):
            return None
        operation = self._planner.known(query, name)
        data = await self._planner.answer(operation, variables) if operation else None
        return None if data is None else orjson.dumps({"data": data})


def _posts_json(scope: Scope) -> bool:
    kinds = (value.split(b";")[0] for name, value in scope["headers"] if name == b"content-type")
    return scope["method"] == "POST" and JSON in kinds


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
