"""`planificador serve` in a process of its own, which takes everybody for the administrator."""

import asyncio
import os
import random
import resource
import socket
import subprocess
import tempfile
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.support.fork_server import ForkedProcess, start
from tests.support.graphql import Data
from tests.support.http_client import http_client

OUT, ERR = "out.txt", "err.txt"
TRUSTING, SMALL_DEMO = "tests.support.trusting_command", "tests.support.small_demo_command"
TELLING = "tests.support.telling_command"
START_TIMEOUT, STOP_TIMEOUT, END_TIMEOUT = 30, 10, 60
"""Seconds within which the server must start, stop on a signal, and end for another reason."""
PORTS = range(20_000, 30_000)
_claims: list[socket.socket] = []


@dataclass(frozen=True, slots=True)
class ServerProcess:
    """A running server. `url` has no slash at its end; `log` and `output` are the files of its standard streams."""

    url: str
    process: ForkedProcess
    log: Path
    output: Path

    @property
    def pid(self) -> int:
        return self.process.pid

    def memory(self) -> int:
        """Return the bytes of memory that the process holds."""
        status = Path(f"/proc/{self.pid}/statm").read_text()
        return int(status.split()[1]) * resource.getpagesize()

    async def live(self) -> Data:
        """Return the counts of `/_live`."""
        async with http_client(self.url) as http:
            counts: Data = (await http.get("/_live")).json()
            return counts

    async def ended(self) -> int:
        """Return the exit status of the process once it has ended."""
        return await asyncio.wait_for(self.process.ended(), END_TIMEOUT)


def environment(**settings: object) -> dict[str, str]:
    """Return the environment of a process with these settings, named without their prefix, and no others."""
    others = {name: value for name, value in os.environ.items() if not name.startswith("PLANIFICADOR_")}
    terminal = {"COLUMNS": "200", "NO_COLOR": "1"}
    return others | terminal | {f"PLANIFICADOR_{name.upper()}": str(value) for name, value in settings.items()}


def begin(
    *arguments: str,
    folder: Path,
    output: Path,
    env: dict[str, str],
    command: str = "planificador",
    stdin: int | None = None,
) -> ForkedProcess:
    """Start `planificador` in a folder. It writes to the files `OUT` and `ERR` of the folder `output`.

    command: The module of the command: `TRUSTING` asks nobody who he is, `SMALL_DEMO` fills with few rows.
    stdin: The descriptor of a file that it reads.
    """
    with (output / OUT).open("wb") as out, (output / ERR).open("wb") as err:
        return start(["-m", command, *arguments], folder, env, out.fileno(), err.fileno(), stdin)


def server_process(
    database_url: str, demo: bool = True, **settings: object
) -> AbstractAsyncContextManager[ServerProcess]:
    """Serve an empty or demo database until the block ends. Settings are named without their prefix."""
    return _serving(database_url, demo, TRUSTING, settings)


def account_server_process(database_url: str, **settings: object) -> AbstractAsyncContextManager[ServerProcess]:
    """Serve an empty database as `server_process`, but ask who somebody is."""
    return _serving(database_url, demo=False, command="planificador", settings=settings)


def demo_server_process(database_url: str) -> AbstractAsyncContextManager[ServerProcess]:
    """Serve the changing demo, with its people: whoever comes without credentials is its office manager."""
    return _serving(database_url, demo=True, command="planificador", settings={"demo": True})


def telling_server_process(database_url: str, **settings: object) -> AbstractAsyncContextManager[ServerProcess]:
    """Serve a small demo that logs which process does what only one should do."""
    return _serving(database_url, demo=False, command=TELLING, settings={"demo": True, **settings})


@asynccontextmanager
async def _serving(
    database_url: str, demo: bool, command: str, settings: Mapping[str, object]
) -> AsyncIterator[ServerProcess]:
    with tempfile.TemporaryDirectory() as folder:
        port, path = free_port(), Path(folder)
        env = environment(**{"database_url": database_url, "port": port, "log_level": "warning", **settings})
        if demo:  # `serve` migrates an empty database itself
            filler = await asyncio.to_thread(begin, "demo", folder=path, output=path, env=env)
            if status := await filler.ended():
                raise subprocess.CalledProcessError(status, "demo")
        server = await asyncio.to_thread(begin, "serve", folder=path, output=path, env=env, command=command)
        try:
            await asyncio.wait_for(_wait_until_listening(server, port, path / ERR), START_TIMEOUT)
            yield ServerProcess(f"http://127.0.0.1:{port}", server, path / ERR, path / OUT)
        finally:
            server.terminate()
            await asyncio.wait_for(server.ended(), STOP_TIMEOUT)


def free_port() -> int:
    """Return the number of a port that nobody listens on, and that no other process of tests gets while this one runs.

    The system gives the ports of `PORTS` to nobody who does not ask for them by number, unlike those that it gives to
    listeners at port 0 and to clients.
    """
    for port in random.SystemRandom().sample(PORTS, len(PORTS)):
        claim = socket.socket(type=socket.SOCK_DGRAM)  # a UDP port, so that the TCP port of the number stays free
        try:
            claim.bind(("127.0.0.1", port))
            socket.create_server(("127.0.0.1", port)).close()
        except OSError:
            claim.close()
        else:
            _claims.append(claim)
            return port
    raise RuntimeError("all ports for tests are in use")


async def _wait_until_listening(process: ForkedProcess, port: int, log: Path) -> None:
    while True:
        _assert_running(process, log)
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            await asyncio.sleep(0.05)
        else:
            return writer.close()


def _assert_running(process: ForkedProcess, log: Path) -> None:
    if status := process.poll():
        raise RuntimeError(f"the server ended with status {status}: {log.read_text()}")
