"""Enrolling people and writing down who attended, through the door."""

import asyncio

import pytest
from tests.api.factories import (
    attempt,
    cliente,
    contratacion,
    do,
    exists,
    inscritos,
    participante,
    read,
    refused,
    sesion,
)
from tests.support.graphql import Data, GraphQLClient, GraphQLFailure


async def enrolled(graphql: GraphQLClient, contract: Data) -> list[tuple[str, str]]:
    """(participant, state) of the contract's enrolments, in order of entry."""
    text = "query ($id: ID!) { contratacion(id: $id) { inscripciones { nodes { estado participante { id } } } } }"
    nodes = (await graphql(text, id=contract["id"]))["contratacion"]["inscripciones"]["nodes"]
    return [(node["participante"]["id"], node["estado"]) for node in nodes]


async def attended(graphql: GraphQLClient, row: Data) -> list[tuple[str, str, int | None]]:
    """(participant, state, minutes) of the session's attendance, in order of entry."""
    text = "query ($id: ID!) { sesion(id: $id) { asistencias { nodes { estado minutos participante { id } } } } }"
    nodes = (await graphql(text, id=row["id"]))["sesion"]["asistencias"]["nodes"]
    return [(node["participante"]["id"], node["estado"], node["minutos"]) for node in nodes]


async def test_people_are_enrolled_once_and_come_back_after_leaving(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql)
    people = [await participante(graphql, contract["cliente"]) for _ in range(3)]
    a, b, c = (person["id"] for person in people)
    given = {"contratacion": contract["id"]}
    rows = await do(graphql, "inscribirParticipantes", **given, participantes=[b, a, b])
    assert [(row["participante"]["id"], row["estado"], row["version"]) for row in rows] == [
        (b, "ACTIVA", 1),
        (a, "ACTIVA", 1),
    ]
    left = await do(graphql, "darDeBajaInscripcion", id=rows[0]["id"], version=1)
    assert left == rows[0] | {"estado": "BAJA", "version": 2} == await read(graphql, rows[0])
    assert await do(graphql, "darDeBajaInscripcion", id=rows[0]["id"]) == left
    assert await refused(graphql, "darDeBajaInscripcion", id=rows[0]["id"], version=1) == [("CONFLICTO", "version")]
    again = await do(graphql, "inscribirParticipantes", **given, participantes=[a, b, c])
    assert [row["version"] for row in again] == [1, 3, 1]
    assert sorted(await enrolled(graphql, contract)) == sorted((one, "ACTIVA") for one in (a, b, c))


async def test_enrolling_is_all_or_nothing(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql)
    mine, gone = [await participante(graphql, contract["cliente"]) for _ in range(2)]
    other = await participante(graphql, await cliente(graphql))
    await do(graphql, "eliminarParticipante", id=gone["id"])
    people = [mine["id"], other["id"], gone["id"]]
    given = {"contratacion": contract["id"]}
    assert await refused(graphql, "inscribirParticipantes", **given, participantes=people) == [
        ("OTRO_CLIENTE", "participantes.1"),
        ("NO_ENCONTRADO", "participantes.2"),
    ]
    wrong = [contract["id"], mine["id"], "x"]
    assert await refused(graphql, "inscribirParticipantes", **given, participantes=wrong) == [
        ("ID_NO_VALIDO", "participantes.0"),
        ("ID_NO_VALIDO", "participantes.2"),
    ]
    errors = await refused(graphql, "inscribirParticipantes", **given, participantes=[])
    assert errors == [("OBLIGATORIO", "participantes")]
    assert await enrolled(graphql, contract) == []


async def test_too_many_at_once_are_refused(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql)
    (person,) = await inscritos(graphql, contract)
    given = {"contratacion": contract["id"], "participantes": [person["id"]] * 1001}
    with pytest.raises(GraphQLFailure, match="the limit is 1000"):
        await do(graphql, "inscribirParticipantes", **given)
    entries = [{"participante": person["id"], "estado": "AUSENTE"}] * 1001
    row = await sesion(graphql, contract)
    with pytest.raises(GraphQLFailure, match="the limit is 1000"):
        await do(graphql, "registrarAsistencia", sesion=row["id"], asistencias=entries)


