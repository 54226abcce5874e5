"""The server process: its listening socket, the preparation of the database, and uvicorn."""

import asyncio
import gc
import logging
import os
import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType

import uvicorn
from starlette.applications import Starlette

from planificador import demo
from planificador.api.execution.persisted_queries import ManifestError
from planificador.api.execution.quotas import ClientQuotas
from planificador.api.execution.service import OperationService
from planificador.api.transports.shutdown import GracefulShutdown
from planificador.app import Application, create_app
from planificador.cli.addresses import base_url, console, print_addresses
from planificador.cli.failures import fail
from planificador.cli.workers import Worker
from planificador.core.data.use_cases.services import Services
from planificador.core.data.use_cases.transactions import run_in_transaction
from planificador.core.runtime.incidents import incidents
from planificador.db import wait_until_lost
from planificador.db.backups.nightly import NightlyBackups
from planificador.observability.observer import ProcessObserver, TracesUnavailableError
from planificador.server import uvicorn_server
from planificador.server.limited_http_protocol import LimitedHttpProtocol
from planificador.server.uvicorn_adapter import HANDLED_SIGNALS
from planificador.server.websocket_protocol import LimitedWebSocketProtocol
from planificador.settings import Settings
from planificador.usuarios.credentials import find_demo_manager
from planificador.usuarios.links import make_first_administrators_link

RETRY_SECONDS = 2.0
"""Seconds until another attempt after a failure of the database."""
RETIRE_MARGIN = 0.5
"""Seconds beyond the time-out of idle connections that a worker waits for their end when another one replaces it."""
CLOSING_HANDSHAKE_TIMEOUT = 1.0
"""Seconds that clients have to answer a close frame; an earlier close could lose data they have not read."""

log = logging.getLogger(__name__)


def check_backup_directory(settings: Settings) -> None:
    """End the command if the nightly backups cannot be written."""
    directory = settings.backup_directory
    if directory is not None and not (directory.is_dir() and os.access(directory, os.W_OK | os.X_OK)):
        fail(f"PLANIFICADOR_BACKUP_DIRECTORY: {directory} is not a directory that this program may write to.", 2)


def application(settings: Settings, quotas: ClientQuotas | None = None) -> Application:
    """Create the application. An invalid manifest of trusted documents, or a missing library, ends the command."""
    try:
        return create_app(settings, quotas=quotas)
    except ManifestError as error:
        fail(f"PLANIFICADOR_TRUSTED_DOCUMENTS: {error}.", 2)
    except TracesUnavailableError as error:
        fail(f"PLANIFICADOR_TRACES_ENDPOINT: {error}.", 2)


