"""Reads from a streaming replica of PostgreSQL what is as new there as in the primary database.

Each read first learns how far the primary has come, and uses the replica only once that has replayed as much (Raft's
"read index"). So nobody, in whichever process, reads a state from before a change that he made or was told of. Reads
that wait learn it together, by one short statement.
"""

import asyncio
import logging
from collections.abc import Sequence
from typing import Any

import asyncpg

from planificador.core.data.sql.json_reader import Encode, JsonReader
from planificador.core.runtime.failures import DatabaseFailedError, Failure
from planificador.db.cancellation import start_background_task
from planificador.db.config import PostgresUrl, session_options
from planificador.db.failures import DRIVER_ERRORS, reason_of
from planificador.db.postgres.engine import NoResetConnection
from planificador.db.postgres.pool import Pool
from planificador.db.postgres.reader import PooledReads

log = logging.getLogger(__name__)
CATCH_UP_TIMEOUT = 0.02
"""Seconds for which a read waits until the replica has replayed what the primary has; then the primary answers it."""
POLL_INTERVAL = 0.001
"""Seconds between two questions how far the replica has come, while a read waits."""
RESPONSE_TIMEOUT = 1.0
"""Seconds within which the replica must say how far it has come."""
CHECK_INTERVAL = 1.0
"""Seconds between two checks of a replica that nobody asks."""
MIN_RETRY_DELAY, MAX_RETRY_DELAY = 0.5, 15.0
"""Seconds until the next attempt to reach a replica that has failed."""

PRIMARY_POSITION = (
    "SELECT CAST(pg_wal_lsn_diff(CASE current_setting('synchronous_commit') WHEN 'off'"
    " THEN pg_current_wal_insert_lsn() ELSE pg_current_wal_flush_lsn() END, '0/0') AS text)"
)
"""How far the primary's log has come, in bytes. What others can see is flushed, unless commits do not wait for that."""
REPLICA_POSITION = (
    "SELECT CASE WHEN pg_is_in_recovery() THEN CAST(pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0') AS text) END"
)
"""How far a replica has replayed it; null from a server that is none."""
IDENTITY = "SELECT CONCAT(system_identifier, ' ', current_database()) FROM pg_control_system()"
"""The same in a database and its replicas only."""


class NotReplicaError(Exception):
    """The server is not a replica of the primary database; the message says why."""


class ReplicaReader:
    """A `JsonReader` that reads from the replica while it is up to date, otherwise from the primary.

    Args:
        primary: Reads from the primary.
        url: The replica's.
    """

    def __init__(self, primary: JsonReader, url: PostgresUrl) -> None:
        self.capabilities = primary.capabilities
        self._primary, self._url = primary, url
        self._replica: Replica | None = None
        self._task = start_background_task(self._keep_open())

    async def read_json(self, sql: str, values: Sequence[Any], encode: Encode = bytes) -> bytes | None:  # Any: as there
        """Implement `core.data.sql.json_reader.JsonReader`. Raises what the primary's does."""
        replica = self._replica
        if replica is not None and await replica.reaches(await _position(self._primary)):
            try:
                return await replica.reads.read(sql, values, encode)
            except DRIVER_ERRORS as error:  # also a read that was in the way of the replay, or that is wrong
                log.debug("the primary answers a read that the replica did not: %r", error)
        return await self._primary.read_json(sql, values, encode)

    async def close(self) -> None:
        """Close the connections to the replica after the running reads."""
        self._task.cancel()
        await asyncio.wait([self._task])

    async def _keep_open(self) -> None:
        """Open the replica, again after each failure, and close it in the end."""
        delay, has_failed = MIN_RETRY_DELAY, False
        while True:
            try:
                async with Replica(self._url) as replica:
                    await replica.check(await _identity(self._primary))
                    self._replica = replica
                    log.info("reads go to the replica")
                    delay, has_failed = MIN_RETRY_DELAY, False
                    await replica.wait_until_lost()
            except (NotReplicaError, TimeoutError, DatabaseFailedError, *DRIVER_ERRORS) as error:
                level = logging.INFO if has_failed else logging.WARNING
                log.log(level, "the replica cannot be used, the primary answers its reads: %s", reason_of(error))
                has_failed = True
            finally:
                self._replica = None
            await asyncio.sleep(delay)
            delay = min(delay * 2, MAX_RETRY_DELAY)


class Replica:
    """Two pools of connections to a replica: one for reads, and one to ask how far it has come."""

    reads: PooledReads
    _questions: PooledReads

    def __init__(self, url: PostgresUrl) -> None:
        self._url = url
        self._position = 0  # the last one that is known

    async def __aenter__(self) -> "Replica":
        self.reads = PooledReads(await self._open_pool(self._url.pool["maxsize"]))
        try:
            self._questions = PooledReads(await self._open_pool(1))
        except BaseException:
            self.reads.terminate()
            raise
        return self

    async def __aexit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self._questions.terminate()
        if kind is asyncio.CancelledError:  # the server stops, and running reads may end
            await self.reads.close()
        else:
            self.reads.terminate()

    async def _open_pool(self, size: int) -> Pool:
        return await asyncpg.create_pool(
            **self._url.connect,
            **session_options(self._url.connect),
            min_size=1,
            max_size=size,
            connection_class=NoResetConnection,
        )

    async def check(self, primary: bytes | None) -> None:
        """Raise NotReplicaError unless it is a replica of the database with this identity."""
        if await self._questions.read(IDENTITY, (), bytes) != primary:
            raise NotReplicaError("it is another database than that of PLANIFICADOR_DATABASE_URL")
        await self._ask()

    async def reaches(self, position: int) -> bool:
        """Return whether it has everything up to a position, within CATCH_UP_TIMEOUT."""
        if self._position >= position:
            return True
        end = asyncio.get_running_loop().time() + CATCH_UP_TIMEOUT
        try:
            while await self._ask() < position:
                if asyncio.get_running_loop().time() > end:
                    return False
                await asyncio.sleep(POLL_INTERVAL)
        except (NotReplicaError, *DRIVER_ERRORS):
            return False
        return True

    async def wait_until_lost(self) -> None:
        """Return never; raise what makes the replica unusable."""
        while True:
            await asyncio.sleep(CHECK_INTERVAL)
            async with asyncio.timeout(RESPONSE_TIMEOUT):
                await self._ask()

    async def _ask(self) -> int:
        position = await self._questions.read(REPLICA_POSITION, (), bytes)
        if position is None:
            raise NotReplicaError("it is not, or no longer, a replica")
        self._position = max(self._position, int(position))
        return self._position


async def _identity(primary: JsonReader) -> bytes | None:
    return await primary.read_json(IDENTITY, ())


async def _position(primary: JsonReader) -> int:
    """Return how far the primary has come, at this instant or later, in bytes of its log."""
    position = await primary.read_json(PRIMARY_POSITION, ())
    if position is None:
        raise DatabaseFailedError(Failure.UNAVAILABLE, "it does not say how far it has come")
    return int(position)
