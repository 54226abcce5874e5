"""The server process: its listening socket, the preparation of the database, and uvicorn."""

import asyncio
import gc
import logging
import os
import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from types import FrameType

import uvicorn
from rich.console import Console
from rich.progress import Progress
from starlette.applications import Starlette

from planificador import demo
from planificador.api.execution.persisted_queries import ManifestError
from planificador.api.execution.service import OperationService
from planificador.api.transports.shutdown import GracefulShutdown
from planificador.app import Application, create_app, open_runtime
from planificador.cli.failures import cannot_be_used, fail
from planificador.cli.waiting import retry
from planificador.core.data.services import Services
from planificador.core.data.transactions import run_in_transaction
from planificador.core.runtime.incidents import incidents
from planificador.db import migrate, wait_until_lost
from planificador.db.backups.nightly import NightlyBackups
from planificador.db.soundness import check_soundness
from planificador.server import uvicorn_server
from planificador.server.limited_http_protocol import LimitedHttpProtocol
from planificador.server.uvicorn_adapter import HANDLED_SIGNALS
from planificador.server.websocket_protocol import LimitedWebSocketProtocol
from planificador.settings import Settings
from planificador.usuarios.credentials import find_demo_manager
from planificador.usuarios.links import make_first_administrators_link

RETRY_SECONDS = 2.0
"""Seconds until another attempt after a failure of the database."""
CLOSING_HANDSHAKE_TIMEOUT = 1.0
"""Seconds that clients have to answer a close frame; an earlier close could lose data they have not read."""

log = logging.getLogger(__name__)
console = Console(soft_wrap=True, highlight=False, markup=False)


def check_backup_directory(settings: Settings) -> None:
    """End the command if the nightly backups cannot be written."""
    directory = settings.backup_directory
    if directory is not None and not (directory.is_dir() and os.access(directory, os.W_OK | os.X_OK)):
        fail(f"PLANIFICADOR_BACKUP_DIRECTORY: {directory} is not a directory that this program may write to.", 2)


def application(settings: Settings) -> Application:
    """Create the application. An invalid manifest of trusted documents ends the command."""
    try:
        return create_app(settings)
    except ManifestError as error:
        fail(f"PLANIFICADOR_TRUSTED_DOCUMENTS: {error}.", 2)


async def prepare(settings: Settings, seconds: Iterator[float] | None = None) -> None:
    """Wait for the database, refuse a damaged one, migrate it, and fill an empty one in demo mode.

    seconds: pauses between attempts.
    """

    def log_retry(error: BaseException, pause: float) -> None:
        log.warning("%s; trying again in %g s", cannot_be_used(settings, error), pause)

    await retry(partial(check_soundness, settings.database_url), log_retry, seconds)
    for name in await retry(partial(migrate, settings.database_url), log_retry, seconds):
        console.print(f"Migrated: {name}")
    if settings.demo and not await fill(settings):
        console.print("The database is not empty: no sample data is added.")


async def fill(settings: Settings) -> bool:
    """Fill the database and show the progress. Return False without a change if it is not empty."""
    errors = Console(stderr=True)
    bar = Progress(console=errors, transient=True, disable=not errors.is_terminal)
    async with open_runtime(settings) as runtime:
        with _without_row_logging(), bar as progress:
            task = progress.add_task("Creating the sample data", total=None)
            try:
                counts = await demo.fill(
                    runtime.services, lambda done, steps: progress.update(task, completed=done, total=steps)
                )
            except demo.NotEmptyError:
                return False
    console.print(f"Created: {', '.join(f'{count} {name}' for name, count in counts.items())}.")
    return True


@contextmanager
def _without_row_logging() -> Iterator[None]:
    log = logging.getLogger("planificador.core.data.transactions")
    before = log.level
    log.setLevel(logging.WARNING)
    try:
        yield
    finally:
        log.setLevel(before)


def server(app: Starlette, settings: Settings) -> "Server":
    operations: OperationService = app.state.operations
    return Server(uvicorn_server.configuration(app, operations.quotas.connections), app, settings)


class Server(uvicorn.Server):
    """Prints its addresses once it listens, runs the demo, and shuts down gracefully."""

    def __init__(self, config: uvicorn.Config, app: Starlette, settings: Settings) -> None:
        super().__init__(config)
        self._app, self._settings = app, settings
        self.database_lost = False

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        # The objects that exist now live as long as the process: keep them out of later collections.
        gc.collect()
        gc.freeze()
        if self._settings.graphiql:
            console.print(f"GraphiQL   {self._url}/graphiql")
        console.print(f"GraphQL    {self._url}/graphql")
        console.print(f"Database   {self._settings.database}")
        console.print("Press Ctrl-C to stop.")

    @property
    def _url(self) -> str:
        host = f"[{self._settings.host}]" if ":" in self._settings.host else self._settings.host
        return f"http://{host}:{self._settings.port}"

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
            console.print(f"{self._settings.public_url or self._url}{path}")

    async def _log_demo(self) -> None:
        services: Services = self._app.state.runtime.services
        if await find_demo_manager(services):
            log.warning("This is a demo: whoever opens it on this computer without signing in is its office manager.")
        else:
            log.warning("The demo has not filled this database: everybody has to sign in.")

    async def _first_administrators_path(self) -> str | None:
        services: Services = self._app.state.runtime.services
        return (await run_in_transaction(services, make_first_administrators_link))[0]

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for server in self.servers:
            server.close()  # no new connections; uvicorn does it again
        self._graceful.begin()
        for connection in self.server_state.connections:
            if isinstance(connection, LimitedHttpProtocol):
                connection.end_keep_alive()
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
        tasks = [
            asyncio.create_task(self._stop_when_lost(), name="database file"),
            asyncio.create_task(self._tell_who_may_enter(), name="users"),
        ]
        if self._settings.backup_directory is not None:
            tasks.append(asyncio.create_task(self._back_up(self._settings.backup_directory), name="backups"))
        if self._settings.demo:
            tasks.append(asyncio.create_task(demo.simulate(self._app.state.runtime.services), name="demo"))
        try:
            return await super().main_loop()
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks)

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
