"""A trainer is never in two places, unless somebody says why; nor when two plan at the same time."""

import asyncio
from datetime import UTC, datetime

import pytest
from tests.api.factories import attempt, contratacion, do, everything, formador, read, refused, sesion
from tests.clock import ManualClock
from tests.support.graphql import Data, GraphQLClient

BUSY = [("FORMADOR_OCUPADO", "formador")]


@pytest.fixture
async def contract(graphql: GraphQLClient) -> Data:
    return await contratacion(graphql)


@pytest.fixture
async def trainer(graphql: GraphQLClient) -> Data:
    return await formador(graphql)


@pytest.fixture
async def taken(graphql: GraphQLClient, contract: Data, trainer: Data) -> Data:
    """What the trainer has: 1 December, nine to eleven in Madrid (eight to ten, UTC)."""
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
async def test_back_to_back_is_fine_and_any_overlap_is_not(
    graphql: GraphQLClient, taken: Data, start: str, end: str, zone: str, free: bool
) -> None:
    times = {"horaInicio": start, "horaFin": end, "zona": zone, "programada": True, "fecha": taken["fecha"]}
    given = {"contratacion": taken["contratacion"]["id"], "formador": taken["formador"]["id"], **times}
    answer = await attempt(graphql, "crearSesion", {"Accept-Language": "en"}, **given)
    assert answer.errores == ([] if free else BUSY)
    assert len(await everything(graphql, "sesiones")) == 1 + free
    if not free:
        assert "2026-0001 (2026-12-01 09:00, Europe/Madrid)" in answer.said[0]


