"""Runs public test suites and client packages against a server, and the quick benchmark, on each database.

`make conformance [databases="sqlite postgres"] [suites="graphql-http …"]`; by default all of them.

A suite is a script beside this file: `<name>.mjs` runs on Node with the packages of package.json, `<name>.py` on
Python. It finds the server under GRAPHQL_URL (`http://127.0.0.1:1234/graphql`) and the kind of its database in
DATABASE, prints a line for each check and reports failures by its exit code. The server is `planificador serve` on a
separate database with the sample data, without the simulation.
"""

import asyncio
import os
import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from contextlib import AsyncExitStack
from pathlib import Path

from frontend.build import BuildError, Node, find_node, install_packages
from tests.support.databases import DIALECTS, database_server, own_database
from tests.support.server_process import server_process

HERE = Path(__file__).parent
SUITES = {path.stem: path for path in sorted(HERE.glob("*")) if path.suffix in {".mjs", ".py"} and path.stem[0] != "_"}
SUITE_TIMEOUT = 300
"""The seconds after which a suite is stopped."""
PYTHON = [sys.executable, "-P"]
"""Python without the script's folder on the path, since suites have the names of packages."""


async def run(suite: Path, program: Sequence[str], target: dict[str, str]) -> bool:
    """Return whether the suite passed. target: the environment variables for the suite."""
    print(f"\n{suite.stem} ({target['DATABASE']})", flush=True)
    path = os.pathsep.join([str(Path(program[0]).parent), os.environ.get("PATH", os.defpath)])
    environment = os.environ | {"PYTHONPATH": str(HERE.parents[1]), "PATH": path} | target
    process = await asyncio.create_subprocess_exec(*program, str(suite), env=environment, cwd=HERE)
    try:
        code = await asyncio.wait_for(process.wait(), SUITE_TIMEOUT)
    except TimeoutError:
        process.kill()
        code = await process.wait()
        print(f"FAIL   the suite takes more than {SUITE_TIMEOUT} s")
    return code == 0


async def run_all(names: Sequence[str], node: Node, dialect: str) -> dict[str, bool]:
    """Return whether each suite passed, by name, on one server for all."""
    programs = {".mjs": node.node, ".py": PYTHON}
    target = {"DATABASE": dialect}
    async with AsyncExitStack() as stack:
        if admin := stack.enter_context(database_server(dialect)):
            # For suites that create databases.
            target["PLANIFICADOR_TEST_POSTGRES"] = admin
        url = await stack.enter_async_context(own_database(dialect, admin))
        server = await stack.enter_async_context(server_process(url))
        target["GRAPHQL_URL"] = f"{server.url}/graphql"
        return {name: await run(SUITES[name], programs[SUITES[name].suffix], target) for name in names}


def summary(results: dict[str, dict[str, bool]]) -> str:
    """Return a line for the passed and one for the failed suites of each database. results: by database and suite."""
    lines = []
    for dialect, passed in results.items():
        for word, verdict in (("passed", True), ("FAILED", False)):
            if names := [name for name, result in passed.items() if result is verdict]:
                lines.append(f"{word} on {dialect}: {', '.join(names)}")
    return "\n".join(lines)


async def main(arguments: Sequence[str]) -> int:
    """Run the suites and return the exit code."""
    parser = ArgumentParser(prog="python -m tests.conformance", description=__doc__)
    parser.add_argument("--databases", nargs="+", choices=DIALECTS, default=list(DIALECTS), help="the databases")
    parser.add_argument("--suites", nargs="+", choices=list(SUITES), default=list(SUITES), help="the suites")
    options = parser.parse_args(arguments)
    try:
        node = find_node()
        install_packages(node, HERE)
    except (BuildError, OSError) as error:
        print(f"the packages cannot be installed: {error}", file=sys.stderr)
        return 1
    results = {dialect: await run_all(options.suites, node, dialect) for dialect in options.databases}
    print(f"\n{summary(results)}")
    return 0 if all(result for passed in results.values() for result in passed.values()) else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main(sys.argv[1:])))
