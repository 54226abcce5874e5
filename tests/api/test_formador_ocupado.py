"""Sessions of a trainer may not overlap without a reason, even when several are planned at the same time."""

import asyncio
from datetime import UTC, datetime

import pytest
from tests.api.factories import all_rows, attempt, contratacion, do, formador, read, refused, sesion
from tests.clock import ManualClock
from tests.support.graphql import Data, GraphQLClient

BUSY = [("FORMADOR_OCUPADO", "formador")]


@pytest.fixture
async def trainer(graphql: GraphQLClient) -> Data:
    return await formador(graphql)


@pytest.fixture
async def existing(graphql: GraphQLClient, contract: Data, trainer: Data) -> Data:
    """A session of the trainer on 1 December from 9 to 11 in Madrid, which is 8 to 10 in UTC."""
    return await sesion(graphql, contract, formador=trainer["id"])


@pytest.mark.parametrize(
    ("start", "end", "zone", "free"),
    [
        ("09:00", "11:00", "Europe/Madrid", False),
        ("08:00", "09:01", "Europe/Madrid", False),
        ("10:59", "12:00", "Europe/Madrid", False),
        ("09:30", "10:00", "Europe/Madrid", False),
        ("08:00", "12:00", "Europe/Madrid", False),
        ("11:00", "12:00", "Europe/Madrid", True),
        ("08:00", "09:00", "Europe/Madrid", True),
        ("10:00", "11:00", "Europe/London", True),
        ("09:00", "10:00", "Europe/London", False),
        ("23:00", "23:59", "Pacific/Kiritimati", False),
    ],
)
async def test_sessions_of_a_trainer_may_be_back_to_back_but_not_overlap(
    graphql: GraphQLClient, existing: Data, start: str, end: str, zone: str, free: bool
) -> None:
    times = {"horaInicio": start, "horaFin": end, "zona": zone, "programada": True, "fecha": existing["fecha"]}
    values = {"contratacion": existing["contratacion"]["id"], "formador": existing["formador"]["id"], **times}
    answer = await attempt(graphql, "crearSesion", {"Accept-Language": "en"}, **values)
    assert answer.errores == ([] if free else BUSY)
    assert len(await all_rows(graphql, "sesiones")) == 1 + free
    if not free:
        assert "2026-0001 on 1 December 2026 at 09:00 (Europe/Madrid)" in answer.messages[0]


@pytest.mark.parametrize("state", ["PROPUESTA", "CANCELADA", "REALIZADA"])
async def test_only_scheduled_or_taught_sessions_occupy_their_trainer(
    graphql: GraphQLClient, contract: Data, trainer: Data, clock: ManualClock, state: str
) -> None:
    row = await sesion(graphql, contract, formador=trainer["id"], programada=state != "PROPUESTA")
    if state == "CANCELADA":
        await do(graphql, "cancelarSesion", id=row["id"], motivo="Nieve")
    if state == "REALIZADA":
        await clock.move(datetime(2026, 12, 1, 8, tzinfo=UTC))
        await do(graphql, "realizarSesion", id=row["id"])
    other = await sesion(graphql, contract, formador=trainer["id"], programada=False)
    answer = await attempt(graphql, "programarSesion", id=other["id"])
    assert answer.errores == (BUSY if state == "REALIZADA" else [])
    assert await read(graphql, other) == (other if answer.errores else answer.result)


@pytest.mark.parametrize(
    ("verb", "change"),
    [
        ("reprogramarSesion", {"fecha": "2026-12-01"}),
        ("reprogramarSesion", {"fecha": "2026-12-01", "horaInicio": "10:30", "horaFin": "11:30", "notas": None}),
        ("programarSesion", {"fecha": "2026-12-01"}),
    ],
)
async def test_a_session_cannot_be_moved_onto_another_of_its_trainer(
    graphql: GraphQLClient, contract: Data, existing: Data, verb: str, change: Data
) -> None:
    change = {name: value for name, value in change.items() if name != "notas"}
    free = {"formador": existing["formador"]["id"], "fecha": "2026-12-02", "programada": verb == "reprogramarSesion"}
    row = await sesion(graphql, contract, **free)
    assert await refused(graphql, verb, id=row["id"], **change) == BUSY
    assert await read(graphql, row) == row
    moved = await do(graphql, verb, id=row["id"], **change, motivoSolape="Dos aulas contiguas")
    assert moved["motivoSolape"] == "Dos aulas contiguas"


@pytest.mark.parametrize("verb", ["actualizarSesion", "reprogramarSesion"])
async def test_a_busy_trainer_cannot_be_assigned_to_a_session(
    graphql: GraphQLClient, contract: Data, existing: Data, verb: str
) -> None:
    row = await sesion(graphql, contract)
    other = existing["formador"]["id"]
    assert await refused(graphql, verb, id=row["id"], formador=other) == BUSY
    assert await refused(graphql, verb, id=row["id"], formador=other, motivoSolape="  ") == BUSY
    assert await read(graphql, row) == row
    excused = await do(graphql, verb, id=row["id"], formador=other, motivoSolape="Dos aulas")
    assert excused["formador"] == existing["formador"]
    assert await refused(graphql, verb, id=row["id"], motivoSolape=None) == BUSY
    assert await read(graphql, row) == excused


async def test_a_session_can_be_moved_onto_its_own_former_time(graphql: GraphQLClient, existing: Data) -> None:
    moved = await do(graphql, "reprogramarSesion", id=existing["id"], horaInicio="10:00", horaFin="12:00")
    assert moved["inicio"] == "2026-12-01T09:00:00Z"


