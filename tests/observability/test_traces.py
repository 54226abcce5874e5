"""Traces: what has a span, how it is called, and what happens without a receiver or without the libraries."""

import json
import sys
from pathlib import Path

import pytest
from tests.clock import wait_until
from tests.observability.conftest import ObservedServer
from tests.observability.otlp_receiver import attributes
from tests.support.fork_server import start
from tests.support.server_process import environment, free_port, server_process

CREATE = 'mutation Alta { crearCliente(input: {nombre: "Aldaketa"}) { cliente { nombre } errores { codigo } } }'
UNUSED = """
import json, sys
sys.modules["opentelemetry"] = None
from planificador.app import create_app
from planificador.observability.observer import TracesUnavailableError
from planificador.settings import load_settings
settings = load_settings()
create_app(settings)
loaded = [name for name in sys.modules if name.startswith(("prometheus", "opentelemetry."))]
try:
    create_app(settings.model_copy(update={"traces_endpoint": "http://127.0.0.1:4318"}))
except TracesUnavailableError as error:
    print(json.dumps([loaded, str(error)]))
"""


async def test_a_request_its_operation_and_its_statements_are_a_trace(observed: ObservedServer) -> None:
    answer = await observed.post("query Traza { ane: clientes { nodes { nombre } } formaciones { totalCount } }")
    root, *others = await observed.traces.trace(answer.headers["x-request-id"])
    assert (root.name, attributes(root)["http.response.status_code"]) == ("POST /graphql", 200)
    (operation,) = [span for span in others if span.parent_span_id == root.span_id]
    assert operation.name == "query Traza"
    statements = [span for span in others if span.parent_span_id == operation.span_id]
    assert sorted(span.name for span in statements) == ["statement clientes", "statement formaciones"]
    assert observed.traces.services == {"planificador"}


@pytest.mark.any_database
async def test_the_trace_of_a_client_is_continued_without_what_else_it_says(observed: ObservedServer) -> None:
    parent = {"traceparent": f"00-{'4b' * 16}-{'a7' * 8}-01", "tracestate": "nombre=Ane"}
    answer = await observed.post("{ __typename }", parent)
    span = await observed.traces.span(answer.headers["x-request-id"])
    assert (span.trace_id.hex(), span.parent_span_id.hex(), span.trace_state) == ("4b" * 16, "a7" * 8, "")


@pytest.mark.any_database
@pytest.mark.parametrize("invalid", ["00-ane-01", f"00-{'0' * 32}-{'a7' * 8}-01", "4b" * 300])
async def test_a_request_whose_trace_is_not_valid_begins_one(observed: ObservedServer, invalid: str) -> None:
    answer = await observed.post("{ __typename }", {"traceparent": invalid})
    assert answer.status_code == 200
    root, *_ = await observed.traces.trace(answer.headers["x-request-id"])
    assert not root.parent_span_id


async def test_a_mutation_has_the_span_of_its_transaction(observed: ObservedServer) -> None:
    answer = await observed.post(CREATE)
    _, *others = await observed.traces.trace(answer.headers["x-request-id"])
    assert {"mutation Alta", "transaction crearCliente"} <= {span.name for span in others}


async def test_an_operation_that_failed_says_so_by_its_code(observed: ObservedServer) -> None:
    answer = await observed.post('query Falla { node(id: "x") { id } }')
    spans = await observed.traces.trace(answer.headers["x-request-id"])
    (failed,) = [span for span in spans if span.name == "query Falla"]
    assert attributes(failed)["error.type"] == "BAD_USER_INPUT"
    assert (failed.status.code, failed.status.message, list(failed.events)) == (2, "", [])


async def test_a_path_of_the_clients_is_in_no_span(observed: ObservedServer) -> None:
    answer = await observed.http.get("/personas/ane?nombre=Ane")
    (root,) = await observed.traces.trace(answer.headers["x-request-id"])
    assert (root.name, attributes(root)["http.route"]) == ("GET", "")


@pytest.mark.any_database
async def test_a_receiver_that_is_away_delays_nothing(tmp_path: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("OTEL_BSP_SCHEDULE_DELAY", "10")
        patch.setenv("OTEL_EXPORTER_OTLP_TIMEOUT", "1")
        url, endpoint = f"sqlite:///{tmp_path}/alone.sqlite3", f"http://ane:clave@127.0.0.1:{free_port()}"
        async with server_process(url, demo=False, traces_endpoint=endpoint) as server:
            await server.live()
            await wait_until(lambda: "traces could not be sent" in server.log.read_text())
            log = server.log.read_text()
    assert "clave" not in log
    assert await server.process.ended() == 0


@pytest.mark.no_database
def test_libraries_are_loaded_only_when_they_are_on_and_missing_ones_are_named(tmp_path: Path) -> None:
    with (tmp_path / "out").open("w+b") as out:
        assert start(["-c", UNUSED], tmp_path, environment(), out.fileno(), sys.stderr.fileno()).wait(60) == 0
        out.seek(0)
        loaded, message = json.loads(out.read())
    assert loaded == []
    assert message == "the libraries that send traces are not installed: pip install 'planificador[traces]'"
