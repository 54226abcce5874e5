"""Rebuilds of an SQLite table: they keep what other programs added, and every row when they are killed."""

import asyncio
import os
import signal
from pathlib import Path

import pytest
from tests.db.checkouts import (
    FORMACIONES,
    apply,
    catalog,
    contents,
    edit,
    make,
    query,
)
from tests.support.fork_server import start

pytestmark = pytest.mark.sqlite_only


async def test_indexes_views_and_triggers_of_other_programs_survive_a_rebuild(checkout: Path, filled_url: str) -> None:
    added = [
        "CREATE INDEX mine ON formador (correo) WHERE activo",
        "CREATE VIEW trainers AS SELECT nombre FROM formador",
        "CREATE TRIGGER theirs INSTEAD OF DELETE ON trainers BEGIN SELECT 1; END",
        "CREATE TRIGGER counted AFTER UPDATE ON formador BEGIN SELECT 1; END",
    ]
    await query(filled_url, *added)
    edit(checkout, FORMACIONES, "Text(160", "Text(170")
    await make(checkout, "change")
    await apply(filled_url, checkout)
    names = "'mine', 'trainers', 'theirs', 'counted'"
    assert len(await query(filled_url, f"SELECT sql FROM sqlite_master WHERE name IN ({names})")) == len(added)
    assert await query(filled_url, "SELECT nombre FROM trainers") == [("Ane",)]


KILLED = """
import asyncio, os, signal, sqlite3, sys
from pathlib import Path
from planificador.db.migrations import migrate, runner

class Connection(sqlite3.Connection):
    left = int(sys.argv[3])

    def execute(self, *arguments):
        if self.left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        Connection.left -= 1
        return super().execute(*arguments)

connect = sqlite3.connect
runner.sqlite3.connect = lambda *arguments, **options: connect(*arguments, factory=Connection, **options)
asyncio.run(migrate(sys.argv[1], Path(sys.argv[2])))
"""


async def test_a_rebuild_that_is_killed_leaves_the_old_schema_and_every_row(checkout: Path, filled_url: str) -> None:
    edit(checkout, FORMACIONES, "Text(160", "Text(170")
    await make(checkout, "change")
    before = await catalog(filled_url), await contents(filled_url)
    directory = str(checkout / "migrations" / "models")
    for step in range(6, 16, 2):  # from the first query of the old schema to the new one's last index
        arguments = ["-c", KILLED, filled_url, directory, str(step)]
        killed = await asyncio.to_thread(start, arguments, checkout, os.environ, 1, 2)
        assert await killed.ended() == -signal.SIGKILL
        assert (await catalog(filled_url), await contents(filled_url)) == before
    await apply(filled_url, checkout)
    assert await contents(filled_url) == before[1]
