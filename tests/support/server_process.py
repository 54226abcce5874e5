"""`planificador serve` in a process of its own, which takes everybody for the administrator."""

import asyncio
import os
import resource
import socket
import subprocess
import tempfile
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx2
from tests.support.fork_server import ForkedProcess, start
from tests.support.graphql import Data

OUT, ERR = "out.txt", "err.txt"
TRUSTING, SMALL_DEMO = "tests.support.trusting_command", "tests.support.small_demo_command"
START_TIMEOUT, STOP_TIMEOUT, END_TIMEOUT = 30, 10, 60
"""Seconds within which the server must start, stop on a signal, and end for another reason."""


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
        async with httpx2.AsyncClient(base_url=self.url) as http:
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
    *arguments: str, folder: Path, output: Path, env: dict[str, str], command: str = "planificador"
) -> ForkedProcess:
    """Start `planificador` in a folder. It writes to the files `OUT` and `ERR` of the folder `output`.

    command: The module of the command: `TRUSTING` asks nobody who he is, `SMALL_DEMO` fills with few rows.
    """
    with (output / OUT).open("wb") as out, (output / ERR).open("wb") as err:
        return start(["-m", command, *arguments], folder, env, out.fileno(), err.fileno())


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
            await asyncio.wait_for(_wait_until_listening(port), START_TIMEOUT)
            yield ServerProcess(f"http://127.0.0.1:{port}", server, path / ERR, path / OUT)
        finally:
            server.terminate()
            await asyncio.wait_for(server.ended(), STOP_TIMEOUT)


def free_port() -> int:
    """Return the number of a free port."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


async def _wait_until_listening(port: int) -> None:
    while True:
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            await asyncio.sleep(0.05)
        else:
            return writer.close()
