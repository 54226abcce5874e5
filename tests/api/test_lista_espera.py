"""Places of a contract, the waiting list, and the days on which participants take part, through the API."""

import asyncio
from collections.abc import Sequence

import pytest
from tests.api.factories import attempt, cliente, contratacion, do, inscritos, participante, read, refused, sesion
from tests.support.graphql import Data, GraphQLClient

QUEUE = """query ($id: ID!) { contratacion(id: $id) {
  inscripciones(filtro: {estado: {ne: BAJA}}, orden: [POSICION_ESPERA]) {
    nodes { estado posicionEspera fechaAlta participante { nombre } } } } }"""


async def queue(graphql: GraphQLClient, contract: Data) -> list[tuple[str, int | None]]:
    """Return the given names of who waits, with their positions; then those who take part."""
    nodes = (await graphql(QUEUE, id=contract["id"]))["contratacion"]["inscripciones"]["nodes"]
    return [(node["participante"]["nombre"], node["posicionEspera"]) for node in nodes]


async def with_places(graphql: GraphQLClient, places: int, names: Sequence[str]) -> tuple[Data, dict[str, Data]]:
    """Return a contract with so many places, and the enrolments of people who asked for one in this order."""
    client = await cliente(graphql)
    contract = await contratacion(graphql, cliente=client["id"], plazas=places)
    people = [await participante(graphql, client, nombre=name) for name in names]
    values = {"contratacion": contract["id"], "participantes": [person["id"] for person in people]}
    rows = await do(graphql, "inscribirParticipantes", **values)
    return contract, dict(zip(names, rows, strict=True))


async def test_those_without_a_place_wait_in_their_order_and_the_first_gets_the_place_of_who_leaves(
    graphql: GraphQLClient,
) -> None:
    contract, rows = await with_places(graphql, 2, "abcde")
    assert [row["estado"] for row in rows.values()] == ["ACTIVA"] * 2 + ["LISTA_ESPERA"] * 3
    assert await queue(graphql, contract) == [("c", 1), ("d", 2), ("e", 3), ("a", None), ("b", None)]
    answer = await attempt(graphql, "darDeBajaInscripcion", id=rows["a"]["id"])
    assert answer.advertencias == [("PLAZA_CUBIERTA", None)]
    assert answer.warning_messages == ["c Etxeberria deja la lista de espera y ocupa la plaza libre."]
    assert await queue(graphql, contract) == [("d", 1), ("e", 2), ("b", None), ("c", None)]
    answer = await attempt(graphql, "darDeBajaInscripcion", id=rows["d"]["id"])
    assert (answer.result["estado"], answer.advertencias) == ("BAJA", [])
    assert await queue(graphql, contract) == [("e", 1), ("b", None), ("c", None)]
    answer = await attempt(graphql, "eliminarInscripcion", id=rows["b"]["id"])
    assert answer.advertencias == [("PLAZA_CUBIERTA", None)]
    assert (await attempt(graphql, "darDeBajaInscripcion", id=rows["c"]["id"])).advertencias == []
    assert await queue(graphql, contract) == [("e", None)]


async def test_who_is_put_on_the_waiting_list_is_told_so_with_the_position(graphql: GraphQLClient) -> None:
    contract, _ = await with_places(graphql, 1, "ab")
    people = [await participante(graphql, contract["cliente"], nombre=name) for name in "cd"]
    values = {"contratacion": contract["id"], "participantes": [person["id"] for person in people]}
    answer = await attempt(graphql, "inscribirParticipantes", **values)
    assert answer.advertencias == [("EN_LISTA_ESPERA", "participantes.0"), ("EN_LISTA_ESPERA", "participantes.1")]
    assert "puesto 3" in answer.warning_messages[1]
    assert (await attempt(graphql, "inscribirParticipantes", **values)).advertencias == []
    answer = await attempt(graphql, "inscribirParticipantes", **values, listaEspera=False)
    assert answer.advertencias == [("AFORO_SUPERADO", "contratacion")]
    assert await queue(graphql, contract) == [("b", 1), ("a", None), ("c", None), ("d", None)]


