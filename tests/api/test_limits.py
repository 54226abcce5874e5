"""The limits of documents and variables: each is exact, with fragments and without, and is checked in bounded time."""

from collections.abc import Callable
from typing import Any

import pytest
from graphql import parse
from hypothesis import given, settings
from tests.api.documents import GRAPHIQL, documents, refusal
from tests.api.fragment_strategies import pairs
from tests.bench.reads_workloads import WORKLOADS
from tests.support.graphql import Data
from tests.support.hostile import CLIENTS, count_tokens, doubled_fields, doubled_rows, fragment_cycle, hostile_documents
from tests.web.test_examples import EXAMPLES

from planificador.api.errors import GraphQLRequestError
from planificador.api.validation.limits import LIMIT_EXCEEDED, Limits
from planificador.api.validation.metrics import SATURATION, OperationMetrics, definition_metrics, operation_metrics
from planificador.api.validation.values import check_variables

DEFAULTS = Limits()


def typenames(number: int) -> str:
    return "{ %s }" % " ".join(f"a{n}: __typename" for n in range(number))  # noqa: UP031 # braces


def types(levels: int) -> str:
    return '{ __type(name: "Cliente") ' + "{ ofType " * (levels - 2) + "{ name }" + " }" * (levels - 2) + " }"


def fragments(number: int) -> str:
    spread = " ".join(f"...F{n}" for n in range(number))
    return " ".join([f"{{ {spread} }}", *(f"fragment F{n} on Query {{ __typename }}" for n in range(number))])


def conditions(number: int) -> str:
    return "{ %s }" % " ".join(f"a{n}: __typename @include(if: true)" for n in range(number))  # noqa: UP031 # braces


