"""Sessions through the API: their timetable, their time zone and their states."""

from datetime import UTC, datetime, timedelta

import pytest
from tests.api.factories import (
    MORNING,
    all_rows,
    assert_transition_refused,
    attempt,
    contratacion,
    do,
    exists,
    formador,
    inscritos,
    read,
    refused,
    sesion,
)
from tests.clock import ManualClock
from tests.support.graphql import Data, GraphQLClient, GraphQLResponseError

TRANSITIONS = {
    "programarSesion": ("PROGRAMADA", ["PROPUESTA"]),
    "realizarSesion": ("REALIZADA", ["PROGRAMADA"]),
    "cancelarSesion": ("CANCELADA", ["PROPUESTA", "PROGRAMADA"]),
}
NEXT_STATES = {"PROPUESTA": "scheduled or cancelled", "PROGRAMADA": "taught or cancelled"}
MUTATIONS_TO_STATE: dict[str, list[tuple[str, Data]]] = {
    "PROPUESTA": [],
    "PROGRAMADA": [("programarSesion", {})],
    "REALIZADA": [("programarSesion", {}), ("realizarSesion", {})],
    "CANCELADA": [("cancelarSesion", {"motivo": "Nieve"})],
}
"""The mutations, with their input, that bring a proposed session into each state."""


async def in_state(graphql: GraphQLClient, estado: str, fecha: str = "2026-11-20") -> Data:
    """Create a session in this state, which has started unless another day is passed."""
    row = await sesion(graphql, await contratacion(graphql), programada=False, fecha=fecha)
    for verb, values in MUTATIONS_TO_STATE[estado]:
        row = await do(graphql, verb, id=row["id"], **values)
    return row


async def test_a_session_can_be_created_emptied_and_deleted(graphql: GraphQLClient) -> None:
    contract, trainer = await contratacion(graphql), await formador(graphql)
    extra = {"direccion": "Aula 2", "enlaceVc": "https://meet.eus/a?b=1", "notas": "N", "motivoSolape": "Dos aulas"}
    row = await sesion(graphql, contract, **extra, formador=trainer["id"])
    instants = {"inicio": "2026-12-01T08:00:00Z", "fin": "2026-12-01T10:00:00Z", "minutos": 120}
    derived = {"zona": "Europe/Madrid", "estado": "PROGRAMADA", "version": 1, "formador": {"id": trainer["id"]}}
    assert row.items() >= (MORNING | extra | instants | derived).items()
    assert await read(graphql, row) == row
    empties = dict.fromkeys([*extra, "formador"])
    emptied = await do(graphql, "actualizarSesion", id=row["id"], version=1, **empties)
    assert emptied == row | empties | {"version": 2} == await read(graphql, row)
    for verb in ("actualizarSesion", "reprogramarSesion", "realizarSesion", "cancelarSesion", "eliminarSesion"):
        reason = {"motivo": "M"} if verb == "cancelarSesion" else {}
        assert await refused(graphql, verb, id=row["id"], version=1, **reason) == [("CONFLICTO", "version")]
    assert await read(graphql, row) == emptied
    await do(graphql, "eliminarSesion", id=row["id"], version=2)
    assert not await exists(graphql, row)


async def test_a_proposed_session_may_lack_its_day_and_hours(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql)
    row = await do(graphql, "crearSesion", contratacion=contract["id"])
    assert (row["estado"], row["fecha"], row["inicio"], row["minutos"]) == ("PROPUESTA", None, None, None)
    incomplete = await do(graphql, "reprogramarSesion", id=row["id"], fecha="2026-12-01", horaInicio="09:00")
    assert (incomplete["inicio"], incomplete["version"]) == (None, 2)
    errors = [("HORARIO_NO_VALIDO", "horaFin")]
    assert await refused(graphql, "programarSesion", id=row["id"], formador=None) == errors
    assert await read(graphql, row) == incomplete
    planned = await do(graphql, "programarSesion", id=row["id"], horaFin="11:30")
    assert (planned["estado"], planned["inicio"], planned["minutos"]) == ("PROGRAMADA", "2026-12-01T08:00:00Z", 150)
    assert await refused(graphql, "reprogramarSesion", id=row["id"], fecha=None) == [("HORARIO_NO_VALIDO", "fecha")]
    assert await read(graphql, row) == planned


