"""The migration files, `migrations/models/N_<timestamp>_NAME.py`.

UP holds the SQL of both dialects, CHECKS the queries that find rows which the new schema would refuse, SCHEMA the
schema afterwards (packed), MODELS_STATE aerich's description of the models.
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
    """The database and this version of the program do not fit together; the text says what to do."""


@dataclass(frozen=True, slots=True)
class Check:
    """A query for the ids of the rows that break a rule of the new schema."""

    table: str
    rule: str
    query: str


@dataclass(frozen=True, slots=True)
class Migration:
    """One file: `up`, `checks` and `schema` by dialect ("sqlite", "postgres"), `state` a JSON text."""

    name: str
    up: dict[str, str]
    checks: dict[str, list[Check]]
    schema: dict[str, Schema]
    state: str


def migrations_directory() -> Path:
    """Where the files are: inside the installed package, else at the top of the checkout."""
    package = Path(planificador.__file__).parent
    installed = package / "migrations" / AERICH_APP
    return installed if installed.is_dir() else package.parents[1] / "migrations" / AERICH_APP


def migration_files(directory: Path) -> list[Path]:
    """The files in `directory`, in the order of their numbers."""
    return sorted(directory.glob("[0-9]*_*.py"), key=lambda file: int(file.name.split("_")[0]))


def read_migrations(directory: Path | None = None) -> list[Migration]:
    """All migrations, in order; MigrationError when there are none."""
    directory = directory or migrations_directory()
    if not (files := migration_files(directory)):
        raise MigrationError(f"there are no migrations in {directory}: the program is not installed completely")
    return [_read(file) for file in files]


def write_migration(
    directory: Path,
    name: str,
    up: dict[str, str],
    checks: dict[str, list[Check]],
    schema: dict[str, Schema],
    state: str,
) -> Path:
    """Writes the next file; returns its path."""
    directory.mkdir(parents=True, exist_ok=True)
    file = directory / f"{len(migration_files(directory))}_{datetime.now(UTC):%Y%m%d%H%M%S}_{name}.py"
    plain = {dialect: [[each.table, each.rule, each.query] for each in found] for dialect, found in checks.items()}
    file.write_text(
        TEMPLATE.format(
            up="\n".join(f'    "{dialect}": {_triple_quoted(script)},' for dialect, script in up.items()),
            checks=json.dumps(plain, indent=4, ensure_ascii=False),
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
    module = runpy.run_path(str(file))  # an import would trust compiled files, which may be of an edit before
    return Migration(
        name=file.name,
        up=module["UP"],
        checks={dialect: [Check(*each) for each in found] for dialect, found in module["CHECKS"].items()},
        schema=unpack(module["SCHEMA"]),
        state=zlib.decompress(base64.b64decode(module["MODELS_STATE"])).decode(),
    )
