"""The simulation changes something in each step, without growing and without touching other rows."""

import asyncio
import logging
from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta

import pytest
from tests.clock import ManualClock
from tests.demo.centre import MADRID, SMALLEST_DIVISOR, overlaps

from planificador.contrataciones.models import Contratacion
from planificador.core.data.use_cases.services import Services
from planificador.core.data.use_cases.transactions import run_in_transaction
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.runtime.changes import Cambio, ChangeNotifier
from planificador.demo import fill, simulate, simulation
from planificador.demo.context import seeded_random
from planificador.interacciones.models import Interaccion
from planificador.sesiones.models import Sesion
from planificador.sesiones.rules import EstadoSesion

pytestmark = pytest.mark.any_database


@pytest.fixture
async def services(database: str, clock: ManualClock) -> Services:
    services = Services(clock, ChangeNotifier(), MADRID)
    await fill(services, divisor=SMALLEST_DIVISOR)
    return services


async def run(services: Services, clock: ManualClock, steps: int) -> list[Cambio]:
    """Run some steps of the simulation and return their changes."""
    rng, changes = seeded_random(1), list[Cambio]()

    async def step(uow: UnitOfWork) -> None:
        await simulation.run_step(uow, rng)

    for _ in range(steps):
        _, uow = await run_in_transaction(services, step)
        changes += uow.changes
        await clock.move(simulation.STEP_INTERVAL)
    return changes


async def test_each_step_changes_something(services: Services, clock: ManualClock) -> None:
    with services.notifier.subscribe() as subscription:
        task = asyncio.create_task(simulate(services))
        try:
            for _ in range(20):
                await clock.wait_for_sleeper(clock.now() + simulation.STEP_INTERVAL)
                await clock.move(simulation.STEP_INTERVAL)
            async with asyncio.timeout(5):
                assert [await subscription.get() for _ in range(20)]
        finally:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task


async def test_a_session_is_always_about_to_start_and_ended_sessions_are_completed(
    services: Services, clock: ManualClock
) -> None:
    sessions = Sesion.filter(contratacion__expediente__startswith="VIVA-")
    started = set[int]()
    for _ in range(60):
        await run(services, clock, 3)
        now = clock.now()
        assert await sessions.filter(
            inicio__gt=now - timedelta(minutes=1), inicio__lt=now + timedelta(minutes=6)
        ).exists()
        started |= {session.id for session in await sessions.filter(inicio__lte=now)}
        assert not await sessions.filter(estado=EstadoSesion.PROGRAMADA, fin__lt=now - timedelta(minutes=2)).exists()
    assert len(started) > 8
    assert await overlaps() == []


async def test_old_rows_are_deleted(services: Services, clock: ManualClock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(simulation, "MAX_SESSIONS", 3)
    monkeypatch.setattr(simulation, "MAX_INTERACTIONS", 5)
    await run(services, clock, 300)
    contracts = await Contratacion.filter(expediente__startswith="VIVA-").values_list("id", flat=True)
    assert await Sesion.filter(contratacion_id__in=contracts).count() <= 3 + 10
    assert await Interaccion.filter(contratacion_id__in=contracts).count() <= 5 + simulation.MAX_OPEN_ACTIONS + 1


async def test_contracts_of_users_are_not_changed(services: Services, clock: ManualClock) -> None:
    await Contratacion.filter(expediente__startswith="VIVA-1").update(expediente="A")
    for number, contract in enumerate(await Contratacion.filter(expediente__startswith="VIVA-")):
        await Contratacion.filter(id=contract.id).update(expediente=f"B{number}")
    assert await run(services, clock, 10) == []


class FailingNotifier(ChangeNotifier):
    async def publish(self, changes: Sequence[Cambio], marks: Sequence[int] = ()) -> None:
        raise RuntimeError("the notifier failed")


async def test_the_simulation_continues_after_a_logged_failure(
    services: Services, clock: ManualClock, caplog: pytest.LogCaptureFixture
) -> None:
    task = asyncio.create_task(simulate(Services(clock, FailingNotifier(), MADRID)))
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
