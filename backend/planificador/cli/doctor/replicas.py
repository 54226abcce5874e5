"""The check of a streaming replica."""

import asyncpg

from planificador.cli.doctor.findings import Finding, ok, problem, warning
from planificador.db.config import PostgresUrl
from planificador.db.failures import reason_of
from planificador.db.postgres.connection import connected
from planificador.db.postgres.replica import IDENTITY, PRIMARY_POSITION, REPLICA_POSITION

MAX_LAG = 1_000_000
"""Bytes of the primary's log that a healthy replica may still have to replay."""


async def check_replica(primary_url: PostgresUrl, replica_url: PostgresUrl) -> Finding:
    """Check whether reads can use the replica."""
    try:
        async with connected(primary_url) as primary, connected(replica_url) as replica:
            is_same = await primary.fetchval(IDENTITY) == await replica.fetchval(IDENTITY)
            replayed = await replica.fetchval(REPLICA_POSITION)
            written = await primary.fetchval(PRIMARY_POSITION)
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        return problem("replica", reason_of(error), "start it, or correct PLANIFICADOR_DATABASE_REPLICA_URL")
    return judge_replica(is_same, None if replayed is None else int(written) - int(replayed))


def judge_replica(is_same: bool, lag: int | None) -> Finding:
    """Return what is wrong with a replica.

    Args:
        is_same: Whether it has the database of the primary server.
        lag: The bytes that it has to replay; None if it replays nothing, as it is no replica.
    """
    if not is_same:
        advice = "correct PLANIFICADOR_DATABASE_REPLICA_URL"
        return problem("replica", "it is another database than the primary's", advice)
    if lag is None:
        return problem("replica", "it is not, or no longer, a replica", "make it one again (pg_basebackup)")
    if lag > MAX_LAG:
        return warning("replica", f"it is {lag:,} bytes behind: the primary answers most reads", "find out why")
    return ok("replica", f"it replays what the primary writes ({max(lag, 0):,} bytes behind)")
