"""The workers of a server process."""

import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.clock import wait_until
from tests.support.server_process import ServerProcess

TIMEOUT = 30
"""Seconds within which workers start or end."""


def workers(server: ServerProcess) -> list[int]:
    """Return the ids of the processes that serve, or start or finish."""
    return [int(pid) for pid in Path(f"/proc/{server.pid}/task/{server.pid}/children").read_text().split()]


def is_running(pid: int) -> bool:
    """Return whether a process runs; one that has ended does not, even if nobody asked for its status."""
    try:
        return _state(pid) != "Z"
    except (FileNotFoundError, ProcessLookupError):  # the latter where it ends between open and read
        return False


async def all_serve(server: ServerProcess) -> list[int]:
    """Wait until all workers serve, and return their ids."""
    await wait_until(lambda: "Ctrl-C" in server.output.read_text(), seconds=TIMEOUT)
    return workers(server)


async def replaced(server: ServerProcess, old: list[int]) -> list[int]:
    """Wait until as many other workers run as these, and none of these; return their ids."""
    await wait_until(lambda: len(workers(server)) == len(old) and not set(old) & set(workers(server)), seconds=TIMEOUT)
    return workers(server)


@asynccontextmanager
async def only(server: ServerProcess, pid: int) -> AsyncIterator[None]:
    """Suspend the other workers until the block ends, so that this one accepts all connections."""
    others = [worker for worker in workers(server) if worker != pid]
    try:
        for other in others:
            os.kill(other, signal.SIGSTOP)
        await wait_until(lambda: all(_state(other) == "T" for other in others), TIMEOUT)
        yield
    finally:
        for other in others:
            os.kill(other, signal.SIGCONT)


def _state(pid: int) -> str:
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
