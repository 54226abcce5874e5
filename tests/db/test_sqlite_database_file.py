"""A file that is deleted, replaced or overwritten while it is served, and a log that is not the file's."""

import asyncio
import filecmp
import os
import re
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from time import monotonic

import httpx2
import pytest
from tests.support.command import call
from tests.support.fork_server import start
from tests.support.graphql import GraphQLClient
from tests.support.product import product

from planificador.core.runtime.failures import DatabaseFailedError, Failure
from planificador.db.sqlite.file import DatabaseFile
from planificador.db.sqlite.log_guard import CheckpointProgress, FileState, LogMismatchError, check_log, was_overwritten

pytestmark = pytest.mark.sqlite_only
OPERATOR = (Path(__file__).parents[2] / "docs" / "operator.md").read_text("utf-8")
ADD = 'mutation { crearFormador(input: {nombre: "Ane", apellidos: "Arregi"}) { errores { codigo } } }'


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "centre.db"


def beside(file: Path, suffix: str) -> Path:
    return file.with_name(file.name + suffix)


def back_up(file: Path) -> Path:
    """As SQLite's own tools do."""
    copy = beside(file, ".backup")
    with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    return copy


def delete(file: Path) -> None:
    file.unlink()


def rename(file: Path) -> None:
    file.rename(beside(file, ".away"))


def rename_over(file: Path) -> None:
    back_up(file).replace(file)


def overwrite(file: Path) -> None:
    shutil.copyfile(back_up(file), file)


def overwrite_with_its_times(file: Path) -> None:
    shutil.copy2(back_up(file), file)


def delete_log(file: Path) -> None:
    beside(file, "-wal").unlink()


def rows(file: Path, table: str) -> int:
    with closing(sqlite3.connect(file)) as connection:
        number: int = connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        return number


HARMS = [delete, rename, rename_over, overwrite, overwrite_with_its_times, delete_log]


@pytest.fixture
def watched(file: Path) -> Iterator[DatabaseFile]:
    """A file with two rows, one of them still in the log."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("CREATE TABLE row (x)")
        connection.execute("INSERT INTO row VALUES (1)")
        connection.execute("PRAGMA wal_checkpoint").fetchall()
        connection.execute("INSERT INTO row VALUES (2)")
        watched = DatabaseFile(file)
        watched.open()
        yield watched
    watched.close()


@pytest.mark.parametrize("harm", HARMS, ids=lambda harm: str(harm.__name__))
def test_whatever_another_program_does_to_the_file_is_noticed(
    file: Path, watched: DatabaseFile, harm: Callable[[Path], None]
) -> None:
    watched.check()
    harm(file)
    for _ in range(2):
        with pytest.raises(DatabaseFailedError, match=file.name) as raised:
            watched.check()
        assert raised.value.failure is Failure.REPLACED


def test_other_programs_may_read_and_write_through_sqlite(file: Path, watched: DatabaseFile) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        for mode in ("PASSIVE", "FULL", "RESTART", "TRUNCATE"):
            other.execute("INSERT INTO row VALUES (1)")
            watched.check()
            other.execute(f"PRAGMA wal_checkpoint({mode})").fetchall()
            watched.check()
        other.execute("VACUUM")
        other.execute("PRAGMA wal_checkpoint").fetchall()
        watched.check()
    watched.check()


async def test_nothing_is_acknowledged_any_more_and_the_server_ends(file: Path) -> None:
    async with product(demo=False, database_url=f"sqlite:///{file}") as server:
        async with httpx2.AsyncClient(base_url=server.url, timeout=30) as http:
            graphql = GraphQLClient(http)
            await graphql(ADD)
            copy = back_up(file)
            await graphql(ADD)
            shutil.copyfile(copy, file)
            answer = await graphql.response(ADD)
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
        assert answer.json()["errors"][0]["extensions"]["code"] == "DATABASE_REPLACED"
        assert await asyncio.wait_for(server.process.ended(), 20) == 1
        (line,) = [line for line in server.log.read_text().splitlines() if " CRITICAL " in line]
        assert str(file) in line
        assert "the server ends" in line
    assert filecmp.cmp(file, copy, shallow=False), "the log was not copied into what stands there now"


async def test_an_idle_server_notices_it_within_a_second(file: Path) -> None:
    async with product(demo=False, database_url=f"sqlite:///{file}") as server:
        assert mode(beside(file, "-guard")) == "0o600"
        rename_over(file)
        begun = monotonic()
        assert await asyncio.wait_for(server.process.ended(), 20) == 1
        assert monotonic() - begun < 3, "a second, and what a busy machine takes to end a process"


def mode(file: Path) -> str:
    return oct(file.stat().st_mode & 0o777)


def migrate(file: Path) -> subprocess.CompletedProcess[str]:
    """Every command looks at the log before it opens the file."""
    return call(file.parent, "migrate", database_url=f"sqlite:///{file}")


def restore(file: Path, copy: Path) -> None:
    """By the commands that the operator's guide shows."""
    (block,) = [block for block in re.findall(r"```sh\n(.*?)```", OPERATOR, re.S) if "-guard" in block]
    script = re.sub(r"/backup/\S+", str(copy), block).replace("planificador.sqlite3", file.name)
    subprocess.run(["sh", "-ec", script], cwd=file.parent, check=True)


