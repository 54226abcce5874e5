"""The arguments of a field are those that graphql-core and Strawberry would find, whatever the variables are."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import product
from typing import Any

import pytest
from graphql import (
    FieldNode,
    GraphQLError,
    GraphQLField,
    OperationDefinitionNode,
    TypeInfo,
    TypeInfoVisitor,
    Undefined,
    Visitor,
    get_argument_values,
    get_variable_values,
    parse,
    validate,
    visit,
)
from strawberry.types.arguments import convert_arguments

from planificador.api.annotations import strawberry_field
from planificador.api.graphql_adapter import graphql_schema
from planificador.api.planner.arguments import Variables
from planificador.api.planner.calls import Call
from planificador.api.planner.errors import UnplannableError
from planificador.api.schema.schema import schema

pytestmark = pytest.mark.no_database

Values = Mapping[str, Any]  # Any: JSON
FILTER = {"or": [{"estado": {"in": ["ACTIVO"]}}, {"clientesFinales": {"some": {"nombre": {"contains": "x"}}}}]}
DOCUMENTS: tuple[tuple[str, dict[str, list[Any]]], ...] = (
    ("query ($id: ID!) { cliente(id: $id) { id } }", {"id": ["Q2xpZW50ZTox", "", 5, None]}),
    ("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {"ids": [["a", "b"], [], "a", [1], [None], [["a"]]]}),
    (
        "query ($d: DateTime!, $h: DateTime!, $n: Int, $f: ID) "
        "{ agenda(desde: $d, hasta: $h, first: $n, formador: $f) { totalCount } }",
        {"d": ["2026-11-23T08:00:00Z", "x", None], "h": ["2026-11-30T08:00:00+01:00"], "n": [3, "3"], "f": ["a", None]},
    ),
    (
        "query ($ids: [ID!], $e: EstadoCliente, $n: Int = 7) { clientes("
        "filtro: {id: {in: $ids}, estado: {eq: $e, in: [ACTIVO]}, nombre: {contains: \"a\"}}, "
        "orden: [NOMBRE, LOCALIDAD_DESC], first: $n) { totalCount } }",
        {"ids": [["a"] * 50, [], None], "e": ["ACTIVO", "OTRO", None], "n": [5, None]},
    ),
    (
        "query ($f: ClienteFiltro, $o: [ClienteOrden!], $a: String) "
        "{ clientes(filtro: $f, orden: $o, after: $a, last: 3) { totalCount } }",
        {"f": [FILTER, {}, {"nombre": None}, {"otro": 1}, None], "o": [["ID"], "ID", []], "a": ["x", None]},
    ),
    (
        "query ($t: String!, $u: [String!]) { clientes(filtro: {or: [{nombre: {eq: $t}}, {and: [{correo: {in: $u}}]}], "
        "not: {clientesFinales: {none: {nombre: {eq: $t}}}}}) { totalCount } }",
        {"t": ["a", None], "u": [["a", "b"], None]},
    ),
)  # fmt: skip


def assignments(choices: Mapping[str, list[Any]]) -> Iterator[Values]:
    """Yield all combinations of values, also of omitted ones."""
    for values in product(*([*options, Undefined] for options in choices.values())):
        yield {name: value for name, value in zip(choices, values, strict=True) if value is not Undefined}


def calls_in(text: str) -> list[tuple[GraphQLField, FieldNode]]:
    tree, document = graphql_schema(schema), parse(text)
    assert not validate(tree, document)
    info, found = TypeInfo(tree), []

    class Collector(Visitor):
        def enter_field(self, node: FieldNode, *_: object) -> None:
            if node.arguments and (field := info.get_field_def()):
                found.append((field, node))

    visit(document, TypeInfoVisitor(info, Collector()))
    return found


def result(read: Callable[[], Any]) -> Any:
    try:
        return read()
    except (GraphQLError, UnplannableError, ValueError):
        return "error"


@pytest.mark.parametrize(("text", "choices"), DOCUMENTS)
def test_arguments_are_those_of_graphql_core_and_strawberry(text: str, choices: dict[str, list[Any]]) -> None:
    (operation,) = parse(text).definitions
    assert isinstance(operation, OperationDefinitionNode)
    variables = Variables(schema, operation.variable_definitions or ())
    calls = [(field, node, Call(field, node)) for field, node in calls_in(text)]
    assert calls
    compared = 0
    for values in assignments(choices):
        coerced = result(partial(variables.coerce, values))
        reference = result(partial(expected_variables, operation, values))
        if "error" in (coerced, reference):
            assert (coerced, reference) == ("error", "error"), values
            continue
        assert coerced.coerced == reference.coerced
        for field, node, call in calls:
            own = result(partial(call.arguments, coerced))
            assert own == result(partial(expected_arguments, field, node, coerced)), values
            compared += own != "error"
    assert compared


def expected_variables(operation: OperationDefinitionNode, values: Values) -> Any:  # Any: graphql-core's
    found = get_variable_values(graphql_schema(schema), operation.variable_definitions or (), dict(values))
    if isinstance(found, list):
        raise found[0]
    return found


def expected_arguments(field: GraphQLField, node: FieldNode, variables: Any) -> dict[str, Any]:  # Any: graphql-core's
    values = get_argument_values(field, node, variables)
    registry = schema.schema_converter.scalar_registry
    return convert_arguments(values, strawberry_field(field).arguments, registry, schema.config)
