"""Creates contracts from deals, with enrolments, sessions and attendances; each row gets the date of its event."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from planificador.clientes.rules import EstadoCliente
from planificador.contrataciones import enrolment
from planificador.contrataciones import service as contracts
from planificador.contrataciones.models import Contratacion
from planificador.contrataciones.rules import EstadoContratacion
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.validation import Values
from planificador.core.model.zones import start_of_day
from planificador.demo import sample_data, sample_places
from planificador.demo.context import DemoContext
from planificador.demo.deals import OFFER_VALIDITY, Deal
from planificador.demo.people import DemoClient
from planificador.demo.sample_courses import Course
from planificador.demo.timetable import Calendar, block_hours, choose_timetable, slots_of, timetable_columns
from planificador.formaciones.models import Formacion
from planificador.formaciones.rules import Modalidad
from planificador.sesiones import batch, contract_lifecycle, enrolments, service, trainers
from planificador.sesiones.models import Sesion
from planificador.sesiones.rules import EstadoAsistencia
from planificador.sesiones.timetables import Slot

E = EstadoContratacion
INACTIVE_FOR = timedelta(days=200)
"""The time since an inactive client received its last offer."""
UNREGISTERED_FOR = timedelta(days=10)
"""The time since the end of sessions whose attendance may still be missing."""
CONTRACTS_PER_LIMITED_ONE = 4
UNSOLD_STATES = (E.PROPUESTA, E.RECHAZADA, E.CADUCADA)
"""The possible states of an offer to a client that has no contract yet."""


@dataclass(frozen=True, slots=True)
class DemoContract:
    """A contract with the data that its interactions need. cliente_final_id: the end client, if it is for one."""

    row: Contratacion
    deal: Deal
    client: DemoClient
    cliente_final_id: int | None


@dataclass(slots=True)
class ContractBuilder:
    """Creates contracts through the services. calendar: That of the trainers."""

    context: DemoContext
    clients: list[DemoClient]
    courses: dict[Course, Formacion]
    calendar: Calendar
    rooms: Calendar
    virtual_rooms: Calendar

    async def create(self, deal: Deal) -> DemoContract:
        client = self.context.rng.choice([client for client in self.clients if self._is_plausible(client, deal)])
        cliente_final_id = self.context.rng.choice([None, *client.finals])
        row = await self._create_offer(deal, client, cliente_final_id)
        if deal.answered and deal.estado is E.RECHAZADA:
            reason, text = self.context.rng.choice(sample_data.REJECTION_REASONS)
            await contract_lifecycle.rechazar_contratacion(self.context.on(deal.answered), row.id, None, text, reason)
        elif deal.answered:
            await self._create_accepted(row, deal, client.participants[cliente_final_id])
        else:
            await self._create_proposed_sessions(row, deal)
        await self._close(row, deal)
        return DemoContract(row, deal, client, cliente_final_id)

    def _is_plausible(self, client: DemoClient, deal: Deal) -> bool:
        if client.since + timedelta(days=15) > deal.offered:
            return False
        match client.row.estado:
            case EstadoCliente.POTENCIAL:
                return deal.estado in UNSOLD_STATES
            case EstadoCliente.INACTIVO:
                return deal.estado not in {E.ACEPTADA, E.EN_CURSO} and deal.offered < self.context.today - INACTIVE_FOR
        return True

    async def _create_offer(self, deal: Deal, client: DemoClient, cliente_final_id: int | None) -> Contratacion:
        datos: Values = {
            "cliente_id": client.row.id,
            "cliente_final_id": cliente_final_id,
            "comercial_id": self.context.rng.choice(self.context.salespeople),
            "formacion_id": self.courses[deal.course].id,
            "valida_hasta": deal.offered + OFFER_VALIDITY,
            "probabilidad": self.context.rng.choice((10, 25, 50, 75, 90)),
            "mes_previsto": (deal.offered + OFFER_VALIDITY).replace(day=1),
        }
        if deal.days:
            datos |= {"fecha_inicio": min(deal.days), "fecha_fin": max(deal.days)}
        if self.context.rng.random() < 0.25:
            datos |= {"precio_hora": deal.course.price * Decimal("0.90"), "notas": "10 % de descuento por volumen."}
        return await contracts.crear_contratacion(self.context.on(deal.offered), datos)

    async def _create_proposed_sessions(self, row: Contratacion, deal: Deal) -> None:
        """Add proposed sessions to some of the offers: one with a day and one without."""
        if deal.estado is not E.PROPUESTA or self.context.rng.random() < 0.4:
            return
        day = self.context.today + timedelta(days=self.context.rng.randint(10, 40))
        for datos in ({"fecha": day}, {"notas": "A convenir con la empresa."}):
            await service.crear_sesion(self.context.on(deal.offered), {**datos, "contratacion_id": row.id})

    async def _create_accepted(self, row: Contratacion, deal: Deal, candidates: list[int]) -> None:
        accepted = self.context.on(deal.answered or deal.offered)
        participants = self.context.sample(candidates, 3, 6)
        await contracts.aceptar(accepted, row.id, None)
        enrolled = await enrolment.inscribir(accepted, row.id, participants)
        await self._limit_places(accepted, row, participants, candidates)
        if not deal.days:
            return
        zone, length = self.context.zone, block_hours(deal.course.hours)
        timetables, trainer = choose_timetable(self.context.rng, self.calendar, deal.days, length, zone)
        planned = self.context.at(accepted.now + timedelta(hours=2))
        location = self._location(deal, row, slots_of(timetables))
        assistants = self._assistants(slots_of(timetables)) if trainer else []
        for timetable in timetables:
            datos = {**timetable_columns(timetable), **location, "contratacion_id": row.id, "formador_id": trainer}
            session = await service.crear_sesion(planned, datos, programada=True, apoyos=assistants)
            await self._substitute(session)
            await self._complete(session, deal, participants, is_first=timetable is timetables[0])
        if self.context.rng.random() < 0.1:
            await enrolments.dar_de_baja(self.context.at(accepted.now + timedelta(days=4)), enrolled[-1].id, None)

    async def _limit_places(
        self, uow: UnitOfWork, row: Contratacion, participants: list[int], candidates: list[int]
    ) -> None:
        """Let some of the contracts have no more places than participants, for which others wait."""
        waiting = [person for person in candidates if person not in participants][:2]
        if row.id % CONTRACTS_PER_LIMITED_ONE == 0 and waiting:
            await contract_lifecycle.actualizar_contratacion(uow, row.id, None, {"plazas": len(participants)})
            await enrolments.inscribir(uow, row.id, waiting)

    def _location(self, deal: Deal, row: Contratacion, slots: Sequence[Slot]) -> Values:
        """Return where the sessions take place: in rooms of the centre, or at the company and by a link of its own."""
        at_centre = self.context.rng.random() < 0.6
        link = f"https://aula.planificador.example/{row.expediente}"
        address = {"direccion": f"{self.context.rng.choice(sample_places.STREETS)} {self.context.rng.randint(1, 60)}"}
        match deal.course.modalidad:
            case Modalidad.PRESENCIAL:
                return self._room(self.rooms, slots) if at_centre else address
            case Modalidad.MIXTA:
                return (self._room(self.rooms, slots) if at_centre else address) | {"enlace_vc": link}
        return self._room(self.virtual_rooms, slots) if at_centre else {"enlace_vc": link}

    def _room(self, rooms: Calendar, slots: Sequence[Slot]) -> Values:
        """Reserve a room that is free at all of these times, if there is one."""
        free = rooms.free(slots)
        if not free:
            return {}
        room = self.context.rng.choice(free)
        rooms.reserve(room, slots)
        return {"aula_id": room}

    def _assistants(self, slots: Sequence[Slot]) -> list[int]:
        """Reserve a trainer who assists at all of these times, for a quarter of the courses."""
        free = self.calendar.free(slots)
        if not free or self.context.rng.random() >= 0.25:
            return []
        assistant = self.context.rng.choice(free)
        self.calendar.reserve(assistant, slots)
        return [assistant]

    async def _substitute(self, session: Sesion) -> None:
        """Let another trainer lead the session in 3 % of the cases, if one is free."""
        slots = [session.slot] if session.slot else []
        free = self.calendar.free(slots)
        if session.formador_id is None or not free or self.context.rng.random() >= 0.03:
            return
        substitute, motivo = self.context.rng.choice(free), self.context.rng.choice(sample_data.SUBSTITUTION_REASONS)
        self.calendar.reserve(substitute, slots)
        day_before = self.context.at(max((session.inicio or session.creado) - timedelta(days=1), session.creado))
        await trainers.sustituir(day_before, session.id, None, substitute, motivo)

    async def _complete(self, session: Sesion, deal: Deal, participants: list[int], is_first: bool) -> None:
        """Cancel the session in 5 % of the cases unless it is the first one, or complete it if it has ended."""
        fin = session.fin or self.context.uow.now
        if not is_first and self.context.rng.random() < 0.05:
            await self._cancel(session)
        elif fin <= self._taught_until(deal):
            after = self.context.at(fin + timedelta(minutes=10))
            await service.realizar(after, session.id, None)
            if fin > self.context.uow.now - UNREGISTERED_FOR and self.context.rng.random() < 0.1:
                return
            attendances = [self._random_attendance(participant, session.minutos or 0) for participant in participants]
            await batch.registrar_asistencia(after, session.id, attendances)

    async def _cancel(self, session: Sesion) -> None:
        day_before = (session.inicio or self.context.uow.now) - timedelta(days=1)
        uow = self.context.at(max(day_before, session.creado))
        await service.cancelar(uow, session.id, None, self.context.rng.choice(sample_data.SESSION_CANCELLATION_REASONS))

    def _taught_until(self, deal: Deal) -> datetime:
        """Return the instant until which sessions were taught."""
        if deal.estado is not E.CANCELADA or deal.ended is None:
            return self.context.uow.now
        return min(self.context.uow.now, start_of_day(deal.ended, self.context.zone))

    def _random_attendance(self, participant: int, minutes: int) -> Values:
        estado = self.context.rng.choices(list(EstadoAsistencia), weights=(88, 7, 5))[0]
        late = estado is EstadoAsistencia.PRESENTE and self.context.rng.random() < 0.08
        nota = "Cita médica." if estado is EstadoAsistencia.JUSTIFICADA else None
        return {"participante": participant, "estado": estado, "minutos": minutes - 30 if late else None, "nota": nota}

    async def _close(self, row: Contratacion, deal: Deal) -> None:
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
