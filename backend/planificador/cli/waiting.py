"""Waiting for a database that does not answer yet when the server starts."""

import asyncio
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager
from itertools import chain, repeat
from typing import Any, TypeVar

import typer

from planificador.db.failures import is_temporary

T = TypeVar("T")
STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM)
FIRST_PAUSES, MAX_PAUSE = (0.5, 1.0, 2.0, 4.0, 8.0), 15.0


def pauses() -> Iterator[float]:
    """Return the seconds between attempts to reach the database: growing, then constant."""
    return chain(FIRST_PAUSES, repeat(MAX_PAUSE))


async def retry(
    attempt: Callable[[], Awaitable[T]],
    on_failure: Callable[[BaseException, float], None],
    seconds: Iterator[float] | None = None,
) -> T:
    """Return the attempt's result, repeating it while the database does not answer.

    Args:
        on_failure: called with the error and the seconds until the next attempt.
        seconds: the pauses between attempts.

    Raises:
        The attempt's error, when it is not temporary.
    """
    for pause in seconds or pauses():
        try:
            return await attempt()
        except Exception as error:
            if not is_temporary(error):
                raise
            on_failure(error, pause)
        await asyncio.sleep(pause)
    return await attempt()


async def unless_stopped(operation: Coroutine[Any, Any, T]) -> T:
    """Return the operation's result. SIGINT and SIGTERM cancel it and end the command with exit code 0."""
    task = asyncio.ensure_future(operation)
    async with _signals(task.cancel):
        try:
            return await task
        except asyncio.CancelledError:
            raise typer.Exit from None


@asynccontextmanager
async def _signals(stop: Callable[[], object]) -> AsyncIterator[None]:
    loop = asyncio.get_running_loop()
    for number in STOP_SIGNALS:
        loop.add_signal_handler(number, stop)
    try:
        yield
    finally:
        for number in STOP_SIGNALS:
            loop.remove_signal_handler(number)
