"""Runs Schemathesis against the introspected schema. `make conformance` runs the other public test suites."""

import asyncio
import os
import sys
from pathlib import Path

from tests.support.databases import DIALECTS
from tests.support.server import RunningServer

SUITE = Path(__file__).parents[1] / "conformance" / "schemathesis.py"


async def test_schemathesis_finds_no_fault_in_any_query_or_mutation(server: RunningServer, dialect: str) -> None:
    # Invalid documents do not get as far as the database.
    modes = "positive negative" if dialect == DIALECTS[0] else "positive"
    environment = os.environ | {"GRAPHQL_URL": f"{server.url}/graphql", "EXAMPLES": "2", "MODES": modes}
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(sys.executable, "-P", SUITE, env=environment, stdout=pipe)
    output, _ = await process.communicate()
    assert process.returncode == 0, "\n".join(line for line in output.decode().splitlines() if line[:2] != "ok")
