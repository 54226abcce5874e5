"""The backups that a server makes every night."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from tests.clock import ManualClock
from tests.support.command import error_line, invoke

from planificador.db.backups.nightly import NightlyBackups, next_backup

ZONE = ZoneInfo("Europe/Madrid")
EVENING = datetime(2026, 11, 28, 20, tzinfo=UTC)


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("now", "days", "instant"),
    [
        ((2026, 11, 28, 20), [], (2026, 11, 28, 20)),
        ((2026, 11, 28, 20), [(2026, 11, 28)], (2026, 11, 29, 2)),
        ((2026, 11, 28, 23, 30), [(2026, 11, 28), (2026, 11, 29)], (2026, 11, 30, 2)),  # it is the 29th there
        ((2026, 11, 28, 20), [(2026, 11, 20)], (2026, 11, 21, 2)),  # past: no server ran on that night
        ((2026, 6, 1, 20), [(2026, 6, 1)], (2026, 6, 2, 1)),  # summer time
        ((2026, 11, 28, 20), [(2030, 1, 1)], (2026, 11, 29, 2)),  # the clock was wrong
    ],
)
def test_the_next_backup_is_on_the_night_after_the_latest(
    now: tuple[int, ...], days: list[tuple[int, ...]], instant: tuple[int, ...]
) -> None:
    known = [date(*day) for day in days]
    assert next_backup(datetime(*now, tzinfo=UTC), known, ZONE) == datetime(*instant, tzinfo=UTC)  # type: ignore[misc,arg-type] # parts


@asynccontextmanager
async def running(url: str, folder: Path, clock: ManualClock) -> AsyncIterator[None]:
    task = asyncio.create_task(NightlyBackups(url, folder, 2, ZONE, clock).run())
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


def backups(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


async def test_every_night_has_a_backup_and_the_latest_are_kept(database: str, tmp_path: Path) -> None:
    folder, clock = tmp_path / "backups", ManualClock(EVENING)
    folder.mkdir()
    (folder / "notes.txt").write_text("not a backup")
    async with running(database, folder, clock), running(database, folder, clock):  # of two servers
        for day in range(29, 32):
            night = datetime(2026, 11, 28, 2, tzinfo=UTC) + timedelta(days=day - 28)
            await clock.wait_for_sleeper(night, timeout=30)
            await clock.move(night)
        await clock.wait_for_sleeper(night + timedelta(days=1), timeout=30)
    assert backups(folder) == ["notes.txt", "planificador-2026-11-30.sqlite3", "planificador-2026-12-01.sqlite3"]


async def test_a_failed_backup_is_told_and_tried_again(
    database: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder, clock = tmp_path / "backups", ManualClock(EVENING)
    with caplog.at_level(logging.ERROR):
        async with running(database, folder, clock):
            await clock.wait_for_sleeper(EVENING + timedelta(hours=1))
            assert "the nightly backup failed" in caplog.text
            folder.mkdir()
            await clock.move(timedelta(hours=1))
            await clock.wait_for_sleeper(datetime(2026, 11, 29, 2, tzinfo=UTC), timeout=30)
    assert backups(folder) == ["planificador-2026-11-28.sqlite3"]


@pytest.mark.no_database
def test_a_directory_that_cannot_be_written_ends_the_start(tmp_path: Path) -> None:
    result = invoke(tmp_path, "serve", backup_directory=tmp_path / "none")
    expected = f"PLANIFICADOR_BACKUP_DIRECTORY: {tmp_path}/none is not a directory that this program may write to."
    assert error_line(result, 2) == expected
