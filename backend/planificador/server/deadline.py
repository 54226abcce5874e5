"""Cancels an operation at its deadline, and when its client disconnects."""

import asyncio
from collections.abc import Awaitable, Coroutine
from typing import Any, TypeVar, cast

from starlette.types import Receive

from planificador.core.runtime.aio import Completed, start_eagerly

T = TypeVar("T")
DISCONNECT_CHECK_DELAY = 0.05
"""Seconds until a disconnect of the client is watched for: most operations end before, and need no such task."""


class OperationTimeoutError(Exception):
    """An operation was cancelled at its deadline; an open transaction was rolled back."""


class ClientDisconnectedError(Exception):
    """An operation was cancelled because its client disconnected; an open transaction was rolled back."""


async def run_with_deadline(
    work: Coroutine[Any, Any, T],
    seconds: float,
    receive: Receive | None = None,
    deadlines: "set[Deadline] | None" = None,
) -> T:
    """Return the result of a coroutine, which is cancelled at the deadline and when its client disconnects.

    A coroutine that completes without suspending gets no timer.

    Args:
        seconds: The time until the deadline.
        receive: The ASGI channel that reports the disconnect; None where a disconnect does not cancel.
        deadlines: Holds the deadline while the coroutine runs.

    Raises:
        OperationTimeoutError: The deadline passed.
        ClientDisconnectedError: The client disconnected.
    """
    rest = start_eagerly(work)
    return (
        rest.value if isinstance(rest, Completed) else await _await_until(rest, Deadline(seconds, receive), deadlines)
    )


async def _await_until(work: Awaitable[T], deadline: "Deadline", deadlines: "set[Deadline] | None") -> T:
    deadlines = set() if deadlines is None else deadlines
    deadlines.add(deadline)
    try:
        result = await work
    except asyncio.CancelledError:
        if deadline.reason is None or deadline.task.uncancel():
            raise  # the task was cancelled from elsewhere
        raise deadline.reason from None
    except Exception:
        await deadline.revoke()
        raise
    finally:
        deadline.stop()
        deadlines.discard(deadline)
    await deadline.revoke()
    return result


class Deadline:
    """Cancels the current task when the time is over or the client disconnects."""

    def __init__(self, seconds: float, receive: Receive | None) -> None:
        self.task = cast("asyncio.Task[object]", asyncio.current_task())
        self.reason: Exception | None = None
        self._seconds, self._receive = seconds, receive
        self._timer = asyncio.get_running_loop().call_later(min(DISCONNECT_CHECK_DELAY, seconds), self._start_watching)
        self._watcher: asyncio.Task[None] | None = None

    def stop(self) -> None:
        self._timer.cancel()
        if self._watcher is not None:
            self._watcher.cancel()

    def expire(self) -> None:
        """Cancel the task now, as at the deadline."""
        if self.reason is None:
            self.stop()
            self.reason = OperationTimeoutError()
            self.task.cancel()

    async def revoke(self) -> None:
        """Take back the cancellation of a task that completed in spite of it, as a commit does.

        The cancellation would otherwise reach what the task does next.
        """
        if self.reason is None:
            return
        self.task.uncancel()
        try:
            await asyncio.sleep(0)
        except asyncio.CancelledError:
            if self.task.cancelling():
                raise

    def _start_watching(self) -> None:
        self._watcher = asyncio.create_task(self._watch(), name="deadline")

    async def _watch(self) -> None:
        try:
            async with asyncio.timeout(max(self._seconds - DISCONNECT_CHECK_DELAY, 0)):
                await self._wait_for_disconnect()
            self.reason = ClientDisconnectedError()
        except TimeoutError:
            self.reason = OperationTimeoutError()
        self.task.cancel()

    async def _wait_for_disconnect(self) -> None:
        if self._receive is None:
            await asyncio.Event().wait()
            return
        while (await self._receive())["type"] != "http.disconnect":
            pass
