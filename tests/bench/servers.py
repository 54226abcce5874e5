"""Servers in processes of their own: the product, and those it is held against."""

import asyncio
import gc
import os
import resource
import socket
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread
from typing import Any, TypeAlias

import uvicorn
from starlette.applications import Starlette
from tests.bench.reads_bare import hand_written
from tests.support.processes import line
from tests.support.quiet import QuietServer

from planificador.server import uvicorn_server
from planificador.server.connection_limiter import ConnectionLimiter
from planificador.server.limits import ServerLimits

BARE = "bare"
"""Broadcasts what is posted to it."""

HAND_WRITTEN = "hand-written:"
"""Before the URL of a database: answers reads by statements written by hand."""

Message: TypeAlias = MutableMapping[str, Any]  # Any: what ASGI says
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Program:
    """A server: reads a line that says what to be, prints its port, ends with its standard input.

    environment: what is added to ours.
    """

    command: tuple[str, ...]
    kind: str
    folder: Path | None = None
    environment: dict[str, str] = field(default_factory=dict)

    async def start(self) -> Process:
        environment = os.environ | self.environment
        process = await asyncio.create_subprocess_exec(
            *self.command, stdin=PIPE, stdout=PIPE, cwd=self.folder, env=environment
        )
        assert process.stdin is not None
        process.stdin.write(f"{self.kind}\n".encode())  # not an argument: the URL may hold a password
        return process


class Port(int):
    """Of a server; pid: its process."""

    pid: int

    @classmethod
    async def of(cls, process: Process) -> "Port":
        """As the server says it."""
        port = cls(await line(process))
        port.pid = process.pid
        return port

    def memory(self) -> int | None:
        """Bytes the server holds; None where the system does not tell."""
        try:
            status = Path(f"/proc/{self.pid}/statm").read_text()
        except OSError:
            return None
        return int(status.split()[1]) * resource.getpagesize()


@asynccontextmanager
async def servers(*kinds: str | Program) -> AsyncIterator[list[Port]]:
    """The ports of servers: BARE and HAND_WRITTEN ones, and the product on the database of each URL given."""
    processes: list[Process] = []
    try:
        for kind in kinds:
            program = kind if isinstance(kind, Program) else Program((sys.executable, "-m", __name__), kind)
            processes.append(await program.start())
        yield [await Port.of(process) for process in processes]
        await asyncio.wait_for(asyncio.gather(*map(_end, processes)), 20)
    finally:
        for process in processes:
            if process.returncode is None:
                process.kill()
                await process.wait()


async def _end(process: Process) -> None:
    assert process.stdin is not None
    process.stdin.close()
    await process.wait()


def main() -> None:
    """What such a process runs: reads what to be, prints its port, ends with its standard input."""
    what = sys.stdin.readline().strip()
    app = _application(what)
    listening = socket.create_server(("127.0.0.1", 0), backlog=1024)
    # As the product is served.
    running = Served(_configured(app, what))

    def end() -> None:
        sys.stdin.read()
        running.should_exit = True

    Thread(target=end, daemon=True).start()
    print(listening.getsockname()[1], flush=True)
    running.run([listening])


class Served(QuietServer):
    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        gc.collect()
        gc.freeze()


def _application(what: str) -> "Starlette | Broadcast":
    if what == BARE:
        return Broadcast()
    if what.startswith(HAND_WRITTEN):
        return hand_written(what.removeprefix(HAND_WRITTEN))
    return _product(what)


def _configured(app: "Starlette | Broadcast", what: str) -> uvicorn.Config:
    if isinstance(app, Starlette) and not what.startswith(HAND_WRITTEN):
        from tests.support.server import UNLIMITED

        return uvicorn_server.configuration(app, ConnectionLimiter(UNLIMITED))
    # Uvicorn as the product uses it, with nothing of the product's.
    return uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        proxy_headers=False,
        **uvicorn_server.uvicorn_options(ServerLimits()),
    )


def _product(url: str) -> Starlette:
    # Here, so that the others' processes do not hold the product, too.
    from tests.support.server import UNLIMITED

    from planificador.app import create_app

    return create_app(UNLIMITED.model_copy(update={"database_url": url, "zona": "Europe/Madrid"}))


class Broadcast:
    """An ASGI application without any framework: the body of a POST goes to every socket."""

    def __init__(self) -> None:
        self._sends: set[Send] = set()

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await self._listen(receive, send)
        elif scope["type"] == "http":
            await self._post(receive, send)

    async def _listen(self, receive: Receive, send: Send) -> None:
        await receive()
        await send({"type": "websocket.accept", "subprotocol": "graphql-transport-ws"})
        self._sends.add(send)
        while (await receive())["type"] != "websocket.disconnect":
            pass
        self._sends.discard(send)

    async def _post(self, receive: Receive, send: Send) -> None:
        body = b""
        more = True
        while more:
            message = await receive()
            body, more = body + message["body"], message["more_body"]
        text = body.decode()
        for to_socket in list(self._sends):
            await to_socket({"type": "websocket.send", "text": text})
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b""})


if __name__ == "__main__":
    main()
