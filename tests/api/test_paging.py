"""Relay connections: in every order each row comes once, also while other rows are added and deleted."""

import base64
import json
from typing import Any

import pytest
from tests.api.factories import cliente, contratacion, do, formacion, inscritos
from tests.api.printed_schema import enum_values, read_list
from tests.support.graphql import Data, GraphQLClient, GraphQLResponseError

PAGE = "nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"


def cursor(columns: Any, values: Any) -> str:
    """Return a forged cursor in the format of the API."""
    return base64.urlsafe_b64encode(json.dumps([columns, values]).encode()).decode().rstrip("=")


async def page(graphql: GraphQLClient, kind: str = "Cliente", selection: str = PAGE, **arguments: Any) -> Data:
    """Return a page of a list. `orden` is GraphQL text; the other arguments are variables, so that every
    page has the same document."""
    variables = {name: value for name, value in arguments.items() if name != "orden"}
    values = {name: f"${name}" for name in variables} | {name: arguments[name] for name in arguments.keys() & {"orden"}}
    text = ", ".join(f"{name}: {value}" for name, value in values.items())
    return await read_list(graphql, kind, selection, text, **variables)


async def create_clients(graphql: GraphQLClient, *names: str) -> list[str]:
    return [(await cliente(graphql, nombre=name))["id"] for name in names]


async def test_pages_can_be_read_forwards_and_backwards(graphql: GraphQLClient) -> None:
    a, b, c, d, e = await create_clients(graphql, *"ABCDE")
    first = await page(graphql, first=2)
    assert [node["id"] for node in first["nodes"]] == [edge["node"]["id"] for edge in first["edges"]] == [a, b]
    cursors = [edge["cursor"] for edge in first["edges"]]
    assert first["pageInfo"] == {
        "hasNextPage": True,
        "hasPreviousPage": False,
        "startCursor": cursors[0],
        "endCursor": cursors[1],
    }
    rest = await page(graphql, first=100, after=cursors[1])
    assert [node["id"] for node in rest["nodes"]] == [c, d, e]
    assert (rest["pageInfo"]["hasNextPage"], rest["pageInfo"]["hasPreviousPage"]) == (False, True)
    end = await page(graphql, last=2, before=rest["pageInfo"]["endCursor"])
    assert [node["id"] for node in end["nodes"]] == [c, d]
    assert (end["pageInfo"]["hasNextPage"], end["pageInfo"]["hasPreviousPage"]) == (True, True)
    between = await page(graphql, after=cursors[0], before=rest["pageInfo"]["endCursor"])
    assert [node["id"] for node in between["nodes"]] == [b, c, d]


async def test_an_empty_list_has_no_rows_and_no_cursors(graphql: GraphQLClient) -> None:
    page_info = {"hasNextPage": False, "hasPreviousPage": False, "startCursor": None, "endCursor": None}
    assert await page(graphql, selection=PAGE + " totalCount") == {
        "nodes": [],
        "edges": [],
        "pageInfo": page_info,
        "totalCount": 0,
    }


async def test_the_total_count_is_of_the_list_not_of_the_page(graphql: GraphQLClient) -> None:
    await create_clients(graphql, "Ane", "Ane", "Jon")
    assert (await read_list(graphql, "Cliente", "totalCount", "first: 1"))["totalCount"] == 3
    assert (await read_list(graphql, "Cliente", "totalCount", 'filtro: {texto: "ane"}'))["totalCount"] == 2


async def test_a_cursor_keeps_its_position_while_rows_are_added_and_deleted(graphql: GraphQLClient) -> None:
    _, b, c = await create_clients(graphql, "A", "B", "C")
    cursor = (await page(graphql, first=2))["pageInfo"]["endCursor"]
    await do(graphql, "eliminarCliente", id=b)
    (before, after) = await create_clients(graphql, "AA", "BB")
    rest = await page(graphql, after=cursor)
    assert [node["id"] for node in rest["nodes"]] == [after, c]
    assert before in [node["id"] for node in (await page(graphql, before=cursor))["nodes"]]


async def test_more_than_ten_sort_keys_are_refused(graphql: GraphQLClient) -> None:
    names = enum_values("ContratacionOrden")[::2]
    await page(graphql, "Contratacion", orden=f"[{', '.join([*names[:10], *names[:10]])}]")
    with pytest.raises(GraphQLResponseError, match="orden has 11 sort keys; give at most 10") as failure:
        await page(graphql, "Contratacion", orden=f"[{', '.join(names[1:12])}]")
    assert failure.value.errors[0]["extensions"]["code"] == "BAD_USER_INPUT"


async def test_names_sort_without_regard_to_accents_or_case(graphql: GraphQLClient) -> None:
    await create_clients(graphql, "zubia", "Ñandú", "Zubía Norte", "nandu norte", "Álava", "alava", "Müller")
    names = [node["nombre"] for node in (await page(graphql, selection="nodes { nombre }", orden="NOMBRE"))["nodes"]]
    assert names == ["alava", "Álava", "Müller", "nandu norte", "Ñandú", "zubia", "Zubía Norte"]


NESTED = """
query ($after: String, $size: Int) { contrataciones(orden: ID) { nodes { expediente
  inscripciones(first: $size, after: $after, orden: [ID]) {
    nodes { participante { nombre } } pageInfo { hasNextPage endCursor } totalCount } } } }
"""


