"""The context of a benchmark: a database server, a folder, the progress and the report."""

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
    """What a measurement needs.

    Attributes:
        admin: The URL of PostgreSQL's administrator, or None on SQLite.
        quick: Whether tables are small and rounds few.
    """

    dialect: str
    folder: Path
    admin: str | None
    quick: bool
    progress: Progress
    report: Report = field(default_factory=Report)

    @asynccontextmanager
    async def database(self) -> AsyncIterator[str]:
        """Create a migrated, empty database and yield its URL."""
        async with new_database(self.dialect, self.folder, self.admin) as url:
            await migrate(url)
            yield url

    @contextmanager
    def step(self, name: str, total: int) -> Iterator[Callable[[int], None]]:
        """Show a progress bar; yield the function that advances it."""
        text = f"{self.dialect}: {name}"
        if not self.progress.console.is_terminal:
            self.progress.console.print(text)
        task = self.progress.add_task(text, total=total)
        yield lambda count: self.progress.advance(task, count)


@asynccontextmanager
async def open_models(url: str) -> AsyncIterator[None]:
    """Connect the models to this database until the block ends."""
    await open_database(url)
    try:
        yield
    finally:
        await close_database()
