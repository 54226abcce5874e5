"""An outage of PostgreSQL while nothing changes."""

import pytest
from tests.support.graphql import Data, Subscription, open_subscription
from tests.support.proxy import proxy_before
from tests.support.server_process import server_process

ALERTS = "subscription { avisos { tipo lista { clave } desactualizadaDesde } }"
CHANGES = "subscription { cambios { operacion tipo id } }"
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
