"""Every order of every type lists each row once, forwards and backwards."""

import pytest
from tests.api.printed_schema import entities, enum_values, object_type
from tests.api.test_paging import page
from tests.support.graphql import Data, GraphQLClient
from tests.support.thoroughness import on_one_database

ROWS_OF_EACH_TYPE = 7


async def walk(
    graphql: GraphQLClient, kind: str, orden: str, size: int, field: str, backwards: bool = False
) -> list[Data]:
    """Return all rows of a list, read page by page from its start or from its end."""
    size_argument, cursor_argument, cursor_field, more_field = ("first", "after", "endCursor", "hasNextPage")
    if backwards:
        size_argument, cursor_argument, cursor_field, more_field = ("last", "before", "startCursor", "hasPreviousPage")
    nodes: list[Data] = []
    position: Data = {}
    while True:
        selection = f"nodes {{ id {field} }} pageInfo {{ {cursor_field} {more_field} }}"
        connection = await page(graphql, kind, selection, orden=f"[{orden}]", **{size_argument: size}, **position)
        nodes = connection["nodes"] + nodes if backwards else nodes + connection["nodes"]
        if not connection["pageInfo"][more_field]:
            return nodes
        position = {cursor_argument: connection["pageInfo"][cursor_field]}


def own_orders(kind: str) -> list[tuple[str, str]]:
    """Return the orders by fields of the type itself, each with its field: one in ascending, the next in descending."""
    orders: list[tuple[str, str]] = []
    for orden in enum_values(f"{kind}Orden")[::2]:
        first_word, *words = orden.lower().split("_")
        field = first_word + "".join(part.capitalize() for part in words)
        if field in object_type(kind).fields:
            orders.append((orden + "_DESC" * (len(orders) % 2), field))
    return orders


@pytest.mark.parametrize(
    "kind",
    on_one_database(kind for kind in entities() if kind != "EntradaRegistro"),  # more than a page
)
async def test_every_order_lists_every_row_once(filled: GraphQLClient, kind: str) -> None:
    all_ids = {node["id"] for node in (await page(filled, kind, "nodes { id }", first=100))["nodes"]}
    for orden, field in own_orders(kind):
        forwards = await walk(filled, kind, orden, 3, field)
        ids = [node["id"] for node in forwards]
        assert set(ids) == all_ids, orden
        assert len(ids) == len(all_ids), orden
        assert await walk(filled, kind, orden, 2, field, backwards=True) == forwards, orden
        empty = [node[field] is None for node in forwards]
        assert empty == sorted(empty, reverse=orden.endswith("_DESC")), f"{orden}: empty values last if ascending"


@pytest.mark.parametrize("orden", ["NOMBRE, ID_DESC", "NOMBRE_DESC, IDIOMA", "ESTADO, NOMBRE, NOMBRE_DESC", "NIF_DESC"])
async def test_a_list_can_be_ordered_by_several_columns(filled: GraphQLClient, orden: str) -> None:
    forwards = await walk(filled, "Cliente", orden, 2, "nombre")
    assert len({node["id"] for node in forwards}) == len(forwards) == 7
    assert await walk(filled, "Cliente", orden, 3, "nombre", backwards=True) == forwards
