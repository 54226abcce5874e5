"""A client's list is the current list after any sequence of changes."""

import random
from datetime import time, timedelta

import pytest
from tests.recordatorios.factories import Scenario, alert_client

from planificador.interacciones.models import Interaccion
from planificador.interacciones.service import terminar_accion
from planificador.recordatorios.service import descartar, posponer
from planificador.recordatorios.watcher import AlertWatcher
from planificador.sesiones.models import Sesion
from planificador.sesiones.service import cancelar, realizar, reprogramar


class RandomUser:
    """Makes random changes."""

    def __init__(self, scenario: Scenario, seed: int) -> None:
        self.scenario, self.rng = scenario, random.Random(seed)

    async def act(self) -> None:
        now = self.scenario.clock.now()
        day = str(now.date() + timedelta(days=self.rng.randrange(-1, 3)))
        start = f"{day}T{self.rng.randrange(8, 20):02}:00"
        action = self.rng.choice(
            [self.change_a_session, self.finish_an_action, self.hide_an_alert, self.move_the_clock]
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
        for aviso in (await self.scenario.avisos())[:1]:
            if self.rng.random() < 0.5:
                await self.scenario.run(descartar, aviso.clave)
            else:
                until = self.scenario.clock.now() + timedelta(minutes=self.rng.randrange(1, 600))
                await self.scenario.run(posponer, aviso.clave, until)

    async def move_the_clock(self) -> None:
        await self.scenario.clock.move(timedelta(minutes=self.rng.randrange(1, 500)))


@pytest.mark.parametrize("seed", range(3))
async def test_a_clients_list_is_the_current_list_after_random_changes(
    scenario: Scenario, alert_watcher: AlertWatcher, seed: int
) -> None:
    user = RandomUser(scenario, seed)
    async with alert_client(alert_watcher) as client:
        for _ in range(60):
            await user.act()
        expected = {aviso.clave: aviso for aviso in await scenario.avisos()}
        while client.avisos != expected:
            await client.next()
