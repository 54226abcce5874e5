"""A warning tells that a client or a person may exist already."""

from typing import Any

import pytest
from tests.api.factories import attempt, cliente, do, participante
from tests.support.graphql import Data, GraphQLClient
from tests.support.queries import QueryCounter

from planificador.core.data.search import duplicates

CREATE = """
mutation ($input: CrearClienteInput!) {
  crearCliente(input: $input) { cliente { id } errores { codigo } %s }
}
"""
WITH_OBJECT = "advertencias { codigo campo mensaje objeto { id ... on Cliente { nombre contactos { totalCount } } } }"
DUPLICATE = "POSIBLE_DUPLICADO"


async def warnings(graphql: GraphQLClient, **values: Any) -> list[Data]:
    """Create a client and return its warnings, with their objects."""
    return list((await graphql(CREATE % WITH_OBJECT, input=values))["crearCliente"]["advertencias"])


@pytest.mark.parametrize(
    ("values", "campo"),
    [
        ({"nombre": "FORJAS  Aizkorri"}, "nombre"),
        ({"nombre": "X", "nombreComercial": "Forjas Aizkórri"}, "nombre"),
        ({"nombre": "aizkorri taldea, S.L."}, "nombre"),
        ({"nombre": "X", "telefono": "0034 943 123456"}, "telefono"),
        ({"nombre": "X", "correo": "info@aizkorri.eus"}, "correo"),
        ({"nombre": "Forjas Aizkorri", "correo": "info@aizkorri.eus"}, "correo"),
        ({"nombre": "Forjas"}, None),
        ({"nombre": "X", "telefono": "943 12 34 57"}, None),
    ],
)
async def test_a_client_that_may_exist_is_told_with_the_other(
    graphql: GraphQLClient, values: Data, campo: str | None
) -> None:
    names = {"nombre": "Forjas Aizkorri S.A.", "nombreComercial": "Aizkorri Taldea"}
    existing = await cliente(graphql, **names, telefono="943 12 34 56", correo="info@aizkorri.eus")
    told = await warnings(graphql, **values)
    assert [(item["codigo"], item["campo"]) for item in told] == ([(DUPLICATE, campo)] if campo else [])
    for item in told:
        other = {"id": existing["id"], "nombre": names["nombre"], "contactos": {"totalCount": 0}}
        assert item["objeto"] == other


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("es", "Puede que ya exista como «Jon Etxeberria» (igual: documento, correo y nombre)."),
        ("eu", "Baliteke lehendik «Jon Etxeberria» gisa egotea (berdin: agiria, posta elektronikoa eta izena)."),
        ("en", "It may exist already as “Jon Etxeberria” (the same: document, e-mail address and name)."),
    ],
)
async def test_the_warning_names_what_is_equal(graphql: GraphQLClient, language: str, message: str) -> None:
    owner = await cliente(graphql)
    values = {"documento": "12345678Z", "correo": "jon@example.eus"}
    await participante(graphql, owner, **values)
    person = {"cliente": owner["id"], "nombre": "JON", "apellidos": "Etxebérria", **values}
    answer = await attempt(graphql, "crearParticipante", {"Accept-Language": language}, **person)
    assert (answer.advertencias, answer.warning_messages) == ([(DUPLICATE, "documento")], [message])


@pytest.mark.parametrize("verb", ["crearContacto", "crearParticipante", "crearClienteFinal"])
async def test_people_and_end_clients_are_compared_within_their_client(graphql: GraphQLClient, verb: str) -> None:
    mine, other = await cliente(graphql), await cliente(graphql, nombre="Otra")
    values = {"nombre": "Ane", "telefono": "943123456"} | ({} if verb == "crearClienteFinal" else {"apellidos": "R"})
    await do(graphql, verb, cliente=mine["id"], **values)
    assert (await attempt(graphql, verb, cliente=other["id"], **values)).advertencias == []
    answer = await attempt(graphql, verb, cliente=mine["id"], **values)
    assert answer.advertencias == [(DUPLICATE, "telefono")]


