"""Makes proposals expire at the end of their last day, in every process that serves the application.

It sleeps until the instant at which the next one expires, and looks again when a contract changes or the clock is set.
What time it is, and which proposals are over, the transaction decides: several processes wake at the same instant, and
one of them expires each proposal. Those whose instant came while no process ran expire when one starts.
"""

import logging
from contextlib import AsyncExitStack
from datetime import datetime
from functools import partial
from types import TracebackType

from planificador.contrataciones.models import Contratacion
from planificador.core.data.use_cases.services import Services
from planificador.core.data.use_cases.transactions import run_in_transaction
from planificador.core.runtime.changes import LAGGED, Cambio, Lagged, Operacion
from planificador.core.runtime.scheduled_task import ScheduledTask
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
        self._task = ScheduledTask(
            services.clock,
            self._expire,
            name="ProposalExpiry",
            log=log,
            failure="proposals could not expire",
            retry_seconds=RETRY_SECONDS,
        )
        self._stack = AsyncExitStack()

    async def __aenter__(self) -> "ProposalExpiry":
        self._stack.enter_context(self._services.notifier.on_message(self._note))
        await self._stack.enter_async_context(self._task)
        return self

    async def __aexit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        await self._stack.aclose()

    async def _expire(self) -> datetime | None:
        """Let all proposals that are over expire. Return the instant of the next one, None if there is none."""
        services = self._services
        while (instant := await next_expiry(services.zone)) and instant <= services.clock.now():
            await run_in_transaction(services, partial(caducar_vencidas, limit=BATCH))
        return instant

    def _note(self, message: tuple[Cambio, ...] | Lagged) -> None:
        """Look again if a message may concern the next instant."""
        if message is LAGGED or any(map(_is_relevant, message)):
            self._task.wake()


def _is_relevant(change: Cambio) -> bool:
    """Return whether a change may bring the next instant forward."""
    if change.tipo != Contratacion.__name__ or change.operacion is Operacion.ELIMINADO:
        return False
    return change.operacion is Operacion.CREADO or not COLUMNS.isdisjoint(change.columnas)
