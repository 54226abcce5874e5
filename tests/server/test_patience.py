"""Who waits for an answer, and for how long: a cancellation reaches what it was meant for, and nothing else."""

import asyncio

import pytest

from planificador.db.cancellation import complete_despite_cancellation
from planificador.server.deadline import ClientDisconnectedError, OperationTimeoutError, run_with_deadline

SECONDS = 0.02


async def forever() -> None:
    await asyncio.Event().wait()


async def lasting(fails: bool = False) -> str:
    """What is not left half done, like a commit; it ends after it was told to stop."""

    async def commit() -> None:
        await asyncio.sleep(3 * SECONDS)

    await complete_despite_cancellation(commit())
    if fails:
        raise ZeroDivisionError
    return "done"


async def undisturbed() -> None:
    """Nothing of what went before comes upon what the task does next."""
    for _ in range(3):
        await asyncio.sleep(0)
    task = asyncio.current_task()
    assert task is not None
    assert not task.cancelling()


async def test_what_lasts_too_long_is_stopped() -> None:
    with pytest.raises(OperationTimeoutError):
        await run_with_deadline(forever(), SECONDS)
    await undisturbed()


async def test_who_leaves_is_not_worked_for() -> None:
    async def receive() -> dict[str, str]:
        return {"type": "http.disconnect"}

    with pytest.raises(ClientDisconnectedError):
        await run_with_deadline(forever(), 5, receive)
    await undisturbed()


async def test_what_came_to_its_end_all_the_same_is_told() -> None:
    assert await run_with_deadline(lasting(), SECONDS) == "done"
    await undisturbed()


async def test_so_is_what_failed_all_the_same() -> None:
    with pytest.raises(ZeroDivisionError):
        await run_with_deadline(lasting(fails=True), SECONDS)
    await undisturbed()


async def test_somebody_else_s_cancellation_goes_on() -> None:
    task = asyncio.create_task(run_with_deadline(forever(), 5))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_what_is_done_at_once_waits_for_nobody() -> None:
    async def done() -> int:
        return 3

    assert await run_with_deadline(done(), SECONDS) == 3
