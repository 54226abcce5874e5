"""Makes proposals expire at the end of their last day, in every process that serves the application.

It sleeps until the instant at which the next one expires, and looks again when a contract changes or the clock is set.
What time it is, and which proposals are over, the transaction decides: several processes wake at the same instant, and
one of them expires each proposal. Those whose instant came while no process ran expire when one starts.
"""

import asyncio
import logging
from contextlib import suppress
from datetime import datetime
from functools import partial
from types import TracebackType

from planificador.contrataciones.models import Contratacion
from planificador.core.data.services import Services
from planificador.core.data.transactions import run_in_transaction
from planificador.core.runtime.changes import LAGGED, Cambio, Lagged, Operacion
from planificador.core.runtime.incidents import incidents
from planificador.sesiones.contract_lifecycle import caducar_vencidas, next_expiry

log = logging.getLogger(__name__)
BATCH = 50
"""Proposals that expire in one transaction."""
RETRY_SECONDS = 5.0
"""Seconds until another attempt after a failure of the database."""
COLUMNS = frozenset({"estado", "valida_hasta"})
"""The columns on which the next instant depends."""


class ProposalExpiry:
    """The task that makes proposals expire, from the start of the block to its end."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._changed = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> "ProposalExpiry":
        self._task = asyncio.get_running_loop().create_task(self._run(), name="ProposalExpiry")
        return self

    async def __aexit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait({self._task})

    async def _run(self) -> None:
        notifier, clock = self._services.notifier, self._services.clock
        with notifier.on_message(self._note), clock.on_jump(self._changed.set):
            while True:
                self._changed.clear()
                try:
                    instant = await self._expire()
                except Exception as error:
                    incidents.report(log, "proposals could not expire; another attempt follows", error)
                    with suppress(TimeoutError):
                        await asyncio.wait_for(self._changed.wait(), RETRY_SECONDS)
                else:
                    await self._wait_until(instant)

    async def _expire(self) -> datetime | None:
        """Let all proposals that are over expire. Return the instant of the next one, None if there is none."""
        services = self._services
        while (instant := await next_expiry(services.zone)) and instant <= services.clock.now():
            await run_in_transaction(services, partial(caducar_vencidas, limit=BATCH))
        return instant

    async def _wait_until(self, instant: datetime | None) -> None:
        """Wait until an instant, a change of a contract, or a change of the clock."""
        if instant is None:
            await self._changed.wait()
            return
        sleeper = asyncio.get_running_loop().create_task(self._services.clock.sleep_until(instant))
        sleeper.add_done_callback(self._wake)
        try:
            await self._changed.wait()
        finally:
            sleeper.cancel()

    def _wake(self, sleeper: asyncio.Task[None]) -> None:
        if not sleeper.cancelled():
            self._changed.set()

    def _note(self, message: tuple[Cambio, ...] | Lagged) -> None:
        """Look again if a message may concern the next instant."""
        if message is LAGGED or any(map(_is_relevant, message)):
            self._changed.set()


def _is_relevant(change: Cambio) -> bool:
    """Return whether a change may bring the next instant forward."""
    if change.tipo != Contratacion.__name__ or change.operacion is Operacion.ELIMINADO:
        return False
    return change.operacion is Operacion.CREADO or not COLUMNS.isdisjoint(change.columnas)
