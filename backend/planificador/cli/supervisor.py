"""Keeps the workers of a server running: starts them again, replaces them, and tells them to stop.

uvicorn's own supervisor starts each worker as a new interpreter, which imports everything again and shares no memory.
It looks at its workers twice a second, lets old ones drop what comes on open connections, and leaves them behind when
it is killed.
"""

import logging
import os
import selectors
import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from time import monotonic

import typer

from planificador.cli.hangs import HangDetector
from planificador.cli.workers import (
    DATABASE_LOST,
    READY,
    SIGNALS,
    Closable,
    Process,
    Serve,
    WorkerIdentity,
    describe,
    fork,
)

log = logging.getLogger(__name__)
MAX_FAILURES = 6
"""Workers of one slot that end before they serve, one after another, until the server ends."""
SETTLED_SECONDS = 1.0
"""Seconds after which a worker that serves counts as one that works."""
FIRST_PAUSE, MAX_PAUSE = 0.25, 15.0
"""Seconds before a worker follows one that ended earlier: each time twice as many."""
EXPECTED = (0, -signal.SIGTERM, -signal.SIGINT)
"""How workers end that were told to: by a signal if they did not serve yet."""
GENERATIONS = 4
"""How many times the number of workers may run, while old ones finish."""


@dataclass(slots=True)
class _Slot:
    """A slot for a worker: who serves in it, who will replace it, and when to start one."""

    number: int
    serving: Process | None = None
    starting: Process | None = None
    failures: int = 0  # that did not serve
    short_lives: int = 0  # these, and those that did not serve for long
    start_at: float | None = 0.0
    has_served: bool = False


