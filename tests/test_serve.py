"""`planificador serve` as a person meets it: what it prints, and how it stops."""

import json
import re
import signal
import socket
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from time import monotonic, sleep
from urllib.error import HTTPError
from urllib.parse import urlsplit

import pytest
from tests.support.command import call, error_line
from tests.support.fork_server import ForkedProcess
from tests.support.server_process import ERR, OUT, SMALL_DEMO, TRUSTING, begin, environment
from websockets.sync.client import connect
from websockets.typing import Subprotocol

TIMEOUT = 60
"""Seconds a process may take to print or do what is waited for."""


class Serving:
    """A running `planificador serve`; `out` and `err` are files it writes to."""

    def __init__(self, process: ForkedProcess, folder: Path, port: int) -> None:
        self.process, self.port = process, port
        self.out, self.err = folder / OUT, folder / ERR

    def wait_for(self, text: str, file: Path) -> None:
        end = monotonic() + TIMEOUT
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
        return self.process.wait(TIMEOUT)


@contextmanager
def serving(
    folder: Path, port: int, *arguments: str, command: str = "planificador", **settings: object
) -> Iterator[Serving]:
    """Serve until the block ends."""
    env = environment(port=port, **settings)
    process = begin("serve", *arguments, folder=folder, output=folder, env=env, command=command)
    try:
        running = Serving(process, folder, port)
        running.wait_for("Ctrl-C", running.out)
        yield running
    finally:
        process.kill()
        process.wait()


def test_serve_migrates_says_where_to_go_and_stops_well(tmp_path: Path, port: int, fresh_url: str) -> None:
    with serving(tmp_path, port, database_url=fresh_url) as server:
        said = server.out.read_text()
        assert "Migrated: 0_" in said
        assert f"Planificador {version('planificador')}\n" in said
        assert f"http://127.0.0.1:{port}/graphiql" in said
        assert Path(urlsplit(fresh_url).path).name in said, "which database it is"
        assert server.ask("{ __typename }") == {"data": {"__typename": "Query"}}
        with pytest.raises(HTTPError, match="401"):
            server.ask("{ clientes { totalCount } }")
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
        serving(tmp_path, port, command=TRUSTING, database_url=fresh_url) as server,
        connect(url, subprotocols=[protocol], compression=None) as listener,
    ):
        listener.send('{"type": "connection_init"}')
        assert "connection_ack" in str(listener.recv(timeout=TIMEOUT))
        query = "subscription { avisos { tipo } }"
        listener.send(json.dumps({"type": "subscribe", "id": "1", "payload": {"query": query}}))
        assert '"next"' in str(listener.recv(timeout=TIMEOUT))
        begun = monotonic()
        assert server.stop(signal.SIGINT) == 0
        assert monotonic() - begun < 10
        assert not re.search("Traceback|127.0.0.1|sesame", server.err.read_text())


def test_serve_stops_while_somebody_reads_a_stream_of_events(tmp_path: Path, port: int, fresh_url: str) -> None:
    body = json.dumps({"query": "subscription { avisos { tipo } }"}).encode()
    headers = {"content-type": "application/json", "accept": "text/event-stream"}
    request = urllib.request.Request(f"http://127.0.0.1:{port}/graphql", body, headers)
    with (
        serving(tmp_path, port, command=TRUSTING, database_url=fresh_url) as server,
        urllib.request.urlopen(request, timeout=TIMEOUT) as answer,
    ):
        assert answer.readline() == b"event: next\n"
        begun = monotonic()
        assert server.stop(signal.SIGTERM) == 0
        assert monotonic() - begun < 4, "it does not wait for who would stay for ever"
        assert b"event: complete" not in answer.read()
        assert "Traceback" not in server.err.read_text()


def test_a_port_that_is_taken_is_one_line(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        line = error_line(call(tmp_path, "serve", port=other.getsockname()[1]), 1)
    assert "PLANIFICADOR_PORT" in line
    assert list(tmp_path.iterdir()) == []


def test_a_host_that_is_not_ours_is_one_line(tmp_path: Path, port: int) -> None:
    assert "PLANIFICADOR_HOST" in error_line(call(tmp_path, "serve", host="192.0.2.1", port=port), 1)


def test_the_demo_lives_while_it_is_served(tmp_path: Path, port: int, demo_url: str) -> None:
    with serving(tmp_path, port, "--demo", database_url=demo_url) as server:
        assert "no sample data is added" in server.out.read_text()
        server.wait_for("planificador.core.data.use_cases.transactions: ", server.err)
        assert server.stop(signal.SIGTERM) == 0
        assert "Traceback" not in server.err.read_text()


def test_serve_fills_an_empty_database_when_the_environment_wants_the_demo(
    tmp_path: Path, port: int, fresh_url: str
) -> None:
    with serving(tmp_path, port, "--workers", "2", command=SMALL_DEMO, demo="true", database_url=fresh_url) as server:
        assert f"Planificador {version('planificador')}, 2 workers\n" in server.out.read_text()
        assert ", 7 Cliente," in server.out.read_text()
        assert server.ask("{ clientes { totalCount } }") == {"data": {"clientes": {"totalCount": 7}}}
        assert "office manager" in server.err.read_text()
