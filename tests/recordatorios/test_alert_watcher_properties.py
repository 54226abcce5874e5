"""Whatever happens, a page ends up with the list."""

import random
from datetime import time, timedelta

import pytest
from tests.recordatorios.factories import AlertScenario, alert_client

from planificador.interacciones.models import Interaccion
from planificador.interacciones.service import terminar_accion
from planificador.recordatorios.service import descartar, posponer
from planificador.recordatorios.watcher import AlertWatcher
from planificador.sesiones.models import Sesion
from planificador.sesiones.service import cancelar, realizar, reprogramar


class Anybody:
    """Does one thing or another."""

    def __init__(self, scenario: AlertScenario, seed: int) -> None:
        self.scenario, self.chance = scenario, random.Random(seed)

    async def act(self) -> None:
        now = self.scenario.clock.now()
        day = str(now.date() + timedelta(days=self.chance.randrange(-1, 3)))
        start = f"{day}T{self.chance.randrange(8, 20):02}:00"
        verb = self.chance.choice([self.with_a_session, self.with_an_action, self.with_an_alert, self.time_goes_on])
        if self.chance.random() < 0.4:
            await self.scenario.sesion(start, "22:00")
            await self.scenario.accion(day)
        await verb()

    async def with_a_session(self) -> None:
        sesion = await Sesion.filter(estado="PROGRAMADA").first()
        if sesion is None:
            return
        match self.chance.randrange(3):
            case 0:
                hours = {"hora_inicio": time(self.chance.randrange(8, 20)), "hora_fin": time(22)}
                await self.scenario.do(reprogramar, sesion.id, None, {"fecha": sesion.fecha, **hours})
            case 1:
                await self.scenario.do(cancelar, sesion.id, None, "Porque sí")
            case _ if sesion.inicio and sesion.inicio <= self.scenario.clock.now():
                await self.scenario.do(realizar, sesion.id, None)

    async def with_an_action(self) -> None:
        for accion in await Interaccion.filter(hecha_en=None).limit(1):
            await self.scenario.do(terminar_accion, accion.id, None, None)

    async def with_an_alert(self) -> None:
        for aviso in (await self.scenario.avisos())[:1]:
            if self.chance.random() < 0.5:
                await self.scenario.do(descartar, aviso.clave)
            else:
                until = self.scenario.clock.now() + timedelta(minutes=self.chance.randrange(1, 600))
                await self.scenario.do(posponer, aviso.clave, until)

    async def time_goes_on(self) -> None:
        await self.scenario.clock.move(timedelta(minutes=self.chance.randrange(1, 500)))


@pytest.mark.parametrize("seed", range(3))
async def test_whatever_happens_the_page_ends_up_with_the_list(
    scenario: AlertScenario, alert_watcher: AlertWatcher, seed: int
) -> None:
    anybody = Anybody(scenario, seed)
    async with alert_client(alert_watcher) as client:
        for _ in range(60):
            await anybody.act()
        expected = {aviso.clave: aviso for aviso in await scenario.avisos()}
        while client.avisos != expected:
            await client.next()
