"""The cost of an operation, computed from its selection, its pages and its variables before it runs."""

from typing import Any

import pytest
from graphql import GraphQLObjectType, OperationDefinitionNode, is_leaf_type, parse
from graphql.type import get_named_type
from hypothesis import given, settings
from tests.api.documents import documents
from tests.api.fragment_strategies import pairs
from tests.bench.reads_workloads import WORKLOADS
from tests.support.graphql import GraphQLClient
from tests.support.hostile import doubled_rows, nested_lists

from planificador.api.errors import GraphQLRequestError
from planificador.api.schema.schema import schema
from planificador.api.validation.cost import cost_of
from planificador.api.validation.field_costs import field_cost
from planificador.api.validation.limits import Limits
from planificador.api.validation.metrics import SATURATION


def cost(text: str, **variables: Any) -> int:  # Any: JSON
    """Return the cost of a document's only operation with these variables."""
    return documents().parse(text).cost(None, variables)


def max_cost(text: str) -> int:
    """Return the highest cost that any variables can cause."""
    return documents().parse(text).operation(None).max_cost


COSTS = {
    "{ __typename }": 0,
    "{ clientes { __typename } }": 0,
    "{ clientes { nodes { id } } }": 50,
    "{ clientes(first: null) { nodes { id } } }": 50,
    "{ clientes(first: 7) { nodes { id } } }": 7,
    "{ clientes(last: 7) { nodes { id } } }": 7,
    "{ clientes(first: 0) { nodes { id } } }": 0,
    "{ clientes(first: 7) { edges { cursor node { id } } } }": 7,
    "{ clientes(first: 7) { nodes { id } edges { cursor } } }": 14,
    "{ clientes(first: 7) { pageInfo { hasNextPage } } }": 0,
    "{ clientes { totalCount } }": 10,
    "{ clientes(first: 7, orden: [NOMBRE, ID_DESC]) { nodes { id } } }": 7,
    "{ clientes(first: 7, orden: CORREO) { nodes { id } } }": 7 + 10,
    "{ clientes(first: 7, orden: [CORREO, CORREO_DESC, NOMBRE]) { nodes { id } } }": 7 + 10,
    "{ sesiones(first: 7, orden: [CONTRATACION_EXPEDIENTE]) { nodes { id } } }": 7 + 10 * 2,
    "{ sesiones(first: 7, orden: [CONTRATACION_CLIENTE_NOMBRE, MINUTOS]) { nodes { id } } }": 7 + 10 * 3 + 10,
    "{ contrataciones(first: 7, orden: [IMPORTE_PREVISTO, HORAS_IMPARTIDAS_DESC]) { nodes { id } } }": 7 + 10 + 10 * 6,
    "{ clientes(first: 3) { nodes { contrataciones(first: 2, orden: HORAS_IMPARTIDAS) { nodes { id } } } } }": 3
    * (1 + 60 + 2),
    "{ clientes(first: 3) { nodes { contactos(first: 2) { totalCount nodes { id } } } } }": 3 * (1 + 10 + 2),
    "{ clientes(first: 3) { nodes { contactos(first: 2) { nodes { cliente { id } } } } } }": 3 * (1 + 2 * 2),
    "{ clientes(first: 3) { edges { node { contactos(first: 2) { edges { node { id } } } } } } }": 3 * (1 + 2),
    "{ sesiones { agregados { total sum { minutos } } } }": 10 + 2,
    "{ contrataciones { agregados { sum { importePrevisto horasImpartidas } } } }": 10 + 1 + 50,
    "{ sesiones { grupos(por: [ESTADO]) { nodes { clave { estado } } } } }": 5000 + 50,
    "{ sesiones { grupos(por: [ESTADO], first: 7) { totalCount } } }": 5000 + 5000,
    "{ sesiones { grupos(por: [FORMADOR], first: 7) { edges { node { clave { formador { id } } } } } } }": 5000 + 7 * 2,
    "{ sesiones { grupos(por: [ESTADO], first: 7) { nodes { agregados { total max { fin } } } } } }": 5000 + 7 * 3,
    "{ clientes(first: 5000) { nodes { id } } }": 100,  # the maximum of a page
    "{ clientes(first: -5) { nodes { id } } }": 0,
    '{ agenda(desde: "2026-01-01T00:00Z", hasta: "2026-02-01T00:00Z") { nodes { formador { id } } } }': 100,
    '{ cliente(id: "Q2xpZW50ZTox") { nombre } }': 1,
    '{ nodes(ids: ["Q2xpZW50ZTox", "Q2xpZW50ZToy"]) { id } }': 2,
    '{ nodes(ids: "Q2xpZW50ZTox") { id } }': 1,
    '{ buscar(texto: "a") { nodes { id } } }': 1000 + 50,
    '{ buscar(texto: "a", first: 3) { edges { node { id } } totales { total } } }': 1000 + 3,
    '{ buscar(texto: "a", first: 900) { nodes { id } totalCount } }': 1000 + 100 + 10,
    "{ avisos { clave } }": 100,
    "{ avisos { texto } }": 100,
    "{ a: clientes(first: 1) { nodes { id } } b: clientes(first: 2) { nodes { id } } }": 3,
    "{ clientes(first: 9) @skip(if: true) { nodes { id } } }": 0,
    "{ ...F ...F } fragment F on Query { clientes(first: 4) { nodes { id } } }": 8,
    'mutation { eliminarCliente(input: {id: ""}) { id } }': 100,
}


