"""The number of statements of an answer, and the queries that resolvers answer."""

import itertools
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest
from graphql import VariableValues, parse
from tests.demo.centre import MADRID
from tests.planner.comparison import Comparison
from tests.planner.fixture_data import Dataset
from tests.support.queries import Queries

from planificador.api.graphql_adapter import collect_subfields
from planificador.api.ids import number_in
from planificador.api.planner import selections
from planificador.api.planner.plan import ByIdPlan
from planificador.api.planner.sql import DIALECTS
from planificador.api.schema.schema import planner

Counting = Callable[[], AbstractContextManager[Queries]]
FIVE_LEVELS = """{ clientes(first: 20) { totalCount pageInfo { hasNextPage endCursor } nodes { id nombre
  clientesFinales(first: 5) { nodes { nombre
    contrataciones(first: 5) { edges { cursor node { expediente formacion { nombre }
      sesiones(first: 5) { nodes { inicio formador { nombre }
        asistencias(first: 5) { totalCount nodes { estado participante { nombre } } } } } } } } } } } } }"""
SPAN = 'desde: "2026-01-01T00:00:00Z", hasta: "2027-12-31T00:00:00Z"'
PLANNED = (
    FIVE_LEVELS,
    "{ clientes { totalCount } }",
    f"{{ agenda({SPAN}) {{ totalCount edges {{ cursor node {{ id contratacion {{ cliente {{ nombre }} }} }} }} }} }}",
    '{ node(id: "Q2xpZW50ZTox") { id ... on Cliente { nombre contactos { nodes { nombre } } } } }',
    '{ node(id: "Q2xpZW50ZTox") { id ... on Contacto { nombre } } }',
    '{ node(id: "Q2xpZW50ZTox") { ... on Contacto { nombre } } }',
    '{ nodes(ids: ["Q2xpZW50ZTox", "U2VzaW9uOjE=", "Q2xpZW50ZTo5OTk5"]) { __typename id ... on Sesion { estado } } }',
    '{ cliente(id: "Q2xpZW50ZTox") { nombre interacciones(last: 3) { nodes { tipo cliente { id } } } } }',
)
UNPLANNABLE = (
    "{ avisos { clave venceEn } }",
    '{ buscar(texto: "a") { nodes { id __typename ... on Cliente { contactos { nodes { id } } } } } }',
    "{ __schema { queryType { name } } }",
    "{ clientes(first: 101) { totalCount } }",
    '{ clientes(after: "nonsense") { totalCount } }',
    '{ node(id: "nonsense") { id } }',
)
MAX_COLLECTED = 20_000
"""Maximum number of selections that the plan of one document collects."""


async def test_each_root_field_takes_one_statement(
    comparison: Comparison, dataset: Dataset, count_queries: Counting
) -> None:
    for text in PLANNED:
        assert await comparison.same(text), text
        with count_queries() as queries:
            await comparison.ask(text, {})
        assert len(queries) == 1, (text, queries)
    with count_queries() as queries:
        await comparison.ask("{ __typename a: clientes { totalCount } b: sesiones { totalCount nodes { id } } }", {})
    assert len(queries) == 2


async def test_resolvers_answer_what_cannot_be_planned(comparison: Comparison, dataset: Dataset) -> None:
    for text in UNPLANNABLE:
        assert not await comparison.same(text), text


async def test_each_combination_of_included_fields_has_the_same_answer(
    comparison: Comparison, dataset: Dataset, count_queries: Counting
) -> None:
    flags = [f"v{n}" for n in range(6)]
    names = ("id", "nombre", "idioma", "estado", "creado", "version")
    fields = " ".join(f"{name} @include(if: ${flag})" for flag, name in zip(flags, names, strict=True))
    declared = ", ".join(f"${flag}: Boolean!" for flag in flags)
    text = f"query ({declared}) {{ clientes(first: 3) {{ nodes {{ {fields} }} }} }}"
    for chosen in itertools.product((True, False), repeat=len(flags)):
        assert await comparison.same(text, dict(zip(flags, chosen, strict=True))), chosen


async def test_the_caches_of_an_operation_plan_are_bounded(dataset: Dataset, dialect: str) -> None:
    """The queries of connections with constant arguments are cached, but not without end for ever more variants."""
    flags = [f"v{n}" for n in range(7)]
    fields = " ".join(
        f"a{n}: contactos(first: 1) @include(if: ${flag}) {{ totalCount }}" for n, flag in enumerate(flags)
    )
    declared = ", ".join(f"${flag}: Boolean!" for flag in flags)
    text = f"query ({declared}) {{ clientes {{ nodes {{ id {fields} }} }} }}"
    operation = planner.plan(text, None, parse(text))
    assert operation is not None
    for chosen in itertools.product((True, False), repeat=len(flags)):
        operation.statements(dict(zip(flags, chosen, strict=True)), DIALECTS[dialect], lambda: MADRID)
    caches = [value for value in _attributes(operation) if isinstance(value, dict)]
    assert caches
    assert max(map(len, caches)) <= 200, [len(cache) for cache in caches]


def _attributes(owner: object) -> list[object]:
    names = getattr(owner, "__slots__", None) or vars(owner)
    return [getattr(owner, name) for name in names if hasattr(owner, name)]


async def test_a_short_document_with_nested_fragments_does_not_make_a_huge_plan(
    comparison: Comparison, dataset: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each fragment is spread twice in the one before it. Resolvers stop at the first level, which has no rows."""
    spread = "contactos(first: 0) {{ nodes {{ cliente {{ ...F{0} }} }} }}"
    both = f"a: {spread} b: {spread}"
    depth = 24
    fragments = " ".join(f"fragment F{n} on Cliente {{ {both.format(n + 1)} }}" for n in range(depth))
    text = f"{{ clientes(first: 1) {{ nodes {{ ...F0 }} }} }} {fragments} fragment F{depth} on Cliente {{ id }}"
    counter = itertools.count(1)

    def counting(*arguments: Any) -> Any:  # Any: graphql-core's
        assert next(counter) < MAX_COLLECTED, "the plan is too large"
        return collect_subfields(*arguments)

    monkeypatch.setattr(selections, "collect_subfields", counting)
    assert not await comparison.same(text)


async def test_any_number_of_rows_is_read_by_one_statement(
    dataset: Dataset, dialect: str, count_queries: Counting
) -> None:
    """SQLite combines at most 500 SELECTs in a compound statement."""
    operation = planner.plan(text := '{ cliente(id: "Q2xpZW50ZTox") { contactos { totalCount } } }', None, parse(text))
    assert operation is not None
    values = VariableValues({}, {})
    (root,) = operation.roots(values).values()
    assert isinstance(root, ByIdPlan)
    numbers = [number for row_id in dataset.ids["Cliente"] if (number := number_in(row_id, "Cliente"))]
    with count_queries() as queries:
        answers = await planner.answer_rows(
            root.row_plans["Cliente"], [*numbers, *range(10**9, 10**9 + 3000)], values, lambda: MADRID
        )
    assert len(queries) == 1
    assert [value is None for value in answers.values] == [False] * len(numbers) + [True] * 3000
