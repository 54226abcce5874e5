"""A log of SQLite next to a file that it does not belong to."""

import filecmp
import os
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.db.sqlite_files import ADD, OPERATOR_GUIDE, back_up, companion, count_rows, file_mode, run_migrate
from tests.support.fork_server import start
from tests.support.graphql import GraphQLClient
from tests.support.http_client import http_client
from tests.support.server_process import server_process

from planificador.db.sqlite.log_guard import CheckpointProgress, FileState, LogMismatchError, check_log, was_overwritten

pytestmark = pytest.mark.sqlite_only


def restore(file: Path, copy: Path) -> None:
    """Restore a backup with the commands of the operator's guide."""
    (block,) = [block for block in re.findall(r"```sh\n(.*?)```", OPERATOR_GUIDE, re.S) if "-guard" in block]
    script = re.sub(r"/backup/\S+", str(copy), block).replace("planificador.sqlite3", file.name)
    subprocess.run(["sh", "-ec", script], cwd=file.parent, check=True)


async def test_a_backup_copied_next_to_a_killed_servers_log_is_refused_until_it_is_restored_as_documented(
    file: Path,
) -> None:
    async with server_process(demo=False, database_url=f"sqlite:///{file}") as server:
        async with http_client(server.url, timeout=30) as http:
            graphql = GraphQLClient(http)
            await graphql(ADD)
            copy = back_up(file)
            await graphql(ADD)
        server.process.kill()
        await server.process.ended()
    shutil.copyfile(copy, file)
    answer = run_migrate(file)
    assert answer.returncode == 1
    (line,) = answer.stderr.splitlines()
    assert f"{file}-wal is not its log" in line
    assert "To restore a backup: stop the server" in line
    assert filecmp.cmp(file, copy, shallow=False), "nothing was touched"
    restore(file, copy)
    assert run_migrate(file).returncode == 0
    assert count_rows(file, "formador") == 1
    assert file_mode(file) == "0o600"


SERVER = """
import os, shutil, sqlite3, sys
from contextlib import closing
from pathlib import Path
from planificador.db.sqlite.file import DatabaseFile
path, before, after = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
connection = sqlite3.connect(path, isolation_level=None)
connection.execute("PRAGMA journal_mode=WAL")
connection.execute("PRAGMA wal_autocheckpoint=20")
connection.execute("CREATE TABLE IF NOT EXISTS row (x)")
file = DatabaseFile(path)
file.open()
for number in range(before + after):
    if number == before:
        with closing(sqlite3.connect(str(path) + ".backup")) as target:
            connection.backup(target)
    connection.execute("INSERT INTO row VALUES (?)", ["x" * 3000])
    file.check()
os._exit(0)  # without closing anything, as if it were killed
"""


def crash(file: Path, before: int = 1, after: int = 1) -> Path:
    """Write rows, make a backup, write more rows, and leave the log as a killed server does. Return the backup."""
    arguments = ["-c", SERVER, str(file), str(before), str(after)]
    assert start(arguments, file.parent, os.environ, stdout=1, stderr=2).wait(60) == 0
    assert companion(file, "-wal").stat().st_size > 0
    return companion(file, ".backup")


@pytest.mark.parametrize("after", [1, 30])
@pytest.mark.parametrize("put", [shutil.copyfile, shutil.copy2, shutil.move], ids=lambda put: str(put.__name__))
def test_a_log_is_refused_next_to_a_backup(file: Path, put: Callable[[Path, Path], object], after: int) -> None:
    copy = crash(file, after=after)
    put(copy, file)
    with pytest.raises(LogMismatchError, match="is not its log"):
        check_log(file)


def test_the_log_of_a_killed_server_is_accepted_at_every_stage_of_a_checkpoint(file: Path) -> None:
    """Kill it before, at and after the moments at which SQLite copies the log into the file, or starts it again."""
    for written in (19, 20, 21, 22, 43):
        crash(file, before=0, after=written)
        check_log(file)
    assert count_rows(file, "row") == 125


FIRST_TRANSACTION = """
import os, sqlite3, sys
from contextlib import closing
from pathlib import Path
from planificador.db.sqlite.file import DatabaseFile
path = Path(sys.argv[1])
with closing(sqlite3.connect(path)) as connection:
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("CREATE TABLE row (x)")
connection = sqlite3.connect(path, isolation_level=None)
connection.execute("SELECT * FROM row")
DatabaseFile(path).open()
connection.execute("PRAGMA cache_size=1")  # so that the log is written before the commit
connection.execute("BEGIN")
for _ in range(100):
    connection.execute("INSERT INTO row VALUES (?)", ["x" * 3000])
os._exit(0)  # without closing anything, as if it were killed
"""


def test_the_log_of_a_server_that_was_killed_in_its_first_transaction_is_accepted(file: Path) -> None:
    """SQLite writes the header of a log before it says in the index which log that is."""
    assert start(["-c", FIRST_TRANSACTION, str(file)], file.parent, os.environ, stdout=1, stderr=2).wait(60) == 0
    assert companion(file, "-wal").stat().st_size > 0
    status = file.stat()
    os.utime(file)  # as if another file were put there
    with pytest.raises(LogMismatchError, match="is not its log"):
        check_log(file)
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))
    check_log(file)
    assert count_rows(file, "row") == 0


def test_a_log_without_its_database_file_is_refused(file: Path) -> None:
    crash(file)
    file.rename(companion(file, ".away"))
    with pytest.raises(LogMismatchError, match="missing or empty"):
        check_log(file)
    file.touch()
    with pytest.raises(LogMismatchError, match="missing or empty"):
        check_log(file)
    companion(file, ".away").rename(file)
    check_log(file)


def test_the_log_of_another_file_is_refused(file: Path, tmp_path: Path) -> None:
    crash(file)
    crash(other := tmp_path / "other.db")
    shutil.copyfile(companion(other, "-wal"), companion(file, "-wal"))
    with pytest.raises(LogMismatchError, match="is not its log"):
        check_log(file)


def test_a_file_and_its_log_that_were_copied_together_are_accepted(file: Path, tmp_path: Path) -> None:
    crash(file)
    copies = shutil.copytree(tmp_path, tmp_path / "copies")
    check_log(copies / file.name)
    assert count_rows(copies / file.name, "row") == 2


NOW = FileState(1, 2, 4096, 10, CheckpointProgress("a", 3, 3))


@pytest.mark.parametrize(
    ("now", "overwritten"),
    [
        (NOW, False),
        (FileState(1, 2, 8192, 11, CheckpointProgress("a", 5, 5)), False),
        (FileState(1, 2, 8192, 11, CheckpointProgress("b", 0, 0)), False),
        (FileState(1, 2, 4096, 11, NOW.progress), True),
        (FileState(1, 2, 8192, 10, NOW.progress), True),
        (FileState(1, 2, 4096, 9, NOW.progress), True),
    ],
)
def test_a_file_that_changed_without_a_checkpoint_was_overwritten(now: FileState, overwritten: bool) -> None:
    assert was_overwritten(NOW, now) is overwritten
