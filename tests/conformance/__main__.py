"""The public suites and client packages against a running server: `make conformance [suites="graphql-http …"]`.

A suite is a script beside this file: `<name>.mjs` runs on Node with the packages of package.json, `<name>.py` on
Python. It finds the server under GRAPHQL_URL (`http://127.0.0.1:1234/graphql`), prints a line for each check and fails
by its exit code. The server is `planificador serve` on a database of its own with the demo's data, which nothing moves.
"""

import asyncio
import os
import socket
import subprocess
import sys
import tempfile
from asyncio.subprocess import DEVNULL
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from frontend.build import BuildError, install_packages, node

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
SUITES = {path.stem: path for path in sorted(HERE.glob("*")) if path.suffix in {".mjs", ".py"} and path.stem[0] != "_"}
COMMAND = [sys.executable, "-m", "planificador"]
START, STOP, SUITE = 30, 10, 300
"""Seconds that the server gets to start and to stop, and a suite to run."""
PYTHON = [sys.executable, "-P"]
"""Without the script's folder on the path: a suite is called as the package it runs."""


@asynccontextmanager
async def serving() -> AsyncIterator[str]:
    """The endpoint's URL of a server that lives as long as the block."""
    with tempfile.TemporaryDirectory() as folder:
        port = _free_port()
        database = f"sqlite:///{folder}/planificador.sqlite3"
        own = {"DATABASE_URL": database, "PORT": str(port), "LOG_LEVEL": "warning"}
        environment = os.environ | {f"PLANIFICADOR_{name}": value for name, value in own.items()}
        subprocess.run([*COMMAND, "demo"], env=environment, stdout=subprocess.DEVNULL, check=True)  # noqa: ASYNC221
        server = await asyncio.create_subprocess_exec(*COMMAND, "serve", env=environment, stdout=DEVNULL)
        try:
            await asyncio.wait_for(_listening(port), START)
            yield f"http://127.0.0.1:{port}/graphql"
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


async def run(suite: Path, program: Sequence[str], url: str) -> bool:
    """Whether the suite passed."""
    print(f"\n{suite.stem}", flush=True)
    environment = os.environ | {"GRAPHQL_URL": url, "PYTHONPATH": str(ROOT)}  # for what suites share with the tests
    process = await asyncio.create_subprocess_exec(*program, str(suite), env=environment, cwd=HERE)
    try:
        code = await asyncio.wait_for(process.wait(), SUITE)
    except TimeoutError:
        process.kill()
        code = await process.wait()
        print(f"FAIL   the suite takes more than {SUITE} s")
    return code == 0


async def main(names: Sequence[str]) -> int:
    """The exit code."""
    if unknown := set(names) - set(SUITES):
        print(f"no such suite: {', '.join(unknown)}; there are {', '.join(SUITES)}", file=sys.stderr)
        return 2
    try:
        chosen = node()
        install_packages(chosen, HERE)
    except (BuildError, OSError) as error:
        print(f"the packages cannot be installed: {error}", file=sys.stderr)
        return 1
    programs = {".mjs": chosen.node, ".py": PYTHON}
    async with serving() as url:
        passed = {name: await run(SUITES[name], programs[SUITES[name].suffix], url) for name in names or SUITES}
    print("", *(f"{'passed' if good else 'FAILED'} {name}" for name, good in passed.items()), sep="\n")
    return 0 if all(passed.values()) else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main(sys.argv[1:])))
