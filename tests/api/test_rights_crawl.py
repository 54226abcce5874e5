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
from planificador.api.reader_views import view_of
from planificador.api.schema.schema import schema
from planificador.api.schema.types.columns import api_columns
from planificador.api.schema.types.models import MODELS
from planificador.api.schema.types.orders import sort_options
from planificador.api.schema.visible_changes import sees_all_rows, visible_fields
from planificador.core.data.computed.fields import computed_fields, is_seen
from planificador.core.data.queries.query import find
from planificador.core.data.sql.visibility import Reader, reading_as
from planificador.core.model.actors import Actor, Rol
from planificador.core.model.base import BaseModel, model_named
from planificador.core.model.column_groups import ColumnGroup
from planificador.core.model.columns import Reference, column_of
from planificador.core.model.register import EntradaRegistro
from planificador.core.model.validation import input_field_name
from planificador.core.runtime.changes import Cambio, Operacion
from planificador.recordatorios.kind_views import views_of
from planificador.recordatorios.rules import TipoAviso
from planificador.rights.permissions import Permissions, verbs_of
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


READERS = [frozenset({role}) for role in Rol]
NOT_OWN = {("Contratacion", "comercial")}
"""References of own rows that may lead to rows which are not own."""
HIDDEN_VALUES: dict[Rol, set[str]] = {
    Rol.LECTURA: {"importe", "importe_previsto", "importe_ponderado"},
    Rol.FORMADOR: {
        *("importe_previsto", "importe_ponderado", "horas_programadas", "horas_impartidas"),
        *("porcentaje_asistencia", "porcentaje_alcanzable", "situacion_asistencia", "posicion_espera"),
    },
}
"""The computed values of which a role does not see all that they are made from."""
KINDS_OF_TRAINERS = {TipoAviso.SESION, TipoAviso.ASISTENCIA}


def is_declared(permissions: Permissions, model: type[BaseModel], term: str) -> bool:
    """Return whether the table of rights lets readers see a column or a computed value, of a row or a related one."""
    first, _, rest = term.removesuffix("_orden").partition(".")
    entity, (role,) = permissions.of(model.__name__), permissions.roles
    if first in computed_fields(model):
        return first not in HIDDEN_VALUES.get(role, ())
    column = column_of(model, first)
    if isinstance(column, Reference):
        is_own = entity.rows is not Rows.OWN or (model.__name__, first) not in NOT_OWN
        is_seen_there = permissions.of(column.target).rows is not Rows.NONE and is_own
        return is_seen_there and (not rest or is_declared(permissions, model_named(column.target), rest))
    if first in {"version", "actualizado"}:
        return set(guarded_fields(model).values()) <= entity.own_columns and sees_references(permissions, model)
    return column.group is None or column.group in entity.own_columns


def sees_references(permissions: Permissions, model: type[BaseModel]) -> bool:
    names = [name for name, column in api_columns(model) if isinstance(column, Reference)]
    return all(is_declared(permissions, model, name) for name in names)


def terms_of(model: type[BaseModel]) -> set[str]:
    """Return all by which lists of a model are filtered, sorted and grouped."""
    columns = {name for name, _ in api_columns(model)}
    return columns | set(computed_fields(model)) | {option.term for option in sort_options(model)}


@pytest.mark.no_database
@pytest.mark.parametrize("roles", READERS)
def test_each_role_filters_sorts_and_groups_by_what_the_table_lets_it_see(roles: frozenset[Rol]) -> None:
    permissions = rights.of(roles)
    models = [model for model in MODELS if permissions.of(model.__name__).rows is not Rows.NONE]
    with reading_as(Reader(view_of(roles))):
        for model in models:
            seen = {term for term in terms_of(model) if is_seen(model, term)}
            assert seen == {term for term in terms_of(model) if is_declared(permissions, model, term)}, model


@pytest.mark.no_database
@pytest.mark.parametrize("roles", READERS)
def test_each_role_is_told_of_changes_and_alerts_of_what_the_table_lets_it_see(roles: frozenset[Rol]) -> None:
    permissions = rights.of(roles)
    for model in [model for model in MODELS if model is not EntradaRegistro]:  # of which nobody is told
        rows = permissions.of(model.__name__).rows
        assert sees_all_rows(model.__name__, roles) == (rows is Rows.ALL)
        for name, column in api_columns(model) if rows is not Rows.NONE else ():
            change = Cambio(model.__name__, 1, Operacion.ACTUALIZADO, (column.attribute,))
            fields = visible_fields(change, roles) or ()
            assert (input_field_name(name) in fields) == is_declared(permissions, model, name), (model, name)
    expected = KINDS_OF_TRAINERS if roles == {Rol.FORMADOR} else set(TipoAviso)
    assert set(views_of(view_of(roles))) == expected
