"""What code below the API tells of its work, for metrics and traces. Nobody hears it unless a setting says so."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from enum import StrEnum
from time import perf_counter

NO_SPAN: AbstractContextManager[object] = nullcontext()


class Awaited(StrEnum):
    """What is waited for when all turns are taken."""

    READS = "reads"
    TRANSACTIONS = "transactions"


class Observer:
    """Hears what the process does; this one ignores it.

    Attributes:
        traces: Whether `span` has an effect, for callers that would have to compute the name.
    """

    traces = False

    def span(self, name: str) -> AbstractContextManager[object]:
        """Return a block that is a span of the trace. The name must have no values."""
        return NO_SPAN

    def waited(self, awaited: Awaited, seconds: float) -> None:
        """Hear that something waited for its turn."""

    def alerts_delivered(self, lateness: float) -> None:
        """Hear how many seconds after its instant an alert was delivered that time alone has changed."""


class Observation:
    """The observer of this process."""

    def __init__(self) -> None:
        self.observer = Observer()

    @contextmanager
    def by(self, observer: Observer) -> Iterator[None]:
        """Let an observer hear what happens until the end of the block."""
        before, self.observer = self.observer, observer
        try:
            yield
        finally:
            self.observer = before

    @contextmanager
    def wait(self, awaited: Awaited) -> Iterator[None]:
        """Tell the observer how long the block took, in which a turn is awaited."""
        start = perf_counter()
        try:
            yield
        finally:
            self.observer.waited(awaited, perf_counter() - start)


observation = Observation()
