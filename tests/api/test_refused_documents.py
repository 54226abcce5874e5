"""The errors of refused documents: their number, length, suggestions and locations."""

from typing import Any

import pytest
from graphql import GraphQLError
from tests.api.documents import GRAPHIQL, documents, refusal
from tests.support.graphql import GraphQLClient
from tests.support.hostile import nested_lists

from planificador.api.errors import GraphQLRequestError, sanitize_errors
from planificador.api.validation.limits import LIMIT_EXCEEDED
from planificador.core.model.texts import Idioma


def test_introspection_can_be_disabled() -> None:
    for text in (
        GRAPHIQL,
        '{ __type(name: "Cliente") { name } }',
        "{ ...F } fragment F on Query { __schema { description } }",
    ):
        documents().parse(text)
        assert refusal(text, introspection=False)["code"] == "INTROSPECTION_DISABLED"
    documents(introspection=False).parse("{ __typename clientes { nodes { __typename } } }")


def test_introspection_may_not_follow_the_types_of_fields_in_cycles() -> None:
    text = '{ __type(name: "Cliente") { fields { type { fields { type { fields { name } } } } } } }'
    assert "Maximum introspection depth exceeded" in messages(text)


def messages(text: str, **changed: Any) -> list[str]:  # Any: a limit's own type
    """Return the messages of the errors with which a document is refused."""
    with pytest.raises(GraphQLRequestError) as request_error:
        documents(**changed).parse(text)
    return [error.message for error in request_error.value.errors]


def test_only_the_first_error_has_a_suggestion_and_none_where_suggestions_are_disabled() -> None:
    first, second = messages("{ client { id } contacts { id } }")
    assert "Did you mean 'cliente'" in first
    assert "Did you mean" not in second
    assert not any(
        "Did you mean" in message for message in messages("{ client { id } contacts { id } }", suggestions=False)
    )


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("{ clientes { nombre } }", "Did you mean 'nodes { nombre }'?"),
        ('mutation { crearCliente(input: {nombre: "A"}) { id } }', "Did you mean 'cliente { id }'?"),
        ("{ sesion(id: 1) { expediente } }", "Did you mean 'contratacion { expediente }'?"),
        ("{ sesiones(filtro: {estado: PROGRAMADA}) { totalCount } }", "Did you mean '{ eq: … }'?"),
        ("{ clientes(filtro: {nombre: {like: 3}}) { totalCount } }", "Its fields are eq, ne, in, notIn, "),
    ],
)
def test_an_error_says_where_a_field_is_and_what_an_input_takes(text: str, hint: str) -> None:
    (message,) = messages(text)
    assert hint in message
    (bare,) = messages(text, suggestions=False)
    assert hint not in bare


async def test_an_error_of_a_variable_says_what_an_input_takes(graphql: GraphQLClient) -> None:
    text = "query ($filtro: SesionFiltro) { sesiones(filtro: $filtro) { totalCount } }"
    answer = await graphql.response(text, filtro={"estado": "PROGRAMADA"})
    assert "Did you mean '{ eq: … }'?" in answer.json()["errors"][0]["message"]


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("{ clientes(filtro: {nombre: {contains: 3}}) { totalCount } }", "clientes.filtro.nombre.contains"),
        ("{ clientes(filtro: {nombre: {contain: 3}}) { totalCount } }", "clientes.filtro.nombre"),
        ("{ clientes(filtro: {estado: {in: [ACTIVO, NADA]}}) { totalCount } }", "clientes.filtro.estado.in.1"),
        ("{ todos: clientes(orden: [NOMBRE, NADA]) { totalCount } }", "clientes.orden.1"),
        (
            '{ clientes(filtro: {or: [{}, {contactos: {some: {creado: {lt: "ayer"}}}}]}) { totalCount } }',
            "clientes.filtro.or.1.contactos.some.creado.lt",
        ),
        ("{ cliente(id: null) { id } }", "cliente.id"),
        ("{ cliente(id: 1) { ...F } } fragment F on Cliente { contactos(first: A) { totalCount } }", "contactos.first"),
        ("{ yo @include(if: 3) { __typename } }", "include.if"),
        ("query ($n: Int = 3.5) { clientes(first: $n) { totalCount } }", "$n"),
        ("mutation { crearCliente(input: {}) { cliente { id } } }", "crearCliente.input"),
    ],
)
def test_the_error_of_a_literal_names_its_place(text: str, path: str) -> None:
    (message,) = messages(text)
    assert message.startswith(f"{path}: ")


