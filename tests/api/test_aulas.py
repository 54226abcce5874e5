"""Rooms: never booked twice without a reason, warned of when too small, and of what they leave over."""

import asyncio
from datetime import UTC, datetime

import pytest
from tests.api.factories import (
    all_rows,
    attempt,
    aula,
    contratacion,
    do,
    formador,
    inscritos,
    read,
    refused,
    sesion,
)
from tests.clock import ManualClock
from tests.support.graphql import Data, GraphQLClient

TAKEN = ("AULA_OCUPADA", "aula")
BUSY = ("FORMADOR_OCUPADO", "formador")
COMPLETE = {
    "nombre": "Aula 2",
    "sede": "Edificio B",
    "direccion": "Kale Nagusia 3",
    "localidad": "Donostia",
    "enlace": "https://aula.eus/2",
    "capacidad": 12,
    "equipamiento": "Proyector\n12 ordenadores",
    "activa": False,
    "notas": "Llave en recepción",
}


@pytest.fixture
async def room(graphql: GraphQLClient) -> Data:
    return await aula(graphql, capacidad=2)


async def test_a_room_can_be_created_changed_found_and_deleted(graphql: GraphQLClient) -> None:
    row = await do(graphql, "crearAula", **COMPLETE)
    assert row.items() >= (COMPLETE | {"version": 1}).items()
    optional = dict.fromkeys(name for name in COMPLETE if name not in {"nombre", "activa"})
    emptied = await do(graphql, "actualizarAula", id=row["id"], version=1, **optional)
    assert emptied == row | optional | {"version": 2} == await read(graphql, row)
    assert await refused(graphql, "actualizarAula", id=row["id"], nombre=" ", capacidad=0) == [
        ("OBLIGATORIO", "nombre"),
        ("FUERA_DE_RANGO", "capacidad"),
    ]
    other = await do(graphql, "crearAula", **COMPLETE)
    found = (await graphql('{ buscar(texto: "ordenadores edificio") { nodes { id } } }'))["buscar"]["nodes"]
    assert found == [{"id": other["id"]}]
    assert await do(graphql, "eliminarAula", id=row["id"], version=2) == row["id"]
    assert await all_rows(graphql, "aulas") == [other]


@pytest.mark.parametrize(
    ("start", "end", "zone", "free"),
    [
        ("09:00", "11:00", "Europe/Madrid", False),
        ("10:59", "12:00", "Europe/Madrid", False),
        ("11:00", "12:00", "Europe/Madrid", True),
        ("08:00", "09:00", "Europe/Madrid", True),
        ("09:30", "10:00", "Europe/London", False),
        ("10:00", "11:00", "Europe/London", True),
    ],
)
async def test_sessions_in_a_room_may_be_back_to_back_but_not_overlap(
    graphql: GraphQLClient, contract: Data, room: Data, start: str, end: str, zone: str, free: bool
) -> None:
    existing = await sesion(graphql, contract, aula=room["id"])
    times = {"fecha": existing["fecha"], "horaInicio": start, "horaFin": end, "zona": zone, "programada": True}
    answer = await attempt(
        graphql, "crearSesion", {"Accept-Language": "en"}, contratacion=contract["id"], aula=room["id"], **times
    )
    assert answer.errores == ([] if free else [TAKEN])
    if not free:
        assert answer.messages[0].startswith("The room already has a session of 2026-0001 on 1 December 2026 at 09:00")
        assert "give the reason" in answer.messages[0]


async def test_proposed_and_cancelled_sessions_do_not_occupy_a_room(
    graphql: GraphQLClient, contract: Data, room: Data
) -> None:
    proposed = await sesion(graphql, contract, aula=room["id"], programada=False)
    cancelled = await sesion(graphql, contract, aula=room["id"])
    await do(graphql, "cancelarSesion", id=cancelled["id"], motivo="Nieve")
    await sesion(graphql, contract, aula=room["id"])
    assert await refused(graphql, "programarSesion", id=proposed["id"]) == [TAKEN]


