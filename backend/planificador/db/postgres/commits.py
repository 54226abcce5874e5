"""Finds commits of which no message came: those of a process that ended between its commit and its NOTIFY.

The register of changes says what was committed: the system column `xmin` of its entries is the id of the transaction
that wrote them. Looking at its newest entries now and then costs the writers nothing.
"""

from collections import deque
from collections.abc import Iterable, Set
from dataclasses import dataclass
from typing import Final

import asyncpg

from planificador.core.data.sql.conditions import table_sql
from planificador.core.model.register import EntradaRegistro

LISTENERS_LOCK_ID = 7_526_752_402
"""The id of the advisory lock that all listening processes share: a number that no other program on the server uses."""
GRACE_LOOKS = 2
"""Looks after which a commit that was seen, but not heard of, counts as missed."""
MARGIN_LOOKS = 3
"""Looks of the past whose entries are read again.

A transaction that was not running at a look draws its entries' ids later, so two would do; the third one is for a
transaction that draws the id of an entry an instant before it gets its own id.
"""
HEARD_LOOKS = MARGIN_LOOKS + 2
"""Looks for which a transaction that was heard of is kept: longer than its entries are read again."""
XMIN_BITS: Final = 0xFFFFFFFF
"""`xmin` has the lower half of a transaction's id."""

_REGISTER = table_sql(EntradaRegistro)
_TRANSACTION = "CAST(CAST(xmin AS text) AS bigint)"
_LOOK = (
    "SELECT CAST(pg_current_snapshot() AS text) AS snapshot,"
    f" NOT pg_try_advisory_xact_lock({LISTENERS_LOCK_ID}) AS has_others, coalesce(max(id), $1) AS last_entry,"
    f" coalesce(array_agg(DISTINCT {_TRANSACTION}), '{{}}') AS commits FROM {_REGISTER} WHERE id > $1"
)
_COMMITS_AMONG = (
    f"SELECT coalesce(array_agg(DISTINCT {_TRANSACTION}), '{{}}') FROM {_REGISTER}"
    f" WHERE id > $1 AND {_TRANSACTION} = ANY($2::bigint[])"
)
_BEGIN = (
    f"SELECT coalesce((SELECT max(id) FROM {_REGISTER}), 0) AS last_entry, ARRAY("
    "SELECT CAST(CAST(own.transactionid AS text) AS bigint) FROM pg_locks AS own JOIN pg_locks AS used USING (pid)"
    " WHERE own.locktype = 'transactionid' AND own.mode = 'ExclusiveLock' AND used.locktype = 'relation'"
    f" AND used.relation = CAST('{_REGISTER}' AS regclass) AND used.mode = 'RowExclusiveLock' AND used.granted"
    " AND used.database = (SELECT oid FROM pg_database WHERE datname = current_database())) AS writers"
)


@dataclass(frozen=True, slots=True)
class Look:
    """What the database says at an instant.

    Attributes:
        running: The ids of the transactions that are not over.
        commits: The transactions of the newest entries, as `xmin` has them.
        last_entry: The id of the newest entry.
        has_others: Whether other processes listen.
    """

    running: Set[int]
    commits: Set[int]
    last_entry: int
    has_others: bool


class CommitTracker:
    """Compares the commits that are seen in the register with those that were heard of.

    A commit is seen at the first look after it:

    - Ids of entries are drawn in order, so a transaction that began after a look, which knew the entries up to some id,
      draws higher ones. Each look reads the entries after those of MARGIN_LOOKS before.
    - A transaction that was already running at a look before these, and is over, may have older entries. It is known
      since when it has been running, so its entries are looked for from there.
    - Of the transactions that were running at the beginning, those that may already have entries hold a lock of the
      table. They count as commits when they are over, even if they were rolled back.

    Args:
        last_entry: The id of the newest entry.
        writers: The transactions that may have entries that are not visible yet, as `xmin` has them.
    """

    def __init__(self, last_entry: int = 0, writers: Iterable[int] = ()) -> None:
        self._last_entries = deque([last_entry] * MARGIN_LOOKS, MARGIN_LOOKS)
        self._writers = set(writers)
        self._running: dict[int, int] = {}  # the entry after which those of a running transaction are
        self._heard: deque[set[int]] = deque([set()], HEARD_LOOKS)
        self._unheard: dict[int, int] = {}  # the number of the look that first saw the commit
        self._looks = 0

    @property
    def after(self) -> int:
        """The id of the entry after which the next look reads."""
        return self._last_entries[0]

    def hear(self, transactions: Iterable[int]) -> None:
        """Note transactions whose changes are known in this process."""
        for transaction in transactions:
            self._heard[-1].add(transaction & XMIN_BITS)
            self._unheard.pop(transaction & XMIN_BITS, None)

    def ended(self, running: Set[int]) -> dict[int, int]:
        """Return the transactions that are over and may have entries before `after`, with the entry before theirs."""
        return {
            transaction & XMIN_BITS: entry
            for transaction, entry in self._running.items()
            if transaction not in running and entry < self.after
        }

    def begin(self, look: Look) -> None:
        """Take a first look: what it sees needs not be heard of."""
        self._writers &= {transaction & XMIN_BITS for transaction in look.running}
        self.hear(look.commits)
        self.add(look)

    def add(self, look: Look) -> bool:
        """Take a look. Return whether a commit was missed; it is told once."""
        self._looks += 1
        over = self._writers - {transaction & XMIN_BITS for transaction in look.running}
        self._writers -= over
        for commit in over.union(look.commits).difference(*self._heard):
            self._unheard.setdefault(commit, self._looks)
        self._running = {
            transaction: self._running.get(transaction, self._last_entries[1]) for transaction in look.running
        }
        self._last_entries.append(max(look.last_entry, self._last_entries[-1]))
        missed = [commit for commit, first in self._unheard.items() if self._looks - first >= GRACE_LOOKS]
        self._heard.append(set())
        self.hear(missed)
        return bool(missed)


async def new_tracker(connection: "asyncpg.Connection[asyncpg.Record]", timeout: float) -> CommitTracker:
    """Return a tracker, whose first look must come next. Raises the driver's errors.

    Ids of entries that a later look sees in addition are after `last_entry`, or of one of the `writers`: who holds no
    lock of the table yet has drawn none.
    """
    row = await connection.fetchrow(_BEGIN, timeout=timeout)
    assert row is not None  # noqa: S101 # for mypy
    return CommitTracker(row["last_entry"], row["writers"])


async def look(connection: "asyncpg.Connection[asyncpg.Record]", tracker: CommitTracker, timeout: float) -> Look:
    """Look at the register. Raises the driver's errors."""
    row = await connection.fetchrow(_LOOK, tracker.after, timeout=timeout)
    assert row is not None  # noqa: S101 # for mypy
    running = running_transactions(row["snapshot"])
    commits = set(row["commits"])
    if ended := tracker.ended(running):
        commits.update(await connection.fetchval(_COMMITS_AMONG, min(ended.values()), list(ended), timeout=timeout))
    return Look(running, commits, row["last_entry"], row["has_others"])


def running_transactions(snapshot: str) -> Set[int]:
    """Return the transactions that a snapshot of PostgreSQL does not see: `xmin:xmax:xip_list`."""
    return frozenset(map(int, filter(None, snapshot.rpartition(":")[2].split(","))))