@pytest.mark.parametrize("missing", [["fecha"], ["horaInicio"], ["horaFin", "fecha"], [*MORNING]])
async def test_a_scheduled_session_needs_a_complete_timetable(graphql: GraphQLClient, missing: list[str]) -> None:
    values = {name: value for name, value in MORNING.items() if name not in missing}
    contract = await contratacion(graphql)
    errors = await refused(graphql, "crearSesion", contratacion=contract["id"], programada=True, **values)
    assert set(errors) == {("HORARIO_NO_VALIDO", name) for name in missing}
    assert await all_rows(graphql, "sesiones") == []


@pytest.mark.parametrize("programada", [True, False])
@pytest.mark.parametrize(
    ("changes", "errors"),
    [
        ({"horaFin": "09:00"}, [("HORARIO_NO_VALIDO", "horaFin")]),
        ({"horaFin": "08:59"}, [("HORARIO_NO_VALIDO", "horaFin")]),
        ({"fecha": "9999-12-31"}, [("FUERA_DE_RANGO", "fecha")]),
        ({"fecha": "0001-01-01"}, [("FUERA_DE_RANGO", "fecha")]),
        ({"fecha": "2027-03-28", "horaInicio": "02:30"}, [("HORA_INEXISTENTE", "horaInicio")]),
        ({"fecha": "2027-03-28", "horaInicio": "01:00", "horaFin": "02:00"}, [("HORA_INEXISTENTE", "horaFin")]),
        ({"zona": "Europe/Bilbao", "enlaceVc": "meet"}, [("NO_VALIDO", "zona"), ("NO_VALIDO", "enlaceVc")]),
        ({"zona": "../etc/passwd"}, [("NO_VALIDO", "zona")]),
    ],
)
async def test_an_invalid_timetable_is_refused(
    graphql: GraphQLClient, changes: Data, errors: list[tuple[str, str]], programada: bool
) -> None:
    contract = await contratacion(graphql)
    values = {**MORNING, **changes}
    create = {"contratacion": contract["id"], "programada": programada, **values}
    assert await refused(graphql, "crearSesion", **create) == errors
    row = await sesion(graphql, contract, programada=programada)
    assert await refused(graphql, "reprogramarSesion", id=row["id"], **values) == errors
    assert await all_rows(graphql, "sesiones") == [row]


@pytest.mark.parametrize(
    ("day", "zone", "start", "end", "inicio", "minutes"),
    [
        ("2026-12-01", "Atlantic/Canary", "09:00", "10:00", "2026-12-01T09:00:00Z", 60),
        ("2026-12-01", "Asia/Kolkata", "09:00", "10:00", "2026-12-01T03:30:00Z", 60),
        ("2027-03-28", "Europe/Madrid", "01:30", "03:30", "2027-03-28T00:30:00Z", 60),
        ("2027-10-31", "Europe/Madrid", "02:30", "03:30", "2027-10-31T00:30:00Z", 120),
        ("2027-10-31", "Europe/Madrid", "01:30", "02:30", "2027-10-30T23:30:00Z", 60),
        ("2027-10-31", "Europe/Madrid", "00:00", "23:59", "2027-10-30T22:00:00Z", 1499),
        ("2027-03-28", "Atlantic/Canary", "02:30", "03:30", "2027-03-28T01:30:00Z", 60),
    ],
)
async def test_day_and_hours_are_in_the_time_zone_of_the_session(
    graphql: GraphQLClient, day: str, zone: str, start: str, end: str, inicio: str, minutes: int
) -> None:
    values = {"fecha": day, "zona": zone, "horaInicio": start, "horaFin": end}
    row = await sesion(graphql, await contratacion(graphql), **values)
    assert row.items() >= (values | {"inicio": inicio, "minutos": minutes}).items()


async def test_a_session_that_moves_to_another_zone_keeps_its_hours(graphql: GraphQLClient) -> None:
    row = await in_state(graphql, "PROGRAMADA", "2026-12-01")
    moved = await do(graphql, "reprogramarSesion", id=row["id"], zona="Europe/London")
    assert (moved["horaInicio"], moved["inicio"]) == ("09:00", "2026-12-01T09:00:00Z")
    assert (await do(graphql, "reprogramarSesion", id=row["id"], fecha="2026-12-02"))["zona"] == "Europe/London"


