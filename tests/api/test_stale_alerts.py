"""Alert subscriptions while the alerts cannot be read."""

import asyncio
import json
from datetime import timedelta
from typing import Any

from tests.api.factories import contratacion, do, sesion
from tests.clock import ManualClock
from tests.conftest import Subscribe
from tests.support.graphql import Data, GraphQLClient, Subscription
from tests.support.outages import table_missing

from planificador.core.runtime.changes import LAGGED
from planificador.runtime import Runtime
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


async def next_event(events: Subscription) -> Data:
    event: Data = (await events.next())["avisos"]
    return event


async def test_a_stale_event_states_since_when_the_list_is_stale(
    graphql: GraphQLClient, subscribe: Subscribe, clock: ManualClock, runtime: Runtime
) -> None:
    contract = await contratacion(graphql)
    await sesion(graphql, contract)
    async with subscribe(LIVE) as events:
        first = await next_event(events)
        assert first["desactualizadaDesde"] is None
        async with table_missing(Sesion):
            action = {"proximaAccion": "Llamar", "fechaProximaAccion": "2026-11-23", "crearRecordatorio": True}
            runtime.services.notifier._deliver(LAGGED)
            assert await next_event(events) == STALE
            await do(graphql, "crearInteraccion", cliente=contract["cliente"]["id"], tipo="LLAMADA", **action)
            async with subscribe(LIVE) as equal, subscribe(LIVE, horas=24) as other:
                assert await next_event(equal) == await next_event(other) == STALE
                await clock.wait_for_sleeper(clock.now() + RETRY)
        await clock.move(RETRY)
        fresh = await next_event(events)
        assert (fresh["tipo"], fresh["desactualizadaDesde"]) == (None, None)
        assert [aviso["clave"] for aviso in fresh["lista"]] == ["recordatorio:1:2026-11-23", first["lista"][0]["clave"]]


async def test_an_event_stream_that_starts_during_an_outage_gets_a_stale_event(graphql: GraphQLClient) -> None:
    body: dict[str, Any] = {"query": LIVE}
    accept = {"accept": "text/event-stream"}
    async with (
        table_missing(Sesion),
        asyncio.timeout(10),
        graphql.http.stream("POST", "/graphql", json=body, headers=accept) as response,
    ):
        lines = response.aiter_lines()
        data = await anext(line async for line in lines if line.startswith("data: "))
    assert json.loads(data.removeprefix("data: ")) == {"data": {"avisos": STALE}}
