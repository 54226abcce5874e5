"""The runtime of a process: what a server, and each command, opens and closes."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from planificador.api.context import Context
from planificador.api.execution.caller import OF_SYSTEM, Caller
from planificador.core.data.use_cases.services import Services
from planificador.core.runtime.clock import Clock, SystemClock
from planificador.db import close_database, migrate, open_database
from planificador.db.notifiers import notifier_for
from planificador.recordatorios.watcher import AlertWatcher
from planificador.settings import Settings


@dataclass(frozen=True, slots=True)
class Runtime:
    """The open database, change notifier and alert watcher of a process."""

    services: Services
    alert_watcher: AlertWatcher

    def context(self, caller: Caller = OF_SYSTEM) -> Context:
        """Return the context of one GraphQL operation."""
        return Context(
            self.services,
            self.alert_watcher,
            caller.idioma,
            caller.actor,
            address=caller.address,
            user_agent=caller.user_agent,
        )


@asynccontextmanager
async def open_runtime(
    settings: Settings, clock: Clock | None = None, check_only: bool = False
) -> AsyncIterator[Runtime]:
    """Migrate and open the database and start the notifier; close all of it at the end of the block.

    check_only: Refuse a database with pending migrations instead of migrating it.
    """
    await migrate(settings.database_url, check_only=check_only)
    await open_database(settings.database_url, settings.database_replica_url)
    notifier = notifier_for(settings.database_url)
    try:
        await notifier.start()
        services = Services(
            clock or SystemClock(),
            notifier,
            settings.zone,
            settings.territory,
            settings.retention,
            is_local_demo=settings.is_local_demo,
        )
        alert_watcher = AlertWatcher(services)
        try:
            yield Runtime(services, alert_watcher)
        finally:
            await alert_watcher.close()
    finally:
        await notifier.stop()
        await close_database()
