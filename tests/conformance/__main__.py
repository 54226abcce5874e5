"""The public suites and client packages against a running server, on each database.

`make conformance [databases="sqlite postgres"] [suites="graphql-http …"]`; all of them when not said.

A suite is a script beside this file: `<name>.mjs` runs on Node with the packages of package.json, `<name>.py` on
Python. It finds the server under GRAPHQL_URL (`http://127.0.0.1:1234/graphql`) and the kind of its database in
DATABASE, prints a line for each check and fails by its exit code. The server is `planificador serve` on a database of
its own with the demo's data, which nothing moves.
"""

import asyncio
import os
import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from contextlib import AsyncExitStack
from pathlib import Path

from frontend.build import BuildError, Node, install_packages, node
from tests.support.databases import DIALECTS, database_server, own_database
from tests.support.product import product

HERE = Path(__file__).parent
SUITES = {path.stem: path for path in sorted(HERE.glob("*")) if path.suffix in {".mjs", ".py"} and path.stem[0] != "_"}
SUITE = 300
"""Seconds that a suite gets to run."""
PYTHON = [sys.executable, "-P"]
"""Without the script's folder on the path: a suite is called as the package it runs."""


async def run(suite: Path, program: Sequence[str], target: dict[str, str]) -> bool:
    """Return whether the suite passed. target: the environment variables that say what it tests."""
    print(f"\n{suite.stem} ({target['DATABASE']})", flush=True)
    path = os.pathsep.join([str(Path(program[0]).parent), os.environ.get("PATH", os.defpath)])
    environment = os.environ | {"PYTHONPATH": str(HERE.parents[1]), "PATH": path} | target
    process = await asyncio.create_subprocess_exec(*program, str(suite), env=environment, cwd=HERE)
    try:
        code = await asyncio.wait_for(process.wait(), SUITE)
    except TimeoutError:
        process.kill()
        code = await process.wait()
        print(f"FAIL   the suite takes more than {SUITE} s")
    return code == 0


async def run_all(names: Sequence[str], chosen: Node, dialect: str) -> dict[str, bool]:
    """Return whether each suite passed, by name, on one server that all of them share."""
    programs = {".mjs": chosen.node, ".py": PYTHON}
    target = {"DATABASE": dialect}
    async with AsyncExitStack() as stack:
        if admin := stack.enter_context(database_server(dialect)):
            # For suites that need a database of their own.
            target["PLANIFICADOR_TEST_POSTGRES"] = admin
        url = await stack.enter_async_context(own_database(dialect, admin))
        server = await stack.enter_async_context(product(url))
        target["GRAPHQL_URL"] = f"{server.url}/graphql"
        return {name: await run(SUITES[name], programs[SUITES[name].suffix], target) for name in names}


def summary(results: dict[str, dict[str, bool]]) -> str:
    """Return a line for what passed on a database and one for what failed. results: by database, then by suite."""
    lines = []
    for dialect, passed in results.items():
        for word, verdict in (("passed", True), ("FAILED", False)):
            if names := [name for name, result in passed.items() if result is verdict]:
                lines.append(f"{word} on {dialect}: {', '.join(names)}")
    return "\n".join(lines)


async def main(arguments: Sequence[str]) -> int:
    """The exit code."""
    parser = ArgumentParser(prog="python -m tests.conformance", description=__doc__)
    parser.add_argument("--databases", nargs="+", choices=DIALECTS, default=list(DIALECTS), help="only these")
    parser.add_argument("--suites", nargs="+", choices=list(SUITES), default=list(SUITES), help="only these")
    asked = parser.parse_args(arguments)
    try:
        chosen = node()
        install_packages(chosen, HERE)
    except (BuildError, OSError) as error:
        print(f"the packages cannot be installed: {error}", file=sys.stderr)
        return 1
    results = {dialect: await run_all(asked.suites, chosen, dialect) for dialect in asked.databases}
    print(f"\n{summary(results)}")
    return 0 if all(result for passed in results.values() for result in passed.values()) else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main(sys.argv[1:])))
