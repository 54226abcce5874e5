"""Gives reads their turns in the order of their arrival, and lets identical reads that wait share one statement."""

import asyncio
from collections.abc import Callable, Coroutine, Hashable, Sequence
from typing import Any, Final, TypeVar

from planificador.core.data.sql.json_reader import Encode
from planificador.core.runtime.observation import Awaited, observation
from planificador.db.cancellation import start_background_task

T = TypeVar("T")
YOUR_TURN: Final = object()
"""What a read that waits alone is sent when its turn has come; others are sent the answer."""


class ReadQueue:
    """The reads of a database that run and those that wait.

    A read shares the answer of an identical one only if that has not begun: whoever asks may know of a commit that a
    running statement does not see. Identical reads do not run at the same time, so that many of them neither occupy all
    turns nor repeat the same work in parallel.

    Args:
        turns: How many reads run at a time.
    """

    def __init__(self, turns: int) -> None:
        self._free = turns  # negative while reads run that need no turn
        self._running: set[Hashable] = set()
        self._waiting: dict[Hashable, _SharedRead] = {}  # in the order of arrival

    async def run(self, key: Hashable, read: Callable[[], Coroutine[Any, Any, T]]) -> T:
        """Return what `read` returns, or what that of an identical read returns.

        Cancellation ends the statement when nobody else waits for its answer.

        Args:
            key: Equal for identical reads.
            read: Runs the statement. It is called when the turn has come.
        """
        if self._free > 0 and key not in self._running:
            self._begin(key)
        elif (answer := await self._wait(key, read)) is not YOUR_TURN:
            return answer  # type: ignore[no-any-return]  # what an identical `read` has returned
        try:
            return await read()
        finally:
            self._end(key)

    def start_waiting(self, is_chosen: Callable[[Hashable], bool]) -> None:
        """Start the waiting reads of some keys in their order, whether or not there are turns for them."""
        for key in [key for key in self._waiting if is_chosen(key) and key not in self._running]:
            self._start(key, self._waiting.pop(key))

    async def _wait(self, key: Hashable, read: Callable[[], Coroutine[Any, Any, Any]]) -> Any:  # Any: as `read` returns
        shared = self._waiting.get(key)
        if shared is None:
            shared = self._waiting[key] = _SharedRead(read)
        waiter: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        shared.waiters[waiter] = None
        try:
            with observation.wait(Awaited.READS):
                return await waiter
        except asyncio.CancelledError:
            self._leave(key, shared, waiter)
            raise

    def _leave(self, key: Hashable, shared: "_SharedRead", waiter: "asyncio.Future[Any]") -> None:
        """Take a cancelled read out, and pass its turn on if that came at the same moment."""
        del shared.waiters[waiter]
        if not waiter.cancelled() and waiter.exception() is None and waiter.result() is YOUR_TURN:
            self._end(key)
        elif not shared.waiters and shared.task is not None:
            shared.task.cancel()
        elif not shared.waiters and self._waiting.get(key) is shared:
            del self._waiting[key]

    def _begin(self, key: Hashable) -> None:
        self._free -= 1
        self._running.add(key)

    def _end(self, key: Hashable) -> None:
        self._free += 1
        self._running.discard(key)
        while self._free > 0 and (ready := self._next()) is not None:
            self._start(ready, self._waiting.pop(ready))

    def _next(self) -> Hashable | None:
        """Return the first key that waits and of which no read runs."""
        return next((key for key in self._waiting if key not in self._running), None)

    def _start(self, key: Hashable, shared: "_SharedRead") -> None:
        waiters = [waiter for waiter in shared.waiters if not waiter.cancelled()]  # a cancelled task leaves later
        if not waiters:
            return
        self._begin(key)
        if len(waiters) == 1:  # no task is needed
            waiters[0].set_result(YOUR_TURN)
        else:
            shared.task = start_background_task(self._run_shared(key, shared))

    async def _run_shared(self, key: Hashable, shared: "_SharedRead") -> None:
        try:
            shared.deliver(await shared.read())
        except asyncio.CancelledError:
            shared.cancel()
            raise
        except Exception as error:
            shared.fail(error)
        finally:
            self._end(key)


class _SharedRead:
    """Identical reads.

    Attributes:
        waiters: Those that wait, in the order of their arrival.
        task: Runs the statement, so that no waiter's cancellation ends it. None while the statement has not begun.
    """

    __slots__ = ("read", "task", "waiters")

    def __init__(self, read: Callable[[], Coroutine[Any, Any, Any]]) -> None:
        self.read = read
        self.waiters: dict[asyncio.Future[Any], None] = {}
        self.task: asyncio.Task[None] | None = None

    def deliver(self, answer: Any) -> None:
        for waiter in self._present():
            waiter.set_result(answer)

    def fail(self, error: Exception) -> None:
        for waiter in self._present():
            waiter.set_exception(error)

    def cancel(self) -> None:
        for waiter in self._present():
            waiter.cancel()

    def _present(self) -> "list[asyncio.Future[Any]]":
        return [waiter for waiter in self.waiters if not waiter.done()]


def read_key(sql: str, values: Sequence[Any], encode: Encode) -> tuple[Hashable, ...]:
    """Return a key that is equal for reads with the same statement text, which is its first item, the same values and
    the same encoding.
    """
    return (sql, encode, *[tuple(value) if isinstance(value, list) else value for value in values])
