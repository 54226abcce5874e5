"""GraphQL over HTTP and WebSockets, on Strawberry's own view."""

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import Response
from starlette.websockets import WebSocket
from strawberry.asgi import GraphQL
from strawberry.subscriptions import GRAPHQL_TRANSPORT_WS_PROTOCOL

from planificador.api.context import Context
from planificador.api.language import from_accept_language
from planificador.api.schema import schema
from planificador.core.texts import Idioma

ContextMaker = Callable[[Idioma], Context]


class GraphQLView(GraphQL[Context, None]):
    """The endpoint `/graphql`. make_context is asked once for each request and each socket."""

    def __init__(self, make_context: ContextMaker) -> None:
        super().__init__(schema, graphql_ide=None, subscription_protocols=[GRAPHQL_TRANSPORT_WS_PROTOCOL])
        self._make_context = make_context

    async def get_context(self, request: Request | WebSocket, response: Response | WebSocket) -> Context:
        return self._make_context(from_accept_language(request.headers.get("accept-language", "")))
