"""Test data for alerts: a client with a contract, and a client of the alert feed."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from tests.clock import ManualClock

from planificador.api.reader_views import reader_of
from planificador.clientes.models import Cliente
from planificador.clientes.service import crear_cliente, crear_participante
from planificador.contrataciones.enrolment import inscribir
from planificador.contrataciones.models import Contratacion
from planificador.contrataciones.service import aceptar, crear_contratacion
from planificador.core.data.use_cases.services import Services
from planificador.core.data.use_cases.transactions import run_in_transaction
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.actors import SYSTEM, Actor
from planificador.core.runtime.changes import ChangeNotifier
from planificador.formaciones.rules import Modalidad
from planificador.formaciones.service import crear_formacion
from planificador.interacciones.models import Interaccion
from planificador.interacciones.rules import TipoInteraccion
from planificador.interacciones.service import crear_interaccion
from planificador.recordatorios.kinds import DEFAULT_KINDS
from planificador.recordatorios.models import AvisoOculto
from planificador.recordatorios.rules import Aviso, EventoTipo, Situacion, TipoAviso
from planificador.recordatorios.service import avisar_proximos_eventos, descartar, posponer
from planificador.recordatorios.text_data import ActionTextData, ContractTextData, SessionTextData, ShareTextData
from planificador.recordatorios.watcher import AlertNews, AlertWatcher
from planificador.sesiones.models import Sesion
from planificador.sesiones.service import crear_sesion

T = TypeVar("T")
MADRID = ZoneInfo("Europe/Madrid")
SESSION_DATA = SessionTextData("Soldadura", "ACME", "2026-0001", "Europe/Madrid")
ACTION_DATA = ActionTextData("ACME", "Llamar", None)
CONTRACT_DATA = ContractTextData("Soldadura", "ACME", "2026-0001")
SHARE_DATA = ShareTextData("Soldadura", "ACME", "2026-0001", "Jon", "Agirre")
CLIENT, COURSE, ACTION = "Forjas Aizkorri", "Soldadura avanzada", "Llamar a Maite Etxeberria"


def utc(text: str) -> datetime:
    """Return the instant of a text such as `2026-11-23T09:00`."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@dataclass(slots=True)
class Scenario:
    """A client with an accepted contract, and methods that create sessions and interactions for them."""

    services: Services
    clock: ManualClock
    cliente: Cliente
    contrato: Contratacion

    async def run(self, use_case: Callable[..., Awaitable[T]], *arguments: Any, **options: Any) -> T:
        """Run a service function in its own transaction."""
        result, _ = await run_in_transaction(self.services, lambda uow: use_case(uow, *arguments, **options))
        return result

    async def posponer(self, actor: Actor, clave: str, hasta: datetime) -> AvisoOculto:
        """Snooze an alert for an actor."""
        return await self.run(posponer, clave, hasta, reader_of(actor))

    async def descartar(self, actor: Actor, clave: str) -> AvisoOculto:
        """Dismiss an alert for an actor."""
        return await self.run(descartar, clave, reader_of(actor))

    async def sesion(self, start: str, end: str = "", zona: str = "Europe/Madrid", **datos: Any) -> Sesion:
        """Create a scheduled session from a local time (`2026-11-24T09:00`) to `end` (`11:00`, or an hour later)."""
        local = datetime.fromisoformat(start)
        until = time.fromisoformat(end) if end else local.time().replace(hour=local.hour + 1)
        times = {"fecha": local.date(), "hora_inicio": local.time(), "hora_fin": until, "zona": zona}
        return await self.run(crear_sesion, {"contratacion_id": self.contrato.id, **times, **datos}, programada=True)

    async def accion(
        self, day: str | None, recordatorios: Sequence[Mapping[str, Any]] = (), **datos: Any
    ) -> Interaccion:
        """Create an interaction with a next action on that day, which is among the alerts, and further reminders."""
        values = {
            "cliente_id": self.cliente.id,
            "tipo": TipoInteraccion.LLAMADA,
            "proxima_accion": ACTION,
            "fecha_proxima_accion": date.fromisoformat(day) if day else None,
            "crear_recordatorio": True,
        }
        return await self.run(crear_interaccion, values | datos, recordatorios)

    async def propuesta(self, day: str | None, **datos: Any) -> Contratacion:
        """Create a proposal that can be accepted until that day."""
        values = {
            "cliente_id": self.cliente.id,
            "formacion_id": self.contrato.formacion_id,
            "valida_hasta": date.fromisoformat(day) if day else None,
        }
        return await self.run(crear_contratacion, values | datos)

    async def inscribir(self, contract: int) -> None:
        """Enrol a new participant in the contract."""
        person = {"cliente_id": self.cliente.id, "nombre": "Miren", "apellidos": "Agirre"}
        row = await self.run(crear_participante, person)
        await self.run(inscribir, contract, [row.id])

    async def avisos(
        self, horas: int = 24, reader: Actor = SYSTEM, tipos: Collection[TipoAviso] = DEFAULT_KINDS
    ) -> list[Aviso]:
        return await avisar_proximos_eventos(self.clock.now(), self.services.zone, horas, tipos, reader_of(reader))

    async def situaciones(self, now: str, horas: int = 24, reader: Actor = SYSTEM) -> list[Situacion]:
        """Return the situations of the alerts at an instant in UTC."""
        alerts = await avisar_proximos_eventos(utc(now), self.services.zone, horas, reader=reader_of(reader))
        return [aviso.situacion for aviso in alerts]


