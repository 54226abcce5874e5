"""Deals carried out: contracts with their enrolments, sessions and attendance, each step on the day it happened."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from planificador.clientes.rules import EstadoCliente
from planificador.contrataciones import service as contracts
from planificador.contrataciones.models import Contratacion
from planificador.contrataciones.rules import EstadoContratacion
from planificador.core.model.validation import Values
from planificador.core.model.zones import start_of_day
from planificador.demo import sample_data
from planificador.demo.context import DemoContext
from planificador.demo.deals import OFFER_VALIDITY, Deal
from planificador.demo.people import DemoClient
from planificador.demo.sample_data import Course
from planificador.demo.timetable import TrainerCalendar, block_hours, choose_timetable, timetable_columns
from planificador.formaciones.models import Formacion
from planificador.formaciones.rules import Modalidad
from planificador.sesiones import batch, contract_lifecycle, service
from planificador.sesiones.models import Sesion
from planificador.sesiones.rules import EstadoAsistencia

E = EstadoContratacion
INACTIVE_FOR = timedelta(days=200)
"""How long inactive clients have asked for nothing."""
UNSOLD_STATES = (E.PROPUESTA, E.RECHAZADA, E.CADUCADA)
"""What may have become of an offer to somebody who never bought."""


@dataclass(frozen=True, slots=True)
class DemoContract:
    """A contract and what is needed to talk about it. final: the end client it is for."""

    row: Contratacion
    deal: Deal
    company: DemoClient
    final: int | None


@dataclass(slots=True)
class ContractBuilder:
    """Carries deals out."""

    context: DemoContext
    companies: list[DemoClient]
    courses: dict[Course, Formacion]
    diary: TrainerCalendar

    async def create(self, deal: Deal) -> DemoContract:
        company = self.context.rng.choice([one for one in self.companies if self._suits(one, deal)])
        final = self.context.rng.choice([None, *company.finals])
        row = await self._offer(deal, company, final)
        if deal.answered and deal.estado is E.RECHAZADA:
            motivo = self.context.rng.choice(sample_data.REJECTION_REASONS)
            await contract_lifecycle.rechazar_contratacion(self.context.on(deal.answered), row.id, None, motivo)
        elif deal.answered:
            await self._deliver(row, deal, company.learners[final])
        else:
            await self._propose_sessions(row, deal)
        await self._end(row, deal)
        return DemoContract(row, deal, company, final)

    def _suits(self, company: DemoClient, deal: Deal) -> bool:
        if company.since + timedelta(days=15) > deal.offered:
            return False
        match company.row.estado:
            case EstadoCliente.POTENCIAL:
                return deal.estado in UNSOLD_STATES
            case EstadoCliente.INACTIVO:
                return deal.estado not in {E.ACEPTADA, E.EN_CURSO} and deal.offered < self.context.today - INACTIVE_FOR
        return True

    async def _offer(self, deal: Deal, company: DemoClient, final: int | None) -> Contratacion:
        datos: Values = {
            "cliente_id": company.row.id,
            "cliente_final_id": final,
            "formacion_id": self.courses[deal.course].id,
            "valida_hasta": deal.offered + OFFER_VALIDITY,
        }
        if self.context.rng.random() < 0.25:
            datos |= {"precio_hora": deal.course.price * Decimal("0.90"), "notas": "10 % de descuento por volumen."}
        return await contracts.crear_contratacion(self.context.on(deal.offered), datos)

    async def _propose_sessions(self, row: Contratacion, deal: Deal) -> None:
        """An offer may carry sessions: without a day, or with one nobody has agreed to."""
        if deal.estado is not E.PROPUESTA or self.context.rng.random() < 0.4:
            return
        day = self.context.today + timedelta(days=self.context.rng.randint(10, 40))
        for datos in ({"fecha": day}, {"notas": "A convenir con la empresa."}):
            await service.crear_sesion(self.context.on(deal.offered), {**datos, "contratacion_id": row.id})

    async def _deliver(self, row: Contratacion, deal: Deal, learners: list[int]) -> None:
        accepted = self.context.on(deal.answered or deal.offered)
        people = self.context.some(learners, 3, 6)
        await contracts.aceptar(accepted, row.id, None)
        enrolled = await contracts.inscribir(accepted, row.id, people)
        zone, length = self.context.zone, block_hours(deal.course.hours)
        times, trainer = choose_timetable(self.context.rng, self.diary, deal.days, length, zone)
        planned = self.context.at(accepted.now + timedelta(hours=2))
        where = self._where(deal, row)
        for one in times:
            datos = {**timetable_columns(one), **where, "contratacion_id": row.id, "formador_id": trainer}
            session = await service.crear_sesion(planned, datos, programada=True)
            await self._hold(session, deal, people, first=one is times[0])
        if self.context.rng.random() < 0.1:
            await contracts.dar_de_baja(self.context.at(accepted.now + timedelta(days=4)), enrolled[-1].id, None)

    def _where(self, deal: Deal, row: Contratacion) -> Values:
        link = f"https://aula.planificador.example/{row.expediente}"
        room = f"Aula {self.context.rng.randint(1, 5)}, {self.context.rng.choice(sample_data.STREETS)} 3"
        match deal.course.how:
            case Modalidad.PRESENCIAL:
                return {"direccion": room}
            case Modalidad.MIXTA:
                return {"direccion": room, "enlace_vc": link}
        return {"enlace_vc": link}

    async def _hold(self, session: Sesion, deal: Deal, people: list[int], first: bool) -> None:
        """What became of a session: taught, called off, or still to come. The first one always stands."""
        fin = session.fin or self.context.uow.now
        if not first and self.context.rng.random() < 0.05:
            await self._call_off(session)
        elif fin <= self._until(deal):
            after = self.context.at(fin + timedelta(minutes=10))
            await service.realizar(after, session.id, None)
            marks = [self._mark(person, session.minutos or 0) for person in people]
            await batch.registrar_asistencia(after, session.id, marks)

    async def _call_off(self, session: Sesion) -> None:
        eve = (session.inicio or self.context.uow.now) - timedelta(days=1)
        uow = self.context.at(max(eve, session.creado))
        await service.cancelar(uow, session.id, None, self.context.rng.choice(sample_data.SESSION_CANCELLATION_REASONS))

    def _until(self, deal: Deal) -> datetime:
        """Up to when sessions were taught."""
        if deal.estado is not E.CANCELADA or deal.ended is None:
            return self.context.uow.now
        return min(self.context.uow.now, start_of_day(deal.ended, self.context.zone))

    def _mark(self, person: int, whole: int) -> Values:
        estado = self.context.rng.choices(list(EstadoAsistencia), weights=(88, 7, 5))[0]
        late = estado is EstadoAsistencia.PRESENTE and self.context.rng.random() < 0.08
        return {"participante": person, "estado": estado, "minutos": whole - 30 if late else None}

    async def _end(self, row: Contratacion, deal: Deal) -> None:
        if deal.ended is None:
            return
        uow = self.context.on(deal.ended)
        match deal.estado:
            case E.FINALIZADA:
                await contract_lifecycle.finalizar_contratacion(uow, row.id, None)
            case E.CADUCADA:
                await contract_lifecycle.caducar_contratacion(uow, row.id, None)
            case E.CANCELADA:
                await contract_lifecycle.cancelar_contratacion(
                    uow, row.id, None, self.context.rng.choice(sample_data.CANCELLATION_REASONS)
                )
