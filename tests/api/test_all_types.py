"""Every type of the schema: comparisons of columns, nodes by their ids, and relations in both directions."""

import datetime as dt
import operator
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from graphql import get_named_type
from tests.api.comparisons import comparisons, filtered_ids, filtered_nodes
from tests.api.printed_schema import ROOTS, entities, input_type, list_fields, object_type, read_list
from tests.api.test_nodes import NODE, NODES, global_id
from tests.support.graphql import GraphQLClient
from tests.support.thoroughness import on_one_database

from planificador.api.schema.types.models import BY_NAME, children_of
from planificador.core.model.validation import input_field_name

ROWS_OF_EACH_TYPE = 4

PARSERS: dict[str, Callable[[Any], Any]] = {
    "Decimal": Decimal,
    "Date": dt.date.fromisoformat,
    "DateTime": dt.datetime.fromisoformat,
    "Time": dt.time.fromisoformat,
}
RANGES = {"lt": operator.lt, "lte": operator.le, "gt": operator.gt, "gte": operator.ge}


async def values_of(graphql: GraphQLClient, kind: str, name: str) -> dict[str, Any]:
    """Return the value of a column by the id of its row, as the API shows it; the id for a reference."""
    scalar = get_named_type(object_type(kind).fields[name].type).name
    rows = await filtered_nodes(graphql, kind, f"id {name} {'{ id }' if scalar in entities() else ''}", {})
    return {row["id"]: row[name]["id"] if isinstance(row[name], dict) else row[name] for row in rows}


@pytest.mark.parametrize("kind", on_one_database(sorted(ROOTS)))
async def test_every_column_comparison_agrees_with_python(filled: GraphQLClient, kind: str) -> None:
    for name, comparison in comparisons(kind):
        scalar = get_named_type(object_type(kind).fields[name].type).name
        parse = PARSERS.get(scalar, lambda value: value)
        rows = await values_of(filled, kind, name)
        present = {key: value for key, value in rows.items() if value is not None}
        empty = rows.keys() - present.keys()
        assert await filtered_ids(filled, kind, name, isNull=True) == empty, name
        assert await filtered_ids(filled, kind, name, isNull=False) == present.keys(), name
        assert await filtered_ids(filled, kind, name, eq=None) == empty, name
        assert await filtered_ids(filled, kind, name, **{"in": []}) == set(), name
        for value in sorted(set(present.values()))[:3]:
            equal = {key for key, other in present.items() if other == value}
            assert await filtered_ids(filled, kind, name, eq=value) == equal, (name, value)
            assert await filtered_ids(filled, kind, name, **{"in": [value, value]}) == equal, (name, value)
            for op in RANGES.keys() & input_type(comparison).fields.keys():
                expected = {key for key, other in present.items() if RANGES[op](parse(other), parse(value))}
                assert await filtered_ids(filled, kind, name, **{op: value}) == expected, (name, op, value)
        assert await filtered_ids(filled, kind, name, **{"in": list(present.values())}) == present.keys(), name


@pytest.mark.parametrize("name", ["lt", "lte", "gt", "gte", "in", "isNull"])
async def test_a_comparison_with_null_filters_nothing(filled: GraphQLClient, name: str) -> None:
    all_ids = {node["id"] for node in (await read_list(filled, "Sesion"))["nodes"]}
    assert await filtered_ids(filled, "Sesion", "fecha", **{name: None}) == all_ids
    text = "{ contactos(filtro: {roles: {alguno: null, todos: null}, texto: null, principal: null}) { totalCount } }"
    assert (await filled(text))["contactos"]["totalCount"] == ROWS_OF_EACH_TYPE


async def test_two_filters_of_the_same_list_do_not_mix(filled: GraphQLClient) -> None:
    text = """{ clientes(first: 100) { nodes { id
        es: contactos(filtro: {principal: true}) { nodes { principal } totalCount }
        no: contactos(filtro: {principal: false}) { nodes { principal } totalCount } } } }"""
    for node in (await filled(text))["clientes"]["nodes"]:
        assert all(row["principal"] for row in node["es"]["nodes"])
        assert not any(row["principal"] for row in node["no"]["nodes"])
        assert node["es"]["totalCount"] + node["no"]["totalCount"] == 1


def test_every_entity_can_be_filtered_by_id() -> None:
    for kind in entities():
        assert "id" in dict(comparisons(kind))


@pytest.mark.parametrize("kind", entities())
async def test_every_node_is_read_by_its_id(filled: GraphQLClient, kind: str) -> None:
    ids = [node["id"] for node in (await read_list(filled, kind))["nodes"]]
    for node_id in ids:
        assert (await filled(NODE, id=node_id))["node"] == {"id": node_id, "__typename": kind}
    missing = global_id(f"{kind}:999999")
    requested = [missing, *ids[::-1], missing, ids[0], ids[0]]
    expected = [None if node_id == missing else {"id": node_id} for node_id in requested]
    assert (await filled(NODES, ids=requested))["nodes"] == expected
    if kind in ROOTS:
        root = kind[0].lower() + kind[1:]
        text = f"query ($id: ID!) {{ {root}(id: $id) {{ id }} }}"
        assert (await filled(text, id=ids[0]))[root] == {"id": ids[0]}
        assert (await filled(text, id=missing))[root] is None


@pytest.mark.parametrize("kind", [kind for kind in entities() if list_fields(kind)])
async def test_every_relation_can_be_followed_both_ways(filled: GraphQLClient, kind: str) -> None:
    relations = children_of(BY_NAME[kind]).values()
    parents_of = {input_field_name(relation.name): input_field_name(relation.key) for relation in relations}
    relation_fields = {name: child for name, child in list_fields(kind).items() if name != "historial"}
    for name, child in relation_fields.items():
        parent = parents_of[name]
        parents = await read_list(filled, kind, f"nodes {{ id {name} {{ nodes {{ id }} }} }}", "first: 100")
        pairs = {(row["id"], node["id"]) for row in parents["nodes"] for node in row[name]["nodes"]}
        if child in ROOTS:
            children = await read_list(filled, child, f"nodes {{ id {parent} {{ id }} }}", "first: 100")
            assert pairs == {(row[parent]["id"], row["id"]) for row in children["nodes"] if row[parent]}, name
        selection = f"nodes {{ id {name} {{ nodes {{ {parent} {{ id }} }} }} }}"
        for row in (await read_list(filled, kind, selection, "first: 100"))["nodes"]:
            assert all(node[parent]["id"] == row["id"] for node in row[name]["nodes"]), name
        assert pairs, f"there are no rows for {kind}.{name}"
