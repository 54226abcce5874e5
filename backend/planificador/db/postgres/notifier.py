"""Change notifications on PostgreSQL: NOTIFY inside the transaction, received by every process at its commit."""

import asyncio
import logging
import random
from collections.abc import Callable, Sequence
from contextlib import suppress
from time import monotonic

import asyncpg

from planificador.core.runtime.changes import LAGGED, MAX_UNREAD, Cambio, ChangeNotifier
from planificador.db.change_messages import decode, encode
from planificador.db.config import PostgresUrl, parse_url

log = logging.getLogger(__name__)

CHANNEL = "planificador"
RESPONSE_TIMEOUT = 10.0
"""Seconds that the server may take to respond."""
MIN_RETRY_DELAY, MAX_RETRY_DELAY = 0.1, 5.0
"""Seconds between attempts to connect again; the delay doubles up to the second value."""
LAGGED_INTERVAL = 30.0
"""Seconds between notifications of LAGGED while there is no connection."""


class PostgresChangeNotifier(ChangeNotifier):
    """Listens on one connection per process and connects again when it is lost.

    Every listener gets LAGGED when the connection is lost, every LAGGED_INTERVAL until there is a new one, and when
    there is one.

    Args:
        keepalive: seconds between queries that check the connection.
    """

    def __init__(self, url: str, capacity: int = MAX_UNREAD, keepalive: float = 30.0) -> None:
        super().__init__(capacity)
        match parse_url(url):
            case PostgresUrl(connect):
                self._connect = connect
            case _:
                raise ValueError("the URL of a change notifier on PostgreSQL must be a PostgreSQL URL")
        self._keepalive = keepalive
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Connect and listen. Raises the driver's error when the database does not respond."""
        connection = await self._open()
        self._task = asyncio.create_task(self._keep_listening(connection), name="PostgresChangeNotifier")

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task
            self._task = None

    def notification_sql(self, changes: Sequence[Cambio], parameter: Callable[[object], str]) -> str:
        if not changes:
            return ""
        channel, messages = parameter(CHANNEL), parameter(list(encode(changes)))
        return f"SELECT pg_notify({channel}, message) FROM unnest(CAST({messages} AS text[])) AS message"

    async def publish(self, changes: Sequence[Cambio]) -> None:
        """Override to deliver nothing: PostgreSQL notifies this process too when the transaction commits."""
        self._tell_committed(tuple(changes))

    async def _open(self) -> "asyncpg.Connection[asyncpg.Record]":
        connection: asyncpg.Connection[asyncpg.Record] = await asyncpg.connect(
            **self._connect, timeout=RESPONSE_TIMEOUT, server_settings={"application_name": "planificador-changes"}
        )
        try:
            await connection.add_listener(CHANNEL, self._receive)
        except BaseException:
            connection.terminate()
            raise
        return connection

    def _receive(self, connection: object, pid: int, channel: str, payload: object) -> None:
        self._deliver(decode(str(payload)))

    async def _keep_listening(self, connection: "asyncpg.Connection[asyncpg.Record]") -> None:
        while True:
            await self._until_lost(connection)
            log.warning("the connection that listens for changes is lost")
            self._deliver(LAGGED)
            connection = await self._open_again()
            self._deliver(LAGGED)

    async def _until_lost(self, connection: "asyncpg.Connection[asyncpg.Record]") -> None:
        lost = asyncio.Event()
        connection.add_termination_listener(lambda _: lost.set())
        try:
            while not (lost.is_set() or connection.is_closed()):
                try:
                    await asyncio.wait_for(lost.wait(), self._keepalive)
                except TimeoutError:
                    # A server that vanished without closing the connection leaves it half open; a query detects it.
                    await connection.execute("SELECT 1", timeout=RESPONSE_TIMEOUT)
        except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
            log.info("the connection that listens for changes does not respond: %r", error)
        finally:
            connection.terminate()

    async def _open_again(self) -> "asyncpg.Connection[asyncpg.Record]":
        delay, notified_at = MIN_RETRY_DELAY, monotonic()
        while True:
            try:
                return await self._open()
            except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
                log.info("PostgreSQL does not respond to the change notifier: %r", error)
            if monotonic() - notified_at >= LAGGED_INTERVAL:
                self._deliver(LAGGED)
                notified_at = monotonic()
            await asyncio.sleep(delay * random.uniform(0.5, 1.5))  # noqa: S311 # only spreads the attempts
            delay = min(delay * 2, MAX_RETRY_DELAY)
