"""`filtro` and `buscar`: each comparison of each column means what Python means by it; texts are only texts."""

import datetime as dt
import operator
from collections.abc import Callable
from contextlib import AbstractContextManager
from decimal import Decimal
from typing import Any

import pytest
from graphql import get_named_type
from tests.api.factories import cliente, contratacion, do, formacion, formador, participante
from tests.api.fixture_data import ROOTS, entities, errors_of, fill, input_type, listed, object_type
from tests.clock import ManualClock
from tests.support.graphql import GraphQLClient, GraphQLFailure
from tests.support.queries import Queries

READERS: dict[str, Callable[[Any], Any]] = {
    "Decimal": Decimal,
    "Date": dt.date.fromisoformat,
    "DateTime": dt.datetime.fromisoformat,
    "Time": dt.time.fromisoformat,
}
RANGES = {"lt": operator.lt, "lte": operator.le, "gt": operator.gt, "gte": operator.ge}


def comparisons(kind: str) -> list[tuple[str, str]]:
    """The columns of a filter that are compared: (name, name of the comparison's input)."""
    found = [(name, get_named_type(one.type).name) for name, one in input_type(f"{kind}Filtro").fields.items()]
    return [(name, comparison) for name, comparison in found if comparison.endswith("Comparacion")]


async def found(graphql: GraphQLClient, kind: str, name: str, **comparison: Any) -> set[str]:
    """The ids of the rows whose column compares so."""
    root = ROOTS[kind]
    text = f"query ($f: {kind}Filtro) {{ {root}(filtro: $f, first: 100) {{ nodes {{ id }} totalCount }} }}"
    got = (await graphql(text, f={name: comparison}))[root]
    assert got["totalCount"] == len(got["nodes"])
    return {one["id"] for one in got["nodes"]}


async def values_of(graphql: GraphQLClient, kind: str, name: str) -> dict[str, Any]:
    """Id → the value as the API shows it; of a reference, the id."""
    scalar = get_named_type(object_type(kind).fields[name].type).name
    selection = f"nodes {{ id {name} {'{ id }' if scalar in ROOTS else ''} }}"
    rows = (await listed(graphql, kind, selection, "first: 100"))["nodes"]
    return {row["id"]: row[name]["id"] if isinstance(row[name], dict) else row[name] for row in rows}


@pytest.mark.parametrize("kind", sorted(ROOTS))
async def test_every_comparison_of_every_column(graphql: GraphQLClient, clock: ManualClock, kind: str) -> None:
    await fill(graphql, clock, 4)
    for name, comparison in comparisons(kind):
        scalar = get_named_type(object_type(kind).fields[name].type).name
        read = READERS.get(scalar, lambda value: value)
        rows = await values_of(graphql, kind, name)
        present = {key: value for key, value in rows.items() if value is not None}
        empty = rows.keys() - present.keys()
        assert await found(graphql, kind, name, isNull=True) == empty, name
        assert await found(graphql, kind, name, isNull=False) == present.keys(), name
        assert await found(graphql, kind, name, eq=None) == empty, name
        assert await found(graphql, kind, name, **{"in": []}) == set(), name
        for value in sorted(set(present.values()))[:3]:
            same = {key for key, one in present.items() if one == value}
            assert await found(graphql, kind, name, eq=value) == same, (name, value)
            assert await found(graphql, kind, name, **{"in": [value, value]}) == same, (name, value)
            for way in RANGES.keys() & input_type(comparison).fields.keys():
                expected = {key for key, one in present.items() if RANGES[way](read(one), read(value))}
                assert await found(graphql, kind, name, **{way: value}) == expected, (name, way, value)
        assert await found(graphql, kind, name, **{"in": list(present.values())}) == present.keys(), name


async def test_all_conditions_must_hold(graphql: GraphQLClient) -> None:
    for nombre, idioma, localidad in [("Ñandú", "EU", "Zarautz"), ("Nandu", "ES", "Zarautz"), ("Ñandú", "EU", None)]:
        await cliente(graphql, nombre=nombre, idioma=idioma, localidad=localidad)
    text = '{ clientes(filtro: {idioma: {eq: EU}, localidad: {eq: "Zarautz"}, texto: "nandu"}) { totalCount } }'
    assert (await graphql(text))["clientes"]["totalCount"] == 1
    for horas in ("1.25", "2.25", "3.25"):
        await formacion(graphql, horas=horas)
    assert await found(graphql, "Formacion", "horas", gt="1.25", lt="3.25") == await found(
        graphql, "Formacion", "horas", eq="2.25"
    )