async def test_people_can_wait_although_the_contract_has_no_limit(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql)
    (first,) = await inscritos(graphql, contract)
    other = await participante(graphql, contract["cliente"], nombre="Ane")
    values = {"contratacion": contract["id"], "listaEspera": True}
    (waiting,) = await do(graphql, "inscribirParticipantes", **values, participantes=[other["id"]])
    assert (waiting["estado"], waiting["posicionEspera"]) == ("LISTA_ESPERA", 1)
    (row,) = await do(graphql, "inscribirParticipantes", contratacion=contract["id"], participantes=[first["id"]])
    answer = await attempt(graphql, "darDeBajaInscripcion", id=row["id"])
    assert answer.advertencias == [("PLAZA_CUBIERTA", None)]
    assert (await read(graphql, waiting))["estado"] == "ACTIVA"


async def test_the_waiting_list_is_reordered(graphql: GraphQLClient) -> None:
    contract, rows = await with_places(graphql, 1, "xabcd")

    async def move(name: str, **position: int) -> str:
        await do(graphql, "reordenarInscripcion", id=rows[name]["id"], **position)
        return "".join(person for person, place in await queue(graphql, contract) if place)

    assert await move("d") == "dabc"
    assert await move("d", posicion=3) == "abdc"
    assert await move("a", posicion=4) == "bdca"
    assert await move("a", posicion=4) == "bdca"
    for wrong in (0, 5):
        errors = await refused(graphql, "reordenarInscripcion", id=rows["a"]["id"], posicion=wrong)
        assert errors == [("FUERA_DE_RANGO", "posicion")]
    errors = await refused(graphql, "reordenarInscripcion", id=rows["x"]["id"])
    assert errors == [("TRANSICION_NO_PERMITIDA", "id")]


async def test_new_places_go_to_those_who_wait_and_fewer_are_a_warning(graphql: GraphQLClient) -> None:
    contract, _ = await with_places(graphql, 1, "abcd")
    answer = await attempt(graphql, "actualizarContratacion", id=contract["id"], plazas=3)
    assert answer.advertencias == [("PLAZA_CUBIERTA", None)] * 2
    assert await queue(graphql, contract) == [("d", 1), ("a", None), ("b", None), ("c", None)]
    answer = await attempt(graphql, "actualizarContratacion", id=contract["id"], plazas=2)
    assert answer.advertencias == [("AFORO_SUPERADO", "plazas")]
    answer = await attempt(graphql, "actualizarContratacion", id=contract["id"], plazas=None)
    assert answer.advertencias == []


async def test_people_who_leave_at_the_same_time_give_their_places_to_different_people(graphql: GraphQLClient) -> None:
    contract, rows = await with_places(graphql, 3, "abcdef")
    leavers = [attempt(graphql, "darDeBajaInscripcion", id=rows[name]["id"]) for name in "abc"]
    newcomers = [await participante(graphql, contract["cliente"], nombre=name) for name in "gh"]
    joining = [
        attempt(graphql, "inscribirParticipantes", contratacion=contract["id"], participantes=[person["id"]])
        for person in newcomers
    ]
    answers = await asyncio.gather(*leavers, *joining)
    assert [answer.errores for answer in answers] == [[]] * 5
    present = await queue(graphql, contract)
    assert sorted(name for name, place in present if place is None) == ["d", "e", "f"]
    assert [place for _, place in present if place] == [1, 2]


