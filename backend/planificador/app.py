"""The ASGI application: `planificador serve` runs it, and any other ASGI server can."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, nullcontext
from dataclasses import asdict, dataclass

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.routing import BaseRoute
from starlette.types import ASGIApp, Lifespan, Receive, Scope, Send

from planificador.api.authentication.authenticator import AccountAuthenticator, Authenticator
from planificador.api.authentication.trusted_proxy import TrustedProxy
from planificador.api.context import Context
from planificador.api.execution.caller import OF_SYSTEM, Caller
from planificador.api.execution.documents import Documents
from planificador.api.execution.executor import OperationExecutor
from planificador.api.execution.persisted_queries import PersistedQueries, TrustedDocuments, read_manifest
from planificador.api.execution.quotas import ClientQuotas
from planificador.api.execution.service import OperationService
from planificador.api.graphql_adapter import graphql_schema
from planificador.api.schema.schema import schema
from planificador.api.transports.http.endpoint import Endpoint
from planificador.api.transports.http.responses import Cors, send_empty
from planificador.api.transports.negotiation import ALLOW, RequestPolicy
from planificador.api.transports.shutdown import GracefulShutdown
from planificador.api.transports.sse import SSEHandler
from planificador.api.transports.websocket.handler import WebSocketHandler
from planificador.core.data.services import Services
from planificador.core.runtime.clock import Clock, SystemClock
from planificador.db import close_database, migrate, open_database
from planificador.db.notifiers import notifier_for
from planificador.db.readiness import database_status, migrations_status
from planificador.oidc.options import OidcOptions
from planificador.recordatorios.watcher import AlertWatcher
from planificador.server.allowed_hosts import AllowedHosts, host_header_name
from planificador.server.client_address import client_address, rate_limit_key
from planificador.server.errors import host_not_allowed, send_error
from planificador.server.request_headers import RequestHeaders, header
from planificador.server.user_header import UserHeader
from planificador.sesiones.expiry import ProposalExpiry
from planificador.settings import Settings
from planificador.usuarios.credentials import demo_people
from planificador.usuarios.links import PAGE
from planificador.usuarios.rules import DEMO_PASSWORD
from planificador.web.account import account_routes
from planificador.web.health import HEALTH_PATHS, OK, health_routes
from planificador.web.live import live_route
from planificador.web.not_found import not_found
from planificador.web.pages import routes
from planificador.web.sign_in import DemoPerson, OidcWay, sign_in_route

GRAPHQL_PATH = "/graphql"
CORS_RESPONSE_HEADERS = ("etag", "operation-cost", "ratelimit", "ratelimit-policy", "retry-after", "www-authenticate")
CORS_REQUEST_HEADERS = (
    "authorization",
    "apollo-require-preflight",
    "apollographql-client-name",
    "apollographql-client-version",
    "graphql-client-name",
    "graphql-client-version",
    "x-apollo-operation-id",
    "x-apollo-operation-name",
    "x-requested-with",
)
"""The header of a token, and those that client libraries add to requests from other origins, which are ignored."""


@dataclass(frozen=True, slots=True)
class Runtime:
    """The open database, change notifier and alert watcher of a process."""

    services: Services
    alert_watcher: AlertWatcher

    def context(self, caller: Caller = OF_SYSTEM) -> Context:
        """Return the context of one GraphQL operation."""
        return Context(
            self.services,
            self.alert_watcher,
            caller.idioma,
            caller.actor,
            address=caller.address,
            user_agent=caller.user_agent,
        )


@asynccontextmanager
async def open_runtime(
    settings: Settings, clock: Clock | None = None, check_only: bool = False
) -> AsyncIterator[Runtime]:
    """Migrate and open the database and start the notifier; close all of it at the end of the block.

    check_only: Refuse a database with pending migrations instead of migrating it.
    """
    await migrate(settings.database_url, check_only=check_only)
    await open_database(settings.database_url, settings.database_replica_url)
    notifier = notifier_for(settings.database_url)
    try:
        await notifier.start()
        services = Services(
            clock or SystemClock(),
            notifier,
            settings.zone,
            settings.territory,
            settings.retention,
            is_local_demo=settings.is_local_demo,
        )
        alert_watcher = AlertWatcher(services)
        try:
            yield Runtime(services, alert_watcher)
        finally:
            await alert_watcher.close()
    finally:
        await notifier.stop()
        await close_database()


class Application(Starlette):
    """The pages and the GraphQL endpoint. Requests for the endpoint bypass the router and its middleware."""

    def __init__(
        self, hosts: AllowedHosts, graphql: ASGIApp, pages: Sequence[BaseRoute], lifespan: Lifespan["Application"]
    ) -> None:
        super().__init__(routes=pages, lifespan=lifespan, exception_handlers={HTTPException: not_found})
        self._hosts, self._graphql = hosts, graphql

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope.get("path")  # the lifespan scope has no path
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
) -> Application:
    """Create the ASGI application: `/graphql` (HTTP and WebSocket) and, unless it is off, GraphiQL at `/graphiql`.

    expire_proposals: Whether this process also makes proposals expire at their instants; one on the database must.
    authenticator: Says who requests are from; by default the accounts in the database do.
    """

    accounts = authenticator or _accounts(settings)

    @asynccontextmanager
    async def lifespan(app: Application) -> AsyncIterator[None]:
        async with open_runtime(settings, clock) as runtime:
            app.state.runtime = runtime
            expiry = ProposalExpiry(runtime.services) if expire_proposals else nullcontext()
            async with accounts.running(runtime.services), expiry:
                yield

    def context(caller: Caller) -> Context:
        runtime: Runtime = app.state.runtime
        return runtime.context(caller)

    async def alerts_status() -> str:
        runtime: Runtime = app.state.runtime
        return OK if runtime.alert_watcher.stale_since is None else "STALE"

    def runtime_services() -> Services:
        runtime: Runtime = app.state.runtime
        return runtime.services

    hosts = AllowedHosts([host_header_name(settings.host), *settings.hosts])
    quotas = ClientQuotas(settings, settings)
    executor = OperationExecutor(_persisted(settings), settings, quotas)
    operations = OperationService(executor, context, quotas, settings)
    graphql, shutdown = _graphql(settings, hosts, operations, accounts)
    checks = {"database": database_status, "migrations": migrations_status, "alerts": alerts_status}
    pages = [
        *health_routes(checks),
        *account_routes(PAGE),
        *(_graphiql(settings, runtime_services) if settings.graphiql else []),
    ]
    if settings.oidc:
        pages += _oidc_routes(settings, settings.oidc, quotas, accounts, runtime_services)
    app = Application(hosts, graphql, pages, lifespan)
    app.state.operations, app.state.shutdown = operations, shutdown
    if settings.diagnostics:
        app.router.routes.append(live_route(lambda: asdict(operations.stats)))
    return app


def _graphiql(settings: Settings, services: Callable[[], Services]) -> list[BaseRoute]:
    async def people() -> list[DemoPerson]:
        users = await demo_people(services())
        return [DemoPerson(user.correo, user.nombre, [str(role) for role in user.roles]) for user in users]

    oidc = OidcWay(settings.oidc_name, "/oidc/iniciar") if settings.oidc_issuer else None
    return [*routes(), sign_in_route(oidc, DEMO_PASSWORD, people)]


def _accounts(settings: Settings) -> AccountAuthenticator:
    proxy = None
    if settings.user_header:
        proxy = TrustedProxy(UserHeader(settings.user_header, settings.trusted_proxies), settings.user_header_role)
    return AccountAuthenticator(settings, proxy)


def _oidc_routes(
    settings: Settings,
    options: OidcOptions,
    quotas: ClientQuotas,
    accounts: Authenticator,
    services: Callable[[], Services],
) -> list[BaseRoute]:
    """Return the routes of the sign-in by OpenID Connect, whose libraries are imported only here."""
    from planificador.oidc.sign_in import OidcSignIn

    proxy_header = settings.proxy_header.lower().encode()

    def address(request: Request) -> str:
        return client_address(request.scope, proxy_header)

    return OidcSignIn(options, services, accounts, address, quotas.requests).routes()


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
        http = Cors(http, settings.origins, ["GET", "POST"], CORS_REQUEST_HEADERS, expose_headers=CORS_RESPONSE_HEADERS)

    async def graphql(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            await http(scope, receive, send)
        else:
            await sockets(scope, receive, send)

    return graphql, GracefulShutdown(operations, events, sockets)
