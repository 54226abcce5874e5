"""What a client names or says never becomes SQL."""

import json

from graphql import parse
from tests.planner.comparing import Comparing
from tests.planner.fixture_data import World

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
SAID = (
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
PLACES = (
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
    "query ($t: String!) { buscar(texto: $t) { id } }",
)


def named(name: str) -> str:
    """The name wherever a client chooses one."""
    return (
        f"query {name} (${name}: Int) {{ {name}: contactos(first: ${name}) {{ ...{name} }} }}"
        f" fragment {name} on ContactoConnection {{ {name}: nodes {{ {name}: cliente {{ {name}: nombre }} }} }}"
    )


def edged(name: str) -> str:
    return f"{{ {name}: contactos(first: 2) {{ {name}: edges {{ {name}: node {{ {name}: id }} }} }} }}"


async def test_names_are_only_names(comparing: Comparing, world: World) -> None:
    client = json.dumps(world.ids["Cliente"][0])
    for name in NAMES:
        fields = f"{{ {name}: id z: nombre }}"
        await comparing.same(named(name) if name != "true" else edged(name), {name: 2})
        await comparing.same(edged(name))
        await comparing.same(f"{{ {name}: cliente(id: {client}) {fields} }}")
        await comparing.same(f"{{ {name}: nodes(ids: [{client}]) {{ ... on Cliente {fields} }} }}")
        await comparing.same(f"{{ clientes(first: 2) {{ nodes {fields} edges {{ {name}: cursor z: cursor }} }} }}")
        await comparing.same(f"{{ clientes {{ {name}: pageInfo {{ {name}: endCursor }} }} }}")


async def test_long_names_that_begin_alike(comparing: Comparing, world: World) -> None:
    fields = " ".join(f"{'k' * 63}{n}: {name}" for n, name in enumerate(("id", "nombre", "idioma", "estado")))
    await comparing.same(f"{{ clientes(first: 3) {{ nodes {{ {fields} }} edges {{ node {{ {fields} }} }} }} }}")


async def test_many_aliases_of_one_field(comparing: Comparing, world: World) -> None:
    for count in (49, 50, 51, 100, 101, 127, 128):
        columns = " ".join(f"a{n}: nombre" for n in range(count))
        rows = " ".join(f"a{n}: cliente {{ id }}" for n in range(count))
        mixed = " ".join(f"a{n}: nombre b{n}: cliente {{ id }}" for n in range(count))
        for fields in (columns, rows, mixed):
            assert await comparing.same(f"{{ contactos(first: 2) {{ nodes {{ {fields} }} }} }}")
            await comparing.same(f"{{ contactos(first: 2) {{ edges {{ node {{ {fields} }} }} }} }}")


async def test_more_aliases_than_a_database_takes(comparing: Comparing, world: World) -> None:
    for count in (500, 1700, 2500):
        for field in ("nombre", "cliente { id }"):
            fields = " ".join(f"a{n}: {field}" for n in range(count))
            await comparing.same(f"{{ contactos(first: 1) {{ nodes {{ {fields} }} }} }}")


async def test_any_depth(comparing: Comparing, world: World) -> None:
    for depth in (2, 3, 5, 8, 20, 40):
        for down, up in (("nodes { id", "}"), ("edges { cursor node { id", "} }")):
            inner = f"contactos(last: 2) {{ {down} cliente {{ id " * depth + f"}} {up} }} " * depth
            await comparing.same(f"{{ clientes(first: 2) {{ nodes {{ id {inner} }} }} }}")


async def test_what_a_text_says_is_only_said(comparing: Comparing, world: World) -> None:
    before = await Cliente.all().count()
    for place in PLACES:
        for text in SAID:
            await comparing.same(place, {"t": text})
            await comparing.same(place.split(" ", 2)[0] + literal_in(place, text))
    assert await Cliente.all().count() == before


def literal_in(place: str, text: str) -> str:
    """The place with the text itself instead of the variable."""
    _, _, body = place.partition(") ")
    return " " + body.replace("$t", json.dumps(text))


async def test_statements_hold_nothing_a_client_said(world: World, dialect: str) -> None:
    said = "zzq said"
    for place in PLACES[:4]:
        text = "query zzq_name " + place.removeprefix("query ").replace("totalCount", "zzq_alias: totalCount")
        for asked, variables in ((text, {"t": said}), ("query zzq_name" + literal_in(text, said), {})):
            operation = planner.plan(asked, None, parse(asked))
            assert operation is not None
            for statement in operation.statements(variables, DIALECTS[dialect]):
                assert said not in statement.sql
                assert "zzq_name" not in statement.sql
                assert any(said.split(maxsplit=1)[0] in str(value) for value in statement.values)


async def test_names_stand_between_quotes(world: World, dialect: str) -> None:
    text = named("zzq")
    operation = planner.plan(text, None, parse(text))
    assert operation is not None
    (statement,) = operation.statements({"zzq": 1}, DIALECTS[dialect])
    pieces = statement.sql.split("zzq")
    assert all(piece[-1] in "\"'" for piece in pieces[:-1])
    assert all(piece[0] in "\"'" for piece in pieces[1:])