async def test_a_busy_trainer_and_a_taken_room_are_told_together_and_one_reason_covers_both(
    graphql: GraphQLClient, contract: Data, room: Data
) -> None:
    trainer = await formador(graphql)
    both = {"formador": trainer["id"], "aula": room["id"]}
    first = await sesion(graphql, contract, **both)
    row = await sesion(graphql, contract, fecha="2026-12-02", **both)
    assert await refused(graphql, "reprogramarSesion", id=row["id"], fecha=first["fecha"]) == [BUSY, TAKEN]
    answer = await attempt(
        graphql, "reprogramarSesion", id=row["id"], fecha=first["fecha"], motivoSolape="Grupo conjunto"
    )
    assert (answer.errores, answer.advertencias) == ([], [BUSY, TAKEN])
    assert not any("motivo" in message for message in answer.warning_messages)
    again = await attempt(graphql, "reprogramarSesion", id=row["id"], direccion="Planta 2")
    assert (again.errores, again.advertencias) == ([], [])
    other = await aula(graphql)
    assert await refused(graphql, "actualizarSesion", id=row["id"], aula=other["id"]) == [BUSY]
    assert (await read(graphql, row))["motivoSolape"] == "Grupo conjunto"
    plan = {"contratacion": contract["id"], **both, "desde": "2026-12-01", "dias": ["MARTES"], "semanas": 3}
    times = {"horaInicio": "10:00", "horaFin": "12:00"}
    assert await refused(graphql, "generarSesiones", **plan, **times) == [BUSY, TAKEN]


async def test_only_one_of_concurrent_sessions_in_a_room_is_created(graphql: GraphQLClient, room: Data) -> None:
    contracts = [await contratacion(graphql) for _ in range(4)]
    trainers = [await formador(graphql) for _ in range(4)]
    times = {"fecha": "2026-12-01", "horaInicio": "09:00", "horaFin": "11:00", "programada": True}
    answers = await asyncio.gather(
        *(
            attempt(graphql, "crearSesion", contratacion=sold["id"], formador=who["id"], aula=room["id"], **times)
            for sold, who in zip(contracts, trainers, strict=True)
        )
    )
    assert sorted(answer.errores for answer in answers) == [[], [TAKEN], [TAKEN], [TAKEN]]


