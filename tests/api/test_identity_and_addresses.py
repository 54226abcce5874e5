"""Tax numbers, identity documents and addresses through the API."""

import asyncio

from tests.api.factories import all_rows, attempt, cliente, do, participante, refused
from tests.support.graphql import Data, GraphQLClient


def part(row: Data, *names: str) -> tuple[object, ...]:
    return tuple(row[name] for name in names)


def number_of(row: Data) -> tuple[object, ...]:
    return part(row, "nif", "tipoNif", "paisNif")


def document_of(row: Data) -> tuple[object, ...]:
    return part(row, "documento", "tipoDocumento", "paisDocumento")


def address_of(row: Data) -> tuple[object, ...]:
    return part(row, "pais", "codigoPostal", "provincia")


TAX_NUMBERS: list[tuple[Data, tuple[str | None, ...]]] = [
    ({"nif": "ES B-1234567.4"}, ("B12345674", "NIF", "ES")),
    ({"nif": "m1234567l"}, ("M1234567L", "NIF", "ES")),
    ({"nif": "FR 40 303 265 045"}, ("FR40303265045", "IVA", "FR")),
    ({"nif": "GR094259216"}, ("EL094259216", "IVA", "GR")),
    ({"nif": "12-3456789", "pais": "US"}, ("123456789", "OTRO", "US")),
    ({"nif": "98-7654321", "tipoNif": "OTRO", "paisNif": "usa"}, ("987654321", "OTRO", "US")),
    ({"nif": None, "tipoNif": "IVA", "paisNif": "FR"}, (None, None, None)),
]


async def test_a_client_has_a_tax_number_of_any_country(graphql: GraphQLClient) -> None:
    for values, expected in TAX_NUMBERS:
        assert number_of(await cliente(graphql, **values)) == expected


async def test_a_participant_has_a_document_of_any_kind(graphql: GraphQLClient) -> None:
    owner = await cliente(graphql)
    for values, expected in (
        ({"documento": "M1234567L"}, ("M1234567L", "NIF", "ES")),
        ({"documento": "k-1234567-l"}, ("K1234567L", "NIF", "ES")),
        ({"documento": "AB1234567"}, ("AB1234567", "PASAPORTE", None)),
        (
            {"documento": "12345678A", "tipoDocumento": "PASAPORTE", "paisDocumento": "Marruecos"},
            ("12345678A", "PASAPORTE", "MA"),
        ),
        (
            {"documento": "10000000146", "tipoDocumento": "IDENTIDAD", "paisDocumento": "TR"},
            ("10000000146", "IDENTIDAD", "TR"),
        ),
    ):
        assert document_of(await participante(graphql, owner, **values)) == expected
    person = {"cliente": owner["id"], "nombre": "Ane", "apellidos": "Goñi"}
    answer = await attempt(graphql, "crearParticipante", {"Accept-Language": "es"}, **person, documento="12345678A")
    assert answer.errores == [("NIF_NO_VALIDO", "documento")]
    assert "Si es un pasaporte" in answer.messages[0]
    passport = {"documento": "?", "tipoDocumento": "PASAPORTE"}
    answer = await attempt(graphql, "crearParticipante", {"Accept-Language": "es"}, **person, **passport)
    assert answer.errores == [("NO_VALIDO", "documento")]
    assert "DNI" not in answer.messages[0]


async def test_a_part_of_a_number_is_validated_with_the_stored_others(graphql: GraphQLClient) -> None:
    row = await cliente(graphql, nif="FR40303265045")
    assert await refused(graphql, "actualizarCliente", id=row["id"], tipoNif="NIF") == [("NIF_NO_VALIDO", "nif")]
    assert await refused(graphql, "actualizarCliente", id=row["id"], paisNif="DE") == [("NO_VALIDO", "paisNif")]
    other = await do(graphql, "actualizarCliente", id=row["id"], tipoNif="OTRO")
    assert number_of(other) == ("FR40303265045", "OTRO", "FR")
    spanish = await do(graphql, "actualizarCliente", id=row["id"], nif="B12345674")
    assert number_of(spanish) == ("B12345674", "NIF", "ES")
    assert number_of(await do(graphql, "actualizarCliente", id=row["id"], nif=None)) == (None, None, None)


async def test_a_number_is_unique_in_its_country_in_all_forms(graphql: GraphQLClient) -> None:
    await cliente(graphql, nif="G12345674")
    for same in ("es g-1234567-4", "G1234567D", "G12345674"):
        assert await refused(graphql, "crearCliente", nombre="Otra", nif=same) == [("DUPLICADO", "nif")]
    foreign = await cliente(graphql, nif="G12345674", paisNif="FR", tipoNif="OTRO")
    assert await refused(graphql, "actualizarCliente", id=foreign["id"], paisNif="ES") == [("DUPLICADO", "nif")]
    answers = await asyncio.gather(
        *(attempt(graphql, "crearCliente", nombre="N", nif=nif) for nif in ("GR094259216", "EL 094 259 216"))
    )
    assert sorted(answer.errores for answer in answers) == [[], [("DUPLICADO", "nif")]]


