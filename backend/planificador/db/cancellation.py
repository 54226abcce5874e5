"""Steps that must not be left half done."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


async def to_the_end(work: Coroutine[Any, Any, T]) -> T:
    """Awaits `work` to its end even if this task is cancelled meanwhile; that cancellation arrives at its next await.

    So a commit that was made is known to be made, and what the caller does next without waiting still happens.
    """
    worker = asyncio.ensure_future(work)
    interrupted = False
    while not worker.done():
        try:
            await asyncio.wait({worker})
        except asyncio.CancelledError:
            interrupted = True
    current = asyncio.current_task()
    if interrupted and current is not None:
        current.uncancel()
        current.cancel()
    return worker.result()
