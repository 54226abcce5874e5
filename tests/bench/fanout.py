"""The time from a mutation to the event of the last subscriber, relative to a bare server that sends the same bytes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from statistics import median
from time import perf_counter
from zoneinfo import ZoneInfo

import httpx2
from tests.bench.harness import BenchmarkContext
from tests.bench.measure import Figure, alternating, milliseconds, ratios
from tests.bench.servers import BARE, servers
from tests.bench.subscribers import SubscriberGroup, open_subscribers, subscribe
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
CREATE_CLIENT = """mutation { crearCliente(input: {nombre: "Forjas Aizkorri"}) { cliente { id } } }"""
CREATE_REMINDER = """
mutation ($cliente: ID!, $dia: Date!) {
  crearInteraccion(input: {cliente: $cliente, tipo: LLAMADA, proximaAccion: "Llamar a Maite Etxeberria",
    fechaProximaAccion: $dia, crearRecordatorio: true}) { interaccion { id } errores { codigo mensaje } }
}
"""
FINISH_REMINDER = """
mutation ($id: ID!) { terminarAccion(input: {id: $id}) { interaccion { id } errores { codigo mensaje } } }
"""


@dataclass(slots=True)
class AlertPublisher:
    """Creates and finishes a reminder in turn; each change sends one event to every subscriber."""

    graphql: GraphQLClient
    cliente: str
    listeners: SubscriberGroup
    interaccion: str | None = None

    async def change(self) -> tuple[float, float]:
        """Return the seconds until the last subscriber has the event: from the request, and from the first event."""
        received = self.listeners.expect()
        begin = perf_counter()
        if self.interaccion is None:
            created = await self.graphql(CREATE_REMINDER, cliente=self.cliente, dia=today().isoformat())
            self.interaccion = created["crearInteraccion"]["interaccion"]["id"]
        else:
            await self.graphql(FINISH_REMINDER, id=self.interaccion)
            self.interaccion = None
        last = await received
        return last - begin, last - self.listeners.first


def today() -> date:
    return datetime.now(ZONE).date()


async def measure(context: BenchmarkContext) -> None:
    """Measure both servers in turn, each with its own subscribers."""
    size, rounds, changes = (5, 2, 1) if context.quick else (1000, 11, 4)
    async with (
        context.database() as url,
        servers(url, BARE) as (port, bare_port),
        httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=30) as http,
        httpx2.AsyncClient(base_url=f"http://127.0.0.1:{bare_port}", timeout=30) as bare_http,
    ):
        graphql = GraphQLClient(http)
        client = (await graphql(CREATE_CLIENT))["crearCliente"]["cliente"]["id"]
        await _warm(port, bare_port)
        before = port.memory(), bare_port.memory()
        async with open_subscribers(port, size) as listeners, open_subscribers(bare_port, size) as bare_listeners:
            await subscribe(listeners, [{"query": SUBSCRIPTION}])
            growth = _growth(before, (port.memory(), bare_port.memory()), size)
            publisher = AlertPublisher(graphql, client, listeners)
            await publisher.change(), await publisher.change()

            async def product() -> Sequence[float]:
                return medians([await publisher.change() for _ in range(changes)])

            async def bare() -> Sequence[float]:
                return medians([await broadcast(bare_http, bare_listeners, listeners.last) for _ in range(changes)])

            await bare()
            with context.step(f"a mutation and {size} subscribers", rounds) as on:
                of_product, of_bare = await alternating([product, bare], rounds, lambda: on(1))
            length = len(listeners.last)
    targets = (
        (f"a mutation, until the last of {size} WebSocket subscribers has the alert", None),
        (f"an alert, from the first of {size} subscribers to the last", 1.5),
    )
    compare_with_broadcast(context, targets, of_product, of_bare, length)
    context.report.figures.append(_memory(growth, size, context.dialect))


def compare_with_broadcast(
    context: BenchmarkContext,
    targets: Sequence[tuple[str, float | None]],
    of_product: Sequence[Sequence[float]],
    of_bare: Sequence[Sequence[float]],
    length: int,
) -> None:
    """Report the times of the product, in seconds, against those of a bare broadcast of so many bytes.

    Args:
        targets: The label and the target of each of the times.
    """
    reference = f"a bare uvicorn broadcast of the same {length} bytes"
    for (label, target), product_times, bare_times in zip(targets, of_product, of_bare, strict=True):
        context.report.figures.append(
            Figure(
                label,
                context.dialect,
                milliseconds(product_times),
                f"{reference}: {milliseconds(bare_times)}",
                ratios(product_times, bare_times),
                target,
            )
        )


def medians(samples: Sequence[tuple[float, float]]) -> list[float]:
    return [median(values) for values in zip(*samples, strict=True)]


async def _warm(*ports: int) -> None:
    """Open some sockets, so that what a server allocates once is not measured."""
    for port in ports:
        async with open_subscribers(port, 20):
            pass


def _growth(before: Sequence[int | None], after: Sequence[int | None], size: int) -> list[float]:
    """Return the bytes per socket of each server; none if the system does not report memory."""
    return [(b - a) / size for a, b in zip(before, after, strict=True) if a is not None and b is not None]


def _memory(growth: list[float], size: int, dialect: str) -> Figure:
    label, target = f"memory of an idle subscriber, of {size}", 1.5
    if len(growth) < 2 or min(growth) <= 0:
        return Figure(label, dialect, "-", "not reported by the system", [], target)
    product, bare = (f"{size / 1024:.1f} KiB" for size in growth)
    return Figure(label, dialect, product, f"a bare uvicorn WebSocket: {bare}", [growth[0] / growth[1]], target)


async def broadcast(http: httpx2.AsyncClient, listeners: SubscriberGroup, payload: bytes) -> tuple[float, float]:
    received = listeners.expect()
    begin = perf_counter()
    (await http.post("/", content=payload)).raise_for_status()
    last = await received
    return last - begin, last - listeners.first
