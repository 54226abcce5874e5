"""The list of each client equals a whole reading after each change of any sequence."""

import random
from collections.abc import Sequence
from contextlib import AsyncExitStack, suppress
from datetime import time, timedelta
from decimal import Decimal
from typing import Any

import pytest
from tests.conftest import NOW
from tests.recordatorios.factories import Scenario, alert_client
from tests.support.people import person
from tests.support.thoroughness import in_suite

from planificador.api.reader_views import reader_of
from planificador.contrataciones.models import Contratacion, Inscripcion
from planificador.contrataciones.rules import EstadoContratacion as E
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.actors import SYSTEM, Actor, Rol
from planificador.core.model.base import BaseModel
from planificador.core.model.errors import DomainError
from planificador.formaciones.models import Formacion, Formador
from planificador.interacciones.models import Interaccion
from planificador.interacciones.service import actualizar_interaccion, terminar_accion
from planificador.recordatorios.rules import TipoAviso
from planificador.recordatorios.service import avisar_proximos_eventos
from planificador.recordatorios.watcher import AlertWatcher
from planificador.sesiones.models import Asistencia, Sesion
from planificador.sesiones.rules import EstadoAsistencia
from planificador.sesiones.service import cancelar, realizar, reprogramar

STAMP: dict[str, Any] = {"version": 1, "creado": NOW, "actualizado": NOW, "busqueda": ""}
WINDOWS: tuple[tuple[int, frozenset[TipoAviso], int | None, bool], ...] = (
    (24, frozenset(TipoAviso), None, False),
    (24, frozenset(TipoAviso), 1, False),
    (48, frozenset(TipoAviso), None, True),
)
STEPS = in_suite(25, thorough=50)


async def write(uow: UnitOfWork, row: BaseModel, **values: Any) -> BaseModel:
    return await uow.update(row, **values)


async def remove(uow: UnitOfWork, row: BaseModel) -> None:
    await uow.delete(row)


async def attend(uow: UnitOfWork, session: Sesion, person: int, estado: EstadoAsistencia) -> Asistencia:
    keys = {"sesion_id": session.id, "participante_id": person, "contratacion_id": session.contratacion_id}
    return await uow.create(Asistencia, **keys, estado=estado)


