"""How often use cases ask the database: once for what they read, and once for what they write."""

import pytest
from tests.api.factories import MORNING, contratacion, formador, inscritos, participante, sesion
from tests.support.graphql import Data, GraphQLClient
from tests.support.queries import QueryCounter

CREATE_SESSION = """mutation($input: CrearSesionInput!) {
  crearSesion(input: $input) { sesion { id version } errores { codigo campo } }
}"""


@pytest.fixture
async def contract(graphql: GraphQLClient) -> Data:
    return await contratacion(graphql)


async def test_creating_a_session_reads_once_and_writes_once(
    graphql: GraphQLClient, contract: Data, count_queries: QueryCounter
) -> None:
    trainer, assistant = await formador(graphql), await formador(graphql)
    values = {**MORNING, "contratacion": contract["id"], "formador": trainer["id"], "programada": True}
    for fecha, apoyos in (("2026-12-01", []), ("2026-12-02", [assistant["id"]])):
        with count_queries() as queries:
            payload = await graphql(CREATE_SESSION, input=values | {"fecha": fecha, "apoyos": apoyos})
        assert payload["crearSesion"]["errores"] == []
        assert queries.round_trips == 2


async def test_use_cases_read_once_and_write_once(
    graphql: GraphQLClient, contract: Data, count_queries: QueryCounter
) -> None:
    trainer, (ane, jon) = await formador(graphql), await inscritos(graphql, contract, 2)
    row = await sesion(graphql, contract, formador=trainer["id"])
    started = await sesion(graphql, contract, formador=trainer["id"], fecha="2026-11-20")
    proposed = await sesion(graphql, contract, programada=False, fecha="2026-12-03")
    people = [await participante(graphql, contract["cliente"]) for _ in range(3)]
    client, course = contract["cliente"]["id"], contract["formacion"]["id"]
    attendance = [{"participante": person["id"], "estado": "PRESENTE"} for person in (ane, jon)]
    inputs: list[tuple[int, str, Data]] = [
        (2, "actualizarSesion", {"id": row["id"], "notas": "N"}),
        (2, "reprogramarSesion", {"id": row["id"], "fecha": "2026-12-02", "horaInicio": "10:00", "horaFin": "12:00"}),
        (
            2,
            "programarSesion",
            {"id": proposed["id"], "fecha": "2026-12-04", "horaInicio": "10:00", "horaFin": "12:00"},
        ),
        (2, "registrarAsistencia", {"sesion": started["id"], "asistencias": attendance}),
        (2, "realizarSesion", {"id": started["id"]}),
        (2, "cancelarSesion", {"id": row["id"], "motivo": "Nieve"}),
        (2, "inscribirParticipantes", {"contratacion": contract["id"], "participantes": [p["id"] for p in people]}),
        (2, "crearCliente", {"nombre": "Forjas Urola", "nif": "B20000006"}),
        (2, "actualizarCliente", {"id": client, "notas": "N"}),
        (2, "crearParticipante", {"cliente": client, "nombre": "Ane", "apellidos": "Goñi"}),
        (2, "crearFormador", {"nombre": "Ane", "apellidos": "Goñi"}),
        (5, "crearContratacion", {"cliente": client, "formacion": course}),
    ]
    more = {}
    for number, verb, values in inputs:
        kind = f"{verb[0].upper()}{verb[1:]}Input"
        text = f"mutation($input: {kind}!) {{ {verb}(input: $input) {{ errores {{ codigo }} }} }}"
        with count_queries() as queries:
            payload = await graphql(text, input=values)
        assert payload[verb]["errores"] == [], verb
        if queries.round_trips > number:
            more[verb] = queries.round_trips
    assert more == {}
