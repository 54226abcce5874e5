"""Absences of trainers, and the free times that are proposed for a session."""

from typing import Any

import pytest
from tests.api.factories import all_rows, attempt, aula, do, formador, read, refused, sesion
from tests.support.graphql import Data, GraphQLClient, GraphQLResponseError

ABSENT = ("FORMADOR_AUSENTE", "formador")
FREE = """query ($desde: DateTime!, $hasta: DateTime!, $minutos: Int!, $formadores: [ID!], $aulas: [ID!],
  $dias: [DiaSemana!]! = [MARTES, MIERCOLES], $horaInicio: Time! = "09:00", $horaFin: Time! = "13:00",
  $maximo: Int! = 20) {
  disponibilidad(desde: $desde, hasta: $hasta, minutos: $minutos, formadores: $formadores, aulas: $aulas, dias: $dias,
      horaInicio: $horaInicio, horaFin: $horaFin, maximo: $maximo) {
    fecha horaInicio horaFin zona inicio fin formadores { id nombre } aulas { id nombre } } }"""
WEEK: dict[str, Any] = {"desde": "2026-11-30T00:00:00Z", "hasta": "2026-12-07T00:00:00Z"}


@pytest.fixture
async def trainer(graphql: GraphQLClient) -> Data:
    return await formador(graphql)


async def test_an_absence_can_be_recorded_changed_and_deleted(graphql: GraphQLClient, trainer: Data) -> None:
    row = await do(graphql, "crearAusenciaFormador", formador=trainer["id"], desde="2026-12-01", motivo="Vacaciones")
    assert (row["zona"], row["hasta"], row["fin"]) == ("Europe/Madrid", None, None)
    assert row["inicio"] == "2026-11-30T23:00:00Z"
    ended = await do(graphql, "actualizarAusenciaFormador", id=row["id"], version=1, hasta="2026-12-04")
    assert ended == row | {"hasta": "2026-12-04", "fin": "2026-12-04T23:00:00Z", "version": 2} | {
        "actualizado": ended["actualizado"]
    }
    hours = await do(
        graphql, "actualizarAusenciaFormador", id=row["id"], hasta=None, horaInicio="09:00", horaFin="11:00"
    )
    assert (hours["hasta"], hours["inicio"], hours["fin"]) == (
        "2026-12-01",
        "2026-12-01T08:00:00Z",
        "2026-12-01T10:00:00Z",
    )
    backwards = await refused(graphql, "actualizarAusenciaFormador", id=row["id"], hasta="2026-11-30")
    assert backwards == [("HORARIO_NO_VALIDO", "hasta")]
    wrong = {"formador": trainer["id"], "desde": "1800-01-01", "zona": "Mars"}
    assert await refused(graphql, "crearAusenciaFormador", **wrong) == [
        ("FUERA_DE_RANGO", "desde"),
        ("NO_VALIDO", "zona"),
    ]
    assert await read(graphql, hours) == hours
    assert await refused(graphql, "eliminarFormador", id=trainer["id"]) == [("EN_USO", "id")]
    await do(graphql, "eliminarAusenciaFormador", id=row["id"])
    assert await all_rows(graphql, "ausenciasFormador") == []


async def test_an_absent_trainer_gets_no_session_without_a_reason_and_the_absence_tells_those_it_meets(
    graphql: GraphQLClient, contract: Data, trainer: Data
) -> None:
    row = await sesion(graphql, contract, formador=trainer["id"])
    absence = {"formador": trainer["id"], "desde": "2026-11-28", "motivo": "Operación"}
    told = await attempt(graphql, "crearAusenciaFormador", **absence)
    assert (told.errores, told.advertencias) == ([], [("FORMADOR_AUSENTE", "desde")])
    assert told.warning_messages[0].endswith(": 1.")
    moved = await attempt(graphql, "reprogramarSesion", {"Accept-Language": "es"}, id=row["id"], fecha="2027-02-01")
    assert moved.errores == [ABSENT]
    assert "28 de noviembre de 2026" in moved.messages[0]
    assert "Operación" not in moved.messages[0]
    kept = await attempt(graphql, "reprogramarSesion", id=row["id"], fecha="2027-02-01", motivoSolape="Viene igual")
    assert (kept.errores, kept.advertencias) == ([], [ABSENT])
    early = await attempt(graphql, "actualizarAusenciaFormador", id=told.result["id"], hasta="2027-01-31")
    assert early.advertencias == []
    await sesion(graphql, contract, formador=trainer["id"], fecha="2027-02-02")


