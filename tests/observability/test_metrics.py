"""Metrics: what is counted, under which names, and who may read it."""

import asyncio
import json
import os
import re
import signal
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from tests.api.factories import contratacion, sesion
from tests.clock import ManualClock, wait_until
from tests.observability.conftest import ObservedServer
from tests.support.actors import actor
from tests.support.authentication import as_actor, trusting_app
from tests.support.command import error_line, invoke
from tests.support.graphql import GraphQLClient, open_subscription
from tests.support.http_client import http_client
from tests.support.server import UNLIMITED, RunningServer, serving
from tests.support.server_process import free_port, server_process
from tests.support.worker_processes import TIMEOUT, all_serve, replaced, workers

from planificador.observability.definitions import DEFINITIONS, metrics_table
from planificador.observability.operation_names import MAX_NAMES, OTHER, UNNAMED

GUIDE = (Path(__file__).parents[2] / "docs" / "observability.md").read_text("utf-8")
OPERATIONS, SECONDS = "planificador_operations_total", "planificador_operation_duration_seconds_count"
STARTED = re.compile(r"^process_start_time_seconds (\S+)$", re.M)
ONCE = {"connection": "close"}
CREATE = 'mutation Crear { crearCliente(input: {nombre: "Metalgoi"}) { cliente { id } errores { codigo } } }'


