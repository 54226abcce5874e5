"""The system clock, and the manual clock of the tests: sleeping until an instant, and jumps."""

import asyncio
import time
from datetime import UTC, datetime, timedelta

import pytest
from tests.clock import ManualClock, settle

from planificador.core.runtime import clock as clock_module
from planificador.core.runtime.clock import SystemClock

HOUR = timedelta(hours=1)


async def test_the_system_clock_wakes_a_sleeper_at_its_instant() -> None:
    clock = SystemClock()
    instant = clock.now() + timedelta(milliseconds=50)
    await clock.sleep_until(instant)
    late = clock.now() - instant
    assert timedelta(0) <= late < timedelta(seconds=1)


async def test_the_system_clock_does_not_wait_for_a_past_instant(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock_module, "TICK", 60)
    await asyncio.wait_for(SystemClock().sleep_until(datetime(2020, 1, 1, tzinfo=UTC)), 30)


class MovedClock(SystemClock):
    """A system clock that can be moved, as an administrator can set it."""

    moved = timedelta(0)

    def now(self) -> datetime:
        return super().now() + self.moved


def test_jumps_of_the_wall_clock_are_noticed_within_a_second() -> None:
    assert clock_module.TICK < 1


async def test_a_sleeper_wakes_at_the_tick_after_the_wall_clock_jumped_forward(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock_module, "TICK", 0.01)
    clock = MovedClock()
    sleeper = asyncio.create_task(clock.sleep_until(clock.now() + 3 * HOUR))
    await settle()
    clock.moved = 3 * HOUR
    await asyncio.wait_for(sleeper, 5)


async def test_jumps_of_the_wall_clock_are_reported_in_both_directions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock_module, "TICK", 0.01)
    clock, jumped = MovedClock(), asyncio.Event()
    with clock.on_jump(jumped.set):
        for moved in (5 * HOUR, -5 * HOUR, timedelta(0)):
            clock.moved = moved
            await asyncio.wait_for(jumped.wait(), 5)
            jumped.clear()


async def test_a_sleeper_keeps_sleeping_when_the_wall_clock_jumps_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock_module, "TICK", 0.01)
    clock, jumped = MovedClock(), asyncio.Event()
    with clock.on_jump(jumped.set):
        sleeper = asyncio.create_task(clock.sleep_until(clock.now() + HOUR))
        await settle()
        for moved in (-5 * HOUR, -4 * HOUR, -HOUR / 2):
            clock.moved = moved
            await asyncio.wait_for(jumped.wait(), 5)
            jumped.clear()
            await settle()
            assert not sleeper.done()
        clock.moved = HOUR
        await asyncio.wait_for(sleeper, 5)


async def test_a_clock_without_a_jump_reports_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock_module, "TICK", 0.001)
    clock, jumped = SystemClock(), asyncio.Event()
    with clock.on_jump(jumped.set):
        await clock.sleep_until(clock.now() + timedelta(milliseconds=50))
        time.sleep(0.05)  # noqa: ASYNC251 # blocks the loop
        await clock.sleep_until(clock.now() + timedelta(milliseconds=20))
    assert not jumped.is_set()


async def test_a_thousand_sleepers_share_one_timer_that_ends_with_the_last(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock_module, "TICK", 60)
    clock, looks = MovedClock(), 0
    offset = SystemClock._offset

    def counted(self: SystemClock) -> float:
        nonlocal looks
        looks += 1
        return offset(self)

    monkeypatch.setattr(SystemClock, "_offset", counted)
    sleepers = [asyncio.create_task(clock.sleep_until(clock.now() + HOUR)) for _ in range(1000)]
    await settle()
    assert looks == 1
    for sleeper in sleepers:
        sleeper.cancel()
    await asyncio.wait(sleepers)
    assert clock._timer is None


async def test_moving_the_manual_clock_wakes_each_sleeper_at_its_instant_in_order(clock: ManualClock) -> None:
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


async def test_a_cancelled_sleeper_is_removed_from_the_manual_clock(clock: ManualClock) -> None:
    sleeper = asyncio.create_task(clock.sleep_until(clock.now() + HOUR))
    await clock.wait_for_sleeper(clock.now() + HOUR)
    sleeper.cancel()
    await asyncio.wait({sleeper})
    assert clock.sleepers == []


async def test_the_manual_clock_cannot_move_back(clock: ManualClock) -> None:
    with pytest.raises(ValueError, match="back"):
        await clock.move(-HOUR)


@pytest.mark.parametrize("jump", [3 * HOUR, -3 * HOUR])
async def test_resetting_the_manual_clock_reports_a_jump_and_wakes_only_sleepers_it_passes(
    clock: ManualClock, jump: timedelta
) -> None:
    jumps, start = list[datetime](), clock.now()
    sleeper = asyncio.create_task(clock.sleep_until(start + HOUR))
    await clock.wait_for_sleeper(start + HOUR)
    with clock.on_jump(lambda: jumps.append(clock.now())):
        clock.reset(start + jump)
    clock.reset(clock.now())  # without a listener
    await settle()
    done = sleeper.done()
    sleeper.cancel()
    await asyncio.wait({sleeper})
    assert jumps == [start + jump]
    assert done is (jump > HOUR)
