"""Trees of one shape: clients with end clients, contracts, sessions and who attended them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial

from tests.bench.base import CONTRACT, contract, insert_catalogue
from tests.bench.bulk import BORN, Values, insert, settle
from tests.bench.harness import BenchmarkContext

SESSION = (
    *("id", "contratacion_id", "formador_id", "fecha", "hora_inicio", "hora_fin", "zona", "inicio", "fin"),
    "estado",
)
PEOPLE = 5
"""Participants of each end client; all attend all."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How many clients there are, and of each thing under each parent."""

    clients: int
    sessions: int
    finals: int = 5
    contracts: int = 5

    def ten_times_the_parents(self) -> "Shape":
        return replace(self, clients=self.clients * 10)

    def ten_times_the_children(self) -> "Shape":
        return replace(self, sessions=self.sessions * 10)

    @property
    def all_finals(self) -> int:
        return self.clients * self.finals

    @property
    def all_contracts(self) -> int:
        return self.all_finals * self.contracts

    @property
    def all_sessions(self) -> int:
        return self.all_contracts * self.sessions


# Ids count from 1; of two shapes, the first things have the same parents and the same values.


def up(number: int, each: int) -> int:
    """The parent's id of a thing, with `each` of them under a parent."""
    return (number - 1) // each + 1


def ids(count: int) -> Iterable[int]:
    return range(1, count + 1)


def _final(shape: Shape, number: int) -> Values:
    return number, f"Taller {number:07}", up(number, shape.finals), f"taller {number:07}"


def _learner(shape: Shape, number: int) -> Values:
    final = up(number, PEOPLE)
    return number, f"Miren {number:07}", "Agirre", up(final, shape.finals), final, f"agirre miren {number:07}"


def _contract(shape: Shape, number: int) -> Values:
    final = up(number, shape.contracts)
    return contract(number, up(final, shape.finals), final)


def _learner_of(shape: Shape, contract_id: int, place: int) -> int:
    return (up(contract_id, shape.contracts) - 1) * PEOPLE + place


def _enrolment(shape: Shape, number: int) -> Values:
    contract_id = up(number, PEOPLE)
    client = up(up(contract_id, shape.contracts), shape.finals)
    return contract_id, _learner_of(shape, contract_id, (number - 1) % PEOPLE + 1), client, "ACTIVA"


def _session(shape: Shape, number: int) -> Values:
    inicio = BORN + timedelta(days=(number - 1) % shape.sessions, hours=9)
    contract_id, trainer = up(number, shape.sessions), 1 + (number - 1) % shape.sessions % 20
    fin = inicio + timedelta(hours=1)
    return number, contract_id, trainer, inicio.date(), 540, 600, "UTC", inicio, fin, "REALIZADA"


def _attendance(shape: Shape, number: int) -> Values:
    session_id = up(number, PEOPLE)
    contract_id = up(session_id, shape.sessions)
    return session_id, _learner_of(shape, contract_id, (number - 1) % PEOPLE + 1), contract_id, "PRESENTE"


async def build(context: BenchmarkContext, url: str, shape: Shape) -> None:
    """Fills an empty database with one tree."""
    attendances = shape.all_sessions * PEOPLE
    with context.step(f"a tree of {attendances:,} attendances", attendances) as on:
        add = partial(insert, url)
        await insert_catalogue(url, shape.clients)
        finals = (_final(shape, number) for number in ids(shape.all_finals))
        await add("cliente_final", ("id", "nombre", "cliente_id", "busqueda"), finals)
        learners = (_learner(shape, number) for number in ids(shape.all_finals * PEOPLE))
        columns = ("id", "nombre", "apellidos", "cliente_id", "cliente_final_id", "busqueda")
        await add("participante", columns, learners)
        await add("contratacion", CONTRACT, (_contract(shape, number) for number in ids(shape.all_contracts)))
        enrolments = (_enrolment(shape, number) for number in ids(shape.all_contracts * PEOPLE))
        await add("inscripcion", ("contratacion_id", "participante_id", "cliente_id", "estado"), enrolments)
        sessions = (_session(shape, number) for number in ids(shape.all_sessions))
        await add("sesion", SESSION, sessions)
        present = (_attendance(shape, number) for number in ids(attendances))
        await add("asistencia", ("sesion_id", "participante_id", "contratacion_id", "estado"), present, on)
        await settle(url)
