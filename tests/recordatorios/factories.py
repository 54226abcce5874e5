"""An office to test alerts in: its client, its course, and the verbs the tests need."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from tests.clock import ManualClock

from planificador.clientes.models import Cliente
from planificador.clientes.service import crear_cliente
from planificador.contrataciones.models import Contratacion
from planificador.contrataciones.service import aceptar, crear_contratacion
from planificador.core.data.unit_of_work import Services, UnitOfWork, run_in_transaction
from planificador.core.runtime.changes import ChangeNotifier
from planificador.formaciones.rules import Modalidad
from planificador.formaciones.service import crear_formacion
from planificador.interacciones.models import Interaccion
from planificador.interacciones.rules import TipoInteraccion
from planificador.interacciones.service import crear_interaccion
from planificador.recordatorios.rules import Aviso, EventoTipo, Situacion, TipoAviso
from planificador.recordatorios.service import avisar_proximos_eventos
from planificador.recordatorios.watcher import AlertNews, AlertWatcher
from planificador.sesiones.models import Sesion
from planificador.sesiones.service import crear_sesion

T = TypeVar("T")
MADRID = ZoneInfo("Europe/Madrid")
BOTH = frozenset(TipoAviso)
CLIENT, COURSE, ACTION = "Forjas Aizkorri", "Soldadura avanzada", "Llamar a Maite Etxeberria"


def utc(text: str) -> datetime:
    """`2026-11-23T09:00` as an instant."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@dataclass(slots=True)
class AlertScenario:
    """Use cases by short names. services: with the notifier that every use case publishes to."""

    services: Services
    clock: ManualClock
    cliente: Cliente
    contrato: Contratacion

    async def do(self, use_case: Callable[..., Awaitable[T]], *arguments: Any, **options: Any) -> T:
        """Runs a service function in a transaction of its own."""
        result, _ = await run_in_transaction(self.services, lambda work: use_case(work, *arguments, **options))
        return result

    async def sesion(self, start: str, end: str = "", zona: str = "Europe/Madrid", **datos: Any) -> Sesion:
        """A scheduled session at a local time (`2026-11-24T09:00`), until `end` (`11:00`; an hour when not given)."""
        local = datetime.fromisoformat(start)
        until = time.fromisoformat(end) if end else local.time().replace(hour=local.hour + 1)
        times = {"fecha": local.date(), "hora_inicio": local.time(), "hora_fin": until, "zona": zona}
        return await self.do(crear_sesion, {"contratacion_id": self.contrato.id, **times, **datos}, programada=True)

    async def accion(self, day: str | None, **datos: Any) -> Interaccion:
        """An interaction whose next action is for a day, to be remembered."""
        values = {
            "cliente_id": self.cliente.id,
            "tipo": TipoInteraccion.LLAMADA,
            "proxima_accion": ACTION,
            "fecha_proxima_accion": date.fromisoformat(day) if day else None,
            "crear_recordatorio": True,
        }
        return await self.do(crear_interaccion, values | datos)

    async def avisos(self, horas: int = 24, lector: str = "") -> list[Aviso]:
        return await avisar_proximos_eventos(self.clock.now(), self.services.zone, horas, lector=lector)

    async def situaciones(self, now: str, horas: int = 24) -> list[Situacion]:
        """Of the alerts at an instant of UTC."""
        return [a.situacion for a in await avisar_proximos_eventos(utc(now), self.services.zone, horas)]


async def create_scenario(clock: ManualClock, notifier: ChangeNotifier, zone: ZoneInfo = MADRID) -> AlertScenario:
    services = Services(clock, notifier, zone)

    async def furnish(work: UnitOfWork) -> tuple[Cliente, Contratacion]:
        cliente = await crear_cliente(work, {"nombre": CLIENT})
        course = await crear_formacion(
            work,
            {"codigo": "SOL", "nombre": COURSE, "horas": 1000, "modalidad": Modalidad.PRESENCIAL, "precio_hora": 60},
        )
        contract = await crear_contratacion(work, {"cliente_id": cliente.id, "formacion_id": course.id})
        return cliente, await aceptar(work, contract.id, None)

    (cliente, contract), _ = await run_in_transaction(services, furnish)
    return AlertScenario(services, clock, cliente, contract)


@dataclass(slots=True)
class AlertClient:
    """A page somebody has open: what it knows of the list."""

    news: AsyncIterator[AlertNews]
    avisos: dict[str, Aviso]

    async def next(self) -> AlertNews:
        """The next news, worked into `avisos`. TimeoutError when there is none in ten real seconds."""
        async with asyncio.timeout(10):
            novedad = await anext(self.news)
        if novedad.lista is not None:
            self.avisos = {aviso.clave: aviso for aviso in novedad.lista}
        for evento in novedad.eventos:
            if evento.tipo is EventoTipo.RETIRADO:
                del self.avisos[evento.aviso.clave]
            else:
                assert (evento.aviso.clave in self.avisos) is (evento.tipo is EventoTipo.CAMBIADO)
                self.avisos[evento.aviso.clave] = evento.aviso
        return novedad

    async def said(self) -> list[tuple[str, str]]:
        """What the next news says: (event, clave), or ("LISTA", claves), or ("DESACTUALIZADA", since when)."""
        novedad = await self.next()
        if novedad.desactualizada_desde is not None:
            return [("DESACTUALIZADA", str(novedad.desactualizada_desde))]
        if novedad.lista is not None:
            return [("LISTA", " ".join(aviso.clave for aviso in novedad.lista))]
        return [(evento.tipo.value, evento.aviso.clave) for evento in novedad.eventos]


@asynccontextmanager
async def alert_client(
    alert_watcher: AlertWatcher, horas: int = 24, tipos: frozenset[TipoAviso] = BOTH, lector: str = ""
) -> AsyncIterator[AlertClient]:
    """A page that has received the present list."""
    async with alert_watcher.subscribe(horas, tipos, lector) as news:
        client = AlertClient(news, {})
        assert (await client.next()).lista is not None
        yield client
