"""People in tests: users, and requests that a test server takes as theirs."""

from collections.abc import Sequence
from itertools import count

import orjson
from starlette.applications import Starlette
from starlette.types import ASGIApp, Receive, Scope, Send
from tests.conftest import NOW
from tests.support.graphql import Headers

from planificador.api.ids import encode
from planificador.app import GRAPHQL_PATH, _graphql
from planificador.core.model.actors import Actor, Rol
from planificador.server.allowed_hosts import AllowedHosts, host_header_name
from planificador.server.request_headers import header
from planificador.settings import Settings
from planificador.usuarios.models import Usuario

HEADER = "x-test-actor"
_numbers = count(1)


async def person(*roles: Rol, trainer: int | None = None) -> Actor:
    """Create a user with these roles, by default GESTION, and return the actor that the user is."""
    address = f"persona-{next(_numbers)}@planificador.example"
    row = await Usuario.create(
        correo=address,
        nombre=address,
        roles=list(roles or (Rol.GESTION,)),
        formador_id=trainer,
        version=1,
        creado=NOW,
        actualizado=NOW,
        busqueda="",
    )
    return Actor(frozenset(row.roles), row.id, trainer)


async def user_id(*roles: Rol) -> str:
    """Create a user with these roles, by default GESTION, and return the global id."""
    return encode(Usuario.__name__, (await person(*roles)).user_id or 0)


def as_person(actor: Actor) -> Headers:
    """Return the headers of a request that the test server takes as the actor's."""
    roles: Sequence[str] = sorted(actor.roles)
    return {HEADER: orjson.dumps([roles, actor.user_id, actor.trainer_id]).decode()}


class AppOfPeople:
    """An application that takes requests with the header of `as_person` as the actor's; all share its operations."""

    def __init__(self, app: Starlette, settings: Settings) -> None:
        self._app, self._settings = app, settings
        self._of_actors: dict[str, ASGIApp] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        text = header(scope, HEADER.encode()).decode() if scope.get("path") == GRAPHQL_PATH else ""
        await (self._of_actor(text) if text else self._app)(scope, receive, send)

    def _of_actor(self, text: str) -> ASGIApp:
        if text not in self._of_actors:
            roles, user, trainer = orjson.loads(text)
            actor = Actor(frozenset(Rol[role] for role in roles), user, trainer)
            hosts = AllowedHosts([host_header_name(self._settings.host), *self._settings.hosts])
            self._of_actors[text], _ = _graphql(self._settings, hosts, self._app.state.operations, actor)
        return self._of_actors[text]
