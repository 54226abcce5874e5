"""Readers of alerts on WebSockets, each signed in as another user: in this process, or in one of their own.

In one of their own they take no time from a client whose requests are measured.
"""

import asyncio
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tests.bench.accounts import people
from tests.bench.subscribers import SubscriberGroup, open_subscribers, subscribe
from tests.support.processes import read_line

SUBSCRIPTION = "subscription { avisos { tipo clave aviso { clave venceEn situacion texto } } }"


@asynccontextmanager
async def open_readers(port: int, readers: int) -> AsyncIterator[SubscriberGroup]:
    """Subscribe readers, who have received their lists."""
    async with open_subscribers(port, readers, lines=people) as group:
        await subscribe(group, [{"query": SUBSCRIPTION}])
        yield group


@asynccontextmanager
async def readers_process(port: int, readers: int) -> AsyncIterator[None]:
    """Subscribe readers in another process until the block ends."""
    command = (sys.executable, "-m", __name__, str(port), str(readers))
    process = await asyncio.create_subprocess_exec(*command, stdin=PIPE, stdout=PIPE)
    assert process.stdin is not None
    try:
        assert await read_line(process) == "subscribed"
        yield
    finally:
        process.stdin.close()
        await process.wait()


async def main(port: int, readers: int) -> None:
    """Read until the end of standard input."""
    async with open_readers(port, readers):
        print("subscribed", flush=True)
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main(*map(int, sys.argv[1:])))
