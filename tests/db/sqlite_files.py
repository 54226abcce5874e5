"""Database files of SQLite, their backups, and commands on them."""

import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

from tests.support.command import call

OPERATOR_GUIDE = (Path(__file__).parents[2] / "docs" / "operator.md").read_text("utf-8")
ADD = 'mutation { crearFormador(input: {nombre: "Ane", apellidos: "Arregi"}) { errores { codigo } } }'


def companion(file: Path, suffix: str) -> Path:
    return file.with_name(file.name + suffix)


def back_up(file: Path) -> Path:
    """Make a backup as SQLite's own tools do."""
    copy = companion(file, ".backup")
    with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    return copy


def count_rows(file: Path, table: str) -> int:
    with closing(sqlite3.connect(file)) as connection:
        number: int = connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        return number


def file_mode(file: Path) -> str:
    return oct(file.stat().st_mode & 0o777)


def run_migrate(file: Path) -> subprocess.CompletedProcess[str]:
    """Run a command: each checks the log before it opens the file."""
    return call(file.parent, "migrate", database_url=f"sqlite:///{file}")
