"""A server at which people sign in by a provider, and browsers that do it."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import httpx2
import pytest
from pydantic import SecretStr
from tests.clock import ManualClock
from tests.support.http_client import http_client
from tests.support.identity_provider import CLIENT_ID, CLIENT_SECRET, IdentityProvider, identity_provider
from tests.support.server import UNLIMITED, RunningServer, serving

from planificador.app import create_app

ServeOidc = Callable[..., AbstractAsyncContextManager["Browser"]]


class Browser:
    """A browser without pages: it keeps cookies and follows redirects when it is told to."""

    def __init__(self, server: RunningServer, http: httpx2.AsyncClient) -> None:
        self.server, self.http = server, http

    async def begin(self, destination: str = "/graphiql") -> httpx2.Response:
        """Begin a sign-in; the response leads to the provider."""
        return await self.http.get("/oidc/iniciar", params={"destino": destination})

    async def answer_of_provider(self, destination: str = "/graphiql") -> str:
        """Begin a sign-in, sign in at the provider, and return the address to which it sends the browser back."""
        begun = await self.begin(destination)
        assert begun.status_code == 303, begun.text
        answered = await self.http.get(begun.headers["location"])
        location: str = answered.headers["location"]
        assert location.startswith(f"{self.server.url}/oidc/vuelta?"), location
        return location

    async def sign_in(self, destination: str = "/graphiql") -> httpx2.Response:
        """Sign in; return the last response of this server."""
        return await self.http.get(await self.answer_of_provider(destination))

    async def is_signed_in(self) -> bool:
        """Return whether the server knows who sends a query."""
        answer = await self.http.post("/graphql", json={"query": "{ yo { usuario { id } } }"})
        return bool((answer.json().get("data") or {}).get("yo"))

    def another(self) -> httpx2.AsyncClient:
        """Return another browser, without cookies."""
        return http_client(self.server.url)


@pytest.fixture(scope="session")
async def _shared_provider(_shared_clock: ManualClock) -> AsyncIterator[IdentityProvider]:
    async with identity_provider(_shared_clock.now) as provider:
        yield provider


@pytest.fixture
def provider(_shared_provider: IdentityProvider, clock: ManualClock) -> IdentityProvider:
    """The provider, which behaves."""
    _shared_provider.reset()
    return _shared_provider


@asynccontextmanager
async def oidc_server(url: str, clock: ManualClock, issuer: str, **settings: Any) -> AsyncIterator[RunningServer]:
    """Run a server at which people sign in by the provider."""
    values = {
        "database_url": url,
        "oidc_issuer": issuer,
        "oidc_client_id": CLIENT_ID,
        "oidc_client_secret": SecretStr(CLIENT_SECRET),
        **settings,
    }
    chosen = UNLIMITED.model_copy(update=values)
    async with serving(create_app(chosen, clock=clock, expire_proposals=False), chosen) as server:
        yield server


@pytest.fixture(scope="session")
async def _shared_oidc_server(
    _shared_database: str, _shared_clock: ManualClock, _shared_provider: IdentityProvider
) -> AsyncIterator[RunningServer]:
    async with oidc_server(_shared_database, _shared_clock, _shared_provider.url) as server:
        yield server


@pytest.fixture
async def browser(
    database: str, provider: IdentityProvider, _shared_oidc_server: RunningServer
) -> AsyncIterator[Browser]:
    """A browser, with a server that has no other settings than the provider."""
    async with http_client(_shared_oidc_server.url) as http:
        yield Browser(_shared_oidc_server, http)


@pytest.fixture
def serve_oidc(database: str, clock: ManualClock, provider: IdentityProvider) -> ServeOidc:
    """Return a context manager that runs a server and a browser: `async with serve_oidc(oidc_roles=…) as browser`."""

    @asynccontextmanager
    async def serve(**settings: Any) -> AsyncIterator[Browser]:
        async with (
            oidc_server(database, clock, settings.pop("oidc_issuer", provider.url), **settings) as server,
            http_client(server.url) as http,
        ):
            yield Browser(server, http)

    return serve
