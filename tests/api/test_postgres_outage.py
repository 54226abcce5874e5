"""An outage of PostgreSQL, and what subscribers get of what changes meanwhile."""

import asyncio

import asyncpg
import pytest
from tests.api.factories import cliente, do
from tests.support.graphql import Data, GraphQLClient, Subscription, open_subscription
from tests.support.http_client import http_client
from tests.support.proxy import proxy_before
from tests.support.server_process import server_process

ALERTS = "subscription { avisos { tipo lista { clave } desactualizadaDesde } }"
CHANGES = "subscription { cambios { operacion tipo id } }"
READ_WITH_THE_EVENT = """
subscription {
  avisos { tipo aviso { ... on AvisoRecordatorio { interaccion { cliente { propuestas { totalCount } } } } } }
}
"""
END_WAITING = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
"""
MISSED = {"operacion": "DESCONOCIDO", "tipo": None, "id": None}


async def alert_event(events: Subscription) -> Data:
    event: Data = (await events.next(timeout=20))["avisos"]
    return event


@pytest.mark.postgres_only  # SQLite has no server
async def test_subscribers_are_notified_of_the_outage_and_of_its_end(fresh_url: str) -> None:
    async with proxy_before(fresh_url) as proxy, server_process(demo=False, database_url=proxy.url) as server:
        url = server.url.replace("http", "ws") + "/graphql"
        async with open_subscription(url, ALERTS, {}) as alerts, open_subscription(url, CHANGES, {}) as changes:
            fresh: Data = {"tipo": None, "lista": [], "desactualizadaDesde": None}
            assert await alert_event(alerts) == fresh
            assert (await changes.next())["cambios"] == MISSED

            await proxy.disconnect()
            stale = await alert_event(alerts)
            assert (stale["tipo"], stale["lista"]) == ("DESACTUALIZADA", None)
            assert (await changes.next())["cambios"] == MISSED
            async with open_subscription(url, ALERTS, {}) as late:
                assert await alert_event(late) == stale

                await proxy.listen()
                assert await alert_event(late) == await alert_event(alerts) == fresh
            assert (await changes.next(timeout=20))["cambios"] == MISSED


@pytest.mark.postgres_only  # one can end a connection there
async def test_an_event_whose_fields_could_not_be_read_is_read_again(fresh_url: str) -> None:
    async with server_process(fresh_url, demo=False) as server, http_client(server.url) as http:
        graphql, url = GraphQLClient(http), server.url.replace("http", "ws") + "/graphql"
        owner = await cliente(graphql)
        async with open_subscription(url, READ_WITH_THE_EVENT, {}) as alerts:
            await alert_event(alerts)
            connection, other = [await asyncpg.connect(fresh_url) for _ in range(2)]
            async with connection.transaction():
                await connection.execute("LOCK TABLE propuesta IN ACCESS EXCLUSIVE MODE")
                due = {"crearRecordatorio": True, "fechaProximaAccion": "2020-12-01"}
                await do(graphql, "crearInteraccion", cliente=owner["id"], tipo="LLAMADA", **due)
                while not await other.fetch(END_WAITING):  # noqa: ASYNC110
                    await asyncio.sleep(0.01)  # the server tells nobody
            for each in (connection, other):
                await each.close()
            event = await alert_event(alerts)
            assert event == {"tipo": "NUEVO", "aviso": {"interaccion": {"cliente": {"propuestas": {"totalCount": 0}}}}}
