"""`filtro`: its conditions, and what it refuses; tests/api/test_all_types.py compares every column."""

import pytest
from tests.api.comparisons import filtered_ids
from tests.api.factories import cliente, do, formacion, formador
from tests.api.fixture_data import errors_of
from tests.support.graphql import GraphQLClient, GraphQLResponseError


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
