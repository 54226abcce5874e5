"""The commands that back up, restore and copy the database."""

from collections.abc import Coroutine, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from planificador.cli.failures import fail, run, settings_or_fail
from planificador.db.backups import BackupError, CopiedRows, back_up, copy_database, restore
from planificador.db.backups.copying import OnRows
from planificador.db.config import parse_url
from planificador.settings import Settings

T = TypeVar("T")
File = Annotated[Path, typer.Argument(help="The path of the file.")]


def backup_command(file: File) -> None:
    """Write a backup of the database into a new file; servers may go on.

    The file has what the database holds at one instant, and only its owner may read it. `restore` fills a database of
    either kind from it.

    Example: planificador backup /var/backups/planificador-2026-11-29.sqlite3
    """
    settings = settings_or_fail()
    with _progress() as on_rows:
        _run(settings, back_up(settings.database_url, file, on_rows))
    typer.echo(f"Backed up: {file} ({file.stat().st_size:,} bytes).")


def restore_command(file: File) -> None:
    """Fill the empty database from a backup, and migrate it if the backup is older than this program.

    A database that is in use or not empty is refused.

    Example: PLANIFICADOR_DATABASE_URL=sqlite:////var/lib/planificador/new.sqlite3 planificador restore backup.sqlite3
    """
    settings = settings_or_fail()
    with _progress() as on_rows:
        copied = _run(settings, restore(file, settings.database_url, on_rows))
    if copied is not None:
        _print(copied)
    typer.echo(f"Restored: {settings.database}.")


def copy_command(
    to: Annotated[str, typer.Option("--to", help="The URL of the empty database; see also --to-file.")] = "",
    to_file: Annotated[
        Path | None, typer.Option("--to-file", help="A file that has the URL, if it holds a password.")
    ] = None,
) -> None:
    """Copy the database to an empty one, of the same kind or the other: from SQLite to PostgreSQL, or back.

    Each table of the copy is read again and compared with the original.

    Example: planificador copy --to postgresql://planificador@localhost/planificador
    """
    settings = settings_or_fail()
    url = _read_url(to_file) if to_file else to
    try:
        parse_url(url)
    except ValueError as error:
        fail(f"--to{'-file' if to_file else ''}: {error}.", 2)
    with _progress() as on_rows:
        copied = _run(settings, copy_database(settings.database_url, url, on_rows))
    _print(copied)


def _read_url(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        fail(f"--to-file: {file} cannot be read: {getattr(error, 'strerror', 'it is no text')}.", 2)


def _run(settings: Settings, operation: Coroutine[Any, Any, T]) -> T:
    try:
        return run(settings, operation)
    except BackupError as error:
        fail(f"Nothing was done: {error}.")


@contextmanager
def _progress() -> Iterator[OnRows]:
    """Return a block that shows the table that is copied, and how many of its rows are, on a terminal."""
    errors = Console(stderr=True)
    with Progress(console=errors, transient=True, disable=not errors.is_terminal) as progress:
        task = progress.add_task("Copying", total=None)
        rows = dict[str, int]()

        def on_rows(table: str, count: int) -> None:
            rows[table] = rows.get(table, 0) + count
            progress.update(task, description=f"{table}: {rows[table]:,} rows")

        yield on_rows


def _print(copied: Sequence[CopiedRows]) -> None:
    table = Table("table", "rows", "checksum")
    table.columns[1].justify = "right"
    for each in copied:
        table.add_row(each.table, f"{each.count:,}", each.checksum[:16])
    Console().print(table)
