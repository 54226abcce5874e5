"""Subscriptions of different readers for whom the results of events are the same.

A reader's list is the reader's own, but most of its changes are those of everybody's. While all that was sent to a
subscription before has been delivered, it gets a change with its group: that is executed and encoded once, and costs
each further subscription no more than sending it. Otherwise its own stream delivers the change, after its group has
delivered what came before.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from planificador.api.execution.subscribers import DELIVERIES_PER_TICK
from planificador.api.schema.types.avisos import AvisosEvento, events
from planificador.recordatorios.queue import AlertNews
from planificador.recordatorios.rules import Evento

MAX_PENDING = 64
"""Messages that a group is behind; further ones go to the streams of its subscriptions."""


class Target(Protocol):
    """A subscription that gets results."""

    def deliver(self, position: int, text: str) -> Awaitable[None] | None:
        """Deliver a result; return what is still to be awaited."""

    def fail(self, error: Exception) -> None:
        """End with an error."""


@dataclass(frozen=True, slots=True, eq=False)
class EventReceiver:
    """A subscription in its group. execute: Returns the encoded result of an event."""

    group: "EventGroup"
    target: Target
    execute: Callable[[int, Evento | None, AvisosEvento], Awaitable[str]]


@dataclass(frozen=True, slots=True)
class _Delivery:
    news: AlertNews
    receivers: Sequence[EventReceiver]
    done: asyncio.Event = field(default_factory=asyncio.Event)


class EventGroup:
    """The subscriptions for whom the results of events are the same."""

    def __init__(self) -> None:
        self._pending: deque[_Delivery] = deque()
        self._task: asyncio.Task[None] | None = None

    @property
    def is_open(self) -> bool:
        """Whether it takes messages."""
        return len(self._pending) < MAX_PENDING

    def deliver(self, news: AlertNews, receivers: Sequence[EventReceiver]) -> None:
        """Deliver the changes of a message to some of its subscriptions, after all earlier ones."""
        self._pending.append(_Delivery(news, receivers))
        if self._task is None:
            self._task = asyncio.create_task(self._run(), name="events of a group")

    async def drained(self) -> None:
        """Return when everything is delivered that has been added until now."""
        if self._pending:
            await self._pending[-1].done.wait()

    async def _run(self) -> None:
        while self._pending:
            delivery = self._pending[0]
            try:
                await self._deliver(delivery.news, delivery.receivers)
            finally:
                self._pending.popleft()
                delivery.done.set()
        self._task = None

    async def _deliver(self, news: AlertNews, receivers: Sequence[EventReceiver]) -> None:
        for evento, event in events(news):
            try:
                text = await receivers[0].execute(news.position, evento, event)
            except Exception as error:
                for receiver in receivers:
                    receiver.target.fail(error)
                return
            for number, receiver in enumerate(receivers, start=1):
                if (rest := receiver.target.deliver(news.position, text)) is not None:
                    await rest
                elif number % DELIVERIES_PER_TICK == 0:
                    await asyncio.sleep(0)
