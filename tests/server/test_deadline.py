"""Cancellation at a deadline and at a disconnect, and of nothing else."""

import asyncio

import pytest

from planificador.db.cancellation import complete_despite_cancellation
from planificador.server.deadline import ClientDisconnectedError, OperationTimeoutError, run_with_deadline

DEADLINE = 0.02


async def forever() -> None:
    await asyncio.Event().wait()


async def uncancellable(fails: bool = False) -> str:
    """Complete despite a cancellation, like a commit."""

    async def commit() -> None:
        await asyncio.sleep(3 * DEADLINE)

    await complete_despite_cancellation(commit())
    if fails:
        raise ZeroDivisionError
    return "done"


async def assert_no_pending_cancellation() -> None:
    """Assert that the current task is not cancelled by what ran before."""
    for _ in range(3):
        await asyncio.sleep(0)
    task = asyncio.current_task()
    assert task is not None
    assert not task.cancelling()


async def test_a_coroutine_is_cancelled_at_the_deadline() -> None:
    with pytest.raises(OperationTimeoutError):
        await run_with_deadline(forever(), DEADLINE)
    await assert_no_pending_cancellation()


async def test_a_coroutine_is_cancelled_when_its_client_disconnects() -> None:
    async def receive() -> dict[str, str]:
        return {"type": "http.disconnect"}

    with pytest.raises(ClientDisconnectedError):
        await run_with_deadline(forever(), 5, receive)
    await assert_no_pending_cancellation()


async def test_a_result_in_spite_of_the_cancellation_is_returned() -> None:
    assert await run_with_deadline(uncancellable(), DEADLINE) == "done"
    await assert_no_pending_cancellation()


async def test_an_error_in_spite_of_the_cancellation_is_raised() -> None:
    with pytest.raises(ZeroDivisionError):
        await run_with_deadline(uncancellable(fails=True), DEADLINE)
    await assert_no_pending_cancellation()


async def test_a_cancellation_from_elsewhere_is_passed_on() -> None:
    task = asyncio.create_task(run_with_deadline(forever(), 5))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_a_coroutine_that_does_not_suspend_gets_no_timer() -> None:
    async def done() -> int:
        return 3

    assert await run_with_deadline(done(), DEADLINE) == 3
