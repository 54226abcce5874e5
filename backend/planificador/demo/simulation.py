"""Changes the sample data at a fixed interval, so that subscribers receive events.

It changes only the simulated contracts that `fill` created; in a database without them it does nothing. It deletes old
rows of its own, so that it can run for months.
"""

import logging
import random
from dataclasses import dataclass
from datetime import timedelta

from tortoise.expressions import Q

from planificador.clientes.models import Contacto
from planificador.contrataciones.models import Contratacion
from planificador.core.data.use_cases.services import Services
from planificador.core.data.use_cases.transactions import run_in_transaction
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.errors import DomainError
from planificador.core.model.zones import MAX_DAY_LENGTH, local_day
from planificador.core.runtime.incidents import incidents
from planificador.demo import sample_data
from planificador.demo.context import seeded_random
from planificador.demo.filling import SIMULATED_PREFIX
from planificador.demo.timetable import imminent_timetable, timetable_columns
from planificador.formaciones.models import AusenciaFormador, Formador
from planificador.interacciones import service as interactions
from planificador.interacciones.models import Interaccion
from planificador.interacciones.rules import Resultado, TipoInteraccion
from planificador.sesiones import service as sessions
from planificador.sesiones.models import ApoyoSesion, Asistencia, Sesion
from planificador.sesiones.rules import SCHEDULED_STATES, EstadoSesion
from planificador.sesiones.timetables import Slot, slot

log = logging.getLogger(__name__)

STEP_INTERVAL = timedelta(seconds=20)
SESSION_LENGTH = timedelta(minutes=15)
MAX_LEAD_TIME = timedelta(minutes=30)
"""Sessions that start later were created by users who try the demo."""
MAX_SESSIONS, MAX_INTERACTIONS, MAX_OPEN_ACTIONS = 60, 120, 8
"""The numbers of its own rows that the simulation keeps, and of next actions that it leaves open."""


async def simulate(services: Services) -> None:
    """Run steps until the task is cancelled. Failures are logged."""
    rng = seeded_random(services.clock.now().isoformat())
    while True:
        try:
            await run_in_transaction(services, lambda uow: run_step(uow, rng))
        except DomainError as error:
            log.info("the simulation skips a step: %s", error)
        except Exception as error:
            incidents.report(log, "a step of the simulation failed", error)
        await services.clock.sleep_until(services.clock.now() + STEP_INTERVAL)


async def run_step(uow: UnitOfWork, rng: random.Random) -> None:
    """Delete old rows, then make one change."""
    contracts = await Contratacion.filter(expediente__startswith=SIMULATED_PREFIX).order_by("id")
    if not contracts:
        return
    step = SimulationStep(uow, rng, contracts)
    await step.delete_old_rows()
    if not (await step.complete_session() or await step.create_session()):
        change = rng.choice([step.create_interaction, step.finish_action, step.reschedule_session])
        if not await change():
            await step.create_interaction()


@dataclass(frozen=True, slots=True)
class SimulationStep:
    """The possible changes of the simulated contracts. Those that may be impossible return whether they were made."""

    uow: UnitOfWork
    rng: random.Random
    contracts: list[Contratacion]

    @property
    def ids(self) -> list[int]:
        return [contract.id for contract in self.contracts]

    async def delete_old_rows(self) -> None:
        """Delete the oldest closed sessions and interactions beyond the numbers to keep."""
        closed = Sesion.filter(contratacion_id__in=self.ids).exclude(estado=EstadoSesion.PROGRAMADA)
        for session in await closed.order_by("-id").offset(MAX_SESSIONS).limit(10):
            if not await Asistencia.filter(sesion_id=session.id).exists():
                await self.uow.delete(session)  # the use case keeps sessions that were taught
        done = Interaccion.filter(contratacion_id__in=self.ids, fecha_recordatorio=None)
        for interaction in await done.order_by("-id").offset(MAX_INTERACTIONS).limit(10):
            await interactions.eliminar_interaccion(self.uow, interaction.id, None)

    async def complete_session(self) -> bool:
        """Complete a session that has ended."""
        ended = Sesion.filter(contratacion_id__in=self.ids, estado=EstadoSesion.PROGRAMADA, fin__lte=self.uow.now)
        session = await ended.order_by("fin").first()
        if session:
            await sessions.realizar(self.uow, session.id, None)
        return session is not None

    async def create_session(self) -> bool:
        """Create a session that starts in a few minutes, unless there is one."""
        if await self._next_session():
            return False
        timetable = imminent_timetable(self.uow.now, self.uow.zone, SESSION_LENGTH)
        time_slot = slot(timetable)
        contract = self.rng.choice(self.contracts)
        datos = {
            **timetable_columns(timetable),
            "contratacion_id": contract.id,
            "formador_id": await self._free_trainer(time_slot) if time_slot else None,
            "enlace_vc": f"https://aula.planificador.example/{contract.expediente}",
        }
        await sessions.crear_sesion(self.uow, datos, programada=True)
        return True

    async def create_interaction(self) -> bool:
        """Create an interaction with a next action, or finish an open action if there are too many."""
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
        """Finish the oldest open next action."""
        actions = await self._open_actions()
        if actions:
            resultado = self.rng.choice([Resultado.ACEPTADA, Resultado.SIN_RESPUESTA])
            await interactions.terminar_accion(self.uow, actions[0].id, None, resultado)
        return bool(actions)

    async def reschedule_session(self) -> bool:
        """Postpone the next session by some minutes; each session only once, so that it starts at last."""
        session = await self._next_session()
        if not session or session.version > 1:
            return False
        delay = timedelta(minutes=self.rng.randint(1, 2))
        columns = timetable_columns(imminent_timetable(self.uow.now + delay, self.uow.zone, SESSION_LENGTH))
        await sessions.reprogramar(self.uow, session.id, None, columns)
        return True

    async def _next_session(self) -> Sesion | None:
        imminent = Sesion.filter(
            contratacion_id__in=self.ids,
            estado=EstadoSesion.PROGRAMADA,
            inicio__gt=self.uow.now,
            inicio__lt=self.uow.now + MAX_LEAD_TIME,
        )
        return await imminent.order_by("inicio").first()

    async def _open_actions(self) -> list[Interaccion]:
        return await Interaccion.filter(contratacion_id__in=self.ids, fecha_recordatorio__not_isnull=True).order_by(
            "id"
        )

    async def _free_trainer(self, time_slot: Slot) -> int | None:
        """Return a trainer who neither leads nor assists in another session then, and is not absent."""
        overlapping = await Sesion.filter(
            estado__in=SCHEDULED_STATES,
            inicio__gt=time_slot.inicio - MAX_DAY_LENGTH,
            inicio__lt=time_slot.fin,
            fin__gt=time_slot.inicio,
        )
        absent = AusenciaFormador.filter(Q(fin__gt=time_slot.inicio) | Q(fin=None), inicio__lt=time_slot.fin)
        assisting = await ApoyoSesion.filter(sesion_id__in=[session.id for session in overlapping])
        busy = {row.formador_id for row in assisting} | {row.formador_id for row in await absent}
        busy |= {row.formador_id for row in overlapping if row.formador_id}
        free = await Formador.filter(activo=True).exclude(id__in=busy).order_by("id")
        return self.rng.choice(free).id if free else None
