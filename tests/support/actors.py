"""Operations of people with other roles than the administrator, as whom tests run."""

from typing import Any

import orjson
from tests.support.graphql import Data, GraphQLClient, Headers, data_of
from tests.support.server import RunningServer

from planificador.api.execution.caller import Caller
from planificador.api.execution.service import OperationService
from planificador.core.model.actors import Actor, Rol
from planificador.core.model.texts import Idioma


class ActorClient(GraphQLClient):
    """Executes operations of an actor as transports do."""

    def __init__(self, operations: OperationService, actor: Actor, idioma: Idioma = Idioma.EN) -> None:
        self._operations = operations
        self._caller = Caller(idioma, "", actor, takes_cookies=True)

    async def __call__(self, text: str, /, *, headers: Headers | None = None, **variables: Any) -> Data:
        return data_of(await self.answer(text, **variables))

    async def answer(self, text: str, /, **variables: Any) -> Data:
        """Return the whole response."""
        prepared = await self._operations.prepare({"query": text, "variables": variables}, self._caller)
        answer: Data = orjson.loads(await self._operations.execute(prepared, self._caller))
        return answer


def client_of(server: RunningServer, *roles: Rol, **options: Any) -> ActorClient:
    """Return a client of the server whose actor has these roles. options: as of `actor`."""
    return ActorClient(server.app.state.operations, actor(*roles, **options))


def actor(*roles: Rol, user: int | None = None, trainer: int | None = None, read_only: bool = False) -> Actor:
    """Return an actor with these roles."""
    return Actor(frozenset(roles), user, trainer, read_only=read_only)
