"""A page that shows the live list of alerts, as the events of its subscription say."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from tests.support.graphql import Data, Subscription, open_subscription
from tests.support.server_process import ServerProcess

ALERT = "clave ... on AvisoRecordatorio { interaccion { id } }"
SUBSCRIPTION = f"subscription {{ avisos {{ tipo clave lista {{ {ALERT} }} aviso {{ {ALERT} }} }} }}"


class AlertFollower:
    """Keeps the list of alerts that a subscription tells.

    Attributes:
        has_list: Whether the whole list has come. It comes later while the alerts cannot be read.
        alerts: The ids of the interactions that alert, by the keys of their alerts.
    """

    def __init__(self, events: Subscription) -> None:
        self._events = events
        self.has_list = False
        self.alerts: dict[str, str] = {}

    async def receive(self, timeout: float) -> None:
        """Apply the next event."""
        event = (await self._events.next(timeout))["avisos"]
        if event["lista"] is not None:
            self.has_list, self.alerts = True, dict(map(_key_and_interaction, event["lista"]))
        elif event["tipo"] == "RETIRADO":
            self.alerts.pop(event["clave"], None)
        elif event["aviso"] is not None:
            key, interaction = _key_and_interaction(event["aviso"])
            self.alerts[key] = interaction

    def shows(self, interactions: set[str]) -> bool:
        """Return whether the alerts are those of these interactions."""
        return set(self.alerts.values()) == interactions

    async def receive_all(self) -> None:
        """Apply events until cancelled."""
        while True:
            await self.receive(timeout=3600)


def _key_and_interaction(alert: Data) -> tuple[str, str]:
    return alert["clave"], alert["interaccion"]["id"]


@asynccontextmanager
async def following_alerts(server: ServerProcess) -> AsyncIterator[AlertFollower]:
    """Follow the alerts of a server until the block ends. The first list has been received when it begins."""
    async with open_subscription(server.url.replace("http", "ws", 1) + "/graphql", SUBSCRIPTION, {}) as events:
        follower = AlertFollower(events)
        while not follower.has_list:
            await follower.receive(timeout=30)
        task = asyncio.create_task(follower.receive_all())
        try:
            yield follower
        finally:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
