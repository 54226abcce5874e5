"""Runs all attacks against a server while a well-behaved client sends requests."""

import asyncio
import json
import sys
import urllib.request
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field

from tests.abuse.attacks import Attack, attacks, request
from tests.support.raw import (
    CONTINUATION,
    FLOOD,
    PING,
    PONG,
    TEXT,
    connection,
    exchange,
    flood,
    frame,
    post,
    read_frame,
    text_frame,
    websocket,
)
from tests.support.server_process import ServerProcess, server_process
from websockets.asyncio.client import connect
from websockets.exceptions import WebSocketException
from websockets.typing import Subprotocol

HEADER_TIMEOUT, BODY_TIMEOUT = 2, 3
"""Short timeouts of the server, for attacks that only wait."""
MAX_CONCURRENT_ATTACKS = 4
ATTACK_TIMEOUT = 30
"""The seconds after which an attack must have ended."""
IDLE_CONNECTIONS = 40
"""The number of idle connections of each kind."""
MAX_MEMORY_GROWTH = 160 * 1024 * 1024
"""The bytes that caches of documents, plans and statements, the data of languages and telephones, which are read on
first use, and the allocator may take."""
Counts = dict[str, int]
SUBSCRIBE = '{"id": "%d", "type": "subscribe", "payload": {"query": "subscription { avisos { tipo } }"}}'


@dataclass(slots=True)
class Report:
    """The result of all attacks.

    Attributes:
        attacks: The number of attacks.
        failures: The attacks with a response that is not allowed.
        live: The counts of `/_live` before and after the attacks.
        memory: The bytes held before and after.
        requests: The number of requests of the well-behaved client.
        wrong: The number of its wrong responses.
        worst: Its longest latency in seconds.
    """

    attacks: int = 0
    failures: list[str] = field(default_factory=list)
    live: tuple[Counts, Counts] = field(default_factory=lambda: ({}, {}))
    memory: tuple[int, int] = (0, 0)
    log: str = ""
    requests: int = 0
    wrong: int = 0
    worst: float = 0.0


async def run_attacks(database_url: str, demo: bool = True) -> Report:
    """Attack a server on an empty database and return the report. demo: whether the database is filled first."""
    report = Report()
    settings = {"diagnostics": True, "rate_limit": 0, "header_timeout": HEADER_TIMEOUT, "body_timeout": BODY_TIMEOUT}
    async with server_process(database_url, demo, **settings) as server:
        await _warm_up(server)
        before, memory = await _live(server), server.memory()
        async with _well_behaved_client(server, report):
            await _attack(server, report)
            report.live = before, await _settled(server, before)
        report.memory = memory, server.memory()
        report.log = server.log.read_text()
    return report


async def _warm_up(server: ServerProcess) -> None:
    """Send some attacks, so that caches are filled before memory is measured."""
    for attack in attacks()[:20]:
        await exchange(server.url, attack.payload, timeout=ATTACK_TIMEOUT)


async def _attack(server: ServerProcess, report: Report) -> None:
    limit = asyncio.Semaphore(MAX_CONCURRENT_ATTACKS)

    async def send(attack: Attack) -> None:
        async with limit:
            if failure := await _failure(server, attack):
                report.failures.append(f"{attack.name}: {failure}")

    all_attacks = attacks()
    report.attacks = len(all_attacks)
    async with AsyncExitStack() as stack:
        for payload in (b"", b"POST /gra", post(b"content-length: 100") + b"{"):
            for _ in range(IDLE_CONNECTIONS):
                _, writer = await stack.enter_async_context(connection(server.url))
                writer.write(payload)
        await asyncio.gather(
            *map(send, all_attacks),
            *(_sockets(server) for _ in range(10)),
            _frames(server),
            _floods(server, report),
            _live_queries(server),
        )


async def _failure(server: ServerProcess, attack: Attack) -> str:
    """Return what is wrong with the response, or an empty text."""
    try:
        answer = await exchange(server.url, attack.payload, timeout=ATTACK_TIMEOUT)
    except TimeoutError:
        return f"still open after {ATTACK_TIMEOUT} s"
    status = int(answer[9:12]) if answer.startswith(b"HTTP/1.1 ") else 0
    if status not in (*attack.statuses, 0) or b"Traceback" in answer:
        return answer[:300].decode(errors="replace")
    return "" if status or not answer else "not an HTTP response"


