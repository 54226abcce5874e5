"""The ASGI application: `planificador serve` runs it, and any other ASGI server can."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, nullcontext
from dataclasses import asdict
from functools import partial

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp, Lifespan, Receive, Scope, Send

from planificador.api.authentication.authenticator import AccountAuthenticator, Authenticator
from planificador.api.authentication.trusted_proxy import TrustedProxy
from planificador.api.context import Context
from planificador.api.execution.caller import Caller
from planificador.api.execution.documents import Documents
from planificador.api.execution.executor import OperationExecutor
from planificador.api.execution.persisted_queries import PersistedQueries, TrustedDocuments, read_manifest
from planificador.api.execution.quotas import ClientQuotas
from planificador.api.execution.service import OperationService
from planificador.api.graphql_adapter import graphql_schema
from planificador.api.schema.schema import schema
from planificador.api.transports.http.cors import Cors
from planificador.api.transports.http.endpoint import Endpoint
from planificador.api.transports.http.responses import send_empty
from planificador.api.transports.negotiation import ALLOW, RequestPolicy
from planificador.api.transports.shutdown import GracefulShutdown
from planificador.api.transports.sse import SSEHandler
from planificador.api.transports.websocket.handler import WebSocketHandler
from planificador.core.runtime.clock import Clock
from planificador.db.readiness import database_status, migrations_status
from planificador.observability.observer import ProcessObserver
from planificador.observability.operation_names import OperationNames
from planificador.observability.operations import ObservedOperations
from planificador.observability.requests import ObservedRequests
from planificador.observability.sources import Sources
from planificador.page_routes import page_routes
from planificador.runtime import Runtime, open_runtime
from planificador.server.allowed_hosts import AllowedHosts, host_header_name
from planificador.server.client_address import client_address, rate_limit_key
from planificador.server.errors import host_not_allowed, send_error
from planificador.server.request_headers import RequestHeaders, header
from planificador.server.request_ids import RequestIds
from planificador.server.user_header import UserHeader
from planificador.sesiones.expiry import ProposalExpiry
from planificador.settings import Settings
from planificador.web.health import HEALTH_PATHS, OK, health_routes
from planificador.web.live import live_route
from planificador.web.not_found import not_found

GRAPHQL_PATH = "/graphql"


class Application(Starlette):
    """The pages and the GraphQL endpoint. Requests for the endpoint bypass the router and its middleware."""

    def __init__(
        self,
        hosts: AllowedHosts,
        graphql: ASGIApp,
        pages: Sequence[BaseRoute],
        lifespan: Lifespan["Application"],
        wrap: Callable[[ASGIApp], ASGIApp],
    ) -> None:
        super().__init__(routes=pages, lifespan=lifespan, exception_handlers={HTTPException: not_found})
        self._hosts, self._graphql, self._answer = hosts, graphql, wrap(self._route)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await super().__call__(scope, receive, send)
        else:
            await self._answer(scope, receive, send)

    async def _route(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope["path"]
        if path == GRAPHQL_PATH:
            await self._graphql(scope, receive, send)
        elif path in HEALTH_PATHS:  # under any name: supervisors ask by address
            await super().__call__(scope, receive, send)
        elif scope["type"] == "http" and not self._hosts.allow(header(scope, b"host")):
            await send_error(host_not_allowed(), send)
        elif path == "*":
            await send_empty(send, 204, [ALLOW])  # OPTIONS for the whole server (RFC 9110 §9.3.7)
        else:
            await super().__call__(scope, receive, send)


def create_app(
    settings: Settings,
    clock: Clock | None = None,
    expire_proposals: bool = True,
    authenticator: Authenticator | None = None,
    quotas: ClientQuotas | None = None,
) -> Application:
    """Create the ASGI application: `/graphql` (HTTP and WebSocket) and, unless it is off, GraphiQL at `/graphiql`.

    expire_proposals: Whether this process also makes proposals expire at their instants; one on the database must.
    authenticator: Says who requests are from; by default the accounts in the database do.
    quotas: What clients may use, if other processes count it too; by default this one does alone.
    """
    accounts = authenticator or _accounts(settings)

    def runtime() -> Runtime:
        opened: Runtime = app.state.runtime
        return opened

    @asynccontextmanager
    async def lifespan(app: Application) -> AsyncIterator[None]:
        async with open_runtime(settings, clock) as app.state.runtime:
            expiry = ProposalExpiry(runtime().services) if expire_proposals else nullcontext()
            async with accounts.running(runtime().services), expiry, observer.running(sources):
                yield

    hosts = AllowedHosts([host_header_name(settings.host), *settings.hosts])
    quotas = quotas or ClientQuotas(settings, settings)
    observer = ProcessObserver(settings)
    executor = OperationExecutor(_persisted(settings), settings, quotas)
    operations = _operations(settings, executor, quotas, observer, lambda caller: runtime().context(caller))
    sources = Sources(lambda: operations.stats, executor.caches, lambda: runtime().alert_watcher)
    graphql, shutdown = _graphql(settings, hosts, operations, accounts)
    pages = [
        *health_routes(_health_checks(runtime)),
        *page_routes(settings, accounts, quotas, lambda: runtime().services),
        *([live_route(lambda: asdict(operations.stats))] if settings.diagnostics else []),
    ]
    app = Application(hosts, graphql, pages, lifespan, partial(_tracked, settings, observer, _paths(pages)))
    app.state.operations, app.state.shutdown, app.state.observer = operations, shutdown, observer
    return app


def _operations(
    settings: Settings,
    executor: OperationExecutor,
    quotas: ClientQuotas,
    observer: ProcessObserver,
    context: Callable[[Caller], Context],
) -> OperationService:
    if not observer.is_on:
        return OperationService(executor, context, quotas, settings)
    names = OperationNames(is_trusted=settings.trusted_documents is not None)
    return ObservedOperations(executor, context, quotas, settings, observer, names)


def _paths(pages: Sequence[BaseRoute]) -> frozenset[str]:
    """Return the paths that spans name."""
    return frozenset({GRAPHQL_PATH, *(page.path for page in pages if isinstance(page, Route))})


def _tracked(settings: Settings, observer: ProcessObserver, paths: frozenset[str], answer: ASGIApp) -> ASGIApp:
    """Return the application with an id for each request, and an observer of all."""
    observed = ObservedRequests(answer, observer, paths) if observer.is_on else answer
    return RequestIds(observed, settings.trusted_proxies)


def _health_checks(runtime: Callable[[], Runtime]) -> Mapping[str, Callable[[], Awaitable[str]]]:
    async def alerts_status() -> str:
        return OK if runtime().alert_watcher.stale_since is None else "STALE"

    return {"database": database_status, "migrations": migrations_status, "alerts": alerts_status}


def _accounts(settings: Settings) -> AccountAuthenticator:
    proxy = None
    if settings.user_header:
        proxy = TrustedProxy(UserHeader(settings.user_header, settings.trusted_proxies), settings.user_header_role)
    return AccountAuthenticator(settings, proxy)


def _persisted(settings: Settings) -> PersistedQueries:
    if settings.trusted_documents is None:
        return PersistedQueries()
    documents = Documents(graphql_schema(schema), settings)
    return TrustedDocuments(read_manifest(settings.trusted_documents, documents.parse))


def _graphql(
    settings: Settings, hosts: AllowedHosts, operations: OperationService, authenticator: Authenticator
) -> tuple[ASGIApp, GracefulShutdown]:
    """Return the endpoint and its graceful shutdown."""
    proxy_header = settings.proxy_header.lower().encode()
    policy = RequestPolicy(hosts, settings.origins, settings.graphiql)

    def address(scope: Scope) -> str:
        return rate_limit_key(client_address(scope, proxy_header))

    def is_allowed(headers: RequestHeaders) -> bool:
        return hosts.allow(headers.host) and policy.is_origin_allowed(headers)

    events = SSEHandler(operations, settings)
    sockets = WebSocketHandler(operations, settings, is_allowed, address, authenticator)
    http: ASGIApp = Endpoint(operations, events, policy, settings, address, authenticator)
    if settings.origins:
        http = Cors(http, settings.origins)

    def graphql(scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        return (http if scope["type"] == "http" else sockets)(scope, receive, send)

    return graphql, GracefulShutdown(operations, events, sockets)
