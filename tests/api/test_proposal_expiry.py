"""Proposals expire at the end of their last day: at the instant, once, and heard by whoever listens."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx2
from tests.api.factories import attempt, contratacion, do, read, refused, sesion
from tests.clock import ManualClock, wait_until
from tests.support.authentication import trusting_app
from tests.support.graphql import Data, GraphQLClient, open_subscription
from tests.support.http_client import http_client
from tests.support.processes import run_forked
from tests.support.server import serving

from planificador.runtime import Runtime
from planificador.sesiones.expiry import ProposalExpiry
from planificador.settings import Settings

END = datetime(2026, 11, 30, 23, tzinfo=UTC)
"""The end of 30 November 2026 in Madrid."""
EXPIRE = """
import asyncio, sys
from datetime import UTC, datetime
from planificador.runtime import open_runtime
from planificador.sesiones.expiry import ProposalExpiry
from planificador.settings import Settings
from tests.clock import ManualClock

async def main():
    clock = ManualClock(datetime(2026, 11, 30, 23, tzinfo=UTC))
    async with open_runtime(Settings(database_url=sys.argv[1], time_zone="Europe/Madrid"), clock) as runtime:
        async with ProposalExpiry(runtime.services):
            await clock.wait_for_sleeper(datetime(2026, 12, 9, 23, tzinfo=UTC), timeout=60)

