"""A server with accounts, and people who are signed in to it."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from http.cookiejar import DefaultCookiePolicy
from itertools import count
from typing import Any, TypeVar

import httpx2
import pytest
from tests.clock import ManualClock
from tests.support.graphql import Headers
from tests.support.http_client import http_client
from tests.support.server import UNLIMITED, RunningServer, serving

from planificador.app import create_app
from planificador.core.data.use_cases.services import Services
from planificador.core.data.use_cases.transactions import run_in_transaction
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.actors import SYSTEM, Actor, Rol
from planificador.usuarios import accesses, service
from planificador.usuarios.models import Usuario

T = TypeVar("T")
CLIENTS = "{ clientes { totalCount } }"
PUBLIC_HOST = "crm.example.eus"
OTHER_ORIGIN = "https://app.example.eus"
_numbers = count(1)


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A person with what opens the server: the secret and the id of an access or of a token."""

    user: Usuario
    secret: str
    row_id: int
    is_token: bool = False

    @property
    def headers(self) -> Headers:
        """Those of a program with the token, or of a browser on the loopback address with the cookie."""
        if self.is_token:
            return {"authorization": f"Bearer {self.secret}"}
        return {"cookie": f"planificador={self.secret}"}


@dataclass(frozen=True, slots=True)
class Accounts:
    """A server that asks who somebody is, and what others do to the accounts in the meantime."""

    server: RunningServer
    services: Services
    http: httpx2.AsyncClient

    async def write(self, use_case: Callable[[UnitOfWork], Awaitable[T]], **actor: Any) -> T:
        """Return the result of a use case, of the system or of an actor with these attributes."""
        return (await run_in_transaction(self.services, use_case, Actor(**actor) if actor else SYSTEM))[0]

    async def user(self, *roles: Rol) -> Usuario:
        """Return a new user, an administrator unless it is said otherwise."""
        datos = {
            "correo": f"persona{next(_numbers)}@example.eus",
            "nombre": "Ane Goñi",
            "roles": list(roles or [Rol.ADMINISTRACION]),
        }
        return await self.write(lambda uow: service.crear_usuario(uow, datos))

    async def access(self, user: Usuario | None = None) -> SignedIn:
        """Return a user with a new access."""
        someone = user or await self.user()
        access, secret = await self.write(lambda uow: accesses.open_access(uow, someone, "127.0.0.1", "Tests"))
        return SignedIn(someone, secret, access.id)

    async def token(self, user: Usuario | None = None, **datos: Any) -> SignedIn:
        """Return a user with a new token, which may write unless it is said otherwise."""
        someone = user or await self.user()
        values = {"nombre": "Robot", "escritura": True, **datos}
        new = await self.write(lambda uow: accesses.crear_token(uow, values), user_id=someone.id)
        return SignedIn(someone, new.secreto, new.token.id, is_token=True)

    async def post(self, text: str = CLIENTS, **headers: str) -> httpx2.Response:
        """Return the response to an operation."""
        return await self.http.post("/graphql", json={"query": text}, headers=headers)


def code_of(response: httpx2.Response) -> str:
    """Return the code of the only error of a response."""
    (error,) = response.json()["errors"]
    return str(error["extensions"]["code"])


@pytest.fixture(scope="session")
async def _accounts(_shared_database: str, _shared_clock: ManualClock) -> AsyncIterator[Accounts]:
    changes = {"database_url": _shared_database, "hosts": (PUBLIC_HOST,), "origins": (OTHER_ORIGIN,), "max_batch": 3}
    settings = UNLIMITED.model_copy(update=changes)
    app = create_app(settings, _shared_clock, expire_proposals=False)
    async with serving(app, settings) as server, http_client(server.url) as http:
        http.cookies.jar.set_policy(DefaultCookiePolicy(allowed_domains=[]))  # each test says which cookies are sent
        yield Accounts(server, app.state.runtime.services, http)


@pytest.fixture
def accounts(_accounts: Accounts, database: str, clock: ManualClock) -> Accounts:
    return _accounts
