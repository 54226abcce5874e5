"""`generarSesiones`: sessions on weekdays over several weeks, all of them or none."""

import asyncio
from typing import Any

import pytest
from tests.api.factories import all_rows, attempt, contratacion, do, formador, refused, sesion
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
    assert len(queries) < 364 + 20, "one INSERT for each session, and the other statements once for all"


async def test_a_plan_that_exceeds_the_hours_sold_gives_one_warning(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql, horasPrevistas="3.00")
    answer = await attempt(graphql, "generarSesiones", {"Accept-Language": "en"}, contratacion=contract["id"], **PLAN)
    assert (len(answer.result), answer.advertencias) == (4, [("HORAS_SUPERADAS", "contratacion")])
    assert answer.warning_messages == ["More is scheduled (8 hours) than was sold (3 hours)."]


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
