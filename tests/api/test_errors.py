"""Errors of requests and unexpected errors: what the client receives and what is logged."""

import json
import logging
import re
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import pytest
from tests.api.factories import attempt, cliente, contratacion, formacion, formador, participante, sesion
from tests.api.fixture_data import errors_of
from tests.conftest import Subscribe
from tests.support.graphql import Data, GraphQLClient, GraphQLResponseError
from tests.support.http_client import http_client
from tests.support.outages import table_missing
from tests.support.server import RunningServer

from planificador.formaciones.models import Formador

DIGITS = "9" * 5000
INVALID_SYNTAX = [
    "{",
    "}",
    "{ clientes { nodes { id } }",
    "{ clientes(first: ) { totalCount } }",
    "{ __typename \0 }",
    '{ buscar(texto: "\\ud800") { totalCount } }',
    '{ buscar(texto: "\\u{110000}") { totalCount } }',
    '{ buscar(texto: "a\nb") { totalCount } }',
    "{ 1e999x }",
]
INVALID_DOCUMENTS = [
    "{ nadie }",
    "{ clientes }",
    "{ clientes { nodes { nadie } } }",
    "{ clientes(nadie: 1) { totalCount } }",
    "{ clientes { nodes { ...Nadie } } }",
    "{ ...A } fragment A on Query { ...A }",
    "fragment A on Nadie { id } { ...A }",
    "{ cliente { id } }",
    "{ cliente(id: null) { id } }",
    "{ clientes(orden: [NADIE]) { totalCount } }",
    '{ clientes(orden: "NOMBRE") { totalCount } }',
    "{ clientes(first: 2147483648) { totalCount } }",
    f"{{ clientes(first: {DIGITS}) {{ totalCount }} }}",
    "{ clientes(first: 1.0) { totalCount } }",
    '{ clientes(first: "1") { totalCount } }',
    "{ clientes(first: true) { totalCount } }",
    "{ clientes(filtro: {nadie: 1}) { totalCount } }",
    "{ clientes(filtro: {nif: {gt: 1}}) { totalCount } }",
    '{ sesiones(filtro: {fecha: {eq: "2026-02-30"}}) { totalCount } }',
    '{ sesiones(filtro: {fecha: {in: ["2026-02-28", 5]}}) { totalCount } }',
    '{ sesiones(filtro: {horaInicio: {eq: "24:00"}}) { totalCount } }',
    '{ sesiones(filtro: {inicio: {eq: "2026-11-23T09:00:00"}}) { totalCount } }',
    '{ formaciones(filtro: {horas: {eq: "NaN"}}) { totalCount } }',
    "{ formaciones(filtro: {horas: {eq: 1e999999}}) { totalCount } }",
    f"{{ formaciones(filtro: {{horas: {{eq: {DIGITS}}}}}) {{ totalCount }} }}",
    "{ formaciones(filtro: {horas: {eq: 1.001}}) { totalCount } }",
    "{ __typename @nadie }",
    "{ __typename @skip }",
    "{ a: clientes { totalCount } a: contactos { totalCount } }",
    "query ($n: Nadie) { __typename }",
    "query ($n: Int) { clientes(after: $n) { totalCount } }",
    "mutation { crearCliente { cliente { id } } }",
    "mutation { crearCliente(input: {}) { cliente { id } } }",
    'mutation { crearCliente(input: {nombre: "A", nadie: 1}) { cliente { id } } }',
]
WRONG_VALUES: list[tuple[str, tuple[Any, ...]]] = [
    ("Int", (2**31, -(2**31) - 1, 10**30, 1.5, "1", True, [1], {})),
    (
        "Date",
        ("2026-02-30", "0000-01-01", "10000-01-01", "2026-W01-1", "2026-11-23T00:00:00Z", "", 5, True, []),
    ),
    ("DateTime", ("2026-11-23", "2026-11-23T09:00:00", "2026-11-23T24:00:00Z", "2026-11-23T09:00:60Z", "x", 0, {})),
    ("DateTime", ("0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01", "2026-11-23T09:00:00+99:99", "\0")),
    ("Time", ("24:00", "9:00", "09:00:00", "09:60", "", 9, "09:00Z", "٠٩:٠٠")),
    ("Decimal", ("NaN", "sNaN", "Infinity", "-Infinity", "1e400", "1e999999999", "1e-999999999", "0.001", "", "x")),
    ("Decimal", ("1_000", "٣", " 1", "1,5", True, [1], {}, 0.1 + 0.2, 1e300, 10**30, "1" * 100_000)),
    ("ID", (1.5, True, [1], {})),
    ("String", (1, True, ["a"], {})),
    ("Boolean", (0, "true", [])),
    ("Idioma", ("FR", "eu", 1, "")),
    ("ClienteFiltro", ("x", [1], {"nadie": 1}, {"nif": "x"}, {"nif": {"eq": {}}}, {"idioma": {"in": ["EU", "FR"]}})),
    ("CrearClienteInput", ({}, {"nombre": None}, {"nombre": 5}, {"nombre": "A", "nadie": 1}, [{"nombre": "A"}] * 2)),
]

