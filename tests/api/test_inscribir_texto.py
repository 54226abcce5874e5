"""Enrolment of the people of a pasted list, through the API."""

from typing import Any

from tests.api.factories import cliente, contratacion, do, participante, sesion
from tests.support.graphql import Data, GraphQLClient

PROBLEMS = "errores { codigo campo mensaje } advertencias { codigo campo mensaje }"
MUTATION = f"""mutation ($input: InscribirTextoInput!) {{ inscribirTexto(input: $input) {{
  filas {{ linea resultado nombre apellidos documento correo telefono participante {{ id nombre documento }}
    inscripcion {{ estado posicionEspera fechaAlta }} {PROBLEMS} }} {PROBLEMS} }} }}"""
LIST = """Nombre;Apellidos;DNI;Correo;Teléfono
Ane;Ruiz;12345678Z;ane@forjas.eus;600 111 222

Jon;Gil;12345678A;;
Leire;Otxoa;;leire@;
Ane;Ruiz;12.345.678-Z;;
Miren;;;;"""


async def enrol(graphql: GraphQLClient, contract: Data, texto: str, **values: Any) -> Data:
    data: Data = await graphql(MUTATION, input={"contratacion": contract["id"], "texto": texto, **values})
    return dict(data["inscribirTexto"])


def results(payload: Data) -> list[tuple[int, str]]:
    return [(line["linea"], line["resultado"]) for line in payload["filas"]]


def problems(line: Data, kind: str = "errores") -> list[tuple[str, str | None]]:
    return [(problem["codigo"], problem["campo"]) for problem in line[kind]]


async def count(graphql: GraphQLClient) -> tuple[int, int]:
    data = await graphql("{ participantes { totalCount } contrataciones { nodes { inscripciones { totalCount } } } }")
    enrolled = sum(node["inscripciones"]["totalCount"] for node in data["contrataciones"]["nodes"])
    return data["participantes"]["totalCount"], enrolled


async def test_valid_lines_are_enrolled_and_the_others_say_why_not(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql)
    preview = await enrol(graphql, contract, LIST, simular=True)
    assert await count(graphql) == (0, 0)
    payload = await enrol(graphql, contract, LIST)
    assert payload["errores"] == preview["errores"] == []
    assert (
        results(payload)
        == results(preview)
        == [
            (2, "CREADA"),
            (4, "RECHAZADA"),
            (5, "RECHAZADA"),
            (6, "REPETIDA"),
            (7, "RECHAZADA"),
        ]
    )
    first, jon, leire, again, miren = payload["filas"]
    assert (first["nombre"], first["documento"], first["telefono"]) == ("Ane", "12345678Z", "600 111 222")
    assert first["participante"]["documento"] == "12345678Z"
    assert first["inscripcion"] == {"estado": "ACTIVA", "posicionEspera": None, "fechaAlta": None}
    assert preview["filas"][0]["participante"] is None is preview["filas"][0]["inscripcion"]
    assert problems(jon) == [("NIF_NO_VALIDO", "documento")]
    assert problems(leire) == [("NO_VALIDO", "correo")]
    assert problems(again, "advertencias") == [("DUPLICADO", None)]
    assert "línea 2" in again["advertencias"][0]["mensaje"]
    assert problems(miren) == [("OBLIGATORIO", "apellidos")]
    assert await count(graphql) == (1, 1)
    assert results(await enrol(graphql, contract, LIST))[0] == (2, "YA_INSCRITA")
    assert await count(graphql) == (1, 1)


async def test_a_document_that_two_names_share_is_told(graphql: GraphQLClient) -> None:
    payload = await enrol(graphql, await contratacion(graphql), "Ane Ruiz\t12345678Z\nJon Gil\t12345678-z")
    assert results(payload) == [(1, "CREADA"), (2, "REPETIDA")]
    assert problems(payload["filas"][1], "advertencias") == [("DUPLICADO", "documento")]
    assert "otro nombre" in payload["filas"][1]["advertencias"][0]["mensaje"]


