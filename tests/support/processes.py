"""Python programs in processes of their own."""

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
async def python_process(program: str, *arguments: str) -> AsyncIterator[Process]:
    """Run a program, given as text, with the Python of the tests; kill it at the end of the block."""
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", program, *arguments, stdout=PIPE, stderr=PIPE)
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


async def run_python(program: str, *arguments: str, timeout: float = 60) -> str:
    """Return the output of a program. Raise AssertionError with its error output if it fails."""
    async with python_process(program, *arguments) as process:
        out, errors = await asyncio.wait_for(process.communicate(), timeout)
        assert process.returncode == 0, errors.decode()
        return out.decode()


async def run_forked(program: str, *arguments: str, timeout: float = 60, status: int = 0) -> str:
    """Return the output of a program, as `run_python` does, from a process that has already imported Planificador.

    status: The exit status that is expected; -N when signal N ends the program.
    """
    with TemporaryFile("w+") as output:
        descriptor = output.fileno()
        process = await asyncio.to_thread(
            start, ["-c", program, *arguments], Path.cwd(), os.environ, descriptor, descriptor
        )
        try:
            ended_with = await asyncio.wait_for(process.ended(), timeout)
        finally:
            process.kill()
        output.seek(0)
        text = output.read()
        assert ended_with == status, text
        return text


async def read_line(process: Process, timeout: float = 20) -> str:
    """Return the next line of its output."""
    assert process.stdout is not None
    return (await asyncio.wait_for(process.stdout.readline(), timeout)).decode().strip()
