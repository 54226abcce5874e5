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
from planificador.api.counts import Counts
        contexts: list[Context] = []
        work = self._answer(request, idioma, address, contexts)
        try:
            return await patiently(work, self._limits.max_seconds, receive, self.watches)
        except TooLong:
            raise self._timed_out(saved=any(context.saved for context in contexts)) from None
        except DatabaseFailedError as error:
            raise Refused(told(error)) from error
        finally:
            self.counts.operations -= 1
            self._note_idle()

    async def _answer(self, request: Request, idioma: Idioma, address: str, contexts: list[Context]) -> bytes:
        """contexts: gets the operation's, if it needs one."""

        def make_context() -> Context:
            contexts.append(self._context_for(idioma))
            return contexts[-1]

        planned = await self._runner.planned(request)
        return planned or (await self._runner.run(request, make_context, address)).json()

    def _timed_out(self, saved: bool) -> Refused:
        """saved: whether it was stopped after something had been committed."""
        if self._cut_short:
            most, limit = self._limits.shutdown_timeout, "shutdown_timeout"
            message = f"The server is stopping and waits no longer for the operation ({limit}): it was stopped"
        else:
            most, limit = self._limits.max_seconds, "max_seconds"
            message = f"The operation took longer than {most:g} seconds ({limit}) and was stopped"
        if saved:
            message += f" after something had been saved. {READ_AGAIN}"
            return refused(Failure.OUTCOME_UNKNOWN, message, limit=limit, max=most)
        return refused(TIMED_OUT, f"{message}.", limit=limit, max=most)

    def join(self, member: Member, request: Request, idioma: Idioma, address: str) -> int:
        """The member is sent what the subscription says. Raises Refused, ServerStoppingError. Returns how many of the
        address's places it takes: whoever joins tells `left` so once it is over."""
        self.check_running()
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


async def _within(timeout: float, event: asyncio.Event) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(timeout):
            await event.wait()


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
