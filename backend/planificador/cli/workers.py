"""Worker processes: how a supervisor forks one, and what both tell each other."""

import asyncio
import faulthandler
import logging
import os
import signal
import socket
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from time import monotonic
from typing import NoReturn, Protocol

import typer

log = logging.getLogger(__name__)
DATABASE_LOST = 4
"""Exit status of a worker whose database was replaced: no other worker may serve it."""
SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGCHLD)
"""The signals that a supervisor handles."""
READY, RETIRE = b"r", b"x"
"""What a worker tells its supervisor once it serves, and what it is told when another one serves in its slot."""
HEARTBEAT, HEARTBEAT_INTERVAL = b"h", 1.0
"""What a worker tells while its event loop runs, and the seconds from one to the next."""
DUMP_SIGNAL = signal.SIGUSR2
"""Has a worker write the stacks of its threads to the standard error: places in the code, without values."""


@dataclass(frozen=True, slots=True)
class WorkerIdentity:
    """Which one of the workers a process is.

    Attributes:
        slot: Its number among the workers that serve, from 0.
        number: Its number among all that run, also those that finish.
        is_successor: Whether another one has served in its slot.
    """

    slot: int
    number: int
    is_successor: bool


@dataclass(frozen=True, slots=True)
class Worker:
    """What a worker knows of itself.

    Attributes:
        supervisor: A socket from which it reads RETIRE, and an end when the supervisor has ended.
    """

    identity: WorkerIdentity
    supervisor: socket.socket

    @property
    def is_first(self) -> bool:
        """Whether it also does what only one process should do."""
        return self.identity.slot == 0

    @property
    def is_announcer(self) -> bool:
        """Whether it tells at its start who may enter."""
        return self.is_first and not self.identity.is_successor

    def was_told_to_retire(self) -> bool:
        """Read what the supervisor has told. Return False if it has ended."""
        with suppress(OSError):
            return self.supervisor.recv(1) == RETIRE
        return False

    def tell_ready(self) -> None:
        """Tell the supervisor that this process serves."""
        self._tell(READY)

    async def send_heartbeats(self) -> None:
        """Tell the supervisor, until cancelled, that the event loop runs."""
        while True:
            self._tell(HEARTBEAT)
            await asyncio.sleep(HEARTBEAT_INTERVAL)

    def _tell(self, message: bytes) -> None:
        with suppress(OSError):  # it has ended, or is suspended and reads nothing
            self.supervisor.send(message)


Serve = Callable[[Worker], int]
"""Serves in the process of a worker until it is told to stop, and returns the exit status."""


@dataclass(slots=True)
class Process:
    """A worker as its supervisor knows it.

    Attributes:
        control: A socket: READY and HEARTBEAT come from it.
        ready_at: When READY came, in seconds of `monotonic`.
        silent_looks: How many looks of the supervisor in a row have found that nothing came.
    """

    pid: int
    number: int
    control: socket.socket
    ready_at: float | None = None
    silent_looks: int = 0

    def seconds_ready(self) -> float:
        """Return for how long it has served."""
        return 0 if self.ready_at is None else monotonic() - self.ready_at

    def retire(self) -> None:
        """Tell it that another one serves in its slot."""
        with suppress(OSError):
            self.control.send(RETIRE)


class Closable(Protocol):
    """Something that a process has open."""

    def close(self) -> None:
        """Close it for this process."""


def fork(identity: WorkerIdentity, serve: Serve, others: Iterable[Closable]) -> Process:
    """Start a worker. others: what the supervisor has open, and it must not."""
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    theirs.setblocking(False)
    sys.stdout.flush()
    sys.stderr.flush()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)  # the supervisor's handlers must not run in the worker
    pid = os.fork()
    if pid == 0:
        _become_worker((ours, *others))
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
        _serve_and_exit(serve, Worker(identity, theirs))
    signal.pthread_sigmask(signal.SIG_SETMASK, before)
    theirs.close()
    return Process(pid, identity.number, ours)


def _become_worker(others: Iterable[Closable]) -> None:
    signal.set_wakeup_fd(-1)
    for sig in SIGNALS:
        # The terminal, too, sends SIGHUP to all.
        signal.signal(sig, signal.SIG_IGN if sig == signal.SIGHUP else signal.SIG_DFL)
    faulthandler.register(DUMP_SIGNAL, all_threads=True)
    for other in others:
        other.close()


def _serve_and_exit(serve: Serve, worker: Worker) -> NoReturn:
    """Serve, and end the process without returning to what the supervisor was doing."""
    status = 1
    try:
        status = serve(worker)
    except typer.Exit as end:
        status = end.exit_code
    except SystemExit as end:  # uvicorn's, when the application does not start
        status = end.code if isinstance(end.code, int) else 1
    except BaseException:
        log.exception("a worker failed")
    finally:
        logging.shutdown()
        with suppress(OSError):
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(status)


def describe(status: int) -> str:
    """Return how a process ended. status: its exit status, or minus the number of a signal."""
    return f"was ended by {signal.Signals(-status).name}" if status < 0 else f"ended with status {status}"
