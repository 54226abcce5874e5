"""`buscar`, and `texto` of the filters: which texts match, and in which order the results come."""

from datetime import UTC, datetime
from typing import Any

import pytest
from tests.api.factories import cliente, contratacion, do, formacion, participante
from tests.api.fixture_data import errors_of
from tests.support.graphql import GraphQLClient
from tests.support.queries import QueryCounter

from planificador.clientes.models import Cliente, Contacto
from planificador.core.data.search import pages as search_pages
from planificador.core.data.search import statement as search_statement
from planificador.core.model.base import SearchText

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
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
    "O’Hara",
    "Goi\u2011tegi",
    "Łódź Ærø",
]
BUSCAR = """query ($t: String!, $n: Int, $a: String, $k: [TipoNodo!]) {
    buscar(texto: $t, first: $n, after: $a, tipos: $k) {
        edges { cursor node { id __typename } } nodes { id }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        totalCount totales { tipo total exacto } } }"""


async def found(graphql: GraphQLClient, text: str, **arguments: Any) -> list[str]:
    """Return the types of the objects that a search finds."""
    edges = (await graphql(BUSCAR, t=text, **arguments))["buscar"]["edges"]
    return [edge["node"]["__typename"] for edge in edges]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("iñigo", ["Iñigo Agirre", "INIGO Zubía"]),
        ("INIGO", ["Iñigo Agirre", "INIGO Zubía"]),
        ("In\u0303igo", ["Iñigo Agirre", "INIGO Zubía"]),
        ("agirre  IÑI", ["Iñigo Agirre"]),
        ("Agirre, Iñigo", ["Iñigo Agirre"]),
        ("gir", ["Iñigo Agirre"]),
        ("i z", ["INIGO Zubía"]),
        ("muller", ["Müller & Söhne"]),
        ("SÖHNE müller", ["Müller & Söhne"]),
        ("pena", ["Peña"]),
        ("ca", ["Ça va"]),
        ("%", ["100 % Garbi"]),
        ("100%", ["100 % Garbi"]),
        ("a_b", ["a_b"]),
        ("_", ["a_b"]),
        ("\\", ["C:\\datos"]),
        ("c:\\d", ["C:\\datos"]),
        ("ohara", ["O’Hara"]),
        ("O'Hara", ["O’Hara"]),
        ("o hara", ["O’Hara"]),
        ("o´hara", ["O’Hara"]),
        ("goitegi", ["Goi\u2011tegi"]),
        ("goi-tegi", ["Goi\u2011tegi"]),
        ("goi–te", ["Goi\u2011tegi"]),
        ("GOI TEGI", ["Goi\u2011tegi"]),
        ("lodz aero", ["Łódź Ærø"]),
        ("ærø", ["Łódź Ærø"]),
        ("ez dago", []),
        ('" OR "', []),
        ("i* OR inigo NOT zubia", []),
        ("NEAR(inigo zubia)", []),
        ("inigo -zubia", ["INIGO Zubía"]),
    ],
)
async def test_text_search_ignores_accents_and_case_and_has_no_syntax(
    graphql: GraphQLClient, text: str, expected: list[str]
) -> None:
    for name in NAMES:
        await cliente(graphql, nombre=name)
    query = """query ($t: String!) { clientes(filtro: {texto: $t}) { nodes { nombre } totalCount }
                                     buscar(texto: $t) { nodes { ... on Cliente { nombre } } totalCount } }"""
    answer = await graphql(query, t=text)
    assert sorted(node["nombre"] for node in answer["clientes"]["nodes"]) == sorted(expected)
    assert sorted(node["nombre"] for node in answer["buscar"]["nodes"]) == sorted(expected)
    assert answer["clientes"]["totalCount"] == answer["buscar"]["totalCount"] == len(expected)


async def test_an_empty_text_filters_nothing_and_finds_nothing(graphql: GraphQLClient) -> None:
    await cliente(graphql)
    for text in ("", " ", "\u0301", "\u200b"):
        answer = await graphql(
            "query ($t: String!) { clientes(filtro: {texto: $t}) { totalCount } buscar(texto: $t) { totalCount } }",
            t=text,
        )
        assert answer == {"clientes": {"totalCount": 1}, "buscar": {"totalCount": 0}}


PHONES = [
    "+34 944 12-34.56",
    "944123456",
    "(944) 123 456",
    "0034944123456",
    "94 412 34 56",
    "34944123456",
    "4412",
    "944 12",
]


