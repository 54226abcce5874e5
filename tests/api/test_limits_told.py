"""What is told of a document that is refused, and how much of it."""

from typing import Any

import pytest
from graphql import GraphQLError
from tests.api.reading import GRAPHIQL, documents, refusal
from tests.support.graphql import GraphQLClient
from tests.support.hostile import nested

from planificador.api.errors import GraphQLRequestError, sanitize_errors
from planificador.api.validation.limits import LIMIT_EXCEEDED


def test_the_schema_can_be_kept_to_oneself() -> None:
    for text in (
        GRAPHIQL,
        '{ __type(name: "Cliente") { name } }',
        "{ ...F } fragment F on Query { __schema { description } }",
    ):
        documents().parse(text)
        assert refusal(text, introspection=False)["code"] == "INTROSPECTION_DISABLED"
    documents(introspection=False).parse("{ __typename clientes { nodes { __typename } } }")


def test_introspection_goes_round_no_circles() -> None:
    text = '{ __type(name: "Cliente") { fields { type { fields { type { fields { name } } } } } } }'
    assert "Maximum introspection depth exceeded" in messages(text)


def messages(text: str, **changed: Any) -> list[str]:  # Any: a limit's own type
    with pytest.raises(GraphQLRequestError) as refused:
        documents(**changed).parse(text)
    return [error.message for error in refused.value.errors]


def test_the_first_error_says_what_may_have_been_meant_unless_nobody_is_to() -> None:
    first, second = messages("{ client { id } contacts { id } }")
    assert "Did you mean 'cliente'" in first
    assert "Did you mean" not in second
    assert not any("Did you mean" in one for one in messages("{ client { id } contacts { id } }", suggestions=False))


def test_errors_are_few_and_short_whatever_was_sent() -> None:
    found = messages("{ %s }" % " ".join(f"{'a' * 900}{n}" for n in range(20)))  # noqa: UP031 # braces
    assert len(found) == 6
    assert max(map(len, found)) <= 301
    assert found[-1].startswith("Too many validation errors")


def test_lines_are_told_as_ever() -> None:
    with pytest.raises(GraphQLRequestError) as refused:
        documents().parse("\n\r\n\r{ __typename\n  nada\n}")
    assert refused.value.errors[0].formatted["locations"] == [{"line": 5, "column": 3}]


def test_what_is_refused_pushes_nothing_out() -> None:
    known = documents()
    kept = known.parse("{ __typename }")
    for n in range(600):
        with pytest.raises(GraphQLRequestError):
            known.parse(f"{{ nada{n} }}")
    assert known.parse("{ __typename }") is kept


async def test_a_refusal_at_the_door_names_the_limit(graphql: GraphQLClient) -> None:
    answer = await graphql.response(nested(5))
    (error,) = answer.json()["errors"]
    found = documents().parse(nested(5)).operation(None).max_cost
    assert error["extensions"] == {"code": LIMIT_EXCEEDED, "limit": "max_cost", "max": 1_000_000, "found": found}
    text = "query ($f: ClienteFiltro) { clientes(filtro: $f) { totalCount } }"
    for _ in range(2):  # the second is a document with a plan
        assert (await graphql(text, f={"id": {"in": []}}))["clientes"] == {"totalCount": 0}
        (error,) = (await graphql.response(text, f={"id": {"in": [""] * 1001}})).json()["errors"]
        assert error["extensions"] == {"code": LIMIT_EXCEEDED, "limit": "max_list", "max": 1000, "found": 1001}


def test_of_many_errors_some_are_told() -> None:
    found = sanitize_errors(GraphQLError("x" * 1000, path=["clientes", n]) for n in range(1000))
    assert [error.path for error in found] == [["clientes", n] for n in range(50)]
    assert {error.message for error in found} == {"x" * 300 + "…"}


async def test_long_input_is_not_echoed(graphql: GraphQLClient) -> None:
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