class RandomUser:
    """Makes random changes."""

    def __init__(self, scenario: Scenario, people: Sequence[Actor], seed: int) -> None:
        self.scenario, self.people, self.rng = scenario, people, random.Random(seed)

    async def act(self) -> None:
        now = self.scenario.clock.now()
        day = str(now.date() + timedelta(days=self.rng.randrange(-1, 3)))
        start = f"{day}T{self.rng.randrange(8, 20):02}:00"
        action = self.rng.choice(
            [
                self.change_a_session,
                self.change_a_contract,
                self.register_attendance,
                self.rename,
                self.finish_an_action,
                self.change_an_action,
                self.hide_an_alert,
                self.move_the_clock,
                self.set_the_clock,
            ]
        )
        with suppress(DomainError):  # a closed contract refuses sessions
            if self.rng.random() < 0.4:
                await self.scenario.accion(day, recordatorios=self.reminders())
                await self.scenario.sesion(start, "22:00")
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

    async def change_a_contract(self) -> None:
        scenario, rng = self.scenario, self.rng
        day = scenario.clock.now().date() + timedelta(days=rng.randrange(-2, 4))
        if rng.random() < 0.4:
            await scenario.propuesta(str(day))
        contract = rng.choice(await Contratacion.all())
        values = {"horas_previstas": Decimal(rng.choice([1, 15, 1000])), "valida_hasta": day}
        values["asistencia_minima"] = rng.choice([None, 50, 100])
        estado = rng.choice([E.PROPUESTA, E.ACEPTADA, E.EN_CURSO, E.FINALIZADA])
        await scenario.run(write, contract, estado=estado, **values)

    async def register_attendance(self) -> None:
        for session in await Sesion.filter(estado__in=["PROGRAMADA", "REALIZADA"]).limit(1):
            if enrolment := await Inscripcion.get_or_none(contratacion_id=session.contratacion_id):
                person = enrolment.participante_id
                if row := await Asistencia.get_or_none(sesion_id=session.id, participante_id=person):
                    await self.scenario.run(remove, row)
                else:
                    estado = self.rng.choice(list(EstadoAsistencia))
                    await self.scenario.run(attend, session, person, estado)
                if self.rng.random() < 0.3:
                    days = (session.inicio or self.scenario.clock.now()) + timedelta(days=self.rng.choice([-1, 0, 1]))
                    await self.scenario.run(write, enrolment, fecha_alta=days.date())
            else:
                await self.scenario.inscribir(session.contratacion_id)

    async def rename(self) -> None:
        row = self.rng.choice([self.scenario.cliente, await Formacion.get(id=self.scenario.contrato.formacion_id)])
        row = await type(row).get(id=row.id)
        await self.scenario.run(write, row, nombre=f"Nombre {self.rng.random()}")

    async def finish_an_action(self) -> None:
        for accion in await Interaccion.filter(hecha_en=None).limit(1):
            await self.scenario.run(terminar_accion, accion.id, None, None)

    def reminders(self) -> list[dict[str, Any]]:
        """Return up to two reminders of the next action."""
        instant = self.scenario.clock.now() + timedelta(minutes=self.rng.randrange(-60, 2000))
        ways = [{"dias_antes": 1, "hora": time(9)}, {"minutos_antes": self.rng.randrange(2000)}, {"momento": instant}]
        return [{"datos": way} for way in self.rng.sample(ways, self.rng.randrange(3))]

    async def change_an_action(self) -> None:
        for accion in await Interaccion.filter(hecha_en=None).limit(3):
            values: dict[str, Any] = {
                "responsable_id": self.rng.choice([None, *(reader.user_id for reader in self.people)])
            }
            if accion.fecha_proxima_accion:
                values["hora_proxima_accion"] = self.rng.choice([None, time(self.rng.randrange(24))])
            reminders = self.rng.choice([None, self.reminders()])
            await self.scenario.run(actualizar_interaccion, accion.id, None, values, reminders)

    async def hide_an_alert(self) -> None:
        if not (avisos := await self.scenario.avisos(48, tipos=list(TipoAviso))):
            return
        clave, reader = self.rng.choice(avisos).clave, self.rng.choice(self.people)
        if self.rng.random() < 0.3:
            await self.scenario.descartar(reader, clave)
        else:
            until = self.scenario.clock.now() + timedelta(minutes=self.rng.randrange(1, 600))
            await self.scenario.posponer(reader, clave, until)

    async def move_the_clock(self) -> None:
        await self.scenario.clock.move(timedelta(minutes=self.rng.randrange(1, 500)))

    async def set_the_clock(self) -> None:
        self.scenario.clock.reset(self.scenario.clock.now() + timedelta(minutes=self.rng.randrange(-900, 300)))


@pytest.mark.parametrize("seed", range(2))
async def test_the_lists_of_all_readers_equal_a_whole_reading_after_each_change(
    scenario: Scenario, alert_watcher: AlertWatcher, seed: int
) -> None:
    trainer = await Formador.create(nombre="Ane", apellidos="Arregi", **STAMP)
    people = [await person(), await person(Rol.COMERCIAL), await person(Rol.FORMADOR, trainer=trainer.id)]
    user = RandomUser(scenario, people, seed)
    async with AsyncExitStack() as stack:
        clients = {
            (*window, reader): await stack.enter_async_context(
                alert_client(alert_watcher, *window[:2], reader, *window[2:])
            )
            for window in WINDOWS
            for reader in (SYSTEM, *people)
        }
        for _ in range(STEPS):
            await user.act()
            now = scenario.clock.now()
            for (horas, tipos, responsable, mios, reader), client in clients.items():
                zona = scenario.services.zone
                whole = await avisar_proximos_eventos(now, zona, horas, tipos, reader_of(reader), responsable, mios)
                expected = {aviso.clave: aviso for aviso in whole}
                while client.avisos != expected:
                    await client.next()
