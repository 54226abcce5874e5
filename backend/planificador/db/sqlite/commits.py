"""Finds commits of which no message came: those of a process that ended between its commit and its messages.

The register of changes says what was committed. One transaction writes at a time, so that the ids of its entries follow
those of the one before.
"""

import sqlite3
from pathlib import Path

from planificador.core.data.sql.conditions import table_sql
from planificador.core.model.register import EntradaRegistro
from planificador.db.sqlite.file import read_only_uri

GRACE_LOOKS = 2
"""Looks after the first one at which an entry that was not heard of counts as missed."""


class EntryTracker:
    """Compares the entries that are seen in the register with those that were heard of."""

    def __init__(self, last_entry: int) -> None:
        self._known = last_entry  # what is after this entry has not been heard of
        self._heard: dict[int, int] = {}  # the last entry of a transaction, by its first one
        self._looks_without_progress = 0

    def hear(self, first: int, last: int) -> None:
        """Note the entries of a transaction whose changes are known in this process."""
        if first > self._known:
            self._heard[first] = last
            self._advance()

    def skip(self, last_entry: int) -> None:
        """Note that nothing up to this entry needs to be heard of."""
        self._known, self._looks_without_progress = max(last_entry, self._known), 0
        self._heard = {first: last for first, last in self._heard.items() if first > self._known}
        self._advance()

    def look(self, last_entry: int) -> bool:
        """Take a look. Return whether an entry was missed; it is told once."""
        if last_entry <= self._known:
            return False
        self._looks_without_progress += 1
        if self._looks_without_progress <= GRACE_LOOKS:
            return False
        self.skip(last_entry)
        return True

    def _advance(self) -> None:
        while (last := self._heard.pop(self._known + 1, None)) is not None:
            self._known, self._looks_without_progress = last, 0


class RegisterEnd:
    """Reads the id of the last entry, on a connection that it keeps."""

    _SQL = f"SELECT coalesce(max(id), 0) FROM {table_sql(EntradaRegistro)}"

    def __init__(self, database: Path) -> None:
        self._uri = read_only_uri(database)
        self._connection: sqlite3.Connection | None = None

    def read(self) -> int | None:
        """Return the id; None when the database does not answer at once."""
        try:
            if self._connection is None:
                self._connection = sqlite3.connect(self._uri, uri=True, timeout=0, isolation_level=None)
            (last_entry,) = self._connection.execute(self._SQL).fetchone()
        except sqlite3.Error:
            self.close()
            return None
        return int(last_entry)

    def close(self) -> None:
        """Close the connection. The next reading opens it again."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