@pytest.mark.parametrize("empty", ["lt", "lte", "gt", "gte", "in", "isNull"])
async def test_null_asks_nothing(graphql: GraphQLClient, clock: ManualClock, empty: str) -> None:
    await fill(graphql, clock, 3)
    everything = {one["id"] for one in (await listed(graphql, "Sesion"))["nodes"]}
    assert await found(graphql, "Sesion", "fecha", **{empty: None}) == everything
    text = "{ contactos(filtro: {roles: {alguno: null, todos: null}, texto: null, principal: null}) { totalCount } }"
    assert (await graphql(text))["contactos"]["totalCount"] == 3


async def test_yes_and_no(graphql: GraphQLClient) -> None:
    ane, jon = await formador(graphql, activo=True), await formador(graphql, activo=False)
    for wanted, row in ((True, ane), (False, jon)):
        text = "query ($wanted: Boolean) { formadores(filtro: {activo: $wanted}) { nodes { id } } }"
        assert (await graphql(text, wanted=wanted))["formadores"]["nodes"] == [{"id": row["id"]}]


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
async def test_roles(graphql: GraphQLClient, condition: str, expected: str) -> None:
    owner = await cliente(graphql)
    for name, roles in {"a": ["RESPONSABLE"], "b": ["RESPONSABLE", "FACTURACION"], "c": ["OTRO"], "d": []}.items():
        await do(graphql, "crearContacto", cliente=owner["id"], nombre=name, roles=roles)
    nodes = (await graphql(f"{{ contactos(filtro: {{roles: {{{condition}}}}}) {{ nodes {{ nombre }} }} }}"))[
        "contactos"
    ]
    assert [one["nombre"] for one in nodes["nodes"]] == list(expected)


NAMES = [
    "Iñigo Agirre",
    "INIGO Zubía",
    "Müller & Söhne",
    "100 % Garbi",
    "a_b",
    "axb",
    "C:\\datos",
    "Peña",
    "Ça va",
    "O'Hara",
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("iñigo", ["Iñigo Agirre", "INIGO Zubía"]),
        ("INIGO", ["Iñigo Agirre", "INIGO Zubía"]),
        ("In\u0303igo", ["Iñigo Agirre", "INIGO Zubía"]),
        ("agirre  IÑI", ["Iñigo Agirre"]),
        ("gir", ["Iñigo Agirre"]),
        ("muller", ["Müller & Söhne"]),
        ("SÖHNE müller", ["Müller & Söhne"]),
        ("pena", ["Peña"]),
        ("ca", ["Ça va"]),
        ("%", ["100 % Garbi"]),
        ("0 %", ["100 % Garbi"]),
        ("a_b", ["a_b"]),
        ("_", ["a_b"]),
        ("\\", ["C:\\datos"]),
        ("c:\\d", ["C:\\datos"]),
        ("\\_", []),
        ("'", ["O'Hara"]),
        ("ez dago", []),
    ],
)
async def test_words_without_accents_case_or_wildcards(graphql: GraphQLClient, text: str, expected: list[str]) -> None:
    for name in NAMES:
        await cliente(graphql, nombre=name)
    query = """query ($t: String!) { clientes(filtro: {texto: $t}) { nodes { nombre } totalCount }
                                     buscar(texto: $t, first: 50) { ... on Cliente { nombre } } }"""
    answer = await graphql(query, t=text)
    assert sorted(one["nombre"] for one in answer["clientes"]["nodes"]) == sorted(expected)
    assert answer["clientes"]["totalCount"] == len(expected)
    assert sorted(one["nombre"] for one in answer["buscar"]) == sorted(expected)


async def test_an_empty_text_filters_nothing_and_searches_nothing(graphql: GraphQLClient) -> None:
    await cliente(graphql)
    for text in ("", " ", "\u0301"):
        answer = await graphql(
            "query ($t: String!) { clientes(filtro: {texto: $t}) { totalCount } buscar(texto: $t) { id } }", t=text
        )
        assert answer == {"clientes": {"totalCount": 1}, "buscar": []}


async def test_search_goes_over_everything_what_begins_so_first(graphql: GraphQLClient) -> None:
    owner = await cliente(graphql, nombre="Talleres Urola", nif="B12345674")
    await do(graphql, "crearClienteFinal", cliente=owner["id"], nombre="Urola Norte")
    await participante(graphql, owner, nombre="Ane", apellidos="Urola", documento="12345678Z")
    course = await formacion(graphql, nombre="Soldar en Urola")
    await contratacion(graphql, cliente=owner["id"], formacion=course["id"], expediente="UROLA-1")
    text = "query ($t: String!, $n: Int! = 20) { buscar(texto: $t, first: $n) { __typename } }"
    kinds = [one["__typename"] for one in (await graphql(text, t="urola"))["buscar"]]
    assert kinds == ["ClienteFinal", "Participante", "Contratacion", "Cliente", "Formacion"]
    assert len((await graphql(text, t="urola", n=2))["buscar"]) == 2
    assert (await graphql(text, t="12345678z"))["buscar"] == [{"__typename": "Participante"}]
    assert (await graphql(text, t="B12345674"))["buscar"] == [{"__typename": "Cliente"}]


