"""Live queries: the answer of a query, sent again whenever a change of the database, or the time, changes it.

Equal live queries share one `LiveQuery`, which reads and encodes each answer once for all its subscribers.
"""

import asyncio
from collections import defaultdict
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator
from contextlib import ExitStack, asynccontextmanager
from hashlib import blake2b
from typing import TypeAlias

from planificador.api.errors import (
    BAD_USER_INPUT,
    TIMED_OUT,
    GraphQLRequestError,
    has_data,
    request_error,
    to_client_errors,
)
from planificador.api.execution.operations import ExecutionOutcome
from planificador.api.execution.subscribers import Errors, Subscriber, deliver_to_all
from planificador.api.planner.reads import Reads, TableRead
from planificador.api.validation.limits import LIMIT_EXCEEDED, SMALLER_PAGES
from planificador.core.model.register import EntradaRegistro
from planificador.core.runtime.alarm import Alarm
from planificador.core.runtime.changes import LAGGED, Cambio, ChangeNotifier, Lagged, Operacion
from planificador.core.runtime.clock import Clock
from planificador.core.runtime.failures import Failure
from planificador.core.runtime.limiters import ConcurrencyLimiter
from planificador.server.errors import HTTPRequestError

GATHERING_INTERVAL = 0.05
"""Seconds from the begin of one reading of an answer to the next; all changes in the meantime are read together."""
MAX_CONCURRENT_READS = 4
"""Answers read at a time: a change makes many live queries read, and other requests need connections meanwhile."""
FIRST_RETRY_DELAY, MAX_RETRY_DELAY = 0.5, 30.0
"""Seconds between attempts to read after a failure."""
MAX_ANSWER_BYTES = 1024 * 1024
"""Bytes of an answer, all of which are sent after each change."""
MAX_KEPT_CHARACTERS = 64 * 1024 * 1024
"""Characters of the latest answers of all live queries, which further subscribers get; other answers are read again."""
OUTAGES = frozenset({TIMED_OUT, *Failure})
"""Codes of failures of a whole operation that may pass by themselves."""
REGISTER = EntradaRegistro.__name__
Execute: TypeAlias = Callable[[], Awaitable[ExecutionOutcome]]


class LiveQueries:
    """The live queries of a server. Makes those read again whose answers a change may have changed.

    Args:
        reads_of_address: Limits the answers that are read for an address at a time.
    """

    def __init__(self, reads_of_address: ConcurrencyLimiter) -> None:
        self._of_address, self._reads = reads_of_address, asyncio.Semaphore(MAX_CONCURRENT_READS)
        self._by_type: defaultdict[str, dict[LiveQuery, TableRead]] = defaultdict(dict)
        self._of_any_type: set[LiveQuery] = set()
        self._all: set[LiveQuery] = set()
        self._listening = ExitStack()
        self.kept_characters = 0

    def add(self, query: "LiveQuery", reads: Reads | None, notifier: ChangeNotifier) -> None:
        """Refresh the query after each relevant change from now on. reads: None if any change may be relevant."""
        if not self._all:
            self._listening.enter_context(notifier.on_message(self._on_message))
            self._listening.enter_context(query.clock.on_jump(self._on_jump))
        self._all.add(query)
        if reads is None:
            self._of_any_type.add(query)
            return
        for name, read in reads.items():
            self._by_type[name][query] = read

    def remove(self, query: "LiveQuery") -> None:
        """Refresh the query no more."""
        self._all.discard(query)
        self._of_any_type.discard(query)
        for name in [name for name, queries in self._by_type.items() if queries.pop(query, None) and not queries]:
            del self._by_type[name]
        if not self._all:
            self._listening.close()

    @asynccontextmanager
    async def read_slot(self, address: str) -> AsyncGenerator[None, None]:
        """Read an answer for an address until the block ends."""
        async with self._of_address.slot(address), self._reads:
            yield

    def _on_jump(self) -> None:
        """Read what resolvers answer: only they ask for the time, and an instant that has passed may come again."""
        for query in self._of_any_type:
            query.refresh()

    def _on_message(self, message: tuple[Cambio, ...] | Lagged) -> None:
        if message is LAGGED:
            for query in self._all:
                query.refresh()
            return
        for query in self._of_any_type:
            query.refresh()
        for change in (*message, *self._entries(message)):
            for query, read in self._by_type.get(change.tipo, {}).items():
                if read.is_concerned(change):
                    query.refresh()

    def _entries(self, message: tuple[Cambio, ...]) -> Iterator[Cambio]:
        """Yield the changes of the register: an entry about each row, which is not published by itself."""
        if REGISTER in self._by_type:
            yield from (Cambio(REGISTER, 0, Operacion.CREADO, (), ((row.tipo, row.id),)) for row in message)


