"""Sessions that end after midnight."""

from datetime import timedelta

import pytest
from tests.api.factories import attempt, aula, do, formador, inscritos, refused, sesion
from tests.clock import ManualClock
from tests.support.graphql import Data, GraphQLClient

NIGHT = {"fecha": "2026-12-01", "horaInicio": "22:00", "horaFin": "02:00"}
AGENDA = "query ($desde: DateTime!, $hasta: DateTime!) { agenda(desde: $desde, hasta: $hasta) { nodes { id } } }"
FREE = (
    "query ($formadores: [ID!], $minutos: Int!, $horaInicio: Time!, $horaFin: Time!) { disponibilidad("
    'desde: "2026-12-01T11:00:00Z", hasta: "2026-12-03T11:00:00Z", formadores: $formadores, minutos: $minutos, '
    "horaInicio: $horaInicio, horaFin: $horaFin) { fecha horaInicio horaFin inicio } }"
)


async def test_an_end_that_is_not_later_than_the_start_is_on_the_following_day(
    graphql: GraphQLClient, contract: Data
) -> None:
    values = {"contratacion": contract["id"], "programada": True, **NIGHT}
    answer = await attempt(graphql, "crearSesion", **values)
    row = answer.result
    assert (row["inicio"], row["fin"], row["minutos"]) == ("2026-12-01T21:00:00Z", "2026-12-02T01:00:00Z", 240)
    assert answer.advertencias == [("TERMINA_OTRO_DIA", "horaFin")]
    assert answer.warning_messages == ["Termina al día siguiente."]
    midnight = await do(graphql, "reprogramarSesion", id=row["id"], horaFin="00:00")
    assert midnight["minutos"] == 120
    assert (await attempt(graphql, "reprogramarSesion", id=row["id"], direccion="Aula 2")).advertencias == []
    for end, codes in (("10:00", []), ("10:01", ["HORARIO_NO_VALIDO"]), ("22:00", ["HORARIO_NO_VALIDO"])):
        answer = await attempt(graphql, "reprogramarSesion", id=row["id"], horaFin=end)
        assert [code for code, _ in answer.errores] == codes


async def test_the_agenda_of_both_days_has_the_session(graphql: GraphQLClient, contract: Data) -> None:
    row = await sesion(graphql, contract, **NIGHT)
    for desde, hasta, count in (("11-30", "12-01", 1), ("12-01", "12-02", 1), ("12-02", "12-03", 0)):
        period: Data = {"desde": f"2026-{desde}T23:00:00Z", "hasta": f"2026-{hasta}T23:00:00Z"}
        assert (await graphql(AGENDA, **period))["agenda"]["nodes"] == [{"id": row["id"]}] * count


async def test_a_trainer_and_a_room_are_occupied_after_midnight(graphql: GraphQLClient, contract: Data) -> None:
    where = {"formador": (await formador(graphql))["id"], "aula": (await aula(graphql))["id"]}
    await sesion(graphql, contract, **NIGHT, **where)
    values = {"contratacion": contract["id"], "programada": True, "fecha": "2026-12-02", **where}
    errors = await refused(graphql, "crearSesion", **values, horaInicio="01:30", horaFin="03:00")
    assert errors == [("FORMADOR_OCUPADO", "formador"), ("AULA_OCUPADA", "aula")]
    await do(graphql, "crearSesion", **values, horaInicio="02:00", horaFin="03:00")
    night: Data = {"formadores": [where["formador"]], "minutos": 240, "horaInicio": "21:00", "horaFin": "06:00"}
    assert (await graphql(FREE, **night))["disponibilidad"] == [
        {"fecha": "2026-12-02", "horaInicio": "21:00", "horaFin": "01:00", "inicio": "2026-12-02T20:00:00Z"},
        {"fecha": "2026-12-03", "horaInicio": "01:00", "horaFin": "05:00", "inicio": "2026-12-03T00:00:00Z"},
    ]


@pytest.mark.parametrize(
    ("day", "end", "minutes"),
    [("2027-03-27", "03:00", 240), ("2026-10-24", "03:00", 360), ("2026-10-24", "02:30", 270)],
)
async def test_a_night_in_which_the_clocks_change_has_another_length(
    graphql: GraphQLClient, contract: Data, day: str, end: str, minutes: int
) -> None:
    row = await sesion(graphql, contract, fecha=day, horaInicio="22:00", horaFin=end)
    assert row["minutos"] == minutes


async def test_an_end_in_the_hour_that_the_clocks_skip_is_refused(graphql: GraphQLClient, contract: Data) -> None:
    values = {"contratacion": contract["id"], "fecha": "2027-03-27", "horaInicio": "22:00", "horaFin": "02:30"}
    assert await refused(graphql, "crearSesion", **values) == [("HORA_INEXISTENTE", "horaFin")]
    last = {**values, "fecha": "2199-12-31", "horaFin": "02:00"}
    assert await refused(graphql, "crearSesion", **last) == [("FUERA_DE_RANGO", "fecha")]


async def test_attendance_is_recorded_of_a_night(graphql: GraphQLClient, contract: Data, clock: ManualClock) -> None:
    row = await sesion(graphql, contract, **{**NIGHT, "fecha": "2026-11-22"})
    (person,) = await inscritos(graphql, contract)
    entry = {"participante": person["id"], "estado": "PRESENTE", "minutos": 240}
    await clock.move(timedelta(hours=1))
    await do(graphql, "registrarAsistencia", sesion=row["id"], asistencias=[entry])
    assert (await do(graphql, "realizarSesion", id=row["id"]))["estado"] == "REALIZADA"
    (shown,) = await do(
        graphql,
        "generarSesiones",
        contratacion=contract["id"],
        desde="2026-12-04",
        dias=["VIERNES"],
        semanas=1,
        horaInicio="23:30",
        horaFin="00:30",
    )
    assert shown["minutos"] == 60
