"""`generarSesiones`: sessions on weekdays over several weeks, all of them or none."""

import asyncio
from typing import Any

import pytest
from tests.api.factories import all_rows, attempt, cliente, contratacion, do, formador, refused, sesion
from tests.support.graphql import Data, GraphQLClient
from tests.support.queries import QueryCounter

WEEKDAYS = ["LUNES", "MARTES", "MIERCOLES", "JUEVES", "VIERNES", "SABADO", "DOMINGO"]
PLAN: dict[str, Any] = {
    "desde": "2026-12-01",
    "dias": ["MARTES", "JUEVES"],
    "semanas": 2,
    "horaInicio": "09:00",
    "horaFin": "11:00",
}


@pytest.fixture
async def contract(graphql: GraphQLClient) -> Data:
    return await contratacion(graphql, horasPrevistas="500.00")


async def test_sessions_are_generated_on_the_weekdays_except_holidays(graphql: GraphQLClient, contract: Data) -> None:
    trainer = await formador(graphql)
    shared = {"direccion": "Aula 2", "notas": "N", "zona": "Europe/London"}
    plan = {**PLAN, **shared, "formador": trainer["id"], "festivos": ["2026-12-08", "2026-12-25"]}
    rows = await do(graphql, "generarSesiones", contratacion=contract["id"], **plan)
    assert [row["fecha"] for row in rows] == ["2026-12-01", "2026-12-03", "2026-12-10"]
    expected = shared | {"estado": "PROGRAMADA", "formador": {"id": trainer["id"]}, "minutos": 120}
    assert all(row.items() >= expected.items() for row in rows)
    assert rows[0]["inicio"] == "2026-12-01T09:00:00Z"
    assert await all_rows(graphql, "sesiones") == rows


@pytest.mark.parametrize(
    ("plan", "days"),
    [
        ({"desde": "2026-12-02", "semanas": 1}, ["2026-12-03", "2026-12-08"]),
        ({"dias": ["MARTES", "MARTES"], "semanas": 1}, ["2026-12-01"]),
        ({"dias": WEEKDAYS, "semanas": 1, "desde": "2026-12-28"}, [f"2026-12-{n}" for n in range(28, 32)]),
        ({"dias": ["DOMINGO"], "semanas": 2, "desde": "2027-03-22"}, ["2027-03-28", "2027-04-04"]),
    ],
)
async def test_the_weeks_of_a_plan_are_counted_from_its_first_day(
    graphql: GraphQLClient, contract: Data, plan: Data, days: list[str]
) -> None:
    rows = await do(graphql, "generarSesiones", contratacion=contract["id"], **PLAN | plan)
    assert [row["fecha"] for row in rows][: len(days)] == days


async def test_proposed_sessions_can_be_generated_without_hours(graphql: GraphQLClient, contract: Data) -> None:
    plan = {**PLAN, "horaInicio": None, "horaFin": None}
    rows = await do(graphql, "generarSesiones", contratacion=contract["id"], programada=False, **plan)
    assert {(row["estado"], row["inicio"]) for row in rows} == {("PROPUESTA", None)}
    errors = await refused(graphql, "generarSesiones", contratacion=contract["id"], **plan)
    assert errors == [("HORARIO_NO_VALIDO", "horaInicio"), ("HORARIO_NO_VALIDO", "horaFin")]
    assert await all_rows(graphql, "sesiones") == rows