@pytest.mark.parametrize(
    ("day", "left_at"), [("2026-11-20", "2026-11-20T23:00:00Z"), ("2026-12-04", "2026-12-04T23:00:00Z")]
)
async def test_a_participant_leaves_after_a_day_and_the_day_can_be_corrected(
    graphql: GraphQLClient, day: str, left_at: str
) -> None:
    contract = await contratacion(graphql)
    (person,) = await inscritos(graphql, contract)
    values = {"contratacion": contract["id"], "participantes": [person["id"]]}
    (row,) = await do(graphql, "inscribirParticipantes", **values)
    left = await do(graphql, "darDeBajaInscripcion", id=row["id"], fecha=day)
    assert (left["estado"], left["fechaBaja"], left["bajaEn"]) == ("BAJA", day, left_at)
    assert await do(graphql, "darDeBajaInscripcion", id=row["id"]) == left
    corrected = await do(graphql, "darDeBajaInscripcion", id=row["id"], fecha="2026-11-30")
    assert (corrected["fechaBaja"], corrected["bajaEn"]) == ("2026-11-30", "2026-11-30T23:00:00Z")
    before, after = [await sesion(graphql, contract, fecha=f"2026-{date}") for date in ("11-20", "12-01")]
    entry = {"participante": person["id"], "estado": "JUSTIFICADA"}
    await do(graphql, "registrarAsistencia", sesion=before["id"], asistencias=[entry])
    errors = await refused(graphql, "registrarAsistencia", sesion=after["id"], asistencias=[entry])
    assert errors == [("NO_INSCRITO", "asistencias.0.participante")]


async def test_the_days_of_an_enrolment_are_in_order(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql)
    person = await participante(graphql, contract["cliente"])
    values = {"contratacion": contract["id"], "participantes": [person["id"]]}
    (row,) = await do(graphql, "inscribirParticipantes", **values, fechaAlta="2026-11-25")
    assert row["fechaAlta"] == "2026-11-25"
    backwards = await attempt(graphql, "darDeBajaInscripcion", id=row["id"], fecha="2026-11-24")
    assert backwards.errores == [("FUERA_DE_RANGO", "fecha")]
    left = await do(graphql, "darDeBajaInscripcion", id=row["id"])
    assert (left["fechaBaja"], left["bajaEn"]) == (None, "2026-11-23T08:00:00Z")
    await do(graphql, "darDeBajaInscripcion", id=row["id"], fecha="2026-11-26")
    errors = await refused(graphql, "actualizarInscripcion", id=row["id"], fechaAlta="2026-11-27")
    assert errors == [("FUERA_DE_RANGO", "fechaAlta")]
    changed = await do(graphql, "actualizarInscripcion", id=row["id"], fechaAlta="2026-11-26")
    assert changed["fechaAlta"] == "2026-11-26"
    assert await refused(graphql, "inscribirParticipantes", **values, fechaAlta="0001-01-01") == [
        ("FUERA_DE_RANGO", "fechaAlta")
    ]


async def test_who_comes_after_attendance_was_recorded_takes_part_from_today_on(graphql: GraphQLClient) -> None:
    client = await cliente(graphql)
    contract = await contratacion(graphql, cliente=client["id"], plazas=1)
    (person,) = await inscritos(graphql, {**contract, "cliente": client})
    values = {"contratacion": contract["id"]}
    waiting = await participante(graphql, client, nombre="Ane")
    (row,) = await do(graphql, "inscribirParticipantes", **values, participantes=[waiting["id"]])
    given = await sesion(graphql, contract, fecha="2026-11-20")
    entry = {"participante": person["id"], "estado": "PRESENTE"}
    await do(graphql, "registrarAsistencia", sesion=given["id"], asistencias=[entry])
    late = {"participante": waiting["id"], "estado": "AUSENTE"}
    errors = await refused(graphql, "registrarAsistencia", sesion=given["id"], asistencias=[late])
    assert errors == [("NO_INSCRITO", "asistencias.0.participante")]
    (first,) = await do(graphql, "inscribirParticipantes", **values, participantes=[person["id"]])
    assert first["fechaAlta"] is None
    await do(graphql, "darDeBajaInscripcion", id=first["id"], fecha="2026-11-27")
    promoted = await read(graphql, row)
    assert (promoted["estado"], promoted["fechaAlta"]) == ("ACTIVA", "2026-11-28")
    answer = await attempt(graphql, "registrarAsistencia", sesion=given["id"], asistencias=[late])
    assert (answer.errores, answer.advertencias) == ([], [("FUERA_DE_INSCRIPCION", "asistencias.0.participante")])
    other = await participante(graphql, client, nombre="Jon")
    (newest,) = await do(graphql, "inscribirParticipantes", **values, participantes=[other["id"]], listaEspera=False)
    assert newest["fechaAlta"] == "2026-11-23"