async def _sockets(server: ServerProcess) -> None:
    """Open WebSockets that send invalid or too many messages and are then aborted."""
    url = server.url.replace("http", "ws", 1) + "/graphql"
    init, invalid = '{"type": "connection_init"}', ("[" * 100_000, "null", "\0", b"\xff" * 1000, "x" * 3_000_000)
    for messages in (
        (),
        (init,),
        (init, *(SUBSCRIBE % n for n in range(200))),
        *((init, payload) for payload in invalid),
    ):
        with suppress(WebSocketException, OSError):
            socket = await connect(url, subprotocols=[Subprotocol("graphql-transport-ws")], compression=None)
            for message in messages:
                await socket.send(message)
            await asyncio.wait_for(socket.recv(), 1) if messages else None
            socket.transport.abort()
    for protocol in ("graphql-ws", "nonsense"):
        with suppress(WebSocketException, OSError):
            await connect(url, subprotocols=[Subprotocol(protocol)])


LIVE_QUERIES, CHANGES = 100, 30
LIVE_QUERY = """{"id": "%d", "type": "subscribe", "payload": {"query":
  "subscription { formadores(first: %d) { nodes { nombre sesiones(first: 100) { nodes { notas } } } } }"}}"""
CHANGE = b'{"query": "mutation { crearFormador(input: {nombre: \\"A\\", apellidos: \\"B\\"}) { formador { id } } }"}'


async def _live_queries(server: ServerProcess) -> None:
    """Open different live queries, whose answers are not read, and make all of them change again and again."""
    url = server.url.replace("http", "ws", 1) + "/graphql"
    socket = await connect(url, subprotocols=[Subprotocol("graphql-transport-ws")], compression=None)
    await socket.send('{"type": "connection_init"}')
    for number in range(1, LIVE_QUERIES + 1):
        await socket.send(LIVE_QUERY.replace("\n", "") % (number, number))
    for _ in range(CHANGES):
        await exchange(server.url, request(CHANGE), timeout=ATTACK_TIMEOUT)
    socket.transport.abort()


FRAME_COUNT = 10_000
FRAMES = {
    "pongs": frame(PONG) * FRAME_COUNT,
    "empty fragments": frame(TEXT, b"{", last=False) + frame(CONTINUATION, last=False) * FRAME_COUNT,
    "messages": text_frame('{"type": "pong"}') * FRAME_COUNT,
    "invalid UTF-8": text_frame('{"type": "ping"}') + frame(TEXT, b"\xff"),
    "an invalid frame": text_frame('{"type": "ping"}') + b"\x83\x80",
}


async def _frames(server: ServerProcess) -> None:
    """Send frames that no client library sends, and wait until they are read."""
    for frames in FRAMES.values():
        async with websocket(server.url) as (reader, writer):
            writer.write(frames + frame(PING))
            with suppress(asyncio.IncompleteReadError, ConnectionError):
                await read_frame(reader)


FLOODS = {
    "a refused body": (post(b"content-encoding: br", b"content-length: 1000000000000"), b" " * 65_536),
    "a body of a GET": (post(b"content-length: 1000000000000").replace(b"POST", b"GET"), b" " * 65_536),
    "trailers": (post(b"transfer-encoding: chunked") + b"0\r\n", b"x: y\r\n" * 10_000),
    "a chunk's extension": (post(b"transfer-encoding: chunked") + b"1;x=", b"y" * 65_536),
    "blank lines": (b"", b"\r\n" * 10_000),
}
"""By name: the start of an endless request, and the bytes that are then sent repeatedly."""


async def _floods(server: ServerProcess, report: Report) -> None:
    for name, (head, piece) in FLOODS.items():
        _, size = await flood(server.url, head, piece)
        if size >= FLOOD:
            report.failures.append(f"{name} without end: accepted")


async def _live(server: ServerProcess) -> Counts:
    def read() -> Counts:
        with urllib.request.urlopen(f"{server.url}/_live", timeout=ATTACK_TIMEOUT) as answer:
            return dict(json.load(answer))

    return await asyncio.to_thread(read)


async def _settled(server: ServerProcess, before: Counts) -> Counts:
    """Return the counts once they are as before, or after 20 s."""
    counts: Counts = {}
    for _ in range(100):
        if (counts := await _live(server)) == before:
            break
        await asyncio.sleep(0.2)
    return counts


@asynccontextmanager
async def _well_behaved_client(server: ServerProcess, report: Report) -> AsyncIterator[None]:
    command = sys.executable, "-m", "tests.abuse.well_behaved_client", server.url
    client = await asyncio.create_subprocess_exec(*command, stdin=PIPE, stdout=PIPE)
    try:
        yield
    finally:
        output, _ = await client.communicate(b"")
    result = json.loads(output)
    report.requests, report.wrong, report.worst = result["requests"], result["wrong"], result["worst"]
