"""The command as a person meets it: a real process in an empty folder."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.command import call, call_installed, error_line, invoke
from typer.core import TyperGroup
from typer.main import get_command

from planificador.cli.commands import cli


def test_version_and_the_installed_command(tmp_path: Path) -> None:
    command = Path(sys.executable).with_name("planificador")
    answer = subprocess.run([command, "--version"], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert answer.stdout.startswith("planificador ")
    assert call_installed(tmp_path, "--version").stdout == answer.stdout


def test_schema_is_printed_without_a_database(tmp_path: Path) -> None:
    answer = call(tmp_path, "schema", database_url="nonsense")
    assert answer.returncode == 0, answer.stderr
    assert "type Subscription" in answer.stdout
    assert list(tmp_path.iterdir()) == []


def test_migrate_says_what_it_applied(tmp_path: Path, fresh_url: str) -> None:
    first, second = [call(tmp_path, "migrate", database_url=fresh_url) for _ in range(2)]
    assert first.returncode == 0, first.stderr
    assert first.stdout.splitlines()[0].endswith("_init.py")
    assert second.stdout == "Nothing to do.\n"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.sqlite_only
def test_the_database_is_a_file_in_the_folder_unless_a_setting_says_otherwise(tmp_path: Path) -> None:
    file = tmp_path / "planificador.sqlite3"
    assert call(tmp_path, "migrate").returncode == 0
    assert file.is_file()
    assert call(tmp_path, "avisos").returncode == 0


@pytest.mark.parametrize(
    ("setting", "value", "words"),
    [
        ("port", "eighty", ["PLANIFICADOR_PORT", "'eighty'", "1 to 65535"]),
        ("port", "0", ["PLANIFICADOR_PORT", "1 to 65535"]),
        ("time_zone", "Europe/Bilbao", ["PLANIFICADOR_TIME_ZONE", "'Europe/Bilbao'", "Europe/Madrid"]),
        ("territory", "ES-XX", ["PLANIFICADOR_TERRITORY", "'ES-XX'", "ES-PV"]),
        ("log_level", "loud", ["PLANIFICADOR_LOG_LEVEL", "'loud'", "warning"]),
        ("demo", "perhaps", ["PLANIFICADOR_DEMO", "'perhaps'", "true or false"]),
        ("host", "", ["PLANIFICADOR_HOST", "127.0.0.1"]),
        ("max_depth", "0", ["PLANIFICADOR_MAX_DEPTH", "'0'", "from 1 to", "like 20"]),
        ("introspection", "off course", ["PLANIFICADOR_INTROSPECTION", "true or false"]),
        ("hosts", "https://crm.example.eus", ["PLANIFICADOR_HOSTS", "crm.example.eus"]),
        ("hosts", "crm.example.eus:8443", ["PLANIFICADOR_HOSTS", "without"]),
        ("proxy_header", "x real ip", ["PLANIFICADOR_PROXY_HEADER", "x-real-ip"]),
        ("trusted_documents", "", ["PLANIFICADOR_TRUSTED_DOCUMENTS", "''", "the path"]),
        ("introspecton", "false", ["PLANIFICADOR_INTROSPECTON", "no such setting", "PLANIFICADOR_INTROSPECTION?"]),
        ("sesame", "sesame", ["PLANIFICADOR_SESAME: there is no such setting."]),
        ("database_url", "mysql://me:sesame@host/name", ["PLANIFICADOR_DATABASE_URL", "sqlite:///", "postgresql://"]),
        ("database_url", "postgres://me:sesame@[host/name", ["PLANIFICADOR_DATABASE_URL", "postgresql://"]),
        ("database_replica_url", "postgres://me:sesame@", ["PLANIFICADOR_DATABASE_REPLICA_URL", "postgresql://"]),
        ("database_replica_url", "sqlite:///sesame", ["PLANIFICADOR_DATABASE_REPLICA_URL", "only PostgreSQL"]),
        ("database_replica_url", "postgres://me:sesame@host/name", ["PLANIFICADOR_DATABASE_REPLICA_URL", "SQLite"]),
    ],
)
def test_a_wrong_setting_is_one_line(tmp_path: Path, setting: str, value: str, words: list[str]) -> None:
    line = error_line(invoke(tmp_path, "serve", **{setting: value}), 2)
    assert all(word in line for word in words)
    assert "sesame" not in line


def test_all_wrong_settings_are_told_at_once(tmp_path: Path) -> None:
    answer = invoke(tmp_path, "serve", port="x", time_zone="x", prot="1")
    assert [line.partition(":")[0] for line in answer.stderr.splitlines()] == [
        "PLANIFICADOR_PROT",
        "PLANIFICADOR_PORT",
        "PLANIFICADOR_TIME_ZONE",
    ]


def test_what_the_build_was_told_is_no_wrong_setting(tmp_path: Path) -> None:
    assert "no such file" in error_line(invoke(tmp_path, "avisos", no_frontend="1"), 1)


def test_a_database_that_does_not_answer_is_one_line_without_the_password(tmp_path: Path, port: int) -> None:
    url = f"postgres://me:sesame@127.0.0.1:{port}/name"
    line = error_line(call(tmp_path, "migrate", database_url=url), 1)
    assert f"postgres://me@127.0.0.1:{port}/name" in line
    assert "sesame" not in line


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["serve", "--what"], "No such option: --what; see `planificador serve --help`."),
        (["serve", "--workers", "x"], "Invalid value for '--workers'"),
        (["nothing"], "No such command 'nothing'; see `planificador --help`."),
        (["restore"], "Missing argument 'file'; see `planificador restore --help`."),
    ],
)
def test_a_wrong_use_is_one_line(tmp_path: Path, arguments: list[str], message: str) -> None:
    line = error_line(invoke(tmp_path, *arguments), 2)
    assert line.replace("`root", "`planificador").startswith(message)  # the name that Typer's runner gives it


def test_the_help_of_each_command_has_an_example_that_names_it() -> None:
    def commands(group: object, path: str) -> Iterator[tuple[str, str]]:
        for name, each in group.commands.items() if isinstance(group, TyperGroup) else ():
            yield from commands(each, f"{path} {name}")
            if not isinstance(each, TyperGroup):
                yield f"{path} {name}", each.help or ""

    found = dict(commands(get_command(cli), "planificador"))
    assert len(found) > 10
    assert [path for path, text in found.items() if path not in text.partition("Example: ")[2]] == []


@pytest.mark.sqlite_only
@pytest.mark.parametrize("command", ["migrate", "avisos", "backup"])
def test_a_directory_or_device_in_place_of_the_database_is_told_at_once(tmp_path: Path, command: str) -> None:
    arguments = [command, "copy.sqlite3"] if command == "backup" else [command]
    for path in (tmp_path, Path("/dev/null")):
        line = error_line(call(tmp_path, *arguments, database_url=f"sqlite:///{path}"), 1)
        assert "a directory or a device" in line or f"there is no file {path}" in line


@pytest.mark.sqlite_only
def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "planificador.sqlite3").write_text("Dear diary, today nothing happened. " * 100)
    assert "not a database" in error_line(call(tmp_path, "avisos"), 1)


@pytest.mark.sqlite_only
def test_there_is_no_false_all_clear_in_the_wrong_folder(tmp_path: Path) -> None:
    assert "migrate" in error_line(call(tmp_path, "avisos"), 1)
    (tmp_path / "planificador.sqlite3").touch()
    assert "migrate" in error_line(call(tmp_path, "avisos"), 1)


def test_alerts_of_an_empty_centre(tmp_path: Path, fresh_url: str) -> None:
    # No false all-clear in the wrong database.
    assert "migrate" in error_line(call(tmp_path, "avisos", database_url=fresh_url), 1)
    call(tmp_path, "migrate", database_url=fresh_url)
    assert call(tmp_path, "avisos", "--idioma", "eu", database_url=fresh_url).stdout == "Ez dago abisurik.\n"


def test_alerts_as_a_table(tmp_path: Path, demo_url: str) -> None:
    spanish = call(tmp_path, "avisos", database_url=demo_url)
    # Two weeks ahead there is more to come than tomorrow, also on a Friday night.
    basque = call(tmp_path, "avisos", "--idioma", "eu", "--horas", "336", database_url=demo_url)
    assert spanish.returncode == 0, spanish.stderr
    assert all(word in spanish.stdout for word in ("Sesión", "Recordatorio", "VENCIDO", "HOY", "PROXIM", "VIVA-1"))
    assert "Oroigarria" in basque.stdout
    assert len(basque.stdout.splitlines()) > len(spanish.stdout.splitlines())


@pytest.mark.parametrize("arguments", [("--horas", "0"), ("--horas", "9999"), ("--idioma", "fr")])
def test_alerts_asked_for_wrongly(tmp_path: Path, arguments: tuple[str, str]) -> None:
    answer = invoke(tmp_path, "avisos", *arguments)
    assert answer.returncode == 2
    assert arguments[0] in answer.stderr
    assert "Traceback" not in answer.stderr


def test_the_demo_fills_an_empty_database_only(tmp_path: Path, demo_url: str) -> None:
    assert "not empty" in error_line(call(tmp_path, "demo", database_url=demo_url), 1)
