"""Few words that ask for a long text very often: the answer has an end, and nobody waits for it."""

import pytest
from tests.api.error_assertions import refused
from tests.api.factories import attempt, cliente
from tests.support.graphql import GraphQLClient

from planificador.core.data.json_reader import MAX_ANSWER_BYTES

NOTES = "ñ" * 10_000
OFTEN = " ".join(f"a{n}: notas" for n in range(85))
FIVE = f"contactos(first: 5) {{ nodes {{ cliente {{ {OFTEN} }} }} }}"
"""Some eight megabytes."""
SOME = " ".join(f"a{n}: notas" for n in range(25))
FIFTEEN = f"contactos(first: 3) {{ nodes {{ cliente {{ contactos {{ nodes {{ cliente {{ {SOME} }} }} }} }} }} }}"
"""Some seven megabytes, with few aliases."""
TWICE = f"contactos(first: 2) {{ nodes {{ cliente {{ {FIVE} }} }} }}"


@pytest.fixture
async def owner(graphql: GraphQLClient) -> None:
    row = await cliente(graphql, nombre="Zubia", notas=NOTES)
    for number in range(5):
        await attempt(graphql, "crearContacto", cliente=row["id"], nombre=f"Ane {number}")


@pytest.mark.usefixtures("owner")
@pytest.mark.parametrize(
    "text",
    [
        f"{{ clientes {{ nodes {{ {TWICE} }} }} }}",
        f"{{ a: clientes {{ nodes {{ {FIVE} }} }} b: clientes {{ nodes {{ {FIVE} }} }} }}",
    ],
    ids=["one statement", "two"],
)
async def test_an_answer_that_is_too_large_is_not_made(graphql: GraphQLClient, text: str) -> None:
    for _ in range(2):  # the second time its plan is known
        answer = await graphql.response(text)
        assert str(MAX_ANSWER_BYTES) in refused(answer, 200, "LIMIT_EXCEEDED")
    assert len((await graphql.response(f"{{ clientes {{ nodes {{ {FIVE} }} }} }}")).content) > MAX_ANSWER_BYTES / 2


async def test_nor_do_the_resolvers_say_it(graphql: GraphQLClient) -> None:
    row = await cliente(graphql)
    for _ in range(9):
        action = {"proximaAccion": "Llamar", "fechaProximaAccion": "2026-11-23", "crearRecordatorio": True}
        await attempt(graphql, "crearInteraccion", cliente=row["id"], tipo="LLAMADA", descripcion=NOTES, **action)
    often = " ".join(f"a{n}: descripcion" for n in range(220))
    text = f"{{ avisos {{ ... on AvisoRecordatorio {{ interaccion {{ {often} }} }} }} }}"
    answer = (await graphql.response(text)).json()
    assert {error["extensions"]["code"] for error in answer["errors"]} == {"LIMIT_EXCEEDED"}
    told = [value for one in answer["data"]["avisos"] for value in (one["interaccion"] or {}).values()]
    assert sum(value is not None for value in told) * len(NOTES) <= MAX_ANSWER_BYTES
    assert await graphql("{ avisos { ... on AvisoRecordatorio { interaccion { descripcion } } } }")


@pytest.mark.usefixtures("owner")
async def test_nor_below_what_the_resolvers_found(graphql: GraphQLClient, caplog: pytest.LogCaptureFixture) -> None:
    text = f'{{ buscar(texto: "zubia") {{ ... on Cliente {{ {TWICE} }} }} }}'
    answer = (await graphql.response(text)).json()
    assert {error["extensions"]["code"] for error in answer["errors"]} == {"LIMIT_EXCEEDED"}
    assert "Traceback" not in caplog.text


@pytest.mark.usefixtures("owner")
async def test_several_statements_below_what_the_resolvers_found_are_limited_together(graphql: GraphQLClient) -> None:
    found = f'buscar(texto: "zubia") {{ ... on Cliente {{ {FIFTEEN} }} }}'
    assert await graphql(f"{{ {found} }}")
    answer = await graphql.response(f"{{ a: {found} b: {found} c: {found} }}")
    assert {error["extensions"]["code"] for error in answer.json()["errors"]} == {"LIMIT_EXCEEDED"}
    assert str(MAX_ANSWER_BYTES) in answer.text
    assert len(answer.content) < MAX_ANSWER_BYTES


@pytest.mark.usefixtures("owner")
async def test_what_is_planned_beside_a_resolved_field_counts_too(graphql: GraphQLClient) -> None:
    found = f'buscar(texto: "zubia") {{ ... on Cliente {{ {FIFTEEN} }} }}'
    planned = f"clientes {{ nodes {{ {FIFTEEN} }} }}"
    answer = await graphql.response(f"{{ {planned} a: {found} b: {found} }}")
    assert {error["extensions"]["code"] for error in answer.json()["errors"]} == {"LIMIT_EXCEEDED"}
    assert str(MAX_ANSWER_BYTES) in answer.text
    assert len(answer.content) < MAX_ANSWER_BYTES
