"""What a document may ask for: each limit holds to the last unit, however fragments wrap it up, and costs no time."""

from collections.abc import Callable
from typing import Any

import pytest
from graphql import parse
from hypothesis import given, settings
from tests.api.fragment_strategies import pairs
from tests.api.reading import GRAPHIQL, documents, refusal
from tests.bench.reads_workloads import WORKLOADS
from tests.support.graphql import Data
from tests.support.hostile import CLIENTS, circle, doubling, doubling_rows, hostile, tokens_in
from tests.web.test_examples import EXAMPLES

from planificador.api.errors import GraphQLRequestError
from planificador.api.validation.limits import LIMIT_EXCEEDED, Limits
from planificador.api.validation.metrics import SATURATION, OperationMetrics, definition_metrics, operation_metrics
from planificador.api.validation.values import are_within_limits, check_variables

USUAL = Limits()


def typenames(number: int) -> str:
    return "{ %s }" % " ".join(f"a{n}: __typename" for n in range(number))  # noqa: UP031 # braces


def types(levels: int) -> str:
    return '{ __type(name: "Cliente") ' + "{ ofType " * (levels - 2) + "{ name }" + " }" * (levels - 2) + " }"


def fragments(number: int) -> str:
    spread = " ".join(f"...F{n}" for n in range(number))
    return " ".join([f"{{ {spread} }}", *(f"fragment F{n} on Query {{ __typename }}" for n in range(number))])


def conditions(number: int) -> str:
    return "{ %s }" % " ".join(f"a{n}: __typename @include(if: true)" for n in range(number))  # noqa: UP031 # braces


EACH: dict[str, Callable[[int], str]] = {
    "max_length": lambda n: f"{{ __typename {' ' * (n - 14)}}}",
    "max_tokens": lambda n: f"{{ {'__typename ' * (n - 2)} }}",
    "max_operations": lambda n: " ".join(f"query Q{one} {{ __typename }}" for one in range(n)),
    "max_fragments": fragments,
    "max_depth": types,
    "max_fields": typenames,
    "max_root_fields": typenames,
    "max_aliases": typenames,
    "max_directives": conditions,
    "max_name": lambda n: f"{{ {'a' * n}: __typename }}",
    "max_list": lambda n: f"{{ nodes(ids: [{'1 ' * n}]) {{ id }} }}",
}


@pytest.mark.parametrize("name", EACH)
def test_a_limit_is_reached_and_not_passed(name: str) -> None:
    most = 20
    documents(**{name: most}).parse(EACH[name](most))
    refused = refusal(EACH[name](most + 1), **{name: most})
    assert refused["code"] == LIMIT_EXCEEDED
    assert (refused["limit"], refused["max"]) == (name, most)
    assert f"the limit is {most} ({name})" in refused["message"]
    assert refused.get("found", most + 1) == most + 1


def test_values_are_nested_so_deeply_and_no_deeper() -> None:
    documents(max_nesting=3).parse('{ clientes(filtro: {id: {in: ["Q2xpZW50ZTox"]}}) { totalCount } }')
    assert refusal('{ clientes(filtro: {id: {in: [["1"]]}}) { totalCount } }', max_nesting=3)["limit"] == "max_nesting"
    assert refusal("query ($f: ClienteFiltro = {id: {in: [[1]]}}) { __typename }", max_nesting=3)["max"] == 3
    assert refusal("{ __typename @include(if: [[[[true]]]]) }", max_nesting=3)["limit"] == "max_nesting"


def test_comments_count_as_tokens_do() -> None:
    documents(max_tokens=10).parse("#\n" * 10 + "{ __typename }")
    assert refusal("#\n" * 11 + "{ __typename }", max_tokens=10)["limit"] == "max_tokens"


WRAPPED = {
    "fragments": lambda inside: f"{{ ...F }} fragment F on Query {{ ...G }} fragment G on Query {{ {inside} }}",
    "inline fragments": lambda inside: f"{{ ... on Query {{ ... {{ {inside} }} }} }}",
    "what is left out": lambda inside: f"{{ ... @include(if: false) {{ {inside} }} }}",
    "two operations": lambda inside: f"query A {{ {inside} }} query B {{ __typename }}",
}