async def test_a_change_warns_only_when_it_concerns_what_is_compared(graphql: GraphQLClient) -> None:
    rows = [await cliente(graphql, nombre=name) for name in ("Uno", "Dos")]
    changes: list[tuple[Data, list[Any]]] = [
        ({"nombre": "Uno"}, [(DUPLICATE, "nombre")]),
        ({"notas": "N"}, []),
        ({"nombre": "Uno"}, []),
        ({"nombre": "Tres"}, []),
    ]
    for change, told in changes:
        assert (await attempt(graphql, "actualizarCliente", id=rows[1]["id"], **change)).advertencias == told


async def test_the_first_possible_duplicates_are_told(graphql: GraphQLClient) -> None:
    rows = [await cliente(graphql) for _ in range(12)]
    told = await warnings(graphql, nombre="Forjas Aizkorri")
    assert [item["objeto"]["id"] for item in told] == [row["id"] for row in rows[:10]]


async def test_other_rows_are_not_read(graphql: GraphQLClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(duplicates, "MAX_CANDIDATES", 1)
    owner = await cliente(graphql)
    for name, number in (("Ane", 1), ("Jon", 2), ("Miren", 3)):
        values = {
            "nombre": name,
            "telefono": f"94312345{number}",
            "correo": f"{name}@example.eus",
            "documento": f"AB{number}CD",
        }
        await participante(graphql, owner, **values)
    for values in (
        {"nombre": "Miren"},
        {"telefono": "943123453"},
        {"correo": "Miren@example.eus"},
        {"documento": "AB3CD"},
    ):
        same = {"cliente": owner["id"], "nombre": "X", "apellidos": "Etxeberria"} | values
        answer = await attempt(graphql, "crearParticipante", **same)
        assert [code for code, _ in answer.advertencias] == [DUPLICATE], values
        await do(graphql, "eliminarParticipante", id=answer.result["id"])


async def test_duplicates_are_looked_for_by_one_statement_if_warnings_are_selected(
    graphql: GraphQLClient, count_queries: QueryCounter
) -> None:
    await cliente(graphql)
    numbers = []
    for warned in ("", "advertencias { codigo mensaje }", "advertencias { objeto { id } }"):
        with count_queries() as queries:
            await graphql(CREATE % warned, input={"nombre": "Forjas Aizkorri"})
        numbers.append(len(queries))
    assert [number - numbers[0] for number in numbers] == [0, 1, 2]


async def test_an_end_client_at_the_same_address_is_told(graphql: GraphQLClient) -> None:
    owner = await cliente(graphql)
    place = {"cliente": owner["id"], "codigoPostal": "20018"}
    await do(graphql, "crearClienteFinal", **place, nombre="Uno", direccion="C/ Mayor, 3 - 2.º B")
    addresses = {"calle mayor nº 3, 2º B": [(DUPLICATE, "direccion")], "C/ Mayor, 3 - 2.º A": []}
    for address, told in addresses.items():
        answer = await attempt(graphql, "crearClienteFinal", **place, nombre=f"Dos {address}", direccion=address)
        assert answer.advertencias == told
    moved = {"id": answer.result["id"], "direccion": "Kale Mayor 3 2ºB"}
    told = [(DUPLICATE, "direccion")] * 2
    assert (await attempt(graphql, "actualizarClienteFinal", **moved)).advertencias == told


async def test_a_trainer_and_a_room_that_may_exist_are_told(graphql: GraphQLClient) -> None:
    cases: list[tuple[str, Data, list[tuple[Data, str | None]]]] = [
        (
            "crearFormador",
            {"nombre": "Ane", "apellidos": "Arregi", "telefono": "600 11 22 33"},
            [({"nombre": "ANE", "telefono": None}, "nombre"), ({"nombre": "Jon"}, "telefono")],
        ),
        (
            "crearAula",
            {"nombre": "Aula 1", "sede": "Norte", "enlace": "https://zoom.example/1"},
            [
                ({"enlace": None}, "nombre"),
                ({"nombre": "Aula 2"}, "enlace"),
                ({"enlace": None, "sede": "Sur"}, None),
                ({"enlace": None, "sede": None}, None),
            ],
        ),
    ]
    for verb, values, others in cases:
        await do(graphql, verb, **values)
        for other, campo in others:
            answer = await attempt(graphql, verb, **values | other)
            assert answer.advertencias == ([(DUPLICATE, campo)] if campo else []), other
            await do(graphql, verb.replace("crear", "eliminar"), id=answer.result["id"])
