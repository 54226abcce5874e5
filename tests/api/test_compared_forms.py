"""E-mail addresses, telephones and names are found in whatever form they are typed, by filters and by the search."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from tests.api.factories import attempt, cliente, do, refused
from tests.support.graphql import GraphQLClient

from planificador.core.model.formats import WRONG_PHONE_LENGTH

MAX_FIELDS = 25


async def names_of(graphql: GraphQLClient, *filters: str) -> list[str]:
    """Return the first letters of the names of the contacts that each filter finds."""
    return [names for batch in batched(filters) for names in await _names_of(graphql, batch)]


def batched(filters: Sequence[str]) -> Iterator[Sequence[str]]:
    """Yield the filters in groups of as many as one operation may have."""
    return (filters[start : start + MAX_FIELDS] for start in range(0, len(filters), MAX_FIELDS))


async def _names_of(graphql: GraphQLClient, filters: Sequence[str]) -> list[str]:
    fields = (
        f"f{number}: contactos(filtro: {{{filtro}}}, orden: [ID]) {{ nodes {{ nombre }} }}"
        for number, filtro in enumerate(filters)
    )
    lists = await graphql(f"{{ {' '.join(fields)} }}")
    return ["".join(node["nombre"][0] for node in lists[f"f{number}"]["nodes"]) for number in range(len(filters))]


async def add_contacts(graphql: GraphQLClient, **columns: list[str | None]) -> None:
    """Add contacts A, B, C…, each with one of the values of a column."""
    owner = await cliente(graphql)
    ((column, values),) = columns.items()
    for letter, value in zip("ABCDEFGHIJKL", values, strict=False):
        await do(graphql, "crearContacto", cliente=owner["id"], nombre=letter, **{column: value})


async def check(graphql: GraphQLClient, column: str, expected: list[tuple[str, Any, str]]) -> None:
    filters = [
        f"{column}: {{{operator}: {json.dumps(value, ensure_ascii=False)}}}"
        if operator
        else f"texto: {json.dumps(value)}"
        for operator, value, _ in expected
    ]
    found = await names_of(graphql, *filters)
    assert list(zip(filters, found, strict=True)) == list(zip(filters, [names for *_, names in expected], strict=True))


async def test_an_address_is_found_in_whatever_form_it_is_typed(graphql: GraphQLClient) -> None:
    values = ["Ane.Ruiz@Example.EUS", "mailto:o’connor@xn--espaa-rta.es", "Jon <jon+x@zentroa.eus>", None]
    await add_contacts(graphql, correo=values)
    stored = await graphql("{ contactos(orden: [ID]) { nodes { correo } } }")
    addresses = ["ane.ruiz@example.eus", "o'connor@españa.es", "jon+x@zentroa.eus", None]
    assert [node["correo"] for node in stored["contactos"]["nodes"]] == addresses
    await check(
        graphql,
        "correo",
        [
            ("eq", "ane.ruiz@example.eus", "A"),
            ("eq", " ANE.RUIZ@EXAMPLE.EUS. ", "A"),
            ("eq", "O'Connor@ESPAÑA.es", "B"),
            ("eq", "o'connor@xn--espaa-rta.es", "B"),
            ("in", ["JON+X@zentroa.eus", "x"], "C"),
            ("ne", "Ane.Ruiz@Example.EUS", "BCD"),
            ("notIn", ["Ane.Ruiz@Example.EUS", "o´connor@españa.es"], "CD"),
            ("contains", "@Example", "A"),
            ("contains", "xn--espaa-rta", "B"),
            ("contains", "ESPANA", "B"),
            ("contains", "no es un correo", ""),
            ("contains", "@", "ABC"),
            ("startsWith", "O’C", "B"),
            ("startsWith", "mailto:Jon+", "C"),
            ("startsWith", "Ane <ane.ruiz@example.eus>", "A"),
            ("", "Ane.Ruiz@Example.EUS", "A"),
            ("", "o'connor@xn--espaa-rta.es", "B"),
        ],
    )


async def test_a_telephone_is_found_in_whatever_form_it_is_typed(graphql: GraphQLClient) -> None:
    values = [
        *("943 11 22 33", "+34 943-112233 ext. 7", "+33 (0)5 59 12 34 56", "112", "600 11 22 33 / 943 11 22 33"),
        *("05 59 12 34 56", None),
    ]
    await add_contacts(graphql, telefono=values)
    stored = await graphql("{ contactos(orden: [ID]) { nodes { telefono } } }")
    assert [node["telefono"] for node in stored["contactos"]["nodes"]] == values
    await check(
        graphql,
        "telefono",
        [
            *(("eq", text, "AE") for text in ["943112233", "+34 943-112233", "0034943112233", "(+34) 943.11.22.33"]),
            ("eq", "943 11 22 33 x7", "B"),
            ("eq", "0033559123456", "C"),
            ("eq", "0559123456", "F"),
            ("eq", "112", "D"),
            ("eq", "+34 600112233", "E"),
            ("eq", "600112233; 943112233", "E"),
            ("eq", "hola", ""),
            ("ne", "943112233", "BCDFG"),
            ("ne", "hola", "ABCDEFG"),
            ("in", ["112", "+33559123456", "x"], "CD"),
            ("in", ["600112233"], "E"),
            ("notIn", ["112", "600112233", "943 112 233"], "BCFG"),
            ("isNull", True, "G"),
            ("contains", "94311", "ABE"),
            ("contains", "+34 943", "ABE"),
            ("contains", "0034 943", "ABE"),
            ("contains", "05 59", "CF"),
            ("contains", "ext", "B"),
            ("contains", "hola", ""),
            ("startsWith", "943", "ABE"),
            ("startsWith", "+34 (943)", "ABE"),
            ("startsWith", "00 33", "C"),
            ("startsWith", "05", "F"),
            ("startsWith", "11", "D"),
            *(("", text, "ABE") for text in ["943 11 22 33", "+34 943-112233", "0034943112233", "(+34) 943.11.22.33"]),
            ("", "+33 (0)5 59 12 34 56", "CF"),
            ("", "05 59 12 34 56", "CF"),
            ("", "33 5 59 12 34 56", "C"),
            ("", "600 112 233", "E"),
        ],
    )


async def test_a_list_of_a_thousand_telephones_is_a_valid_filter(graphql: GraphQLClient) -> None:
    await add_contacts(graphql, telefono=["600 00 00 07 / 943 00 00 00", "600000008"])
    numbers = [f"600 00 {number:04}" for number in range(1000)]
    query = "query ($numbers: [String!]) { contactos(filtro: { telefono: { in: $numbers } }) { totalCount } }"
    assert await graphql(query, numbers=numbers) == {"contactos": {"totalCount": 2}}


NAMES = [
    "Łukaszewski",
    "Sørensen",
    "IŞIK",
    "L’Hospitalet",
    "O Connor",
    "Müller–Straße",
    "Gal·la",
    "«Ægir» ＡＢＣ",
    "علي ک",
]


async def test_a_name_is_found_whatever_sign_or_form_of_letter_is_typed(graphql: GraphQLClient) -> None:
    owner = await cliente(graphql)
    for number, name in enumerate(NAMES):
        await do(graphql, "crearContacto", cliente=owner["id"], nombre=f"{number}", apellidos=name)
    searched = {
        "0": ["lukaszewski", "ŁUKASZEWSKI", "łuk"],
        "1": ["sorensen", "SØRENSEN", "Sörensen"],
        "2": ["ışık", "isik", "Işık", "IŞIK", "ISIK"],
        "3": ["l'hospitalet", "L`Hospitalet", "lʼhospitalet", "l′hospitalet", "lhospitalet", "l hospitalet"],
        "4": ["O'Connor", "OConnor", "O Connor", "o’connor"],
        "5": ["muller-strasse", "MULLER‐STRASSE", "müller−straße", "mullerstrasse", "müller stra\u00adße"],
        "6": ["galla", "gal.la", "gal•la", "GALLA"],
        "7": ["aegir", "ÆGIR", '"ægir"', "abc", "ａｂｃ"],
        "8": ["علی", "ك"],
    }
    pairs = [(number, text) for number, texts in searched.items() for text in texts]
    found = await names_of(graphql, *(f"texto: {json.dumps(text)}" for _, text in pairs))
    assert list(zip(pairs, found, strict=True)) == [(pair, pair[0]) for pair in pairs]
    signs = {"3": "L´Hos", "5": "muller‒s", "0": "LUK", "7": '"ae'}
    for operator in ("contains", "startsWith"):
        filters = (f"apellidos: {{{operator}: {json.dumps(text)}}}" for text in signs.values())
        assert await names_of(graphql, *filters) == list(signs)


@pytest.mark.parametrize(
    ("column", "value", "message"),
    [
        ("correo", "ane.zentroa.eus", "Falta la @ (nombre@dominio.eus)."),
        ("correo", "ane@zentroa.eus; jon@zentroa.eus", "Escriba una sola dirección de correo."),
        ("correo", "ane ruiz@zentroa.eus", "Una dirección de correo no lleva espacios."),
        ("telefono", "943 11 22 3", WRONG_PHONE_LENGTH.mensaje.es),
        ("telefono", "no tiene", "No es un número de teléfono (+34 943 000 000)."),
        ("nombre", ".", "Escriba al menos una letra o una cifra."),
        ("nombre", "🎉", "Escriba al menos una letra o una cifra."),
        ("nombre", "\u3164\u200b", "Falta este dato."),
    ],
)
async def test_a_message_says_what_is_wrong(graphql: GraphQLClient, column: str, value: str, message: str) -> None:
    answer = await attempt(graphql, "crearCliente", **{"nombre": "Forjas", column: value})
    assert (answer.messages, [campo for _, campo in answer.errores]) == ([message], [column])


async def test_codes_and_titles_need_a_letter_or_a_digit(graphql: GraphQLClient) -> None:
    course = {"nombre": "…", "codigo": "—", "horas": "1.00", "modalidad": "MIXTA"}
    assert await refused(graphql, "crearFormacion", **course) == [("NO_VALIDO", "codigo"), ("NO_VALIDO", "nombre")]