class Supervisor:
    """Runs workers until it is told to stop.

    Args:
        count: How many serve.
        load: Returns what they run, also for a reload, which it refuses with `typer.Exit`.
        forget: Gives back what a worker holds that has ended, by its number among `GENERATIONS * count`.
        on_ready: Called when all serve for the first time.
        on_stop: Called when they are told to stop.
    """

    def __init__(
        self,
        count: int,
        load: Callable[[], Serve],
        forget: Callable[[int], None],
        on_ready: Callable[[], None],
        on_stop: Callable[[], None],
    ) -> None:
        self._load, self._forget, self._on_ready, self._on_stop = load, forget, on_ready, on_stop
        self._serve = load()
        self._slots = [_Slot(number) for number in range(count)]
        self._processes: list[Process] = []
        self._numbers = list(range(GENERATIONS * count))
        self._waker, self._wakened = socket.socketpair()
        self._selector = selectors.DefaultSelector()
        self._received: list[int] = []
        self._hangs = HangDetector()
        self._was_ready = self._reloading = self._stopping = False
        self._status = 0

    def run(self) -> int:
        """Run until all workers have ended. Return the exit status of the server."""
        with self._signals():
            while self._processes or not self._stopping:
                self._start_due()
                self._wait()
                self._hangs.look(self._processes)
                self._handle_signals()
                self._reap()
        return self._status

    @contextmanager
    def _signals(self) -> Iterator[None]:
        for end in (self._waker, self._wakened):
            end.setblocking(False)
        self._selector.register(self._wakened, selectors.EVENT_READ)
        before = {number: signal.signal(number, self._receive) for number in SIGNALS}
        wakeup = signal.set_wakeup_fd(self._waker.fileno(), warn_on_full_buffer=False)
        try:
            yield
        finally:
            signal.set_wakeup_fd(wakeup)
            for number, handler in before.items():
                signal.signal(number, handler)

    def _receive(self, number: int, _frame: object) -> None:
        self._received.append(number)

    def _wait(self) -> None:
        """Wait until a signal comes, a worker tells something, or one has to be started or looked at."""
        due = [slot.start_at for slot in self._slots if slot.start_at is not None and not self._stopping]
        timeout = min([self._hangs.seconds_to_look(), *(max(at - monotonic(), 0) for at in due)])
        for key, _ in self._selector.select(timeout):
            process: Process | None = key.data
            if process is None:
                self._wakened.recv(4096)
            else:
                self._listen(process)

    def _listen(self, process: Process) -> None:
        message = b""
        with suppress(OSError):
            message = process.control.recv(4096)
        if not message:
            self._selector.unregister(process.control)  # it ends: SIGCHLD follows
            return
        process.silent_looks = 0
        if READY in message:
            self._begin_serving(process)

    def _handle_signals(self) -> None:
        while self._received:
            number = self._received.pop(0)
            if number == signal.SIGHUP:
                self._reload()
            elif number != signal.SIGCHLD:
                self._stop(number)

    def _stop(self, number: int) -> None:
        """Tell all workers to stop. A second SIGINT is passed on, so that they hurry."""
        hurry = self._stopping and number == signal.SIGINT
        self._stopping = True
        self._on_stop()
        for process in self._processes:
            os.kill(process.pid, signal.SIGINT if hurry else signal.SIGTERM)

    def _fail(self, message: str) -> None:
        log.critical("%s: the server ends", message)
        self._status = 1
        self._stop(signal.SIGTERM)

    def _reload(self) -> None:
        """Start a worker for each slot. It replaces the one in it when it serves."""
        if self._stopping:
            return
        if len(self._numbers) < len(self._slots) or any(slot.starting for slot in self._slots):
            log.error("the reload is refused, as workers of an earlier one still start or finish")
            return
        with suppress(typer.Exit):
            self._serve, self._reloading = self._load(), True
            for slot in self._slots:
                self._start(slot)
        if not self._reloading:
            log.error("the reload is refused, and the workers go on")

    def _start_due(self) -> None:
        for slot in self._slots:
            if not self._stopping and slot.start_at is not None and slot.start_at <= monotonic():
                self._start(slot)

    def _start(self, slot: _Slot) -> None:
        slot.start_at = None
        others: list[Closable] = [self._selector, self._waker, self._wakened]
        others += [process.control for process in self._processes]
        identity = WorkerIdentity(slot.number, self._numbers.pop(0), slot.has_served)
        slot.starting = fork(identity, self._serve, others)
        self._processes.append(slot.starting)
        self._selector.register(slot.starting.control, selectors.EVENT_READ, slot.starting)

    def _begin_serving(self, process: Process) -> None:
        """Let a worker that serves replace the one that served in its slot."""
        process.ready_at = monotonic()
        for slot in self._slots:
            if slot.starting is process:
                if slot.serving is not None:
                    slot.serving.retire()
                slot.serving, slot.starting, slot.has_served = process, None, True
                slot.failures = 0
        if any(slot.starting for slot in self._slots):
            return
        if self._reloading:
            log.info("reloaded: new workers serve, and the old ones finish")
        elif not self._was_ready:
            self._was_ready = True
            self._on_ready()
        self._reloading = False

    def _reap(self) -> None:
        """Find the workers that have ended."""
        for process in list(self._processes):
            pid, status = os.waitpid(process.pid, os.WNOHANG)
            if pid:
                self._processes.remove(process)
                with suppress(KeyError):
                    self._selector.unregister(process.control)
                process.control.close()
                self._forget(process.number)
                self._numbers.append(process.number)
                self._ended(process, os.waitstatus_to_exitcode(status))

    def _ended(self, process: Process, status: int) -> None:
        """Start another worker for one that ended without being told to."""
        slot = next((slot for slot in self._slots if process in (slot.serving, slot.starting)), None)
        what = f"worker {process.pid} {describe(status)}"
        if self._stopping or slot is None:  # it was told to
            if status not in EXPECTED:
                log.error("%s while it stopped", what)
            return
        if status == DATABASE_LOST:
            self._fail(what)
        elif process is slot.serving:
            slot.serving = None
            if slot.starting is None:
                self._start_again(slot, what, process.seconds_ready())
        else:
            slot.starting = None
            if slot.serving is None:
                slot.failures += 1
                self._start_again(slot, what, 0)
            else:
                log.error("%s: the reload is given up for this one, and the old one goes on", what)

    def _start_again(self, slot: _Slot, what: str, seconds: float) -> None:
        """Start a worker after one that served for so many seconds."""
        if slot.failures >= MAX_FAILURES:
            self._fail(f"{what} before it served, as {MAX_FAILURES - 1} others")
            return
        slot.short_lives = slot.short_lives + 1 if seconds < SETTLED_SECONDS else 0
        pause = min(FIRST_PAUSE * 2 ** (slot.short_lives - 1), MAX_PAUSE) if slot.short_lives else 0
        log.error("%s; another one starts %s", what, f"in {pause:g} s" if pause else "at once")
        slot.start_at = monotonic() + pause