async def test_nested_pages_belong_to_their_parents(graphql: GraphQLClient) -> None:
    client, course = await cliente(graphql), await formacion(graphql)
    sizes = (0, 1, 2, 3, 5)
    for size in sizes:
        contract = await contratacion(graphql, cliente=client["id"], formacion=course["id"])
        if size:
            await inscritos(graphql, contract, size)
    enrolments = [node["inscripciones"] for node in (await graphql(NESTED, size=2))["contrataciones"]["nodes"]]
    assert [connection["totalCount"] for connection in enrolments] == list(sizes)
    people = [[row["participante"]["nombre"] for row in connection["nodes"]] for connection in enrolments]
    assert people == [[f"Persona {n}" for n in range(min(2, size))] for size in sizes]
    assert [connection["pageInfo"]["hasNextPage"] for connection in enrolments] == [False, False, False, True, True]
    after = enrolments[3]["pageInfo"]["endCursor"]
    contracts = (await graphql(NESTED, size=2, after=after))["contrataciones"]["nodes"]
    sizes_after = [len(contract["inscripciones"]["nodes"]) for contract in contracts]
    assert sizes_after == [0, 0, 0, 1, 2], "the same cursor applies below each parent"


@pytest.mark.parametrize(("arguments", "rows"), [({"first": 0}, 0), ({"last": 0}, 0), ({"first": 100}, 3), ({}, 3)])
async def test_page_sizes_from_0_to_100_are_accepted(graphql: GraphQLClient, arguments: Data, rows: int) -> None:
    await create_clients(graphql, "A", "B", "C")
    connection = await page(graphql, **arguments)
    assert len(connection["nodes"]) == rows
    assert connection["pageInfo"]["hasNextPage"] is (arguments == {"first": 0})


@pytest.mark.parametrize(
    "arguments",
    [{"first": 101}, {"first": 100000}, {"first": -1}, {"last": 101}, {"last": -1}, {"first": 1, "last": 1}],
)
async def test_invalid_page_sizes_are_refused(graphql: GraphQLClient, arguments: Data) -> None:
    with pytest.raises(GraphQLResponseError) as failure:
        await page(graphql, **arguments)
    assert failure.value.errors[0]["extensions"]["code"] == "BAD_USER_INPUT"
    assert all(name in failure.value.errors[0]["message"] for name in arguments)


ID_COLUMNS = ["id"]
MALFORMED_CURSORS: list[str] = [
    "",
    "=",
    "AAAA",
    "ñ",
    "x" * 5000,
    "bnVsbA",
    "W1td",
    cursor(ID_COLUMNS, []),
    cursor(ID_COLUMNS, 1),
    cursor("id", [1]),
]
EXTREME_INSTANTS = ("0001-01-01T00:00:00+23:00", "9999-12-31T23:59:59-23:00")
INVALID_VALUES: dict[tuple[str, str, str], tuple[Any, ...]] = {
    ("Cliente", "ID", "id"): (None, True, 1.5, "1", 2**63, -(2**63) - 1, [1], {}),
    ("Cliente", "CREADO", "creado"): ("2026-11-23", "2026-11-23T08:00:00", "x", 5, None, *EXTREME_INSTANTS),
    ("Cliente", "NOMBRE", "nombre_orden"): ("a\0b", "x" * 241, None, 1),
    ("Formacion", "CODIGO", "codigo_orden"): ("a\0b", "x" * 241),
    ("Formacion", "HORAS", "horas"): ("NaN", "sNaN", "Infinity", "1E+400", "-1e20", "x", 10**20),
    ("Sesion", "MINUTOS", "minutos"): (2**31, -(2**40), True, "1"),
    ("Sesion", "FECHA", "fecha"): ("2026-02-30", "2026-11-23T00:00:00", 1),
    ("Sesion", "HORA_INICIO", "hora_inicio"): ("24:00", "x", 9),
    ("Sesion", "ESTADO", "estado"): ("X", "", 1, None, [], {}, True),
    ("Sesion", "CONTRATACION_CLIENTE_NOMBRE", "contratacion.cliente.nombre_orden"): ("a\0b", None, 1, [], {}),
    ("Interaccion", "CONTRATACION_PRECIO_HORA", "contratacion.precio_hora"): ("NaN", "x", 1.5e300, 10**20, [], {}),
    ("Contratacion", "IMPORTE_PREVISTO", "importe_previsto"): ("NaN", "1E+400", "92233720368547758.08", None),
    ("Contratacion", "HORAS_PROGRAMADAS", "horas_programadas"): ("Infinity", "x", -(10**20), None, True),
}
"""Values that a forged cursor may hold and no row has, by type, order and column."""


@pytest.mark.parametrize("argument", ["after", "before"])
async def test_invalid_cursors_are_refused(graphql: GraphQLClient, argument: str) -> None:
    await create_clients(graphql, "A")
    of_another_order = (await page(graphql, orden="CREADO"))["pageInfo"]["endCursor"]
    of_the_reverse_order = (await page(graphql, orden="NOMBRE_DESC"))["pageInfo"]["endCursor"]
    for invalid in [*MALFORMED_CURSORS, of_another_order, of_the_reverse_order]:
        await assert_cursor_refused(graphql, "Cliente", orden="NOMBRE", **{argument: invalid})
    for (kind, orden, column), values in INVALID_VALUES.items():
        for value in values:
            forged = cursor(ID_COLUMNS, [value]) if column == "id" else cursor([column, "id"], [value, 1])
            await assert_cursor_refused(graphql, kind, orden=orden, **{argument: forged})


async def assert_cursor_refused(graphql: GraphQLClient, kind: str, **arguments: Any) -> None:
    with pytest.raises(GraphQLResponseError, match="cursor") as failure:
        await page(graphql, kind, "nodes { id }", **arguments)
    assert [error["extensions"]["code"] for error in failure.value.errors] == ["BAD_USER_INPUT"], arguments
