"""The HTTP requests of a server that is observed: responses counted by status, each with a span."""

from collections.abc import Collection

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from planificador.observability.observer import ProcessObserver
from planificador.server.request_headers import header

METHODS = frozenset({"GET", "HEAD", "POST", "OPTIONS"})
OTHER_METHOD = "_OTHER"
"""What stands for other methods, in the conventions of OpenTelemetry."""


class ObservedRequests:
    """An ASGI application that tells an observer of each response.

    Args:
        paths: Those that spans name; what others have may be anything.
    """

    def __init__(self, app: ASGIApp, observer: ProcessObserver, paths: Collection[str]) -> None:
        self._app, self._observer, self._paths = app, observer, frozenset(paths)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        path = scope["path"] if scope["path"] in self._paths else ""
        method = scope["method"] if scope["method"] in METHODS else OTHER_METHOD
        traceparent = header(scope, b"traceparent").decode("latin-1") if self._observer.traces else ""
        with self._observer.request(method, path, traceparent) as set_status:

            async def send_observed(message: Message) -> None:
                if message["type"] == "http.response.start":
                    self._observer.responded(message["status"])
                    set_status(message["status"])
                await send(message)

            await self._app(scope, receive, send_observed)
