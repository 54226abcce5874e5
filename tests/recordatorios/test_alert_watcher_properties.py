"""The list of each client equals a whole reading after each change of any sequence."""

import random
from contextlib import AsyncExitStack
from datetime import time, timedelta

import pytest
from tests.recordatorios.factories import Scenario, alert_client

from planificador.interacciones.models import Interaccion
from planificador.interacciones.service import terminar_accion
from planificador.recordatorios.rules import TipoAviso
from planificador.recordatorios.service import avisar_proximos_eventos, descartar, posponer
from planificador.recordatorios.watcher import AlertWatcher
from planificador.sesiones.models import Sesion
from planificador.sesiones.service import cancelar, realizar, reprogramar

WINDOWS = ((24, frozenset(TipoAviso)), (48, frozenset({TipoAviso.SESION})))
READERS = ("", "ane", "jon")


class RandomUser:
    """Makes random changes."""

    def __init__(self, scenario: Scenario, seed: int) -> None:
        self.scenario, self.rng = scenario, random.Random(seed)

    async def act(self) -> None:
        now = self.scenario.clock.now()
        day = str(now.date() + timedelta(days=self.rng.randrange(-1, 3)))
        start = f"{day}T{self.rng.randrange(8, 20):02}:00"
        action = self.rng.choice(
            [self.change_a_session, self.finish_an_action, self.hide_an_alert, self.move_the_clock, self.set_the_clock]
        )
        if self.rng.random() < 0.4:
            await self.scenario.sesion(start, "22:00")
            await self.scenario.accion(day)
        await action()

    async def change_a_session(self) -> None:
        sesion = await Sesion.filter(estado="PROGRAMADA").first()
        if sesion is None:
            return
        match self.rng.randrange(3):
            case 0:
                hours = {"hora_inicio": time(self.rng.randrange(8, 20)), "hora_fin": time(22)}
                await self.scenario.run(reprogramar, sesion.id, None, {"fecha": sesion.fecha, **hours})
            case 1:
                await self.scenario.run(cancelar, sesion.id, None, "Porque sí")
            case _ if sesion.inicio and sesion.inicio <= self.scenario.clock.now():
                await self.scenario.run(realizar, sesion.id, None)

    async def finish_an_action(self) -> None:
        for accion in await Interaccion.filter(hecha_en=None).limit(1):
            await self.scenario.run(terminar_accion, accion.id, None, None)

    async def hide_an_alert(self) -> None:
        if not (avisos := await self.scenario.avisos(48)):
            return
        clave, lector = self.rng.choice(avisos).clave, self.rng.choice(READERS)
        if self.rng.random() < 0.3:
            await self.scenario.run(descartar, clave, lector)
        else:
            until = self.scenario.clock.now() + timedelta(minutes=self.rng.randrange(1, 600))
            await self.scenario.run(posponer, clave, until, lector)

    async def move_the_clock(self) -> None:
        await self.scenario.clock.move(timedelta(minutes=self.rng.randrange(1, 500)))

    async def set_the_clock(self) -> None:
        self.scenario.clock.reset(self.scenario.clock.now() + timedelta(minutes=self.rng.randrange(-900, 300)))


@pytest.mark.parametrize("seed", range(2))
async def test_the_lists_of_all_readers_equal_a_whole_reading_after_each_change(
    scenario: Scenario, alert_watcher: AlertWatcher, seed: int
) -> None:
    user = RandomUser(scenario, seed)
    async with AsyncExitStack() as stack:
        clients = {
            (horas, tipos, lector): await stack.enter_async_context(alert_client(alert_watcher, horas, tipos, lector))
            for horas, tipos in WINDOWS
            for lector in READERS
        }
        for _ in range(60):
            await user.act()
            now = scenario.clock.now()
            for (horas, tipos, lector), client in clients.items():
                whole = await avisar_proximos_eventos(now, scenario.services.zone, horas, tipos, lector)
                expected = {aviso.clave: aviso for aviso in whole}
                while client.avisos != expected:
                    await client.next()
