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
from planificador.demo import words
from planificador.demo.deals import VALID, Deal
from planificador.demo.people import Company
from planificador.demo.story import Story
from planificador.demo.timetable import Diary, block_hours, choose, values
from planificador.demo.words import Course
from planificador.formaciones.models import Formacion
from planificador.formaciones.rules import Modalidad
from planificador.sesiones import batch, contract_lifecycle, service
from planificador.sesiones.models import Sesion
from planificador.sesiones.rules import EstadoAsistencia

E = EstadoContratacion
WORN_OUT = timedelta(days=200)
"""How long inactive clients have asked for nothing."""
EN_ROUTE = (E.PROPUESTA, E.RECHAZADA, E.CADUCADA)
"""What may have become of an offer to somebody who never bought."""


@dataclass(frozen=True, slots=True)
class Sold:
    """A contract and what is needed to talk about it. final: the end client it is for."""

    row: Contratacion
    deal: Deal
    company: Company
    final: int | None


@dataclass(slots=True)
class Office:
    """Carries deals out."""

    story: Story
    companies: list[Company]
    courses: dict[Course, Formacion]
    diary: Diary

    async def carry_out(self, deal: Deal) -> Sold:
        company = self.story.dice.choice([one for one in self.companies if self._suits(one, deal)])
        final = self.story.dice.choice([None, *company.finals])
        row = await self._offer(deal, company, final)
        if deal.answered and deal.estado is E.RECHAZADA:
            motivo = self.story.dice.choice(words.REJECTED)
            await contract_lifecycle.rechazar_contratacion(self.story.on(deal.answered), row.id, None, motivo)
        elif deal.answered:
            await self._deliver(row, deal, company.learners[final])
        else:
            await self._propose_sessions(row, deal)
        await self._end(row, deal)
        return Sold(row, deal, company, final)

    def _suits(self, company: Company, deal: Deal) -> bool:
        if company.since + timedelta(days=15) > deal.offered:
            return False
        match company.row.estado:
            case EstadoCliente.POTENCIAL:
                return deal.estado in EN_ROUTE
            case EstadoCliente.INACTIVO:
                return deal.estado not in {E.ACEPTADA, E.EN_CURSO} and deal.offered < self.story.today - WORN_OUT
        return True

    async def _offer(self, deal: Deal, company: Company, final: int | None) -> Contratacion:
        datos: Values = {
            "cliente_id": company.row.id,
            "cliente_final_id": final,
            "formacion_id": self.courses[deal.course].id,
            "valida_hasta": deal.offered + VALID,
        }
        if self.story.dice.random() < 0.25:
            datos |= {"precio_hora": deal.course.price * Decimal("0.90"), "notas": "10 % de descuento por volumen."}
        return await contracts.crear_contratacion(self.story.on(deal.offered), datos)

    async def _propose_sessions(self, row: Contratacion, deal: Deal) -> None:
        """An offer may carry sessions: without a day, or with one nobody has agreed to."""
        if deal.estado is not E.PROPUESTA or self.story.dice.random() < 0.4:
            return
        day = self.story.today + timedelta(days=self.story.dice.randint(10, 40))
        for datos in ({"fecha": day}, {"notas": "A convenir con la empresa."}):
            await service.crear_sesion(self.story.on(deal.offered), {**datos, "contratacion_id": row.id})

    async def _deliver(self, row: Contratacion, deal: Deal, learners: list[int]) -> None:
        accepted = self.story.on(deal.answered or deal.offered)
        people = self.story.some(learners, 3, 6)
        await contracts.aceptar(accepted, row.id, None)
        enrolled = await contracts.inscribir(accepted, row.id, people)
        zone, length = self.story.zone, block_hours(deal.course.hours)
        times, trainer = choose(self.story.dice, self.diary, deal.days, length, zone)
        planned = self.story.at(accepted.now + timedelta(hours=2))
        where = self._where(deal, row)
        for one in times:
            datos = {**values(one), **where, "contratacion_id": row.id, "formador_id": trainer}
            session = await service.crear_sesion(planned, datos, programada=True)
            await self._hold(session, deal, people, first=one is times[0])
        if self.story.dice.random() < 0.1:
            await contracts.dar_de_baja(self.story.at(accepted.now + timedelta(days=4)), enrolled[-1].id, None)

    def _where(self, deal: Deal, row: Contratacion) -> Values:
        link = f"https://aula.planificador.example/{row.expediente}"
        room = f"Aula {self.story.dice.randint(1, 5)}, {self.story.dice.choice(words.STREETS)} 3"
        match deal.course.how:
            case Modalidad.PRESENCIAL:
                return {"direccion": room}
            case Modalidad.MIXTA:
                return {"direccion": room, "enlace_vc": link}
        return {"enlace_vc": link}

    async def _hold(self, session: Sesion, deal: Deal, people: list[int], first: bool) -> None:
        """What became of a session: taught, called off, or still to come. The first one always stands."""
        fin = session.fin or self.story.uow.now
        if not first and self.story.dice.random() < 0.05:
            await self._call_off(session)
        elif fin <= self._until(deal):
            after = self.story.at(fin + timedelta(minutes=10))
            await service.realizar(after, session.id, None)
            marks = [self._mark(person, session.minutos or 0) for person in people]
            await batch.registrar_asistencia(after, session.id, marks)

    async def _call_off(self, session: Sesion) -> None:
        eve = (session.inicio or self.story.uow.now) - timedelta(days=1)
        uow = self.story.at(max(eve, session.creado))
        await service.cancelar(uow, session.id, None, self.story.dice.choice(words.SESSION_CALLED_OFF))

    def _until(self, deal: Deal) -> datetime:
        """Up to when sessions were taught."""
        if deal.estado is not E.CANCELADA or deal.ended is None:
            return self.story.uow.now
        return min(self.story.uow.now, start_of_day(deal.ended, self.story.zone))

    def _mark(self, person: int, whole: int) -> Values:
        estado = self.story.dice.choices(list(EstadoAsistencia), weights=(88, 7, 5))[0]
        late = estado is EstadoAsistencia.PRESENTE and self.story.dice.random() < 0.08
        return {"participante": person, "estado": estado, "minutos": whole - 30 if late else None}

    async def _end(self, row: Contratacion, deal: Deal) -> None:
        if deal.ended is None:
            return
        uow = self.story.on(deal.ended)
        match deal.estado:
            case E.FINALIZADA:
                await contract_lifecycle.finalizar_contratacion(uow, row.id, None)
            case E.CADUCADA:
                await contract_lifecycle.caducar_contratacion(uow, row.id, None)
            case E.CANCELADA:
                await contract_lifecycle.cancelar_contratacion(
                    uow, row.id, None, self.story.dice.choice(words.CALLED_OFF)
                )