FOUND = {
    'nif: {eq: "es b-1234567.4"}': ["ES"],
    'nif: {in: ["B 12345674", "gr 094259216"]}': ["ES", "GR"],
    'nif: {ne: "ESB12345674"}': ["GB", "GR", "NL"],
    'nif: {notIn: ["b-12345674", "GR094259216"]}': ["GB", "NL"],
    'nif: {startsWith: "es-b123"}': ["ES"],
    'nif: {contains: "123.456"}': ["ES"],
    'paisNif: {eq: "grecia"}': ["GR"],
    "tipoNif: {in: [IVA]}": ["GR"],
    'pais: {in: ["Países Bajos", "gbr"]}': ["GB", "NL"],
    'codigoPostal: {eq: "sw1a1aa"}': ["GB"],
    'codigoPostal: {in: ["1234AB", "20.018"]}': ["ES", "NL"],
    'texto: "ES B-12345674"': ["ES"],
    'texto: "ES b 1234567 4"': ["ES"],
    'texto: "gr 094 259 216"': ["GR"],
    'texto: "094259216"': ["GR"],
    'texto: "VAT No. EL 094259216"': ["GR"],
    'nif: {eq: "094 259 216"}': ["GR"],
    'nif: {in: ["CIF: B-12345674"]}': ["ES"],
    'nif: {contains: "C.I.F. B12345674"}': ["ES"],
    'codigoPostal: {eq: "E-20018"}': ["ES"],
}
"""The countries of the clients that a condition finds."""


async def test_filters_and_the_search_find_a_value_in_any_form(graphql: GraphQLClient) -> None:
    await cliente(graphql, nombre="Uno", nif="B12345674", codigoPostal="20018")
    await cliente(graphql, nombre="Dos", nif="EL094259216", pais="GR")
    await cliente(graphql, nombre="Tres", pais="GB", codigoPostal="SW1A 1AA")
    await cliente(graphql, nombre="Cuatro", pais="NL", codigoPostal="1234 AB")
    for condition, found in FOUND.items():
        data = await graphql(f"{{ clientes(filtro: {{ {condition} }}) {{ nodes {{ pais }} }} }}")
        assert sorted(row["pais"] for row in data["clientes"]["nodes"]) == found, condition


async def test_an_address_is_that_of_its_country(graphql: GraphQLClient) -> None:
    owner = await cliente(graphql, codigoPostal="20.018")
    assert address_of(owner) == ("ES", "20018", "Gipuzkoa")
    final = await do(
        graphql, "crearClienteFinal", cliente=owner["id"], nombre="Bayonne", codigoPostal="F-64100", pais="Francia"
    )
    assert address_of(final) == ("FR", "64100", None)
    assert await refused(graphql, "actualizarCliente", id=owner["id"], pais="GB") == [("NO_VALIDO", "codigoPostal")]
    assert await refused(graphql, "crearCliente", nombre="N", pais="Narnia") == [("NO_VALIDO", "pais")]
    moved = await do(graphql, "actualizarCliente", id=owner["id"], pais="gb", codigoPostal="sw1a1aa")
    assert address_of(moved) == ("GB", "SW1A 1AA", None)


async def test_a_province_that_is_not_that_of_the_postcode_is_warned_of(graphql: GraphQLClient) -> None:
    values = {"nombre": "N", "codigoPostal": "20018", "provincia": "Bizkaia"}
    answer = await attempt(graphql, "crearCliente", {"Accept-Language": "es"}, **values)
    assert answer.advertencias == [("PROVINCIA_DISTINTA", "provincia")]
    assert answer.warning_messages == ["El código postal es de otra provincia: Gipuzkoa. Revise ambos datos."]
    assert address_of(answer.result) == ("ES", "20018", "Bizkaia")
    answer = await attempt(graphql, "actualizarCliente", id=answer.result["id"], codigoPostal="48001")
    assert (answer.advertencias, address_of(answer.result)) == ([], ("ES", "48001", "Bizkaia"))


async def test_the_problems_of_numbers_addresses_and_other_columns_come_together(graphql: GraphQLClient) -> None:
    wrong = {"nombre": "", "nif": "B12345670", "codigoPostal": "99999", "paisNif": "Narnia", "correo": "x"}
    expected = [
        ("OBLIGATORIO", "nombre"),
        ("NO_VALIDO", "paisNif"),
        ("NO_VALIDO", "correo"),
        ("NO_VALIDO", "codigoPostal"),
    ]
    assert await refused(graphql, "crearCliente", **wrong) == expected


async def test_a_form_is_offered_countries_and_what_follows_from_a_postcode(graphql: GraphQLClient) -> None:
    query = """{
      paises { codigo nombre ejemploCodigoPostal }
      propio: codigoPostal(codigo: "20 018") { codigo provincia }
      ajeno: codigoPostal(codigo: "sw1a1aa", pais: "Reino Unido") { codigo provincia }
      nada: codigoPostal(codigo: "99999") { codigo }
    }"""
    data = await graphql(query, headers={"Accept-Language": "eu"})
    countries = {country["codigo"]: country for country in data.pop("paises")}
    assert countries["FR"] == {"codigo": "FR", "nombre": "Frantzia", "ejemploCodigoPostal": "64100"}
    assert countries["AE"]["ejemploCodigoPostal"] is None
    assert data == {
        "propio": {"codigo": "20018", "provincia": "Gipuzkoa"},
        "ajeno": {"codigo": "SW1A 1AA", "provincia": None},
        "nada": None,
    }


async def test_participants_are_found_by_their_documents_in_any_form(graphql: GraphQLClient) -> None:
    owner = await cliente(graphql)
    await participante(graphql, owner, documento="12345678Z")
    await participante(graphql, owner, documento="AB1234567")
    query = "query ($f: ParticipanteFiltro!) { participantes(filtro: $f) { nodes { documento } } }"
    for asked, found in (
        ("ES-12.345.678-z", "12345678Z"),
        ("ab 123-4567", "AB1234567"),
        ("Pasaporte nº AB1234567", "AB1234567"),
    ):
        for condition in ({"documento": {"eq": asked}}, {"documento": {"in": [asked]}}, {"texto": asked}):
            data = await graphql(query, f=condition)
            assert [row["documento"] for row in data["participantes"]["nodes"]] == [found], condition
    assert len(await all_rows(graphql, "participantes")) == 2
