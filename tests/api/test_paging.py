"""Relay connections: every row once, whatever the order, whatever comes and goes meanwhile."""

import base64
import json
from typing import Any

import pytest
from tests.api.factories import cliente, contratacion, do, formacion, inscritos
from tests.api.fixture_data import entities, enum_values, fill, listed
from tests.clock import ManualClock
from tests.support.graphql import Data, GraphQLClient, GraphQLFailure

PAGE = "nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"


def cursor(keys: Any, values: Any) -> str:
    """A cursor as ours look, forged."""
    return base64.urlsafe_b64encode(json.dumps([keys, values]).encode()).decode().rstrip("=")


async def page(graphql: GraphQLClient, kind: str = "Cliente", selection: str = PAGE, **arguments: Any) -> Data:
    """One page; `orden` holds GraphQL, the others are variables, so that a walk's document is parsed once."""
    variables = {name: value for name, value in arguments.items() if name != "orden"}
    given = {name: f"${name}" for name in variables} | {name: arguments[name] for name in arguments.keys() & {"orden"}}
    text = ", ".join(f"{name}: {value}" for name, value in given.items())
    return await listed(graphql, kind, selection, text, **variables)


async def walk(
    graphql: GraphQLClient, kind: str, orden: str, size: int, field: str, backwards: bool = False
) -> list[Data]:
    """All rows of a list, read in pages from its start, or from its end."""
    count, where, edge, more = ("first", "after", "endCursor", "hasNextPage")
    if backwards:
        count, where, edge, more = ("last", "before", "startCursor", "hasPreviousPage")
    found: list[Data] = []
    bound: Data = {}
    while True:
        selection = f"nodes {{ id {field} }} pageInfo {{ {edge} {more} }}"
        got = await page(graphql, kind, selection, orden=f"[{orden}]", **{count: size}, **bound)
        found = got["nodes"] + found if backwards else found + got["nodes"]
        if not got["pageInfo"][more]:
            return found
        bound = {where: got["pageInfo"][edge]}


async def clients(graphql: GraphQLClient, *names: str) -> list[str]:
    return [(await cliente(graphql, nombre=name))["id"] for name in names]


async def test_pages_forwards_and_backwards(graphql: GraphQLClient) -> None:
    a, b, c, d, e = await clients(graphql, *"ABCDE")
    first = await page(graphql, first=2)
    assert [one["id"] for one in first["nodes"]] == [edge["node"]["id"] for edge in first["edges"]] == [a, b]
    cursors = [edge["cursor"] for edge in first["edges"]]
    assert first["pageInfo"] == {
        "hasNextPage": True,
        "hasPreviousPage": False,
        "startCursor": cursors[0],
        "endCursor": cursors[1],
    }
    rest = await page(graphql, first=100, after=cursors[1])
    assert [one["id"] for one in rest["nodes"]] == [c, d, e]
    assert (rest["pageInfo"]["hasNextPage"], rest["pageInfo"]["hasPreviousPage"]) == (False, True)
    end = await page(graphql, last=2, before=rest["pageInfo"]["endCursor"])
    assert [one["id"] for one in end["nodes"]] == [c, d]
    assert (end["pageInfo"]["hasNextPage"], end["pageInfo"]["hasPreviousPage"]) == (True, True)
    between = await page(graphql, after=cursors[0], before=rest["pageInfo"]["endCursor"])
    assert [one["id"] for one in between["nodes"]] == [b, c, d]


async def test_an_empty_list_has_neither_rows_nor_cursors(graphql: GraphQLClient) -> None:
    nothing = {"hasNextPage": False, "hasPreviousPage": False, "startCursor": None, "endCursor": None}
    assert await page(graphql, selection=PAGE + " totalCount") == {
        "nodes": [],
        "edges": [],
        "pageInfo": nothing,
        "totalCount": 0,
    }


async def test_the_total_is_of_the_list_not_of_the_page(graphql: GraphQLClient) -> None:
    await clients(graphql, "Ane", "Ane", "Jon")
    assert (await listed(graphql, "Cliente", "totalCount", "first: 1"))["totalCount"] == 3
    assert (await listed(graphql, "Cliente", "totalCount", 'filtro: {texto: "ane"}'))["totalCount"] == 2


async def test_a_cursor_stands_still_while_rows_come_and_go(graphql: GraphQLClient) -> None:
    _, b, c = await clients(graphql, "A", "B", "C")
    here = (await page(graphql, first=2))["pageInfo"]["endCursor"]
    await do(graphql, "eliminarCliente", id=b)
    (before, after) = await clients(graphql, "AA", "BB")
    rest = await page(graphql, after=here)
    assert [one["id"] for one in rest["nodes"]] == [after, c]
    assert before in [one["id"] for one in (await page(graphql, before=here))["nodes"]]


@pytest.mark.parametrize("kind", entities())
async def test_every_order_walks_every_row_once(graphql: GraphQLClient, clock: ManualClock, kind: str) -> None:
    await fill(graphql, clock)
    everything = {one["id"] for one in (await page(graphql, kind, "nodes { id }", first=100))["nodes"]}
    for orden in enum_values(f"{kind}Orden"):
        first, *others = orden.removesuffix("_DESC").lower().split("_")
        field = first + "".join(part.capitalize() for part in others)
        forwards = await walk(graphql, kind, orden, 3, field)
        ids = [one["id"] for one in forwards]
        assert set(ids) == everything, orden
        assert len(ids) == len(everything), orden
        assert await walk(graphql, kind, orden, 2, field, backwards=True) == forwards, orden
        empty = [one[field] is None for one in forwards]
        assert empty == sorted(empty, reverse=orden.endswith("_DESC")), f"{orden}: empty values last upwards"


