"""Short queries for very large answers are rejected when the answer exceeds its limit."""

import pytest
from tests.api.error_assertions import assert_refused
from tests.api.factories import attempt, cliente
from tests.support.graphql import GraphQLClient

from planificador.core.data.sql.json_reader import MAX_ANSWER_BYTES

NOTES = "ñ" * 10_000
MANY_NOTES = " ".join(f"a{n}: notas" for n in range(85))
FIVE_CONTACTS = f"contactos(first: 5) {{ nodes {{ cliente {{ {MANY_NOTES} }} }} }}"
"""About eight megabytes."""
FEW_NOTES = " ".join(f"a{n}: notas" for n in range(25))
FIFTEEN_CONTACTS = (
    f"contactos(first: 3) {{ nodes {{ cliente {{ contactos {{ nodes {{ cliente {{ {FEW_NOTES} }} }} }} }} }} }}"
)
"""About seven megabytes, with few aliases."""
TEN_CONTACTS = f"contactos(first: 2) {{ nodes {{ cliente {{ {FIVE_CONTACTS} }} }} }}"


@pytest.fixture
async def large_client(graphql: GraphQLClient) -> None:
    """Create a client with long notes and five contacts."""
    row = await cliente(graphql, nombre="Zubia", notas=NOTES)
    for number in range(5):
        await attempt(graphql, "crearContacto", cliente=row["id"], nombre=f"Ane {number}")


@pytest.mark.usefixtures("large_client")
@pytest.mark.parametrize(
    "text",
    [
        f"{{ clientes {{ nodes {{ {TEN_CONTACTS} }} }} }}",
        f"{{ a: clientes {{ nodes {{ {FIVE_CONTACTS} }} }} b: clientes {{ nodes {{ {FIVE_CONTACTS} }} }} }}",
    ],
    ids=["one statement", "two statements"],
)
async def test_a_planned_answer_over_the_limit_is_rejected(graphql: GraphQLClient, text: str) -> None:
    for _ in range(2):  # the second time its plan is cached
        answer = await graphql.response(text)
        assert str(MAX_ANSWER_BYTES) in assert_refused(answer, 200, "LIMIT_EXCEEDED")
    assert (
        len((await graphql.response(f"{{ clientes {{ nodes {{ {FIVE_CONTACTS} }} }} }}")).content)
        > MAX_ANSWER_BYTES / 2
    )


async def test_a_resolved_answer_over_the_limit_is_rejected(graphql: GraphQLClient) -> None:
    row = await cliente(graphql)
    for _ in range(9):
        action = {"proximaAccion": "Llamar", "fechaProximaAccion": "2026-11-23", "crearRecordatorio": True}
        await attempt(graphql, "crearInteraccion", cliente=row["id"], tipo="LLAMADA", descripcion=NOTES, **action)
    aliases = " ".join(f"a{n}: descripcion" for n in range(220))
    text = f"{{ avisos {{ ... on AvisoRecordatorio {{ interaccion {{ {aliases} }} }} }} }}"
    answer = (await graphql.response(text)).json()
    assert {error["extensions"]["code"] for error in answer["errors"]} == {"LIMIT_EXCEEDED"}
    texts = [value for aviso in answer["data"]["avisos"] for value in (aviso["interaccion"] or {}).values()]
    assert sum(text is not None for text in texts) * len(NOTES) <= MAX_ANSWER_BYTES
    assert await graphql("{ avisos { ... on AvisoRecordatorio { interaccion { descripcion } } } }")


@pytest.mark.usefixtures("large_client")
async def test_a_plan_below_a_resolved_field_is_rejected_over_the_limit(
    graphql: GraphQLClient, caplog: pytest.LogCaptureFixture
) -> None:
    text = f'{{ buscar(texto: "zubia") {{ nodes {{ ... on Cliente {{ {TEN_CONTACTS} }} }} }} }}'
    answer = (await graphql.response(text)).json()
    assert {error["extensions"]["code"] for error in answer["errors"]} == {"LIMIT_EXCEEDED"}
    assert "Traceback" not in caplog.text


@pytest.mark.usefixtures("large_client")
async def test_plans_below_several_resolved_fields_are_limited_together(graphql: GraphQLClient) -> None:
    resolved = f'buscar(texto: "zubia") {{ nodes {{ ... on Cliente {{ {FIFTEEN_CONTACTS} }} }} }}'
    assert await graphql(f"{{ {resolved} }}")
    answer = await graphql.response(f"{{ a: {resolved} b: {resolved} c: {resolved} }}")
    assert {error["extensions"]["code"] for error in answer.json()["errors"]} == {"LIMIT_EXCEEDED"}
    assert str(MAX_ANSWER_BYTES) in answer.text
    assert len(answer.content) < MAX_ANSWER_BYTES


@pytest.mark.usefixtures("large_client")
async def test_planned_and_resolved_root_fields_are_limited_together(graphql: GraphQLClient) -> None:
    resolved = f'buscar(texto: "zubia") {{ nodes {{ ... on Cliente {{ {FIFTEEN_CONTACTS} }} }} }}'
    planned = f"clientes {{ nodes {{ {FIFTEEN_CONTACTS} }} }}"
    answer = await graphql.response(f"{{ {planned} a: {resolved} b: {resolved} }}")
    assert {error["extensions"]["code"] for error in answer.json()["errors"]} == {"LIMIT_EXCEEDED"}
    assert str(MAX_ANSWER_BYTES) in answer.text
    assert len(answer.content) < MAX_ANSWER_BYTES
