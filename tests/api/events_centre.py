"""A centre with a trainer's contract and another one, and what a reader's subscriptions receive of it."""

import json
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from itertools import count, product
from operator import itemgetter

import httpx2
from tests.api.factories import aula, cliente, contratacion, do, formacion, formador, inscritos, sesion
from tests.api.sse_client import EventStream, event_stream
from tests.clock import ManualClock
from tests.support.authentication import as_actor
from tests.support.graphql import Data, GraphQLClient, Headers, Subscription, data_of
from tests.support.people import person

from planificador.api.ids import decode, encode
from planificador.core.model.actors import Rol

KINDS = """avisos(horasAnticipacion: 400, tipos: [SESION, RECORDATORIO, RECORDATORIO_PROGRAMADO, PROPUESTA,
  SIN_SESIONES, HORAS_SIN_PLANIFICAR, ASISTENCIA, ASISTENCIA_EN_RIESGO])"""
QUERY = f"{{ {KINDS} {{ clave texto }} }}"
ALERTS = (
    f"subscription {{ {KINDS} "
    """{
  tipo clave lista { ...A } aviso { ...A } } }
fragment A on Aviso { clave venceEn situacion texto
  ... on AvisoSesion { sesion { id estado direccion notas contratacion { id expediente precioHora notas
    cliente { nombre nif telefono notas contactos { totalCount } sesiones: contrataciones { totalCount } } } } }
  ... on AvisoRecordatorio { interaccion { proximaAccion descripcion notaResponsable cliente { nif } } } }"""
)
CHANGES = "subscription { cambios { operacion tipo id campos } }"
LIVE = """subscription { sesiones { totalCount nodes { id estado notas formador { nombre telefono }
  contratacion { precioHora cliente { nif } inscripciones { nodes { participante { nombre documento } } } } } } }"""
LIST = LIVE.replace("subscription", "query", 1)
STREAMS = {"avisos": ALERTS, "cambios": CHANGES, "sesiones": LIVE}


@dataclass(slots=True)
class Centre:
    """A centre with a trainer's contract and another one, and what a reader's subscriptions have received.

    Attributes:
        rows: Rows by the names that the steps use.
        reader: The client of the reader.
        received: What has been received until all subscriptions told of the last marker.
        events: What came since then, by the rows or alerts that the events are of.
        texts: Those of the present alerts, by their claves.
        sessions: The last answer of the live query.
    """

    graphql: GraphQLClient
    reader: GraphQLClient
    clock: ManualClock
    rows: dict[str, Data] = field(default_factory=dict)
    streams: dict[str, "Subscription | Events"] = field(default_factory=dict)
    received: dict[str, list[str]] = field(default_factory=dict)
    events: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    sessions: str = ""
    markers: int = 0
    names: Iterator[int] = field(default_factory=count)

    async def do(self, verb: str, name: str = "", **values: object) -> Data:
        """Run a mutation, on the row of this name if there is one."""
        row = {"id": self.rows[name]["id"]} if name in self.rows else {}
        return dict(await do(self.graphql, verb, **{**row, **values}))

    async def settle(self) -> None:
        """Rename the course of both contracts, and read what comes until the subscriptions tell of it completely."""
        self.markers += 1
        await self.do("actualizarFormacion", "course", nombre=f"Curso {self.markers}")
        await self.read_alerts()
        await self.read_changes()
        await self.read_sessions()
        self._keep_events()

    async def read_changes(self) -> None:
        """Rename the room, and read what comes until the changes tell of it, so that nothing before is told later."""
        await self.do("actualizarAula", "room", nombre=f"Aula {next(self.names)}")
        while f'"{self.rows["room"]["id"]}"' not in await self.read("cambios"):
            pass

    def _keep_events(self) -> None:
        """Keep what came, by row: only the order of the changes of a row is promised."""
        for stream, events in self.events.items():
            self.received.setdefault(stream, []).extend(text for _, text in sorted(events, key=itemgetter(0)))
        self.events.clear()

    async def read_sessions(self) -> None:
        """Read the live query's answers, each of which differs from the one before, until the last is the present."""
        present = _text((await self.reader(LIST))["sesiones"])
        while self.sessions != present:
            await self.read("sesiones")
        self.received.setdefault("present sessions", []).append(present)

    async def attempt(self) -> None:
        """Use mutations of trainers on rows of both contracts."""
        answers = self.received.setdefault("mutations", [])
        for verb, values in attempts(self.rows):
            head = f"{verb[0].upper()}{verb[1:]}Input!"
            payload = "errores { ...P } advertencias { ...P }"
            text = f"mutation ($input: {head}) {{ {verb}(input: $input) {{ {payload} }} }} {PROBLEM}"
            answer = await self.reader(text, input=values)
            answers.append(_text([verb, values, answer]))
            if not answer[verb]["errores"]:
                await self.read_changes()  # several changes of a row may come as one event

    async def read_alerts(self) -> None:
        """Read the events of alerts until they amount to what the query answers."""
        present = {alert["clave"]: alert["texto"] for alert in (await self.reader(QUERY))["avisos"]}
        while self.texts != present:
            await self.read("avisos")

    async def read(self, stream: str) -> str:
        event = (await self.streams[stream].next())[stream]
        text = _text(event)
        if stream == "sesiones":
            assert text != self.sessions, "an answer is sent when it has changed"
            self.sessions = text
            return text
        subject = event["clave"] if stream == "avisos" else event["id"]
        self.events.setdefault(stream, []).append((subject or "", text))
        if stream == "avisos":
            self._remember(event)
        return text

    def _remember(self, event: Data) -> None:
        if event["lista"] is not None:
            self.texts = {alert["clave"]: alert["texto"] for alert in event["lista"]}
        elif event["tipo"] == "RETIRADO":
            self.texts.pop(event["clave"])
        else:
            self.texts[event["clave"]] = event["aviso"]["texto"]


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