@pytest.mark.parametrize(
    ("plan", "errors"),
    [
        ({"semanas": 0}, [("FUERA_DE_RANGO", "semanas")]),
        ({"semanas": -1}, [("FUERA_DE_RANGO", "semanas")]),
        ({"semanas": 105}, [("FUERA_DE_RANGO", "semanas")]),
        ({"semanas": 53, "dias": WEEKDAYS}, [("FUERA_DE_RANGO", "semanas")]),
        ({"dias": []}, [("FUERA_DE_RANGO", "dias")]),
        ({"semanas": 1, "festivos": ["2026-12-01", "2026-12-03"]}, [("FUERA_DE_RANGO", "dias")]),
        ({"desde": "9999-12-31", "semanas": 0}, [("FUERA_DE_RANGO", "desde"), ("FUERA_DE_RANGO", "semanas")]),
        ({"desde": "2199-12-25", "semanas": 2}, [("FUERA_DE_RANGO", "semanas")]),
        ({"desde": "2027-03-23", "dias": ["DOMINGO"], "horaInicio": "02:30"}, [("HORA_INEXISTENTE", "horaInicio")]),
        ({"horaFin": "09:00"}, [("HORARIO_NO_VALIDO", "horaFin")]),
        ({"zona": "Aquí", "enlaceVc": "x"}, [("NO_VALIDO", "zona"), ("NO_VALIDO", "enlaceVc")]),
    ],
)
async def test_an_invalid_plan_is_refused(
    graphql: GraphQLClient, contract: Data, plan: Data, errors: list[tuple[str, str]]
) -> None:
    assert await refused(graphql, "generarSesiones", contratacion=contract["id"], **PLAN | plan) == errors
    assert await all_rows(graphql, "sesiones") == []


async def test_a_plan_with_one_impossible_session_creates_none(graphql: GraphQLClient, contract: Data) -> None:
    trainer = await formador(graphql)
    existing = await sesion(graphql, contract, fecha="2026-12-10", formador=trainer["id"])
    values = {"contratacion": contract["id"], "formador": trainer["id"]}
    assert await refused(graphql, "generarSesiones", **values, **PLAN) == [("FORMADOR_OCUPADO", "formador")]
    assert await all_rows(graphql, "sesiones") == [existing]
    rows = await do(graphql, "generarSesiones", **values, **PLAN, festivos=["2026-12-10"])
    assert len(rows) == 3


async def test_a_session_on_every_day_of_a_year_is_generated_at_once(
    graphql: GraphQLClient, contract: Data, count_queries: QueryCounter
) -> None:
    trainer = await formador(graphql)
    plan = {**PLAN, "dias": WEEKDAYS, "semanas": 52, "formador": trainer["id"]}
    with count_queries() as queries:
        rows = await do(graphql, "generarSesiones", contratacion=contract["id"], **plan)
    assert len(rows) == 364
    assert len(queries) < 25, "the sessions are inserted together"


async def test_a_plan_that_exceeds_the_hours_sold_gives_one_warning(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql, horasPrevistas="3.00")
    plan = {**PLAN, "desde": "2027-02-02"}
    answer = await attempt(graphql, "generarSesiones", {"Accept-Language": "en"}, contratacion=contract["id"], **plan)
    assert (len(answer.result), answer.advertencias) == (4, [("HORAS_SUPERADAS", "contratacion")])
    assert answer.warning_messages == ["More is scheduled (8 hours) than was sold (3 hours)."]


async def test_a_preview_tells_that_the_hours_sold_would_be_exceeded(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql, horasPrevistas="3.00")
    plan = {"desde": "2026-12-01", "dias": ["MARTES"], "semanas": 1, "horaInicio": "09:00", "horaFin": "11:00"}
    await do(graphql, "generarSesiones", contratacion=contract["id"], **plan)
    plan["desde"] = "2026-12-14"
    answers = [
        await attempt(graphql, "generarSesiones", contratacion=contract["id"], **plan, simular=simulated)
        for simulated in (True, False)
    ]
    assert [answer.advertencias for answer in answers] == [[("HORAS_SUPERADAS", "contratacion")]] * 2
    assert answers[0].warning_messages == answers[1].warning_messages


@pytest.mark.parametrize("state", ["RECHAZADA", "FINALIZADA"])
async def test_no_sessions_are_generated_for_a_closed_contract(graphql: GraphQLClient, state: str) -> None:
    contract = await contratacion(graphql, state)
    errors = await refused(graphql, "generarSesiones", contratacion=contract["id"], **PLAN)
    assert errors == [("TRANSICION_NO_PERMITIDA", "contratacion")]


