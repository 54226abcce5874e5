"""Enrolment of participants and their attendance, through the API."""

import asyncio
from datetime import UTC, datetime, timedelta

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
from tests.clock import ManualClock
from tests.support.graphql import Data, GraphQLClient, GraphQLResponseError

STARTED = {"fecha": "2026-11-20"}


async def enrolled(graphql: GraphQLClient, contract: Data) -> list[tuple[str, str]]:
    """Return the participant and state of each enrolment in the contract, in order of creation."""
    text = "query ($id: ID!) { contratacion(id: $id) { inscripciones { nodes { estado participante { id } } } } }"
    nodes = (await graphql(text, id=contract["id"]))["contratacion"]["inscripciones"]["nodes"]
    return [(node["participante"]["id"], node["estado"]) for node in nodes]


async def attended(graphql: GraphQLClient, row: Data) -> list[tuple[str, str, int | None]]:
    """Return the participant, state and minutes of each attendance of the session, in order of creation."""
    text = "query ($id: ID!) { sesion(id: $id) { asistencias { nodes { estado minutos participante { id } } } } }"
    nodes = (await graphql(text, id=row["id"]))["sesion"]["asistencias"]["nodes"]
    return [(node["participante"]["id"], node["estado"], node["minutos"]) for node in nodes]


async def test_participants_are_enrolled_once_and_can_be_enrolled_again_after_leaving(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql)
    people = [await participante(graphql, contract["cliente"]) for _ in range(3)]
    a, b, c = (person["id"] for person in people)
    values = {"contratacion": contract["id"]}
    rows = await do(graphql, "inscribirParticipantes", **values, participantes=[b, a, b])
    assert [(row["participante"]["id"], row["estado"], row["version"]) for row in rows] == [
        (b, "ACTIVA", 1),
        (a, "ACTIVA", 1),
    ]
    left = await do(graphql, "darDeBajaInscripcion", id=rows[0]["id"], version=1)
    change = {"estado": "BAJA", "fechaBaja": "2026-11-23", "bajaEn": left["actualizado"], "version": 2}
    assert left == rows[0] | change == await read(graphql, rows[0])
    assert await do(graphql, "darDeBajaInscripcion", id=rows[0]["id"]) == left
    assert await refused(graphql, "darDeBajaInscripcion", id=rows[0]["id"], version=1) == [("CONFLICTO", "version")]
    again = await do(graphql, "inscribirParticipantes", **values, participantes=[a, b, c])
    assert [row["version"] for row in again] == [1, 3, 1]
    assert sorted(await enrolled(graphql, contract)) == sorted((person["id"], "ACTIVA") for person in people)


async def test_enrolling_with_an_invalid_participant_enrols_nobody(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql)
    mine, gone = [await participante(graphql, contract["cliente"]) for _ in range(2)]
    other = await participante(graphql, await cliente(graphql))
    await do(graphql, "eliminarParticipante", id=gone["id"])
    people = [mine["id"], other["id"], gone["id"]]
    values = {"contratacion": contract["id"]}
    assert await refused(graphql, "inscribirParticipantes", **values, participantes=people) == [
        ("OTRO_CLIENTE", "participantes.1"),
        ("NO_ENCONTRADO", "participantes.2"),
    ]
    wrong = [contract["id"], mine["id"], "x"]
    assert await refused(graphql, "inscribirParticipantes", **values, participantes=wrong) == [
        ("ID_NO_VALIDO", "participantes.0"),
        ("ID_NO_VALIDO", "participantes.2"),
    ]
    errors = await refused(graphql, "inscribirParticipantes", **values, participantes=[])
    assert errors == [("OBLIGATORIO", "participantes")]
    assert await enrolled(graphql, contract) == []


async def test_more_than_1000_participants_in_one_input_are_refused(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql)
    (person,) = await inscritos(graphql, contract)
    values = {"contratacion": contract["id"], "participantes": [person["id"]] * 1001}
    with pytest.raises(GraphQLResponseError, match="the limit is 1000"):
        await do(graphql, "inscribirParticipantes", **values)
    entries = [{"participante": person["id"], "estado": "AUSENTE"}] * 1001
    row = await sesion(graphql, contract)
    with pytest.raises(GraphQLResponseError, match="the limit is 1000"):
        await do(graphql, "registrarAsistencia", sesion=row["id"], asistencias=entries)


@pytest.mark.parametrize("state", ["PROPUESTA", "EN_CURSO", "RECHAZADA", "CADUCADA", "FINALIZADA", "CANCELADA"])
async def test_participants_are_enrolled_only_in_open_contracts(graphql: GraphQLClient, state: str) -> None:
    contract = await contratacion(graphql, state)
    person = await participante(graphql, contract["cliente"])
    values = {"contratacion": contract["id"], "participantes": [person["id"]]}
    answer = await attempt(graphql, "inscribirParticipantes", **values)
    is_open = state in ("PROPUESTA", "EN_CURSO")
    assert answer.errores == ([] if is_open else [("TRANSICION_NO_PERMITIDA", "contratacion")])
    assert len(await enrolled(graphql, contract)) == is_open


