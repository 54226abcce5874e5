"""How long an answer may take, and for whom it is still made."""

import asyncio
from collections.abc import Awaitable, Coroutine
from typing import Any, TypeVar, cast

from starlette.types import Receive

from planificador.core.runtime.aio import Completed, start_eagerly

T = TypeVar("T")
DISCONNECT_CHECK_DELAY = 0.05
"""Seconds after which somebody watches whether the client is still there: most answers need nobody to."""


class OperationTimeoutError(Exception):  # it is the operation that lasts
    """An answer was not ready in time; what was under way was undone."""


class ClientDisconnectedError(Exception):  # it is the client who left
    """The client is gone; what was under way for it was undone."""


async def run_with_deadline(
    work: Coroutine[Any, Any, T],
    seconds: float,
    receive: Receive | None = None,
    watches: "set[Deadline] | None" = None,
) -> T:
    """Return the result of the work, which is cancelled at the deadline and when its client disconnects.

    Work that need not wait is not watched either.

    Args:
        seconds: Until the deadline.
        receive: Tells whether the client is still there; None where that does not matter.
        watches: Holds the deadline while the work is under way.

    Raises:
        OperationTimeoutError: The work took longer.
        ClientDisconnectedError: The client left.
    """
    rest = start_eagerly(work)
    return rest.value if isinstance(rest, Completed) else await _watched(rest, seconds, receive, watches)


async def _watched(work: Awaitable[T], seconds: float, receive: Receive | None, watches: "set[Deadline] | None") -> T:
    watch = Deadline(seconds, receive)
    watches = set() if watches is None else watches
    watches.add(watch)
    try:
        result = await work
    except asyncio.CancelledError:
        if watch.reason is None or watch.task.uncancel():
            raise  # somebody else wants us to stop
        raise watch.reason from None
    except Exception:
        await watch.take_back()
        raise
    finally:
        watch.end()
        watches.discard(watch)
    await watch.take_back()
    return result


class Deadline:
    """Ends the work of one task when its time is over or its client has left."""

    def __init__(self, seconds: float, receive: Receive | None) -> None:
        self.task = cast("asyncio.Task[object]", asyncio.current_task())
        self.reason: Exception | None = None
        self._seconds, self._receive = seconds, receive
        self._timer = asyncio.get_running_loop().call_later(min(DISCONNECT_CHECK_DELAY, seconds), self._begin)
        self._watcher: asyncio.Task[None] | None = None

    def end(self) -> None:
        self._timer.cancel()
        if self._watcher is not None:
            self._watcher.cancel()

    def expire(self) -> None:
        """End the work now, as if its time were over."""
        if self.reason is None:
            self.end()
            self.reason = OperationTimeoutError()
            self.task.cancel()

    async def take_back(self) -> None:
        """The work came to its end all the same (a commit does): what stopped it would stop what the task does next."""
        if self.reason is None:
            return
        self.task.uncancel()
        try:
            await asyncio.sleep(0)
        except asyncio.CancelledError:
            if self.task.cancelling():
                raise

    def _begin(self) -> None:
        self._watcher = asyncio.create_task(self._run(), name="patience")

    async def _run(self) -> None:
        try:
            async with asyncio.timeout(max(self._seconds - DISCONNECT_CHECK_DELAY, 0)):
                await self._leaving()
            self.reason = ClientDisconnectedError()
        except TimeoutError:
            self.reason = OperationTimeoutError()
        self.task.cancel()

    async def _leaving(self) -> None:
        if self._receive is None:
            await asyncio.Event().wait()
            return
        while (await self._receive())["type"] != "http.disconnect":
            pass
