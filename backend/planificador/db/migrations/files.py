"""The migration files, `migrations/models/N_<timestamp>_NAME.py`.

UP holds the SQL of both dialects, CHECKS the queries for rows that the new schema would refuse, SCHEMA the packed
schema after the migration, and MODELS_STATE aerich's packed description of the models.
"""

import base64
import json
import runpy
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import planificador
from planificador.db.migrations.schema import Schema, pack, unpack

AERICH_APP = "models"
TEMPLATE = '''"""Written by planificador.db.migrations.make; read it before you commit it."""

UP = {{
{up}
}}

CHECKS = {checks}

SCHEMA = "{schema}"

MODELS_STATE = (
    {state}
)
'''


class MigrationError(Exception):
    """The database and this version of the program do not match; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Check:
    """A query for the ids of rows that break a rule of the new schema."""

    table: str
    rule: str
    query: str


@dataclass(frozen=True, slots=True)
class Migration:
    """A migration file.

    Attributes:
        up, checks, schema: by dialect, "sqlite" or "postgres".
        state: aerich's description of the models as JSON.
    """

    name: str
    up: dict[str, str]
    checks: dict[str, list[Check]]
    schema: dict[str, Schema]
    state: str


def migrations_directory() -> Path:
    """Return the directory of the files: in the installed package, otherwise at the top of the checkout."""
    package = Path(planificador.__file__).parent
    installed = package / "migrations" / AERICH_APP
    return installed if installed.is_dir() else package.parents[1] / "migrations" / AERICH_APP


def migration_files(directory: Path) -> list[Path]:
    """Return the files in a directory, in the order of their numbers."""
    return sorted(directory.glob("[0-9]*_*.py"), key=lambda file: int(file.name.split("_")[0]))


def read_migrations(directory: Path | None = None) -> list[Migration]:
    """Return all migrations, in order. Raises MigrationError when there are none."""
    directory = directory or migrations_directory()
    if not (files := migration_files(directory)):
        raise MigrationError(f"there are no migrations in {directory}: the installation of the program is incomplete")
    return [_read(file) for file in files]


def write_migration(
    directory: Path,
    name: str,
    up: dict[str, str],
    checks: dict[str, list[Check]],
    schema: dict[str, Schema],
    state: str,
) -> Path:
    """Write the next file and return its path."""
    directory.mkdir(parents=True, exist_ok=True)
    file = directory / f"{len(migration_files(directory))}_{datetime.now(UTC):%Y%m%d%H%M%S}_{name}.py"
    rows = {dialect: [[check.table, check.rule, check.query] for check in items] for dialect, items in checks.items()}
    file.write_text(
        TEMPLATE.format(
            up="\n".join(f'    "{dialect}": {_triple_quoted(script)},' for dialect, script in up.items()),
            checks=json.dumps(rows, indent=4, ensure_ascii=False),
            schema=pack(schema),
            state=state,
        ),
        encoding="utf-8",
    )
    return file


def _triple_quoted(script: str) -> str:
    escaped = script.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return f'"""\n{escaped}\n"""'


def _read(file: Path) -> Migration:
    module = runpy.run_path(str(file))  # an import could use a compiled file of an earlier edit
    return Migration(
        name=file.name,
        up=module["UP"],
        checks={dialect: [Check(*row) for row in rows] for dialect, rows in module["CHECKS"].items()},
        schema=unpack(module["SCHEMA"]),
        state=zlib.decompress(base64.b64decode(module["MODELS_STATE"])).decode(),
    )
