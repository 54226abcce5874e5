"""Texts through the API: how they are stored, which are refused, and the language of error messages."""

import json

import pytest
from tests.api.factories import attempt, cliente, contratacion, formacion, participante, read, refused
from tests.conftest import Subscribe
from tests.support.graphql import GraphQLClient, GraphQLResponseError


@pytest.mark.parametrize(
    ("languages", "message"),
    [
        ("", "Falta este dato."),
        ("eu-ES,eu;q=0.9,es;q=0.8", "Datu hau falta da."),
        ("en-GB", "This value is missing."),
        ("fr, en;q=0.3, eu;q=0.5", "Datu hau falta da."),
        ("fr", "Falta este dato."),
    ],
)
async def test_messages_come_in_the_readers_language(graphql: GraphQLClient, languages: str, message: str) -> None:
    answer = await attempt(graphql, "crearCliente", {"Accept-Language": languages}, nombre="")
    assert answer.messages == [message]


@pytest.mark.parametrize(
    ("value", "stored"),
    [
        ("  Forjas \n", "Forjas"),
        ("Cafe\u0301 A\u0303o", "Café Ão"),
        ("Ikastola 🏫👩‍🏫", "Ikastola 🏫👩‍🏫"),
        ("شركة التدريب", "شركة التدريب"),
        ("\u200fעברית\u200f", "עברית"),
        ("\ufeffIca\u200bza\u00adr\u202e", "Icazar"),
        ("علی\u200cرضا", "علی\u200cرضا"),
        ("O'Neill; DROP TABLE cliente --", "O'Neill; DROP TABLE cliente --"),
        ("a%_\\", "a%_\\"),
    ],
)
async def test_a_text_is_stored_in_one_form(graphql: GraphQLClient, value: str, stored: str) -> None:
    row = await cliente(graphql, nombre=value, notas=value)
    assert (row["nombre"], row["notas"]) == (stored, stored)
    assert await read(graphql, row) == row


async def test_a_nif_or_document_is_stored_without_separators(graphql: GraphQLClient) -> None:
    owner = await cliente(graphql, nif=" b-1234567.4 ")
    person = await participante(graphql, owner, documento="12.345.678-z")
    assert (owner["nif"], person["documento"]) == ("B12345674", "12345678Z")
    assert await refused(graphql, "crearCliente", nombre="Otra", nif="B 1234567 4") == [("DUPLICADO", "nif")]


@pytest.mark.parametrize(
    ("text", "codigo"),
    [
        ("a\0b", "NO_VALIDO"),
        ("a\x07b", "NO_VALIDO"),
        ("x" * 80_000, "DEMASIADO_LARGO"),
        ("x" * 201, "DEMASIADO_LARGO"),
    ],
)
async def test_an_invalid_or_long_text_is_refused_in_every_kind_of_column(
    graphql: GraphQLClient, text: str, codigo: str
) -> None:
    notes = [] if text == "x" * 201 else [(codigo, "notas")]
    errors = await refused(graphql, "crearCliente", nombre=text, notas=text, nif=text)
    assert errors[0] == (codigo, "nombre")
    assert errors[2:] == notes
    assert errors[1][1] == "nif"
    course = {"nombre": "N", "horas": "1.00", "modalidad": "MIXTA"}
    assert await refused(graphql, "crearFormacion", codigo=text, **course) == [(codigo, "codigo")]
    client, kind = await cliente(graphql), await formacion(graphql)
    contract = {"cliente": client["id"], "formacion": kind["id"]}
    assert await refused(graphql, "crearContratacion", expediente=text, **contract) == [(codigo, "expediente")]


async def test_a_lone_surrogate_is_refused(graphql: GraphQLClient) -> None:
    text = "mutation ($name: String!) { crearCliente(input: { nombre: $name }) { errores { codigo campo } } }"
    body = json.dumps({"query": text, "variables": {"name": "a\ud800b"}})
    response = await graphql.http.post("/graphql", content=body, headers={"content-type": "application/json"})
    assert response.status_code == 400
    assert [error["extensions"]["code"] for error in response.json()["errors"]] == ["BAD_REQUEST"]
    assert await graphql("{ clientes { totalCount } }") == {"clientes": {"totalCount": 0}}


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("es", "De «aceptada» no se pasa a «caducada». Se puede pasar a: en curso o cancelada."),
        (
            "eu",
            "«onartuta» egoeratik ez da «iraungita» egoerara pasatzen. Hauetara pasa daiteke: martxan edo bertan "
            "behera utzita.",
        ),
        ("en", "“expired” cannot follow “accepted”. What may follow: in progress or cancelled."),
    ],
)
async def test_a_refused_transition_names_the_allowed_ones_in_each_language(
    graphql: GraphQLClient, language: str, message: str
) -> None:
    contract = await contratacion(graphql, "ACEPTADA")
    answer = await attempt(graphql, "caducarContratacion", {"Accept-Language": language}, id=contract["id"])
    assert answer.messages == [message]


@pytest.mark.parametrize(
    ("language", "query", "message"),
    [
        ("es", 'buscar(texto: "\\u0001") { totalCount }', "puede tener como máximo 200 caracteres"),
        ("eu", "agenda(desde: $now, hasta: $now) { totalCount }", "Epearen amaierak (hasta) hasiera (desde) baino"),
        ("en", "avisos(horasAnticipacion: 0) { clave }", "horasAnticipacion: Alerts can be shown between 1 and 8,760"),
        ("eu", 'clientes(filtro: {texto: "\\u0001"}) { totalCount }', "filtro.texto eremuaren testuak"),
        ("es", 'clientes(after: "x") { totalCount }', "This cursor is invalid"),
    ],
)
async def test_errors_of_what_people_type_come_in_their_language(
    graphql: GraphQLClient, language: str, query: str, message: str
) -> None:
    declared = "query ($now: DateTime!) " if "$now" in query else ""
    variables = {"now": "2026-11-23T09:00:00Z"} if declared else {}
    answer = await graphql.response(f"{declared}{{ {query} }}", headers={"Accept-Language": language}, **variables)
    (error,) = answer.json()["errors"]
    assert error["extensions"]["code"] == "BAD_USER_INPUT"
    assert message in error["message"]


async def test_the_error_of_a_subscription_comes_in_the_readers_language(subscribe: Subscribe) -> None:
    text = "subscription { avisos(horasAnticipacion: 0) { clave } }"
    async with subscribe(text, headers={"Accept-Language": "eu"}) as events:
        with pytest.raises(GraphQLResponseError, match=r"horasAnticipacion: 1 eta 8\.760 ordu arteko"):
            await events.next()