async def test_telephones_and_numbers_are_found_however_they_are_written(graphql: GraphQLClient) -> None:
    owner = await cliente(graphql, nombre="Uno", telefono="+34 944 12 34 56", nif="B12345674")
    await do(graphql, "crearClienteFinal", cliente=owner["id"], nombre="Dos", telefono="944123456")
    await do(graphql, "crearContacto", cliente=owner["id"], nombre="Tres", telefono="0034 944.123.456")
    await participante(graphql, owner, documento="12345678Z", telefono="944-12-34-56 ext. 7")
    await do(graphql, "crearFormador", nombre="Cinco", apellidos="Cinco", telefono="944-12.34/56")
    for phone in PHONES:
        types = ["Cliente", "ClienteFinal", "Contacto", "Participante", "Formador"]
        assert sorted(await found(graphql, phone)) == sorted(types), phone
    assert await found(graphql, "944 123 456 ext. 7") == ["Participante"]
    assert await found(graphql, "tres 944 12 34") == ["Contacto"]
    course = await formacion(graphql)
    await contratacion(graphql, cliente=owner["id"], formacion=course["id"], expediente="2026-0001")
    for text, type_ in [
        *(("b-12345674", "Cliente"), ("B 12345674", "Cliente"), ("12.345.678-Z", "Participante")),
        *(("2026/0001", "Contratacion"), ("20260001", "Contratacion"), ("26-0001", "Contratacion")),
    ]:
        assert await found(graphql, text) == [type_], text


async def test_a_search_covers_every_type_and_lists_the_best_first(graphql: GraphQLClient) -> None:
    owner = await cliente(graphql, nombre="Talleres Urola", nif="B12345674")
    await do(graphql, "crearClienteFinal", cliente=owner["id"], nombre="Urola Norte")
    await participante(graphql, owner, nombre="Ane", apellidos="Urola", documento="12345678Z")
    course = await formacion(graphql, nombre="Soldar en Zurolandia")
    await contratacion(graphql, cliente=owner["id"], formacion=course["id"], expediente="UROLA-1")
    best_first = ["Participante", "ClienteFinal", "Contratacion", "Cliente", "Formacion"]
    assert await found(graphql, "urola") == best_first
    assert await found(graphql, "urola", n=2) == best_first[:2]
    assert await found(graphql, "urola", k=["Formacion", "Cliente"]) == ["Cliente", "Formacion"]
    assert await found(graphql, "urola", k=[]) == []
    totals = (await graphql(BUSCAR, t="urola", k=["Cliente", "Formador"]))["buscar"]["totales"]
    expected = [("Cliente", 1), ("Formador", 0)]
    assert totals == [{"tipo": kind, "total": number, "exacto": True} for kind, number in expected]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"t": "a\0b"}, "texto"),
        ({"t": "x" * 201}, "200"),
        ({"t": "a", "k": ["Sesion"]}, "Sesion"),
        ({"t": "a", "n": 101}, "100"),
        ({"t": "a", "a": "x"}, "cursor"),
    ],
)
async def test_an_invalid_search_is_refused(graphql: GraphQLClient, arguments: dict[str, Any], words: str) -> None:
    (error,) = await errors_of(graphql, BUSCAR, **arguments)
    assert error["extensions"]["code"] == "BAD_USER_INPUT"
    assert words in error["message"]


async def add_contacts(*names: str) -> None:
    """Add a client and contacts with these names, in this order."""
    common: dict[str, Any] = {"version": 1, "creado": NOW, "actualizado": NOW}
    owner = await Cliente.create(**common, nombre="Azubia", idioma="ES", estado="ACTIVO", busqueda="   azubia   ")
    rows = [
        Contacto(**common, cliente_id=owner.id, nombre=name, busqueda=SearchText().value(Contacto, {"nombre": name}))
        for name in names
    ]
    await Contacto.bulk_create(rows, batch_size=500)


@pytest.mark.parametrize("size", [7, 31])
@pytest.mark.parametrize(("most", "word_starts", "parts"), [(1000, 15, 42), (40, 10, 41)])
async def test_pages_of_a_search_neither_skip_nor_repeat(
    graphql: GraphQLClient, monkeypatch: pytest.MonkeyPatch, most: int, word_starts: int, parts: int, size: int
) -> None:
    for module in (search_pages, search_statement):
        monkeypatch.setattr(module, "MAX_TOTAL", most)
    await add_contacts(*["Azubi"] * 42, *["Zubi"] * 15, *["Zubi Ane"] * 15, *["Ane Zubi"] * 15)
    whole = """query ($t: String!) { buscar(texto: $t, first: 100) { nodes { id
        ... on Contacto { nombre } ... on Cliente { nombre } } } }"""
    nodes = (await graphql(whole, t="zubi"))["buscar"]["nodes"]
    # With a limit of 40: the first 40 of the 45 with a word that begins so, and the first 41 of all.
    expected = ["Zubi"] * 15 + ["Zubi Ane"] * 15 + ["Ane Zubi"] * word_starts + ["Azubia"] + ["Azubi"] * parts
    assert [node["nombre"] for node in nodes] == expected
    ids = [node["id"] for node in nodes]
    pages: list[str] = []
    cursor, more = None, True
    while more:
        page = (await graphql(BUSCAR, t="zubi", n=size, a=cursor))["buscar"]
        pages += [edge["node"]["id"] for edge in page["edges"]]
        assert page["pageInfo"]["hasPreviousPage"] is (cursor is not None)
        cursor, more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]
        if len(pages) == 2 * size:
            await do(graphql, "eliminarContacto", id=pages[3])
            await add_contacts("Zubi")
    assert [row_id for row_id in pages if row_id in ids] == ids
    assert len(set(pages)) == len(pages)


