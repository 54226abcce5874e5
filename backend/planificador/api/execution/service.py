"""What all doors run: single operations, and subscriptions, shared by those who ask the same."""

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator, Callable, Hashable
from contextlib import aclosing, suppress
from functools import partial

import orjson
from graphql import OperationType
from starlette.types import Receive

from planificador.api.context import Context
from planificador.api.errors import (
    BAD_USER_INPUT,
    READ_AGAIN,
    TIMED_OUT,
    GraphQLRequestError,
    request_error,
    to_client_errors,
)
from planificador.api.execution.executor import OperationExecutor
from planificador.api.execution.limits import OperationLimits
from planificador.api.execution.request import Json, Request
from planificador.api.execution.shared_subscriptions import Result, SubscriptionHub
from planificador.api.execution.stats import ServerStats
from planificador.api.execution.subscriber import Subscriber
from planificador.api.validation.limits import LIMIT_EXCEEDED
from planificador.core.model.texts import Idioma
from planificador.core.runtime.failures import DatabaseFailedError, Failure
from planificador.server.deadline import Deadline, OperationTimeoutError, run_with_deadline
from planificador.server.errors import CLOSE, HTTPRequestError

SUBSCRIPTIONS_LIMIT = "subscriptions_per_address"
MAX_VARIABLES_BYTES = 10_000
"""Bytes of a subscription's variables."""
TOKENS, CHARACTERS = 100, 1000
"""Of a document that a subscription keeps for one of its address's places: some 40 KB."""
ROLLBACK_TIMEOUT = 2.0
"""Seconds that stopped operations get to undo what they did and to say so."""


class ServerStoppingError(HTTPRequestError):
    """The operation came after the server was told to stop: nothing of it was run."""

    def __init__(self) -> None:
        message = "The server is stopping and did not run this operation; send it again."
        headers = [(b"retry-after", b"1"), CLOSE]
        super().__init__(503, "SERVER_STOPPING", message, headers)