ENTRIES: Sequence[Data] = [{"estado": "PRESENTE", "minutos": 1000}, {"estado": "JUSTIFICADA"}]
PROBLEM = "fragment P on Problema { codigo campo mensaje objeto { id } }"


def attempts(rows: Mapping[str, Data]) -> Iterator[tuple[str, Data]]:
    """Yield mutations of trainers, with the ids of rows of both contracts."""
    own, others = (
        [rows[f"{who} session {number}"]["id"] for number in numbers]
        for who, numbers in {"mine": (0, 1), "other": (0, 1, 2)}.items()
    )
    people = [rows[f"{who} person"]["id"] for who in ("mine", "other")]
    for session in (*own, *others):
        yield "realizarSesion", {"id": session}
        yield "realizarSesion", {"id": session, "version": 0}
        yield "eliminarSesion", {"id": session}
        for row, entry in product(people, ENTRIES):
            yield "registrarAsistencia", {"sesion": session, "asistencias": [{"participante": row, **entry}]}
    for number in range(1, 5):
        yield "eliminarAsistencia", {"id": encode("Asistencia", number)}
        yield "descartarAviso", {"clave": f"recordatorio:{number}:2026-11-24"}
    for session in others:
        yield "descartarAviso", {"clave": f"sesion:{decode(session)[1]}:2026-11-24T08:00Z"}


async def build(graphql: GraphQLClient, clock: ManualClock) -> Centre:
    """Create the centre: all rows that are not created by steps that a reader sees."""
    centre = Centre(graphql, graphql, clock)
    rows = centre.rows
    rows["course"] = await formacion(graphql, codigo="SOL", nombre="Curso 0", horas="200.00")
    rows["room"] = await aula(graphql)
    for who in ("mine", "other"):
        rows[f"{who} trainer"] = await formador(graphql, nombre=who)
        rows[f"{who} client"] = await cliente(graphql, nombre=f"Cliente {who}")
        ids = {"cliente": rows[f"{who} client"]["id"], "formacion": rows["course"]["id"]}
        rows[f"{who} contract"] = await contratacion(graphql, expediente=f"EXP-{who}", **ids)
        rows[f"{who} person"] = (await inscritos(graphql, rows[f"{who} contract"]))[0]
        trainer = {"formador": rows[f"{who} trainer"]["id"]}
        for number, hour in enumerate(("09", "11", "13")):
            times = {"fecha": "2026-11-24", "horaInicio": f"{hour}:00", "horaFin": f"{hour}:30"}
            rows[f"{who} session {number}"] = await sesion(graphql, rows[f"{who} contract"], **times, **trainer)
    action = {"proximaAccion": "Llamar", "fechaProximaAccion": "2026-11-24", "crearRecordatorio": True}
    rows["call"] = await do(graphql, "crearInteraccion", cliente=ids["cliente"], tipo="LLAMADA", **action)
    return centre


class Events:
    """A subscription over an event stream, as one over a WebSocket."""

    def __init__(self, stream: EventStream) -> None:
        self._stream = stream

    async def next(self) -> Data:
        """Return the data of the next event."""
        return data_of(await self._stream.data())


@asynccontextmanager
async def subscribe_to_stream(http: httpx2.AsyncClient, text: str, *, headers: Headers) -> AsyncIterator[Events]:
    async with event_stream(http, text, **headers) as stream:
        yield Events(stream)


Open = Callable[..., AbstractAsyncContextManager[Subscription | Events]]


@asynccontextmanager
async def subscribed(centre: Centre, subscribe: Open, role: Rol) -> AsyncIterator[None]:
    trainer = decode(centre.rows["mine trainer"]["id"])[1]
    reader = as_actor(await person(role, trainer=trainer if role is Rol.FORMADOR else None))
    centre.reader = centre.graphql.acting_as(reader)
    async with AsyncExitStack() as stack:
        for name, text in STREAMS.items():
            events = await stack.enter_async_context(subscribe(text, headers=reader))
            centre.streams[name] = events
            await centre.read(name)
        yield
