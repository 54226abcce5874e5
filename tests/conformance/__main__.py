"""The public suites and client packages against a running server: `make conformance [suites="graphql-http …"]`.

A suite is a script beside this file: `<name>.mjs` runs on Node with the packages of package.json, `<name>.py` on
Python. It finds the server under GRAPHQL_URL (`http://127.0.0.1:1234/graphql`), prints a line for each check and fails
by its exit code. The server is `planificador serve` on a database of its own with the demo's data, which nothing moves.
"""

import asyncio
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from frontend.build import BuildError, install_packages, node
from tests.support.product import product

HERE = Path(__file__).parent
SUITES = {path.stem: path for path in sorted(HERE.glob("*")) if path.suffix in {".mjs", ".py"} and path.stem[0] != "_"}
SUITE = 300
"""Seconds that a suite gets to run."""
PYTHON = [sys.executable, "-P"]
"""Without the script's folder on the path: a suite is called as the package it runs."""


async def run(suite: Path, program: Sequence[str], url: str) -> bool:
    """Whether the suite passed."""
    print(f"\n{suite.stem}", flush=True)
    path = os.pathsep.join([str(Path(program[0]).parent), os.environ.get("PATH", os.defpath)])
    environment = os.environ | {"GRAPHQL_URL": url, "PYTHONPATH": str(HERE.parents[1]), "PATH": path}
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
    async with product() as server:
        url = f"{server.url}/graphql"
        passed = {name: await run(SUITES[name], programs[SUITES[name].suffix], url) for name in names or SUITES}
    print("", *(f"{'passed' if good else 'FAILED'} {name}" for name, good in passed.items()), sep="\n")
    return 0 if all(passed.values()) else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main(sys.argv[1:])))
