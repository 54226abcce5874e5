"""Bringing databases up to date, and noticing when models and migrations differ."""

import asyncio
import base64
import re
import shutil
import sqlite3
import zlib
from contextlib import closing
from pathlib import Path

import pytest
from tests.db.checkouts import insert, migrate_until_before, query
from tests.support.processes import run_forked

from planificador.db.migrations import MigrationError, migrate
from planificador.db.migrations import make as make_migration
from planificador.db.migrations.files import migrations_directory, read_migrations
from planificador.db.migrations.runner import split_statements
from planificador.db.migrations.schema import pack
from planificador.db.sqlite import engine as sqlite_engine

NAMES = [migration.name for migration in read_migrations()]
MIGRATE = """
import asyncio, sys
from planificador.db import migrate
print(len(asyncio.run(migrate(sys.argv[1]))))
"""
FILE = """
UP = {{"sqlite": {up!r}, "postgres": {up!r}}}
CHECKS = {{}}
SCHEMA = {schema!r}
MODELS_STATE = {state!r}
"""


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """A copy of the migrations, which a test may change."""
    return Path(shutil.copytree(migrations_directory(), tmp_path / "migrations" / "models"))


def add_file(directory: Path, name: str, up: str) -> None:
    state = base64.b64encode(zlib.compress(b"{}")).decode()
    (directory / name).write_text(FILE.format(up=up, state=state, schema=pack({})))


async def test_a_new_database_gets_every_migration_once(fresh_url: str) -> None:
    assert await migrate(fresh_url) == NAMES
    assert await migrate(fresh_url) == []


async def test_processes_that_start_together_migrate_once(fresh_url: str) -> None:
    applied = await asyncio.gather(*[run_forked(MIGRATE, fresh_url) for _ in range(4)])
    assert sorted(map(int, applied)) == [0, 0, 0, len(NAMES)]


async def test_participants_who_had_left_get_the_instant_of_their_last_change(fresh_url: str) -> None:
    await migrate_until_before(fresh_url, "inscripcion", "baja_en")
    contract = {"formacion_id": 1, "modalidad": "MIXTA", "precio_hora": 1, "horas_previstas": 100, "busqueda": ""}
    states = {1: "ACTIVA", 2: "BAJA", 3: "ACTIVA"}
    await query(
        fresh_url,
        insert("cliente", nombre="A", idioma="ES", estado="ACTIVO", busqueda=""),
        insert("formacion", codigo="C", nombre="F", horas=100, modalidad="MIXTA", activa=True, busqueda=""),
        insert("contratacion", expediente="E", cliente_id=1, estado="EN_CURSO", **contract),
        *(insert("participante", nombre="P", apellidos="Q", cliente_id=1, busqueda="") for _ in states),
        *(
            insert("inscripcion", contratacion_id=1, participante_id=number, cliente_id=1, estado=state)
            for number, state in states.items()
        ),
    )
    await migrate(fresh_url)
    rows = await query(fresh_url, "SELECT id, baja_en = actualizado FROM inscripcion ORDER BY id")
    assert [tuple(row) for row in rows] == [(1, None), (2, True), (3, None)]