FIELDS_BY_TYPE = {
    "Int": "clientes(first: $v) { totalCount }",
    "Date": "sesiones(filtro: {fecha: {eq: $v}}) { totalCount }",
    "DateTime": "sesiones(filtro: {inicio: {in: [$v]}}) { totalCount }",
    "Time": "sesiones(filtro: {horaInicio: {lt: $v}}) { totalCount }",
    "Decimal": "formaciones(filtro: {horas: {gte: $v}}) { totalCount }",
    "ID": "cliente(id: $v) { id }",
    "String": "buscar(texto: $v) { totalCount }",
    "Boolean": "__typename @include(if: $v)",
    "Idioma": "clientes(filtro: {idioma: {in: [$v]}}) { totalCount }",
    "ClienteFiltro": "clientes(filtro: $v) { totalCount }",
    "CrearClienteInput": "crearCliente(input: $v) { cliente { id } }",
}


def assert_client_errors(errors: list[Data], *codes: str) -> None:
    """Assert that there are errors and that each has one of these codes."""
    assert errors
    for error in errors:
        assert error["message"]
        assert error["extensions"]["code"] in codes


@pytest.mark.parametrize("text", INVALID_SYNTAX)
async def test_text_that_is_not_valid_graphql_is_a_parse_error(graphql: GraphQLClient, text: str) -> None:
    assert_client_errors(await errors_of(graphql, text), "GRAPHQL_PARSE_FAILED")


@pytest.mark.parametrize("text", INVALID_DOCUMENTS)
async def test_a_document_that_the_schema_forbids_is_a_validation_error(graphql: GraphQLClient, text: str) -> None:
    assert_client_errors(await errors_of(graphql, text), "GRAPHQL_VALIDATION_FAILED")


@pytest.mark.parametrize(("kind", "values"), WRONG_VALUES)
async def test_wrong_variables_are_user_input_errors(
    graphql: GraphQLClient, kind: str, values: tuple[Any, ...]
) -> None:
    operation = "mutation" if kind.startswith("Crear") else "query"
    text = f"{operation} ($v: {kind}!) {{ {FIELDS_BY_TYPE[kind]} }}"
    for value in (*values, None):
        assert_client_errors(await errors_of(graphql, text, v=value), "BAD_USER_INPUT")
    assert_client_errors(await errors_of(graphql, text), "BAD_USER_INPUT")


async def test_an_error_in_one_field_does_not_prevent_the_answer_of_the_others(graphql: GraphQLClient) -> None:
    response = await graphql.response('{ bad: node(id: "x") { id } good: clientes { totalCount } }')
    answer = response.json()
    assert answer["data"] == {"bad": None, "good": {"totalCount": 0}}
    assert [(error["path"], error["extensions"]["code"]) for error in answer["errors"]] == [(["bad"], "BAD_USER_INPUT")]


SSE_HEADERS = {"accept": "text/event-stream"}
TRAINER = "... on AvisoSesion { sesion { formador { nombre } } }"
ALERT_QUERY = f"{{ avisos(horasAnticipacion: 8760) {{ clave {TRAINER} }} }}"
ALERT_SUBSCRIPTION = (
    f"subscription {{ avisos(horasAnticipacion: 8760) {{ tipo lista {{ {TRAINER} }} aviso {{ {TRAINER} }} }} }}"
)


@asynccontextmanager
async def broken_alert(graphql: GraphQLClient) -> AsyncIterator[Data]:
    """Create a session with a trainer, whose table is missing."""
    row = await sesion(graphql, await contratacion(graphql), formador=(await formador(graphql))["id"])
    async with table_missing(Formador):
        yield row


def is_about_errors(record: logging.LogRecord) -> bool:
    """Return whether a line tells of the error of a field; others of the same request tell of its statement."""
    return record.name == "planificador.api.errors"


def assert_masked(error: Data, caplog: pytest.LogCaptureFixture) -> None:
    """Assert that the client receives only an incident number and that the log has the trace."""
    incident = error["extensions"]["incident"]
    assert error["extensions"]["code"] == "INTERNAL_SERVER_ERROR"
    assert re.fullmatch(r"[0-9a-f]{32}(-\d+)?", incident)  # the id of the request, or of the socket's operation
    assert error["message"] == f"An unexpected error occurred; the server's log has the details (incident {incident})."
    assert "formador" not in error["message"]
    (record,) = [
        record
        for record in caplog.records
        if f"(incident {incident})" in record.getMessage() and is_about_errors(record)
    ]
    assert record.levelno == logging.ERROR
    assert record.exc_info
    assert "formador" in str(record.exc_info[1])
    assert "Traceback" in caplog.text


