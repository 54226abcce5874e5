"""The latency of a well-behaved client while the server is attacked; on a separate server and database."""

import asyncio
import os
import sys

from tests.abuse.harness import MAX_MEMORY_GROWTH, run_attacks
from tests.support.databases import own_database

MAX_LATENCY = 0.5
"""The allowed latency in seconds."""
MEGABYTE = 1024 * 1024


async def main() -> int:
    """Run the suite and return the exit code."""
    async with own_database(os.environ["DATABASE"], os.environ.get("PLANIFICADOR_TEST_POSTGRES")) as url:
        report = await run_attacks(url)
    before, after = report.live
    checks = {
        f"{report.attacks} attacks, each with an allowed response": not report.failures,
        f"a well-behaved client sent {report.requests} requests; longest latency: {report.worst * 1000:.0f} ms": (
            report.worst <= MAX_LATENCY
        ),
        "all its responses are right": not report.wrong,
        "no connection or operation remains": before == after,
        f"memory: {report.memory[0] / MEGABYTE:.0f} MiB before, {report.memory[1] / MEGABYTE:.0f} MiB after": (
            report.memory[1] < report.memory[0] + MAX_MEMORY_GROWTH
        ),
        "no error in the log": "ERROR" not in report.log and "Traceback" not in report.log,
    }
    for name, right in checks.items():
        print(f"{'ok    ' if right else 'FAIL  '} {name}")
    for failure in report.failures:
        print(f"       {failure}")
    return 0 if all(checks.values()) else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
