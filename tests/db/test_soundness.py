"""A database that is damaged or does not fit: `planificador serve` says so in one line, and changes nothing."""

import asyncio
import filecmp
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.db.checkouts import query
from tests.db.sqlite_files import companion, run_migrate
from tests.support.command import call, error_line
from tests.support.server_process import free_port

from planificador.db import migrate
from planificador.db.soundness import DamagedDatabaseError, check_soundness

RESTORE = "restore a backup (`planificador restore`)"
NEWER = "INSERT INTO aerich (version, app, content) VALUES ('99_next.py', 'models', '{}')"


def serve(url: str, folder: Path) -> str:
    """Return the only line that a server prints, which ends at once."""
    return error_line(call(folder, "serve", database_url=url, port=free_port()), 1)


async def test_a_database_that_does_not_fit_the_program_is_not_served(fresh_url: str, tmp_path: Path) -> None:
    await check_soundness(fresh_url)
    await migrate(fresh_url)
    await check_soundness(fresh_url)
    await query(fresh_url, "ALTER TABLE plantilla RENAME COLUMN texto TO text")
    with pytest.raises(DamagedDatabaseError, match=r"plantilla lacks texto"):
        await check_soundness(fresh_url)
    await query(fresh_url, "DROP TABLE plantilla")
    line = await asyncio.to_thread(serve, fresh_url, tmp_path)
    assert line.startswith("PLANIFICADOR_DATABASE_URL: the database ")
    assert line.endswith(f"it is damaged (the table plantilla is missing): {RESTORE}")
    await query(fresh_url, NEWER)
    line = await asyncio.to_thread(serve, fresh_url, tmp_path)
    assert line.endswith("it is newer than this program, which lacks 99_next.py: install the newer program")


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
async def test_a_damaged_file_is_found(file: Path) -> None:
    await migrate(f"sqlite:///{file}")
    for damage in (truncate, overwrite_pages, write_a_diary, forget_a_parent):
        damaged = Path(shutil.copy(file, companion(file, damage.__name__)))
        damage(damaged)
        before = shutil.copy(damaged, companion(file, ".before"))
        with pytest.raises(DamagedDatabaseError, match="it is damaged"):
            await check_soundness(f"sqlite:///{damaged}")
        assert filecmp.cmp(damaged, before, shallow=False), "nothing was changed"


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
