"""Writes the next migration from the models, for both dialects, without a database: `make_migration NAME`.

`--check` writes nothing and exits 1 with the difference when models and migrations differ. Aerich finds what changed;
`planificador.db.constraints` adds what aerich does not know. A change SQLite cannot make with ALTER TABLE is left as a
line that fails, to be replaced by a rebuild of the table (https://sqlite.org/lang_altertable.html#otheralter); until
it is replaced, `--check` fails too.
"""

import argparse
import asyncio
import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from aerich.exceptions import NotSupportError
from aerich.migrate import Migrate
from aerich.utils import get_formatted_compressed_data, get_models_describe
from tortoise.context import TortoiseContext
from tortoise.utils import get_schema_sql

from planificador.core.constraints import INDEX
from planificador.db.config import tortoise_config
from planificador.db.constraints import Constraints, constraints
from planificador.db.migrations import APP, Migration, migration_files, migrations_directory, read_migrations
from planificador.db.new_columns import BY_HAND, Constraint, complete

URLS = {"sqlite": "sqlite:///never-opened.db", "postgres": "postgresql://nobody@127.0.0.1:1/never_opened"}
TABLE = re.compile(r'(CREATE TABLE (?:IF NOT EXISTS )?"(\w+)" \(\n.*?)(\n\))', re.DOTALL)
TEMPLATE = '''"""Written by planificador.db.make_migration; look it through, change it by hand where it must be."""

UP = {{
{up}
}}

CONSTRAINTS = {constraints}

MODELS_STATE = (
    {state}
)
'''


@dataclass(frozen=True, slots=True)
class Difference:
    """SQL from the last migration to the models ("" when they agree), and the models' state then."""

    up: str
    constraints: Constraints
    state: str


def main(arguments: list[str] | None = None) -> int:
    """Returns the exit code."""
    parser = argparse.ArgumentParser(prog="planificador.db.make_migration", description=__doc__)
    parser.add_argument("name", nargs="?", help="what changes, in a word: part of the file's name")
    parser.add_argument("--check", action="store_true", help="only say whether models and migrations differ")
    parser.add_argument("--directory", type=Path, default=migrations_directory())
    parser.add_argument("--difference", choices=URLS, help="print the difference in this dialect as JSON")
    options = parser.parse_args(arguments)
    if options.difference:
        print(json.dumps(asdict(asyncio.run(_find(options.difference, options.directory)))))
        return 0
    if not (options.check or re.fullmatch(r"\w+", options.name or "")):
        parser.error("a name of letters, digits and _ is needed")
    if options.check and (unfinished := files_to_finish(options.directory)):
        print(f"{BY_HAND} stands in {', '.join(unfinished)}: replace it by SQL")
        return 1
    found = differences(options.directory)
    if not any(difference.up for difference in found.values()):
        print("models and migrations agree")
        return 0
    if options.check:
        for dialect, difference in found.items():
            print(f"-- models and migrations differ ({dialect}):\n{difference.up}")
        return 1
    print(f"wrote {write(options.directory, options.name, found)}")
    if any(BY_HAND in difference.up for difference in found.values()):
        print(f"look for {BY_HAND} in it: those lines are yours to replace")
    return 0


def files_to_finish(directory: Path) -> list[str]:
    """The names of the files in which something is left to be done by hand."""
    return [file.name for file in migration_files(directory) if BY_HAND in file.read_text(encoding="utf-8")]


def differences(directory: Path) -> dict[str, Difference]:
    """What the migrations in `directory` lack, by dialect."""
    with ThreadPoolExecutor(len(URLS)) as threads:
        results = threads.map(_difference_in_process, URLS, [directory] * len(URLS))
        return dict(zip(URLS, results, strict=True))


def _difference_in_process(dialect: str, directory: Path) -> Difference:
    """Find the difference in a process of its own: aerich and Tortoise keep one dialect per process.

    A plain process instead of multiprocessing, whose semaphores need a writable /dev/shm.
    """
    command = [sys.executable, "-m", "planificador.db.make_migration", "--difference", dialect]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    process = subprocess.run(  # noqa: S603
        [*command, "--directory", str(directory)], stdout=subprocess.PIPE, env=environment, check=True
    )
    return Difference(**json.loads(process.stdout))