async def test_only_one_of_concurrent_plans_for_a_trainer_succeeds(graphql: GraphQLClient) -> None:
    trainer = await formador(graphql)
    contracts = [await contratacion(graphql) for _ in range(3)]
    inputs = [{"contratacion": contract["id"], "formador": trainer["id"], **PLAN} for contract in contracts]
    answers = await asyncio.gather(*(attempt(graphql, "generarSesiones", **values) for values in inputs))
    busy = [("FORMADOR_OCUPADO", "formador")]
    assert sorted(answer.errores for answer in answers) == [[], 4 * busy, 4 * busy]
    assert len(await all_rows(graphql, "sesiones")) == 4


PROPOSALS = (
    "mutation ($input: GenerarSesionesInput!) { generarSesiones(input: $input) { sesiones { fecha notas } propuestas "
    "{ fecha numero inicio fin festivo { nombre tipo } conflictos { codigo mensaje } } "
    "errores { codigo campo } advertencias { codigo campo mensaje } } }"
)


async def test_sessions_are_generated_by_a_monthly_rule_and_numbered(graphql: GraphQLClient, contract: Data) -> None:
    plan = {"desde": "2026-12-01", "regla": "FREQ=MONTHLY;BYDAY=2WE;COUNT=3", "notas": "Sesión {n} de {total} {x}"}
    rows = await do(
        graphql, "generarSesiones", contratacion=contract["id"], **plan, horaInicio="09:00", horaFin="10:00"
    )
    assert [(row["fecha"], row["notas"]) for row in rows] == [
        ("2026-12-09", "Sesión 1 de 3 {x}"),
        ("2027-01-13", "Sesión 2 de 3 {x}"),
        ("2027-02-10", "Sesión 3 de 3 {x}"),
    ]


@pytest.mark.parametrize(
    "plan",
    [
        {"regla": " ", "dias": ["MARTES"], "semanas": 1},
        {"regla": "FREQ=DAILY;COUNT=1", "dias": [], "semanas": None},
    ],
)
async def test_an_empty_field_of_a_form_is_no_second_plan(graphql: GraphQLClient, contract: Data, plan: Data) -> None:
    rows = await do(
        graphql, "generarSesiones", contratacion=contract["id"], desde="2026-12-01", programada=False, **plan
    )
    assert [row["fecha"] for row in rows] == ["2026-12-01"]


@pytest.mark.parametrize(
    ("plan", "errors"),
    [
        ({"regla": "FREQ=DAILY"}, [("NO_VALIDO", "regla")]),
        ({"regla": "FREQ=DAILY;COUNT=400"}, [("FUERA_DE_RANGO", "regla")]),
        ({"regla": "FREQ=DAILY;COUNT=2", "semanas": 2}, [("NO_VALIDO", "regla")]),
        ({"regla": "FREQ=DAILY;COUNT=1", "festivos": ["2026-12-01"]}, [("FUERA_DE_RANGO", "regla")]),
        ({}, [("OBLIGATORIO", "semanas"), ("OBLIGATORIO", "dias")]),
        ({"regla": "FREQ=DAILY;COUNT=1", "territorio": "ES-XX"}, [("NO_VALIDO", "territorio")]),
        ({"regla": "FREQ=DAILY;COUNT=1", "desde": "9999-12-31"}, [("FUERA_DE_RANGO", "desde")]),
    ],
)
async def test_an_invalid_rule_is_refused(
    graphql: GraphQLClient, contract: Data, plan: Data, errors: list[tuple[str, str]]
) -> None:
    values = {"desde": "2026-12-01", "horaInicio": "09:00", "horaFin": "10:00", **plan}
    assert await refused(graphql, "generarSesiones", contratacion=contract["id"], **values) == errors


