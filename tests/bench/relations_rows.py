"""Trees of rows: clients with end clients, contracts, sessions and attendances."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial

from tests.bench.base import CONTRACT_COLUMNS, contract_values, insert_catalogue
from tests.bench.bulk import ROW_TIMESTAMP, Values, derive_columns, insert, update_statistics
from tests.bench.harness import BenchmarkContext

SESSION_COLUMNS = (
    *("id", "contratacion_id", "formador_id", "fecha", "hora_inicio", "hora_fin", "zona", "inicio", "fin"),
    "estado",
)
PARTICIPANTS_PER_FINAL = 5
"""Participants of each end client; all attend all its sessions."""


@dataclass(frozen=True, slots=True)
class Shape:
    """The number of clients, and of children for each parent."""

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


# Ids start at 1. The first rows of two shapes have the same parents and values.


def parent_id(number: int, each: int) -> int:
    """Return the id of the parent of a row. each: the number of children for each parent."""
    return (number - 1) // each + 1


def ids(count: int) -> Iterable[int]:
    return range(1, count + 1)


def _final(shape: Shape, number: int) -> Values:
    return number, f"Taller {number:07}", "ES", parent_id(number, shape.finals), f"taller {number:07}"


def _participant(shape: Shape, number: int) -> Values:
    final = parent_id(number, PARTICIPANTS_PER_FINAL)
    return number, f"Miren {number:07}", "Agirre", parent_id(final, shape.finals), final, f"agirre miren {number:07}"


def _contract(shape: Shape, number: int) -> Values:
    final = parent_id(number, shape.contracts)
    return contract_values(number, parent_id(final, shape.finals), final)


def _participant_of(shape: Shape, contract_id: int, index: int) -> int:
    return (parent_id(contract_id, shape.contracts) - 1) * PARTICIPANTS_PER_FINAL + index


def _enrolment(shape: Shape, number: int) -> Values:
    contract_id = parent_id(number, PARTICIPANTS_PER_FINAL)
    client = parent_id(parent_id(contract_id, shape.contracts), shape.finals)
    return contract_id, _participant_of(shape, contract_id, (number - 1) % PARTICIPANTS_PER_FINAL + 1), client, "ACTIVA"


def _session(shape: Shape, number: int) -> Values:
    inicio = ROW_TIMESTAMP + timedelta(days=(number - 1) % shape.sessions, hours=9)
    contract_id, trainer = parent_id(number, shape.sessions), 1 + (number - 1) % shape.sessions % 20
    fin = inicio + timedelta(hours=1)
    return number, contract_id, trainer, inicio.date(), 540, 600, "UTC", inicio, fin, "REALIZADA"


def _attendance(shape: Shape, number: int) -> Values:
    session_id = parent_id(number, PARTICIPANTS_PER_FINAL)
    contract_id = parent_id(session_id, shape.sessions)
    return (
        session_id,
        _participant_of(shape, contract_id, (number - 1) % PARTICIPANTS_PER_FINAL + 1),
        contract_id,
        "PRESENTE",
    )


async def build(context: BenchmarkContext, url: str, shape: Shape) -> None:
    """Fill an empty database with one tree."""
    attendances = shape.all_sessions * PARTICIPANTS_PER_FINAL
    with context.step(f"a tree of {attendances:,} attendances", attendances) as on:
        add = partial(insert, url)
        await insert_catalogue(url, shape.clients)
        finals = (_final(shape, number) for number in ids(shape.all_finals))
        await add("cliente_final", ("id", "nombre", "pais", "cliente_id", "busqueda"), finals)
        participants = (_participant(shape, number) for number in ids(shape.all_finals * PARTICIPANTS_PER_FINAL))
        columns = ("id", "nombre", "apellidos", "cliente_id", "cliente_final_id", "busqueda")
        await add("participante", columns, participants)
        await add("contratacion", CONTRACT_COLUMNS, (_contract(shape, number) for number in ids(shape.all_contracts)))
        enrolments = (_enrolment(shape, number) for number in ids(shape.all_contracts * PARTICIPANTS_PER_FINAL))
        await add("inscripcion", ("contratacion_id", "participante_id", "cliente_id", "estado"), enrolments)
        sessions = (_session(shape, number) for number in ids(shape.all_sessions))
        await add("sesion", SESSION_COLUMNS, sessions)
        attendance_rows = (_attendance(shape, number) for number in ids(attendances))
        await add("asistencia", ("sesion_id", "participante_id", "contratacion_id", "estado"), attendance_rows, on)
        await derive_columns(url)
        await update_statistics(url)
