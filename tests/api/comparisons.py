"""Comparisons of a column in `filtro`."""

from typing import Any

from graphql import get_named_type
from tests.api.printed_schema import ROOTS, input_type
from tests.support.graphql import Data, GraphQLClient


def comparisons(kind: str) -> list[tuple[str, str]]:
    """Return the name and the comparison input of each column of a filter that can be compared."""
    fields = [(name, get_named_type(field.type).name) for name, field in input_type(f"{kind}Filtro").fields.items()]
    return [(name, kind) for name, kind in fields if kind.endswith(("Comparacion", "ReferenciaFiltro"))]


async def filtered_ids(graphql: GraphQLClient, kind: str, name: str, **comparison: Any) -> set[str]:
    """Return the ids of the rows that a comparison of a column selects."""
    return {node["id"] for node in await filtered_nodes(graphql, kind, "id", {name: comparison})}


async def filtered_nodes(graphql: GraphQLClient, kind: str, selection: str, filtro: Data) -> list[Data]:
    """Return the rows that a filter selects, at most 200: the first hundred, and the last if there are more."""
    root, nodes = ROOTS[kind], dict[str, Data]()
    for size in ("first: 100", "last: 100"):
        text = f"query ($f: {kind}Filtro) {{ {root}(filtro: $f, {size}) {{ nodes {{ {selection} }} totalCount }} }}"
        connection = (await graphql(text, f=filtro))[root]
        nodes |= {node["id"]: node for node in connection["nodes"]}
        if len(nodes) == connection["totalCount"]:
            return list(nodes.values())
    raise AssertionError(f"{len(nodes)} rows were read of {connection['totalCount']}")
