"""Computed fields are part of the one statement; a field that only its resolver knows leaves the others there."""

import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest
from graphql import GraphQLError, GraphQLField, GraphQLObjectType
from tests.api.fixture_data import SCHEMA, object_type
from tests.planner.comparing import Comparing
from tests.planner.fixture_data import World
from tests.planner.test_differential import AT_LENGTH, SEED, ask_all
from tests.support.queries import Queries

from planificador.api.graphql_internals import graphql_schema
from planificador.api.planner import selections
from planificador.api.planner.sources import Source, source_of
from planificador.api.schema.schema import planner, schema
from planificador.core.runtime.cache import LRUCache

Counting = Callable[[], AbstractContextManager[Queries]]
README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
COMPUTED = "importePrevisto horasProgramadas horasImpartidas"
PLANNED = (
    f"{{ contrataciones(first: 100) {{ nodes {{ {COMPUTED} }} edges {{ node {{ {COMPUTED} }} }} }} }}",
    f"{{ contrataciones(last: 3) {{ nodes {{ expediente {COMPUTED} a: importePrevisto cliente {{ nombre }} }} }} }}",
    f"{{ sesiones(first: 20) {{ nodes {{ estado contratacion {{ {COMPUTED} sesiones {{ totalCount }} }} }} }} }}",
    f"{{ clientes(first: 9) {{ nodes {{ contrataciones(first: 5) {{ nodes {{ {COMPUTED} }} }} }} }} }}",
)
ALERTS = """{ avisos(horasAnticipacion: 8760) { clave
  ... on AvisoSesion { sesion { estado contratacion { horasProgramadas cliente { nombre } } } }
  ... on AvisoRecordatorio { interaccion { tipo cliente { contactos(first: 1) { nodes { nombre } } } } } } }"""
SEARCHED = """{ buscar(texto: "a", first: 50) { __typename
  ... on Cliente { contrataciones(first: 2) { nodes { importePrevisto } } }
  ... on Participante { cliente { nombre } } } }"""
RESOLVED = {
    "Contratacion": ("importePrevisto", "horasProgramadas", "cliente"),
    "Sesion": ("estado", "inicio", "horaInicio", "contratacion"),
    "Cliente": ("notas", "creado", "contactos"),
    "Contacto": ("roles", "principal", "clienteFinal"),
    "Formacion": ("precioHora", "activa"),
    "Query": ("formadores",),
}
"""Fields that the planner must leave to their resolvers, of every kind."""


