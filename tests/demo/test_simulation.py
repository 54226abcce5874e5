"""The running demo: something happens every few seconds, for as long as one likes."""

import asyncio
import logging
from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta

import pytest
from tests.clock import ManualClock
from tests.demo.centre import MADRID, SMALLEST_DIVISOR, overlaps

from planificador.contrataciones.models import Contratacion
from planificador.core.data.unit_of_work import Services, UnitOfWork, run_in_transaction
from planificador.core.runtime.changes import Cambio, ChangeNotifier
from planificador.demo import fill, simulate, simulation
from planificador.demo.context import seeded_random
from planificador.interacciones.models import Interaccion
from planificador.sesiones.models import Sesion
from planificador.sesiones.rules import EstadoSesion


@pytest.fixture
async def services(database: str, clock: ManualClock) -> Services:
    services = Services(clock, ChangeNotifier(), MADRID)
    await fill(services, divisor=SMALLEST_DIVISOR)
    return services


async def run(services: Services, clock: ManualClock, steps: int) -> list[Cambio]:
    """So many steps of the living demo; what they changed."""
    chance, changes = seeded_random(1), list[Cambio]()

    async def step(work: UnitOfWork) -> None:
        await simulation.run_step(work, chance)

    for _ in range(steps):
        _, work = await run_in_transaction(services, step)
        changes += work.changes
        await clock.move(simulation.STEP_INTERVAL)
    return changes


async def test_something_happens_every_time(services: Services, clock: ManualClock) -> None:
    with services.notifier.subscribe() as heard:
        task = asyncio.create_task(simulate(services))
        try:
            for _ in range(20):
                await clock.wait_for_sleeper(clock.now() + simulation.STEP_INTERVAL)
                await clock.move(simulation.STEP_INTERVAL)
            async with asyncio.timeout(5):
                assert [await heard.get() for _ in range(20)]
        finally:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task


async def test_a_lesson_is_always_about_to_start_and_those_over_were_given(
    services: Services, clock: ManualClock
) -> None:
    lessons = Sesion.filter(contratacion__expediente__startswith="VIVA-")
    begun = set[int]()
    for _ in range(60):
        await run(services, clock, 3)
        now = clock.now()
        assert await lessons.filter(
            inicio__gt=now - timedelta(minutes=1), inicio__lt=now + timedelta(minutes=6)
        ).exists()
        begun |= {lesson.id for lesson in await lessons.filter(inicio__lte=now)}
        assert not await lessons.filter(estado=EstadoSesion.PROGRAMADA, fin__lt=now - timedelta(minutes=2)).exists()
    assert len(begun) > 8
    assert await overlaps() == []


async def test_it_does_not_grow_for_ever(
    services: Services, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(simulation, "MAX_SESSIONS", 3)
    monkeypatch.setattr(simulation, "MAX_INTERACTIONS", 5)
    await run(services, clock, 300)
    contracts = await Contratacion.filter(expediente__startswith="VIVA-").values_list("id", flat=True)
    assert await Sesion.filter(contratacion_id__in=contracts).count() <= 3 + 10
    assert await Interaccion.filter(contratacion_id__in=contracts).count() <= 5 + simulation.MAX_OPEN_ACTIONS + 1


async def test_it_leaves_real_data_alone(services: Services, clock: ManualClock) -> None:
    await Contratacion.filter(expediente__startswith="VIVA-1").update(expediente="A")
    for number, contract in enumerate(await Contratacion.filter(expediente__startswith="VIVA-")):
        await Contratacion.filter(id=contract.id).update(expediente=f"B{number}")
    assert await run(services, clock, 10) == []


class CrackedBell(ChangeNotifier):
    async def publish(self, changes: Sequence[Cambio]) -> None:
        raise RuntimeError("cracked")


async def test_a_failure_is_logged_and_it_goes_on(
    services: Services, clock: ManualClock, caplog: pytest.LogCaptureFixture
) -> None:
    task = asyncio.create_task(simulate(Services(clock, CrackedBell(), MADRID)))
    try:
        with caplog.at_level(logging.ERROR, simulation.__name__):
            for _ in range(2):
                await clock.wait_for_sleeper(clock.now() + simulation.STEP_INTERVAL)
                await clock.move(simulation.STEP_INTERVAL)
        assert [record.exc_info is not None for record in caplog.records] == [True]
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