@pytest.mark.parametrize("state", ["PROPUESTA", "CANCELADA", "REALIZADA"])
async def test_only_what_is_fixed_or_taught_takes_the_trainers_time(
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
async def test_a_session_is_not_moved_onto_another(
    graphql: GraphQLClient, contract: Data, taken: Data, verb: str, change: Data
) -> None:
    change = {name: value for name, value in change.items() if name != "notas"}
    free = {"formador": taken["formador"]["id"], "fecha": "2026-12-02", "programada": verb == "reprogramarSesion"}
    row = await sesion(graphql, contract, **free)
    assert await refused(graphql, verb, id=row["id"], **change) == BUSY
    assert await read(graphql, row) == row
    moved = await do(graphql, verb, id=row["id"], **change, motivoSolape="Dos aulas contiguas")
    assert moved["motivoSolape"] == "Dos aulas contiguas"


@pytest.mark.parametrize("verb", ["actualizarSesion", "reprogramarSesion"])
async def test_a_session_does_not_take_a_trainer_who_is_elsewhere(
    graphql: GraphQLClient, contract: Data, taken: Data, verb: str
) -> None:
    row = await sesion(graphql, contract)
    other = taken["formador"]["id"]
    assert await refused(graphql, verb, id=row["id"], formador=other) == BUSY
    assert await refused(graphql, verb, id=row["id"], formador=other, motivoSolape="  ") == BUSY
    assert await read(graphql, row) == row
    excused = await do(graphql, verb, id=row["id"], formador=other, motivoSolape="Dos aulas")
    assert excused["formador"] == taken["formador"]
    assert await refused(graphql, verb, id=row["id"], motivoSolape=None) == BUSY
    assert await read(graphql, row) == excused


async def test_a_session_is_not_in_its_own_way(graphql: GraphQLClient, taken: Data) -> None:
    moved = await do(graphql, "reprogramarSesion", id=taken["id"], horaInicio="10:00", horaFin="12:00")
    assert moved["inicio"] == "2026-12-01T09:00:00Z"


@pytest.mark.parametrize(
    ("verb", "change"), [("actualizarSesion", {"notas": "N"}), ("reprogramarSesion", {"direccion": "Aula 2"})]
)
async def test_who_is_overlapped_with_a_reason_needs_none_of_its_own_to_be_changed(
    graphql: GraphQLClient, contract: Data, taken: Data, verb: str, change: Data
) -> None:
    await sesion(graphql, contract, formador=taken["formador"]["id"], motivoSolape="Dos aulas")
    assert await do(graphql, verb, id=taken["id"], **change) == taken | change | {"version": 2}


@pytest.mark.parametrize("change", [{"fecha": "2026-12-03"}, {"horaInicio": "10:00"}, {"zona": "Europe/London"}])
async def test_a_reason_holds_only_for_the_overlap_it_was_written_for(
    graphql: GraphQLClient, contract: Data, taken: Data, change: Data
) -> None:
    trainer = taken["formador"]["id"]
    row = await sesion(graphql, contract, formador=trainer, motivoSolape="Dos aulas")
    same = await do(graphql, "reprogramarSesion", id=row["id"], fecha=row["fecha"], direccion="Aula 2")
    assert same["motivoSolape"] == "Dos aulas"
    again = await do(graphql, "reprogramarSesion", id=row["id"], **change, motivoSolape="Dos aulas")
    assert again["motivoSolape"] == "Dos aulas"
    moved = await do(graphql, "reprogramarSesion", id=row["id"], fecha="2026-12-04")
    assert moved["motivoSolape"] is None
    back = {"fecha": "2026-12-01", "horaInicio": "09:00", "zona": "Europe/Madrid"}
    assert await refused(graphql, "reprogramarSesion", id=row["id"], **back) == BUSY


async def test_a_reason_does_not_hold_for_another_trainer(graphql: GraphQLClient, contract: Data, taken: Data) -> None:
    row = await sesion(graphql, contract, formador=taken["formador"]["id"], motivoSolape="Dos aulas")
    other = await formador(graphql)
    await sesion(graphql, contract, formador=other["id"])
    assert await refused(graphql, "actualizarSesion", id=row["id"], formador=other["id"]) == BUSY
    freed = await do(graphql, "actualizarSesion", id=row["id"], formador=None)
    assert freed["motivoSolape"] is None


async def test_a_trainer_must_be_there(graphql: GraphQLClient, contract: Data, trainer: Data) -> None:
    await do(graphql, "eliminarFormador", id=trainer["id"])
    given = {"contratacion": contract["id"], "formador": trainer["id"]}
    assert await refused(graphql, "crearSesion", **given) == [("NO_ENCONTRADO", "formador")]
    row = await sesion(graphql, contract)
    for verb in ("actualizarSesion", "reprogramarSesion"):
        assert await refused(graphql, verb, id=row["id"], formador=trainer["id"]) == [("NO_ENCONTRADO", "formador")]
    wrong = {"contratacion": trainer["id"], "formador": contract["id"]}
    both = [("ID_NO_VALIDO", "contratacion"), ("ID_NO_VALIDO", "formador")]
    assert await refused(graphql, "crearSesion", **wrong) == both
    assert await everything(graphql, "sesiones") == [row]


async def test_of_those_who_plan_the_same_hour_at_once_one_wins(graphql: GraphQLClient, trainer: Data) -> None:
    contracts = [await contratacion(graphql) for _ in range(4)]
    times = {"fecha": "2026-12-01", "horaInicio": "09:00", "horaFin": "11:00", "programada": True}
    given = [{"contratacion": one["id"], "formador": trainer["id"], **times} for one in contracts]
    answers = await asyncio.gather(*(attempt(graphql, "crearSesion", **one) for one in given))
    assert sorted(answer.errores for answer in answers) == [[], BUSY, BUSY, BUSY]
    assert len(await everything(graphql, "sesiones")) == 1


async def test_of_those_who_move_to_the_same_hour_at_once_one_wins(
    graphql: GraphQLClient, contract: Data, trainer: Data
) -> None:
    days = [f"2026-12-{day:02}" for day in range(2, 6)]
    rows = [await sesion(graphql, contract, formador=trainer["id"], fecha=day) for day in days]
    moves = [attempt(graphql, "reprogramarSesion", id=row["id"], fecha="2026-12-01") for row in rows]
    answers = await asyncio.gather(*moves)
    assert sorted(answer.errores for answer in answers) == [[], BUSY, BUSY, BUSY]


async def test_verbs_that_meet_on_a_contract_and_its_trainer_all_come_to_an_end(
    graphql: GraphQLClient, contract: Data, trainer: Data, clock: ManualClock
) -> None:
    rows = [await sesion(graphql, contract, formador=trainer["id"], fecha=f"2026-12-{day:02}") for day in range(2, 8)]
    given = {"contratacion": contract["id"], "formador": trainer["id"], "horaInicio": "15:00", "horaFin": "16:00"}
    await clock.move(datetime(2026, 12, 8, tzinfo=UTC))
    verbs = [attempt(graphql, "reprogramarSesion", id=row["id"], horaInicio="10:00") for row in rows[:2]]
    verbs += [attempt(graphql, "realizarSesion", id=row["id"]) for row in rows[2:4]]
    verbs += [attempt(graphql, "crearSesion", **given, programada=True, fecha=f"2026-12-1{n}") for n in (0, 1)]
    verbs += [attempt(graphql, "eliminarFormador", id=trainer["id"])]
    verbs += [attempt(graphql, "cancelarContratacion", id=contract["id"], motivo="Quiebra")]
    await asyncio.gather(*verbs)
    assert (await read(graphql, contract))["estado"] == "CANCELADA"
    assert {row["estado"] for row in await everything(graphql, "sesiones")} <= {"REALIZADA", "CANCELADA"}
