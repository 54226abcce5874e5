"""Snoozing and dismissing alerts through the door."""

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest
from tests.api.factories import attempt, contratacion, do, refused, sesion
from tests.clock import ManualClock
from tests.support.graphql import Data, GraphQLClient

TODAY = {"fecha": "2026-11-23", "horaInicio": "12:00", "horaFin": "14:00"}
"""Three hours ahead of the clock, which shows eight, UTC."""


@pytest.fixture
async def row(graphql: GraphQLClient) -> Data:
    return await sesion(graphql, await contratacion(graphql), **TODAY)


async def claves(graphql: GraphQLClient, lector: str = "") -> list[str]:
    text = "query ($lector: String!) { avisos(lector: $lector) { clave } }"
    return [one["clave"] for one in (await graphql(text, lector=lector))["avisos"]]


async def test_a_snoozed_alert_comes_back_at_its_instant(graphql: GraphQLClient, row: Data, clock: ManualClock) -> None:
    (clave,) = await claves(graphql)
    assert await do(graphql, "posponerAviso", clave=clave, hasta="2026-11-23T11:00:00+01:00") == clave
    await clock.move(datetime(2026, 11, 23, 9, 59, 59, tzinfo=UTC))
    assert await claves(graphql) == []
    await clock.move(datetime(2026, 11, 23, 10, 0, tzinfo=UTC))
    assert await claves(graphql) == [clave]


async def test_a_dismissed_alert_stays_away_until_its_session_moves(graphql: GraphQLClient, row: Data) -> None:
    (clave,) = await claves(graphql)
    for _ in range(2):
        assert await do(graphql, "descartarAviso", clave=clave) == clave
    assert await claves(graphql) == []
    await do(graphql, "reprogramarSesion", id=row["id"], horaInicio="13:00")
    (moved,) = await claves(graphql)
    assert moved != clave
    assert await refused(graphql, "descartarAviso", clave=clave) == [("NO_ENCONTRADO", "clave")]
    await do(graphql, "reprogramarSesion", id=row["id"], horaInicio="12:00")
    assert await claves(graphql) == []


async def test_the_last_word_holds(graphql: GraphQLClient, row: Data, clock: ManualClock) -> None:
    (clave,) = await claves(graphql)
    await do(graphql, "descartarAviso", clave=clave)
    await do(graphql, "posponerAviso", clave=clave, hasta="2026-11-23T09:00:00Z")
    await clock.move(datetime(2026, 11, 23, 9, 0, tzinfo=UTC))
    assert await claves(graphql) == [clave]


async def test_each_reader_hides_for_himself_and_nobody_for_the_others(graphql: GraphQLClient, row: Data) -> None:
    (clave,) = await claves(graphql)
    await do(graphql, "descartarAviso", clave=clave, lector=" ane ")
    await do(graphql, "posponerAviso", clave=clave, lector="jon", hasta="2026-11-23T11:00:00Z")
    assert [await claves(graphql, who) for who in ("ane", "jon", "maite", "")] == [[], [], [clave], [clave]]


@pytest.mark.parametrize("lector", [None, ""])
async def test_without_a_reader_it_is_hidden_from_who_names_none(
    graphql: GraphQLClient, row: Data, lector: str | None
) -> None:
    (clave,) = await claves(graphql)
    await do(graphql, "descartarAviso", clave=clave, lector=lector)
    assert await claves(graphql) == []


@pytest.mark.parametrize(
    ("given", "errors"),
    [
        ({"hasta": "2026-11-23T08:00:00Z"}, [("FUERA_DE_RANGO", "hasta")]),
        ({"hasta": "2020-01-01T00:00:00Z"}, [("FUERA_DE_RANGO", "hasta")]),
        ({"hasta": "9999-12-31T00:00:00Z"}, [("FUERA_DE_RANGO", "hasta")]),
        ({"clave": "sesion:999:2026-11-23T11:00Z"}, [("NO_ENCONTRADO", "clave")]),
        ({"clave": "recordatorio:1:2026-11-23"}, [("NO_ENCONTRADO", "clave")]),
        ({"clave": ""}, [("NO_ENCONTRADO", "clave")]),
        ({"clave": "a\0b"}, [("NO_ENCONTRADO", "clave")]),
        ({"clave": "x" * 100_000}, [("NO_ENCONTRADO", "clave")]),
        ({"lector": "x" * 101}, [("DEMASIADO_LARGO", "lector")]),
        ({"lector": "a\0b"}, [("NO_VALIDO", "lector")]),
    ],
)
async def test_what_cannot_be_hidden_is_refused_and_nothing_hidden(
    graphql: GraphQLClient, row: Data, given: dict[str, Any], errors: list[tuple[str, str]]
) -> None:
    (clave,) = await claves(graphql)
    usual = {"clave": clave, "hasta": "2026-11-23T09:00:00Z"}
    assert await refused(graphql, "posponerAviso", **usual | given) == errors
    if "hasta" not in given:
        assert await refused(graphql, "descartarAviso", **{"clave": clave} | given) == errors
    assert await claves(graphql) == [clave]


async def test_those_who_hide_the_same_alert_at_once_all_succeed(graphql: GraphQLClient, row: Data) -> None:
    (clave,) = await claves(graphql)
    answers = await asyncio.gather(*(attempt(graphql, "descartarAviso", clave=clave) for _ in range(4)))
    assert [answer.errores for answer in answers] == [[]] * 4
    assert await claves(graphql) == []
