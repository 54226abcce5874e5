"""`buscar`, and `texto` of the filters: which texts match, and in which order the results come."""

import pytest
from tests.api.factories import cliente, contratacion, do, formacion, participante
from tests.api.fixture_data import errors_of
from tests.support.graphql import GraphQLClient
from tests.support.queries import QueryCounter

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
async def test_text_search_ignores_accents_and_case_and_has_no_wildcards(
    graphql: GraphQLClient, text: str, expected: list[str]
) -> None:
    for name in NAMES:
        await cliente(graphql, nombre=name)
    query = """query ($t: String!) { clientes(filtro: {texto: $t}) { nodes { nombre } totalCount }
                                     buscar(texto: $t, first: 50) { ... on Cliente { nombre } } }"""
    answer = await graphql(query, t=text)
    assert sorted(node["nombre"] for node in answer["clientes"]["nodes"]) == sorted(expected)
    assert answer["clientes"]["totalCount"] == len(expected)
    assert sorted(node["nombre"] for node in answer["buscar"]) == sorted(expected)


async def test_an_empty_text_filters_nothing_and_finds_nothing(graphql: GraphQLClient) -> None:
    await cliente(graphql)
    for text in ("", " ", "\u0301"):
        answer = await graphql(
            "query ($t: String!) { clientes(filtro: {texto: $t}) { totalCount } buscar(texto: $t) { id } }", t=text
        )
        assert answer == {"clientes": {"totalCount": 1}, "buscar": []}


async def test_a_search_covers_every_type_and_lists_prefixes_first(graphql: GraphQLClient) -> None:
    owner = await cliente(graphql, nombre="Talleres Urola", nif="B12345674")
    await do(graphql, "crearClienteFinal", cliente=owner["id"], nombre="Urola Norte")
    await participante(graphql, owner, nombre="Ane", apellidos="Urola", documento="12345678Z")
    course = await formacion(graphql, nombre="Soldar en Urola")
    await contratacion(graphql, cliente=owner["id"], formacion=course["id"], expediente="UROLA-1")
    text = "query ($t: String!, $n: Int! = 20) { buscar(texto: $t, first: $n) { __typename } }"
    kinds = [result["__typename"] for result in (await graphql(text, t="urola"))["buscar"]]
    assert kinds == ["ClienteFinal", "Participante", "Contratacion", "Cliente", "Formacion"]
    assert len((await graphql(text, t="urola", n=2))["buscar"]) == 2
    assert (await graphql(text, t="12345678z"))["buscar"] == [{"__typename": "Participante"}]
    assert (await graphql(text, t="B12345674"))["buscar"] == [{"__typename": "Cliente"}]


@pytest.mark.parametrize("text", ["a\0b", "x" * 201])
async def test_an_invalid_search_text_is_refused(graphql: GraphQLClient, text: str) -> None:
    (error,) = await errors_of(graphql, "query ($t: String!) { buscar(texto: $t) { id } }", t=text)
    assert error["extensions"]["code"] == "BAD_USER_INPUT"


async def test_a_search_lists_prefixes_first_and_reads_each_type_once(
    graphql: GraphQLClient, count_queries: QueryCounter
) -> None:
    owner = await cliente(graphql, nombre="La Forja")
    course = await formacion(graphql, nombre="Forja artística")
    person = await participante(graphql, owner, apellidos="Forjas")
    text = 'query ($n: Int!) { buscar(texto: "forja", first: $n) { id } }'
    ids = [person["id"], course["id"], owner["id"]]
    for n in range(4):
        with count_queries() as queries:
            results = (await graphql(text, n=n))["buscar"]
        assert [result["id"] for result in results] == ids[:n]
        assert len(queries) <= 8
