"""Change notifications on PostgreSQL: one NOTIFY for many commits, after them, and a look at what was committed.

A NOTIFY inside a transaction would take a lock of the whole database at its commit, so that commits could not overlap.
"""

import asyncio
import logging
import random
from collections.abc import Callable, Sequence
from contextlib import suppress
from time import monotonic
from typing import TypeAlias

import asyncpg

from planificador.core.runtime.changes import LAGGED, MAX_UNREAD, Cambio, ChangeNotifier
from planificador.db.change_messages import Commits, decode, encode
from planificador.db.config import PostgresUrl, parse_url
from planificador.db.postgres.commits import LISTENERS_LOCK_ID, CommitTracker, Look, look, new_tracker

log = logging.getLogger(__name__)
Connection: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

CHANNEL = "planificador"
LOOK_INTERVAL = 0.5
"""Seconds between looks at what was committed, which also check the connection."""
SEND_INTERVAL = 0.01
"""Seconds between two NOTIFY of a process; commits in between are gathered."""
RESPONSE_TIMEOUT = 10.0
"""Seconds that the server may take to respond."""
MIN_RETRY_DELAY, MAX_RETRY_DELAY = 0.1, 5.0
"""Seconds between attempts to connect again; the delay doubles up to the second value."""
LAGGED_INTERVAL = 30.0
"""Seconds between notifications of LAGGED while there is no connection."""
DRIVER_ERRORS = (OSError, asyncpg.PostgresError, asyncpg.InterfaceError)
GREETING = "[[],[]]"
"""The message of a process that begins to listen, without changes."""
SESSION = {
    "application_name": "planificador-changes",
    "enable_seqscan": "off",  # the register is large, and a look reads its end
    "jit": "off",
    "synchronous_commit": "off",  # a NOTIFY that is lost in a crash has no listeners any more
}
# PostgreSQL runs an INSERT of WITH that nothing refers to after the SELECT: the transaction has its id before it draws
# those of its entries.
_MARK = "SELECT CAST(CAST(pg_current_xact_id() AS text) AS bigint) AS mark"
_JOIN = f"SELECT pg_backend_pid(), pg_advisory_lock_shared({LISTENERS_LOCK_ID})"
_SEND = "SELECT pg_notify($1, message) FROM unnest(CAST($2 AS text[])) AS message"