asyncio.run(main())
"""


async def state(graphql: GraphQLClient, row: Data) -> tuple[str, int]:
    present = await read(graphql, row)
    return present["estado"], present["version"]


async def test_a_proposal_expires_at_its_instant_and_live_queries_alerts_and_changes_tell_it(
    graphql: GraphQLClient, subscribe: Callable[..., Any], clock: ManualClock, runtime: Runtime
) -> None:
    row = await contratacion(graphql, "PROPUESTA", validaHasta="2026-11-30")
    later = await contratacion(graphql, "PROPUESTA", validaHasta="2026-12-01")
    session = await sesion(graphql, row)
    live = "subscription { contrataciones(filtro: { estado: { eq: CADUCADA } }) { nodes { id motivoPerdida } } }"
    alerts = "subscription { avisos(tipos: [PROPUESTA], horasAnticipacion: 500) { tipo aviso { clave } } }"
    changes = "subscription { cambios(tipos: [Contratacion]) { operacion id } }"
    services = runtime.services
    async with ProposalExpiry(services), ProposalExpiry(services):
        await clock.wait_for_sleeper(END)
        await clock.move(END - timedelta(microseconds=1))
        assert (await read(graphql, row))["estado"] == "PROPUESTA"
        async with subscribe(live) as expired, subscribe(alerts) as avisos, subscribe(changes) as cambios:
            assert await expired.next() == {"contrataciones": {"nodes": []}}
            await avisos.next()
            await cambios.next()
            await clock.move(END)
            nodes = [{"id": row["id"], "motivoPerdida": "SIN_RESPUESTA"}]
            assert await expired.next() == {"contrataciones": {"nodes": nodes}}
            event = (await avisos.next())["avisos"]
            assert (event["tipo"], event["aviso"]["clave"]) == ("RETIRADO", "propuesta:1:2026-11-30")
            assert (await cambios.next())["cambios"] == {"operacion": "ACTUALIZADO", "id": row["id"]}
            await clock.wait_for_sleeper(END + timedelta(days=1))
    assert await state(graphql, row) == ("CADUCADA", 2), "both tasks woke, and one of them wrote"
    assert await state(graphql, later) == ("PROPUESTA", 1)
    assert (await read(graphql, session))["estado"] == "CANCELADA"
    assert clock.sleepers == []


async def test_a_proposal_whose_end_came_while_nobody_was_there_expires_at_the_start_or_when_the_clock_is_set(
    graphql: GraphQLClient, clock: ManualClock, runtime: Runtime
) -> None:
    missed = await contratacion(graphql, "PROPUESTA", validaHasta="2026-11-24")
    jumped = await contratacion(graphql, "PROPUESTA", validaHasta="2026-11-30")
    limitless = await contratacion(graphql, "PROPUESTA")
    await clock.move(datetime(2026, 11, 27, tzinfo=UTC))
    async with ProposalExpiry(runtime.services):
        await clock.wait_for_sleeper(END)
        assert await state(graphql, missed) == ("CADUCADA", 2)
        clock.reset(END + timedelta(days=3))
        late = await contratacion(graphql, "PROPUESTA", validaHasta="2026-12-20")
        await clock.wait_for_sleeper(datetime(2026, 12, 20, 23, tzinfo=UTC))
        assert await state(graphql, jumped) == ("CADUCADA", 2)
        clock.reset(END)
        await do(graphql, "actualizarContratacion", id=late["id"], validaHasta="2026-12-05")
        await clock.wait_for_sleeper(datetime(2026, 12, 5, 23, tzinfo=UTC))
        await do(graphql, "aceptarContratacion", id=late["id"])
        await wait_until(lambda: clock.sleepers == [])
    assert await state(graphql, limitless) == ("PROPUESTA", 1)


async def test_one_of_several_processes_expires_each_proposal(graphql: GraphQLClient, database: str) -> None:
    rows = [await contratacion(graphql, "PROPUESTA", validaHasta="2026-11-30") for _ in range(3)]
    await contratacion(graphql, "PROPUESTA", validaHasta="2026-12-09")
    await asyncio.gather(*(run_forked(EXPIRE, database) for _ in range(2)))
    assert [await state(graphql, row) for row in rows] == [("CADUCADA", 2)] * 3


async def test_the_application_lets_proposals_expire_while_it_serves(database: str) -> None:
    text = "subscription { contrataciones(filtro: { estado: { eq: CADUCADA } }) { totalCount } }"
    async with (
        serving(trusting_app(Settings(database_url=database))) as server,
        http_client() as http,
    ):
        http.base_url = httpx2.URL(server.url)
        async with open_subscription(server.websocket_url, text, {}, None) as events:
            assert await events.next() == {"contrataciones": {"totalCount": 0}}
            await contratacion(GraphQLClient(http), "PROPUESTA", validaHasta="2020-01-31")
            assert await events.next() == {"contrataciones": {"totalCount": 1}}


async def test_an_expired_proposal_is_extended_or_rejected_but_not_accepted(
    graphql: GraphQLClient, clock: ManualClock, runtime: Runtime
) -> None:
    row = await contratacion(graphql, "PROPUESTA", validaHasta="2026-11-30")
    await contratacion(graphql, "PROPUESTA", validaHasta="2026-12-01")
    await clock.move(END)
    assert await refused(graphql, "aceptarContratacion", id=row["id"]) == [("FUERA_DE_RANGO", "id")]
    async with ProposalExpiry(runtime.services):
        await clock.wait_for_sleeper(END + timedelta(days=1))
    assert await refused(graphql, "aceptarContratacion", id=row["id"]) == [("TRANSICION_NO_PERMITIDA", "id")]
    answer = await attempt(graphql, "prorrogarContratacion", id=row["id"], validaHasta="2026-12-31")
    assert (answer.result["estado"], answer.result["motivoPerdida"]) == ("PROPUESTA", None)
    await do(graphql, "caducarContratacion", id=row["id"])
    lost = await do(graphql, "rechazarContratacion", id=row["id"], motivoPerdida="COMPETENCIA")
    assert (lost["estado"], lost["motivoPerdida"]) == ("RECHAZADA", "COMPETENCIA")


async def test_a_proposal_whose_last_day_is_over_is_told_when_it_is_written(graphql: GraphQLClient) -> None:
    row = await contratacion(graphql, "PROPUESTA")
    answer = await attempt(graphql, "actualizarContratacion", id=row["id"], validaHasta="2026-11-22")
    assert answer.advertencias == [("VALIDEZ_TERMINADA", "validaHasta")]
    again = {"id": row["id"], "validaHasta": "2026-12-22"}
    assert await refused(graphql, "actualizarContratacion", **again) == [("TRANSICION_NO_PERMITIDA", "validaHasta")]
