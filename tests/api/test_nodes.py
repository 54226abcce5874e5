"""Walking the graph: anything by its id, every relation both ways, the agenda, and what it costs."""

import base64
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest
from tests.api.factories import cliente, contratacion, do, formacion, formador, inscritos, sesion
from tests.api.fixture_data import ROOTS, entities, errors_of, fill, listed, lists, ways_up
from tests.clock import ManualClock
from tests.support.graphql import Data, GraphQLClient
from tests.support.queries import Queries

Counter = Callable[[], AbstractContextManager[Queries]]
NODE = "query ($id: ID!) { node(id: $id) { id __typename } }"
NODES = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }"


def global_id(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


GARBAGE = [
    "",
    "x",
    "ñ",
    "\0",
    "1",
    "Q2xpZW50ZTox!"[:3],
    *map(global_id, ("", ":", "Cliente", "Cliente:", ":1")),
]
FOREIGN = [global_id(f"{kind}:{number}") for kind, number in [("Nadie", 1), ("AvisoOculto", 1), ("cliente", 1)]]
NUMBERS = [global_id(f"Cliente:{number}") for number in ("0", "-1", "01", "1.0", "1 ", "１", "x", "9" * 19, "9" * 5000)]


@pytest.mark.parametrize("kind", entities())
async def test_anything_by_its_id(graphql: GraphQLClient, clock: ManualClock, kind: str) -> None:
    await fill(graphql, clock, 3)
    ids = [one["id"] for one in (await listed(graphql, kind))["nodes"]]
    for one in ids:
        assert (await graphql(NODE, id=one))["node"] == {"id": one, "__typename": kind}
    gone = global_id(f"{kind}:999999")
    asked = [gone, *ids[::-1], gone, ids[0], ids[0]]
    expected = [None if one == gone else {"id": one} for one in asked]
    assert (await graphql(NODES, ids=asked))["nodes"] == expected
    if kind in ROOTS:
        root = kind[0].lower() + kind[1:]
        text = f"query ($id: ID!) {{ {root}(id: $id) {{ id }} }}"
        assert (await graphql(text, id=ids[0]))[root] == {"id": ids[0]}
        assert (await graphql(text, id=gone))[root] is None


@pytest.mark.parametrize("given", [*GARBAGE, *FOREIGN, *NUMBERS])
async def test_what_is_no_id_is_refused(graphql: GraphQLClient, given: str) -> None:
    await cliente(graphql)
    for text, variables in ((NODE, {"id": given}), (NODES, {"ids": [given]})):
        (error,) = await errors_of(graphql, text, **variables)
        assert error["extensions"]["code"] == "BAD_USER_INPUT"
        assert given not in error["message"] or not given
    (error,) = await errors_of(graphql, "query ($id: ID!) { cliente(id: $id) { id } }", id=given)
    assert error["extensions"]["code"] == "BAD_USER_INPUT"


async def test_an_id_of_another_type(graphql: GraphQLClient) -> None:
    course = await formacion(graphql)
    (error,) = await errors_of(graphql, "query ($id: ID!) { cliente(id: $id) { id } }", id=course["id"])
    assert error["message"] == "This is not an id of type Cliente. Send the id as the API returned it."


async def test_many_nodes_in_one_statement_and_no_more_than_100(graphql: GraphQLClient, count_queries: Counter) -> None:
    ids = [(await cliente(graphql))["id"] for _ in range(3)]
    with count_queries() as queries:
        await graphql(NODES, ids=ids * 33)
    assert len(queries) == 1
    (error,) = await errors_of(graphql, NODES, ids=["x"] * 101)
    assert error["message"] == "ids may have at most 100 items."


@pytest.mark.parametrize("kind", [kind for kind in entities() if lists(kind)])
async def test_every_relation_leads_there_and_back(graphql: GraphQLClient, clock: ManualClock, kind: str) -> None:
    await fill(graphql, clock, 4)
    for name, child in lists(kind).items():
        (back,) = [way for way, target in ways_up(child).items() if target == kind]
        down = await listed(graphql, kind, f"nodes {{ id {name} {{ nodes {{ id }} }} }}", "first: 100")
        pairs = {(row["id"], one["id"]) for row in down["nodes"] for one in row[name]["nodes"]}
        roots = [child] if child in ROOTS else []
        for root in roots:
            up = await listed(graphql, root, f"nodes {{ id {back} {{ id }} }}", "first: 100")
            assert pairs == {(row[back]["id"], row["id"]) for row in up["nodes"] if row[back]}, name
        walked = f"nodes {{ id {name} {{ nodes {{ {back} {{ id }} }} }} }}"
        for row in (await listed(graphql, kind, walked, "first: 100"))["nodes"]:
            assert all(one[back]["id"] == row["id"] for one in row[name]["nodes"]), name
        assert pairs, f"no row to try {kind}.{name} on"


async def test_from_a_session_to_who_pays_and_who_learns(graphql: GraphQLClient) -> None:
    owner = await cliente(graphql)
    end = await do(graphql, "crearClienteFinal", cliente=owner["id"], nombre="Taller Urola")
    contract = await contratacion(graphql, cliente=owner["id"], clienteFinal=end["id"])
    people = await inscritos(graphql, contract, 2)
    slot = await sesion(graphql, contract)
    entries = [{"participante": one["id"], "estado": "PRESENTE"} for one in people]
    await do(graphql, "registrarAsistencia", sesion=slot["id"], asistencias=entries)
    text = """query ($s: ID!, $p: ID!) {
      sesion(id: $s) { contratacion { cliente { nombre clientesFinales { nodes { cliente { id } } } }
                                      clienteFinal { nombre } } }
      participante(id: $p) { inscripciones { nodes { contratacion { id } cliente { id } } }
                             asistencias { nodes { sesion { id } contratacion { id } } } } }"""
    answer = await graphql(text, s=slot["id"], p=people[0]["id"])
    finals = {"nodes": [{"cliente": {"id": owner["id"]}}]}
    assert answer["sesion"]["contratacion"] == {
        "cliente": {"nombre": "Forjas Aizkorri", "clientesFinales": finals},
        "clienteFinal": {"nombre": "Taller Urola"},
    }
    where = {"contratacion": {"id": contract["id"]}}
    assert answer["participante"] == {
        "inscripciones": {"nodes": [where | {"cliente": {"id": owner["id"]}}]},
        "asistencias": {"nodes": [where | {"sesion": {"id": slot["id"]}}]},
    }


FIVE_LEVELS = """
{ clientes { totalCount nodes { id clientesFinales { nodes { nombre } }
    contrataciones(first: 5, orden: [EXPEDIENTE_DESC]) { totalCount pageInfo { hasNextPage } nodes {
      importePrevisto horasProgramadas horasImpartidas formacion { nombre }
      sesiones(first: 5, filtro: {estado: {in: [PROGRAMADA, REALIZADA]}}) { totalCount nodes { formador { nombre }
        asistencias { edges { cursor node { estado participante { nombre cliente { nombre } } } } } } }
      inscripciones { nodes { participante { apellidos interes: asistencias { totalCount } } } } } } } } }
"""
ALERTS = """
{ avisos(horasAnticipacion: 8760) { clave texto eu: texto(idioma: EU)
    ... on AvisoSesion { sesion { formador { nombre } contratacion { cliente { nombre } formacion { nombre } } } }
    ... on AvisoRecordatorio { interaccion { cliente { nombre contactos { nodes { nombre } } } } } } }
"""


async def grow(graphql: GraphQLClient, clients: int) -> None:
    """Clients, each with two contracts, each with a session, two people there, and a next action."""
    for _ in range(clients):
        owner, course, trainer = await cliente(graphql), await formacion(graphql), await formador(graphql)
        await do(graphql, "crearClienteFinal", cliente=owner["id"], nombre="Taller Urola")
        await do(graphql, "crearContacto", cliente=owner["id"], nombre="Maite", roles=[])
        for _ in range(2):
            contract = await contratacion(graphql, cliente=owner["id"], formacion=course["id"])
            people = await inscritos(graphql, contract, 2)
            slot = await sesion(graphql, contract, formador=trainer["id"], motivoSolape="Dos aulas")
            entries = [{"participante": one["id"], "estado": "PRESENTE"} for one in people]
            await do(graphql, "registrarAsistencia", sesion=slot["id"], asistencias=entries)
        action = {"proximaAccion": "Llamar", "fechaProximaAccion": "2026-12-01", "crearRecordatorio": True}
        await do(graphql, "crearInteraccion", cliente=owner["id"], tipo="LLAMADA", **action)


@pytest.mark.parametrize("text", [FIVE_LEVELS, ALERTS], ids=["five levels", "alerts"])
async def test_many_rows_cost_as_many_statements_as_few(
    graphql: GraphQLClient, count_queries: Counter, text: str
) -> None:
    costs, sizes = [], []
    for more in (1, 6):
        await grow(graphql, more)
        with count_queries() as queries:
            answer = await graphql(text)
        costs.append(len(queries))
        sizes.append(len(str(answer)))
    assert costs[0] == costs[1] <= 16
    assert sizes[1] > 6 * sizes[0]


AGENDA = """query ($desde: DateTime!, $hasta: DateTime!, $formador: ID, $first: Int, $after: String) {
  agenda(desde: $desde, hasta: $hasta, formador: $formador, first: $first, after: $after) {
    nodes { id inicio } totalCount pageInfo { endCursor hasNextPage } } }"""


async def agenda(graphql: GraphQLClient, desde: str, hasta: str, **more: Any) -> list[str]:
    found: Data = (await graphql(AGENDA, desde=desde, hasta=hasta, **more))["agenda"]
    assert "first" in more or found["totalCount"] == len(found["nodes"])
    return [one["id"] for one in found["nodes"]]


async def test_the_agenda_holds_what_takes_place_then(graphql: GraphQLClient) -> None:
    contract, ane = await contratacion(graphql), await formador(graphql)
    early = (await sesion(graphql, contract, horaInicio="08:00", horaFin="09:00"))["id"]
    slot = (await sesion(graphql, contract, formador=ane["id"]))["id"]
    await sesion(graphql, contract, fecha=None, horaInicio=None, horaFin=None, programada=False)
    off = await sesion(graphql, contract)
    await do(graphql, "cancelarSesion", id=off["id"], motivo="Nieve")
    day = ("2026-12-01T00:00:00+01:00", "2026-12-02T00:00:00+01:00")
    assert await agenda(graphql, *day) == [early, slot]
    assert await agenda(graphql, *day, formador=ane["id"]) == [slot]
    assert await agenda(graphql, *day, formador=None) == [early, slot]
    assert await agenda(graphql, *day, first=1) == [early]
    # From nine to eleven in Madrid: what has ended or not begun is not there.
    assert await agenda(graphql, "2026-12-01T08:00:00Z", "2026-12-01T10:00:00Z") == [slot]
    assert await agenda(graphql, "2026-12-01T09:59:59.999Z", "2026-12-01T12:00:00Z") == [slot]
    assert await agenda(graphql, "2026-12-01T10:00:00Z", "2026-12-01T12:00:00Z") == []
    assert await agenda(graphql, "2026-12-01T07:59:00Z", "2026-12-01T08:00:00Z") == [early]
    assert await agenda(graphql, "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z") == [early, slot]


async def test_the_agenda_across_a_clock_change(graphql: GraphQLClient) -> None:
    """On 28 March 2027 Madrid's day has 23 hours: two o'clock is three."""
    contract = await contratacion(graphql)
    times = [("2027-03-27", "22:00", "23:30"), ("2027-03-28", "01:00", "04:00"), ("2027-03-28", "23:00", "23:59")]
    ids = [
        (await sesion(graphql, contract, fecha=day, horaInicio=start, horaFin=end))["id"] for day, start, end in times
    ]
    assert await agenda(graphql, "2027-03-28T00:00:00+01:00", "2027-03-29T00:00:00+02:00") == ids[1:]
    assert await agenda(graphql, "2027-03-28T03:59:00+02:00", "2027-03-28T04:00:00+02:00") == ids[1:2]
    assert await agenda(graphql, "2027-03-28T04:00:00+02:00", "2027-03-28T22:59:00+02:00") == []


@pytest.mark.parametrize(
    ("desde", "hasta", "formador"),
    [
        ("2026-12-01T08:00:00Z", "2026-12-01T08:00:00Z", None),
        ("2026-12-01T08:00:00Z", "2026-12-01T09:00:00+02:00", None),
        ("2026-12-01T08:00:00Z", "2026-12-02T08:00:00Z", global_id("Cliente:1")),
        ("2026-12-01T08:00:00Z", "2026-12-02T08:00:00Z", ""),
    ],
)
async def test_an_agenda_that_cannot_be(graphql: GraphQLClient, desde: str, hasta: str, formador: str | None) -> None:
    (error,) = await errors_of(graphql, AGENDA, desde=desde, hasta=hasta, formador=formador)
    assert error["extensions"]["code"] == "BAD_USER_INPUT"