DOCUMENTS: dict[str, Callable[[int], str]] = {
    "max_length": lambda n: f"{{ __typename {' ' * (n - 14)}}}",
    "max_tokens": lambda n: f"{{ {'__typename ' * (n - 2)} }}",
    "max_operations": lambda n: " ".join(f"query Q{number} {{ __typename }}" for number in range(n)),
    "max_fragments": fragments,
    "max_depth": types,
    "max_fields": typenames,
    "max_root_fields": typenames,
    "max_aliases": typenames,
    "max_directives": conditions,
    "max_name": lambda n: f"{{ {'a' * n}: __typename }}",
    "max_list": lambda n: f"{{ nodes(ids: [{'1 ' * n}]) {{ id }} }}",
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_may_reach_a_limit_but_not_exceed_it(name: str) -> None:
    limit = 20
    documents(**{name: limit}).parse(DOCUMENTS[name](limit))
    error = refusal(DOCUMENTS[name](limit + 1), **{name: limit})
    assert error["code"] == LIMIT_EXCEEDED
    assert (error["limit"], error["max"]) == (name, limit)
    assert f"the limit is {limit} ({name})" in error["message"]
    assert error.get("found", limit + 1) == limit + 1


def test_values_in_a_document_may_be_nested_up_to_the_limit() -> None:
    documents(max_nesting=3).parse('{ clientes(filtro: {id: {in: ["Q2xpZW50ZTox"]}}) { totalCount } }')
    assert refusal('{ clientes(filtro: {id: {in: [["1"]]}}) { totalCount } }', max_nesting=3)["limit"] == "max_nesting"
    assert refusal("query ($f: ClienteFiltro = {id: {in: [[1]]}}) { __typename }", max_nesting=3)["max"] == 3
    assert refusal("{ __typename @include(if: [[[[true]]]]) }", max_nesting=3)["limit"] == "max_nesting"


def test_comments_have_the_same_limit_as_tokens() -> None:
    documents(max_tokens=10).parse("#\n" * 10 + "{ __typename }")
    assert refusal("#\n" * 11 + "{ __typename }", max_tokens=10)["limit"] == "max_tokens"


WRAPPED = {
    "fragments": lambda inside: f"{{ ...F }} fragment F on Query {{ ...G }} fragment G on Query {{ {inside} }}",
    "inline fragments": lambda inside: f"{{ ... on Query {{ ... {{ {inside} }} }} }}",
    "an excluded selection": lambda inside: f"{{ ... @include(if: false) {{ {inside} }} }}",
    "two operations": lambda inside: f"query A {{ {inside} }} query B {{ __typename }}",
}


@pytest.mark.parametrize("wrap", WRAPPED.values(), ids=WRAPPED.keys())
@pytest.mark.parametrize("name", ["max_depth", "max_fields", "max_root_fields", "max_aliases"])
def test_limits_apply_inside_fragments_excluded_selections_and_each_operation(
    name: str, wrap: Callable[[str], str]
) -> None:
    documents(**{name: 5}).parse(wrap(DOCUMENTS[name](5)[1:-1]))
    assert refusal(wrap(DOCUMENTS[name](6)[1:-1]), **{name: 5})["limit"] == name


def test_a_fragment_counts_each_time_it_is_spread() -> None:
    text = "{ ...F a: clientes { nodes { ...G } } b: clientes { nodes { ...G } } } fragment F on Query { __typename } "
    text += "fragment G on Cliente { x: id y: nombre @include(if: true) }"
    (metrics,) = operation_metrics(definition_metrics(parse(text)))
    assert metrics == OperationMetrics(depth=3, fields=9, root_fields=3, aliases=6, directives=2)


@pytest.mark.parametrize(
    "text", [doubled_fields(30), doubled_fields(90), doubled_rows(15), fragment_cycle(90)], ids=lambda text: text[-40:]
)
def test_short_documents_that_select_millions_of_fields_are_refused(text: str) -> None:
    assert refusal(text)["limit"] in {"max_fields", "max_depth", "max_comparisons"}


def test_counts_of_fields_do_not_exceed_the_saturation() -> None:
    (metrics,) = operation_metrics(definition_metrics(parse(doubled_fields(2000))))
    assert metrics.fields == metrics.aliases == SATURATION


def test_a_cycle_of_fragments_is_refused_with_the_error_of_the_specification() -> None:
    with pytest.raises(GraphQLRequestError) as error:
        documents().parse(fragment_cycle(3))
    assert "Cannot spread fragment 'F0' within itself" in error.value.errors[0].message


def test_comparisons_of_fields_with_the_same_name_are_limited() -> None:
    documents().parse(" ".join([CLIENTS[0], *["nombre"] * 50, CLIENTS[1]]))
    assert refusal(" ".join([CLIENTS[0], *["nombre"] * 500, CLIENTS[1]]))["limit"] == "max_comparisons"


@pytest.mark.parametrize("name", hostile_documents(DEFAULTS))
def test_hostile_documents_are_within_the_limits_of_length_and_tokens(name: str) -> None:
    """Otherwise `python -m tests.bench.documents` would measure documents that are refused before they are parsed."""
    text = hostile_documents(DEFAULTS)[name]
    assert len(text) <= DEFAULTS.max_length
    assert count_tokens(text) <= DEFAULTS.max_tokens


TYPICAL = {
    "GraphiQL's introspection": GRAPHIQL,
    **{file.stem: file.read_text(encoding="utf-8") for file in EXAMPLES},
    **{workload.operation: workload.query for workload in WORKLOADS},
}


@pytest.mark.parametrize("text", TYPICAL.values(), ids=TYPICAL.keys())
def test_typical_documents_are_far_below_the_limits(text: str) -> None:
    document = documents().parse(text)
    assert document.node.token_count * 5 < DEFAULTS.max_tokens
    assert all(operation.max_cost <= DEFAULTS.max_cost for operation in document.operations.values())
    strict = documents(max_fields=DEFAULTS.max_fields // 3, max_comparisons=DEFAULTS.max_comparisons // 5)
    assert strict.parse(text).text == text


@settings(derandomize=True, deadline=None, database=None)
@given(pair=pairs())
def test_fragments_count_like_the_fields_they_contain(pair: tuple[str, str]) -> None:
    with_fragments, expanded = ([*operation_metrics(definition_metrics(parse(text)))] for text in pair)
    assert with_fragments == expanded


SMALL: list[Data | None] = [None, {}, {"a": 1}, {"a": [1] * 20}, {"a": {"b": {"c": [1]}}}, {"a": [[], [], []]}]
LARGE: dict[str, list[Data]] = {
    "max_values": [{str(n): n for n in range(51)}, {"a": [[1] * 20] * 3}],
    "max_list": [{"a": [1] * 21}, {"a": {"b": [{}] * 21}}],
    "max_nesting": [{"a": {"b": {"c": {"d": [[]]}}}}, {"a": [[[[[[[[]]]]]]]]}],
}


def test_variables_may_reach_the_limits_but_not_exceed_them() -> None:
    limits = Limits(max_values=50, max_list=20, max_nesting=4)
    for variables in SMALL:
        check_variables(variables, limits)
    for name, examples in LARGE.items():
        for large in examples:
            with pytest.raises(GraphQLRequestError) as error:
                check_variables(large, limits)
            assert (error.value.errors[0].extensions or {})["limit"] == name


def test_variables_nested_beyond_the_recursion_limit_are_refused() -> None:
    value: list[Any] = []
    for _ in range(100_000):
        value = [value]
    with pytest.raises(GraphQLRequestError):
        check_variables({"a": value}, DEFAULTS)