async def test_sessions_on_holidays_are_told_or_left_out(graphql: GraphQLClient, contract: Data) -> None:
    await do(graphql, "crearDiaCierre", nombre="Puente", desde="2026-12-03", hasta="2026-12-04")
    answer = await attempt(graphql, "generarSesiones", contratacion=contract["id"], **PLAN, programada=False)
    assert (len(answer.result), answer.advertencias) == (4, 2 * [("EN_FESTIVO", "desde")])
    assert answer.warning_messages == [
        "El 3 de diciembre de 2026 es festivo: Puente.",
        "El 8 de diciembre de 2026 es festivo: Inmaculada Concepción.",
    ]
    rows = await do(graphql, "generarSesiones", contratacion=contract["id"], **PLAN, enFestivo="OMITIR")
    assert [row["fecha"] for row in rows] == ["2026-12-01", "2026-12-10"]
    for_nobody = {**PLAN, "desde": "2026-12-08", "dias": ["MARTES"], "semanas": 1, "enFestivo": "OMITIR"}
    errors = await refused(graphql, "generarSesiones", contratacion=contract["id"], **for_nobody)
    assert errors == [("FUERA_DE_RANGO", "dias")]


async def test_a_plan_is_proposed_with_its_holidays_and_conflicts(graphql: GraphQLClient, contract: Data) -> None:
    trainer = await formador(graphql)
    existing = await sesion(graphql, contract, fecha="2026-12-10", formador=trainer["id"])
    plan = {**PLAN, "contratacion": contract["id"], "formador": trainer["id"], "enFestivo": "OMITIR", "simular": True}
    payload = (await graphql(PROPOSALS, input=plan))["generarSesiones"]
    assert (payload["sesiones"], payload["errores"]) == ([], [])
    told = [(item["fecha"], item["numero"], len(item["conflictos"])) for item in payload["propuestas"]]
    assert told == [("2026-12-01", 1, 0), ("2026-12-03", 2, 0), ("2026-12-08", None, 0), ("2026-12-10", 3, 1)]
    assert payload["propuestas"][2]["festivo"] == {"nombre": "Inmaculada Concepción", "tipo": "TERRITORIO"}
    assert payload["propuestas"][0]["inicio"] == "2026-12-01T08:00:00Z"
    assert payload["propuestas"][3]["conflictos"][0]["codigo"] == "FORMADOR_OCUPADO"
    assert await all_rows(graphql, "sesiones") == [existing]
    invalid = (await graphql(PROPOSALS, input={**plan, "horaFin": "09:00"}))["generarSesiones"]
    assert invalid["errores"] == [{"codigo": "HORARIO_NO_VALIDO", "campo": "horaFin"}]


@pytest.mark.parametrize(
    ("address", "modality", "days"),
    [
        (
            {"codigoPostal": "20018", "localidad": "Donostia / San Sebastián"},
            "PRESENCIAL",
            ["2027-01-20", "2027-03-19"],
        ),
        ({"codigoPostal": "48001", "localidad": "Bilbao"}, "PRESENCIAL", ["2027-03-19"]),
        ({"codigoPostal": "64100", "localidad": "Bayonne", "pais": "FR"}, "MIXTA", ["2027-05-06"]),
        ({"codigoPostal": "20018", "localidad": "Donostia"}, "AULA_VIRTUAL", []),
    ],
)
async def test_the_holidays_are_those_of_the_place_of_the_sessions(
    graphql: GraphQLClient, address: Data, modality: str, days: list[str]
) -> None:
    await do(graphql, "crearDiaCierre", nombre="San Sebastián", desde="2027-01-20", localidad="San Sebastian")
    client = await cliente(graphql, **address)
    contract = await contratacion(graphql, cliente=client["id"], modalidad=modality)
    plan = {**PLAN, "contratacion": contract["id"], "desde": "2027-01-20", "simular": True, "semanas": 20}
    candidates = ["2027-01-20", "2027-03-19", "2027-05-06"]
    payload = (await graphql(PROPOSALS, input={**plan, "dias": WEEKDAYS}))["generarSesiones"]
    holidays = {item["fecha"] for item in payload["propuestas"] if item["festivo"]}
    assert [day for day in candidates if day in holidays] == days
