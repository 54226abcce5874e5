"""The application: what `planificador serve` runs, and any ASGI server can."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.routing import BaseRoute
from starlette.types import ASGIApp, Lifespan, Receive, Scope, Send

from planificador.api.context import Context
from planificador.api.counts import Counts
from planificador.api.documents import Documents
from planificador.api.events import Events
from planificador.api.http.answers import answer_nothing
from planificador.api.http.cors import Cors
from planificador.api.http.endpoint import Endpoint
from planificador.api.http.terms import ALLOW, Judge
from planificador.api.operations import Operations
from planificador.api.persisted import Persisted, Trusted, read_manifest
from planificador.api.running import Runner
from planificador.api.schema import schema
from planificador.api.shutdown import GracefulShutdown
from planificador.api.sockets.server import Sockets
from planificador.core.clock import Clock, SystemClock
from planificador.core.texts import Idioma
from planificador.core.work import Surroundings
from planificador.db import close_database, migrate, open_database
from planificador.db.bells import bell_for
from planificador.door.addresses import address_of, payer
from planificador.door.heads import Head, header
from planificador.door.hosts import Hosts, own
from planificador.door.rates import Rates
from planificador.door.refusals import refuse, wrong_host
from planificador.recordatorios.watcher import Vigia
from planificador.settings import Settings
from planificador.web.live import live_route
from planificador.web.missing import refused
from planificador.web.pages import routes

PATH = "/graphql"
CLIENTS_SEND = (
    "apollo-require-preflight",
    "apollographql-client-name",
    "apollographql-client-version",
    "graphql-client-name",
    "graphql-client-version",
    "x-apollo-operation-id",
    "x-apollo-operation-name",
    "x-requested-with",
)
"""Headers that pages of other origins may send beside the usual ones: clients do, and they mean nothing here."""


@dataclass(frozen=True, slots=True)
class House:
    """The open database, bell and watches of a process."""

    surroundings: Surroundings
    vigia: Vigia

    def context(self, idioma: Idioma = Idioma.ES) -> Context:
        """What one GraphQL operation of this process needs around it."""
        return Context(self.surroundings, self.vigia, idioma)


@asynccontextmanager
async def open_house(settings: Settings, clock: Clock | None = None, only_look: bool = False) -> AsyncIterator[House]:
    """Migrates and opens the database, starts to listen; gives all of it back at the end of the block. only_look: a
    database that lacks something is refused instead of migrated."""
    await migrate(settings.database_url, only_look=only_look)
    await open_database(settings.database_url)
    bell = bell_for(settings.database_url)
    try:
        await bell.start()
        surroundings = Surroundings(clock or SystemClock(), bell, settings.zone)
        vigia = Vigia(surroundings)
        try:
            yield House(surroundings, vigia)
        finally:
            await vigia.close()
    finally:
        await bell.stop()
        await close_database()


class Application(Starlette):
    """The pages, and the endpoint beside them: what is asked most passes through nothing that it does not need."""

    def __init__(
        self, hosts: Hosts, graphql: ASGIApp, pages: Sequence[BaseRoute], lifespan: Lifespan["Application"]
    ) -> None:
        super().__init__(routes=pages, lifespan=lifespan, exception_handlers={HTTPException: refused})
        self._hosts, self._graphql = hosts, graphql

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope.get("path")  # the lifespan has none
        if path == PATH:
            await self._graphql(scope, receive, send)
        elif scope["type"] == "http" and not self._hosts.allow(header(scope, b"host")):
            await refuse(wrong_host(), send)
        elif path == "*":
            await answer_nothing(send, 204, [ALLOW])  # OPTIONS of the server as a whole (RFC 9110 § 9.3.7)
        else:
            await super().__call__(scope, receive, send)


def create_app(settings: Settings, clock: Clock | None = None) -> Application:
    """The ASGI application: `/graphql` (HTTP and WebSocket) and, unless it is off, GraphiQL at `/graphiql`."""

    @asynccontextmanager
    async def lifespan(app: Application) -> AsyncIterator[None]:
        async with open_house(settings, clock) as house:
            app.state.house = house
            yield

    def context(idioma: Idioma) -> Context:
        house: House = app.state.house
        return house.context(idioma)

    hosts = Hosts([own(settings.host), *settings.hosts])
    counts = Counts()
    operations = Operations(Runner(_persisted(settings), settings), context, counts, settings)
    graphql, shutdown = _graphql(settings, hosts, operations)
    pages = routes() if settings.graphiql else []
    app = Application(hosts, graphql, pages, lifespan)
    app.state.counts, app.state.shutdown = counts, shutdown
    if settings.diagnostics:
        app.router.routes.append(live_route(lambda: asdict(counts)))
    return app


def _persisted(settings: Settings) -> Persisted:
    if settings.trusted_documents is None:
        return Persisted()
    return Trusted(read_manifest(settings.trusted_documents, Documents(schema._schema, settings).read))


def _graphql(settings: Settings, hosts: Hosts, operations: Operations) -> tuple[ASGIApp, GracefulShutdown]:
    """The endpoint, and what ends its work."""
    rates, proxy = Rates(settings), settings.proxy_header.lower().encode()
    judge = Judge(hosts, settings.origins, settings.graphiql)

    def address(scope: Scope) -> str:
        return payer(address_of(scope, proxy))

    def may_enter(head: Head) -> bool:
        return hosts.allow(head.host) and judge.may_enter(head)

    events = Events(operations, settings)
    sockets = Sockets(operations, settings, may_enter, address, rates.take)
    http: ASGIApp = Endpoint(operations, events, judge, settings, address, rates.take)
    if settings.origins:
        http = Cors(http, settings.origins, ["GET", "POST"], CLIENTS_SEND, expose_headers=["etag", "retry-after"])

    async def graphql(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            await http(scope, receive, send)
        else:
            await sockets(scope, receive, send)

    return graphql, GracefulShutdown(operations, events, sockets)
