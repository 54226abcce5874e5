"""Computed fields are part of the one statement; a field without a source leaves the other fields in it."""

import gc
import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest
from graphql import GraphQLError, GraphQLField, GraphQLObjectType
from tests.api.fuzzing import FUZZ_COUNT
from tests.api.printed_schema import SCHEMA, object_type
from tests.planner.comparison import Comparison
from tests.planner.fixture_data import Dataset
from tests.planner.test_differential import SEED, ask_all
from tests.support.queries import Queries

from planificador.api.graphql_adapter import graphql_schema
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
SEARCH = """{ buscar(texto: "a", first: 50) { nodes { __typename
  ... on Cliente { contrataciones(first: 2) { nodes { importePrevisto } } }
  ... on Participante { cliente { nombre } } } } }"""
RESOLVED = {
    "Contratacion": ("importePrevisto", "horasProgramadas", "cliente"),
    "Sesion": ("estado", "inicio", "horaInicio", "contratacion"),
    "Cliente": ("notas", "creado", "contactos"),
    "Contacto": ("roles", "principal", "clienteFinal"),
    "Formacion": ("precioHora", "activa"),
    "Query": ("formadores",),
}
"""Fields of every kind whose source is hidden from the planner."""


@pytest.fixture
def unplannable(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    """Return a function that hides the source of a field from the planner, so that only its resolver can answer."""
    hidden: set[int] = set()

    def visible_source(field: GraphQLField) -> Source | None:
        return None if id(field) in hidden else source_of(field)

    monkeypatch.setattr(selections, "source_of", visible_source)
    for name in ("row_plans", "operation_plans"):  # plans of earlier tests
        monkeypatch.setattr(planner, name, LRUCache[Any, Any](1000))

    def hide(type_name: str, name: str) -> None:
        hidden.add(id(_field(type_name, name)))

    return hide


@pytest.fixture
def many_unplannable(unplannable: Callable[[str, str], None]) -> None:
    for type_name, names in RESOLVED.items():
        for name in names:
            unplannable(type_name, name)


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    """Return a function that makes the resolver of a field fail."""

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


async def counted(comparison: Comparison, count_queries: Counting, text: str) -> Queries:
    """Return the statements of a planned query whose answer equals that of the resolvers."""
    await comparison.same(text)
    with count_queries() as queries:
        await comparison.ask(text, {})
    return queries


async def test_the_first_query_of_the_readme_is_one_statement(
    comparison: Comparison, dataset: Dataset, count_queries: Counting
) -> None:
    first = re.findall(r"```graphql\n(.*?)```", README, re.S)[0]
    assert "importePrevisto" in first
    assert len(await counted(comparison, count_queries, first)) == 1


@pytest.mark.parametrize("text", PLANNED)
async def test_computed_fields_are_part_of_the_one_statement(
    comparison: Comparison, dataset: Dataset, count_queries: Counting, text: str
) -> None:
    assert await comparison.same(text)
    assert len(await counted(comparison, count_queries, text)) == 1


async def test_root_fields_that_cannot_be_planned_leave_the_others_planned(
    comparison: Comparison, dataset: Dataset, count_queries: Counting
) -> None:
    planned = "a: clientes(first: 2) { nodes { nombre contactos { totalCount } } } b: sesiones { totalCount }"
    for rest in ('__type(name: "Cliente") { name }', "clientes(first: 101) { totalCount }"):
        queries = await counted(comparison, count_queries, f"{{ {planned} c: {rest} }}".replace("c: __", "__"))
        assert len(queries) == 2
    alone = await counted(comparison, count_queries, "{ avisos { clave } }")
    assert len(await counted(comparison, count_queries, f"{{ avisos {{ clave }} {planned} }}")) == len(alone) + 2


async def test_objects_below_alerts_are_read_by_one_statement_for_each_type(
    comparison: Comparison, dataset: Dataset, count_queries: Counting
) -> None:
    alone = await counted(comparison, count_queries, "{ avisos(horasAnticipacion: 8760) { clave } }")
    assert len(await counted(comparison, count_queries, ALERTS)) == len(alone) + 2


async def test_selections_below_search_results_are_read_by_one_statement_for_each_type(
    comparison: Comparison, dataset: Dataset, count_queries: Counting
) -> None:
    alone = await counted(comparison, count_queries, '{ buscar(texto: "a", first: 50) { nodes { id } } }')
    assert len(await counted(comparison, count_queries, SEARCH)) == len(alone) + 2


async def test_a_field_that_cannot_be_planned_is_resolved_beside_the_statement(
    comparison: Comparison, dataset: Dataset, count_queries: Counting, unplannable: Callable[[str, str], None]
) -> None:
    unplannable("Contratacion", "importePrevisto")
    unplannable("Sesion", "inicio")
    for text in PLANNED:
        assert len(await counted(comparison, count_queries, text)) == 1
    text = """{ clientes(first: 5) { totalCount nodes { nombre contrataciones(first: 3) { edges { cursor node {
      importePrevisto sesiones(first: 3) { nodes { inicio formador { nombre } } } } } } } } }"""
    assert len(await counted(comparison, count_queries, text)) == 1


async def test_a_resolver_that_reads_adds_one_statement_for_all_rows(
    comparison: Comparison, dataset: Dataset, count_queries: Counting, unplannable: Callable[[str, str], None]
) -> None:
    unplannable("Contratacion", "horasProgramadas")
    text = "{ contrataciones(first: 50) { nodes { horasProgramadas cliente { nombre contactos { totalCount } } } } }"
    assert len(await counted(comparison, count_queries, text)) == 2


@pytest.mark.parametrize("field", ["importePrevisto", "motivo"])
async def test_a_failing_resolver_gives_the_same_errors_as_without_a_plan(
    comparison: Comparison,
    dataset: Dataset,
    unplannable: Callable[[str, str], None],
    failing: Callable[[str, str], None],
    field: str,
) -> None:
    """`importePrevisto` is non-null, so the object that contains it becomes null; `motivo` is nullable."""
    unplannable("Contratacion", field)
    failing("Contratacion", field)
    id_ = dataset.ids["Contratacion"][0]
    for text in (
        f"{{ contrataciones(first: 3) {{ nodes {{ expediente {field} }} }} }}",
        f'{{ contratacion(id: "{id_}") {{ id {field} }} clientes(first: 1) {{ nodes {{ nombre }} }} }}',
        f'{{ nodes(ids: ["{id_}", "{id_}", "Q2xpZW50ZTo5OTk5OTk="]) {{ id ... on Contratacion {{ {field} }} }} }}',
        f"{{ interacciones(first: 9) {{ nodes {{ contratacion {{ {field} }} tipo }} }} }}",
    ):
        await comparison.same(text)


# graphql-core does not await the siblings of a field that failed.
@pytest.mark.filterwarnings("ignore:coroutine .* was never awaited:RuntimeWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.usefixtures("many_unplannable")
async def test_random_queries_with_fields_that_cannot_be_planned_have_the_same_answers(
    comparison: Comparison, dataset: Dataset
) -> None:
    count = FUZZ_COUNT or 30
    await ask_all(comparison, dataset, count, SEED + 7 * 10**6, min_share=0.0)
    gc.collect()  # here, where the warnings are ignored
    assert comparison.stats["partly"] > count // 6, comparison.stats


async def test_computed_fields_of_every_contract_equal_their_python_rules(
    comparison: Comparison, dataset: Dataset
) -> None:
    """The contracts include amounts of half a cent, and sessions of every state and without a length."""
    numbers = "importePrevisto horasProgramadas horasImpartidas precioHora horasPrevistas"
    for end in ("first", "last"):
        assert await comparison.same(f"{{ contrataciones({end}: 100) {{ nodes {{ {numbers} }} }} }}")


def test_the_schema_has_the_fields_whose_sources_are_hidden() -> None:
    assert SCHEMA.query_type is not None
    for type_name, names in RESOLVED.items():
        assert set(names) <= object_type(type_name).fields.keys()
