"""Runs all attacks against a server while a well-behaved client sends requests."""

import asyncio
import json
import sys
import urllib.request
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field

from tests.abuse.attacks import Attack, attacks
from tests.support.product import Product, product
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
    framed,
    post,
    text,
    websocket,
)
from websockets.asyncio.client import connect
from websockets.exceptions import WebSocketException
from websockets.typing import Subprotocol

HEADER_TIMEOUT, BODY_TIMEOUT = 2, 3
"""What the server is told: attacks that only wait need not wait long here."""
AT_ONCE = 4
PATIENCE = 30
"""Seconds that an attack may last."""
IDLE = 40
"""Connections of each kind that only wait."""
MAX_MEMORY_GROWTH = 96 * 1024 * 1024
"""Bytes that what is remembered of documents and statements may take, and that the allocator keeps."""
Live = dict[str, int]
ASKS = '{"id": "%d", "type": "subscribe", "payload": {"query": "subscription { avisos { tipo } }"}}'


@dataclass(slots=True)
class Report:
    """odd: attacks that were answered with what they should not. live: what is left, by `/_live`, after what was there
    before. memory: bytes held before, and after. worst: seconds that the well-behaved client waited at most."""

    attacks: int = 0
    odd: list[str] = field(default_factory=list)
    live: tuple[Live, Live] = field(default_factory=lambda: ({}, {}))
    memory: tuple[int, int] = (0, 0)
    log: str = ""
    asked: int = 0
    wrong: int = 0
    worst: float = 0.0


async def run_attacks(database_url: str, demo: bool = True) -> Report:
    """What became of a server on an empty database that was attacked. demo: whether it is filled first."""
    report = Report()
    settings = {"diagnostics": True, "rate_limit": 0, "header_timeout": HEADER_TIMEOUT, "body_timeout": BODY_TIMEOUT}
    async with product(database_url, demo, **settings) as server:
        await _rehearse(server)
        before, memory = await _live(server), server.memory()
        async with _polite(server, report):
            await _attack(server, report)
            report.live = before, await _settled(server, before)
        report.memory = memory, server.memory()
        report.log = server.log.read_text()
    return report


async def _rehearse(server: Product) -> None:
    """So that what is made once is there already."""
    for attack in attacks()[:20]:
        await exchange(server.url, attack.sent, timeout=PATIENCE)


async def _attack(server: Product, report: Report) -> None:
    turns = asyncio.Semaphore(AT_ONCE)

    async def one(attack: Attack) -> None:
        async with turns:
            if said := await _odd(server, attack):
                report.odd.append(f"{attack.name}: {said}")

    all_of_them = attacks()
    report.attacks = len(all_of_them)
    async with AsyncExitStack() as stack:
        for sent in (b"", b"POST /gra", post(b"content-length: 100") + b"{"):
            for _ in range(IDLE):
                _, writer = await stack.enter_async_context(connection(server.url))
                writer.write(sent)
        await asyncio.gather(
            *map(one, all_of_them), *(_sockets(server) for _ in range(10)), _frames(server), _floods(server, report)
        )


async def _odd(server: Product, attack: Attack) -> str:
    """What is wrong with the answer, "" for nothing."""
    try:
        answer = await exchange(server.url, attack.sent, timeout=PATIENCE)
    except TimeoutError:
        return f"still open after {PATIENCE} s"
    status = int(answer[9:12]) if answer.startswith(b"HTTP/1.1 ") else 0
    if status not in (*attack.statuses, 0) or b"Traceback" in answer:
        return answer[:300].decode(errors="replace")
    return "" if status or not answer else "no HTTP"


async def _sockets(server: Product) -> None:
    """Sockets that say nonsense, ask for too much, and vanish."""
    url = server.url.replace("http", "ws", 1) + "/graphql"
    ack, nonsense = '{"type": "connection_init"}', ("[" * 100_000, "null", "\0", b"\xff" * 1000, "x" * 3_000_000)
    for said in ((), (ack,), (ack, *(ASKS % n for n in range(200))), *((ack, one) for one in nonsense)):
        with suppress(WebSocketException, OSError):
            socket = await connect(url, subprotocols=[Subprotocol("graphql-transport-ws")], compression=None)
            for message in said:
                await socket.send(message)
            await asyncio.wait_for(socket.recv(), 1) if said else None
            socket.transport.abort()
    for protocol in ("graphql-ws", "nonsense"):
        with suppress(WebSocketException, OSError):
            await connect(url, subprotocols=[Subprotocol(protocol)])


MANY = 10_000
FRAMES = {
    "pongs": frame(PONG) * MANY,
    "fragments of nothing": frame(TEXT, b"{", last=False) + frame(CONTINUATION, last=False) * MANY,
    "messages": text('{"type": "pong"}') * MANY,
    "what is no text": text('{"type": "ping"}') + frame(TEXT, b"\xff"),
    "what is no frame": text('{"type": "ping"}') + b"\x83\x80",
}


async def _frames(server: Product) -> None:
    """Frames that no client library sends, until they are read."""
    for sent in FRAMES.values():
        async with websocket(server.url) as (reader, writer):
            writer.write(sent + frame(PING))
            with suppress(asyncio.IncompleteReadError, ConnectionError):
                await framed(reader)


FLOODS = {
    "a refused body": (post(b"content-encoding: br", b"content-length: 1000000000000"), b" " * 65_536),
    "a body of a GET": (post(b"content-length: 1000000000000").replace(b"POST", b"GET"), b" " * 65_536),
    "trailers": (post(b"transfer-encoding: chunked") + b"0\r\n", b"x: y\r\n" * 10_000),
    "a chunk's extension": (post(b"transfer-encoding: chunked") + b"1;x=", b"y" * 65_536),
    "blank lines": (b"", b"\r\n" * 10_000),
}
"""By what has no end: a head, and what is sent behind it again and again."""


async def _floods(server: Product, report: Report) -> None:
    for name, (head, piece) in FLOODS.items():
        _, sent = await flood(server.url, head, piece)
        if sent >= FLOOD:
            report.odd.append(f"{name} without end: taken")


async def _live(server: Product) -> Live:
    def ask() -> Live:
        with urllib.request.urlopen(f"{server.url}/_live", timeout=PATIENCE) as answer:
            return dict(json.load(answer))

    return await asyncio.to_thread(ask)


async def _settled(server: Product, before: Live) -> Live:
    """What is left once all is over; which may take a moment."""
    found: Live = {}
    for _ in range(100):
        if (found := await _live(server)) == before:
            break
        await asyncio.sleep(0.2)
    return found


@asynccontextmanager
async def _polite(server: Product, report: Report) -> AsyncIterator[None]:
    command = sys.executable, "-m", "tests.abuse.well_behaved_client", server.url
    client = await asyncio.create_subprocess_exec(*command, stdin=PIPE, stdout=PIPE)
    try:
        yield
    finally:
        told, _ = await client.communicate(b"")
    found = json.loads(told)
    report.asked, report.wrong, report.worst = found["asked"], found["wrong"], found["worst"]