async def create_scenario(clock: ManualClock, notifier: ChangeNotifier, zone: ZoneInfo = MADRID) -> Scenario:
    services = Services(clock, notifier, zone)

    async def create_rows(uow: UnitOfWork) -> tuple[Cliente, Contratacion]:
        cliente = await crear_cliente(uow, {"nombre": CLIENT})
        course = await crear_formacion(
            uow,
            {"codigo": "SOL", "nombre": COURSE, "horas": 1000, "modalidad": Modalidad.PRESENCIAL, "precio_hora": 60},
        )
        contract = await crear_contratacion(uow, {"cliente_id": cliente.id, "formacion_id": course.id})
        return cliente, await aceptar(uow, contract.id, None)

    (cliente, contract), _ = await run_in_transaction(services, create_rows)
    return Scenario(services, clock, cliente, contract)


@dataclass(slots=True)
class AlertClient:
    """A subscriber that applies each change to its list. news: the items it receives."""

    news: AsyncIterator[AlertNews]
    avisos: dict[str, Aviso]

    async def next(self) -> AlertNews:
        """Return the next item after applying it to `avisos`. Raises TimeoutError after ten real seconds."""
        async with asyncio.timeout(10):
            item = await anext(self.news)
        if item.lista is not None:
            self.avisos = {aviso.clave: aviso for aviso in item.lista}
        for evento in item.eventos:
            if evento.tipo is EventoTipo.RETIRADO:
                del self.avisos[evento.aviso.clave]
            else:
                assert (evento.aviso.clave in self.avisos) is (evento.tipo is EventoTipo.CAMBIADO)
                self.avisos[evento.aviso.clave] = evento.aviso
        return item

    async def next_events(self) -> list[tuple[str, str]]:
        """Return the next item as (event, clave) pairs, ("LISTA", claves) or ("DESACTUALIZADA", instant)."""
        item = await self.next()
        if item.desactualizada_desde is not None:
            return [("DESACTUALIZADA", str(item.desactualizada_desde))]
        if item.lista is not None:
            return [("LISTA", " ".join(aviso.clave for aviso in item.lista))]
        return [(evento.tipo.value, evento.aviso.clave) for evento in item.eventos]


@asynccontextmanager
async def alert_client(
    alert_watcher: AlertWatcher,
    horas: int = 24,
    tipos: frozenset[TipoAviso] = DEFAULT_KINDS,
    reader: Actor = SYSTEM,
    responsable: int | None = None,
    mios: bool = False,
) -> AsyncIterator[AlertClient]:
    """Subscribe a client that has received the whole list."""
    async with alert_watcher.subscribe(horas, tipos, reader_of(reader), responsable, mios) as news:
        client = AlertClient(news, {})
        assert (await client.next()).lista is not None
        yield client