async def test_a_backup_beside_the_log_of_a_server_that_was_killed_is_refused_until_it_is_restored_well(
    file: Path,
) -> None:
    async with product(demo=False, database_url=f"sqlite:///{file}") as server:
        async with httpx2.AsyncClient(base_url=server.url, timeout=30) as http:
            graphql = GraphQLClient(http)
            await graphql(ADD)
            copy = back_up(file)
            await graphql(ADD)
        server.process.kill()
        await server.process.ended()
    shutil.copyfile(copy, file)
    answer = migrate(file)
    assert answer.returncode == 1
    (line,) = answer.stderr.splitlines()
    assert f"{file}-wal is not its log" in line
    assert "To restore a backup: stop the server" in line
    assert filecmp.cmp(file, copy, shallow=False), "nothing was touched"
    restore(file, copy)
    assert migrate(file).returncode == 0
    assert rows(file, "formador") == 1
    assert mode(file) == "0o600"


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
    """Writes rows, makes a backup, writes more, and leaves the log. Returns the backup."""
    arguments = ["-c", SERVER, str(file), str(before), str(after)]
    assert start(arguments, file.parent, os.environ, stdout=1, stderr=2).wait(60) == 0
    assert beside(file, "-wal").stat().st_size > 0
    return beside(file, ".backup")


@pytest.mark.parametrize("after", [1, 30])
@pytest.mark.parametrize("put", [shutil.copyfile, shutil.copy2, shutil.move], ids=lambda put: str(put.__name__))
def test_a_log_is_not_that_of_a_backup(file: Path, put: Callable[[Path, Path], object], after: int) -> None:
    copy = crash(file, after=after)
    put(copy, file)
    with pytest.raises(LogMismatchError, match="is not its log"):
        check_log(file)


def test_whenever_a_server_is_killed_its_own_log_is_taken(file: Path) -> None:
    """Before, at and after the moments at which the log is copied into the file, or begun anew."""
    for written in (19, 20, 21, 22, 43):
        crash(file, before=0, after=written)
        check_log(file)
    assert rows(file, "row") == 125


def test_a_file_that_is_missing_beside_its_log_is_not_begun_anew(file: Path) -> None:
    crash(file)
    file.rename(beside(file, ".away"))
    with pytest.raises(LogMismatchError, match="missing or empty"):
        check_log(file)
    file.touch()
    with pytest.raises(LogMismatchError, match="missing or empty"):
        check_log(file)
    beside(file, ".away").rename(file)
    check_log(file)


def test_the_log_of_another_file_is_refused(file: Path, tmp_path: Path) -> None:
    crash(file)
    crash(other := tmp_path / "other.db")
    shutil.copyfile(beside(other, "-wal"), beside(file, "-wal"))
    with pytest.raises(LogMismatchError, match="is not its log"):
        check_log(file)


def test_files_that_are_copied_together_are_taken(file: Path, tmp_path: Path) -> None:
    crash(file)
    copies = shutil.copytree(tmp_path, tmp_path / "copies")
    check_log(copies / file.name)
    assert rows(copies / file.name, "row") == 2


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
def test_a_file_that_changes_without_a_checkpoint_was_overwritten(now: FileState, overwritten: bool) -> None:
    assert was_overwritten(NOW, now) is overwritten


def test_the_backup_of_the_operator_s_guide_is_for_nobody_else(file: Path, tmp_path: Path) -> None:
    if shutil.which("sqlite3") is None:
        pytest.skip("SQLite's command line is not installed")
    assert migrate(file).returncode == 0
    (command,) = re.findall(r"^.*\.backup .*$", OPERATOR, re.M)
    script = command.replace("/backup", str(tmp_path / "out")).replace("planificador.sqlite3 ", f"{file.name} ")
    (tmp_path / "out").mkdir()
    subprocess.run(["sh", "-ec", script], cwd=tmp_path, check=True)
    (copy,) = (tmp_path / "out").iterdir()
    assert mode(copy) == "0o600"
    assert rows(copy, "formador") == 0


def test_a_file_that_is_closed_well_leaves_no_guard(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("CREATE TABLE row (x)")
        watched = DatabaseFile(file)
        watched.open()
        assert beside(file, "-guard").exists()
    watched.close()
    assert list(file.parent.iterdir()) == [file]
