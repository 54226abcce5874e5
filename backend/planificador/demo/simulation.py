"""The running demo: every few seconds something small happens, so that whoever listens sees it arrive.

It moves only in the living contracts that `fill` made; in a database without them it does nothing. What it adds is
cleared away again, so that it can run for months.
"""

import logging
import random
from dataclasses import dataclass
from datetime import timedelta

from planificador.clientes.models import Contacto
from planificador.contrataciones.models import Contratacion
from planificador.core.data.unit_of_work import Services, UnitOfWork, run_in_transaction
from planificador.core.model.errors import DomainError
from planificador.core.model.zones import MAX_DAY_LENGTH, local_day
from planificador.core.runtime.incidents import incidents
from planificador.demo import sample_data
from planificador.demo.context import seeded_random
from planificador.demo.filling import SIMULATED_PREFIX
from planificador.demo.timetable import imminent_timetable, timetable_columns
from planificador.formaciones.models import Formador
from planificador.interacciones import service as interactions
from planificador.interacciones.models import Interaccion
from planificador.interacciones.rules import Resultado, TipoInteraccion
from planificador.sesiones import service as sessions
from planificador.sesiones.models import Asistencia, Sesion
from planificador.sesiones.rules import SCHEDULED_STATES, EstadoSesion, Slot, slot

log = logging.getLogger(__name__)

STEP_INTERVAL = timedelta(seconds=20)
SESSION_LENGTH = timedelta(minutes=15)
IMMINENT = timedelta(minutes=30)
"""A session farther away is somebody's own, tried out in the demo."""
MAX_SESSIONS, MAX_INTERACTIONS, MAX_OPEN_ACTIONS = 60, 120, 8
"""How many rows of its own the living demo keeps, and how many next actions it leaves open."""


async def simulate(services: Services) -> None:
    """Goes on until it is cancelled; what goes wrong is logged."""
    rng = seeded_random(services.clock.now().isoformat())
    while True:
        try:
            await run_in_transaction(services, lambda uow: run_step(uow, rng))
        except DomainError as error:
            log.info("the demo skips a move: %s", error)
        except Exception as error:
            incidents.report(log, "the demo goes on after a failure", error)
        await services.clock.sleep_until(services.clock.now() + STEP_INTERVAL)


async def run_step(uow: UnitOfWork, rng: random.Random) -> None:
    """One thing happens."""
    contracts = await Contratacion.filter(expediente__startswith=SIMULATED_PREFIX).order_by("id")
    if not contracts:
        return
    move = SimulationStep(uow, rng, contracts)
    await move.clear_away()
    if not (await move.give_lesson() or await move.announce_lesson()):
        other = rng.choice([move.talk, move.finish_action, move.put_off])
        if not await other():
            await move.talk()


