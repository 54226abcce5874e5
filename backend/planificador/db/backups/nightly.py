"""Backs up the database every night while the server runs, and keeps the latest backups."""

import asyncio
import logging
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from planificador.core.runtime.clock import Clock
from planificador.core.runtime.incidents import incidents
from planificador.db.backups.errors import BackupError
from planificador.db.backups.files import back_up

log = logging.getLogger(__name__)
NIGHT = time(3)
"""The local time of a backup."""
RETRY = timedelta(hours=1)
FILE_NAME = re.compile(r"planificador-(\d{4}-\d{2}-\d{2})\.sqlite3")


@dataclass(frozen=True, slots=True)
class NightlyBackups:
    """The backups of a database.

    Attributes:
        url: The database's.
        folder: Where they are; each has the name of its day.
        kept: How many are kept.
        zone: The centre's time zone.
    """

    url: str
    folder: Path
    kept: int
    zone: ZoneInfo
    clock: Clock

    async def run(self) -> None:
        """Back up whenever it is time, until the task is cancelled.

        A night on which no server ran is made up for at the start. After a failure there is another attempt an hour
        later.
        """
        while True:
            try:
                await self.clock.sleep_until(
                    next_backup(self.clock.now(), await asyncio.to_thread(backup_days, self.folder), self.zone)
                )
                await self._back_up()
            except Exception as error:
                incidents.report(log, "the nightly backup failed; another attempt follows in an hour", error)
                await self.clock.sleep_until(self.clock.now() + RETRY)

    async def _back_up(self) -> None:
        day = self.clock.now().astimezone(self.zone).date()
        file = self._file(day)
        try:
            await back_up(self.url, file)
        except BackupError:
            if not await asyncio.to_thread(file.exists):
                raise
            return  # another process of the database was faster
        log.info("backed up to %s", file)
        await asyncio.to_thread(self._remove_old)

    def _file(self, day: date) -> Path:
        return self.folder / f"planificador-{day}.sqlite3"

    def _remove_old(self) -> None:
        for day in sorted(backup_days(self.folder))[: -self.kept]:
            self._file(day).unlink(missing_ok=True)


def backup_days(folder: Path) -> list[date]:
    """Return the days of the backups in a folder."""
    matches = (FILE_NAME.fullmatch(path.name) for path in folder.iterdir())
    return [date.fromisoformat(match[1]) for match in matches if match]


def next_backup(now: datetime, days: list[date], zone: ZoneInfo) -> datetime:
    """Return when to back up next: at once without a backup, otherwise on the night after the latest one.

    days: those of the backups.
    """
    if not days:
        return now
    day = min(max(days), now.astimezone(zone).date())  # the clock may have been set back
    return datetime.combine(day + timedelta(days=1), NIGHT, zone).astimezone(UTC)
