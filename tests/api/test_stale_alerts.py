"""The live stream while the alerts cannot be read, through the door."""

import asyncio
import json
from datetime import timedelta
from typing import Any

from tests.api.factories import contratacion, do, sesion
from tests.clock import ManualClock
from tests.conftest import Subscribe
from tests.support.graphql import Data, GraphQLClient, Subscription
from tests.support.outages import table_away

from planificador.sesiones.models import Sesion

LIVE = """subscription ($horas: Int! = 8760) { avisos(horasAnticipacion: $horas) {
  tipo clave lista { clave texto } aviso { clave texto } desactualizadaDesde } }"""
STALE = {
    "tipo": "DESACTUALIZADA",
    "clave": None,
    "lista": None,
    "aviso": None,
    "desactualizadaDesde": "2026-11-23T08:00:00Z",
}
RETRY = timedelta(seconds=0.5)


async def heard(events: Subscription) -> Data:
    event: Data = (await events.next())["avisos"]
    return event


async def test_a_stream_says_since_when_its_list_is_old(
    graphql: GraphQLClient, subscribe: Subscribe, clock: ManualClock
) -> None:
    contract = await contratacion(graphql)
    await sesion(graphql, contract)
    async with subscribe(LIVE) as events:
        first = await heard(events)
        assert first["desactualizadaDesde"] is None
        async with table_away(Sesion):
            action = {"proximaAccion": "Llamar", "fechaProximaAccion": "2026-11-23", "crearRecordatorio": True}
            await do(graphql, "crearInteraccion", cliente=contract["cliente"]["id"], tipo="LLAMADA", **action)
            assert await heard(events) == STALE
            async with subscribe(LIVE) as same, subscribe(LIVE, horas=24) as other:
                assert await heard(same) == await heard(other) == STALE
                await clock.wait_for_sleeper(clock.now() + RETRY)
        await clock.move(RETRY)
        fresh = await heard(events)
        assert (fresh["tipo"], fresh["desactualizadaDesde"]) == (None, None)
        assert [aviso["clave"] for aviso in fresh["lista"]] == ["recordatorio:1:2026-11-23", first["lista"][0]["clave"]]


async def test_a_stream_of_events_that_begins_during_an_outage_is_not_silent(graphql: GraphQLClient) -> None:
    body: dict[str, Any] = {"query": LIVE}
    accept = {"accept": "text/event-stream"}
    async with (
        table_away(Sesion),
        asyncio.timeout(10),
        graphql.http.stream("POST", "/graphql", json=body, headers=accept) as response,
    ):
        lines = response.aiter_lines()
        data = await anext(line async for line in lines if line.startswith("data: "))
    assert json.loads(data.removeprefix("data: ")) == {"data": {"avisos": STALE}}
