"""Prepares the database of a server: waits for it, migrates it, and fills it for the demo."""

import logging
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import TypeVar

from rich.console import Console
from rich.progress import Progress

from planificador import demo
from planificador.cli.addresses import console
from planificador.cli.failures import cannot_be_used
from planificador.cli.waiting import retry
from planificador.db import migrate
from planificador.db.soundness import check_soundness
from planificador.runtime import open_runtime
from planificador.settings import Settings

T = TypeVar("T")
log = logging.getLogger(__name__)


async def prepare(settings: Settings, seconds: Iterator[float] | None = None) -> None:
    """Wait for the database, refuse a damaged one, migrate it, and fill an empty one in demo mode.

    seconds: pauses between attempts.
    """
    await _try_until_it_answers(settings, check_soundness, seconds)
    await wait_and_migrate(settings, seconds)
    if settings.demo and not await fill(settings):
        console.print("The database is not empty: no sample data is added.")


async def wait_and_migrate(settings: Settings, seconds: Iterator[float] | None = None) -> None:
    """Wait for the database, and migrate it. seconds: pauses between attempts."""
    for name in await _try_until_it_answers(settings, migrate, seconds):
        console.print(f"Migrated: {name}")


async def _try_until_it_answers(
    settings: Settings, work: Callable[[str], Awaitable[T]], seconds: Iterator[float] | None
) -> T:
    def log_retry(error: BaseException, pause: float) -> None:
        log.warning("%s; trying again in %g s", cannot_be_used(settings, error), pause)

    return await retry(partial(work, settings.database_url), log_retry, seconds)


async def fill(settings: Settings) -> bool:
    """Fill the database and show the progress. Return False without a change if it is not empty."""
    errors = Console(stderr=True)
    bar = Progress(console=errors, transient=True, disable=not errors.is_terminal)
    async with open_runtime(settings) as runtime:
        with _without_row_logging(), bar as progress:
            task = progress.add_task("Creating the sample data", total=None)
            try:
                counts = await demo.fill(
                    runtime.services, lambda done, steps: progress.update(task, completed=done, total=steps)
                )
            except demo.NotEmptyError:
                return False
    console.print(f"Created: {', '.join(f'{count} {name}' for name, count in counts.items())}.")
    return True


@contextmanager
def _without_row_logging() -> Iterator[None]:
    log = logging.getLogger("planificador.core.data.use_cases.transactions")
    before = log.level
    log.setLevel(logging.WARNING)
    try:
        yield
    finally:
        log.setLevel(before)
