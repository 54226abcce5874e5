"""What nobody would send: documents by hypothesis-graphql, inputs and filters made from the schema, odd things by hand.

Whatever comes, the answer is JSON and no incident. To look longer: other `max_examples`, without `derandomize`.
"""

import base64
import datetime as dt
import json
from typing import Any

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    ValueNode,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis_graphql import Mode, from_schema, nodes
from tests.api.rows import ROOTS, SCHEMA, entities, enum_values, fill, listed, object_type
from tests.clock import ManualClock
from tests.support.graphql import GraphQLClient

USUAL = settings(derandomize=True, deadline=None, database=None, suppress_health_check=list(HealthCheck))


def _id(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def _strings(*strategies: st.SearchStrategy[Any]) -> st.SearchStrategy[ValueNode]:
    return st.one_of(*strategies).map(nodes.String)


numbers = st.integers(1, 8) | st.sampled_from([0, -1, 10**6, 2**31, 2**63 - 1, 10**17, 10**18, 2**64])
ids = _strings(st.builds(lambda kind, number: _id(f"{kind}:{number}"), st.sampled_from(entities()), numbers), st.text())
instants = st.datetimes().map(lambda value: value.isoformat() + "Z") | st.sampled_from(
    ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z", "2026-11-23T08:00:00-23:59", "2026-12-01T08:00:00+00:00"]
)
days = st.dates(dt.date(2026, 10, 1), dt.date(2027, 4, 30)) | st.dates()
clocks = st.times().map(lambda value: f"{value:%H:%M}")
amounts = st.decimals(places=2, allow_nan=False, allow_infinity=False) | st.sampled_from(["-0.00", "9999999999999.99"])
SCALARS = {
    "ID": ids,
    "DateTime": _strings(instants),
    "Date": _strings(days),
    "Time": _strings(clocks),
    "Decimal": _strings(amounts) | st.integers(-(10**6), 10**6).map(nodes.Int) | st.floats(0, 99).map(nodes.Float),
}
anything = from_schema(SCHEMA, custom_scalars=SCALARS)
nonsense = from_schema(SCHEMA, custom_scalars=SCALARS, mode=Mode.NEGATIVE)


CLAVES = ["sesion:1:2026-12-01T09:30Z", "recordatorio:1:2026-12-01"]
texts = st.text(max_size=12) | st.sampled_from(
    ["%", "_", "\\", "\0", "\ud800", "ﷺ" * 40, "İ", "x" * 20_000, "2026-0001", *CLAVES]
)
JSON: dict[str, st.SearchStrategy[Any]] = {
    "ID": texts,
    "String": texts,
    "Int": st.integers(-5, 120) | st.sampled_from([2**31 - 1, -(2**31)]),
    "Boolean": st.booleans(),
    "Date": days.map(str),
    "DateTime": instants,
    "Time": clocks,
    "Decimal": amounts.map(str) | st.integers(-5, 200) | st.floats(allow_nan=False, allow_infinity=False),
}
"""Scalars as variables carry them."""


def own(name: str) -> st.SearchStrategy[str]:
    """Ids for an input's field: mostly of the type it is named after."""
    kind = name[:1].upper() + name[1:].removesuffix("s")
    right = st.builds(lambda number: _id(f"{kind}:{number}"), numbers)
    return right | right | right | texts if kind in entities() else texts


def value(kind: GraphQLInputType, name: str = "") -> st.SearchStrategy[Any]:
    """A value of the type, as JSON; null and left out where that may be."""
    if isinstance(kind, GraphQLNonNull):
        return present(kind.of_type, name)
    return st.none() | present(kind, name) | present(kind, name)


def present(kind: GraphQLInputType, name: str) -> st.SearchStrategy[Any]:
    if isinstance(kind, GraphQLList):
        return st.lists(value(kind.of_type, name), max_size=4)
    if isinstance(kind, GraphQLEnumType):
        return st.sampled_from(list(kind.values))
    if isinstance(kind, GraphQLInputObjectType):
        fields = {key: value(one.type, _subject(key, name, one.description)) for key, one in kind.fields.items()}
        needed = {key for key, one in kind.fields.items() if isinstance(one.type, GraphQLNonNull)}
        must = {key: one for key, one in fields.items() if key in needed}
        return st.fixed_dictionaries(must, optional={k: one for k, one in fields.items() if k not in needed})
    return own(name) if str(kind) == "ID" else JSON[str(kind)]


def _subject(key: str, outer: str, doc: str | None) -> str:
    """What an id is of: the `eq` of a comparison of what is compared; an `id` of what its description says."""
    if key in {"eq", "in"}:
        return outer
    return (doc or "").split()[-1] if key == "id" else key


VERBS = object_type("Mutation").fields


async def sound(graphql: GraphQLClient, text: str, **variables: Any) -> None:
    """Asks, and looks whether the answer is one that a client can rely on."""
    body = json.dumps({"query": text, "variables": variables})
    response = await graphql.http.post("/graphql", content=body, headers={"content-type": "application/json"})
    assert response.status_code < 500, response.text
    assert "json" in response.headers["content-type"]
    answer = response.json()
    assert "data" in answer
    for error in answer.get("errors", ()):
        assert error["extensions"]["code"] != "INTERNAL_SERVER_ERROR", error


@pytest.fixture
async def world(graphql: GraphQLClient, clock: ManualClock) -> GraphQLClient:
    """Something to find and to change."""
    await fill(graphql, clock, 3)
    return graphql


@settings(USUAL, max_examples=60)
@given(text=anything)
async def test_any_document(world: GraphQLClient, text: str) -> None:
    await sound(world, text)


@settings(USUAL, max_examples=40)
@given(text=nonsense)
async def test_any_nonsense(world: GraphQLClient, text: str) -> None:
    await sound(world, text)


@settings(USUAL, max_examples=400)
@given(data=st.data(), verb=st.sampled_from(sorted(VERBS)))
async def test_any_input(world: GraphQLClient, data: st.DataObject, verb: str) -> None:
    kind = VERBS[verb].args["input"].type
    text = f"mutation ($input: {kind}) {{ {verb}(input: $input) {{ errores {{ codigo campo mensaje }} }} }}"
    await sound(world, text, input=data.draw(value(kind)))


@settings(USUAL, max_examples=200)
@given(data=st.data(), kind=st.sampled_from(sorted(ROOTS)))
async def test_any_filter(world: GraphQLClient, data: st.DataObject, kind: str) -> None:
    arguments = object_type("Query").fields[ROOTS[kind]].args
    declared = ", ".join(f"${name}: {one.type}" for name, one in arguments.items())
    passed = ", ".join(f"{name}: ${name}" for name in arguments)
    shown = "totalCount edges { cursor node { id } } pageInfo { hasNextPage }"
    given = {name: data.draw(value(one.type, name)) for name, one in arguments.items()}
    await sound(world, f"query ({declared}) {{ {ROOTS[kind]}({passed}) {{ {shown} }} }}", **given)


scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | texts | instants | days.map(str)
plain = (
    scalars | amounts.map(str) | clocks | st.lists(scalars, max_size=2) | st.dictionaries(texts, scalars, max_size=1)
)


@settings(USUAL, max_examples=150)
@given(data=st.data(), kind=st.sampled_from(sorted(ROOTS)))
async def test_any_cursor(world: GraphQLClient, data: st.DataObject, kind: str) -> None:
    """Real ones, with other values inside."""
    orden = data.draw(st.sampled_from(enum_values(f"{kind}Orden")))
    real = (await listed(world, kind, "edges { cursor }", f"first: 1, orden: [{orden}]"))["edges"][0]["cursor"]
    keys, values = json.loads(base64.urlsafe_b64decode(real + "=="))
    forged = [keys, [data.draw(st.just(one) | plain) for one in values]]
    after = base64.urlsafe_b64encode(
        json.dumps(forged, ensure_ascii=data.draw(st.booleans())).encode("utf-8", "ignore")
    )
    text = f"query ($after: String) {{ {ROOTS[kind]}(orden: [{orden}], after: $after) {{ nodes {{ id }} }} }}"
    await sound(world, text, after=after.decode().rstrip("="))


ODD = [
    "{ " + " ".join(f"a{n}: __typename" for n in range(2000)) + " }",
    "{ " + "clientes { nodes { contactos { nodes { cliente { " * 8 + "id" + " } } } } }" * 8 + " }",
    "{" * 5000,
    "{ buscar(texto: " + "[" * 190 + "]" * 190 + ") { id } }",
    "query { ... @include(if: true) { ... on Query { clientes { ... on ClienteConnection { totalCount } } } } }",
    "query A { __typename } query A { __typename }",
    'query { __type(name: "Cliente") { fields { type { ofType { ofType { ofType { name } } } } } } }',
    "mutation { __typename }",
    "subscription { __typename }",
    "subscription { avisos { tipo } cambios { tipo } }",
    "\ufeff{ __typename }",
    "# only a comment",
    "{ __typename } # \0",
    "{ clientes(first: 1e1) { totalCount } }",
    "{ clientes(first: -0) { totalCount } }",
    '{ buscar(texto: """\n  block\n""") { id } }',
    "{ node(id: 9999999999999999999999) { id } }",
    '{ agenda(desde: "0001-01-01T00:00:00Z", hasta: "0001-01-01T00:00:01Z") { totalCount } }',
    '{ agenda(desde: "9999-12-31T23:59:59Z", hasta: "9999-12-31T23:59:59.999999Z") { totalCount } }',
    "{ avisos(horasAnticipacion: 8760, tipos: []) { clave } }",
    'mutation { posponerAviso(input: {clave: "sesion:9999999999999999999:x", hasta: "9999-12-31T23:59Z"}) { clave } }',
    'mutation { descartarAviso(input: {clave: "sesion:9223372036854775808:2026-12-01T08:00Z"}) { clave } }',
    'mutation { descartarAviso(input: {clave: "recordatorio:1:٢٠٢٦-11-23", lector: "\\u0000"}) { clave } }',
]


@pytest.mark.parametrize("text", ODD)
async def test_odd_documents(graphql: GraphQLClient, text: str) -> None:
    await sound(graphql, text)
