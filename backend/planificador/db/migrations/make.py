"""Writes the next migration from the models, for both dialects, without a database.

`--check` writes nothing and exits 1 with the difference when models and migrations differ.
"""

import argparse
import asyncio
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from tortoise.context import TortoiseContext
from tortoise.utils import get_schema_sql

from planificador.db.config import tortoise_config
from planificador.db.migrations.aerich_adapter import packed_models_state
from planificador.db.migrations.changes import ColumnTexts, Hints, TableChange, UnsupportedChangeError, table_changes
from planificador.db.migrations.checks import row_checks
from planificador.db.migrations.constraints import table_constraints
from planificador.db.migrations.declared import declared_defaults, declared_schema
from planificador.db.migrations.files import (
    AERICH_APP,
    Check,
    migration_files,
    migrations_directory,
    read_migrations,
    write_migration,
)
from planificador.db.migrations.postgres_script import postgres_script
from planificador.db.migrations.schema import Schema
from planificador.db.migrations.search_key import search_key_script
from planificador.db.migrations.sqlite_script import sqlite_script

UNUSED_URLS = {"sqlite": "sqlite:///never-opened.db", "postgres": "postgresql://nobody@127.0.0.1:1/never_opened"}
SCRIPTS = {"sqlite": sqlite_script, "postgres": postgres_script}


@dataclass(frozen=True, slots=True)
class Difference:
    """The difference between the models and the migrations of a dialect; `up` is empty when they agree."""

    up: str
    checks: list[Check]
    questions: list[str]
    warnings: list[str]
    schema: Schema
    state: str


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit code."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if not (options.check or re.fullmatch(r"\w+", options.name or "")):
        parser.error("give a name of letters, digits and _")
    try:
        hints = Hints(_by_table(options.rename, swap=True), _by_table(options.value))
        differences = find_differences(options.directory, hints)
    except UnsupportedChangeError as error:
        parser.error(str(error))
    questions = sorted({question for difference in differences.values() for question in difference.questions})
    for line in questions + sorted({warning for difference in differences.values() for warning in difference.warnings}):
        print(line)
    if questions and not options.check:
        print("nothing was written")
        return 1
    if not any(difference.up for difference in differences.values()):
        print("models and migrations agree")
        return 0
    if options.check:
        for dialect, difference in differences.items():
            print(f"-- models and migrations differ ({dialect}):\n{difference.up}")
        return 1
    print(f"wrote {write(options.directory, options.name, differences)}")
    return 0


def find_differences(directory: Path, hints: Hints | None = None) -> dict[str, Difference]:
    """Return the differences between the models and the migrations in a directory, by dialect."""
    return {dialect: asyncio.run(_find(dialect, directory, hints or Hints())) for dialect in UNUSED_URLS}


def write(directory: Path, name: str, differences: dict[str, Difference]) -> Path:
    """Write the next file and return its path."""
    return write_migration(
        directory,
        name,
        up={dialect: difference.up for dialect, difference in differences.items()},
        checks={dialect: difference.checks for dialect, difference in differences.items()},
        schema={dialect: difference.schema for dialect, difference in differences.items()},
        state=differences["sqlite"].state,
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="planificador.db.migrations.make", description=__doc__)
    parser.add_argument("name", nargs="?", help="a short name of the change, part of the file's name")
    parser.add_argument("--check", action="store_true", help="only report whether models and migrations differ")
    parser.add_argument("--directory", type=Path, default=migrations_directory())
    parser.add_argument(
        "--rename", action="append", default=[], metavar="TABLE.OLD=NEW", help="a column that keeps its values"
    )
    parser.add_argument(
        "--value",
        action="append",
        default=[],
        metavar="TABLE.COLUMN=SQL",
        help="the value of existing rows, in SQL of both dialects, which may name old columns",
    )
    return parser


def _by_table(options: list[str], swap: bool = False) -> ColumnTexts:
    names: ColumnTexts = {}
    for option in options:
        match = re.fullmatch(r"(\w+)\.(\w+)=(.+)", option, re.DOTALL)
        if match is None:
            raise UnsupportedChangeError(f"expected TABLE.COLUMN=…, not {option}")
        key, value = (match[3], match[2]) if swap else (match[2], match[3])
        names.setdefault(match[1], {})[key] = value
    return names


async def _find(dialect: str, directory: Path, hints: Hints) -> Difference:
    async with TortoiseContext() as context:
        await context.init(tortoise_config(UNUSED_URLS[dialect]))
        assert context.apps is not None  # noqa: S101 # for mypy
        models = list(context.apps[AERICH_APP].values())
        new = declared_schema(get_schema_sql(context.db(), safe=False), table_constraints(models))
        state = packed_models_state(AERICH_APP)
    migrations = read_migrations(directory) if migration_files(directory) else []
    old = migrations[-1].schema[dialect] if migrations else {}
    changes, questions = table_changes(dialect, old, new, declared_defaults(models), hints)
    statements = [f"{statement};" for statement in SCRIPTS[dialect](old, new, changes)]
    if dialect == "postgres" and (function := search_key_script(migration.up[dialect] for migration in migrations)):
        statements.append(function)
    return Difference(
        up="\n".join(statements),
        checks=[check for change in changes for check in row_checks(change, old)],
        questions=questions,
        warnings=[
            *_dropped_table_warnings(old, new),
            *(line for change in changes for line in _dropped_column_warnings(change)),
        ],
        schema=new,
        state=state,
    )


def _dropped_table_warnings(old: Schema, new: Schema) -> list[str]:
    return [f"{name} is dropped with all its rows" for name in old if name not in new]


def _dropped_column_warnings(change: TableChange) -> list[str]:
    dropped = [name for name in change.old.columns if name not in change.new.columns]
    added = [name for name in change.new.columns if name not in change.old.columns]
    hint = f"; if it becomes {' or '.join(added)}, delete the file and use --rename {change.name}.{{}}=NEW"
    return [f"{change.name}.{name} is dropped with its values{hint.format(name) if added else ''}" for name in dropped]


if __name__ == "__main__":
    sys.exit(main())
