"""Other processes on the same database."""

import asyncio
import os
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryFile

from tests.support.fork_server import start


@asynccontextmanager
async def python(program: str, *arguments: str) -> AsyncIterator[Process]:
    """Run the text of a program with the tests' Python and these arguments; kill it at the end of the block."""
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", program, *arguments, stdout=PIPE, stderr=PIPE)
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


async def run_python(program: str, *arguments: str, timeout: float = 60) -> str:
    """Return what a program printed, or raise AssertionError with its errors."""
    async with python(program, *arguments) as process:
        out, errors = await asyncio.wait_for(process.communicate(), timeout)
        assert process.returncode == 0, errors.decode()
        return out.decode()


async def run_forked(program: str, *arguments: str, timeout: float = 60) -> str:
    """Return what a program printed, as `run_python`, in a process that has imported the product already."""
    with TemporaryFile("w+") as output:
        descriptor = output.fileno()
        process = await asyncio.to_thread(
            start, ["-c", program, *arguments], Path.cwd(), os.environ, descriptor, descriptor
        )
        try:
            status = await asyncio.wait_for(process.ended(), timeout)
        finally:
            process.kill()
        output.seek(0)
        printed = output.read()
        assert status == 0, printed
        return printed


async def line(process: Process, timeout: float = 20) -> str:
    """Return the next line that it prints."""
    assert process.stdout is not None
    return (await asyncio.wait_for(process.stdout.readline(), timeout)).decode().strip()
