"""Gives each request an id, which is in its log lines and in the header of its response."""

import re
from collections.abc import Awaitable, Sequence
from functools import lru_cache

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from planificador.core.runtime.request_ids import new_request_id, request_id
from planificador.server.networks import MAX_CACHED, Networks
from planificador.server.request_headers import header

REQUEST_ID = b"x-request-id"
WELL_FORMED = re.compile(rb"[0-9A-Fa-f:_-]{16,64}")
"""What proxies make: hexadecimal digits (nginx, HAProxy) or UUIDs (Caddy, Envoy, Traefik). Names and addresses of
people do not match."""
RESPONSE_STARTS = frozenset({"http.response.start", "websocket.accept"})


class RequestIds:
    """An ASGI application with an id for each request, and for each WebSocket.

    Args:
        proxies: The addresses and networks of the proxies whose ids are accepted.
    """

    def __init__(self, app: ASGIApp, proxies: Sequence[str] = ()) -> None:
        self._app, self._has_proxies = app, bool(proxies)
        self._is_proxy = lru_cache(maxsize=MAX_CACHED)(Networks(proxies).contain)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        identifier = (self._has_proxies and self._sent(scope)) or new_request_id()
        sent_back = (REQUEST_ID, identifier.encode())

        def send_with_id(message: Message) -> Awaitable[None]:
            if message["type"] in RESPONSE_STARTS:
                message["headers"] = [*message.get("headers", ()), sent_back]
            return send(message)

        token = request_id.set(identifier)
        try:
            await self._app(scope, receive, send_with_id)
        finally:
            request_id.reset(token)

    def _sent(self, scope: Scope) -> str:
        """Return the id that a proxy has sent; empty when there is none, or none that could be a proxy's."""
        sent, client = header(scope, REQUEST_ID), scope.get("client")
        is_accepted = sent and client and self._is_proxy(client[0]) and WELL_FORMED.fullmatch(sent)
        return sent.decode() if is_accepted else ""
