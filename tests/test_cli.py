"""The command as a person meets it: a real process in an empty folder."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep
from urllib.parse import urlsplit

import pytest
from tests.support.databases import new_database
from typer.testing import CliRunner
from websockets.sync.client import connect
from websockets.typing import Subprotocol

from planificador.cli.commands import cli

COMMAND = [sys.executable, "-m", "planificador"]
PATIENCE = 30
"""Seconds a process may take to say or do what is waited for."""


def environment(**settings: object) -> dict[str, str]:
    bare = {name: value for name, value in os.environ.items() if not name.startswith("PLANIFICADOR_")}
    given = {f"PLANIFICADOR_{name.upper()}": str(value) for name, value in settings.items()}
    return bare | {"COLUMNS": "200", "NO_COLOR": "1"} | given


def call(folder: Path, *arguments: str, **settings: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *arguments],
        cwd=folder,
        env=environment(**settings),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def at_once(folder: Path, *arguments: str, **settings: object) -> subprocess.CompletedProcess[str]:
    """What the command answers before it opens or starts anything: no process of its own is needed for that."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        for name in os.environ.keys() - environment():
            patch.delenv(name)
        answer = CliRunner().invoke(cli, arguments, env=dict(environment(**settings)))
    return subprocess.CompletedProcess(arguments, answer.exit_code, answer.stdout, answer.stderr)


def refused(answer: subprocess.CompletedProcess[str], code: int) -> str:
    """The one line that says why; AssertionError when there is more, or less."""
    assert answer.returncode == code, answer.stderr
    assert answer.stdout == ""
    (line,) = answer.stderr.splitlines()
    return line


@pytest.fixture(scope="module")
async def demo_url(dialect: str, admin: str | None, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[str]:
    """The URL of a database that `planificador demo` has filled; for tests that only read, or do not mind."""
    folder = tmp_path_factory.mktemp("demo")
    async with new_database(dialect, folder, admin) as url:
        answer = call(folder, "demo", database_url=url)
        assert answer.returncode == 0, answer.stderr
        assert "120 Cliente" in answer.stdout
        yield url


@pytest.fixture
def port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        number: int = probe.getsockname()[1]
        return number


class Serving:
    """A running `planificador serve`; `out` and `err` are files it writes to."""

    def __init__(self, process: subprocess.Popen[bytes], folder: Path, port: int) -> None:
        self.process, self.port = process, port
        self.out, self.err = folder / "out.txt", folder / "err.txt"

    def wait_for(self, text: str, file: Path) -> None:
        end = monotonic() + PATIENCE
        while text not in file.read_text():
            assert self.process.poll() is None, self.err.read_text()
            assert monotonic() < end, f"{text!r} did not come; {file.read_text()}{self.err.read_text()}"
            sleep(0.05)

    def ask(self, query: str) -> object:
        body = json.dumps({"query": query}).encode()
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}/graphql", body, {"content-type": "application/json"}
        )
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)

    def stop(self, how: signal.Signals) -> int:
        self.process.send_signal(how)
        return self.process.wait(PATIENCE)


@contextmanager
def serving(folder: Path, port: int, *arguments: str, **settings: object) -> Iterator[Serving]:
    """Ends with the process dead, whatever happens."""
    with (folder / "out.txt").open("wb") as out, (folder / "err.txt").open("wb") as err:
        process = subprocess.Popen(
            [*COMMAND, "serve", *arguments],
            cwd=folder,
            env=environment(port=port, **settings),
            stdout=out,
            stderr=err,
        )
        try:
            running = Serving(process, folder, port)
            running.wait_for("Ctrl-C", running.out)
            yield running
        finally:
            process.kill()
            process.wait()


def test_version_and_the_installed_command(tmp_path: Path) -> None:
    command = Path(sys.executable).with_name("planificador")
    answer = subprocess.run([command, "--version"], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert answer.stdout.startswith("planificador ")
    assert call(tmp_path, "--version").stdout == answer.stdout


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
    ],
)
def test_a_wrong_setting_is_one_line(tmp_path: Path, setting: str, value: str, words: list[str]) -> None:
    line = refused(at_once(tmp_path, "serve", **{setting: value}), 2)
    assert all(word in line for word in words)
    assert "sesame" not in line


def test_all_wrong_settings_are_told_at_once(tmp_path: Path) -> None:
    answer = at_once(tmp_path, "serve", port="x", time_zone="x", prot="1")
    assert [line.partition(":")[0] for line in answer.stderr.splitlines()] == [
        "PLANIFICADOR_PROT",
        "PLANIFICADOR_PORT",
        "PLANIFICADOR_TIME_ZONE",
    ]


def test_what_the_build_was_told_is_no_wrong_setting(tmp_path: Path) -> None:
    assert "no database" in refused(at_once(tmp_path, "avisos", no_frontend="1"), 1)


def test_a_database_that_does_not_answer_is_one_line_without_the_password(tmp_path: Path, port: int) -> None:
    url = f"postgres://me:sesame@127.0.0.1:{port}/name"
    line = refused(call(tmp_path, "migrate", database_url=url), 1)
    assert f"postgres://me@127.0.0.1:{port}/name" in line
    assert "sesame" not in line


