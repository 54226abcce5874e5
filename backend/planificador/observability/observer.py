"""What is observed of a process, by its settings: it joins the metrics and the traces."""

import socket
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractContextManager, AsyncExitStack, asynccontextmanager, nullcontext
from typing import TYPE_CHECKING

from planificador.core.runtime.observation import NO_SPAN, Awaited, Observer, observation
from planificador.observability.options import ObservabilityOptions
from planificador.observability.sources import Sources

if TYPE_CHECKING:
    from planificador.observability.metrics import Metrics
    from planificador.observability.metrics_server import MetricsServer
    from planificador.observability.traces import Traces

NOT_TRACED: AbstractContextManager[Callable[[object], None]] = nullcontext(lambda _: None)


class TracesUnavailableError(Exception):
    """Traces are set without the libraries that send them. The message says what to do."""


class ProcessObserver(Observer):
    """Hears what the process does, and counts it or makes spans of it. Its libraries are imported only here."""

    def __init__(self, options: ObservabilityOptions) -> None:
        self._options = options
        self.metrics = _metrics() if options.metrics_port else None
        self._listener: socket.socket | None = None
        self._slot = 0
        self._server: MetricsServer | None = None
        self._traces: Traces | None = None
        if options.traces_endpoint:
            _check_libraries()

    @property
    def is_on(self) -> bool:
        """Whether anything is observed."""
        return bool(self._options.metrics_port or self._options.traces_endpoint)

    def be_worker(self, slot: int, listener: socket.socket | None) -> None:
        """Observe this process as one of several workers. Args as `MetricsServer`."""
        self._slot, self._listener = slot, listener

    async def retire(self) -> None:
        """Leave the address of the metrics to the worker that replaces this one."""
        if self._server is not None:
            await self._server.stop()

    @asynccontextmanager
    async def running(self, sources: Sources) -> AsyncIterator[None]:
        """Observe the process until the end of the block."""
        async with AsyncExitStack() as stack:
            if self.metrics is not None:
                from planificador.observability.metrics_server import MetricsServer

                self.metrics.read_from(sources)
                self._server = MetricsServer(self.metrics, self._options, self._listener, self._slot)
                self._server.start()
                stack.push_async_callback(self._server.stop)
            if self._options.traces_endpoint:
                from planificador.observability.traces import Traces

                self._traces, self.traces = Traces(self._options.traces_endpoint), True
                stack.push_async_callback(self._traces.close)
            stack.enter_context(observation.by(self))
            yield

    def span(self, name: str) -> AbstractContextManager[object]:
        return NO_SPAN if self._traces is None else self._traces.span(name)

    def waited(self, awaited: Awaited, seconds: float) -> None:
        if self.metrics is not None:
            self.metrics.waited(awaited, seconds)

    def alerts_delivered(self, lateness: float) -> None:
        if self.metrics is not None:
            self.metrics.alerts_delivered(lateness)

    def counted(self, name: str, kind: str, code: str, seconds: float | None = None) -> None:
        """Count an operation. seconds: how long it ran, None if it was not run."""
        if self.metrics is not None:
            self.metrics.operation(name, kind, code, seconds)

    def operation(self, name: str, kind: str) -> AbstractContextManager[Callable[[str], None]]:
        """Return a block in which an operation runs, and a function that sets its code."""
        return NOT_TRACED if self._traces is None else self._traces.operation(name, kind)

    def request(self, method: str, path: str, traceparent: str) -> AbstractContextManager[Callable[[int], None]]:
        """Return a block that answers an HTTP request, and one that sets its status. Args as `Traces.request`."""
        return NOT_TRACED if self._traces is None else self._traces.request(method, path, traceparent)

    def responded(self, status: int) -> None:
        """Count a response."""
        if self.metrics is not None:
            self.metrics.response(status)


def _metrics() -> "Metrics":
    from planificador.observability.metrics import Metrics

    return Metrics()


def _check_libraries() -> None:
    """Import what sends traces, before the server forks. Raises TracesUnavailableError."""
    try:
        import planificador.observability.traces  # noqa: F401
    except ImportError:
        message = "the libraries that send traces are not installed: pip install 'planificador[traces]'"
        raise TracesUnavailableError(message) from None