def test_an_error_about_something_other_than_a_literal_has_no_path() -> None:
    assert messages("{ cliente { id } }") == [
        "Argument 'Query.cliente(id:)' of type 'ID!' is required, but it was not provided."
    ]
    (message,) = messages("query ($n: String) { clientes(first: $n) { totalCount } }")
    assert message.startswith("Variable '$n' of type 'String'")


def test_number_and_length_of_validation_errors_are_limited() -> None:
    errors = messages("{ %s }" % " ".join(f"{'a' * 900}{n}" for n in range(20)))  # noqa: UP031 # braces
    assert len(errors) == 6
    assert max(map(len, errors)) <= 301
    assert errors[-1].startswith("Too many validation errors")


def test_an_error_has_the_line_and_column_that_the_specification_defines() -> None:
    with pytest.raises(GraphQLRequestError) as error:
        documents().parse("\n\r\n\r{ __typename\n  nada\n}")
    assert error.value.errors[0].formatted["locations"] == [{"line": 5, "column": 3}]


def test_refused_documents_evict_no_valid_document_from_the_cache() -> None:
    cache = documents()
    document = cache.parse("{ __typename }")
    for n in range(600):
        with pytest.raises(GraphQLRequestError):
            cache.parse(f"{{ nada{n} }}")
    assert cache.parse("{ __typename }") is document


async def test_an_error_over_http_names_the_limit_and_the_count(graphql: GraphQLClient) -> None:
    answer = await graphql.response(nested_lists(5))
    (error,) = answer.json()["errors"]
    cost = documents().parse(nested_lists(5)).operation(None).max_cost
    assert error["extensions"] == {"code": LIMIT_EXCEEDED, "limit": "max_cost", "max": 1_000_000, "found": cost}
    text = "query ($f: ClienteFiltro) { clientes(filtro: $f) { totalCount } }"
    for _ in range(2):  # the second is a document with a plan
        assert (await graphql(text, f={"id": {"in": []}}))["clientes"] == {"totalCount": 0}
        (error,) = (await graphql.response(text, f={"id": {"in": [""] * 1001}})).json()["errors"]
        assert error["extensions"] == {"code": LIMIT_EXCEEDED, "limit": "max_list", "max": 1000, "found": 1001}


def test_number_and_length_of_execution_errors_are_limited() -> None:
    errors = sanitize_errors((GraphQLError("x" * 1000, path=["clientes", n]) for n in range(1000)), Idioma.EN)
    assert [error.path for error in errors] == [["clientes", n] for n in range(50)]
    assert {error.message for error in errors} == {"x" * 300 + "…"}


async def test_long_input_is_not_repeated_in_errors(graphql: GraphQLClient) -> None:
    long = "ñ" * 20_000
    for text, variables in (
        (f'{{ clientes(first: "{long}") {{ totalCount }} }}', {}),
        ("query ($n: Int) { clientes(first: $n) { totalCount } }", {"n": long}),
        ("query ($f: ClienteFiltro) { clientes(filtro: $f) { totalCount } }", {"f": {long: 1}}),
        ("query ($o: [ClienteOrden!]) { clientes(orden: $o) { totalCount } }", {"o": [long] * 4}),
        ("query ($i: ID!) { cliente(id: $i) { id } }", {"i": {"a": long}}),
    ):
        answer = await graphql.response(text, **variables)
        assert answer.json()["errors"]
        assert all(len(error["message"]) <= 301 for error in answer.json()["errors"])
