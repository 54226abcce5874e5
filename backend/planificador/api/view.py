"""GraphQL over HTTP and WebSockets, on Strawberry's own view."""

import json
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import orjson
from cross_web import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.websockets import WebSocket
from strawberry.asgi import GraphQL
from strawberry.subscriptions import GRAPHQL_TRANSPORT_WS_PROTOCOL

from planificador.api.context import Context
from planificador.api.language import from_accept_language
from planificador.api.schema import schema
from planificador.api.sharing import Groups
from planificador.api.sockets import SocketHandler
from planificador.core.texts import Idioma

ContextMaker = Callable[[Idioma], Context]


class GraphQLView(GraphQL[Context, None]):
    """The endpoint `/graphql`. make_context is asked once for each request and each socket.

    origins: the other origins whose pages may open sockets.
    """

    def __init__(self, make_context: ContextMaker, origins: Sequence[str] = ()) -> None:
        protocols = [GRAPHQL_TRANSPORT_WS_PROTOCOL]
        super().__init__(schema, graphql_ide="graphiql", subscription_protocols=protocols, allowed_origins=origins)
        self._make_context = make_context
        handler: Any = partial(SocketHandler, groups=Groups())  # Any: Strawberry only calls it
        self.graphql_transport_ws_handler_class = handler

    async def get_context(self, request: Request | WebSocket, response: Response | WebSocket) -> Context:
        return self._make_context(from_accept_language(request.headers.get("accept-language", "")))

    async def render_graphql_ide(self, request: Request) -> Response:
        """Who comes with a browser is led to the page."""
        return RedirectResponse("/graphiql")

    def encode_json(self, data: object) -> str:
        """JSON as people read it. Bytes would make sockets send binary frames."""
        try:
            return orjson.dumps(data).decode()
        except TypeError:  # half of a surrogate pair, in what an error says of the request
            return json.dumps(data)

    def decode_json(self, data: str | bytes) -> object:
        """Raises JSONDecodeError for whatever is no JSON: bad UTF-8, numbers and depths beyond reason among it."""
        try:
            return json.loads(data)
        except json.JSONDecodeError:
            raise
        except (ValueError, RecursionError) as error:
            raise json.JSONDecodeError("no JSON that can be read", "", 0) from error

    def parse_json(self, data: str | bytes) -> Any:  # Any: JSON
        value = super().parse_json(data)
        if not isinstance(value, dict | list | None):
            raise HTTPException(400, "A GraphQL request is a JSON object.")
        return {} if value is None else value