@pytest.mark.parametrize("text", COSTS)
def test_cost_follows_from_the_selection_and_the_sizes_of_pages(text: str) -> None:
    assert cost(text) == max_cost(text) == COSTS[text]


BY_VARIABLES = [
    ("query ($n: Int) { clientes(first: $n) { nodes { id } } }", {"n": 3}, 3),
    ("query ($n: Int) { clientes(first: $n) { nodes { id } } }", {"n": None}, 50),
    ("query ($n: Int) { clientes(first: $n) { nodes { id } } }", {}, 50),
    ("query ($n: Int) { clientes(first: $n) { nodes { id } } }", {"n": "all"}, 1),  # coercion refuses it later
    ("query ($n: Int) { clientes(first: $n) { nodes { id } } }", {"n": 10**30}, 100),
    ("query ($n: Int = 2) { clientes(first: $n) { nodes { id } } }", {}, 2),
    ("query ($n: Int = 2) { clientes(first: $n) { nodes { id } } }", {"n": 4}, 4),
    ("query ($i: [ID!]!) { nodes(ids: $i) { id } }", {"i": ["a", "b", "c"]}, 3),
    ("query ($i: [ID!]!) { nodes(ids: $i) { id } }", {"i": "a"}, 1),
    ("query ($o: [ClienteOrden!]) { clientes(orden: $o) { nodes { id } } }", {"o": ["CORREO_DESC", "ID"]}, 60),
    ("query ($o: [ClienteOrden!]) { clientes(orden: $o) { nodes { id } } }", {"o": "CORREO"}, 60),
    ("query ($o: [ClienteOrden!]) { clientes(orden: $o) { nodes { id } } }", {"o": ["NADA", 1]}, 50),
    ("query ($o: [ClienteOrden!] = [CORREO]) { clientes(orden: $o) { nodes { id } } }", {}, 60),
    ("query ($o: ClienteOrden!) { clientes(orden: [$o, CORREO]) { nodes { id } } }", {"o": "PROVINCIA"}, 70),
    (
        "query ($c: Boolean!) { clientes { nodes { id } } b: clientes @include(if: $c) { nodes { id } } }",
        {"c": False},
        50,
    ),
    ("query ($c: Boolean = true) { clientes @skip(if: $c) { nodes { id } } }", {}, 0),
    ("query ($c: Boolean = true) { clientes @skip(if: $c) { nodes { id } } }", {"c": False}, 50),
]


@pytest.mark.parametrize(("text", "variables", "expected"), BY_VARIABLES)
def test_cost_with_variables_is_at_most_the_highest_cost(text: str, variables: dict[str, Any], expected: int) -> None:
    assert cost(text, **variables) == expected <= max_cost(text)
    assert max_cost(text) >= 50


def test_the_input_of_a_mutation_changes_its_cost_only_by_a_filter() -> None:
    create = "mutation ($input: CrearClienteInput!) { crearCliente(input: $input) { errores { codigo } } }"
    assert documents().parse(create).operation(None).sizes == frozenset()
    cancel = "mutation ($input: CancelarSesionesInput!) { cancelarSesiones(input: $input) { errores { codigo } } }"
    assert documents().parse(cancel).operation(None).sizes == {"input"}
    selected = {"sesiones": {"filtro": {"notas": {"contains": "x"}}}}
    assert cost(create) == cost(create, input={"nombre": "x"})
    assert cost(cancel, input=selected) > cost(cancel, input={"sesiones": {}})


