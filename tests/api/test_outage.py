"""A running server whose PostgreSQL goes away and comes back, while nobody changes anything."""

import pytest
from tests.support.graphql import Data, Subscription, subscribing
from tests.support.outages import network
from tests.support.product import product

ALERTS = "subscription { avisos { tipo lista { clave } desactualizadaDesde } }"
CHANGES = "subscription { cambios { operacion tipo id } }"
MISSED = {"operacion": "DESCONOCIDO", "tipo": None, "id": None}


async def alert_event(events: Subscription) -> Data:
    event: Data = (await events.next(timeout=20))["avisos"]
    return event


@pytest.mark.postgres_only  # SQLite has no server that goes away
async def test_open_streams_say_when_the_database_goes_and_when_it_is_back(fresh_url: str) -> None:
    async with network(fresh_url) as way, product(demo=False, database_url=way.url) as server:
        url = server.url.replace("http", "ws") + "/graphql"
        async with subscribing(url, ALERTS, {}) as alerts, subscribing(url, CHANGES, {}) as changes:
            fresh: Data = {"tipo": None, "lista": [], "desactualizadaDesde": None}
            assert await alert_event(alerts) == fresh
            assert (await changes.next())["cambios"] == MISSED

            await way.cut()
            stale = await alert_event(alerts)
            assert (stale["tipo"], stale["lista"]) == ("DESACTUALIZADA", None)
            assert (await changes.next())["cambios"] == MISSED
            async with subscribing(url, ALERTS, {}) as late:
                assert await alert_event(late) == stale

                await way.restore()
                assert await alert_event(late) == await alert_event(alerts) == fresh
            assert (await changes.next(timeout=20))["cambios"] == MISSED