class Server(uvicorn.Server):
    """Does what a process does beside answering requests, and shuts down gracefully.

    Args:
        worker: Which one of several processes this is; None for the only one.
    """

    def __init__(self, app: Starlette, settings: Settings, worker: Worker | None = None) -> None:
        operations: OperationService = app.state.operations
        self._limiter = operations.quotas.connections
        super().__init__(uvicorn_server.configuration(app, self._limiter))
        self._app, self._settings, self._worker = app, settings, worker
        self.database_lost = False

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        # The objects that exist now live as long as the process: keep them out of later collections.
        gc.collect()
        gc.freeze()
        if self._worker is None:
            print_addresses(self._settings)
        else:
            self._worker.tell_ready()

    async def _tell_who_may_enter(self) -> None:
        """Print what the database says of users; as the server already serves, a failure must not end it."""
        while True:
            try:
                await self._print_who_may_enter()
            except Exception as error:
                incidents.report(log, "the users could not be read; another attempt follows", error)
                await asyncio.sleep(RETRY_SECONDS)
            else:
                return

    async def _print_who_may_enter(self) -> None:
        if self._settings.is_local_demo:
            await self._log_demo()
        if path := await self._first_administrators_path():
            console.print("There are no users yet. This link makes the first administrator, once, within a day:")
            console.print(f"{self._settings.public_url or base_url(self._settings)}{path}")

    async def _log_demo(self) -> None:
        services: Services = self._app.state.runtime.services
        if await find_demo_manager(services):
            log.warning("This is a demo: whoever opens it on this computer without signing in is its office manager.")
        else:
            log.warning("The demo has not filled this database: everybody has to sign in.")

    async def _first_administrators_path(self) -> str | None:
        services: Services = self._app.state.runtime.services
        return (await run_in_transaction(services, make_first_administrators_link))[0]

    def heed(self, worker: Worker) -> None:
        """Read what the supervisor of a worker tells, or that it has ended: then this process stops, too."""
        loop = asyncio.get_running_loop()
        loop.remove_reader(worker.supervisor)
        if worker.was_told_to_retire():
            self._retiring = loop.create_task(self._retire(), name="retire")
            loop.add_reader(worker.supervisor, self.heed, worker)
        elif self.started:
            log.warning("the supervisor has ended: this worker stops")
            self.should_exit = True
        else:
            os._exit(1)  # nothing has begun

    async def _retire(self) -> None:
        """Stop, as other processes accept the connections now, but first answer what still comes on those of this one.

        They are closed by their answers, and those without a request by the time-out of idle ones.
        """
        self._stop_accepting()
        observer: ProcessObserver = self._app.state.observer
        await observer.retire()
        with suppress(TimeoutError):
            async with asyncio.timeout(self._settings.keep_alive_timeout + RETIRE_MARGIN):
                while any(isinstance(protocol, LimitedHttpProtocol) for protocol in self.server_state.connections):  # noqa: ASYNC110
                    await asyncio.sleep(0.01)  # polled, as below
        self.should_exit = True

    def _stop_accepting(self) -> None:
        for server in self.servers:
            server.close()  # uvicorn does it again
        self._limiter.keeps_alive = False
        for connection in self.server_state.connections:
            if isinstance(connection, LimitedHttpProtocol):
                connection.end_keep_alive()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._stop_accepting()
        self._graceful.begin()
        await self._graceful.finish()
        await self._closing_handshakes()
        await super().shutdown(sockets)

    async def _closing_handshakes(self) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(CLOSING_HANDSHAKE_TIMEOUT):
                while any(isinstance(protocol, LimitedWebSocketProtocol) for protocol in self.server_state.connections):  # noqa: ASYNC110
                    await asyncio.sleep(0.01)  # polled, as in uvicorn: the end of a connection raises no event

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        # Second Ctrl-C: uvicorn would exit without closing the database.
        if self.should_exit and sig == signal.SIGINT:
            self._loop.call_soon_threadsafe(self._graceful.hurry)
        else:
            super().handle_exit(sig, frame)

    @property
    def _graceful(self) -> GracefulShutdown:
        shutdown: GracefulShutdown = self._app.state.shutdown
        return shutdown

    async def main_loop(self) -> None:
        tasks = [asyncio.create_task(self._stop_when_lost(), name="database file")]
        if self._worker is None or self._worker.is_first:
            tasks += self._tasks_of_one_process()
        try:
            return await super().main_loop()
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks)

    def _tasks_of_one_process(self) -> list[asyncio.Task[None]]:
        """Start what only one of several workers does."""
        tasks = []
        if self._worker is None or self._worker.is_announcer:
            tasks.append(asyncio.create_task(self._tell_who_may_enter(), name="users"))
        if self._settings.backup_directory is not None:
            tasks.append(asyncio.create_task(self._back_up(self._settings.backup_directory), name="backups"))
        if self._settings.demo:
            tasks.append(asyncio.create_task(demo.simulate(self._app.state.runtime.services), name="demo"))
        return tasks

    async def _back_up(self, directory: Path) -> None:
        settings, services = self._settings, self._app.state.runtime.services
        await NightlyBackups(
            settings.database_url, directory, settings.backups_kept, settings.zone, services.clock
        ).run()

    async def _stop_when_lost(self) -> None:
        reason = await wait_until_lost()
        log.critical("%s: the server stops, and writes nothing more", reason)
        self.database_lost = self.should_exit = True

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        self._loop = asyncio.get_running_loop()
        # Uvicorn's own version raises the signal again at the end: a supervisor would see a killed process.
        before = {number: signal.signal(number, self.handle_exit) for number in HANDLED_SIGNALS}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