@pytest.mark.parametrize(
    ("verb", "change"), [("actualizarSesion", {"notas": "N"}), ("reprogramarSesion", {"direccion": "Aula 2"})]
)
async def test_a_session_overlapped_with_a_reason_can_be_changed_without_one(
    graphql: GraphQLClient, contract: Data, existing: Data, verb: str, change: Data
) -> None:
    await sesion(graphql, contract, formador=existing["formador"]["id"], motivoSolape="Dos aulas")
    assert await do(graphql, verb, id=existing["id"], **change) == existing | change | {"version": 2}


@pytest.mark.parametrize("change", [{"fecha": "2026-12-03"}, {"horaInicio": "10:00"}, {"zona": "Europe/London"}])
async def test_a_reason_applies_only_to_the_overlap_it_was_written_for(
    graphql: GraphQLClient, contract: Data, existing: Data, change: Data
) -> None:
    trainer = existing["formador"]["id"]
    row = await sesion(graphql, contract, formador=trainer, motivoSolape="Dos aulas")
    same = await do(graphql, "reprogramarSesion", id=row["id"], fecha=row["fecha"], direccion="Aula 2")
    assert same["motivoSolape"] == "Dos aulas"
    again = await do(graphql, "reprogramarSesion", id=row["id"], **change, motivoSolape="Dos aulas")
    assert again["motivoSolape"] == "Dos aulas"
    moved = await do(graphql, "reprogramarSesion", id=row["id"], fecha="2026-12-04")
    assert moved["motivoSolape"] is None
    back = {"fecha": "2026-12-01", "horaInicio": "09:00", "zona": "Europe/Madrid"}
    assert await refused(graphql, "reprogramarSesion", id=row["id"], **back) == BUSY


async def test_an_overlap_reason_holds_for_one_trainer(graphql: GraphQLClient, contract: Data, existing: Data) -> None:
    row = await sesion(graphql, contract, formador=existing["formador"]["id"], motivoSolape="Dos aulas")
    other = await formador(graphql)
    await sesion(graphql, contract, formador=other["id"])
    assert await refused(graphql, "actualizarSesion", id=row["id"], formador=other["id"]) == BUSY
    freed = await do(graphql, "actualizarSesion", id=row["id"], formador=None)
    assert freed["motivoSolape"] is None


async def test_the_trainer_of_a_session_must_exist(graphql: GraphQLClient, contract: Data, trainer: Data) -> None:
    await do(graphql, "eliminarFormador", id=trainer["id"])
    values = {"contratacion": contract["id"], "formador": trainer["id"]}
    assert await refused(graphql, "crearSesion", **values) == [("NO_ENCONTRADO", "formador")]
    row = await sesion(graphql, contract)
    for verb in ("actualizarSesion", "reprogramarSesion"):
        assert await refused(graphql, verb, id=row["id"], formador=trainer["id"]) == [("NO_ENCONTRADO", "formador")]
    wrong = {"contratacion": trainer["id"], "formador": contract["id"]}
    both = [("ID_NO_VALIDO", "contratacion"), ("ID_NO_VALIDO", "formador")]
    assert await refused(graphql, "crearSesion", **wrong) == both
    assert await all_rows(graphql, "sesiones") == [row]


async def test_only_one_of_concurrent_sessions_at_one_hour_is_created(graphql: GraphQLClient, trainer: Data) -> None:
    contracts = [await contratacion(graphql) for _ in range(4)]
    times = {"fecha": "2026-12-01", "horaInicio": "09:00", "horaFin": "11:00", "programada": True}
    inputs = [{"contratacion": contract["id"], "formador": trainer["id"], **times} for contract in contracts]
    answers = await asyncio.gather(*(attempt(graphql, "crearSesion", **values) for values in inputs))
    assert sorted(answer.errores for answer in answers) == [[], BUSY, BUSY, BUSY]
    assert len(await all_rows(graphql, "sesiones")) == 1


async def test_only_one_of_concurrent_moves_to_the_same_hour_succeeds(
    graphql: GraphQLClient, contract: Data, trainer: Data
) -> None:
    days = [f"2026-12-{day:02}" for day in range(2, 6)]
    rows = [await sesion(graphql, contract, formador=trainer["id"], fecha=day) for day in days]
    moves = [attempt(graphql, "reprogramarSesion", id=row["id"], fecha="2026-12-01") for row in rows]
    answers = await asyncio.gather(*moves)
    assert sorted(answer.errores for answer in answers) == [[], BUSY, BUSY, BUSY]


async def test_concurrent_mutations_of_a_contract_and_its_trainer_do_not_deadlock(
    graphql: GraphQLClient, contract: Data, trainer: Data, clock: ManualClock
) -> None:
    rows = [await sesion(graphql, contract, formador=trainer["id"], fecha=f"2026-12-{day:02}") for day in range(2, 8)]
    values = {"contratacion": contract["id"], "formador": trainer["id"], "horaInicio": "15:00", "horaFin": "16:00"}
    await clock.move(datetime(2026, 12, 8, tzinfo=UTC))
    mutations = [attempt(graphql, "reprogramarSesion", id=row["id"], horaInicio="10:00") for row in rows[:2]]
    mutations += [attempt(graphql, "realizarSesion", id=row["id"]) for row in rows[2:4]]
    mutations += [attempt(graphql, "crearSesion", **values, programada=True, fecha=f"2026-12-1{n}") for n in (0, 1)]
    mutations += [attempt(graphql, "eliminarFormador", id=trainer["id"])]
    mutations += [attempt(graphql, "cancelarContratacion", id=contract["id"], motivo="Quiebra")]
    await asyncio.gather(*mutations)
    assert (await read(graphql, contract))["estado"] == "CANCELADA"
    started = {row["id"] for row in rows}
    states = {row["estado"] for row in await all_rows(graphql, "sesiones") if row["id"] not in started}
    assert states <= {"CANCELADA"}
