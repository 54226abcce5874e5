"""Servers in separate processes: the application, and the references."""

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
from time import clock_gettime
from typing import Any, TypeAlias

import uvicorn
from starlette.applications import Starlette
from tests.bench.reads_bare import HandWrittenApplication, hand_written
from tests.support.embedded_server import EmbeddedServer
from tests.support.processes import read_line

from planificador.server import uvicorn_server
from planificador.server.connection_limiter import ConnectionLimiter
from planificador.server.limits import ServerLimits

BARE = "bare"
"""A server that broadcasts the body of each POST."""

HAND_WRITTEN = "hand-written:"
"""The prefix of a database URL for a server that answers with hand-written statements."""

START_TIMEOUT = 120
"""Seconds within which a server must print its port, also where all tests run at once."""

WRITES = "writes:"
"""The prefix of a database URL for a bare server that creates sessions by the application's rules."""

RELAXED = "relaxed:"
"""The prefix of another kind: on SQLite, a commit does not wait until it is on the disk."""

SCHEDULED_TIME = 2
"""Of the clocks of a process, the one that counts its processor time: CPUCLOCK_SCHED of clock_getcpuclockid(3)."""

SIGNED_IN = "signed-in:"
"""The prefix of a database URL for the application that asks who its clients are."""

Message: TypeAlias = MutableMapping[str, Any]  # Any: as ASGI defines it
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Program:
    """A server program: it reads its kind from a line, prints its port, and ends at the end of standard input.

    environment: Variables added to those of this process.
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
        process.stdin.write(f"{self.kind}\n".encode())  # not an argument: the URL may contain a password
        return process


class Port(int):
    """The port of a server. pid: the id of its process."""

    pid: int

    @classmethod
    async def of(cls, process: Process) -> "Port":
        """Read the port that the server prints."""
        port = cls(await read_line(process, START_TIMEOUT))
        port.pid = process.pid
        return port

    def memory(self) -> int | None:
        """Return the resident memory in bytes, or None if the system does not report it."""
        try:
            status = Path(f"/proc/{self.pid}/statm").read_text()
        except OSError:
            return None
        return int(status.split()[1]) * resource.getpagesize()

    def processor_seconds(self) -> float:
        """Return the processor time that the process has taken; on Linux only."""
        return clock_gettime(~self.pid << 3 | SCHEDULED_TIME)


@asynccontextmanager
async def servers(*kinds: str | Program) -> AsyncIterator[list[Port]]:
    """Start servers and yield their ports.

    kinds: BARE, HAND_WRITTEN, WRITES or SIGNED_IN with a URL, or a URL for the application.
    """
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
    """Run a server of the kind read from standard input; print its port, and stop at the end of the input."""
    kind = sys.stdin.readline().strip()
    app = _application(kind)
    listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
    server = BenchmarkServer(_configuration(app))

    def end() -> None:
        sys.stdin.read()
        server.should_exit = True

    Thread(target=end, daemon=True).start()
    print(listener.getsockname()[1], flush=True)
    server.run([listener])


class BenchmarkServer(EmbeddedServer):
    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        gc.collect()
        gc.freeze()


def _application(kind: str) -> "Starlette | HandWrittenApplication | Broadcast":
    if kind.startswith(RELAXED):
        _relax()
        kind = kind.removeprefix(RELAXED)
    if kind == BARE:
        return Broadcast()
    if kind.startswith(WRITES):
        return _writing(kind.removeprefix(WRITES))
    if kind.startswith(HAND_WRITTEN):
        return hand_written(kind.removeprefix(HAND_WRITTEN))
    return _product(kind.removeprefix(SIGNED_IN), kind.startswith(SIGNED_IN))


def _configuration(app: "Starlette | HandWrittenApplication | Broadcast") -> uvicorn.Config:
    if isinstance(app, Starlette):
        from tests.support.server import UNLIMITED

        return uvicorn_server.configuration(app, ConnectionLimiter(UNLIMITED))
    # The same options of uvicorn, without the application's protocol classes.
    return uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        proxy_headers=False,
        **uvicorn_server.uvicorn_options(ServerLimits()),
    )


def _relax() -> None:
    from planificador.db.sqlite.connection import PRAGMAS  # not imported by the other servers

    PRAGMAS["synchronous"] = "NORMAL"


def _writing(url: str) -> HandWrittenApplication:
    from tests.bench.writes_bare import writing  # as above

    return writing(url)


def _product(url: str, asks_who_comes: bool) -> Starlette:
    # Imported here, so that the other servers' processes do not load the application.
    from tests.support.authentication import trusting_app
    from tests.support.server import UNLIMITED

    from planificador.app import create_app

    settings = UNLIMITED.model_copy(update={"database_url": url, "time_zone": "Europe/Madrid"})
    return create_app(settings) if asks_who_comes else trusting_app(settings)


class Broadcast:
    """An ASGI application without a framework that sends the body of a POST to every socket."""

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
        more_body = True
        while more_body:
            message = await receive()
            body, more_body = body + message["body"], message["more_body"]
        text = body.decode()
        for to_socket in list(self._sends):
            await to_socket({"type": "websocket.send", "text": text})
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b""})


if __name__ == "__main__":
    main()