async def test_unexpected_errors_are_logged_not_shown(graphql: GraphQLClient, caplog: pytest.LogCaptureFixture) -> None:
    async with broken_alert(graphql):
        response = await graphql.response(ALERT_QUERY)
    assert response.status_code < 500
    (error,) = response.json()["errors"]
    assert_masked(error, caplog)
    assert error["extensions"]["incident"] == response.headers["x-request-id"]
    assert error["path"] == ["avisos", 0, "sesion", "formador"]
    assert (await graphql("{ clientes { totalCount } }"))["clientes"]["totalCount"] == 1


async def test_an_unexpected_error_is_masked_in_a_subscription_which_goes_on(
    graphql: GraphQLClient, subscribe: Subscribe, caplog: pytest.LogCaptureFixture
) -> None:
    async with AsyncExitStack() as outage:
        row = await outage.enter_async_context(broken_alert(graphql))
        async with subscribe(ALERT_SUBSCRIPTION) as events:
            with pytest.raises(GraphQLResponseError) as failure:
                await events.next()
            (error,) = failure.value.errors
            assert_masked(error, caplog)
            await outage.aclose()
            await attempt(graphql, "reprogramarSesion", id=row["id"], horaInicio="10:00", horaFin="12:00")
            assert [(await events.next())["avisos"]["tipo"] for _ in range(2)] == ["RETIRADO", "NUEVO"]


@pytest.mark.parametrize("text", [ALERT_QUERY, ALERT_SUBSCRIPTION])
async def test_an_unexpected_error_is_masked_in_a_stream_of_server_sent_events(
    graphql: GraphQLClient, server: RunningServer, caplog: pytest.LogCaptureFixture, text: str
) -> None:
    async with (
        broken_alert(graphql),
        http_client(server.url) as http,
        http.stream("POST", "/graphql", json={"query": text}, headers=SSE_HEADERS) as response,
    ):
        lines = response.aiter_lines()
        assert [response.status_code, await anext(lines)] == [200, "event: next"]
        (error,) = json.loads((await anext(lines)).removeprefix("data: "))["errors"]
    assert_masked(error, caplog)


NAME, NIF, INVALID_NIF = "Zutoia Marcada", "12345678Z", "B12345670"


async def test_personal_data_does_not_reach_the_log(
    graphql: GraphQLClient, subscribe: Subscribe, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    owner = await cliente(graphql, nombre=NAME, nif=NIF, correo="zutoia@marcada.eus", notas=NAME)
    await attempt(graphql, "crearCliente", nombre=NAME, nif=NIF)
    await attempt(graphql, "crearCliente", nombre=NAME, nif=INVALID_NIF)
    await attempt(graphql, "crearCliente", nombre=f"{NAME}\0")
    person = await participante(graphql, owner, nombre=NAME, apellidos=NAME, documento=NIF)
    action: Data = {
        "descripcion": NAME,
        "proximaAccion": NAME,
        "fechaProximaAccion": "2026-11-23",
        "crearRecordatorio": True,
    }
    async with subscribe("subscription { avisos { lista { texto } aviso { texto } } }") as events:
        await events.next()
        await attempt(graphql, "crearInteraccion", cliente=owner["id"], tipo="LLAMADA", **action)
        assert NAME in str(await events.next())
    course = await formacion(graphql, nombre=NAME)
    contract = await contratacion(graphql, cliente=owner["id"], formacion=course["id"], expediente=NIF)
    await attempt(graphql, "inscribirParticipantes", contratacion=contract["id"], participantes=[person["id"], NAME])
    await attempt(graphql, "eliminarCliente", id=owner["id"])
    for wrong in (f'{{ clientes(filtro: {{nif: {{eq: "{NIF}"}}, nadie: 1}}) {{ totalCount }} }}', f'{{ "{NAME}" }}'):
        assert await errors_of(graphql, wrong)
    for kind in ("Int", "ID", "Date", "Decimal", "ClienteFiltro"):
        await errors_of(graphql, f"query ($v: {kind}!) {{ {FIELDS_BY_TYPE[kind]} }}", v=[{"nombre": NAME, "nif": NIF}])
    await errors_of(graphql, "query ($t: String!) { buscar(texto: $t) { totalCount } node(id: $t) { id } }", t=NAME)
    assert "Cliente 1 CREADO" in caplog.text
    for word in (*NAME.split(), NIF, INVALID_NIF, "marcada", "soldadura"):
        assert word not in caplog.text
