"""What each role reaches of the schema, visited field by field, is what the table of rights says."""

from collections.abc import Sequence
from typing import Any

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    get_named_type,
    is_required_input_field,
)
from tests.support.actors import ActorClient, client_of
from tests.support.server import RunningServer

from planificador import rights
from planificador.api.graphql_adapter import graphql_schema
from planificador.api.ids import encode
from planificador.api.schema.schema import schema
from planificador.core.model.actors import Rol

SCHEMA = graphql_schema(schema)
VALUES: dict[str, Any] = {
    "ID": encode("Cliente", 1),
    "String": "x",
    "Int": 1,
    "BigInt": 1,
    "Boolean": True,
    "Decimal": "1.00",
    "Date": "2026-12-01",
    "DateTime": "2026-12-01T09:00:00Z",
    "Time": "09:00",
    "Month": "2026-12",
}
"""A value of each scalar."""
ROOT_FIELDS = 20
"""Root fields of one operation."""
ROLE_SETS: Sequence[tuple[Rol, ...]] = [(), *((role,) for role in Rol)]


def smallest_value(kind: GraphQLInputType) -> Any:  # Any: JSON
    """Return a value of an input type, with required fields only."""
    if isinstance(kind, GraphQLNonNull):
        return smallest_value(kind.of_type)
    if isinstance(kind, GraphQLList):
        return []
    if isinstance(kind, GraphQLEnumType):
        return next(iter(kind.values))
    if isinstance(kind, GraphQLInputObjectType):
        required = {name: field for name, field in kind.fields.items() if is_required_input_field(field)}
        return {name: smallest_value(field.type) for name, field in required.items()}
    return VALUES[get_named_type(kind).name]


async def used_mutations(client: ActorClient) -> set[str]:
    """Return the names of the mutations that are not refused for lack of a permission."""
    assert SCHEMA.mutation_type
    fields, used = list(SCHEMA.mutation_type.fields.items()), set[str]()
    for start in range(0, len(fields), ROOT_FIELDS):
        part = dict(fields[start : start + ROOT_FIELDS])
        types = [f"${name}: {field.args['input'].type}" for name, field in part.items()]
        calls = [f"{name}(input: ${name}) {{ errores {{ codigo campo }} }}" for name in part]
        text = f"mutation ({', '.join(types)}) {{ {' '.join(calls)} }}"
        inputs = {name: smallest_value(field.args["input"].type) for name, field in part.items()}
        answer = await client(text, **inputs)
        used |= {name for name in part if {"codigo": "PERMISO", "campo": None} not in answer[name]["errores"]}
    return used


@pytest.mark.any_database
@pytest.mark.parametrize("roles", ROLE_SETS)
async def test_each_role_may_use_the_mutations_of_the_table(server: RunningServer, roles: tuple[Rol, ...]) -> None:
    assert await used_mutations(client_of(server, *roles)) == rights.of(frozenset(roles)).verbs
