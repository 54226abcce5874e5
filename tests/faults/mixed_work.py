"""An office worker who sends mutations of many kinds until the server dies, and notes what was answered.

Each worker changes rows of its own, so that what a row must be after a restart is what the last answer said. The
numbers of contracts and proposals, the course and the write lock are shared by all.
"""

import random
from base64 import b64decode
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import groupby
from typing import Any

import httpx2
from tests.api.factories import COMMON_FIELDS, ENTITY_FIELDS, attempt
from tests.support.graphql import Data, GraphQLClient, GraphQLResponseError

Entries = Mapping[str, int]
"""How many entries of the register an operation adds, by the type of row and what was done to it."""
DERIVED_FIELDS = frozenset({"horasProgramadas", "horasImpartidas", "posicionEspera", "importePrevisto", "estado"})
"""Fields that follow from other rows too, and states, which other mutations change with the row's version."""
PEOPLE = 3
SESSIONS = 4
PLAN = {"dias": ["MARTES"], "semanas": SESSIONS, "horaInicio": "09:00", "horaFin": "11:00"}
PAST, FUTURE = date(2020, 12, 1), date(2090, 12, 5)
"""Past sessions can have been given; those to come are cancelled with their contract."""
OFFER = {"Propuesta CREADO": 1, "Contratacion CREADO": 2, "RevisionPropuesta CREADO": 1, "LineaRevision CREADO": 2}
MERGE = {"Cliente ACTUALIZADO": 1, "Cliente ELIMINADO": 1, "Interaccion ACTUALIZADO": 1}
CANCELLATION = {"Contratacion ACTUALIZADO": 1, "Sesion ACTUALIZADO": SESSIONS}
WHOLE: Mapping[str, tuple[Entries, ...]] = {
    "crearCliente": ({"Cliente CREADO": 1},),
    "actualizarCliente": ({"Cliente ACTUALIZADO": 1},),
    "fusionarClientes": (MERGE,),
    "crearParticipante": ({"Participante CREADO": 1},),
    "crearContratacion": ({"Contratacion CREADO": 1},),
    "crearPropuesta": (OFFER,),
    "aceptarContratacion": ({"Contratacion ACTUALIZADO": 1}, {"Contratacion ACTUALIZADO": 1, "Cliente ACTUALIZADO": 1}),
    "inscribirParticipantes": ({"Inscripcion CREADO": PEOPLE},),
    "generarSesiones": ({"Sesion CREADO": SESSIONS},),
    "reprogramarSesion": ({"Sesion ACTUALIZADO": 1},),
    "realizarSesion": ({"Sesion ACTUALIZADO": 1}, {"Sesion ACTUALIZADO": 1, "Contratacion ACTUALIZADO": 1}),
    "registrarAsistencia": ({"Asistencia CREADO": PEOPLE},),
    "cancelarContratacion": (CANCELLATION,),
    "crearInteraccion": ({"Interaccion CREADO": 1},),
    "terminarAccion": ({"Interaccion ACTUALIZADO": 1},),
}
"""What each mutation writes if it is written as a whole: the first mutation about a case may change its owner too."""


@dataclass
class Contract:
    """A contract of the worker, with what was done for it."""

    row: Data
    people: list[str] = field(default_factory=list)
    sessions: list[Data] = field(default_factory=list)
    first_day: date | None = None
    is_taught: bool = False