class OperationService:
    """Of one server. watches: of all that ends when it stops, also of requests that are still being read."""

    def __init__(
        self,
        runner: OperationExecutor,
        context_for: Callable[[Idioma], Context],
        counts: ServerStats,
        limits: OperationLimits,
    ) -> None:
        self.stats = counts
        self._runner, self._context_for, self._limits = runner, context_for, limits
        self._groups = SubscriptionHub()
        self._addresses: Counter[str] = Counter()
        self.watches: set[Deadline] = set()
        self._idle, self._need_not_wait = asyncio.Event(), asyncio.Event()
        self._cut_short = False
        self.stopping = False

    def stop(self) -> None:
        """Refuse all operations from now on; those that run go on."""
        self.stopping = True
        self._note_idle()

    def check_running(self) -> None:
        """Raise ServerStoppingError when operations are refused."""
        if self.stopping:
            raise ServerStoppingError

    async def drain(self) -> None:
        """Wait until the running operations have ended; those that outlast `shutdown_timeout` are cut short."""
        await _within(self._limits.shutdown_timeout, self._need_not_wait)
        self.cut_short()
        await _within(ROLLBACK_TIMEOUT, self._idle)

    def cut_short(self) -> None:
        """Stop the running operations: each undoes what it did and says that its time is over."""
        self._cut_short = True
        self._need_not_wait.set()
        for watch in tuple(self.watches):
            watch.expire()

    def _note_idle(self) -> None:
        if self.stopping and not self.stats.operations:
            self._idle.set()
            self._need_not_wait.set()

    def request(self, parameters: Json) -> Request:
        """What a client asks for. Raises MalformedRequestError, GraphQLRequestError."""
        return self._runner.request(parameters)

    def rate_limit_cost(self, request: Request) -> int:
        """For how many others it counts."""
        return self._runner.rate_limit_cost(request)

    async def operation_type(self, request: Request, address: str) -> OperationType:
        """address: whom it is counted for. Raises GraphQLRequestError. Where the document is new, others are served
        first."""
        return await self._runner.operation_type(request, address)

    async def answer(self, request: Request, idioma: Idioma, address: str, receive: Receive | None = None) -> bytes:
        """What a query or a mutation says, encoded. address: whom it is counted for. Raises GraphQLRequestError;
        ClientDisconnectedError, when `receive` says so; ServerStoppingError."""
        self.check_running()
        self.stats.operations += 1
        contexts: list[Context] = []
        work = self._answer(request, idioma, address, contexts)
        try:
            return await run_with_deadline(work, self._limits.operation_timeout, receive, self.watches)
        except OperationTimeoutError:
            raise self._timed_out(saved=any(context.saved for context in contexts)) from None
        except DatabaseFailedError as error:
            raise GraphQLRequestError(to_client_errors(error)) from error
        finally:
            self.stats.operations -= 1
            self._note_idle()

    async def _answer(self, request: Request, idioma: Idioma, address: str, contexts: list[Context]) -> bytes:
        """contexts: gets the operation's, if it needs one."""

        def make_context() -> Context:
            contexts.append(self._context_for(idioma))
            return contexts[-1]

        planned = await self._runner.planned(request)
        return planned or (await self._runner.run(request, make_context, address)).json()

    def _timed_out(self, saved: bool) -> GraphQLRequestError:
        """saved: whether it was stopped after something had been committed."""
        if self._cut_short:
            most, limit = self._limits.shutdown_timeout, "shutdown_timeout"
            message = f"The server is stopping and waits no longer for the operation ({limit}): it was stopped"
        else:
            most, limit = self._limits.operation_timeout, "operation_timeout"
            message = f"The operation took longer than {most:g} seconds ({limit}) and was stopped"
        if saved:
            message += f" after something had been saved. {READ_AGAIN}"
            return request_error(Failure.OUTCOME_UNKNOWN, message, limit=limit, max=most)
        return request_error(TIMED_OUT, f"{message}.", limit=limit, max=most)

    def join(self, member: Subscriber, request: Request, idioma: Idioma, address: str) -> int:
        """The member is sent what the subscription says. Raises GraphQLRequestError, ServerStoppingError. Returns how
        many of the address's places it takes: whoever joins tells `left` so once it is over."""
        self.check_running()
        most = self._limits.subscriptions_per_address
        places = min(1 + max(len(request.query) // CHARACTERS, self._runner.tokens(request) // TOKENS), most)
        if self._addresses[address] + places > most:
            message = (
                f"An address runs at most {most} subscriptions, fewer with long documents ({SUBSCRIPTIONS_LIMIT}): "
                "complete one first."
            )
            raise request_error(LIMIT_EXCEEDED, message, limit=SUBSCRIPTIONS_LIMIT, max=most)
        request.extensions = None  # it is kept, and they have done their work
        self._groups.join(_key(request, idioma), partial(self._results, request, idioma), member)
        self.stats.subscriptions += 1
        self._addresses[address] += places
        return places

    def left(self, address: str, places: int) -> None:
        """A member has left, or has heard the end."""
        self.stats.subscriptions -= 1
        self._addresses[address] -= places
        if not self._addresses[address]:
            del self._addresses[address]

    async def _results(self, request: Request, idioma: Idioma) -> AsyncGenerator[Result, None]:
        async with aclosing(self._runner.stream(request, self._context_for(idioma))) as results:
            async for result in results:
                yield result.position, result.json().decode()


async def _within(timeout: float, event: asyncio.Event) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(timeout):
            await event.wait()


def _key(request: Request, idioma: Idioma) -> Hashable:
    """What the answers of a subscription depend on. Raises GraphQLRequestError."""
    try:
        variables = orjson.dumps(request.variables or {}, option=orjson.OPT_SORT_KEYS)
    except TypeError:
        raise request_error(BAD_USER_INPUT, "The variables are nested too deeply.") from None
    if len(variables) > MAX_VARIABLES_BYTES:
        message = (
            f"The variables of a subscription have at most {MAX_VARIABLES_BYTES} bytes as JSON: they are kept as long "
            "as it runs."
        )
        raise request_error(LIMIT_EXCEEDED, message, max=MAX_VARIABLES_BYTES)
    return request.query, request.operation_name, variables, idioma