@pytest.mark.sqlite_only
async def test_migrating_waits_for_a_file_that_another_process_creates(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "new.db"
    with closing(sqlite3.connect(file, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        monkeypatch.setattr("planificador.db.migrations.runner.sleep", lambda _: other.execute("COMMIT"))
        assert await migrate(f"sqlite:///{file}") == NAMES


@pytest.mark.sqlite_only
async def test_migrating_a_file_that_stays_locked_fails_after_a_timeout(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("planificador.db.migrations.runner.SQLITE_LOCK_TIMEOUT", 0)
    with closing(sqlite3.connect(tmp_path / "new.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            await migrate(f"sqlite:///{tmp_path / 'new.db'}")


async def test_pending_migrations_are_applied_in_the_order_of_their_numbers(fresh_url: str, directory: Path) -> None:
    await migrate(fresh_url)
    add_file(directory, "10_20270101000000_fill.py", "INSERT INTO later VALUES (1);")
    add_file(directory, "9_20270101000000_later.py", "CREATE TABLE later (id INT);")
    assert await migrate(fresh_url, directory) == ["9_20270101000000_later.py", "10_20270101000000_fill.py"]


async def test_a_migration_that_fails_changes_nothing(fresh_url: str, directory: Path) -> None:
    add_file(directory, "9_20270101000000_broken.py", "CREATE TABLE half (id INT); NO SQL;")
    with pytest.raises(Exception, match="syntax error"):
        await migrate(fresh_url, directory)
    assert await migrate(fresh_url) == NAMES


@pytest.mark.sqlite_only  # PostgreSQL never rebuilds a table
async def test_a_migration_that_leaves_orphaned_rows_is_refused(fresh_url: str, directory: Path) -> None:
    up = "CREATE TABLE a (id INTEGER PRIMARY KEY, b INT REFERENCES a (id)); INSERT INTO a VALUES (1, 2);"
    add_file(directory, "9_20270101000000_orphan.py", up)
    with pytest.raises(MigrationError, match="rows of a refer"):
        await migrate(fresh_url, directory)


async def test_an_older_program_refuses_a_newer_database(fresh_url: str, directory: Path) -> None:
    add_file(directory, "9_20270101000000_later.py", "CREATE TABLE later (id INT);")
    await migrate(fresh_url, directory)
    with pytest.raises(MigrationError, match="lacks 9_20270101000000_later"):
        await migrate(fresh_url)


async def test_check_only_refuses_pending_migrations_and_changes_nothing(fresh_url: str) -> None:
    for _ in range(2):
        with pytest.raises(MigrationError, match=r"(lacks 0_.*_init\.py.*|no such file); `planificador migrate`"):
            await migrate(fresh_url, check_only=True)
    assert not Path(fresh_url.removeprefix("sqlite:///")).exists()  # noqa: ASYNC240 # nobody else waits
    await migrate(fresh_url)
    assert await migrate(fresh_url, check_only=True) == []


async def test_migrating_without_migration_files_is_refused(fresh_url: str, tmp_path: Path) -> None:
    with pytest.raises(MigrationError, match="no migrations"):
        await migrate(fresh_url, tmp_path)


@pytest.mark.sqlite_only
async def test_a_migrated_file_and_its_log_are_readable_by_their_owner_only(tmp_path: Path) -> None:
    file = tmp_path / "new" / "customers.db"
    await migrate(f"sqlite:///{file}")
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("DELETE FROM cliente")
        modes = {path.name: path.stat().st_mode & 0o777 for path in file.parent.iterdir()}
    assert modes == dict.fromkeys(["customers.db", "customers.db-wal", "customers.db-shm"], 0o600)


@pytest.mark.sqlite_only
async def test_opening_creates_a_private_file_and_keeps_the_mode_of_an_existing_one(tmp_path: Path) -> None:
    for mode, existing in ((0o600, False), (0o640, True)):
        file = tmp_path / f"{mode}.db"
        if existing:
            file.touch()
            file.chmod(mode)
        client = sqlite_engine.Client(str(file), "default")
        await client.execute_query("CREATE TABLE a (id INT)")
        await client.close()
        assert file.stat().st_mode & 0o777 == mode


def test_scripts_are_split_at_the_ends_of_statements() -> None:
    script = "INSERT INTO a VALUES ('x;y'); -- one; two\nCREATE TABLE b (c /* d; */ INT);\n"
    assert [part.strip() for part in split_statements(script)] == [
        "INSERT INTO a VALUES ('x;y');",
        "-- one; two\nCREATE TABLE b (c /* d; */ INT);",
    ]
    assert list(split_statements("SELECT 1; SELECT 'without an end;")) == ["SELECT 1;", " SELECT 'without an end;"]


def test_models_and_migrations_agree() -> None:
    assert make_migration.main(["--check"]) == 0


def edit_schema(directory: Path, old: str, new: str) -> None:
    """Edit the schema of the last file, as JSON text."""
    file = directory / read_migrations(directory)[-1].name
    before, packed, after = re.split(r'(?<=SCHEMA = ")(.+)(?=")', file.read_text(encoding="utf-8"), maxsplit=1)
    text = zlib.decompress(base64.b64decode(packed)).decode()
    assert old in text
    edited = base64.b64encode(zlib.compress(text.replace(old, new).encode())).decode()
    file.write_text(before + edited + after, encoding="utf-8")


def test_a_column_without_a_migration_is_detected_and_written(
    directory: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit_schema(directory, '"nombre_comercial": "VARCHAR(200)", ', "")
    before = sorted(directory.iterdir())
    assert make_migration.main(["--check", "--directory", str(directory)]) == 1
    assert sorted(directory.iterdir()) == before
    sqlite, postgres = capsys.readouterr().out.split("differ (postgres)")
    assert 'DROP TABLE "cliente"' in sqlite
    assert 'ALTER TABLE "cliente" ADD COLUMN "nombre_comercial" VARCHAR(200)' in postgres

    assert make_migration.main(["comercial", "--directory", str(directory)]) == 0
    assert "_comercial.py" in capsys.readouterr().out


def test_a_changed_constraint_is_detected(directory: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit_schema(directory, "uq_contacto_principal", "uq_old")
    edit_schema(directory, "0 AND 1439", "0 AND 1440")
    assert make_migration.main(["--check", "--directory", str(directory)]) == 1
    sqlite, postgres = capsys.readouterr().out.split("differ (postgres)")
    assert 'DROP INDEX "uq_old"' in sqlite
    assert 'CREATE UNIQUE INDEX "uq_contacto_principal" ON "contacto"' in sqlite
    assert 'ALTER TABLE "sesion__new" RENAME TO "sesion"' in sqlite
    assert 'ALTER TABLE "sesion" DROP CONSTRAINT "ck_sesion_hora_inicio"' in postgres
    assert 'ALTER TABLE "sesion" ADD CONSTRAINT "ck_sesion_hora_inicio" CHECK' in postgres


@pytest.mark.parametrize("arguments", [[], ["two words"]])
def test_a_migration_needs_a_name(arguments: list[str], directory: Path) -> None:
    with pytest.raises(SystemExit):
        make_migration.main([*arguments, "--directory", str(directory)])


def test_models_and_migrations_are_compared_without_shared_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a container with a read-only /dev/shm, semaphores between processes cannot be created."""

    def refuse(*_: object) -> None:
        raise OSError("Read-only file system")

    monkeypatch.setattr("multiprocessing.synchronize.SemLock.__init__", refuse)
    assert make_migration.main(["--check"]) == 0
