"""Runs a server: as one process, or as a supervisor with its workers."""

import asyncio
import gc
import logging
import os
import socket
import sys
from collections.abc import Iterator
from contextlib import ExitStack

from starlette.applications import Starlette

from planificador.api.execution.quotas import ClientQuotas
from planificador.cli.addresses import print_addresses
from planificador.cli.failures import DATABASE_FAILURES, cannot_be_used, fail
from planificador.cli.preparing import wait_and_migrate
from planificador.cli.serving import Server, application
from planificador.cli.supervisor import GENERATIONS, Supervisor
from planificador.cli.workers import DATABASE_LOST, Serve, Worker
from planificador.observability.metrics_address import bind
from planificador.observability.observer import ProcessObserver
from planificador.server.shared_counts import SharedCounts
from planificador.settings import Settings


class Alone:
    """A process that serves by itself."""

    def __init__(self, settings: Settings) -> None:
        self._settings, self._app = settings, application(settings)

    def run(self, listener: socket.socket) -> int:
        """Serve until the process is told to stop. Return its exit status."""
        server = Server(self._app, self._settings)
        with asyncio.Runner(loop_factory=server.config.get_loop_factory()) as runner:
            runner.run(server.serve(sockets=[listener]))
            _end_if_lost(server, 1)
        return 0


class WithWorkers:
    """A supervisor and its workers. They share the listening socket, and count together what clients use."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._shared = SharedCounts(GENERATIONS * settings.workers)
        self._quotas = ClientQuotas(settings, settings, self._shared)
        self._metrics_listeners: dict[int, socket.socket] = {}
        self._app: Starlette | None = application(settings, self._quotas)

    def run(self, listener: socket.socket) -> int:
        """Serve until the supervisor is told to stop. Return its exit status."""
        settings = self._settings
        with ExitStack() as listeners:
            for each in (listener, *self._bind_metrics()):
                listeners.enter_context(each)
            supervisor = Supervisor(
                settings.workers,
                load=lambda: self._load(listener),
                forget=self._shared.forget,
                on_ready=lambda: print_addresses(settings),
                on_stop=listeners.close,
            )
            return supervisor.run()

    def _bind_metrics(self) -> Iterator[socket.socket]:
        """Bind the sockets of the workers' metrics whose ports are free. A new worker accepts where the old one did."""
        for slot in range(self._settings.workers if self._settings.metrics_port else 0):
            listener = bind(self._settings, slot)
            if isinstance(listener, socket.socket):
                self._metrics_listeners[slot] = listener
                yield listener

    def _load(self, listener: socket.socket) -> Serve:
        """Return what workers run, with the files as they are now. Raise `typer.Exit` if one is not valid."""
        app, self._app = self._app or application(self._settings, self._quotas), None
        gc.collect()
        gc.freeze()  # so that collections of the workers leave the memory that they share with this process alone

        def serve(worker: Worker) -> int:
            self._shared.process = worker.identity.number
            self._observe(app, worker.identity.slot)
            server = Server(app, self._settings, worker)
            with asyncio.Runner(loop_factory=server.config.get_loop_factory()) as runner:
                runner.run(self._serve(server, worker, listener))
                _end_if_lost(server, DATABASE_LOST)
            return 0

        return serve

    def _observe(self, app: Starlette, slot: int) -> None:
        observer: ProcessObserver = app.state.observer
        observer.be_worker(slot, self._metrics_listeners.pop(slot, None))
        for other in self._metrics_listeners.values():
            other.close()

    async def _serve(self, server: Server, worker: Worker, listener: socket.socket) -> None:
        asyncio.get_running_loop().add_reader(worker.supervisor, server.heed, worker)
        heartbeats = asyncio.create_task(worker.send_heartbeats(), name="heartbeats")
        try:
            await wait_and_migrate(self._settings)
        except DATABASE_FAILURES as error:
            fail(cannot_be_used(self._settings, error))
        await server.serve(sockets=[listener])
        heartbeats.cancel()


def _end_if_lost(server: Server, status: int) -> None:
    """End the process at once if its database was replaced."""
    if server.database_lost:
        # Closing the database would copy the write-ahead log into the file that replaced it.
        logging.shutdown()
        sys.stdout.flush()
        os._exit(status)
