"""`planificador serve` as a process of its own."""

import asyncio
import os
import resource
import socket
import subprocess
import sys
import tempfile
from asyncio.subprocess import DEVNULL, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

COMMAND = [sys.executable, "-m", "planificador"]
START, STOP = 30, 10
"""Seconds that the server gets to start and to stop."""


@dataclass(frozen=True, slots=True)
class Product:
    """url: without a slash at its end. log: what it writes to its standard error."""

    url: str
    process: Process
    log: Path

    @property
    def pid(self) -> int:
        return self.process.pid

    def memory(self) -> int:
        """Bytes that it holds."""
        status = Path(f"/proc/{self.pid}/statm").read_text()
        return int(status.split()[1]) * resource.getpagesize()


@asynccontextmanager
async def product(database_url: str, demo: bool = True, **settings: object) -> AsyncIterator[Product]:
    """Serve an empty or demo database until the block ends, with settings named without their prefix."""
    with tempfile.TemporaryDirectory() as folder:
        port = _free_port()
        own = {"database_url": database_url, "port": port, "log_level": "warning"}
        given = {f"PLANIFICADOR_{name.upper()}": str(value) for name, value in (own | settings).items()}
        bare = {name: value for name, value in os.environ.items() if not name.startswith("PLANIFICADOR_")}
        environment = bare | given
        if demo:  # `serve` migrates an empty database itself
            filling = await asyncio.create_subprocess_exec(*COMMAND, "demo", env=environment, stdout=DEVNULL)
            if status := await filling.wait():
                raise subprocess.CalledProcessError(status, "demo")
        log = Path(folder, "log.txt")
        errors = os.open(log, os.O_CREAT | os.O_WRONLY)
        server = await asyncio.create_subprocess_exec(*COMMAND, "serve", env=environment, stdout=DEVNULL, stderr=errors)
        os.close(errors)
        try:
            await asyncio.wait_for(_listening(port), START)
            yield Product(f"http://127.0.0.1:{port}", server, log)
        finally:
            if server.returncode is None:
                server.terminate()
            await asyncio.wait_for(server.wait(), STOP)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


async def _listening(port: int) -> None:
    while True:
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            await asyncio.sleep(0.05)
        else:
            return writer.close()
