"""Snoozing and dismissing alerts through the API."""

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest
from tests.api.factories import attempt, contratacion, do, refused, sesion
from tests.clock import ManualClock
from tests.support.graphql import Data, GraphQLClient

TODAY = {"fecha": "2026-11-23", "horaInicio": "12:00", "horaFin": "14:00"}
"""A session three hours after the start of the test, which is at 08:00 UTC."""


@pytest.fixture
async def row(graphql: GraphQLClient) -> Data:
    return await sesion(graphql, await contratacion(graphql), **TODAY)


async def claves(graphql: GraphQLClient, lector: str = "") -> list[str]:
    text = "query ($lector: String!) { avisos(lector: $lector) { clave } }"
    return [alert["clave"] for alert in (await graphql(text, lector=lector))["avisos"]]


async def test_a_snoozed_alert_returns_after_its_snooze(graphql: GraphQLClient, row: Data, clock: ManualClock) -> None:
    (clave,) = await claves(graphql)
    assert await do(graphql, "posponerAviso", clave=clave, hasta="2026-11-23T11:00:00+01:00") == clave
    await clock.move(datetime(2026, 11, 23, 9, 59, 59, tzinfo=UTC))
    assert await claves(graphql) == []
    await clock.move(datetime(2026, 11, 23, 10, 0, tzinfo=UTC))
    assert await claves(graphql) == [clave]


async def test_a_dismissed_alert_is_hidden_until_its_session_moves(graphql: GraphQLClient, row: Data) -> None:
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


async def test_snoozing_replaces_a_dismissal(graphql: GraphQLClient, row: Data, clock: ManualClock) -> None:
    (clave,) = await claves(graphql)
    await do(graphql, "descartarAviso", clave=clave)
    await do(graphql, "posponerAviso", clave=clave, hasta="2026-11-23T09:00:00Z")
    await clock.move(datetime(2026, 11, 23, 9, 0, tzinfo=UTC))
    assert await claves(graphql) == [clave]


async def test_an_alert_is_hidden_only_from_the_reader_who_hid_it(graphql: GraphQLClient, row: Data) -> None:
    (clave,) = await claves(graphql)
    await do(graphql, "descartarAviso", clave=clave, lector=" ane ")
    await do(graphql, "posponerAviso", clave=clave, lector="jon", hasta="2026-11-23T11:00:00Z")
    assert [await claves(graphql, reader) for reader in ("ane", "jon", "maite", "")] == [[], [], [clave], [clave]]


@pytest.mark.parametrize("lector", [None, ""])
async def test_an_alert_hidden_without_a_reader_is_hidden_from_readers_without_a_name(
    graphql: GraphQLClient, row: Data, lector: str | None
) -> None:
    (clave,) = await claves(graphql)
    await do(graphql, "descartarAviso", clave=clave, lector=lector)
    assert await claves(graphql) == []


@pytest.mark.parametrize(
    ("changes", "errors"),
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
async def test_an_invalid_request_to_hide_an_alert_hides_nothing(
    graphql: GraphQLClient, row: Data, changes: dict[str, Any], errors: list[tuple[str, str]]
) -> None:
    (clave,) = await claves(graphql)
    valid = {"clave": clave, "hasta": "2026-11-23T09:00:00Z"}
    assert await refused(graphql, "posponerAviso", **valid | changes) == errors
    if "hasta" not in changes:
        assert await refused(graphql, "descartarAviso", **{"clave": clave} | changes) == errors
    assert await claves(graphql) == [clave]


async def test_concurrent_dismissals_of_the_same_alert_all_succeed(graphql: GraphQLClient, row: Data) -> None:
    (clave,) = await claves(graphql)
    answers = await asyncio.gather(*(attempt(graphql, "descartarAviso", clave=clave) for _ in range(4)))
    assert [answer.errores for answer in answers] == [[]] * 4
    assert await claves(graphql) == []