def test_costs_of_nested_lists_are_multiplied() -> None:
    assert cost(nested_lists(1)) == 100
    assert cost(nested_lists(2)) == 100 + 2 * 100**2
    assert cost(nested_lists(5)) > 10**10


def test_an_operation_is_refused_only_when_its_cost_with_its_variables_exceeds_the_limit() -> None:
    text = nested_lists(5, "$n").replace("{", "query ($n: Int!) {", 1)
    cache = documents()
    document = cache.parse(text)
    assert document.operation(None).max_cost > cache.limits.max_cost
    cache.check(document, document.operation(None), {"n": 3})
    with pytest.raises(GraphQLRequestError) as request_error:
        cache.check(document, document.operation(None), {"n": 100})
    (error,) = request_error.value.errors
    assert error.extensions == {
        "code": "LIMIT_EXCEEDED",
        "limit": "max_cost",
        "max": 1_000_000,
        "found": document.operation(None).max_cost,
    }
    assert "Request smaller pages" in error.message


def test_the_largest_query_of_the_benchmark_is_just_below_the_limit() -> None:
    graph = next(workload.query for workload in WORKLOADS if workload.operation == "Grafo")
    assert 800_000 < max_cost(graph) <= 1_000_000


def test_costs_do_not_exceed_the_saturation() -> None:
    document = parse(doubled_rows(50))
    (operation,) = (node for node in document.definitions if isinstance(node, OperationDefinitionNode))
    assert cost_of(schema._schema, document, operation, None, Limits()) == SATURATION


@settings(derandomize=True, deadline=None, database=None)
@given(pair=pairs())
def test_fragments_cost_the_same_as_the_fields_they_contain(pair: tuple[str, str]) -> None:
    for variables in (None, {"s": True}, {"s": False}):
        costs = []
        for text in pair:
            document = parse(text)
            (operation,) = (node for node in document.definitions if isinstance(node, OperationDefinitionNode))
            costs.append(cost_of(schema._schema, document, operation, variables, Limits()))
        assert costs[0] == costs[1]


def test_every_field_has_a_cost() -> None:
    """A list of the introspection without a size would raise a KeyError."""
    for kind in schema._schema.type_map.values():
        for name, field in kind.fields.items() if isinstance(kind, GraphQLObjectType) else ():
            per_object = field_cost(name, field).per_object
            assert per_object or is_leaf_type(get_named_type(field.type)) or name in FREE_FIELDS or name.endswith("s")


FREE_FIELDS = {
    "apoyosSesion",
    "ausenciasFormador",
    "diasCierre",
    "historial",
    "registro",
    "node",
    "pageInfo",
    "agenda",
    "sum",
    "avg",
    "min",
    "max",
    "clave",
}


async def test_a_request_can_ask_for_its_cost(graphql: GraphQLClient) -> None:
    text = "{ clientes(first: 3) { nodes { id } } }"
    body = {"query": text, "extensions": {"cost": True}}
    for _ in range(2):  # the second is a document with a plan
        answer = (await graphql.http.post("/graphql", json=body)).json()
        assert answer == {
            "data": {"clientes": {"nodes": []}},
            "extensions": {"cost": {"requested": 3, "max": 1_000_000}},
        }
    assert "extensions" not in (await graphql.response(text)).json()


PAGE = """query Page($first: Int, $id: ID!) {
  clientes(first: $first) { nodes { id } }
  node(id: $id) @skip(if: true) { id }
}"""


@pytest.mark.parametrize(
    ("variables", "requested"),
    [({}, 50), ({"first": 7}, 7), ({"first": None}, 50), ({"first": 7, "id": "other"}, 7), ({"first": 8}, 8)],
)
async def test_a_header_tells_the_cost_of_each_operation(
    graphql: GraphQLClient, variables: dict[str, object], requested: int
) -> None:
    for _ in range(2):  # the cost is cached
        body = {"query": PAGE, "variables": {"id": "", **variables}, "extensions": {"cost": True}}
        answer = await graphql.http.post("/graphql", json=body)
        assert answer.headers["operation-cost"] == f"{requested};max=1000000"
        assert answer.json()["extensions"]["cost"]["requested"] == requested