@pytest.mark.parametrize("wrap", WRAPPED.values(), ids=WRAPPED.keys())
@pytest.mark.parametrize("name", ["max_depth", "max_fields", "max_root_fields", "max_aliases"])
def test_nothing_hides_from_a_limit(name: str, wrap: Callable[[str], str]) -> None:
    documents(**{name: 5}).parse(wrap(EACH[name](5)[1:-1]))
    assert refusal(wrap(EACH[name](6)[1:-1]), **{name: 5})["limit"] == name


def test_what_is_spread_often_counts_as_often() -> None:
    text = "{ ...F a: clientes { nodes { ...G } } b: clientes { nodes { ...G } } } fragment F on Query { __typename } "
    text += "fragment G on Cliente { x: id y: nombre @include(if: true) }"
    (found,) = operation_metrics(definition_metrics(parse(text)))
    assert found == OperationMetrics(depth=3, fields=9, root_fields=3, aliases=6, directives=2)


@pytest.mark.parametrize(
    "text", [doubling(30), doubling(90), doubling_rows(15), circle(90)], ids=lambda text: text[-40:]
)
def test_few_words_that_ask_for_very_much_are_refused(text: str) -> None:
    assert refusal(text)["limit"] in {"max_fields", "max_depth", "max_comparisons"}


def test_counting_has_an_end() -> None:
    (found,) = operation_metrics(definition_metrics(parse(doubling(2000))))
    assert found.fields == found.aliases == SATURATION


def test_a_circle_is_survived_and_then_refused_as_such() -> None:
    with pytest.raises(GraphQLRequestError) as refused:
        documents().parse(circle(3))
    assert "Cannot spread fragment 'F0' within itself" in refused.value.errors[0].message


def test_fields_of_one_name_are_compared_so_often_and_no_more() -> None:
    documents().parse(" ".join([CLIENTS[0], *["nombre"] * 50, CLIENTS[1]]))
    assert refusal(" ".join([CLIENTS[0], *["nombre"] * 500, CLIENTS[1]]))["limit"] == "max_comparisons"


@pytest.mark.parametrize("name", hostile(USUAL))
def test_hostile_documents_fill_the_limits(name: str) -> None:
    """Those that `python -m tests.bench.documents` times are within the outer bounds: beyond them, nothing is read."""
    text = hostile(USUAL)[name]
    assert len(text) <= USUAL.max_length
    assert tokens_in(text) <= USUAL.max_tokens


ORDINARY = {
    "GraphiQL's introspection": GRAPHIQL,
    **{one.stem: one.read_text(encoding="utf-8") for one in EXAMPLES},
    **{one.operation: one.query for one in WORKLOADS},
}


@pytest.mark.parametrize("text", ORDINARY.values(), ids=ORDINARY.keys())
def test_what_is_usual_is_far_within_the_limits(text: str) -> None:
    found = documents().parse(text)
    assert found.node.token_count * 5 < USUAL.max_tokens
    assert all(operation.max_cost <= USUAL.max_cost for operation in found.operations.values())
    strict = documents(max_fields=USUAL.max_fields // 3, max_comparisons=USUAL.max_comparisons // 5)
    assert strict.parse(text).text == text


@settings(derandomize=True, deadline=None, database=None)
@given(pair=pairs())
def test_fragments_count_as_if_they_were_written_out(pair: tuple[str, str]) -> None:
    spread, plain = ([*operation_metrics(definition_metrics(parse(text)))] for text in pair)
    assert spread == plain


SMALL: list[Data | None] = [None, {}, {"a": 1}, {"a": [1] * 20}, {"a": {"b": {"c": [1]}}}, {"a": [[], [], []]}]
LARGE: dict[str, list[Data]] = {
    "max_values": [{str(n): n for n in range(51)}, {"a": [[1] * 20] * 3}],
    "max_list": [{"a": [1] * 21}, {"a": {"b": [{}] * 21}}],
    "max_nesting": [{"a": {"b": {"c": {"d": [[]]}}}}, {"a": [[[[[[[[]]]]]]]]}],
}


def test_variables_hold_so_much_and_no_more() -> None:
    limits = Limits(max_values=50, max_list=20, max_nesting=4)
    assert all(are_within_limits(one, limits) for one in SMALL)
    for name, several in LARGE.items():
        for one in several:
            with pytest.raises(GraphQLRequestError) as refused:
                check_variables(one, limits)
            assert (refused.value.errors[0].extensions or {})["limit"] == name


def test_variables_without_end_are_looked_at_no_further_than_the_limit() -> None:
    inside: list[Any] = []
    for _ in range(100_000):
        inside = [inside]
    assert not are_within_limits({"a": inside}, USUAL)