@pytest.mark.parametrize("text", ["a\0b", "x" * 100_000, "\x1b"])
@pytest.mark.parametrize(
    "where", ["texto: $t", "nombre: {eq: $t}", "nif: {in: [$t]}", "localidad: {eq: $t}", "codigoPostal: {in: [$t]}"]
)
async def test_texts_no_row_can_hold(graphql: GraphQLClient, where: str, text: str) -> None:
    errors = await errors_of(
        graphql, f"query ($t: String!) {{ clientes(filtro: {{{where}}}) {{ totalCount nodes {{ id }} }} }}", t=text
    )
    assert [one["extensions"]["code"] for one in errors] == ["BAD_USER_INPUT"]


@pytest.mark.parametrize("text", ["a\0b", "x" * 201])
async def test_texts_nobody_searches(graphql: GraphQLClient, text: str) -> None:
    (error,) = await errors_of(graphql, "query ($t: String!) { buscar(texto: $t) { id } }", t=text)
    assert error["extensions"]["code"] == "BAD_USER_INPUT"


async def test_ids_of_another_type_are_refused(graphql: GraphQLClient) -> None:
    owner, course = await cliente(graphql), await formacion(graphql)
    for given in (course["id"], "x", "", owner["id"][:-4], "\0"):
        for where in ("cliente: {eq: $id}", "cliente: {in: [$id]}", "id: {eq: $id}"):
            query = f"query ($id: ID!) {{ contactos(filtro: {{{where}}}) {{ nodes {{ id }} }} }}"
            (error,) = await errors_of(graphql, query, id=given)
            assert error["extensions"]["code"] == "BAD_USER_INPUT"
            assert "filtro." in error["message"]


async def test_accents_typed_apart_are_the_same_letters(graphql: GraphQLClient) -> None:
    row = await cliente(graphql, nombre="Iñigo", localidad="Zubía")
    assert await found(graphql, "Cliente", "nombre", eq="In\u0303igo") == {row["id"]}
    assert await found(graphql, "Cliente", "localidad", **{"in": ["Zubi\u0301a"]}) == {row["id"]}


@pytest.mark.parametrize("column", ["nif", "nombre", "localidad"])
async def test_long_lists(graphql: GraphQLClient, column: str) -> None:
    await cliente(graphql, nombre="N7", nif="B12345674", localidad="N7")
    wanted = [f"N{n}" for n in range(999)] + ["B12345674"]
    assert len(await found(graphql, "Cliente", column, **{"in": wanted})) == 1
    with pytest.raises(GraphQLFailure, match="the limit is 1000"):
        await found(graphql, "Cliente", column, **{"in": [*wanted, "1"]})


async def test_two_filters_of_one_list_do_not_mix(graphql: GraphQLClient, clock: ManualClock) -> None:
    await fill(graphql, clock, 4)
    text = """{ clientes(first: 100) { nodes { id
        es: contactos(filtro: {principal: true}) { nodes { principal } totalCount }
        no: contactos(filtro: {principal: false}) { nodes { principal } totalCount } } } }"""
    for one in (await graphql(text))["clientes"]["nodes"]:
        assert all(row["principal"] for row in one["es"]["nodes"])
        assert not any(row["principal"] for row in one["no"]["nodes"])
        assert one["es"]["totalCount"] + one["no"]["totalCount"] == 1


def test_every_entity_can_be_filtered() -> None:
    for kind in entities():
        assert "id" in dict(comparisons(kind))


async def test_what_begins_with_the_text_comes_first_and_each_type_is_asked_once(
    graphql: GraphQLClient, count_queries: Callable[[], AbstractContextManager[Queries]]
) -> None:
    owner = await cliente(graphql, nombre="La Forja")
    course = await formacion(graphql, nombre="Forja artística")
    person = await participante(graphql, owner, apellidos="Forjas")
    text = 'query ($n: Int!) { buscar(texto: "forja", first: $n) { id } }'
    everything = [person["id"], course["id"], owner["id"]]
    for n in range(4):
        with count_queries() as queries:
            found = (await graphql(text, n=n))["buscar"]
        assert [one["id"] for one in found] == everything[:n]
        assert len(queries) <= 8
