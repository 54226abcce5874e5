"""Steps that must not be left half done."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")

_background: set[asyncio.Task[Any]] = set()
"""The loop itself would forget them."""


class StillRunningError(Exception):
    """What was cancelled has not come to its end in the time it was given; it goes on in the background."""


def start_background_task(work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
    """Start a task that goes on whoever stops waiting for it. Nobody needs to look at how it ended."""
    task = asyncio.create_task(work)
    _background.add(task)
    task.add_done_callback(_forget)
    return task


def _forget(task: asyncio.Task[Any]) -> None:
    _background.discard(task)
    if not task.cancelled():
        task.exception()  # else asyncio complains that nobody looked


async def complete_despite_cancellation(
    work: Coroutine[Any, Any, T] | asyncio.Task[T], grace: float | None = None
) -> T:
    """Await `work` to its end even if this task is cancelled meanwhile; that cancellation arrives at its next await.

    So a commit that was made is known to be made, and what the caller does next without waiting still happens.

    Args:
        grace: seconds that `work` gets to end after a cancellation; None for as long as it takes.

    Raises:
        StillRunningError: instead of the cancellation, when they have passed.
    """
    worker = work if isinstance(work, asyncio.Task) else start_background_task(work)
    loop = asyncio.get_running_loop()
    deadline: float | None = None
    interrupted = False
    while not worker.done():
        try:
            await asyncio.wait({worker}, timeout=None if deadline is None else max(deadline - loop.time(), 0))
        except asyncio.CancelledError:
            interrupted = True
            if grace is not None and deadline is None:
                deadline = loop.time() + grace
        if deadline is not None and loop.time() >= deadline and not worker.done():
            raise StillRunningError
    current = asyncio.current_task()
    if interrupted and current is not None:
        current.uncancel()
        current.cancel()
    return worker.result()