@pytest.mark.parametrize("state", ["PROPUESTA", "EN_CURSO", "RECHAZADA", "CADUCADA", "FINALIZADA", "CANCELADA"])
async def test_people_are_enrolled_in_open_contracts_only(graphql: GraphQLClient, state: str) -> None:
    contract = await contratacion(graphql, state)
    person = await participante(graphql, contract["cliente"])
    given = {"contratacion": contract["id"], "participantes": [person["id"]]}
    answer = await attempt(graphql, "inscribirParticipantes", **given)
    open_ = state in ("PROPUESTA", "EN_CURSO")
    assert answer.errores == ([] if open_ else [("TRANSICION_NO_PERMITIDA", "contratacion")])
    assert len(await enrolled(graphql, contract)) == open_


async def test_those_who_enrol_the_same_person_at_once_all_find_her_enrolled(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql)
    given = {
        "contratacion": contract["id"],
        "participantes": [(await participante(graphql, contract["cliente"]))["id"]],
    }
    answers = await asyncio.gather(*(attempt(graphql, "inscribirParticipantes", **given) for _ in range(4)))
    assert [answer.errores for answer in answers] == [[]] * 4
    assert len(await enrolled(graphql, contract)) == 1


async def test_an_enrolment_is_deleted_unless_it_has_attendance(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql)
    (person,) = await inscritos(graphql, contract)
    given = {"contratacion": contract["id"], "participantes": [person["id"]]}
    (enrolment,) = await do(graphql, "inscribirParticipantes", **given)
    row = await sesion(graphql, contract)
    entry = {"participante": person["id"], "estado": "PRESENTE"}
    (there,) = await do(graphql, "registrarAsistencia", sesion=row["id"], asistencias=[entry])
    for verb, used in (("eliminarInscripcion", enrolment), ("eliminarParticipante", person)):
        assert await refused(graphql, verb, id=used["id"]) == [("EN_USO", "id")]
        assert await read(graphql, used) == used
    await do(graphql, "eliminarAsistencia", id=there["id"])
    assert await refused(graphql, "eliminarInscripcion", id=enrolment["id"], version=9) == [("CONFLICTO", "version")]
    await do(graphql, "eliminarInscripcion", id=enrolment["id"], version=1)
    assert not await exists(graphql, enrolment)


async def test_attendance_is_written_and_overwritten_for_a_whole_session(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql)
    row, (ane, jon) = await sesion(graphql, contract), await inscritos(graphql, contract, 2)

    async def register(*entries: tuple[Data, str, int | None]) -> list[Data]:
        given = [{"participante": one["id"], "estado": state, "minutos": m} for one, state, m in entries]
        return list(await do(graphql, "registrarAsistencia", sesion=row["id"], asistencias=given))

    first = await register((ane, "PRESENTE", None), (jon, "AUSENTE", None))
    assert [(one["participante"]["id"], one["version"]) for one in first] == [(ane["id"], 1), (jon["id"], 1)]
    again = await register((jon, "JUSTIFICADA", None), (ane, "PRESENTE", 120))
    assert [(one["id"], one["version"]) for one in again] == [(first[1]["id"], 2), (first[0]["id"], 2)]
    await register((ane, "PRESENTE", 0))
    assert await attended(graphql, row) == [(ane["id"], "PRESENTE", 0), (jon["id"], "JUSTIFICADA", None)]
    assert await register() == []


async def test_attendance_is_all_or_nothing(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql)
    row, (ane, jon) = await sesion(graphql, contract), await inscritos(graphql, contract, 2)
    stranger = await participante(graphql, contract["cliente"])
    entries = [
        {"participante": ane["id"], "estado": "PRESENTE"},
        {"participante": stranger["id"], "estado": "PRESENTE", "minutos": -1},
        {"participante": jon["id"], "estado": "PRESENTE", "minutos": 121},
    ]
    assert await refused(graphql, "registrarAsistencia", sesion=row["id"], asistencias=entries) == [
        ("NO_INSCRITO", "asistencias.1.participante"),
        ("FUERA_DE_RANGO", "asistencias.1.minutos"),
        ("FUERA_DE_RANGO", "asistencias.2.minutos"),
    ]
    wrong = [{"participante": contract["id"], "estado": "AUSENTE"}]
    assert await refused(graphql, "registrarAsistencia", sesion=row["id"], asistencias=wrong) == [
        ("ID_NO_VALIDO", "asistencias.0.participante")
    ]
    assert await attended(graphql, row) == []


