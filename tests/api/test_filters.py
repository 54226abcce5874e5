"""`filtro`: each comparison of each column selects the rows that the same comparison in Python selects."""

import datetime as dt
import operator
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from graphql import get_named_type
from tests.api.factories import cliente, do, formacion, formador
from tests.api.fixture_data import ROOTS, entities, errors_of, fill, input_type, object_type, read_list
from tests.clock import ManualClock
from tests.support.graphql import GraphQLClient, GraphQLResponseError

PARSERS: dict[str, Callable[[Any], Any]] = {
    "Decimal": Decimal,
    "Date": dt.date.fromisoformat,
    "DateTime": dt.datetime.fromisoformat,
    "Time": dt.time.fromisoformat,
}
RANGES = {"lt": operator.lt, "lte": operator.le, "gt": operator.gt, "gte": operator.ge}


def comparisons(kind: str) -> list[tuple[str, str]]:
    """Return the name and the comparison input of each column of a filter that can be compared."""
    fields = [(name, get_named_type(field.type).name) for name, field in input_type(f"{kind}Filtro").fields.items()]
    return [(name, kind) for name, kind in fields if kind.endswith(("Comparacion", "ReferenciaFiltro"))]


async def filtered_ids(graphql: GraphQLClient, kind: str, name: str, **comparison: Any) -> set[str]:
    """Return the ids of the rows that a comparison of a column selects."""
    root = ROOTS[kind]
    text = f"query ($f: {kind}Filtro) {{ {root}(filtro: $f, first: 100) {{ nodes {{ id }} totalCount }} }}"
    connection = (await graphql(text, f={name: comparison}))[root]
    assert connection["totalCount"] == len(connection["nodes"])
    return {node["id"] for node in connection["nodes"]}


async def values_of(graphql: GraphQLClient, kind: str, name: str) -> dict[str, Any]:
    """Return the value of a column by the id of its row, as the API shows it; the id for a reference."""
    scalar = get_named_type(object_type(kind).fields[name].type).name
    selection = f"nodes {{ id {name} {'{ id }' if scalar in ROOTS else ''} }}"
    rows = (await read_list(graphql, kind, selection, "first: 100"))["nodes"]
    return {row["id"]: row[name]["id"] if isinstance(row[name], dict) else row[name] for row in rows}


@pytest.mark.parametrize("kind", sorted(ROOTS))
async def test_every_column_comparison_agrees_with_python(
    graphql: GraphQLClient, clock: ManualClock, kind: str
) -> None:
    await fill(graphql, clock, 4)
    for name, comparison in comparisons(kind):
        scalar = get_named_type(object_type(kind).fields[name].type).name
        parse = PARSERS.get(scalar, lambda value: value)
        rows = await values_of(graphql, kind, name)
        present = {key: value for key, value in rows.items() if value is not None}
        empty = rows.keys() - present.keys()
        assert await filtered_ids(graphql, kind, name, isNull=True) == empty, name
        assert await filtered_ids(graphql, kind, name, isNull=False) == present.keys(), name
        assert await filtered_ids(graphql, kind, name, eq=None) == empty, name
        assert await filtered_ids(graphql, kind, name, **{"in": []}) == set(), name
        for value in sorted(set(present.values()))[:3]:
            equal = {key for key, other in present.items() if other == value}
            assert await filtered_ids(graphql, kind, name, eq=value) == equal, (name, value)
            assert await filtered_ids(graphql, kind, name, **{"in": [value, value]}) == equal, (name, value)
            for op in RANGES.keys() & input_type(comparison).fields.keys():
                expected = {key for key, other in present.items() if RANGES[op](parse(other), parse(value))}
                assert await filtered_ids(graphql, kind, name, **{op: value}) == expected, (name, op, value)
        assert await filtered_ids(graphql, kind, name, **{"in": list(present.values())}) == present.keys(), name


async def test_a_row_must_meet_all_conditions_of_a_filter(graphql: GraphQLClient) -> None:
    for nombre, idioma, localidad in [("Ñandú", "EU", "Zarautz"), ("Nandu", "ES", "Zarautz"), ("Ñandú", "EU", None)]:
        await cliente(graphql, nombre=nombre, idioma=idioma, localidad=localidad)
    text = '{ clientes(filtro: {idioma: {eq: EU}, localidad: {eq: "Zarautz"}, texto: "nandu"}) { totalCount } }'
    assert (await graphql(text))["clientes"]["totalCount"] == 1
    for horas in ("1.25", "2.25", "3.25"):
        await formacion(graphql, horas=horas)
    assert await filtered_ids(graphql, "Formacion", "horas", gt="1.25", lt="3.25") == await filtered_ids(
        graphql, "Formacion", "horas", eq="2.25"
    )


@pytest.mark.parametrize("name", ["lt", "lte", "gt", "gte", "in", "isNull"])
async def test_a_comparison_with_null_filters_nothing(graphql: GraphQLClient, clock: ManualClock, name: str) -> None:
    await fill(graphql, clock, 3)
    all_ids = {node["id"] for node in (await read_list(graphql, "Sesion"))["nodes"]}
    assert await filtered_ids(graphql, "Sesion", "fecha", **{name: None}) == all_ids
    text = "{ contactos(filtro: {roles: {alguno: null, todos: null}, texto: null, principal: null}) { totalCount } }"
    assert (await graphql(text))["contactos"]["totalCount"] == 3