class Worker:
    """Sends mutations one after the other.

    Attributes:
        rows: The last answer about each row, by its id.
        deleted: The ids of rows that an answer says are gone.
        answered: How many mutations of each kind were answered.
        unanswered: The mutation that was sent last, if it was not answered.
        failure: The code with which the server refused the last mutation, if it did.
        reminders: The ids of the interactions whose alert is open.
    """

    def __init__(self, graphql: GraphQLClient, name: str, course: str, seed: str) -> None:
        self._graphql, self.name, self._course = graphql, name, course
        self._random = random.Random(seed)
        self._clients: list[Data] = []
        self._proposed: list[Data] = []
        self._contracts: list[Contract] = []
        self._people: dict[str, list[str]] = {}
        self._duplicate: Data | None = None
        self.rows: dict[str, Data] = {}
        self.deleted: set[str] = set()
        self.answered: Counter[str] = Counter()
        self.unanswered = self.failure = ""
        self.is_ending = False
        self.reminders: set[str] = set()

    async def work(self) -> None:
        """Send mutations until the server does not answer, or its database fails, or `is_ending` is set."""
        try:
            while not self.is_ending:
                await self._random.choice(self._possible())()
        except httpx2.TransportError:
            assert self.unanswered
        except GraphQLResponseError as error:
            self.failure = ", ".join(each["extensions"]["code"] for each in error.errors)
            is_repeatable = all("retryAfter" in each["extensions"] for each in error.errors)
            if self.failure == "TIMED_OUT" or is_repeatable:  # not if it was saved, but could not be read again
                self.unanswered = ""

    def _possible(self) -> list[Callable[[], Awaitable[object]]]:
        """Return what can be done now. What moves a case on comes before what begins one."""
        open_contracts = [each for each in self._contracts if not each.is_taught]
        steps: list[Callable[[], Awaitable[object]]] = [self._new_client]
        if self._clients:
            steps += [self._rename, self._sell, self._offer, self._remind, self._add_person, self._merge]
        if self._proposed:
            steps += [self._accept] * 2
        if any(self._can_enrol(each) for each in open_contracts):
            steps += [self._enrol] * 2
        if any(not each.sessions for each in open_contracts):
            steps += [self._plan] * 2
        if any(each.first_day == PAST for each in open_contracts):
            steps += [self._teach] * 2
        if any(each.first_day == FUTURE for each in open_contracts):
            steps += [self._move, self._cancel]
        if self.reminders:
            steps += [self._finish]
        return steps

    async def _send(self, verb: str, **values: Any) -> Any:  # Any: JSON
        self.unanswered = verb
        answer = await attempt(self._graphql, verb, **values)
        self.unanswered = ""
        assert answer.errores == [], (verb, answer.messages)
        self.answered[verb] += 1
        result = answer.result
        for row in result if isinstance(result, list) else [result]:
            self.rows[row["id"]] = row
        return result

    async def _new_client(self) -> Data:
        row: Data = await self._send("crearCliente", nombre=f"{self.name} {len(self.rows)}")
        self._clients.append(row)
        return row

    async def _rename(self) -> None:
        client = self._random.choice(self._clients)
        await self._send("actualizarCliente", id=client["id"], notas=f"changed {self._random.random()}")

    async def _merge(self) -> None:
        """Have a client take over the one that was made for it, with its interaction."""
        kept = self._random.choice(self._clients)
        absorbed = await self._send("crearCliente", nombre=f"{self.name} duplicate", notas="of a duplicate")
        call = await self._send("crearInteraccion", cliente=absorbed["id"], tipo="CORREO")
        for row in (absorbed, call):  # which the merge changes in any case, answered or not
            del self.rows[row["id"]]
        merged = {"conservar": kept["id"], "absorber": absorbed["id"], "notas": f"merged {self._random.random()}"}
        await self._send("fusionarClientes", **merged)
        self.deleted.add(absorbed["id"])

    async def _add_person(self) -> None:
        owner = self._random.choice(self._clients)["id"]
        row = await self._send("crearParticipante", cliente=owner, nombre="Jon", apellidos=f"Goñi {len(self.rows)}")
        self._people.setdefault(owner, []).append(row["id"])

    async def _sell(self) -> None:
        owner = self._random.choice(self._clients)["id"]
        self._proposed.append(await self._send("crearContratacion", cliente=owner, formacion=self._course))

    async def _offer(self) -> None:
        owner = self._random.choice(self._clients)["id"]
        await self._send("crearPropuesta", cliente=owner, lineas=[{"formacion": self._course}] * 2)

    async def _accept(self) -> None:
        row = self._proposed[-1]
        await self._send("aceptarContratacion", id=row["id"])
        self._contracts.append(Contract(self._proposed.pop()))

    def _can_enrol(self, contract: Contract) -> bool:
        return not contract.people and len(self._people.get(contract.row["cliente"]["id"], ())) >= PEOPLE

    async def _enrol(self) -> None:
        contract = self._random.choice([each for each in self._contracts if self._can_enrol(each)])
        people = self._people[contract.row["cliente"]["id"]][:PEOPLE]
        await self._send("inscribirParticipantes", contratacion=contract.row["id"], participantes=people)
        contract.people = people

    async def _plan(self) -> None:
        contract = next(each for each in self._contracts if not each.sessions and not each.is_taught)
        day = self._random.choice([PAST, FUTURE])
        plan = PLAN | {"desde": day.isoformat()}
        contract.sessions = await self._send("generarSesiones", contratacion=contract.row["id"], **plan)
        contract.first_day = day

    def _planned(self, day: date) -> Contract:
        return self._random.choice([each for each in self._contracts if each.first_day == day and not each.is_taught])

    async def _move(self) -> None:
        session = self._random.choice(self._planned(FUTURE).sessions)
        day = FUTURE + timedelta(
            days=100 + self.answered["reprogramarSesion"]
        )  # the same day again would write nothing
        await self._send("reprogramarSesion", id=session["id"], fecha=day.isoformat())

    async def _teach(self) -> None:
        """Note that the sessions of a contract were given, and who was there."""
        contract = self._planned(PAST)
        contract.is_taught = True
        for session in contract.sessions:
            await self._send("realizarSesion", id=session["id"])
            if contract.people:
                present = [{"participante": person, "estado": "PRESENTE"} for person in contract.people]
                await self._send("registrarAsistencia", sesion=session["id"], asistencias=present)

    async def _cancel(self) -> None:
        contract = self._planned(FUTURE)
        await self._send("cancelarContratacion", id=contract.row["id"], motivo="Sin presupuesto")
        self._contracts.remove(contract)

    async def _remind(self) -> None:
        owner = self._random.choice(self._clients)["id"]
        due = {"crearRecordatorio": True, "fechaProximaAccion": PAST.isoformat()}
        row = await self._send("crearInteraccion", cliente=owner, tipo="LLAMADA", **due)
        self.reminders.add(row["id"])

    async def _finish(self) -> None:
        reminder = self._random.choice(sorted(self.reminders))
        await self._send("terminarAccion", id=reminder, resultado="ACEPTADA")
        self.reminders.remove(reminder)