async def test_a_search_counts_frequent_matches_up_to_a_limit(graphql: GraphQLClient) -> None:
    await add_contacts(*["Azubi"] * 510)
    answer = (await graphql(BUSCAR, t="zubi", k=["Cliente", "Contacto"]))["buscar"]
    assert answer["totales"] == [
        {"tipo": "Cliente", "total": 1, "exacto": True},
        {"tipo": "Contacto", "total": 500, "exacto": False},
    ]
    assert answer["totalCount"] == 501


async def test_a_search_takes_one_statement_and_one_for_each_type_found(
    graphql: GraphQLClient, count_queries: QueryCounter
) -> None:
    owner = await cliente(graphql, nombre="La Forja")
    await formacion(graphql, nombre="Forja artística")
    await participante(graphql, owner, apellidos="Forjas")
    with count_queries() as queries:
        await found(graphql, "forja")
    assert len(queries) == 4
    with count_queries() as queries:
        await graphql('{ buscar(texto: "forja") { totalCount totales { total } pageInfo { hasNextPage } } }')
    assert len(queries) == 1


async def test_a_cursor_of_another_search_is_refused(graphql: GraphQLClient) -> None:
    await cliente(graphql, nombre="Forja")
    cursor = (await graphql(BUSCAR, t="forja"))["buscar"]["edges"][0]["cursor"]
    for arguments in ({"t": "talleres"}, {"t": "forja", "k": ["Cliente"]}):
        (error,) = await errors_of(graphql, BUSCAR, a=cursor, **arguments)
        assert error["message"] == "This cursor belongs to another search."


async def test_a_search_follows_each_change_of_a_row(graphql: GraphQLClient) -> None:
    row = await cliente(graphql, nombre="Forja")
    changed = await do(graphql, "actualizarCliente", id=row["id"], version=row["version"], nombre="Talleres")
    assert await found(graphql, "forja") == []
    assert await found(graphql, "talleres") == ["Cliente"]
    assert changed
    await do(graphql, "eliminarCliente", id=row["id"])
    assert await found(graphql, "talleres") == []


async def test_a_hostile_text_is_compared_word_for_word(graphql: GraphQLClient) -> None:
    await cliente(graphql, nombre="a b c d e f g h i j k l m n")
    assert await found(graphql, "a b c d e f g h i j k l m n") == ["Cliente"]
    assert await found(graphql, "a b c d e f g h i j k l m n x") == []
    long = " ".join(f"w{number}" for number in range(150))
    filtered = await graphql("query ($t: String!) { clientes(filtro: {texto: $t}) { totalCount } }", t=long)
    assert filtered == {"clientes": {"totalCount": 0}}


async def test_a_filter_finds_rows_by_the_words_of_related_rows_where_it_says_so(graphql: GraphQLClient) -> None:
    owner = await cliente(graphql, nombre="Forjas Urola")
    await cliente(graphql, nombre="Forjas Deba")
    final = await do(graphql, "crearClienteFinal", cliente=owner["id"], nombre="Zubigain Norte")
    contact = await do(graphql, "crearContacto", cliente=owner["id"], nombre="Leire", telefono="+34 943 11 22 33")
    course = await formacion(graphql, nombre="Soldadura avanzada")
    await contratacion(graphql, cliente=owner["id"], formacion=course["id"], expediente="2026-0007")
    text = """query ($t: String!) { own: clientes(filtro: {texto: $t}) { nodes { id } }
                                    all: clientes(filtro: {textoRelacionado: $t}) { nodes { id } totalCount } }"""
    for words in ("leire", "zubigain", "2026-0007", "20260007", "943 112233", "forjas leire 2026/0007", "nor le uro"):
        answer = await graphql(text, t=words)
        assert answer["own"]["nodes"] == [], words
        assert answer["all"] == {"nodes": [{"id": owner["id"]}], "totalCount": 1}, words
    assert (await graphql(text, t="forjas"))["all"]["totalCount"] == 2
    assert (await graphql(text, t="leire deba"))["all"]["totalCount"] == 0
    people = "query ($t: String!) { contactos(filtro: {textoRelacionado: $t}) { nodes { id } } }"
    assert (await graphql(people, t="urola"))["contactos"]["nodes"] == [{"id": contact["id"]}]
    contracts = "query ($t: String!) { contrataciones(filtro: {textoRelacionado: $t}) { totalCount } }"
    assert (await graphql(contracts, t="soldadura urola"))["contrataciones"] == {"totalCount": 1}
    assert final
    (error,) = await errors_of(graphql, text, t="a b c d e f g h i")
    assert error["extensions"]["code"] == "BAD_USER_INPUT"
    assert "textoRelacionado" in error["message"]
