"""How many statements an answer takes; and what the resolvers answer instead."""

import itertools
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest
from graphql import VariableValues, parse
from tests.planner.comparing import Comparing
from tests.planner.fixture_data import World
from tests.support.queries import Queries

from planificador.api.graphql_internals import collect_subfields
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
ONE_EACH = (
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
    '{ buscar(texto: "a") { id __typename ... on Cliente { contactos { nodes { id } } } } }',
    "{ __schema { queryType { name } } }",
    "{ clientes(first: 101) { totalCount } }",
    '{ clientes(after: "nonsense") { totalCount } }',
    '{ node(id: "nonsense") { id } }',
)
MOST_LOOKED_AT = 20_000
"""Selections of one document: more would hold up everybody else."""
_numbers = itertools.count()


async def test_one_statement_a_root_field(comparing: Comparing, world: World, count_queries: Counting) -> None:
    for text in ONE_EACH:
        assert await comparing.same(text), text
        with count_queries() as queries:
            await comparing.ask(text, {})
        assert len(queries) == 1, (text, queries)
    with count_queries() as queries:
        await comparing.ask("{ __typename a: clientes { totalCount } b: sesiones { totalCount nodes { id } } }", {})
    assert len(queries) == 2


async def test_the_rest_is_the_resolvers(comparing: Comparing, world: World) -> None:
    for text in UNPLANNABLE:
        assert not await comparing.same(text), text


async def test_variants_of_an_operation(comparing: Comparing, world: World, count_queries: Counting) -> None:
    flags = [f"v{n}" for n in range(6)]
    names = ("id", "nombre", "idioma", "estado", "creado", "version")
    fields = " ".join(f"{name} @include(if: ${flag})" for flag, name in zip(flags, names, strict=True))
    declared = ", ".join(f"${flag}: Boolean!" for flag in flags)
    text = f"query ({declared}) {{ clientes(first: 3) {{ nodes {{ {fields} }} }} }}"
    for chosen in itertools.product((True, False), repeat=len(flags)):
        assert await comparing.same(text, dict(zip(flags, chosen, strict=True))), chosen


async def test_what_variants_leave_behind_is_bounded(world: World, dialect: str) -> None:
    """Where a connection's arguments are constants, what they list is remembered: not for each variant anew."""
    flags = [f"v{n}" for n in range(7)]
    fields = " ".join(
        f"a{n}: contactos(first: 1) @include(if: ${flag}) {{ totalCount }}" for n, flag in enumerate(flags)
    )
    declared = ", ".join(f"${flag}: Boolean!" for flag in flags)
    text = f"query ({declared}) {{ clientes {{ nodes {{ id {fields} }} }} }}"
    operation = planner.plan(text, None, parse(text))
    assert operation is not None
    for chosen in itertools.product((True, False), repeat=len(flags)):
        operation.statements(dict(zip(flags, chosen, strict=True)), DIALECTS[dialect])
    kept = [value for value in _attributes(operation) if isinstance(value, dict)]
    assert kept
    assert max(map(len, kept)) <= 200, [len(one) for one in kept]


def _attributes(owner: object) -> list[object]:
    names = getattr(owner, "__slots__", None) or vars(owner)
    return [getattr(owner, name) for name in names if hasattr(owner, name)]


async def test_a_small_document_makes_no_endless_statement(
    comparing: Comparing, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each fragment twice in the one before: where there are no rows, the resolvers never go there."""
    one = "contactos(first: 0) {{ nodes {{ cliente {{ ...F{0} }} }} }}"
    both = f"a: {one} b: {one}"
    deep = 24
    fragments = " ".join(f"fragment F{n} on Cliente {{ {both.format(n + 1)} }}" for n in range(deep))
    text = f"{{ clientes(first: 1) {{ nodes {{ ...F0 }} }} }} {fragments} fragment F{deep} on Cliente {{ id }}"
    looked = itertools.count(1)

    def counting(*given: Any) -> Any:  # Any: graphql-core's
        assert next(looked) < MOST_LOOKED_AT, "the plan grows without end"
        return collect_subfields(*given)

    monkeypatch.setattr(selections, "collect_subfields", counting)
    assert not await comparing.same(text)


async def test_rows_of_any_number_in_one_statement(world: World, dialect: str, count_queries: Counting) -> None:
    """SQLite puts no more than 500 selections together."""
    operation = planner.plan(text := '{ cliente(id: "Q2xpZW50ZTox") { contactos { totalCount } } }', None, parse(text))
    assert operation is not None
    given = VariableValues({}, {})
    (root,) = operation._roots(given).values()
    assert isinstance(root, ByIdPlan)
    numbers = [number for one in world.ids["Cliente"] if (number := number_in(one, "Cliente"))]
    with count_queries() as queries:
        answers = await planner.answer_rows(root.row_plans["Cliente"], [*numbers, *range(10**9, 10**9 + 3000)], given)
    assert len(queries) == 1
    assert [value is None for value in answers.values] == [False] * len(numbers) + [True] * 3000