@pytest.mark.sqlite_only
def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "planificador.sqlite3").write_text("Dear diary, today nothing happened. " * 100)
    assert "not a database" in refused(call(tmp_path, "avisos"), 1)


@pytest.mark.sqlite_only
def test_there_is_no_false_all_clear_in_the_wrong_folder(tmp_path: Path) -> None:
    assert "migrate" in refused(call(tmp_path, "avisos"), 1)
    (tmp_path / "planificador.sqlite3").touch()
    assert "migrate" in refused(call(tmp_path, "avisos"), 1)


def test_alerts_of_an_empty_centre(tmp_path: Path, fresh_url: str) -> None:
    # No false all-clear in the wrong database.
    assert "migrate" in refused(call(tmp_path, "avisos", database_url=fresh_url), 1)
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
    answer = at_once(tmp_path, "avisos", *arguments)
    assert answer.returncode == 2
    assert arguments[0] in answer.stderr
    assert "Traceback" not in answer.stderr


def test_the_demo_fills_an_empty_database_only(tmp_path: Path, demo_url: str) -> None:
    assert "not empty" in refused(call(tmp_path, "demo", database_url=demo_url), 1)


def test_serve_migrates_says_where_to_go_and_stops_well(tmp_path: Path, port: int, fresh_url: str) -> None:
    with serving(tmp_path, port, database_url=fresh_url) as server:
        said = server.out.read_text()
        assert "Migrated: 0_" in said
        assert f"http://127.0.0.1:{port}/graphiql" in said
        assert Path(urlsplit(fresh_url).path).name in said, "which database it is"
        assert server.ask("{ clientes { totalCount } }") == {"data": {"clientes": {"totalCount": 0}}}
        assert server.stop(signal.SIGTERM) == 0
        assert "Traceback" not in server.err.read_text()


def test_serve_does_not_mention_graphiql_where_it_is_off(tmp_path: Path, port: int, fresh_url: str) -> None:
    with serving(tmp_path, port, graphiql="false", database_url=fresh_url) as server:
        said = server.out.read_text()
        assert f"http://127.0.0.1:{port}/graphql" in said
        assert "graphiql" not in said.lower()


def test_serve_stops_while_somebody_listens(tmp_path: Path, port: int, fresh_url: str) -> None:
    protocol = Subprotocol("graphql-transport-ws")
    url = f"ws://127.0.0.1:{port}/graphql?who=sesame"
    with (
        serving(tmp_path, port, database_url=fresh_url) as server,
        connect(url, subprotocols=[protocol], compression=None) as listener,
    ):
        listener.send('{"type": "connection_init"}')
        assert "connection_ack" in str(listener.recv(timeout=PATIENCE))
        query = "subscription { avisos { tipo } }"
        listener.send(json.dumps({"type": "subscribe", "id": "1", "payload": {"query": query}}))
        assert '"next"' in str(listener.recv(timeout=PATIENCE))
        begun = monotonic()
        assert server.stop(signal.SIGINT) == 0
        assert monotonic() - begun < 10
        assert not re.search("Traceback|127.0.0.1|sesame", server.err.read_text())


def test_serve_stops_while_somebody_reads_a_stream_of_events(tmp_path: Path, port: int, fresh_url: str) -> None:
    body = json.dumps({"query": "subscription { avisos { tipo } }"}).encode()
    headers = {"content-type": "application/json", "accept": "text/event-stream"}
    request = urllib.request.Request(f"http://127.0.0.1:{port}/graphql", body, headers)
    with (
        serving(tmp_path, port, database_url=fresh_url) as server,
        urllib.request.urlopen(request, timeout=PATIENCE) as answer,
    ):
        assert answer.readline() == b"event: next\n"
        begun = monotonic()
        assert server.stop(signal.SIGTERM) == 0
        assert monotonic() - begun < 4, "it does not wait for who would stay for ever"
        assert b"event: complete" not in answer.read()
        assert "Traceback" not in server.err.read_text()


def test_a_port_that_is_taken_is_one_line(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        line = refused(call(tmp_path, "serve", port=other.getsockname()[1]), 1)
    assert "PLANIFICADOR_PORT" in line
    assert list(tmp_path.iterdir()) == []


def test_a_host_that_is_not_ours_is_one_line(tmp_path: Path, port: int) -> None:
    assert "PLANIFICADOR_HOST" in refused(call(tmp_path, "serve", host="192.0.2.1", port=port), 1)


def test_the_demo_lives_while_it_is_served(tmp_path: Path, port: int, demo_url: str) -> None:
    with serving(tmp_path, port, "--demo", database_url=demo_url) as server:
        assert "nothing is invented" in server.out.read_text()
        server.wait_for("planificador.core.data.unit_of_work: ", server.err)
        assert server.stop(signal.SIGTERM) == 0
        assert "Traceback" not in server.err.read_text()


def test_serve_fills_an_empty_database_when_the_environment_wants_the_demo(
    tmp_path: Path, port: int, fresh_url: str
) -> None:
    with serving(tmp_path, port, demo="true", database_url=fresh_url) as server:
        assert "120 Cliente" in server.out.read_text()
        assert server.ask("{ clientes { totalCount } }") == {"data": {"clientes": {"totalCount": 120}}}