@pytest.mark.parametrize("hour", ["24:00", "9:00", "09:00:00", "09:60", "", 9])
async def test_an_invalid_time_of_day_is_an_error_of_the_request(graphql: GraphQLClient, hour: object) -> None:
    contract = await contratacion(graphql)
    with pytest.raises(GraphQLResponseError):
        await attempt(graphql, "crearSesion", contratacion=contract["id"], horaInicio=hour)
    assert await all_rows(graphql, "sesiones") == []


@pytest.mark.parametrize("state", MUTATIONS_TO_STATE)
@pytest.mark.parametrize("verb", TRANSITIONS)
async def test_a_session_changes_state_only_by_its_transitions(graphql: GraphQLClient, verb: str, state: str) -> None:
    row = await in_state(graphql, state)
    target, sources = TRANSITIONS[verb]
    reason = {"motivo": "Sin aula"} if verb == "cancelarSesion" else {}
    answer = await attempt(graphql, verb, {"Accept-Language": "en"}, id=row["id"], version=row["version"], **reason)
    if state in sources:
        moved = row | reason | {"estado": target, "version": row["version"] + 1}
        assert answer.result == moved == await read(graphql, row)
    else:
        assert_transition_refused(answer, state, target, NEXT_STATES)
        assert await read(graphql, row) == row


@pytest.mark.parametrize("state", MUTATIONS_TO_STATE)
async def test_only_an_open_session_can_be_moved_and_keeps_its_state(graphql: GraphQLClient, state: str) -> None:
    row = await in_state(graphql, state)
    answer = await attempt(graphql, "reprogramarSesion", id=row["id"], fecha="2026-12-02")
    if state in NEXT_STATES:
        times = {"fecha": "2026-12-02", "inicio": "2026-12-02T08:00:00Z", "fin": "2026-12-02T10:00:00Z"}
        assert answer.result == row | times | {"version": row["version"] + 1} == await read(graphql, row)
    else:
        assert answer.errores == [("TRANSICION_NO_PERMITIDA", "id")]
        assert await read(graphql, row) == row


async def test_a_session_cannot_be_taught_before_it_starts(graphql: GraphQLClient, clock: ManualClock) -> None:
    row = await in_state(graphql, "PROGRAMADA", "2026-12-01")
    await clock.move(datetime(2026, 12, 1, 7, 59, tzinfo=UTC))
    answer = await attempt(graphql, "realizarSesion", {"Accept-Language": "en"}, id=row["id"])
    assert (answer.errores, answer.result) == ([("FUERA_DE_RANGO", "id")], None)
    assert answer.messages == ["The session has not started: it starts on 1 December 2026 at 09:00 (Europe/Madrid)."]
    await clock.move(timedelta(minutes=1))
    assert (await do(graphql, "realizarSesion", id=row["id"]))["estado"] == "REALIZADA"


@pytest.mark.parametrize("reason", [{}, {"motivo": None}, {"motivo": "\n"}])
async def test_cancelling_a_session_needs_a_reason(graphql: GraphQLClient, reason: Data) -> None:
    row = await in_state(graphql, "PROGRAMADA")
    assert await refused(graphql, "cancelarSesion", id=row["id"], **reason) == [("MOTIVO_OBLIGATORIO", "motivo")]
    long = {"id": row["id"], "motivo": "m" * 501}
    assert await refused(graphql, "cancelarSesion", **long) == [("DEMASIADO_LARGO", "motivo")]
    assert await read(graphql, row) == row


async def test_a_session_with_attendance_cannot_be_deleted(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql)
    row, (person,) = await sesion(graphql, contract, fecha="2026-11-20"), await inscritos(graphql, contract)
    entry = {"participante": person["id"], "estado": "PRESENTE"}
    (attendance,) = await do(graphql, "registrarAsistencia", sesion=row["id"], asistencias=[entry])
    assert await refused(graphql, "eliminarSesion", id=row["id"]) == [("EN_USO", "id")]
    assert await read(graphql, row) == row
    await do(graphql, "eliminarAsistencia", id=attendance["id"], version=1)
    await do(graphql, "eliminarSesion", id=row["id"])