class PostgresChangeNotifier(ChangeNotifier):
    """Listens and sends on one connection per process, and connects again when it is lost.

    The changes of a commit are told to the listeners of this process at once, and to other processes by the next
    NOTIFY, if any listens. A commit of which no message comes is found by looks at the register. Every listener then
    gets LAGGED; also when the connection is lost, every LAGGED_INTERVAL until there is a new one, and when there is.

    A transaction notifies by itself, inside, if the register has nothing of it, or if there is no connection when it
    ends.
    """

    def __init__(self, url: str, capacity: int = MAX_UNREAD) -> None:
        super().__init__(capacity)
        match parse_url(url):
            case PostgresUrl(connect):
                self._connect = connect
            case _:
                raise ValueError("the URL of a change notifier on PostgreSQL must be a PostgreSQL URL")
        self._task: asyncio.Task[None] | None = None
        self._is_connected = self._is_stopping = False
        self._pid = 0
        self._tracker = CommitTracker()
        self._has_others = self._was_greeted = False
        self._unsent: list[Commits] = []
        self._wake = asyncio.Event()

    async def start(self) -> None:
        """Connect and listen. Raises the driver's error when the database does not respond."""
        self._is_stopping = False
        connection = await self._open()
        self._task = asyncio.create_task(self._keep_listening(connection), name="PostgresChangeNotifier")

    async def stop(self) -> None:
        """Override to send what is unsent and to close the connection."""
        if self._task is None:
            return
        self._is_stopping = True
        self._wake.set()
        if not self._is_connected:
            self._task.cancel()
        with suppress(asyncio.CancelledError, TimeoutError):
            await asyncio.wait_for(self._task, RESPONSE_TIMEOUT)
        self._task = None

    def final_query(self, changes: Sequence[Cambio], parameter: Callable[[object], str], *, is_recorded: bool) -> str:
        """Override to have the transaction return its id, or NOTIFY."""
        if not changes:
            return ""
        if is_recorded and self._is_connected:
            return _MARK
        # The text after "[[" of each message, which has no marks of its own.
        channel, messages = parameter(CHANNEL), parameter(list(encode([Commits((), tuple(changes))])))
        return (
            f"SELECT CAST(NULL AS bigint) AS mark, pg_notify({channel}, '[[' || pg_current_xact_id() ||"
            f" substr(message, 3)) FROM unnest(CAST({messages} AS text[])) AS message"
        )

    async def publish(self, changes: Sequence[Cambio], marks: Sequence[int] = ()) -> None:
        """Override to notify other processes too. Changes without a mark come by the NOTIFY of their transaction."""
        if not changes:
            return
        self._tell_committed(tuple(changes))
        if marks or not self._is_connected:
            self._deliver(tuple(changes))
        self._tracker.hear(marks)
        if marks and self._has_others and self._is_connected:
            self._unsent.append(Commits(tuple(marks), tuple(changes)))
            self._wake.set()

    async def _open(self) -> Connection:
        connection = await self._connected()
        try:
            await self._listen(connection)
            self._tracker = await new_tracker(connection, RESPONSE_TIMEOUT)
            self._tracker.begin(await self._see(connection))
        except BaseException:
            connection.terminate()
            raise
        self._is_connected = True
        return connection

    async def _connected(self) -> Connection:
        """Return a new connection. Subclasses override this."""
        connection: Connection = await asyncpg.connect(
            **self._connect, timeout=RESPONSE_TIMEOUT, server_settings=SESSION
        )
        return connection

    async def _listen(self, connection: Connection) -> None:
        """Listen to other processes, and tell them so. Subclasses override this."""
        await connection.add_listener(CHANNEL, self._receive)
        # Those who listen know of this process before it looks. What they commit until then without telling it is
        # seen at its first look, or missed at a later one.
        self._pid = await connection.fetchval(_JOIN, timeout=RESPONSE_TIMEOUT)
        await connection.execute(_SEND, CHANNEL, [GREETING], timeout=RESPONSE_TIMEOUT)

    def _receive(self, connection: object, pid: int, channel: str, payload: object) -> None:
        if pid == self._pid:
            return
        self._has_others = self._was_greeted = True
        message = decode(str(payload))
        if message is LAGGED:
            self._deliver(LAGGED)
            return
        self._tracker.hear(message.marks)
        if message.changes:
            self._deliver(message.changes)

    async def _keep_listening(self, connection: Connection) -> None:
        while True:
            await self._until_lost(connection)
            if self._is_stopping:
                return
            log.warning("the connection that listens for changes is lost")
            self._deliver(LAGGED)
            connection = await self._open_again()
            self._deliver(LAGGED)

    async def _until_lost(self, connection: Connection) -> None:
        """Send and look until the connection is lost, or the notifier is stopped and has sent everything."""
        connection.add_termination_listener(lambda _: self._wake.set())
        next_look = monotonic() + LOOK_INTERVAL
        try:
            while not connection.is_closed():
                await self._wait_until(next_look)
                if self._unsent:
                    await self._send(connection)
                if self._is_stopping and not self._unsent:
                    return
                if monotonic() >= next_look:
                    await self._look(connection)
                    next_look = monotonic() + LOOK_INTERVAL
        except DRIVER_ERRORS as error:
            log.info("the connection that listens for changes does not respond: %r", error)
        finally:
            self._is_connected = False
            self._unsent.clear()  # the other processes see at their next looks what was not sent
            connection.terminate()

    async def _wait_until(self, next_look: float) -> None:
        """Wait until there is something to send or to do, at the next look at the latest."""
        if not self._unsent:
            with suppress(TimeoutError):
                async with asyncio.timeout(max(next_look - monotonic(), 0)):  # unlike wait_for, it makes no task
                    await self._wake.wait()
        self._wake.clear()

    async def _send(self, connection: Connection) -> None:
        commits, self._unsent = self._unsent, []
        await connection.execute(_SEND, CHANNEL, list(encode(commits)), timeout=RESPONSE_TIMEOUT)
        if not self._is_stopping:
            await asyncio.sleep(SEND_INTERVAL)

    async def _look(self, connection: Connection) -> None:
        if self._tracker.add(await self._see(connection)):
            self._missed()

    def _missed(self) -> None:
        """Have the listeners read again, as another process has committed what it did not tell of."""
        log.warning("a process did not tell of what it has committed")
        self._deliver(LAGGED)

    async def _see(self, connection: Connection) -> Look:
        self._was_greeted = False
        seen = await look(connection, self._tracker, RESPONSE_TIMEOUT)
        self._has_others = seen.has_others or self._was_greeted  # who greets during the look is not seen by it
        return seen

    async def _open_again(self) -> Connection:
        delay, notified_at = MIN_RETRY_DELAY, monotonic()
        while True:
            try:
                return await self._open()
            except DRIVER_ERRORS as error:
                log.info("PostgreSQL does not respond to the change notifier: %r", error)
            if monotonic() - notified_at >= LAGGED_INTERVAL:
                self._deliver(LAGGED)
                notified_at = monotonic()
            await asyncio.sleep(delay * random.uniform(0.5, 1.5))  # noqa: S311 # only spreads the attempts
            delay = min(delay * 2, MAX_RETRY_DELAY)
