"""Snoozing and dismissing alerts through the API."""

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest
from tests.api.factories import attempt, contratacion, do, refused, sesion
from tests.clock import ManualClock
from tests.support.authentication import as_actor
from tests.support.graphql import Data, GraphQLClient
from tests.support.people import person

TODAY = {"fecha": "2026-11-23", "horaInicio": "12:00", "horaFin": "14:00"}
"""A session three hours after the start of the test, which is at 08:00 UTC."""


@pytest.fixture
async def row(graphql: GraphQLClient) -> Data:
    return await sesion(graphql, await contratacion(graphql), **TODAY)


@pytest.fixture
async def ane(graphql: GraphQLClient) -> GraphQLClient:
    """The client of a user."""
    return graphql.acting_as(as_actor(await person()))


async def claves(graphql: GraphQLClient) -> list[str]:
    return [alert["clave"] for alert in (await graphql("{ avisos { clave } }"))["avisos"]]


async def test_a_snoozed_alert_returns_after_its_snooze(ane: GraphQLClient, row: Data, clock: ManualClock) -> None:
    (clave,) = await claves(ane)
    assert await do(ane, "posponerAviso", clave=clave, hasta="2026-11-23T11:00:00+01:00") == clave
    await clock.move(datetime(2026, 11, 23, 9, 59, 59, tzinfo=UTC))
    assert await claves(ane) == []
    await clock.move(datetime(2026, 11, 23, 10, 0, tzinfo=UTC))
    assert await claves(ane) == [clave]


async def test_a_dismissed_alert_is_hidden_until_its_session_moves(ane: GraphQLClient, row: Data) -> None:
    (clave,) = await claves(ane)
    for _ in range(2):
        assert await do(ane, "descartarAviso", clave=clave) == clave
    assert await claves(ane) == []
    await do(ane, "reprogramarSesion", id=row["id"], horaInicio="13:00")
    (moved,) = await claves(ane)
    assert moved != clave
    assert await refused(ane, "descartarAviso", clave=clave) == [("NO_ENCONTRADO", "clave")]
    await do(ane, "reprogramarSesion", id=row["id"], horaInicio="12:00")
    assert await claves(ane) == []


async def test_snoozing_replaces_a_dismissal(ane: GraphQLClient, row: Data, clock: ManualClock) -> None:
    (clave,) = await claves(ane)
    await do(ane, "descartarAviso", clave=clave)
    await do(ane, "posponerAviso", clave=clave, hasta="2026-11-23T09:00:00Z")
    await clock.move(datetime(2026, 11, 23, 9, 0, tzinfo=UTC))
    assert await claves(ane) == [clave]


async def test_an_alert_is_hidden_only_from_the_user_who_hid_it(
    graphql: GraphQLClient, ane: GraphQLClient, row: Data
) -> None:
    jon, maite = [graphql.acting_as(as_actor(await person())) for _ in range(2)]
    (clave,) = await claves(graphql)
    await do(ane, "descartarAviso", clave=clave)
    await do(jon, "posponerAviso", clave=clave, hasta="2026-11-23T11:00:00Z")
    assert [await claves(reader) for reader in (ane, jon, maite, graphql)] == [[], [], [clave], [clave]]


async def test_who_is_no_user_cannot_hide_alerts(graphql: GraphQLClient, row: Data) -> None:
    (clave,) = await claves(graphql)
    assert await refused(graphql, "descartarAviso", clave=clave) == [("PERMISO", None)]
    assert await refused(graphql, "posponerAviso", clave=clave, hasta="2026-11-23T11:00:00Z") == [("PERMISO", None)]
    assert await claves(graphql) == [clave]


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
    ],
)
async def test_an_invalid_request_to_hide_an_alert_hides_nothing(
    ane: GraphQLClient, row: Data, changes: dict[str, Any], errors: list[tuple[str, str]]
) -> None:
    (clave,) = await claves(ane)
    valid = {"clave": clave, "hasta": "2026-11-23T09:00:00Z"}
    assert await refused(ane, "posponerAviso", **valid | changes) == errors
    if "hasta" not in changes:
        assert await refused(ane, "descartarAviso", **{"clave": clave} | changes) == errors
    assert await claves(ane) == [clave]


async def test_concurrent_dismissals_of_the_same_alert_all_succeed(ane: GraphQLClient, row: Data) -> None:
    (clave,) = await claves(ane)
    answers = await asyncio.gather(*(attempt(ane, "descartarAviso", clave=clave) for _ in range(4)))
    assert [answer.errores for answer in answers] == [[]] * 4
    assert await claves(ane) == []