def write(directory: Path, name: str, found: dict[str, Difference]) -> Path:
    """Writes the next file; returns its path."""
    directory.mkdir(parents=True, exist_ok=True)
    file = directory / f"{len(migration_files(directory))}_{datetime.now(UTC):%Y%m%d%H%M%S}_{name}.py"
    models = found["sqlite"]
    file.write_text(
        TEMPLATE.format(
            up="\n".join(f'    "{dialect}": """\n{each.up}\n""",' for dialect, each in found.items()),
            constraints=json.dumps(models.constraints, indent=4, ensure_ascii=False),
            state=models.state,
        ),
        encoding="utf-8",
    )
    return file


async def _find(dialect: str, directory: Path) -> Difference:
    config = tortoise_config(URLS[dialect])
    async with TortoiseContext() as context:
        await context.init(config)
        assert context.apps is not None  # noqa: S101 # for mypy
        models = list(context.apps[APP].values())
        wanted = constraints(models)
        if migration_files(directory):
            last = read_migrations(directory)[-1]
            await Migrate.init(config, APP, str(directory.parent), offline=True)
            statements = _lost_constraints(dialect, last.constraints, wanted)
            changes, gained = complete(dialect, _changes(last), _gained_constraints(last.constraints, wanted), models)
            statements += changes
        else:
            statements, gained = [get_schema_sql(context.db(), safe=False)], _gained_constraints({}, wanted)
        statements += [_add(dialect, *each) for each in gained]
        return Difference(
            up="\n".join(_with_constraints(statement, wanted).rstrip(";") + ";" for statement in statements),
            constraints=wanted,
            state=get_formatted_compressed_data(get_models_describe(APP)),
        )


def _changes(last: Migration) -> list[str]:
    old, new = (_without_words(state) for state in (json.loads(last.state), get_models_describe(APP)))
    old, new = Migrate._exclude_model_name_changes(old, new)
    try:
        Migrate.diff_models(old, new, no_input=True)
    except NotSupportError as error:
        return [*Migrate.upgrade_operators, f"{BY_HAND}: {error}"]
    Migrate._merge_operators()
    return Migrate.upgrade_operators


def _without_words(state: dict[str, Any]) -> dict[str, Any]:
    # A better docstring is no change of the schema.
    def quiet(part: Any) -> Any:
        if isinstance(part, dict):
            return {key: None if key in {"description", "docstring"} else quiet(value) for key, value in part.items()}
        return [quiet(item) for item in part] if isinstance(part, list) else part

    return {name: quiet(model) for name, model in state.items()}


def _lost_constraints(dialect: str, old: Constraints, new: Constraints) -> list[str]:
    lost = [
        (table, name, clause)
        for table in old.keys() & new.keys()
        for name, clause in old[table].items()
        if new[table].get(name) != clause
    ]
    return [_drop(dialect, *each) for each in sorted(lost)]


def _drop(dialect: str, table: str, name: str, clause: str) -> str:
    if clause.startswith(INDEX):
        return f'DROP INDEX "{name}"'
    if dialect == "sqlite":
        return f"{BY_HAND}: {table} loses {name}"
    return f'ALTER TABLE "{table}" DROP CONSTRAINT "{name}"'


def _gained_constraints(old: Constraints, new: Constraints) -> list[Constraint]:
    return [
        (table, name, clause)
        for table in new
        for name, clause in new[table].items()
        if old.get(table, {}).get(name) != clause and (table in old or clause.startswith(INDEX))
    ]


def _add(dialect: str, table: str, name: str, clause: str) -> str:
    if clause.startswith(INDEX):
        return f'CREATE UNIQUE INDEX "{name}" ON "{table}" {clause.removeprefix(INDEX)}'
    if dialect == "sqlite":
        return f"{BY_HAND}: {table} gains {name} {clause}"
    return f'ALTER TABLE "{table}" ADD CONSTRAINT "{name}" {clause}'


def _with_constraints(statement: str, wanted: Constraints) -> str:
    def inserted(match: re.Match[str]) -> str:
        lines = [
            f',\n    CONSTRAINT "{name}" {clause}'
            for name, clause in wanted.get(match[2], {}).items()
            if not clause.startswith(INDEX)
        ]
        return f"{match[1]}{''.join(lines)}{match[3]}"

    return TABLE.sub(inserted, statement)


if __name__ == "__main__":
    sys.exit(main())