@dataclass(frozen=True, slots=True)
class SimulationStep:
    """What can happen in the living contracts; each method says whether it did."""

    uow: UnitOfWork
    rng: random.Random
    contracts: list[Contratacion]

    @property
    def ids(self) -> list[int]:
        return [contract.id for contract in self.contracts]

    async def clear_away(self) -> None:
        """Deletes what is oldest among what nobody waits for."""
        given = Sesion.filter(contratacion_id__in=self.ids).exclude(estado=EstadoSesion.PROGRAMADA)
        for lesson in await given.order_by("-id").offset(MAX_SESSIONS).limit(10):
            if not await Asistencia.filter(sesion_id=lesson.id).exists():
                await sessions.eliminar_sesion(self.uow, lesson.id, None)
        said = Interaccion.filter(contratacion_id__in=self.ids, fecha_recordatorio=None)
        for talk in await said.order_by("-id").offset(MAX_INTERACTIONS).limit(10):
            await interactions.eliminar_interaccion(self.uow, talk.id, None)

    async def give_lesson(self) -> bool:
        """A lesson that is over was taught."""
        over = Sesion.filter(contratacion_id__in=self.ids, estado=EstadoSesion.PROGRAMADA, fin__lte=self.uow.now)
        lesson = await over.order_by("fin").first()
        if lesson:
            await sessions.realizar(self.uow, lesson.id, None)
        return lesson is not None

    async def announce_lesson(self) -> bool:
        """When none is about to start, one is."""
        if await self._next_lesson():
            return False
        times = imminent_timetable(self.uow.now, self.uow.zone, SESSION_LENGTH)
        found = slot(times)
        contract = self.rng.choice(self.contracts)
        datos = {
            **timetable_columns(times),
            "contratacion_id": contract.id,
            "formador_id": await self._free_trainer(found) if found else None,
            "enlace_vc": f"https://aula.planificador.example/{contract.expediente}",
        }
        await sessions.crear_sesion(self.uow, datos, programada=True)
        return True

    async def talk(self) -> bool:
        """A talk that leaves something to do today or tomorrow; when much is left to do, some of it is done."""
        if len(await self._open_actions()) >= MAX_OPEN_ACTIONS:
            return await self.finish_action()
        contract = self.rng.choice(self.contracts)
        contact = await Contacto.filter(cliente_id=contract.cliente_id, cliente_final_id=None).order_by("id").first()
        today = local_day(self.uow.now, self.uow.zone)
        datos = {
            "cliente_id": contract.cliente_id,
            "contacto_id": contact and contact.id,
            "contratacion_id": contract.id,
            "tipo": self.rng.choice([TipoInteraccion.LLAMADA, TipoInteraccion.CORREO]),
            "descripcion": self.rng.choice(sample_data.DESCRIPTIONS),
            "proxima_accion": self.rng.choice(sample_data.NEXT_ACTIONS),
            "fecha_proxima_accion": today + timedelta(days=self.rng.randint(0, 1)),
            "crear_recordatorio": True,
        }
        await interactions.crear_interaccion(self.uow, datos)
        return True

    async def finish_action(self) -> bool:
        """The oldest next action is done."""
        waiting = await self._open_actions()
        if waiting:
            resultado = self.rng.choice([Resultado.ACEPTADA, Resultado.SIN_RESPUESTA])
            await interactions.terminar_accion(self.uow, waiting[0].id, None, resultado)
        return bool(waiting)

    async def put_off(self) -> bool:
        """The lesson about to start starts some minutes later, but each only once: it is to start some time."""
        lesson = await self._next_lesson()
        if not lesson or lesson.version > 1:
            return False
        delay = timedelta(minutes=self.rng.randint(1, 2))
        later = timetable_columns(imminent_timetable(self.uow.now + delay, self.uow.zone, SESSION_LENGTH))
        await sessions.reprogramar(self.uow, lesson.id, None, later)
        return True

    async def _next_lesson(self) -> Sesion | None:
        coming = Sesion.filter(
            contratacion_id__in=self.ids,
            estado=EstadoSesion.PROGRAMADA,
            inicio__gt=self.uow.now,
            inicio__lt=self.uow.now + IMMINENT,
        )
        return await coming.order_by("inicio").first()

    async def _open_actions(self) -> list[Interaccion]:
        return await Interaccion.filter(contratacion_id__in=self.ids, fecha_recordatorio__not_isnull=True).order_by(
            "id"
        )

    async def _free_trainer(self, wanted: Slot) -> int | None:
        """Somebody who teaches nowhere else then."""
        taken = Sesion.filter(
            formador_id__not_isnull=True,
            estado__in=SCHEDULED_STATES,
            inicio__gt=wanted.inicio - MAX_DAY_LENGTH,
            inicio__lt=wanted.fin,
            fin__gt=wanted.inicio,
        )
        busy = [lesson.formador_id for lesson in await taken]
        free = await Formador.filter(activo=True).exclude(id__in=busy).order_by("id")
        return self.rng.choice(free).id if free else None