@pytest.fixture
def unplannable(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    """Makes the planner take a field of a type for one that only its resolver knows."""
    left: set[int] = set()

    def known(field: GraphQLField) -> Source | None:
        return None if id(field) in left else source_of(field)

    monkeypatch.setattr(selections, "source_of", known)
    for name in ("row_plans", "_operation_plans"):  # plans made before
        monkeypatch.setattr(planner, name, LRUCache[Any, Any](1000))

    def leave(type_name: str, name: str) -> None:
        left.add(id(_field(type_name, name)))

    return leave


@pytest.fixture
def many_unplannable(unplannable: Callable[[str, str], None]) -> None:
    for type_name, names in RESOLVED.items():
        for name in names:
            unplannable(type_name, name)


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    """Makes a field's resolver fail."""

    def fail(type_name: str, name: str) -> None:
        def resolve(*_: object, **__: object) -> None:
            raise GraphQLError("This field fails.")

        monkeypatch.setattr(_field(type_name, name), "resolve", resolve)

    return fail


def _field(type_name: str, name: str) -> GraphQLField:
    kind = graphql_schema(schema).type_map[type_name]
    assert isinstance(kind, GraphQLObjectType)
    field: GraphQLField = kind.fields[name]
    return field


async def counted(comparing: Comparing, count_queries: Counting, text: str) -> Queries:
    """The statements that a query's answer took, which is the resolvers' answer too."""
    await comparing.same(text)
    with count_queries() as queries:
        await comparing.ask(text, {})
    return queries


async def test_the_first_query_of_the_readme_is_one_statement(
    comparing: Comparing, world: World, count_queries: Counting
) -> None:
    first = re.findall(r"```graphql\n(.*?)```", README, re.S)[0]
    assert "importePrevisto" in first
    assert len(await counted(comparing, count_queries, first)) == 1


@pytest.mark.parametrize("text", PLANNED)
async def test_computed_fields_are_part_of_the_one_statement(
    comparing: Comparing, world: World, count_queries: Counting, text: str
) -> None:
    assert await comparing.same(text)
    assert len(await counted(comparing, count_queries, text)) == 1


async def test_root_fields_that_cannot_be_planned_leave_the_others_planned(
    comparing: Comparing, world: World, count_queries: Counting
) -> None:
    planned = "a: clientes(first: 2) { nodes { nombre contactos { totalCount } } } b: sesiones { totalCount }"
    for rest in ('__type(name: "Cliente") { name }', "clientes(first: 101) { totalCount }"):
        queries = await counted(comparing, count_queries, f"{{ {planned} c: {rest} }}".replace("c: __", "__"))
        assert len(queries) == 2
    alone = await counted(comparing, count_queries, "{ avisos { clave } }")
    assert len(await counted(comparing, count_queries, f"{{ avisos {{ clave }} {planned} }}")) == len(alone) + 2


async def test_objects_below_alerts_are_read_by_one_statement_of_each_kind(
    comparing: Comparing, world: World, count_queries: Counting
) -> None:
    alone = await counted(comparing, count_queries, "{ avisos(horasAnticipacion: 8760) { clave } }")
    assert len(await counted(comparing, count_queries, ALERTS)) == len(alone) + 2


async def test_what_is_below_things_found_is_read_by_one_statement_of_each_kind(
    comparing: Comparing, world: World, count_queries: Counting
) -> None:
    alone = await counted(comparing, count_queries, '{ buscar(texto: "a", first: 50) { id } }')
    assert len(await counted(comparing, count_queries, SEARCHED)) == len(alone) + 2


async def test_a_field_that_cannot_be_planned_is_resolved_for_itself(
    comparing: Comparing, world: World, count_queries: Counting, unplannable: Callable[[str, str], None]
) -> None:
    unplannable("Contratacion", "importePrevisto")
    unplannable("Sesion", "inicio")
    for text in PLANNED:
        assert len(await counted(comparing, count_queries, text)) == 1
    text = """{ clientes(first: 5) { totalCount nodes { nombre contrataciones(first: 3) { edges { cursor node {
      importePrevisto sesiones(first: 3) { nodes { inicio formador { nombre } } } } } } } } }"""
    assert len(await counted(comparing, count_queries, text)) == 1


async def test_fields_with_reads_of_their_own_add_one_statement_for_all_rows(
    comparing: Comparing, world: World, count_queries: Counting, unplannable: Callable[[str, str], None]
) -> None:
    unplannable("Contratacion", "horasProgramadas")
    text = "{ contrataciones(first: 50) { nodes { horasProgramadas cliente { nombre contactos { totalCount } } } } }"
    assert len(await counted(comparing, count_queries, text)) == 2


@pytest.mark.parametrize("field", ["importePrevisto", "motivo"])
async def test_a_resolver_that_fails_fails_as_without_a_plan(
    comparing: Comparing,
    world: World,
    unplannable: Callable[[str, str], None],
    failing: Callable[[str, str], None],
    field: str,
) -> None:
    """`importePrevisto` cannot be null, so that what holds it is null instead; `motivo` can."""
    unplannable("Contratacion", field)
    failing("Contratacion", field)
    id_ = world.ids["Contratacion"][0]
    for text in (
        f"{{ contrataciones(first: 3) {{ nodes {{ expediente {field} }} }} }}",
        f'{{ contratacion(id: "{id_}") {{ id {field} }} clientes(first: 1) {{ nodes {{ nombre }} }} }}',
        f'{{ nodes(ids: ["{id_}", "{id_}", "Q2xpZW50ZTo5OTk5OTk="]) {{ id ... on Contratacion {{ {field} }} }} }}',
        f"{{ interacciones(first: 9) {{ nodes {{ contratacion {{ {field} }} tipo }} }} }}",
    ):
        await comparing.same(text)


@pytest.mark.usefixtures("many_unplannable")
async def test_any_question_with_fields_that_cannot_be_planned(comparing: Comparing, world: World) -> None:
    count = AT_LENGTH or 60
    await ask_all(comparing, world, count, SEED + 7 * 10**6, healthy=0.0)
    assert comparing.stats["partly"] > count // 6, comparing.stats


async def test_computed_fields_of_every_contract(comparing: Comparing, world: World) -> None:
    """Of the odd rows too: hundredths that are half a cent, sessions without length, of every state."""
    numbers = "importePrevisto horasProgramadas horasImpartidas precioHora horasPrevistas"
    for end in ("first", "last"):
        assert await comparing.same(f"{{ contrataciones({end}: 100) {{ nodes {{ {numbers} }} }} }}")


def test_the_schema_has_the_fields_that_are_left_out() -> None:
    assert SCHEMA.query_type is not None
    for type_name, names in RESOLVED.items():
        assert set(names) <= object_type(type_name).fields.keys()
