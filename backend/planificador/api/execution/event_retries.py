"""Executes an event of a subscription again whose fields could not be read: no client can ask for an event."""

import asyncio
from collections.abc import Awaitable, Callable

from planificador.api.execution.operations import ExecutionOutcome

RETRY_DELAYS = (0.1, 0.4, 1.0, 2.0, 4.0)
"""Seconds between attempts. Live lists follow 7.5 s after an outage at most; what lasts longer is told as an error."""


async def execute_event(execute: Callable[[], Awaitable[ExecutionOutcome]]) -> ExecutionOutcome:
    """Return the outcome of an event, executed again while the database fails in a way that may pass."""
    for delay in RETRY_DELAYS:
        outcome = await execute()
        if not any("retryAfter" in (error.extensions or {}) for error in outcome.errors):
            return outcome
        await asyncio.sleep(delay)
    return await execute()