@pytest.mark.parametrize("state", ["AUSENTE", "JUSTIFICADA"])
async def test_who_was_not_there_attended_no_minutes(graphql: GraphQLClient, state: str) -> None:
    contract = await contratacion(graphql)
    row, people = await sesion(graphql, contract), await inscritos(graphql, contract, 3)
    entries = [
        {"participante": one["id"], "estado": state, "minutos": minutes}
        for one, minutes in zip(people, (None, 0, 1), strict=True)
    ]
    errors = await refused(graphql, "registrarAsistencia", sesion=row["id"], asistencias=entries)
    assert errors == [("NO_VALIDO", "asistencias.2.minutos")]
    assert await attended(graphql, row) == []
    await do(graphql, "registrarAsistencia", sesion=row["id"], asistencias=entries[:2])


@pytest.mark.parametrize("state", ["PROPUESTA", "PROGRAMADA", "REALIZADA", "CANCELADA"])
async def test_attendance_is_of_sessions_fixed_or_taught(graphql: GraphQLClient, state: str) -> None:
    contract = await contratacion(graphql)
    row = await sesion(graphql, contract, programada=state != "PROPUESTA", fecha="2026-11-20")
    if state == "REALIZADA":
        await do(graphql, "realizarSesion", id=row["id"])
    if state == "CANCELADA":
        await do(graphql, "cancelarSesion", id=row["id"], motivo="Nieve")
    (person,) = await inscritos(graphql, contract)
    entry = {"participante": person["id"], "estado": "PRESENTE"}
    answer = await attempt(graphql, "registrarAsistencia", sesion=row["id"], asistencias=[entry])
    takes = state in ("PROGRAMADA", "REALIZADA")
    assert answer.errores == ([] if takes else [("TRANSICION_NO_PERMITIDA", "estado")])
    assert len(await attended(graphql, row)) == takes


async def test_who_left_can_still_be_written_down_for_what_she_attended(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql)
    row, (person,) = await sesion(graphql, contract), await inscritos(graphql, contract)
    given = {"contratacion": contract["id"], "participantes": [person["id"]]}
    (enrolment,) = await do(graphql, "inscribirParticipantes", **given)
    await do(graphql, "darDeBajaInscripcion", id=enrolment["id"])
    entry = {"participante": person["id"], "estado": "PRESENTE"}
    await do(graphql, "registrarAsistencia", sesion=row["id"], asistencias=[entry])
    assert await attended(graphql, row) == [(person["id"], "PRESENTE", None)]


async def test_those_who_register_at_once_leave_one_entry_a_person(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql)
    row, people = await sesion(graphql, contract), await inscritos(graphql, contract, 2)
    states = ("PRESENTE", "AUSENTE", "JUSTIFICADA")
    entries = [[{"participante": one["id"], "estado": state} for one in people] for state in states]
    verbs = (attempt(graphql, "registrarAsistencia", sesion=row["id"], asistencias=given) for given in entries)
    assert [answer.errores for answer in await asyncio.gather(*verbs)] == [[]] * 3
    written = await attended(graphql, row)
    assert [one[0] for one in written] == [person["id"] for person in people]
    assert len({one[1] for one in written}) == 1


async def test_a_session_or_contract_that_is_gone_is_said_at_its_field(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql)
    row, person = await sesion(graphql, contract), await participante(graphql, contract["cliente"])
    await do(graphql, "eliminarSesion", id=row["id"])
    entry = {"participante": person["id"], "estado": "PRESENTE"}
    errors = await refused(graphql, "registrarAsistencia", sesion=row["id"], asistencias=[entry])
    assert errors == [("NO_ENCONTRADO", "sesion")]
    await do(graphql, "eliminarContratacion", id=contract["id"])
    given = {"contratacion": contract["id"], "participantes": [person["id"]]}
    assert await refused(graphql, "inscribirParticipantes", **given) == [("NO_ENCONTRADO", "contratacion")]
