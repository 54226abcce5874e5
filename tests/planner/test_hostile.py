"""Names and texts of a client never become SQL."""

import json

from graphql import parse
from tests.demo.centre import MADRID
from tests.planner.comparison import Comparison
from tests.planner.fixture_data import Dataset

from planificador.api.planner.sql import DIALECTS
from planificador.api.schema.schema import planner
from planificador.clientes.models import Cliente

LONG = "L" * 1000
KEYS = (
    "r",
    "j",
    "t1",
    "t2",
    "ids",
    "position",
    "type",
    "number",
    "id",
    "true",
    "NULL",
    "SELECT",
    "FROM",
    "order",
    "_",
    "__x",
)
NAMES = (*KEYS, "DROP", "x" * 63, "x" * 64, "x" * 63 + "y", LONG)
HOSTILE_TEXTS = (
    "'; DROP TABLE cliente; --",
    '"; DROP TABLE "cliente"; --',
    "\\'; DROP TABLE cliente; --",
    "' OR 1 = 1 --",
    "%",
    "_",
    "\\",
    "$1",
    "?1",
    ":a",
    "%s",
    "{}",
    "\0",
    "a\0'; DROP TABLE cliente; --",
    "\ud83d\ude00",
    "W10",
    "Q2xpZW50ZTox' OR '1'='1",
)
QUERIES = (
    "query ($t: String) { clientes(filtro: {nombre: {eq: $t}}) { totalCount nodes { id nombre } } }",
    "query ($t: String!) { clientes(filtro: {nombre: {in: [$t]}}) { totalCount nodes { id nombre } } }",
    "query ($t: String) { clientes(filtro: {texto: $t}) { totalCount nodes { id nombre } } }",
    "query ($t: String) { clientes(first: 3) { nodes { contactos(filtro: {texto: $t}) { nodes { nombre } } } } }",
    "query ($t: String) { clientes(after: $t) { nodes { id } } }",
    "query ($t: String) { clientes(last: 1, before: $t) { nodes { id } } }",
    "query ($t: ID!) { node(id: $t) { id } }",
    "query ($t: ID!) { nodes(ids: [$t]) { id } }",
    "query ($t: ID!) { cliente(id: $t) { id } }",
    "query ($t: ID!) { clientes(filtro: {id: {eq: $t}}) { nodes { id } } }",
    'query ($t: ID!) { agenda(desde: "2026-01-01T00:00Z", hasta: "2027-01-01T00:00Z", formador: $t) { totalCount } }',
    "query ($t: String!) { buscar(texto: $t) { nodes { id } } }",
)


def named(name: str) -> str:
    """Return a query with the name at each position where a client may choose it."""
    return (
        f"query {name} (${name}: Int) {{ {name}: contactos(first: ${name}) {{ ...{name} }} }}"
        f" fragment {name} on ContactoConnection {{ {name}: nodes {{ {name}: cliente {{ {name}: nombre }} }} }}"
    )


def edged(name: str) -> str:
    return f"{{ {name}: contactos(first: 2) {{ {name}: edges {{ {name}: node {{ {name}: id }} }} }} }}"


async def test_any_name_can_be_a_response_key(comparison: Comparison, dataset: Dataset) -> None:
    client = json.dumps(dataset.ids["Cliente"][0])
    for name in NAMES:
        fields = f"{{ {name}: id z: nombre }}"
        await comparison.same(named(name) if name != "true" else edged(name), {name: 2})
        await comparison.same(edged(name))
        await comparison.same(f"{{ {name}: cliente(id: {client}) {fields} }}")
        await comparison.same(f"{{ {name}: nodes(ids: [{client}]) {{ ... on Cliente {fields} }} }}")
        await comparison.same(f"{{ clientes(first: 2) {{ nodes {fields} edges {{ {name}: cursor z: cursor }} }} }}")
        await comparison.same(f"{{ clientes {{ {name}: pageInfo {{ {name}: endCursor }} }} }}")


async def test_long_names_with_a_common_beginning_stay_distinct(comparison: Comparison, dataset: Dataset) -> None:
    fields = " ".join(f"{'k' * 63}{n}: {name}" for n, name in enumerate(("id", "nombre", "idioma", "estado")))
    await comparison.same(f"{{ clientes(first: 3) {{ nodes {{ {fields} }} edges {{ node {{ {fields} }} }} }} }}")


async def test_a_field_can_have_many_aliases(comparison: Comparison, dataset: Dataset) -> None:
    for count in (49, 50, 51, 100, 101, 127, 128):
        columns = " ".join(f"a{n}: nombre" for n in range(count))
        rows = " ".join(f"a{n}: cliente {{ id }}" for n in range(count))
        mixed = " ".join(f"a{n}: nombre b{n}: cliente {{ id }}" for n in range(count))
        for fields in (columns, rows, mixed):
            assert await comparison.same(f"{{ contactos(first: 2) {{ nodes {{ {fields} }} }} }}")
            await comparison.same(f"{{ contactos(first: 2) {{ edges {{ node {{ {fields} }} }} }} }}")


async def test_more_aliases_than_a_database_accepts_are_resolved(comparison: Comparison, dataset: Dataset) -> None:
    for count in (500, 1700, 2500):
        for field in ("nombre", "cliente { id }"):
            fields = " ".join(f"a{n}: {field}" for n in range(count))
            await comparison.same(f"{{ contactos(first: 1) {{ nodes {{ {fields} }} }} }}")


async def test_selections_of_any_depth_have_the_same_answer(comparison: Comparison, dataset: Dataset) -> None:
    for depth in (2, 3, 5, 8, 20, 40):
        for down, up in (("nodes { id", "}"), ("edges { cursor node { id", "} }")):
            inner = f"contactos(last: 2) {{ {down} cliente {{ id " * depth + f"}} {up} }} " * depth
            await comparison.same(f"{{ clientes(first: 2) {{ nodes {{ id {inner} }} }} }}")


async def test_hostile_texts_are_compared_as_texts(comparison: Comparison, dataset: Dataset) -> None:
    before = await Cliente.all().count()
    for query in QUERIES:
        for text in HOSTILE_TEXTS:
            await comparison.same(query, {"t": text})
            await comparison.same(query.split(" ", 2)[0] + with_literal(query, text))
    assert await Cliente.all().count() == before


def with_literal(query: str, text: str) -> str:
    """Return the query with the text as a literal instead of the variable."""
    _, _, body = query.partition(") ")
    return " " + body.replace("$t", json.dumps(text))


async def test_statements_contain_no_text_or_name_of_the_client(dataset: Dataset, dialect: str) -> None:
    value = "zzq value"
    for query in QUERIES[:4]:
        text = "query zzq_name " + query.removeprefix("query ").replace("totalCount", "zzq_alias: totalCount")
        for document, variables in ((text, {"t": value}), ("query zzq_name" + with_literal(text, value), {})):
            operation = planner.plan(document, None, parse(document))
            assert operation is not None
            for statement in operation.statements(variables, DIALECTS[dialect], lambda: MADRID):
                assert value not in statement.sql
                assert "zzq_name" not in statement.sql
                assert any("zzq" in str(parameter) for parameter in statement.values)


async def test_names_of_the_client_are_quoted(dataset: Dataset, dialect: str) -> None:
    text = named("zzq")
    operation = planner.plan(text, None, parse(text))
    assert operation is not None
    (statement,) = operation.statements({"zzq": 1}, DIALECTS[dialect], lambda: MADRID)
    pieces = statement.sql.split("zzq")
    assert all(piece[-1] in "\"'" for piece in pieces[:-1])
    assert all(piece[0] in "\"'" for piece in pieces[1:])
