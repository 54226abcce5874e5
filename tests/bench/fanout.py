"""One mutation, many subscribers: until the last one knows, against a bare server that sends them the same bytes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from statistics import median
from time import perf_counter
from zoneinfo import ZoneInfo

import httpx2
import orjson
from tests.bench.harness import BenchmarkContext
from tests.bench.measure import Figure, alternating, milliseconds, ratios
from tests.bench.servers import BARE, servers
from tests.bench.subscribers import SubscriberGroup, open_subscribers
from tests.support.graphql import GraphQLClient

ZONE = ZoneInfo("Europe/Madrid")
SUBSCRIPTION = """
subscription Avisos {
  avisos { tipo clave lista { ...Detalle } aviso { ...Detalle } }
}
fragment Detalle on Aviso {
  clave venceEn situacion texto
  ... on AvisoRecordatorio { interaccion { proximaAccion cliente { nombre } } }
}
"""
CLIENT = """mutation { crearCliente(input: {nombre: "Forjas Aizkorri"}) { cliente { id } } }"""
CREATE = """
mutation ($cliente: ID!, $dia: Date!) {
  crearInteraccion(input: {cliente: $cliente, tipo: LLAMADA, proximaAccion: "Llamar a Maite Etxeberria",
    fechaProximaAccion: $dia, crearRecordatorio: true}) { interaccion { id } errores { codigo mensaje } }
}
"""
END = """mutation ($id: ID!) { terminarAccion(input: {id: $id}) { interaccion { id } errores { codigo mensaje } } }"""


@dataclass(slots=True)
class AlertPublisher:
    """Makes a reminder, next time ends it: each time one event for every subscriber."""

    graphql: GraphQLClient
    cliente: str
    listeners: SubscriberGroup
    open: str | None = None

    async def change(self) -> tuple[float, float]:
        """Seconds until the last subscriber has the event: from asking for the mutation, from the first that has it."""
        known = self.listeners.expect()
        begin = perf_counter()
        if self.open is None:
            created = await self.graphql(CREATE, cliente=self.cliente, dia=today().isoformat())
            self.open = created["crearInteraccion"]["interaccion"]["id"]
        else:
            await self.graphql(END, id=self.open)
            self.open = None
        last = await known
        return last - begin, last - self.listeners.first


def today() -> date:
    return datetime.now(ZONE).date()


async def measure(context: BenchmarkContext) -> None:
    """The two servers run side by side, each with its own audience, and take turns."""
    size, rounds, changes = (5, 2, 1) if context.quick else (1000, 11, 4)
    async with (
        context.database() as url,
        servers(url, BARE) as (port, bare_port),
        httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=30) as http,
        httpx2.AsyncClient(base_url=f"http://127.0.0.1:{bare_port}", timeout=30) as bare_http,
    ):
        graphql = GraphQLClient(http)
        client = (await graphql(CLIENT))["crearCliente"]["cliente"]["id"]
        await _warm(port, bare_port)
        before = port.memory(), bare_port.memory()
        async with open_subscribers(port, size) as listeners, open_subscribers(bare_port, size) as bare_listeners:
            await _subscribe(listeners)
            grown = _grown(before, (port.memory(), bare_port.memory()), size)
            office = AlertPublisher(graphql, client, listeners)
            await office.change(), await office.change()

            async def product() -> Sequence[float]:
                return _medians([await office.change() for _ in range(changes)])

            async def bare() -> Sequence[float]:
                return _medians([await _broadcast(bare_http, bare_listeners, listeners.last) for _ in range(changes)])

            await bare()
            with context.step(f"a mutation and {size} subscribers", rounds) as on:
                of_product, of_bare = await alternating([product, bare], rounds, lambda: on(1))
            length = len(listeners.last)
    against = f"a bare uvicorn broadcast of the same {length} bytes"
    whats = (
        (f"a mutation, until the last of {size} WebSocket subscribers has the alert", None),
        (f"an alert, from the first of {size} subscribers to the last", 1.5),
    )
    for (what, target), ours, bares in zip(whats, of_product, of_bare, strict=True):
        context.report.figures.append(
            Figure(
                what,
                context.dialect,
                milliseconds(ours),
                f"{against}: {milliseconds(bares)}",
                ratios(ours, bares),
                target,
            )
        )
    context.report.figures.append(_memory(grown, size, context.dialect))


def _medians(samples: Sequence[tuple[float, float]]) -> list[float]:
    return [median(one) for one in zip(*samples, strict=True)]


async def _warm(*ports: int) -> None:
    """What a server makes once, for its first sockets, is not theirs."""
    for port in ports:
        async with open_subscribers(port, 20):
            pass


def _grown(before: Sequence[int | None], after: Sequence[int | None], size: int) -> list[float]:
    """Bytes a socket, of each server; none where the system does not tell."""
    return [(b - a) / size for a, b in zip(before, after, strict=True) if a is not None and b is not None]


def _memory(grown: list[float], size: int, dialect: str) -> Figure:
    what, target = f"memory of an idle subscriber, of {size}", 1.5
    if len(grown) < 2 or min(grown) <= 0:
        return Figure(what, dialect, "-", "the system does not tell", [], target)
    ours, bare = (f"{one / 1024:.1f} KiB" for one in grown)
    return Figure(what, dialect, ours, f"a bare uvicorn WebSocket: {bare}", [grown[0] / grown[1]], target)


async def _subscribe(listeners: SubscriberGroup) -> None:
    acknowledged = listeners.expect()
    listeners.tell('{"type": "connection_init"}')
    await acknowledged
    lists = listeners.expect()
    message = {"type": "subscribe", "id": "1", "payload": {"query": SUBSCRIPTION}}
    listeners.tell(orjson.dumps(message).decode())
    await lists


async def _broadcast(http: httpx2.AsyncClient, listeners: SubscriberGroup, payload: bytes) -> tuple[float, float]:
    known = listeners.expect()
    begin = perf_counter()
    (await http.post("/", content=payload)).raise_for_status()
    last = await known
    return last - begin, last - listeners.first
