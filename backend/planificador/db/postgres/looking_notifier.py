"""Change notifications through a pooler in transaction mode, where nobody can listen."""

import asyncio

import asyncpg

from planificador.core.runtime.changes import LAGGED
from planificador.db.postgres.commits import Look
from planificador.db.postgres.notifier import RESPONSE_TIMEOUT, Connection, PostgresChangeNotifier


class LookingChangeNotifier(PostgresChangeNotifier):
    """Looks at what other processes have committed, and has the listeners of this process read again.

    It does notify processes that have direct connections.
    """

    async def _connected(self) -> Connection:
        """Override to set nothing for a session."""
        connection: Connection = await asyncpg.connect(**self._connect, timeout=RESPONSE_TIMEOUT)
        return connection

    async def _listen(self, connection: Connection) -> None:
        """Override to listen to nobody."""

    async def _see(self, connection: Connection) -> Look:
        """Override to set for a transaction what others set for a session."""
        async with asyncio.timeout(RESPONSE_TIMEOUT), connection.transaction():
            await connection.execute("SET LOCAL enable_seqscan = off")
            return await super()._see(connection)

    def _missed(self) -> None:
        """Override to log nothing, since all commits of other processes are found so."""
        self._deliver(LAGGED)
