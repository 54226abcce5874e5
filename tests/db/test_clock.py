"""Waiting for an instant, by the system's clock and by the tests' own."""

import asyncio
import time
from datetime import UTC, datetime, timedelta

import pytest
from tests.clock import ManualClock

from planificador.core import clock as clock_module
from planificador.core.clock import SystemClock

pytestmark = pytest.mark.once

HOUR = timedelta(hours=1)


async def test_the_system_clock_wakes_at_the_instant() -> None:
    clock = SystemClock()
    instant = clock.now() + timedelta(milliseconds=50)
    await clock.sleep_until(instant)
    late = clock.now() - instant
    assert timedelta(0) <= late < timedelta(seconds=1)


async def test_the_system_clock_does_not_wait_for_the_past() -> None:
    before = time.monotonic()
    await SystemClock().sleep_until(datetime(2020, 1, 1, tzinfo=UTC))
    assert time.monotonic() - before < 1


async def test_a_wall_clock_that_jumps_is_followed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock_module, "SLICE", 0.01)
    jump = timedelta(0)

    class Jumping(SystemClock):
        def now(self) -> datetime:
            return super().now() + jump

    clock = Jumping()
    sleeper = asyncio.create_task(clock.sleep_until(clock.now() + HOUR))
    await asyncio.sleep(0.03)
    assert not sleeper.done()
    jump = HOUR
    await asyncio.wait_for(sleeper, 1)


async def test_moving_wakes_each_at_its_own_instant_in_order(clock: ManualClock) -> None:
    woken: list[tuple[str, datetime]] = []

    async def sleep(name: str, *spans: timedelta) -> None:
        for span in spans:
            await clock.sleep_until(clock.now() + span)
            woken.append((name, clock.now()))

    start = clock.now()
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(sleep("three", 3 * HOUR))
        tasks.create_task(sleep("one and two", HOUR, HOUR))
        await asyncio.sleep(0)
        assert clock.sleepers == [start + HOUR, start + 3 * HOUR]
        await clock.move(5 * HOUR)
    assert woken == [("one and two", start + HOUR), ("one and two", start + 2 * HOUR), ("three", start + 3 * HOUR)]
    assert (clock.now(), clock.sleepers) == (start + 5 * HOUR, [])


async def test_a_cancelled_sleeper_leaves_nothing(clock: ManualClock) -> None:
    sleeper = asyncio.create_task(clock.sleep_until(clock.now() + HOUR))
    await clock.wait_for_sleeper(clock.now() + HOUR)
    sleeper.cancel()
    await asyncio.wait({sleeper})
    assert clock.sleepers == []


async def test_time_does_not_go_back(clock: ManualClock) -> None:
    with pytest.raises(ValueError, match="back"):
        await clock.move(-HOUR)