async def test_a_filter_by_a_boolean_selects_the_rows_with_that_value(graphql: GraphQLClient) -> None:
    ane, jon = await formador(graphql, activo=True), await formador(graphql, activo=False)
    for active, row in ((True, ane), (False, jon)):
        text = "query ($active: Boolean) { formadores(filtro: {activo: $active}) { nodes { id } } }"
        assert (await graphql(text, active=active))["formadores"]["nodes"] == [{"id": row["id"]}]


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("alguno: [RESPONSABLE]", "ab"),
        ("alguno: [FACTURACION, OTRO]", "bc"),
        ("todos: [RESPONSABLE]", "ab"),
        ("todos: [FACTURACION, RESPONSABLE, FACTURACION]", "b"),
        ("todos: [OTRO, RESPONSABLE]", ""),
        ("alguno: []", ""),
        ("todos: []", "abcd"),
        ("alguno: [RESPONSABLE], todos: [FACTURACION]", "b"),
        ("", "abcd"),
    ],
)
async def test_contacts_are_filtered_by_any_or_all_roles(graphql: GraphQLClient, condition: str, expected: str) -> None:
    owner = await cliente(graphql)
    for name, roles in {"a": ["RESPONSABLE"], "b": ["RESPONSABLE", "FACTURACION"], "c": ["OTRO"], "d": []}.items():
        await do(graphql, "crearContacto", cliente=owner["id"], nombre=name, roles=roles)
    data = await graphql(f"{{ contactos(filtro: {{roles: {{{condition}}}}}) {{ nodes {{ nombre }} }} }}")
    assert [node["nombre"] for node in data["contactos"]["nodes"]] == list(expected)


@pytest.mark.parametrize("text", ["a\0b", "x" * 100_000, "\x1b"])
@pytest.mark.parametrize(
    "condition", ["texto: $t", "nombre: {eq: $t}", "nif: {in: [$t]}", "localidad: {eq: $t}", "codigoPostal: {in: [$t]}"]
)
async def test_a_filter_text_that_no_row_can_hold_is_refused(graphql: GraphQLClient, condition: str, text: str) -> None:
    errors = await errors_of(
        graphql, f"query ($t: String!) {{ clientes(filtro: {{{condition}}}) {{ totalCount nodes {{ id }} }} }}", t=text
    )
    assert [error["extensions"]["code"] for error in errors] == ["BAD_USER_INPUT"]


async def test_a_filter_refuses_ids_of_another_type(graphql: GraphQLClient) -> None:
    owner, course = await cliente(graphql), await formacion(graphql)
    for value in (course["id"], "x", "", owner["id"][:-4], "\0"):
        for condition in ("cliente: {eq: $id}", "cliente: {in: [$id]}", "id: {eq: $id}"):
            query = f"query ($id: ID!) {{ contactos(filtro: {{{condition}}}) {{ nodes {{ id }} }} }}"
            (error,) = await errors_of(graphql, query, id=value)
            assert error["extensions"]["code"] == "BAD_USER_INPUT"
            assert "filtro." in error["message"]


async def test_a_filter_equates_composed_and_decomposed_accents(graphql: GraphQLClient) -> None:
    row = await cliente(graphql, nombre="Iñigo", localidad="Zubía")
    assert await filtered_ids(graphql, "Cliente", "nombre", eq="In\u0303igo") == {row["id"]}
    assert await filtered_ids(graphql, "Cliente", "localidad", **{"in": ["Zubi\u0301a"]}) == {row["id"]}


@pytest.mark.parametrize("column", ["nif", "nombre", "localidad"])
async def test_a_filter_accepts_at_most_1000_values(graphql: GraphQLClient, column: str) -> None:
    await cliente(graphql, nombre="N7", nif="B12345674", localidad="N7")
    values = [f"N{n}" for n in range(999)] + ["B12345674"]
    assert len(await filtered_ids(graphql, "Cliente", column, **{"in": values})) == 1
    with pytest.raises(GraphQLResponseError, match="the limit is 1000"):
        await filtered_ids(graphql, "Cliente", column, **{"in": [*values, "1"]})


async def test_two_filters_of_the_same_list_do_not_mix(graphql: GraphQLClient, clock: ManualClock) -> None:
    await fill(graphql, clock, 4)
    text = """{ clientes(first: 100) { nodes { id
        es: contactos(filtro: {principal: true}) { nodes { principal } totalCount }
        no: contactos(filtro: {principal: false}) { nodes { principal } totalCount } } } }"""
    for node in (await graphql(text))["clientes"]["nodes"]:
        assert all(row["principal"] for row in node["es"]["nodes"])
        assert not any(row["principal"] for row in node["no"]["nodes"])
        assert node["es"]["totalCount"] + node["no"]["totalCount"] == 1


def test_every_entity_can_be_filtered_by_id() -> None:
    for kind in entities():
        assert "id" in dict(comparisons(kind))