async def test_concurrent_moves_between_trainers_and_rooms_do_not_deadlock(
    graphql: GraphQLClient, contract: Data
) -> None:
    trainers = [await formador(graphql) for _ in range(2)]
    rooms = [await aula(graphql) for _ in range(2)]
    rows = [await sesion(graphql, contract, fecha=f"2026-12-0{day}") for day in range(1, 5)]
    moves = [
        attempt(graphql, "reprogramarSesion", id=row["id"], formador=trainers[n % 2]["id"], aula=rooms[n // 2]["id"])
        for n, row in enumerate(rows)
    ]
    moves += [attempt(graphql, "actualizarAula", id=room["id"], capacidad=1) for room in rooms]
    assert all(answer.errores == [] for answer in await asyncio.gather(*moves))


async def test_a_room_that_is_too_small_is_a_warning_when_it_is_given_and_when_people_are_enrolled(
    graphql: GraphQLClient, contract: Data, room: Data
) -> None:
    people = await inscritos(graphql, contract, 3)
    header = {"Accept-Language": "es"}
    times = {"fecha": "2026-12-01", "horaInicio": "09:00", "horaFin": "11:00", "programada": True}
    given = await attempt(graphql, "crearSesion", header, contratacion=contract["id"], aula=room["id"], **times)
    assert (given.errores, given.advertencias) == ([], [("AFORO_SUPERADO", "aula")])
    assert given.warning_messages == ["Personas inscritas: 3. Plazas de Aula 1: 2."]
    moved = await attempt(graphql, "reprogramarSesion", id=given.result["id"], fecha="2026-12-03")
    assert moved.advertencias == []
    enrol = {"contratacion": contract["id"], "participantes": [people[0]["id"]]}
    assert (await attempt(graphql, "inscribirParticipantes", **enrol)).advertencias == [
        ("AFORO_SUPERADO", "participantes")
    ]
    enrolment = (await graphql("{ contrataciones { nodes { inscripciones { nodes { id } } } } }"))["contrataciones"]
    left = enrolment["nodes"][0]["inscripciones"]["nodes"][-1]["id"]
    await do(graphql, "darDeBajaInscripcion", id=left)
    assert (await attempt(graphql, "inscribirParticipantes", **enrol)).advertencias == []
    virtual = await aula(graphql, nombre="Zoom", enlace="https://zoom.us/j/1")
    assert (await attempt(graphql, "actualizarSesion", id=given.result["id"], aula=virtual["id"])).advertencias == []


async def test_less_capacity_and_the_end_of_a_rooms_use_tell_the_sessions_to_come(
    graphql: GraphQLClient, contract: Data, room: Data, clock: ManualClock
) -> None:
    await inscritos(graphql, contract, 2)
    past = await sesion(graphql, contract, aula=room["id"], fecha="2026-11-24")
    for day in ("2026-12-01", "2026-12-02"):
        await sesion(graphql, contract, aula=room["id"], fecha=day)
    await sesion(graphql, contract, aula=room["id"], programada=False, fecha=None)
    await clock.move(datetime(2026, 11, 25, tzinfo=UTC))
    await do(graphql, "realizarSesion", id=past["id"])
    enough = await attempt(graphql, "actualizarAula", id=room["id"], capacidad=2)
    assert enough.advertencias == []
    less = await attempt(graphql, "actualizarAula", id=room["id"], capacidad=1, activa=False)
    assert less.advertencias == [("AFORO_SUPERADO", "capacidad"), ("SESIONES_PENDIENTES", "activa")]
    assert all(": 3." in message for message in less.warning_messages)
    assert await refused(graphql, "eliminarAula", id=room["id"]) == [("EN_USO", "id")]


async def test_a_room_that_is_no_longer_used_gets_no_sessions_to_come(
    graphql: GraphQLClient, contract: Data, room: Data, clock: ManualClock
) -> None:
    kept = await sesion(graphql, contract, aula=room["id"])
    await do(graphql, "actualizarAula", id=room["id"], activa=False)
    inactive = ("AULA_INACTIVA", "aula")
    row = await sesion(graphql, contract, fecha="2026-12-02")
    assert await refused(graphql, "actualizarSesion", id=row["id"], aula=room["id"]) == [inactive]
    values = {"contratacion": contract["id"], "aula": room["id"]}
    assert await refused(graphql, "crearSesion", **values) == [inactive]
    moved = await attempt(graphql, "reprogramarSesion", id=kept["id"], fecha="2026-12-03")
    assert (moved.errores, moved.advertencias) == ([], [inactive])
    assert (await attempt(graphql, "actualizarSesion", id=kept["id"], notas="N")).advertencias == []
    await clock.move(datetime(2026, 12, 4, tzinfo=UTC))
    late = await attempt(graphql, "actualizarSesion", id=row["id"], aula=room["id"])
    assert (late.errores, late.advertencias) == ([], [inactive])


async def test_the_room_of_a_session_must_exist(graphql: GraphQLClient, contract: Data, room: Data) -> None:
    await do(graphql, "eliminarAula", id=room["id"])
    values = {"contratacion": contract["id"], "aula": room["id"]}
    assert await refused(graphql, "crearSesion", **values) == [("NO_ENCONTRADO", "aula")]


async def test_the_agenda_can_be_narrowed_to_a_room(graphql: GraphQLClient, contract: Data, room: Data) -> None:
    trainer = await formador(graphql)
    row = await sesion(graphql, contract, aula=room["id"], formador=trainer["id"])
    await sesion(graphql, contract, formador=trainer["id"], fecha="2026-12-02")
    await sesion(graphql, contract, aula=(await aula(graphql))["id"])
    text = """query ($aula: ID, $formador: ID) { agenda(desde: "2026-12-01T00:00:00Z", hasta: "2026-12-05T00:00:00Z",
      aula: $aula, formador: $formador) { nodes { id aula { nombre } } } }"""
    found = {"nodes": [{"id": row["id"], "aula": {"nombre": "Aula 1"}}]}
    assert (await graphql(text, aula=room["id"]))["agenda"] == found
    assert (await graphql(text, aula=room["id"], formador=trainer["id"]))["agenda"] == found
    assert len((await graphql(text, aula=None))["agenda"]["nodes"]) == 3