class LiveQuery:
    """A live query and its subscribers. A slow subscriber gets the latest answer, never a queue of answers.

    Args:
        execute: Executes the query.
        address: The address for which answers are read.
        clock: That of the instants at which an answer changes by time alone.
        on_close: Called once, when no subscriber may be added any more.
    """

    max_unread = 0

    def __init__(
        self, queries: LiveQueries, execute: Execute, address: str, clock: Clock, on_close: Callable[[], object]
    ) -> None:
        self._queries, self._execute, self._address, self._on_close = queries, execute, address, on_close
        self._subscribers: set[Subscriber] = set()
        self._waiting: list[Subscriber] = []  # for the next answer, also for one that has not changed
        self._latest: str | None = None  # None where it is not kept
        self._digest, self._position = b"", 0
        self._stale = asyncio.Event()
        self._closed = self._reading = False
        self._next_reading, self._retry_delay = 0.0, FIRST_RETRY_DELAY
        self.clock, self._alarm = clock, Alarm(clock, self.refresh)
        self._task = asyncio.create_task(self._run(), name="live query")

    def refresh(self) -> None:
        """Read the answer again: at once, or GATHERING_INTERVAL after it was read the last time."""
        self._stale.set()

    def add(self, subscriber: Subscriber) -> None:
        """Deliver the present answer to the subscriber, and from then on each new one."""
        self._subscribers.add(subscriber)
        if self._latest is not None and not self._reading and not self._stale.is_set():
            subscriber.deliver_snapshot(self._position, self._latest)
            return
        self._waiting.append(subscriber)
        if not self._reading:
            self.refresh()

    def reserve(self, subscriber: Subscriber) -> None:
        """Run on for a subscriber, and tell it of an end, before it is added."""
        self._subscribers.add(subscriber)

    def remove(self, subscriber: Subscriber) -> list[asyncio.Task[None]]:
        """Stop delivering to the subscriber. After the last one the live query ends: return its task."""
        self._subscribers.discard(subscriber)
        if self._subscribers:
            return []
        self._close()
        self._task.cancel()
        return [self._task]

    def _close(self) -> None:
        if not self._closed:
            self._closed = True
            self._alarm.set(None)
            self._forget()
            self._queries.remove(self)
            self._on_close()

    async def _run(self) -> None:
        loop = asyncio.get_running_loop()
        try:
            while True:
                await self._stale.wait()
                await asyncio.sleep(self._next_reading - loop.time())  # not at all where that is past
                async with self._queries.read_slot(self._address):
                    begin, waiting = loop.time(), self._waiting
                    self._waiting = []
                    answer = await self._read()
                # A query that takes long is not executed more than half of the time.
                self._next_reading = begin + max(GATHERING_INTERVAL, 2 * (loop.time() - begin))
                await self._deliver(answer, waiting)
        except HTTPRequestError:
            return  # the server is stopping: the transports end the subscriptions
        except Exception as error:
            self._finish(to_client_errors(error))

    async def _read(self) -> str:
        """Return the encoded answer, or that there is none at the moment. Raises GraphQLRequestError to end."""
        self._stale.clear()  # this reading covers what has changed until now
        self._reading = True
        try:
            outcome = await self._execute()
        except GraphQLRequestError as error:
            if error.code not in OUTAGES:
                raise
            outcome = ExecutionOutcome(None, error.errors)
        finally:
            self._reading = False
        self._alarm.set(outcome.changes_at)
        if outcome.errors and not has_data(outcome.data):
            self._refresh_later(outcome.errors)
        else:
            self._retry_delay = FIRST_RETRY_DELAY
        return _encode(outcome)

    def _refresh_later(self, errors: Errors) -> None:
        """Refresh after a failure that may pass. Raise GraphQLRequestError for invalid arguments."""
        if all((error.extensions or {}).get("code") == BAD_USER_INPUT for error in errors):
            raise GraphQLRequestError(errors)
        asyncio.get_running_loop().call_later(self._retry_delay, self.refresh)
        self._retry_delay = min(self._retry_delay * 2, MAX_RETRY_DELAY)

    async def _deliver(self, answer: str, waiting: list[Subscriber]) -> None:
        """Deliver an answer to those that wait for one, and to all others if it has changed.

        Args:
            waiting: Those that came before it was read.
        """
        receivers = []
        digest = blake2b(answer.encode()).digest()
        if digest != self._digest:
            self._digest, self._position = digest, self._position + 1
            self._keep(answer)
            receivers = [subscriber for subscriber in self._subscribers if not subscriber.awaiting_snapshot]
        if not self._stale.is_set():  # otherwise they wait for an answer that contains what changed before they came
            waiting += self._waiting
            self._waiting = []
        position = self._position
        present = (subscriber for subscriber in waiting if subscriber in self._subscribers)
        await deliver_to_all(present, lambda subscriber: subscriber.deliver_snapshot(position, answer))
        await deliver_to_all(receivers, lambda subscriber: subscriber.deliver(position, answer))

    def _keep(self, answer: str) -> None:
        self._forget()
        if self._queries.kept_characters + len(answer) <= MAX_KEPT_CHARACTERS:
            self._latest = answer
            self._queries.kept_characters += len(answer)

    def _forget(self) -> None:
        self._queries.kept_characters -= len(self._latest or "")
        self._latest = None

    def _finish(self, errors: Errors) -> None:
        self._close()
        for subscriber in tuple(self._subscribers):
            self._subscribers.discard(subscriber)
            subscriber.finish(errors)


def _encode(outcome: ExecutionOutcome) -> str:
    """Return an answer as JSON. Raises GraphQLRequestError when it is too large."""
    json = outcome.json()
    if len(json) > MAX_ANSWER_BYTES:
        message = f"An answer of a live query has at most {MAX_ANSWER_BYTES} bytes. {SMALLER_PAGES}"
        raise request_error(LIMIT_EXCEEDED, message, limit="live_answer", max=MAX_ANSWER_BYTES)
    return json.decode()
