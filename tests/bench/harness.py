"""Where a benchmark runs: a database server, a folder, and somebody who is told how far it is."""

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from rich.progress import Progress
from tests.bench.measure import Report
from tests.support.databases import new_database

from planificador.db import close_database, migrate, open_database


@dataclass(slots=True)
class BenchmarkContext:
    """admin: the URL of PostgreSQL's administrator, None on SQLite. quick: small tables and few rounds."""

    dialect: str
    folder: Path
    admin: str | None
    quick: bool
    progress: Progress
    report: Report = field(default_factory=Report)

    @asynccontextmanager
    async def database(self) -> AsyncIterator[str]:
        """The URL of a migrated, empty database."""
        async with new_database(self.dialect, self.folder, self.admin) as url:
            await migrate(url)
            yield url

    @contextmanager
    def step(self, what: str, total: int) -> Iterator[Callable[[int], None]]:
        """Yields what to call with how much more of `total` is done."""
        text = f"{self.dialect}: {what}"
        if not self.progress.console.is_terminal:
            self.progress.console.print(text)
        task = self.progress.add_task(text, total=total)
        yield lambda more: self.progress.advance(task, more)


@asynccontextmanager
async def open_models(url: str) -> AsyncIterator[None]:
    """The models stand on this database until the block ends."""
    await open_database(url)
    try:
        yield
    finally:
        await close_database()
