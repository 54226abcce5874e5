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
from tests.api.fixture_data import fill
from tests.clock import ManualClock
from tests.support.actors import ActorClient, actor, client_of
from tests.support.graphql import GraphQLClient
from tests.support.server import RunningServer
from tortoise.expressions import Q

from planificador import rights
from planificador.api.graphql_adapter import graphql_schema
from planificador.api.ids import encode
from planificador.api.schema.schema import schema
from planificador.api.schema.types.columns import api_columns
from planificador.api.schema.types.models import MODELS
from planificador.core.data.query import find
from planificador.core.model.actors import Actor, Rol
from planificador.core.model.base import BaseModel
from planificador.core.model.column_groups import ColumnGroup
from planificador.core.model.register import EntradaRegistro
from planificador.core.model.validation import input_field_name
from planificador.rights.permissions import verbs_of
from planificador.rights.table import Rows
from planificador.sesiones.models import Sesion
from planificador.usuarios.models import Usuario

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
ACTORS: Sequence[Actor] = [actor(user=1), actor(*Rol, user=1, read_only=True), *(actor(role, user=1) for role in Rol)]


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
@pytest.mark.parametrize("reader", ACTORS)
async def test_each_role_may_use_the_mutations_of_the_table(server: RunningServer, reader: Actor) -> None:
    used = await used_mutations(ActorClient(server.app.state.operations, reader))
    assert used == verbs_of(reader)


Values = dict[str, dict[str, Any]]  # Any: JSON
"""The values of guarded fields, by the id of the row."""


def guarded_fields(model: type[BaseModel]) -> dict[str, ColumnGroup]:
    """Return the group of each guarded field of a type."""
    columns = [(name, column) for name, column in api_columns(model) if column.group and not column.target]
    return {input_field_name(name): column.group for name, column in columns if column.group}


async def read_by_id(client: GraphQLClient, model: type[BaseModel], ids: Sequence[str]) -> Values:
    """Return what a reader sees of rows."""
    fields = f"id {' '.join(guarded_fields(model))}"
    text = f"query ($ids: [ID!]!) {{ nodes(ids: $ids) {{ ... on {model.__name__} {{ {fields} }} }} }}"
    return {row.pop("id"): row for row in (await client(text, ids=ids))["nodes"] if row}


@pytest.mark.any_database
async def test_each_role_reads_the_rows_and_columns_of_the_table(
    graphql: GraphQLClient, server: RunningServer, clock: ManualClock
) -> None:
    await fill(graphql, clock, 3)
    session, user = (await find(Sesion, Q(formador_id__not_isnull=True)))[0], (await find(Usuario, Q()))[0]
    readers = {role: client_of(server, role, user=user.id, trainer=session.formador_id) for role in Rol}
    for model in MODELS:
        if model is EntradaRegistro:
            continue  # whose objects say who sees them (test_historial_rights)
        ids = [encode(model.__name__, row.id) for row in (await find(model, Q()))[:100]]
        everything = await read_by_id(graphql, model, ids)
        assert list(everything) == ids
        for role, reader in readers.items():
            entity = rights.of(frozenset({role})).of(model.__name__)
            seen = await read_by_id(reader, model, ids)
            if entity.rows is not Rows.OWN:
                assert list(seen) == (ids if entity.rows is Rows.ALL else []), (model, role)
            for row_id, values in seen.items():
                for name, group in guarded_fields(model).items():
                    expected = everything[row_id][name] if group in entity.columns else None
                    assert values[name] == expected, (model, role, name)
