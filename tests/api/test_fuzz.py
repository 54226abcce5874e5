"""What nobody would send: documents by hypothesis-graphql, inputs and filters made from the schema, odd things by hand.

Whatever comes, the answer is JSON and no incident. To look longer: other `max_examples`, without `derandomize`.
"""

import base64
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from graphql import get_named_type, is_leaf_type
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.api.fixture_data import ROOTS, enum_values, fill, listed, object_type
from tests.api.fuzzing import anything, documents, nonsense, value
from tests.clock import ManualClock
from tests.support.graphql import GraphQLClient

USUAL = settings(derandomize=True, deadline=None, database=None, suppress_health_check=list(HealthCheck))
VERBS = object_type("Mutation").fields


async def sound(graphql: GraphQLClient, text: str, **variables: Any) -> None:
    """Asks, and looks whether the answer is one that a client can rely on."""
    body = json.dumps({"query": text, "variables": variables})
    response = await graphql.http.post("/graphql", content=body, headers={"content-type": "application/json"})
    assert response.status_code in {200, 400, 406, 413}, response.text
    answer = response.json()
    assert answer.get("errors") or "data" in answer
    for error in answer.get("errors", ()):
        assert error["extensions"]["code"] != "INTERNAL_SERVER_ERROR", error


@pytest.fixture
async def world(graphql: GraphQLClient, clock: ManualClock) -> AsyncIterator[GraphQLClient]:
    """Something to find and to change; whatever was done to it, all of it can be read afterwards."""
    await fill(graphql, clock, 4)
    yield graphql
    for kind, root in ROOTS.items():
        fields = object_type(kind).fields.items()
        plain = " ".join(name for name, one in fields if is_leaf_type(get_named_type(one.type)))
        await graphql(f"{{ {root}(first: 100) {{ nodes {{ {plain} }} }} }}")
    await graphql("{ avisos(horasAnticipacion: 8760) { clave venceEn eu: texto(idioma: EU) en: texto(idioma: EN) } }")


@settings(USUAL, max_examples=40)
@given(text=documents)
async def test_any_document(world: GraphQLClient, text: str) -> None:
    await sound(world, text)


@settings(USUAL, max_examples=40)
@given(text=nonsense)
async def test_any_nonsense(world: GraphQLClient, text: str) -> None:
    await sound(world, text)


@settings(USUAL, max_examples=150)
@given(data=st.data(), verb=st.sampled_from(sorted(VERBS)))
async def test_any_input(world: GraphQLClient, data: st.DataObject, verb: str) -> None:
    kind = VERBS[verb].args["input"].type
    text = f"mutation ($input: {kind}) {{ {verb}(input: $input) {{ errores {{ codigo campo mensaje }} }} }}"
    await sound(world, text, input=data.draw(value(kind)))


@settings(USUAL, max_examples=100)
@given(data=st.data(), kind=st.sampled_from(sorted(ROOTS)))
async def test_any_filter(world: GraphQLClient, data: st.DataObject, kind: str) -> None:
    arguments = object_type("Query").fields[ROOTS[kind]].args
    declared = ", ".join(f"${name}: {one.type}" for name, one in arguments.items())
    passed = ", ".join(f"{name}: ${name}" for name in arguments)
    shown = "totalCount edges { cursor node { id } } pageInfo { hasNextPage }"
    given = {name: data.draw(value(one.type, name)) for name, one in arguments.items()}
    await sound(world, f"query ({declared}) {{ {ROOTS[kind]}({passed}) {{ {shown} }} }}", **given)


@settings(USUAL, max_examples=80)
@given(data=st.data(), kind=st.sampled_from(sorted(ROOTS)))
async def test_any_cursor(world: GraphQLClient, data: st.DataObject, kind: str) -> None:
    """Real ones, with other values inside."""
    orden = data.draw(st.sampled_from(enum_values(f"{kind}Orden")))
    real = (await listed(world, kind, "edges { cursor }", f"first: 1, orden: [{orden}]"))["edges"][0]["cursor"]
    keys, values = json.loads(base64.urlsafe_b64decode(real + "=="))
    forged = [keys, [data.draw(st.just(one) | anything) for one in values]]
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
