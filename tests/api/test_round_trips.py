"""How often use cases ask the database: once for what they read, and once for what they write."""

from collections.abc import Sequence

import pytest
from tests.api.factories import MORNING, aula, contratacion, do, formador, inscritos, participante, sesion
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
    await expect_round_trips(graphql, count_queries, inputs)


async def test_verbs_over_sessions_read_at_most_twice_and_write_once(
    graphql: GraphQLClient, contract: Data, count_queries: QueryCounter
) -> None:
    trainer, other, room = await formador(graphql), await formador(graphql), await aula(graphql)
    rows = [await sesion(graphql, contract, formador=trainer["id"], fecha=f"2026-12-0{day}") for day in range(1, 7)]
    chosen, single = {"ids": [row["id"] for row in rows[:3]]}, rows[4]["id"]
    plan = {"desde": "2027-01-04", "dias": ["LUNES"], "semanas": 4, "horaInicio": "09:00", "horaFin": "10:00"}
    staff = {"contratacion": contract["id"], "formador": trainer["id"], "aula": room["id"], "programada": True}
    inputs: list[tuple[int, str, Data]] = [
        (3, "generarSesiones", {**plan, **staff}),
        (3, "reprogramarSesiones", {"sesiones": chosen, "minutos": 30}),
        (3, "cambiarFormador", {"sesiones": chosen, "formador": other["id"]}),
        (2, "cancelarSesiones", {"sesiones": chosen, "motivo": "Nieve"}),
        (3, "sustituirFormador", {"sesion": single, "formador": other["id"], "motivo": "Baja"}),
        (3, "deshacerSustitucion", {"sesion": single}),
        (3, "crearApoyoSesion", {"sesion": single, "formador": other["id"]}),
        (5, "eliminarSesion", {"id": rows[5]["id"]}),
    ]
    await expect_round_trips(graphql, count_queries, inputs)


async def test_transitions_read_once_and_write_once(
    graphql: GraphQLClient, contract: Data, count_queries: QueryCounter
) -> None:
    sold = {"cliente": contract["cliente"]["id"], "formacion": contract["formacion"]["id"]}
    accepted, rejected, expired = [(await do(graphql, "crearContratacion", **sold))["id"] for _ in range(3)]
    inputs: list[tuple[int, str, Data]] = [
        (2, "aceptarContratacion", {"id": accepted}),
        (2, "iniciarContratacion", {"id": accepted}),
        (2, "finalizarContratacion", {"id": accepted}),
        (2, "rechazarContratacion", {"id": rejected, "motivo": "Caro", "motivoPerdida": "PRECIO"}),
        (2, "cancelarContratacion", {"id": contract["id"], "motivo": "Nieve"}),
        (2, "caducarContratacion", {"id": expired}),
        (2, "prorrogarContratacion", {"id": expired, "validaHasta": "2027-01-01"}),
    ]
    await expect_round_trips(graphql, count_queries, inputs)


async def test_interactions_read_once_and_write_once(
    graphql: GraphQLClient, contract: Data, count_queries: QueryCounter
) -> None:
    client = contract["cliente"]["id"]
    contact = await do(graphql, "crearContacto", cliente=client, nombre="Maite")
    action = {"tipo": "LLAMADA", "proximaAccion": "Llamar", "fechaProximaAccion": "2026-12-04"}
    reminders = [{"diasAntes": 1}, {"diasAntes": 2}]
    new = {"cliente": client, **action, "contacto": contact["id"], "contratacion": contract["id"]}
    row = (await do(graphql, "crearInteraccion", cliente=client, **action, recordatorios=reminders))["id"]
    inputs: list[tuple[int, str, Data]] = [
        (2, "crearInteraccion", {**new, "recordatorios": reminders}),
        (2, "actualizarInteraccion", {"id": row, "descripcion": "N"}),
        # The reminders that go are deleted before those that come are created.
        (4, "actualizarInteraccion", {"id": row, "recordatorios": [{"diasAntes": 3}, {"diasAntes": 4}]}),
        (2, "asignarAccion", {"id": row, "nota": "N"}),
        (2, "terminarAccion", {"id": row}),
        (2, "deshacerAccion", {"id": row, "motivo": "No"}),
    ]
    await expect_round_trips(graphql, count_queries, inputs)


async def expect_round_trips(
    graphql: GraphQLClient, count_queries: QueryCounter, inputs: Sequence[tuple[int, str, Data]]
) -> None:
    """Run mutations, each of which must succeed with no more than its number of round trips."""
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
