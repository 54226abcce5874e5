"""A database that is damaged or does not fit: `planificador serve` says so in one line, and changes nothing."""

import asyncio
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from tests.db.checkouts import query
from tests.db.sqlite_files import companion, run_migrate
from tests.support.command import call, error_line
from tests.support.server_process import free_port

from planificador.db import migrate

RESTORE = "restore a backup (`planificador restore`)"
NEWER = "INSERT INTO aerich (version, app, content) VALUES ('99_next.py', 'models', '{}')"


def serve(url: str, folder: Path) -> str:
    """Return the only line that a server prints, which ends at once."""
    return error_line(call(folder, "serve", database_url=url, port=free_port()), 1)


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        (NEWER, "the database is newer than this program, which lacks 99_next.py"),
        ("DROP TABLE plantilla", f"it is damaged (the table plantilla is missing): {RESTORE}"),
        ("ALTER TABLE plantilla RENAME COLUMN texto TO text", f"it is damaged (plantilla lacks texto): {RESTORE}"),
    ],
    ids=["newer", "without a table", "without a column"],
)
async def test_a_database_that_does_not_fit_the_program_is_not_served(
    fresh_url: str, tmp_path: Path, statement: str, words: str
) -> None:
    await migrate(fresh_url)
    await query(fresh_url, statement)
    line = await asyncio.to_thread(serve, fresh_url, tmp_path)
    assert line.startswith("PLANIFICADOR_DATABASE_URL: the database ")
    assert line.endswith(words)


def truncate(file: Path) -> None:
    with file.open("r+b") as content:
        content.truncate(file.stat().st_size // 8192 * 4096)


def overwrite_pages(file: Path) -> None:
    """Overwrite the last pages, which a migration without anything to do does not read."""
    with file.open("r+b") as content:
        content.seek(-3 * 4096, 2)
        content.write(b"\xff" * 3 * 4096)


def write_a_diary(file: Path) -> None:
    file.write_text("Dear diary, today nothing happened. " * 1000)


def forget_a_parent(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute(
            "INSERT INTO apoyo_sesion (version, creado, actualizado, sesion_id, formador_id)"
            " VALUES (1, '2026-11-23', '2026-11-23', 7, 7)"
        )


@pytest.mark.sqlite_only
@pytest.mark.parametrize("damage", [truncate, overwrite_pages, write_a_diary, forget_a_parent])
def test_a_damaged_file_is_not_served(file: Path, tmp_path: Path, damage: Callable[[Path], None]) -> None:
    run_migrate(file)
    damage(file)
    before = file.read_bytes()
    line = serve(f"sqlite:///{file}", tmp_path)
    assert "it is damaged (" in line
    assert line.endswith(RESTORE)
    assert file.read_bytes() == before


@pytest.mark.sqlite_only
def test_a_file_with_the_log_of_another_one_is_not_served(file: Path, tmp_path: Path) -> None:
    run_migrate(file)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE other (id INTEGER)")
        shutil.copyfile(companion(file, "-wal"), tmp_path / "log")
    file.unlink()
    shutil.copyfile(tmp_path / "log", companion(file, "-wal"))
    assert "its log" in serve(f"sqlite:///{file}", tmp_path)
    assert not file.exists()