async def test_concurrent_enrolments_of_the_same_participant_all_succeed(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql)
    values = {
        "contratacion": contract["id"],
        "participantes": [(await participante(graphql, contract["cliente"]))["id"]],
    }
    answers = await asyncio.gather(*(attempt(graphql, "inscribirParticipantes", **values) for _ in range(4)))
    assert [answer.errores for answer in answers] == [[]] * 4
    assert len(await enrolled(graphql, contract)) == 1


async def test_an_enrolment_with_attendance_cannot_be_deleted(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql)
    (person,) = await inscritos(graphql, contract)
    values = {"contratacion": contract["id"], "participantes": [person["id"]]}
    (enrolment,) = await do(graphql, "inscribirParticipantes", **values)
    row = await sesion(graphql, contract, **STARTED)
    entry = {"participante": person["id"], "estado": "PRESENTE"}
    (attendance,) = await do(graphql, "registrarAsistencia", sesion=row["id"], asistencias=[entry])
    for verb, referenced in (("eliminarInscripcion", enrolment), ("eliminarParticipante", person)):
        assert await refused(graphql, verb, id=referenced["id"]) == [("EN_USO", "id")]
        assert await read(graphql, referenced) == referenced
    answer = await attempt(graphql, "eliminarInscripcion", id=enrolment["id"])
    assert answer.messages == ["No se puede eliminar mientras dependan de esta ficha otros datos: asistencias."]
    await do(graphql, "eliminarAsistencia", id=attendance["id"])
    assert await refused(graphql, "eliminarInscripcion", id=enrolment["id"], version=9) == [("CONFLICTO", "version")]
    await do(graphql, "eliminarInscripcion", id=enrolment["id"], version=1)
    assert not await exists(graphql, enrolment)


async def test_attendance_of_a_session_can_be_recorded_and_overwritten(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql)
    row, (ane, jon) = await sesion(graphql, contract, **STARTED), await inscritos(graphql, contract, 2)

    async def register(*entries: tuple[Data, str, int | None]) -> list[Data]:
        values = [{"participante": person["id"], "estado": state, "minutos": m} for person, state, m in entries]
        return list(await do(graphql, "registrarAsistencia", sesion=row["id"], asistencias=values))

    first = await register((ane, "PRESENTE", None), (jon, "AUSENTE", None))
    assert [(entry["participante"]["id"], entry["version"]) for entry in first] == [(ane["id"], 1), (jon["id"], 1)]
    again = await register((jon, "JUSTIFICADA", None), (ane, "PRESENTE", 120))
    assert [(entry["id"], entry["version"]) for entry in again] == [(first[1]["id"], 2), (first[0]["id"], 2)]
    await register((ane, "PRESENTE", 0))
    assert await attended(graphql, row) == [(ane["id"], "PRESENTE", 0), (jon["id"], "JUSTIFICADA", None)]
    assert await register() == []


async def test_recording_attendance_with_an_invalid_entry_records_nothing(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql)
    row, (ane, jon) = await sesion(graphql, contract, **STARTED), await inscritos(graphql, contract, 2)
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
async def test_absent_participants_cannot_have_attended_minutes(graphql: GraphQLClient, state: str) -> None:
    contract = await contratacion(graphql)
    row, people = await sesion(graphql, contract, **STARTED), await inscritos(graphql, contract, 3)
    entries = [
        {"participante": person["id"], "estado": state, "minutos": minutes}
        for person, minutes in zip(people, (None, 0, 1), strict=True)
    ]
    errors = await refused(graphql, "registrarAsistencia", sesion=row["id"], asistencias=entries)
    assert errors == [("NO_VALIDO", "asistencias.2.minutos")]
    assert await attended(graphql, row) == []
    await do(graphql, "registrarAsistencia", sesion=row["id"], asistencias=entries[:2])


@pytest.mark.parametrize("state", ["PROPUESTA", "PROGRAMADA", "REALIZADA", "CANCELADA"])
async def test_attendance_is_recorded_only_for_scheduled_or_taught_sessions(graphql: GraphQLClient, state: str) -> None:
    contract = await contratacion(graphql)
    row = await sesion(graphql, contract, programada=state != "PROPUESTA", fecha="2026-11-20")
    if state == "REALIZADA":
        await do(graphql, "realizarSesion", id=row["id"])
    if state == "CANCELADA":
        await do(graphql, "cancelarSesion", id=row["id"], motivo="Nieve")
    (person,) = await inscritos(graphql, contract)
    entry = {"participante": person["id"], "estado": "PRESENTE"}
    answer = await attempt(graphql, "registrarAsistencia", sesion=row["id"], asistencias=[entry])
    accepted = state in ("PROGRAMADA", "REALIZADA")
    assert answer.errores == ([] if accepted else [("TRANSICION_NO_PERMITIDA", "sesion")])
    assert len(await attended(graphql, row)) == accepted


