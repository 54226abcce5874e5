"""Nodes by id, the agenda, and the number of statements of nested queries."""

import base64
from typing import Any

import pytest
from tests.api.factories import cliente, contratacion, do, formacion, formador, inscritos, sesion
from tests.api.fixture_data import errors_of
from tests.support.graphql import Data, GraphQLClient
from tests.support.queries import QueryCounter

NODE = "query ($id: ID!) { node(id: $id) { id __typename } }"
NODES = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }"


def global_id(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


MALFORMED_IDS = [
    "",
    "x",
    "ñ",
    "\0",
    "1",
    "Q2xpZW50ZTox!"[:3],
    *map(global_id, ("", ":", "Cliente", "Cliente:", ":1")),
]
UNKNOWN_TYPES = [global_id(f"{kind}:{number}") for kind, number in [("Nadie", 1), ("AvisoOculto", 1), ("cliente", 1)]]
BAD_NUMBERS = [
    global_id(f"Cliente:{number}") for number in ("0", "-1", "01", "1.0", "1 ", "１", "x", "9" * 19, "9" * 5000)
]


@pytest.mark.parametrize("node_id", [*MALFORMED_IDS, *UNKNOWN_TYPES, *BAD_NUMBERS])
async def test_an_invalid_id_is_refused(graphql: GraphQLClient, node_id: str) -> None:
    await cliente(graphql)
    for text, variables in ((NODE, {"id": node_id}), (NODES, {"ids": [node_id]})):
        (error,) = await errors_of(graphql, text, **variables)
        assert error["extensions"]["code"] == "BAD_USER_INPUT"
        assert node_id not in error["message"] or not node_id
    (error,) = await errors_of(graphql, "query ($id: ID!) { cliente(id: $id) { id } }", id=node_id)
    assert error["extensions"]["code"] == "BAD_USER_INPUT"


async def test_the_id_of_another_type_is_refused(graphql: GraphQLClient) -> None:
    course = await formacion(graphql)
    (error,) = await errors_of(graphql, "query ($id: ID!) { cliente(id: $id) { id } }", id=course["id"])
    assert error["message"] == "This is not an id of type Cliente. Send the id as the API returned it."


async def test_at_most_100_nodes_are_read_in_one_statement(graphql: GraphQLClient, count_queries: QueryCounter) -> None:
    ids = [(await cliente(graphql))["id"] for _ in range(3)]
    with count_queries() as queries:
        await graphql(NODES, ids=ids * 33)
    assert len(queries) == 1
    (error,) = await errors_of(graphql, NODES, ids=["x"] * 101)
    assert error["message"] == "ids may have at most 100 items."


async def test_a_query_leads_from_a_session_to_its_client_and_participants(graphql: GraphQLClient) -> None:
    owner = await cliente(graphql)
    end_client = await do(graphql, "crearClienteFinal", cliente=owner["id"], nombre="Taller Urola")
    contract = await contratacion(graphql, cliente=owner["id"], clienteFinal=end_client["id"])
    people = await inscritos(graphql, contract, 2)
    session = await sesion(graphql, contract)
    entries = [{"participante": person["id"], "estado": "JUSTIFICADA"} for person in people]
    await do(graphql, "registrarAsistencia", sesion=session["id"], asistencias=entries)
    text = """query ($s: ID!, $p: ID!) {
      sesion(id: $s) { contratacion { cliente { nombre clientesFinales { nodes { cliente { id } } } }
                                      clienteFinal { nombre } } }
      participante(id: $p) { inscripciones { nodes { contratacion { id } cliente { id } } }
                             asistencias { nodes { sesion { id } contratacion { id } } } } }"""
    answer = await graphql(text, s=session["id"], p=people[0]["id"])
    end_clients = {"nodes": [{"cliente": {"id": owner["id"]}}]}
    assert answer["sesion"]["contratacion"] == {
        "cliente": {"nombre": "Forjas Aizkorri", "clientesFinales": end_clients},
        "clienteFinal": {"nombre": "Taller Urola"},
    }
    contract_fields = {"contratacion": {"id": contract["id"]}}
    assert answer["participante"] == {
        "inscripciones": {"nodes": [contract_fields | {"cliente": {"id": owner["id"]}}]},
        "asistencias": {"nodes": [contract_fields | {"sesion": {"id": session["id"]}}]},
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
    """Create clients, each with two contracts with a session and its attendance, and with next actions."""
    for _ in range(clients):
        owner, course, trainer = await cliente(graphql), await formacion(graphql), await formador(graphql)
        await do(graphql, "crearClienteFinal", cliente=owner["id"], nombre="Taller Urola")
        await do(graphql, "crearContacto", cliente=owner["id"], nombre="Maite", roles=[])
        for _ in range(2):
            contract = await contratacion(graphql, cliente=owner["id"], formacion=course["id"])
            people = await inscritos(graphql, contract, 2)
            session = await sesion(graphql, contract, formador=trainer["id"], motivoSolape="Dos aulas")
            entries = [{"participante": person["id"], "estado": "JUSTIFICADA"} for person in people]
            await do(graphql, "registrarAsistencia", sesion=session["id"], asistencias=entries)
        action = {"proximaAccion": "Llamar", "fechaProximaAccion": "2026-12-01", "crearRecordatorio": True}
        await do(graphql, "crearInteraccion", cliente=owner["id"], tipo="LLAMADA", **action)


@pytest.mark.parametrize("text", [FIVE_LEVELS, ALERTS], ids=["five levels", "alerts"])
async def test_the_number_of_statements_does_not_depend_on_the_number_of_rows(
    graphql: GraphQLClient, count_queries: QueryCounter, text: str
) -> None:
    counts, sizes = [], []
    for clients in (1, 6):
        await grow(graphql, clients)
        with count_queries() as queries:
            answer = await graphql(text)
        counts.append(len(queries))
        sizes.append(len(str(answer)))
    assert counts[0] == counts[1] <= 16
    assert sizes[1] > 6 * sizes[0]


AGENDA = """query ($desde: DateTime!, $hasta: DateTime!, $formador: ID, $first: Int, $after: String) {
  agenda(desde: $desde, hasta: $hasta, formador: $formador, first: $first, after: $after) {
    nodes { id inicio } totalCount pageInfo { endCursor hasNextPage } } }"""


async def agenda(graphql: GraphQLClient, desde: str, hasta: str, **arguments: Any) -> list[str]:
    connection: Data = (await graphql(AGENDA, desde=desde, hasta=hasta, **arguments))["agenda"]
    assert "first" in arguments or connection["totalCount"] == len(connection["nodes"])
    return [node["id"] for node in connection["nodes"]]


async def test_the_agenda_lists_the_sessions_of_a_period(graphql: GraphQLClient) -> None:
    contract, ane = await contratacion(graphql), await formador(graphql)
    early = (await sesion(graphql, contract, horaInicio="08:00", horaFin="09:00"))["id"]
    session = (await sesion(graphql, contract, formador=ane["id"]))["id"]
    await sesion(graphql, contract, fecha=None, horaInicio=None, horaFin=None, programada=False)
    cancelled = await sesion(graphql, contract)
    await do(graphql, "cancelarSesion", id=cancelled["id"], motivo="Nieve")
    day = ("2026-12-01T00:00:00+01:00", "2026-12-02T00:00:00+01:00")
    assert await agenda(graphql, *day) == [early, session]
    assert await agenda(graphql, *day, formador=ane["id"]) == [session]
    assert await agenda(graphql, *day, formador=None) == [early, session]
    assert await agenda(graphql, *day, first=1) == [early]
    # The second session lasts from 9 to 11 in Madrid, which is 8 to 10 in UTC; the end of a period is exclusive.
    assert await agenda(graphql, "2026-12-01T08:00:00Z", "2026-12-01T10:00:00Z") == [session]
    assert await agenda(graphql, "2026-12-01T09:59:59.999Z", "2026-12-01T12:00:00Z") == [session]
    assert await agenda(graphql, "2026-12-01T10:00:00Z", "2026-12-01T12:00:00Z") == []
    assert await agenda(graphql, "2026-12-01T07:59:00Z", "2026-12-01T08:00:00Z") == [early]
    assert await agenda(graphql, "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z") == [early, session]


async def test_the_agenda_includes_the_hours_around_a_clock_change(graphql: GraphQLClient) -> None:
    """On 28 March 2027 the clocks in Madrid go from 2:00 to 3:00."""
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
async def test_invalid_agendas_are_refused(
    graphql: GraphQLClient, desde: str, hasta: str, formador: str | None
) -> None:
    (error,) = await errors_of(graphql, AGENDA, desde=desde, hasta=hasta, formador=formador)
    assert error["extensions"]["code"] == "BAD_USER_INPUT"
