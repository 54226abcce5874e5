"""What all doors run: single operations, and subscriptions, shared by those who ask the same."""

from collections import Counter
from collections.abc import AsyncGenerator, Callable, Hashable
from contextlib import aclosing
from functools import partial

import orjson
from graphql import OperationType
from starlette.types import Receive

from planificador.api.context import Context
from planificador.api.counts import Counts
from planificador.api.errors import BAD_USER_INPUT, TIMED_OUT, refused
from planificador.api.limits.bounds import LIMIT_EXCEEDED
from planificador.api.members import Member
from planificador.api.operation_limits import OperationLimits
from planificador.api.requests import Json, Request
from planificador.api.running import Runner
from planificador.api.sharing import Groups, Result
from planificador.core.texts import Idioma
from planificador.door.patience import TooLong, patiently

PER_ADDRESS = "subscriptions_per_address"
LONGEST = 10_000
"""Bytes of a subscription's variables."""
TOKENS, CHARACTERS = 100, 1000
"""Of a document that a subscription keeps for one of its address's places: some 40 KB."""


class Operations:
    """Of one server."""

    def __init__(
        self, runner: Runner, context_for: Callable[[Idioma], Context], counts: Counts, limits: OperationLimits
    ) -> None:
        self.counts = counts
        self._runner, self._context_for, self._limits = runner, context_for, limits
        self._groups = Groups()
        self._addresses: Counter[str] = Counter()

    def request(self, parameters: Json) -> Request:
        """What a client asks for. Raises Malformed, Refused."""
        return self._runner.request(parameters)

    def weight(self, request: Request) -> int:
        """For how many others it counts."""
        return self._runner.weight(request)

    async def operation_type(self, request: Request, address: str) -> OperationType:
        """address: whom it is counted for. Raises Refused. Where the document is new, others are served first."""
        return await self._runner.operation_type(request, address)

    async def answer(self, request: Request, idioma: Idioma, address: str, receive: Receive | None = None) -> bytes:
        """What a query or a mutation says, encoded. address: whom it is counted for. Raises Refused; Left, when
        `receive` says that the client has."""
        self.counts.operations += 1
        try:
            return await patiently(self._answer(request, idioma, address), self._limits.max_seconds, receive)
        except TooLong:
            most = self._limits.max_seconds
            message = f"The operation took longer than {most:g} seconds (max_seconds) and was stopped."
            raise refused(TIMED_OUT, message, limit="max_seconds", max=most) from None
        finally:
            self.counts.operations -= 1

    async def _answer(self, request: Request, idioma: Idioma, address: str) -> bytes:
        planned = await self._runner.planned(request)
        return planned or (await self._runner.run(request, partial(self._context_for, idioma), address)).json()

    def join(self, member: Member, request: Request, idioma: Idioma, address: str) -> int:
        """The member is sent what the subscription says. Raises Refused. Returns how many of the address's places it
        takes: whoever joins tells `left` so once it is over."""
        most = self._limits.subscriptions_per_address
        places = min(1 + max(len(request.query) // CHARACTERS, self._runner.tokens(request) // TOKENS), most)
        if self._addresses[address] + places > most:
            message = (
                f"An address runs at most {most} subscriptions, fewer long ones ({PER_ADDRESS}): complete one first."
            )
            raise refused(LIMIT_EXCEEDED, message, limit=PER_ADDRESS, max=most)
        request.extensions = None  # it is kept, and they have done their work
        self._groups.join(_key(request, idioma), partial(self._results, request, idioma), member)
        self.counts.subscriptions += 1
        self._addresses[address] += places
        return places

    def left(self, address: str, places: int) -> None:
        """A member has left, or has heard the end."""
        self.counts.subscriptions -= 1
        self._addresses[address] -= places
        if not self._addresses[address]:
            del self._addresses[address]

    async def _results(self, request: Request, idioma: Idioma) -> AsyncGenerator[Result, None]:
        async with aclosing(self._runner.stream(request, self._context_for(idioma))) as results:
            async for result in results:
                yield result.position, result.json().decode()


def _key(request: Request, idioma: Idioma) -> Hashable:
    """What the answers of a subscription depend on. Raises Refused."""
    try:
        variables = orjson.dumps(request.variables or {}, option=orjson.OPT_SORT_KEYS)
    except TypeError:
        raise refused(BAD_USER_INPUT, "The variables are nested too deeply.") from None
    if len(variables) > LONGEST:
        message = f"A subscription's variables have at most {LONGEST} bytes as JSON: they are kept as long as it runs."
        raise refused(LIMIT_EXCEEDED, message, max=LONGEST)
    return request.query, request.operation_name, variables, idioma