async def test_attendance_of_a_participant_who_left_is_recorded_only_of_earlier_sessions(
    graphql: GraphQLClient, clock: ManualClock
) -> None:
    contract = await contratacion(graphql)
    earlier, later = [await sesion(graphql, contract, fecha=day) for day in ("2026-11-23", "2026-11-24")]
    (person,) = await inscritos(graphql, contract)
    values = {"contratacion": contract["id"], "participantes": [person["id"]]}
    (enrolment,) = await do(graphql, "inscribirParticipantes", **values)
    await clock.move(timedelta(seconds=1))
    left = await do(graphql, "darDeBajaInscripcion", id=enrolment["id"])
    assert left["bajaEn"] == "2026-11-23T08:00:01Z"
    await clock.move(timedelta(days=2))
    assert await do(graphql, "darDeBajaInscripcion", id=enrolment["id"]) == left
    entry = {"participante": person["id"], "estado": "PRESENTE"}
    await do(graphql, "registrarAsistencia", sesion=earlier["id"], asistencias=[entry])
    assert await attended(graphql, earlier) == [(person["id"], "PRESENTE", None)]
    values_of_later = {"sesion": later["id"], "asistencias": [entry]}
    errors = await refused(graphql, "registrarAsistencia", **values_of_later)
    assert errors == [("NO_INSCRITO", "asistencias.0.participante")]
    (again,) = await do(graphql, "inscribirParticipantes", **values)
    assert (again["estado"], again["bajaEn"]) == ("ACTIVA", None)
    await do(graphql, "registrarAsistencia", **values_of_later)


async def test_only_excused_absences_are_recorded_before_a_session_starts(
    graphql: GraphQLClient, clock: ManualClock
) -> None:
    contract = await contratacion(graphql)
    row, people = await sesion(graphql, contract, fecha="2026-11-24"), await inscritos(graphql, contract, 3)
    states = ("PRESENTE", "JUSTIFICADA", "AUSENTE")
    entries = [{"participante": person["id"], "estado": state} for person, state in zip(people, states, strict=True)]
    early = [("FUERA_DE_RANGO", "asistencias.0.estado"), ("FUERA_DE_RANGO", "asistencias.2.estado")]
    await clock.move(datetime(2026, 11, 24, 7, 59, 59, tzinfo=UTC))
    assert await refused(graphql, "registrarAsistencia", sesion=row["id"], asistencias=entries) == early
    await do(graphql, "registrarAsistencia", sesion=row["id"], asistencias=entries[1:2])
    await clock.move(timedelta(seconds=1))
    await do(graphql, "registrarAsistencia", sesion=row["id"], asistencias=entries)
    assert [state for _, state, _ in await attended(graphql, row)] == ["JUSTIFICADA", "PRESENTE", "AUSENTE"]


async def test_concurrent_recordings_leave_one_attendance_per_participant(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql)
    row, people = await sesion(graphql, contract, **STARTED), await inscritos(graphql, contract, 2)
    states = ("PRESENTE", "AUSENTE", "JUSTIFICADA")
    entries = [[{"participante": person["id"], "estado": state} for person in people] for state in states]
    mutations = (attempt(graphql, "registrarAsistencia", sesion=row["id"], asistencias=values) for values in entries)
    assert [answer.errores for answer in await asyncio.gather(*mutations)] == [[]] * 3
    attendances = await attended(graphql, row)
    assert [attendance[0] for attendance in attendances] == [person["id"] for person in people]
    assert len({attendance[1] for attendance in attendances}) == 1


async def test_a_deleted_session_or_contract_is_reported_at_its_field(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql)
    row, person = await sesion(graphql, contract), await participante(graphql, contract["cliente"])
    await do(graphql, "eliminarSesion", id=row["id"])
    entry = {"participante": person["id"], "estado": "PRESENTE"}
    errors = await refused(graphql, "registrarAsistencia", sesion=row["id"], asistencias=[entry])
    assert errors == [("NO_ENCONTRADO", "sesion")]
    await do(graphql, "eliminarContratacion", id=contract["id"])
    values = {"contratacion": contract["id"], "participantes": [person["id"]]}
    assert await refused(graphql, "inscribirParticipantes", **values) == [("NO_ENCONTRADO", "contratacion")]
