"""The application: what `planificador serve` runs, and any ASGI server can."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.routing import Route, WebSocketRoute

from planificador.api.context import Context
from planificador.api.lane import Lane
from planificador.api.schema import planner
from planificador.api.view import GraphQLView
from planificador.core.clock import Clock, SystemClock
from planificador.core.texts import Idioma
from planificador.core.work import Surroundings
from planificador.db import close_database, migrate, open_database
from planificador.db.bells import bell_for
from planificador.recordatorios.watcher import Vigia
from planificador.settings import Settings
from planificador.web.pages import routes

PATH = "/graphql"
LOOPBACK = ("127.0.0.1", "localhost", "[::1]")


@dataclass(frozen=True, slots=True)
class House:
    """The open database, bell and watches of a process."""

    surroundings: Surroundings
    vigia: Vigia

    def context(self, idioma: Idioma = Idioma.ES) -> Context:
        """What one GraphQL operation of this process needs around it."""
        return Context(self.surroundings, self.vigia, idioma)


@asynccontextmanager
async def open_house(settings: Settings, clock: Clock | None = None) -> AsyncIterator[House]:
    """Migrates and opens the database, starts to listen; gives all of it back at the end of the block."""
    await migrate(settings.database_url)
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


def create_app(settings: Settings, clock: Clock | None = None) -> Starlette:
    """The ASGI application: `/graphql` (HTTP and WebSocket), `/graphiql`, and `/` that leads there."""

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with open_house(settings, clock) as house:
            app.state.house = house
            yield

    def context(idioma: Idioma) -> Context:
        house: House = app.state.house
        return house.context(idioma)

    view = GraphQLView(context, settings.origins)
    graphql = [Route(PATH, view), WebSocketRoute(PATH, view)]
    app = Starlette(routes=[*graphql, *routes()], lifespan=lifespan, middleware=_middleware(settings))
    return app


def _middleware(settings: Settings) -> list[Middleware]:
    # Without accounts the loopback address is the defence: a page whose own name leads here must not pass for ours.
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    hosts = [*LOOPBACK, host, *settings.hosts]
    allowed = [Middleware(TrustedHostMiddleware, allowed_hosts=hosts, www_redirect=False)]
    if settings.origins:
        methods, headers = ["GET", "POST"], ["content-type", "accept-language"]
        origins = list(settings.origins)
        allowed.append(Middleware(CORSMiddleware, allow_origins=origins, allow_methods=methods, allow_headers=headers))
    return [*allowed, Middleware(Lane, planner=planner, path=PATH)]
