"""The log, the id of each request, and that nothing of people is in what an operator sees."""

import asyncio
import logging
import sys

import httpx2
import orjson
import pytest
from tests.observability.conftest import PROXY, ObservedServer
from tests.support.actors import actor
from tests.support.authentication import as_actor
from tests.support.graphql import open_subscription

from planificador.core.runtime.request_ids import request_id
from planificador.observability.logs import JsonFormatter, TextFormatter

CREATE = "mutation ($nombre: String!) { crearCliente(input: {nombre: $nombre}) { cliente { id } errores { codigo } } }"
SENT_ID = "0af7651916cd43dd8448eb211c80319c"


async def head_from(source: str, port: int, sent: str) -> str:
    """Return the head of the answer to a request with an id from an address of this machine."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port, local_addr=(source, 0))
    writer.write(f"GET /salud HTTP/1.1\r\nHost: localhost\r\nX-Request-ID: {sent}\r\n\r\n".encode())
    try:
        return (await reader.readuntil(b"\r\n\r\n")).decode()
    finally:
        writer.close()


async def test_each_line_about_a_request_has_the_id_that_its_response_has(observed: ObservedServer) -> None:
    answers = await asyncio.gather(
        *(observed.post(CREATE, variables={"nombre": f"Zerbitzuak {number}"}) for number in range(5))
    )
    ids = [answer.headers["x-request-id"] for answer in answers]
    assert len(set(ids)) == 5
    lines = {line["request"]: line for line in observed.log() if "request" in line}
    for identifier in ids:
        line = lines[identifier]
        assert line.keys() == {"time", "level", "logger", "message", "process", "request"}
        assert (line["level"], line["logger"]) == ("info", "planificador.core.data.use_cases.transactions")
        assert line["process"] == observed.process.pid


@pytest.mark.any_database
async def test_each_operation_of_a_socket_has_an_id_of_its_own(observed: ObservedServer) -> None:
    url = observed.process.url.replace("http", "ws", 1) + "/graphql"
    for nombre in ("Lehena", "Bigarrena"):
        async with open_subscription(url, CREATE, {"nombre": nombre}) as events:
            await events.next()
    ids = [line["request"] for line in observed.log() if "-" in line.get("request", "")]
    assert len(set(ids)) == 2
    assert {identifier.partition("-")[2] for identifier in ids} == {"1"}


@pytest.mark.any_database
async def test_the_id_of_a_trusted_proxy_is_taken_over_and_no_other(observed: ObservedServer) -> None:
    port = httpx2.URL(observed.process.url).port
    assert port
    assert f"x-request-id: {SENT_ID}\r\n" in await head_from(PROXY, port, SENT_ID)
    assert SENT_ID not in await head_from("127.0.0.1", port, SENT_ID)
    for sent in ("ane@example.eus", "Ane-Goni", "a" * 15, "a" * 65, f"{SENT_ID}, {SENT_ID}"):
        assert sent not in await head_from(PROXY, port, sent)


async def test_nothing_of_people_is_in_metrics_traces_and_log(observed: ObservedServer) -> None:
    secrets = ["ane.goni@example.eus", "AneGoni", "Goñi", "tok_3c1f0f7a9d", "AneGoniArregi"]
    mail, name, surname, token, operation = secrets
    headers = {"authorization": f"Bearer {token}", "user-agent": name, "x-request-id": name, "referer": f"/{name}"}
    await observed.post(CREATE, headers, variables={"nombre": f"{name} {surname} {mail} {token}"})
    await observed.post(f'{{ {name}: buscar(texto: "{mail}") {{ totalCount }} }}', headers)
    await observed.post(f'{{ cliente(id: "{token}") {{ {name}: nombre }} }}', headers)
    await observed.post(f"{{ {name} }}", headers)
    await observed.post(f"query {operation} {{ yo {{ nombre }} }}", headers | as_actor(actor()))
    await observed.post("{ a: __typename }", headers, operationName=name)
    last = await observed.http.get(f"/{name}?correo={mail}&token={token}", headers=headers)
    await observed.traces.trace(last.headers["x-request-id"])
    seen = [(await observed.metrics()).encode(), *observed.traces.bodies, observed.process.log.read_bytes()]
    for text in seen:
        assert [secret for secret in secrets if secret.encode() in text] == []


@pytest.mark.no_database
def test_a_trace_is_in_the_line_of_its_error() -> None:
    try:
        int("broken")
    except ValueError:
        record = logging.LogRecord("name", logging.ERROR, "file", 1, "it %s\nfailed", ("all",), sys.exc_info())
    token = request_id.set(SENT_ID)
    try:
        line, text = JsonFormatter().format(record), TextFormatter().format(record)
    finally:
        request_id.reset(token)
    assert "\n" not in line
    assert orjson.loads(line)["message"] == "it all\nfailed"
    assert orjson.loads(line)["exception"].startswith("Traceback")
    assert f" ERROR name [{SENT_ID}]: it all" in text