async def test_all_of_the_lines_or_none_are_enrolled_if_asked_for(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql)
    payload = await enrol(graphql, contract, LIST, todoONada=True)
    assert [(problem["codigo"], problem["campo"]) for problem in payload["errores"]] == [("NO_VALIDO", "texto")]
    assert "4, 5 y 7" in payload["errores"][0]["mensaje"]
    assert results(payload)[1] == (4, "RECHAZADA")
    assert await count(graphql) == (0, 0)
    payload = await enrol(graphql, contract, "Ane Ruiz\nJon Gil", todoONada=True)
    assert (payload["errores"], results(payload)) == ([], [(1, "CREADA"), (2, "CREADA")])


async def test_participants_are_found_by_document_or_by_name_unless_something_contradicts(
    graphql: GraphQLClient,
) -> None:
    client = await cliente(graphql)
    contract = await contratacion(graphql, cliente=client["id"])
    ane = await participante(
        graphql, client, nombre="Ane", apellidos="Ruíz", documento="12345678Z", correo="ane@forjas.eus"
    )
    jon = await participante(graphql, client, nombre="Jon", apellidos="Gil", telefono="600 111 222")
    text = "\n".join(
        [
            "Ane María Ruiz Gil\t12345678z",  # renamed
            "JON GIL",
            "Jon Gil\tjon@forjas.eus",  # the same as above
            "Ane Ruiz\totra@forjas.eus",  # another address: a namesake
            "ANE@forjas.eus",
            "Miren Agirre\t+34 600 111 222",
        ]
    )
    payload = await enrol(graphql, contract, text)
    assert [result for _, result in results(payload)] == [
        "ENCONTRADA",
        "ENCONTRADA",
        "REPETIDA",
        "CREADA",
        "REPETIDA",
        "CREADA",
    ]
    found = [line["participante"] and line["participante"]["id"] for line in payload["filas"]]
    assert found[:2] == [ane["id"], jon["id"]]
    warnings = [problems(line, "advertencias") for line in payload["filas"]]
    assert warnings[0] == [("POSIBLE_DUPLICADO", "documento")]
    assert warnings[3] == [("POSIBLE_DUPLICADO", "nombre")]
    assert warnings[5] == [("POSIBLE_DUPLICADO", "telefono")]


async def test_a_person_who_matches_several_participants_is_refused(graphql: GraphQLClient) -> None:
    client = await cliente(graphql)
    contract = await contratacion(graphql, cliente=client["id"])
    for _ in range(2):
        await participante(graphql, client, nombre="Jon", apellidos="Gil")
    (line,) = (await enrol(graphql, contract, "Jon Gil"))["filas"]
    assert problems(line) == [("DUPLICADO", None)]


async def test_places_rooms_and_double_bookings_are_told_in_the_preview_too(graphql: GraphQLClient) -> None:
    client = await cliente(graphql)
    contract, other = [await contratacion(graphql, cliente=client["id"], plazas=2) for _ in range(2)]
    person = await participante(graphql, client, nombre="Ane", apellidos="Ruiz")
    await do(graphql, "inscribirParticipantes", contratacion=other["id"], participantes=[person["id"]])
    for row in (contract, other):
        await sesion(graphql, row)
    text = "Nombre;Apellidos;Puesto\nJon;Gil;Soldador\nAne;Ruiz;\nMiren;Otxoa;"
    for simular in (True, False):
        payload = await enrol(graphql, contract, text, simular=simular)
        assert problems(payload, "advertencias") == [("SIN_EFECTO", "texto"), ("PARTICIPANTE_OCUPADO", "texto")]
        assert problems(payload["filas"][2], "advertencias") == [("EN_LISTA_ESPERA", None)]
    assert payload["filas"][2]["inscripcion"]["posicionEspera"] == 1


async def test_lists_that_are_empty_or_too_long_are_refused(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql)
    for text, codigo in (
        (" \n\t\n", "OBLIGATORIO"),
        ("Ane Ruiz\n" * 501, "DEMASIADO_LARGO"),
        ("x" * 100_001, "DEMASIADO_LARGO"),
    ):
        payload = await enrol(graphql, contract, text)
        assert [(problem["codigo"], problem["campo"]) for problem in payload["errores"]] == [(codigo, "texto")]
        assert payload["filas"] is None
    closed = await contratacion(graphql, "CANCELADA")
    payload = await enrol(graphql, closed, "Ane Ruiz")
    assert [problem["codigo"] for problem in payload["errores"]] == ["TRANSICION_NO_PERMITIDA"]
