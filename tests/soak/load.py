"""Requests at a steady rate: nine of ten read what pages of the office show, one writes."""

import asyncio
import random
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from time import perf_counter

from tests.api.factories import attempt
from tests.support.graphql import Data, GraphQLClient

WRITES_OF_TEN = 1
CONNECTIONS = 64
"""Requests that are sent at once. Others that are due wait, and their time counts."""
AGENDA = """
query ($desde: DateTime!, $hasta: DateTime!) { agenda(desde: $desde, hasta: $hasta, first: 50) { nodes {
  id fecha horaInicio horaFin estado direccion formador { id nombre apellidos }
  contratacion { id expediente cliente { id nombre } formacion { nombre } } } } }
"""
CLIENT = """
query ($id: ID!) { cliente(id: $id) { id nombre nif estado notas contactos(first: 10) { nodes { nombre correo } }
  contrataciones(first: 10) { nodes { id expediente estado horasImpartidas formacion { nombre } } }
  interacciones(first: 10) { nodes { id fecha tipo proximaAccion } } } }
"""
CONTRACT = """
query ($id: ID!) { contratacion(id: $id) { id expediente estado cliente { nombre } formacion { nombre }
  inscripciones(first: 20) { nodes { participante { nombre apellidos } } }
  sesiones(first: 20) { nodes { fecha horaInicio formador { nombre } } } } }
"""
CLIENTS = "query ($after: String) { clientes(first: 50, after: $after) { totalCount nodes { id nombre localidad } } }"
SEARCH = "query ($texto: String!) { buscar(texto: $texto) { totalCount nodes { __typename id } } }"
ALERTS = "{ avisos { clave situacion texto venceEn } }"
IDS = "{ clientes(first: 50) { nodes { id nombre } } contrataciones(first: 50) { nodes { id } } }"


@dataclass(slots=True)
class Outcome:
    """What became of the requests: seconds from the instant at which each was due until its answer, and errors."""

    reads: list[float] = field(default_factory=list)
    writes: list[float] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


class Load:
    """Sends requests when they are due, also while earlier ones are not answered."""

    def __init__(self, graphql: GraphQLClient, rows: Data, chance: random.Random) -> None:
        self._graphql, self._random = graphql, chance
        self._clients = rows["clientes"]["nodes"]
        self._contracts = rows["contrataciones"]["nodes"]
        self._reminders: deque[str] = deque()
        self._connections = asyncio.Semaphore(CONNECTIONS)
        self.outcome = Outcome()

    @classmethod
    async def of(cls, graphql: GraphQLClient, seed: int) -> "Load":
        """Return a load of a server with data."""
        return cls(graphql, await graphql(IDS), random.Random(seed))

    async def run(self, rate: float, seconds: float) -> None:
        """Send `rate` requests per second, and wait for all answers."""
        begin, requests = perf_counter(), set[asyncio.Task[None]]()
        for number in range(round(rate * seconds)):
            due = begin + number / rate
            if (pause := due - perf_counter()) > 0:
                await asyncio.sleep(pause)
            is_write = self._random.randrange(10) < WRITES_OF_TEN
            task = asyncio.create_task(self._request(due, is_write))
            requests.add(task)
            task.add_done_callback(requests.discard)
        await asyncio.gather(*requests)

    async def _request(self, due: float, is_write: bool) -> None:
        try:
            async with self._connections:
                await (self._write() if is_write else self._random.choice(self._reads)())
        except Exception as error:  # whatever it is, it is counted
            self.outcome.errors.append(repr(error))
        else:
            (self.outcome.writes if is_write else self.outcome.reads).append(perf_counter() - due)

    @property
    def _reads(self) -> list[Callable[[], Awaitable[object]]]:
        client, contract = self._random.choice(self._clients), self._random.choice(self._contracts)
        return [
            lambda: self._graphql(AGENDA, desde="2026-11-23T00:00:00Z", hasta="2026-11-30T00:00:00Z"),
            lambda: self._graphql(CLIENT, id=client["id"]),
            lambda: self._graphql(CONTRACT, id=contract["id"]),
            lambda: self._graphql(CLIENTS),
            lambda: self._graphql(SEARCH, texto=client["nombre"].split()[0]),
            lambda: self._graphql(ALERTS),
        ]

    async def _write(self) -> None:
        """Change a client, or add a reminder, or end one: their number stays about the same."""
        client = self._random.choice(self._clients)["id"]
        match self._random.randrange(3):
            case 0:
                await self._do("actualizarCliente", id=client, notas=f"soak {self._random.random()}")
            case 1 if self._reminders:
                await self._do("terminarAccion", id=self._reminders.popleft(), resultado="ACEPTADA")
            case _:
                due = {"crearRecordatorio": True, "fechaProximaAccion": "2026-11-20"}
                row = await self._do("crearInteraccion", cliente=client, tipo="LLAMADA", **due)
                self._reminders.append(row["id"])

    async def _do(self, verb: str, **values: object) -> Data:
        answer = await attempt(self._graphql, verb, **values)
        if answer.errores:
            raise RuntimeError(f"{verb}: {answer.messages}")
        return dict(answer.result)
