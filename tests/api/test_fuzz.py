"""Fuzzing: documents of hypothesis-graphql, inputs and filters generated from the schema, and unusual documents.

Every answer must be JSON without an internal error. `make fuzz` tries more.
"""

import base64
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from graphql import get_named_type, is_leaf_type
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.api.fixture_data import fill
from tests.api.fuzzing import FUZZ_COUNT, any_json, input_value, invalid_documents, valid_documents
from tests.api.printed_schema import ROOTS, enum_values, object_type, read_list
from tests.clock import ManualClock
from tests.support.graphql import GraphQLClient

FUZZ_SETTINGS = settings(
    derandomize=not FUZZ_COUNT, deadline=None, database=None, suppress_health_check=list(HealthCheck)
)
MUTATIONS = object_type("Mutation").fields


async def assert_sound_answer(graphql: GraphQLClient, text: str, **variables: Any) -> None:
    """Send an operation and assert that the answer is well-formed and not an internal error."""
    body = json.dumps({"query": text, "variables": variables})
    response = await graphql.http.post("/graphql", content=body, headers={"content-type": "application/json"})
    assert response.status_code in {200, 400, 406, 413}, response.text
    answer = response.json()
    assert answer.get("errors") or "data" in answer
    for error in answer.get("errors", ()):
        assert error["extensions"]["code"] != "INTERNAL_SERVER_ERROR", error


@pytest.fixture
async def filled(graphql: GraphQLClient, clock: ManualClock) -> AsyncIterator[GraphQLClient]:
    """The client of a database with rows of every type; afterwards every row and alert must still be readable."""
    await fill(graphql, clock, 4)
    yield graphql
    for kind, root in ROOTS.items():
        fields = object_type(kind).fields.items()
        leaves = " ".join(name for name, field in fields if is_leaf_type(get_named_type(field.type)))
        await graphql(f"{{ {root}(first: 100) {{ nodes {{ {leaves} }} }} }}")
    await graphql("{ avisos(horasAnticipacion: 8760) { clave venceEn eu: texto(idioma: EU) en: texto(idioma: EN) } }")


@settings(FUZZ_SETTINGS, max_examples=FUZZ_COUNT or 15)
@given(text=valid_documents)
async def test_any_valid_document_causes_no_internal_error(filled: GraphQLClient, text: str) -> None:
    await assert_sound_answer(filled, text)


@settings(FUZZ_SETTINGS, max_examples=FUZZ_COUNT or 15)
@given(text=invalid_documents)
async def test_any_invalid_document_causes_no_internal_error(filled: GraphQLClient, text: str) -> None:
    await assert_sound_answer(filled, text)


@settings(FUZZ_SETTINGS, max_examples=FUZZ_COUNT or 80)
@given(data=st.data(), verb=st.sampled_from(sorted(MUTATIONS)))
async def test_any_input_of_a_mutation_causes_no_internal_error(
    filled: GraphQLClient, data: st.DataObject, verb: str
) -> None:
    kind = MUTATIONS[verb].args["input"].type
    text = f"mutation ($input: {kind}) {{ {verb}(input: $input) {{ errores {{ codigo campo mensaje }} }} }}"
    await assert_sound_answer(filled, text, input=data.draw(input_value(kind)))


@settings(FUZZ_SETTINGS, max_examples=FUZZ_COUNT or 50)
@given(data=st.data(), kind=st.sampled_from(sorted(ROOTS)))
async def test_any_filter_causes_no_internal_error(filled: GraphQLClient, data: st.DataObject, kind: str) -> None:
    arguments = object_type("Query").fields[ROOTS[kind]].args
    declarations = ", ".join(f"${name}: {argument.type}" for name, argument in arguments.items())
    references = ", ".join(f"{name}: ${name}" for name in arguments)
    selection = "totalCount edges { cursor node { id } } pageInfo { hasNextPage }"
    variables = {name: data.draw(input_value(argument.type, name)) for name, argument in arguments.items()}
    text = f"query ({declarations}) {{ {ROOTS[kind]}({references}) {{ {selection} }} }}"
    await assert_sound_answer(filled, text, **variables)


@settings(FUZZ_SETTINGS, max_examples=FUZZ_COUNT or 40)
@given(data=st.data(), kind=st.sampled_from(sorted(ROOTS)))
async def test_any_forged_cursor_causes_no_internal_error(
    filled: GraphQLClient, data: st.DataObject, kind: str
) -> None:
    """The cursors are real ones with some of their values replaced."""
    order = data.draw(st.sampled_from(enum_values(f"{kind}Orden")))
    cursor = (await read_list(filled, kind, "edges { cursor }", f"first: 1, orden: [{order}]"))["edges"][0]["cursor"]
    columns, values = json.loads(base64.urlsafe_b64decode(cursor + "=="))
    forged = [columns, [data.draw(st.just(value) | any_json) for value in values]]
    after = base64.urlsafe_b64encode(
        json.dumps(forged, ensure_ascii=data.draw(st.booleans())).encode("utf-8", "ignore")
    )
    text = f"query ($after: String) {{ {ROOTS[kind]}(orden: [{order}], after: $after) {{ nodes {{ id }} }} }}"
    await assert_sound_answer(filled, text, after=after.decode().rstrip("="))


UNUSUAL_DOCUMENTS = [
    "{ " + " ".join(f"a{n}: __typename" for n in range(2000)) + " }",
    "{ " + "clientes { nodes { contactos { nodes { cliente { " * 8 + "id" + " } } } } }" * 8 + " }",
    "{" * 5000,
    "{ buscar(texto: " + "[" * 190 + "]" * 190 + ") { totalCount } }",
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
    '{ buscar(texto: """\n  block\n""") { totalCount } }',
    "{ node(id: 9999999999999999999999) { id } }",
    '{ agenda(desde: "0001-01-01T00:00:00Z", hasta: "0001-01-01T00:00:01Z") { totalCount } }',
    '{ agenda(desde: "9999-12-31T23:59:59Z", hasta: "9999-12-31T23:59:59.999999Z") { totalCount } }',
    "{ avisos(horasAnticipacion: 8760, tipos: []) { clave } }",
    'mutation { posponerAviso(input: {clave: "sesion:9999999999999999999:x", hasta: "9999-12-31T23:59Z"}) { clave } }',
    'mutation { descartarAviso(input: {clave: "sesion:9223372036854775808:2026-12-01T08:00Z"}) { clave } }',
    'mutation { descartarAviso(input: {clave: "recordatorio:1:٢٠٢٦-11-23"}) { clave } }',
]


@pytest.mark.parametrize("text", UNUSUAL_DOCUMENTS)
async def test_unusual_documents_cause_no_internal_error(graphql: GraphQLClient, text: str) -> None:
    await assert_sound_answer(graphql, text)
