"""What Schemathesis makes of the schema that the server tells; the other public suites: `make conformance`."""

import asyncio
import os
import sys
from pathlib import Path

from tests.support.server import RunningServer

SUITE = Path(__file__).parents[1] / "conformance" / "schemathesis.py"


async def test_every_query_and_mutation_answers_schemathesis(server: RunningServer) -> None:
    environment = os.environ | {"GRAPHQL_URL": f"{server.url}/graphql", "EXAMPLES": "2"}
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(sys.executable, "-P", SUITE, env=environment, stdout=pipe)
    said, _ = await process.communicate()
    assert process.returncode == 0, "\n".join(line for line in said.decode().splitlines() if line[:2] != "ok")