async def lost_answers(graphql: GraphQLClient, worker: Worker) -> list[str]:
    """Return what the database says otherwise than the answers that a worker got."""
    nodes = await _read(graphql, [*worker.rows, *worker.deleted])
    lost = [f"{key} is there again" for key in worker.deleted if nodes[key]]
    for key, row in worker.rows.items():
        node = nodes[key]
        if node is None or node["version"] < row["version"]:
            lost.append(f"{row} is lost: {node}")
        elif node["version"] == row["version"]:
            changed = {name for name, value in row.items() if name not in DERIVED_FIELDS and node[name] != value}
            lost += [f"{changed} of {row} are lost: {node}"] if changed else []
    return lost


async def _read(graphql: GraphQLClient, ids: Sequence[str]) -> dict[str, Data | None]:
    """Return the rows with these ids."""
    found: dict[str, Data | None] = {}
    for kind, own in groupby(sorted(ids, key=_kind_of), _kind_of):
        fields = f"{COMMON_FIELDS} {ENTITY_FIELDS[kind[0].lower() + kind[1:]]}"
        text = f"query ($ids: [ID!]!) {{ nodes(ids: $ids) {{ ... on {kind} {{ {fields} }} }} }}"
        every = list(own)
        for start in range(0, len(every), 100):
            some = every[start : start + 100]
            found |= dict(zip(some, (await graphql(text, ids=some))["nodes"], strict=True))
    return found


def _kind_of(key: str) -> str:
    return b64decode(key).decode().partition(":")[0]