async def test_free_times_name_the_trainers_and_rooms_that_are_free_and_can_be_scheduled(
    graphql: GraphQLClient, contract: Data, trainer: Data
) -> None:
    other, inactive = await formador(graphql, nombre="Jon"), await formador(graphql, activo=False)
    room = await aula(graphql)
    await sesion(graphql, contract, formador=trainer["id"], aula=room["id"])
    await do(graphql, "crearAusenciaFormador", formador=other["id"], desde="2026-12-02")
    who: dict[str, Any] = {
        "formadores": [inactive["id"], trainer["id"], other["id"], other["id"]],
        "aulas": [room["id"]],
    }
    found = (await graphql(FREE, **WEEK, **who, minutos=120))["disponibilidad"]
    ane, jon = ({"id": row["id"], "nombre": row["nombre"]} for row in (trainer, other))
    assert [(item["fecha"], item["horaInicio"], item["horaFin"], item["formadores"]) for item in found] == [
        ("2026-12-01", "11:00", "13:00", [ane, jon]),
        ("2026-12-02", "09:00", "11:00", [ane]),
        ("2026-12-02", "11:00", "13:00", [ane]),
    ]
    assert found[0]["inicio"] == "2026-12-01T10:00:00Z"
    assert all(item["aulas"] == [{"id": room["id"], "nombre": "Aula 1"}] for item in found)
    times = {name: found[0][name] for name in ("fecha", "horaInicio", "horaFin", "zona")}
    await sesion(graphql, contract, **times, formador=trainer["id"], aula=room["id"])
    only_room = (await graphql(FREE, **WEEK, aulas=[room["id"]], minutos=120, maximo=1))["disponibilidad"]
    assert [(item["fecha"], item["formadores"]) for item in only_room] == [("2026-12-02", [])]
    assert (await graphql(FREE, **WEEK, formadores=[], minutos=60))["disponibilidad"] == []


async def test_no_time_that_is_over_is_proposed(graphql: GraphQLClient, trainer: Data) -> None:
    period: dict[str, Any] = {"desde": "2026-11-01T00:00:00Z", "hasta": "2026-12-02T00:00:00Z", "minutos": 240}
    found = await graphql(FREE, **period, formadores=[trainer["id"]], maximo=1)
    assert found["disponibilidad"][0]["fecha"] == "2026-11-24"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"formadores": None}, "formadores: This value is missing."),
        ({"minutos": 0}, "minutos: It must lie between 1 minute and 1,440 minutes."),
        ({"maximo": 101}, "maximo: It must lie between 1 and 100."),
        ({"hasta": "2026-11-30T00:00:00Z"}, "hasta: The period must end after it starts and last 62 days at most."),
        ({"hasta": "2027-02-01T00:00:00Z"}, "hasta: The period must end after it starts and last 62 days at most."),
        ({"desde": "1800-01-01T00:00:00Z"}, "desde: The date must lie between the years 1900 and 2199."),
        (
            {"horaFin": "09:00"},
            "horaFin: The end time must differ from the start time; an earlier one is that of the following day.",
        ),
    ],
)
async def test_a_wrong_question_for_free_times_is_refused(
    graphql: GraphQLClient, trainer: Data, change: dict[str, Any], message: str
) -> None:
    with pytest.raises(GraphQLResponseError) as failure:
        await graphql(
            FREE, headers={"Accept-Language": "en"}, **{**WEEK, "formadores": [trainer["id"]], "minutos": 60, **change}
        )
    assert [error["message"] for error in failure.value.errors] == [message]
