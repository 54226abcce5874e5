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
    """Executes operations of an actor on the running server, as its transports do."""

    def __init__(self, server: RunningServer, actor: Actor, idioma: Idioma = Idioma.EN) -> None:
        self._operations: OperationService = server.app.state.operations
        self._caller = Caller(idioma, "", actor)

    async def __call__(self, text: str, /, *, headers: Headers | None = None, **variables: Any) -> Data:
        return data_of(await self.answer(text, **variables))

    async def answer(self, text: str, /, **variables: Any) -> Data:
        """Return the whole response."""
        prepared = await self._operations.prepare({"query": text, "variables": variables}, "")
        answer: Data = orjson.loads(await self._operations.execute(prepared, self._caller))
        return answer


def actor(*roles: Rol, user: int | None = None, trainer: int | None = None, read_only: bool = False) -> Actor:
    """Return an actor with these roles."""
    return Actor(frozenset(roles), user, trainer, read_only=read_only)