async def request_from(source: str, port: int, host: str = "127.0.0.1") -> bytes:
    """Return the answer to a request for the metrics from an address of this machine."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port, local_addr=(source, 0))
    writer.write(f"GET /metrics HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
    try:
        return await reader.read()
    finally:
        writer.close()


async def test_operations_are_counted_by_name_kind_and_code(observed: ObservedServer) -> None:
    await observed.post("query Nombres { clientes { totalCount } }")
    await observed.post("query Nombres { clientes { totalCount } }")
    await observed.post(CREATE)
    await observed.post("{ __typename }")
    await observed.post('query Mal { node(id: "x") { id } }')
    assert await observed.value(OPERATIONS, operation="Nombres", kind="query", code="OK") == 2
    assert await observed.value(SECONDS, operation="Nombres", kind="query") == 2
    assert await observed.value(OPERATIONS, operation="Crear", kind="mutation", code="OK") == 1
    assert await observed.value(OPERATIONS, operation=UNNAMED, kind="query", code="OK") >= 1
    assert await observed.value(OPERATIONS, operation="Mal", code="BAD_USER_INPUT") == 1


async def test_refused_requests_are_counted_by_code_and_status(observed: ObservedServer) -> None:
    codes = ("GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "OPERATION_RESOLUTION_FAILURE", "BAD_REQUEST")
    before = [await observed.value(OPERATIONS, operation=UNNAMED, kind="unknown", code=code) for code in codes]
    missing = await observed.value("planificador_http_responses_total", status="404")
    await observed.post("{")
    await observed.post("{ nada }")
    await observed.post("query A { __typename } query B { __typename }")
    await observed.http.post("/graphql", json={"variables": 1})
    await observed.http.get("/nada")
    after = [await observed.value(OPERATIONS, operation=UNNAMED, kind="unknown", code=code) for code in codes]
    assert after == [number + 1 for number in before]
    assert await observed.value("planificador_http_responses_total", status="404") == missing + 1


@asynccontextmanager
async def serving_metrics(
    url: str, port: int, documents: Path | None = None, **options: Any
) -> AsyncIterator[RunningServer]:
    """Serve in this process, with metrics at a port. documents: the manifest. options: as of `create_app`."""
    changes = {"database_url": url, "metrics_port": port, "trusted_documents": documents}
    settings = UNLIMITED.model_copy(update=changes)
    async with serving(trusting_app(settings, **options), settings) as server:
        yield server


async def test_the_lateness_of_alerts_is_measured(database: str, port: int, clock: ManualClock) -> None:
    async with serving_metrics(database, port, clock=clock) as server, http_client(server.url) as http:
        graphql = GraphQLClient(http)
        await sesion(graphql, await contratacion(graphql))
        text = "subscription { avisos(horasAnticipacion: 1) { tipo } }"
        async with open_subscription(server.websocket_url, text, {}) as events:
            await events.next()  # the whole list
            await clock.move(datetime(2026, 12, 1, 7, tzinfo=UTC))
            assert (await events.next())["avisos"]["tipo"] == "NUEVO"
        metrics = (await http.get(f"http://127.0.0.1:{port}/metrics")).text
    assert "planificador_alert_lateness_seconds_count 1.0" in metrics
    assert "planificador_alert_lateness_seconds_sum 0.0" in metrics  # the clock of the test stands still


async def test_a_client_cannot_make_more_names_than_there_is_room_for(database: str, port: int) -> None:
    async with serving_metrics(database, port) as server, http_client(server.url) as http:

        async def run(document: str, name: str, headers: dict[str, str] | None = None) -> None:
            answer = await http.post("/graphql", json={"query": document, "operationName": name}, headers=headers)
            assert answer.json() == {"data": {"__typename": "Query"}}

        await run("query Extrano { __typename }", "Extrano", as_actor(actor()))  # somebody who is not signed in
        await run(f"query {'X' * 61} {{ __typename }}", "X" * 61)
        for start in range(0, MAX_NAMES + 20, 20):
            names = [f"Inventado{number}" for number in range(start, start + 20)]
            document = "".join(f"query {name} {{ __typename }}" for name in names)
            for name in names:
                await run(document, name)
        metrics = (await http.get(f"http://127.0.0.1:{port}/metrics")).text
    known = set(re.findall(r'operation="(\w+)"', metrics))
    assert known == {f"Inventado{number}" for number in range(MAX_NAMES)}
    assert f'planificador_operations_total{{code="OK",kind="query",operation="{OTHER}"}} 22.0' in metrics


async def test_the_operators_own_documents_are_told_apart_by_all_their_names(
    database: str, port: int, tmp_path: Path
) -> None:
    name, manifest = "D" * 61, tmp_path / "documents.json"
    manifest.write_text(json.dumps({"1": f"query {name} {{ __typename }}"}))
    async with serving_metrics(database, port, manifest) as server, http_client(server.url) as http:
        for headers in ({}, as_actor(actor())):
            assert (await http.post("/graphql", json={"documentId": "1"}, headers=headers)).json()["data"]
        metrics = (await http.get(f"http://127.0.0.1:{port}/metrics")).text
    assert f'planificador_operations_total{{code="OK",kind="query",operation="{name}"}} 2.0' in metrics


async def test_what_is_open_is_a_gauge(observed: ObservedServer) -> None:
    url = observed.process.url.replace("http", "ws", 1) + "/graphql"
    async with open_subscription(url, "subscription Vivos { avisos { tipo } }", {}) as events:
        await events.next()
        for name in ("websockets", "subscriptions", "alert_lists"):
            assert await observed.value(f"planificador_{name}") == 1
        assert await observed.value("planificador_alerts_stale") == 0
    async with asyncio.timeout(20):
        while any([await observed.value(f"planificador_{name}") for name in ("subscriptions", "alert_lists")]):  # noqa: ASYNC110
            await asyncio.sleep(0.01)  # polled, as Prometheus does


async def test_caches_and_the_size_of_the_database_are_told(observed: ObservedServer) -> None:
    hits = await observed.value("planificador_cache_lookups_total", cache="documents", result="hit")
    for _ in range(3):
        await observed.post("{ formaciones { totalCount } }")
    assert await observed.value("planificador_cache_lookups_total", cache="documents", result="hit") >= hits + 2
    assert await observed.value("planificador_cache_entries", cache="documents") >= 1
    assert await observed.value("planificador_database_size_bytes") > 100_000


async def test_waiting_for_a_connection_is_measured(observed: ObservedServer) -> None:
    async def write(number: int) -> None:
        await observed.post(
            CREATE.replace("mutation Crear", "mutation Muchos").replace("Metalgoi", f"Cliente {number}")
        )

    await asyncio.gather(*(write(number) for number in range(40)))
    assert await observed.value("planificador_database_wait_seconds_count", pool="transactions") > 0


async def test_all_metrics_and_no_others_are_in_the_guide(observed: ObservedServer) -> None:
    families = set(re.findall(r"^# TYPE (planificador_\w+)", await observed.metrics(), re.M))
    assert families == {item.full_name for item in DEFINITIONS}
    assert metrics_table() in GUIDE


async def test_only_the_listed_networks_read_metrics(observed: ObservedServer) -> None:
    assert b"200 OK" in await request_from("127.0.0.1", observed.metrics_port)
    refused = await request_from("127.0.0.2", observed.metrics_port)
    assert b"403 Forbidden" in refused
    assert b"METRICS_NOT_ALLOWED" in refused
    assert b"planificador_" not in refused


@pytest.mark.parametrize(
    ("host", "status"), [("evil.example", b"400"), ("localhost:9", b"200"), ("10.0.0.8:9", b"200")]
)
async def test_a_name_that_leads_to_the_address_is_refused(observed: ObservedServer, host: str, status: bytes) -> None:
    answer = await request_from("127.0.0.1", observed.metrics_port, host)
    assert answer.startswith(b"HTTP/1.1 " + status)


@pytest.mark.any_database
async def test_the_main_address_has_no_metrics(graphql: GraphQLClient, observed: ObservedServer) -> None:
    for http in (graphql.http, observed.http):
        assert (await http.get("/metrics")).status_code == 404


@pytest.mark.any_database
async def test_an_address_that_is_taken_does_not_keep_the_server_from_serving(
    observed: ObservedServer, tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path}/other.sqlite3"
    async with server_process(url, demo=False, metrics_port=observed.metrics_port) as server:
        await wait_until(lambda: "metrics cannot be served" in server.log.read_text())
        assert (await observed.http.get(f"{server.url}/salud")).status_code == 200


@pytest.mark.parametrize(
    ("settings", "line"),
    [
        ({"metrics_host": "0.0.0.0", "metrics_port": 9464}, "PLANIFICADOR_METRICS_NETWORKS: it is missing"),
        ({"metrics_networks": "0.0.0.0/0"}, "PLANIFICADOR_METRICS_NETWORKS: '0.0.0.0/0' is not valid"),
        ({"metrics_networks": ""}, "PLANIFICADOR_METRICS_NETWORKS: it is empty"),
        ({"traces_endpoint": "ane:clave@127.0.0.1"}, "PLANIFICADOR_TRACES_ENDPOINT: it is not valid"),
        ({"log_format": "xml"}, "PLANIFICADOR_LOG_FORMAT: 'xml' is not valid; give one of text, json"),
    ],
)
def test_settings_that_would_open_too_much_are_refused(tmp_path: Path, settings: dict[str, object], line: str) -> None:
    assert error_line(invoke(tmp_path, "serve", **settings), 2).startswith(line)


async def test_each_worker_has_metrics_at_a_port_of_its_own_which_its_successor_keeps(fresh_url: str) -> None:
    ports = next(range(port, port + 2) for port in iter(free_port, None) if is_free(port + 1))
    settings = {"workers": 2, "metrics_port": ports[0], "log_level": "info"}
    async with server_process(fresh_url, demo=False, **settings) as server, http_client(timeout=TIMEOUT) as http:

        async def starts() -> list[float]:
            """Return when the processes began whose metrics are at the ports."""
            pages = [await http.get(f"http://127.0.0.1:{port}/metrics", headers=ONCE) for port in ports]
            assert all("planificador_operations_running 0.0" in page.text for page in pages)
            return [float(value) for page in pages for value in STARTED.findall(page.text)]

        old = await all_serve(server)
        first = await starts()
        os.kill(server.pid, signal.SIGHUP)
        victim, _ = await replaced(server, old)
        second = await starts()
        assert min(second) > max(first)
        os.kill(victim, signal.SIGKILL)
        await wait_until(lambda: len(workers(server)) == 2 and victim not in workers(server), TIMEOUT)
        third = await starts()
        assert len(set(third) - set(second)) == len(set(third) & set(second)) == 1
        assert "metrics cannot be served" not in server.log.read_text()


def is_free(port: int) -> bool:
    try:
        socket.create_server(("127.0.0.1", port)).close()
    except OSError:
        return False
    return True