@pytest.mark.parametrize("orden", ["NOMBRE, ID_DESC", "NOMBRE_DESC, IDIOMA", "ESTADO, NOMBRE, NOMBRE_DESC", "NIF_DESC"])
async def test_several_keys_at_once(graphql: GraphQLClient, clock: ManualClock, orden: str) -> None:
    await fill(graphql, clock)
    forwards = await walk(graphql, "Cliente", orden, 2, "nombre")
    assert len({one["id"] for one in forwards}) == len(forwards) == 7
    assert await walk(graphql, "Cliente", orden, 3, "nombre", backwards=True) == forwards


async def test_names_sort_without_regard_to_accents_or_case(graphql: GraphQLClient) -> None:
    await clients(graphql, "zubia", "Ñandú", "Zubía Norte", "nandu norte", "Álava", "alava", "Müller")
    names = [one["nombre"] for one in (await page(graphql, selection="nodes { nombre }", orden="NOMBRE"))["nodes"]]
    assert names == ["Álava", "alava", "Müller", "Ñandú", "nandu norte", "zubia", "Zubía Norte"]


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
    found = [one["inscripciones"] for one in (await graphql(NESTED, size=2))["contrataciones"]["nodes"]]
    assert [one["totalCount"] for one in found] == list(sizes)
    people = [[row["participante"]["nombre"] for row in one["nodes"]] for one in found]
    assert people == [[f"Persona {n}" for n in range(min(2, size))] for size in sizes]
    assert [one["pageInfo"]["hasNextPage"] for one in found] == [False, False, False, True, True]
    after = found[3]["pageInfo"]["endCursor"]
    rest = [one["inscripciones"] for one in (await graphql(NESTED, size=2, after=after))["contrataciones"]["nodes"]]
    assert [len(one["nodes"]) for one in rest] == [0, 0, 0, 1, 2], "the same cursor under each parent"


@pytest.mark.parametrize(("arguments", "rows"), [({"first": 0}, 0), ({"last": 0}, 0), ({"first": 100}, 3), ({}, 3)])
async def test_sizes_that_are_right(graphql: GraphQLClient, arguments: Data, rows: int) -> None:
    await clients(graphql, "A", "B", "C")
    found = await page(graphql, **arguments)
    assert len(found["nodes"]) == rows
    assert found["pageInfo"]["hasNextPage"] is (arguments == {"first": 0})


@pytest.mark.parametrize(
    "arguments",
    [{"first": 101}, {"first": 100000}, {"first": -1}, {"last": 101}, {"last": -1}, {"first": 1, "last": 1}],
)
async def test_sizes_that_are_wrong(graphql: GraphQLClient, arguments: Data) -> None:
    with pytest.raises(GraphQLFailure) as failure:
        await page(graphql, **arguments)
    assert failure.value.errors[0]["extensions"]["code"] == "BAD_USER_INPUT"
    assert "first" in failure.value.errors[0]["message"]


ID = ["id"]
BROKEN: list[str] = [
    "",
    "=",
    "AAAA",
    "ñ",
    "x" * 5000,
    "bnVsbA",
    "W1td",
    cursor(ID, []),
    cursor(ID, 1),
    cursor("id", [1]),
]
EDGES = ("0001-01-01T00:00:00+23:00", "9999-12-31T23:59:59-23:00")
VALUES: dict[tuple[str, str, str], tuple[Any, ...]] = {
    ("Cliente", "ID", "id"): (None, True, 1.5, "1", 2**63, -(2**63) - 1, [1], {}),
    ("Cliente", "CREADO", "creado"): ("2026-11-23", "2026-11-23T08:00:00", "x", 5, None, *EDGES),
    ("Cliente", "NOMBRE", "busqueda"): ("a\0b", "x" * 1001, None, 1),
    ("Formacion", "CODIGO", "codigo"): ("a\0b", "x" * 41),
    ("Formacion", "HORAS", "horas"): ("NaN", "sNaN", "Infinity", "1E+400", "-1e20", "x", 10**20),
    ("Sesion", "MINUTOS", "minutos"): (2**31, -(2**40), True, "1"),
    ("Sesion", "FECHA", "fecha"): ("2026-02-30", "2026-11-23T00:00:00", 1),
    ("Sesion", "HORA_INICIO", "hora_inicio"): ("24:00", "x", 9),
    ("Sesion", "ESTADO", "estado"): ("X", "", 1, None, [], {}, True),
}
"""What a forged cursor may hold, by type, order and its column: values no row has there."""


@pytest.mark.parametrize("way", ["after", "before"])
async def test_broken_cursors_are_refused(graphql: GraphQLClient, way: str) -> None:
    await clients(graphql, "A")
    other = (await page(graphql, orden="CREADO"))["pageInfo"]["endCursor"]
    down = (await page(graphql, orden="NOMBRE_DESC"))["pageInfo"]["endCursor"]
    for broken in [*BROKEN, other, down]:
        await refused(graphql, "Cliente", orden="NOMBRE", **{way: broken})
    for (kind, orden, column), values in VALUES.items():
        for value in values:
            forged = cursor(ID, [value]) if column == "id" else cursor([column, "id"], [value, 1])
            await refused(graphql, kind, orden=orden, **{way: forged})


async def refused(graphql: GraphQLClient, kind: str, **arguments: Any) -> None:
    with pytest.raises(GraphQLFailure, match="cursor") as failure:
        await page(graphql, kind, "nodes { id }", **arguments)
    assert [one["extensions"]["code"] for one in failure.value.errors] == ["BAD_USER_INPUT"], arguments
