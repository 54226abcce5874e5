"""Who the requests of tests are from: the administrator, or whom a header of the request says."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import orjson
from starlette.types import Scope

from planificador.api.authentication.connections import Connection
from planificador.api.authentication.credentials import CredentialKind, not_authenticated
from planificador.app import Application, create_app
from planificador.core.data.use_cases.services import Services
from planificador.core.model.actors import SYSTEM, Actor, Rol
from planificador.server.request_headers import header
from planificador.settings import Settings

HEADER = "x-test-actor"


def as_actor(actor: Actor) -> dict[str, str]:
    """Return the headers of a request that the server of the tests takes as the actor's."""
    return {HEADER: orjson.dumps([sorted(actor.roles), actor.user_id, actor.trainer_id]).decode()}


class TrustingAuthenticator:
    """Believes what the header of `as_actor` says; without it, requests are from the administrator.

    It refuses the token of a socket, so that suites see what clients do then.
    """

    def __init__(self, actor: Actor = SYSTEM) -> None:
        self._actor = actor
        self._actors: dict[bytes, Actor] = {}

    @asynccontextmanager
    async def running(self, services: Services) -> AsyncIterator[None]:
        yield

    async def actor(self, scope: Scope) -> Actor:
        text = header(scope, HEADER.encode())
        return self._named(text) if text else self._actor

    @asynccontextmanager
    async def follow(self, scope: Scope, connection: Connection, token: object = None) -> AsyncIterator[Actor]:
        if token is not None:
            raise not_authenticated(CredentialKind.TOKEN)
        yield await self.actor(scope)

    def _named(self, text: bytes) -> Actor:
        if text not in self._actors:
            roles, user, trainer = orjson.loads(text)
            self._actors[text] = Actor(frozenset(Rol[role] for role in roles), user, trainer)
        return self._actors[text]


def trusting_app(settings: Settings, **options: Any) -> Application:
    """Return the application with a TrustingAuthenticator. Options are those of `create_app`."""
    return create_app(settings, authenticator=TrustingAuthenticator(), **options)
