"""Completes steps in spite of cancellation."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")

_background_tasks: set[asyncio.Task[Any]] = set()
"""Running tasks. The event loop holds weak references only, so a task could be garbage collected before its end."""


class StillRunningError(Exception):
    """A cancelled step did not end within its grace period and continues in the background."""


def start_background_task(work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
    """Start a task that continues when a task that awaits it is cancelled. Its exception need not be retrieved."""
    task = asyncio.create_task(work)
    _background_tasks.add(task)
    task.add_done_callback(_discard)
    return task


def _discard(task: asyncio.Task[Any]) -> None:
    _background_tasks.discard(task)
    if not task.cancelled():
        task.exception()  # otherwise asyncio logs that it was never retrieved


async def complete_despite_cancellation(
    work: Coroutine[Any, Any, T] | asyncio.Task[T], grace: float | None = None
) -> T:
    """Await `work` to its end even if this task is cancelled; the cancellation is raised at the task's next await.

    So the outcome of a commit is known, and the caller can act on it until it awaits again.

    Args:
        work: a coroutine, or a task that `start_background_task` started.
        grace: seconds that `work` may take after a cancellation; None means no limit.

    Raises:
        StillRunningError: in place of the cancellation, when `work` has not ended after `grace` seconds.
    """
    worker = work if isinstance(work, asyncio.Task) else start_background_task(work)
    loop = asyncio.get_running_loop()
    deadline: float | None = None
    cancelled = False
    while not worker.done():
        try:
            await asyncio.wait({worker}, timeout=None if deadline is None else max(deadline - loop.time(), 0))
        except asyncio.CancelledError:
            cancelled = True
            if grace is not None and deadline is None:
                deadline = loop.time() + grace
        if deadline is not None and loop.time() >= deadline and not worker.done():
            raise StillRunningError
    current = asyncio.current_task()
    if cancelled and current is not None:
        current.uncancel()
        current.cancel()
    return worker.result()
