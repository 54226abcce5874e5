"""How a well-behaved client fares while strangers attack the server; on a server and a database of its own."""

import asyncio
import os
import sys

from tests.abuse.harness import MAX_MEMORY_GROWTH, run_attacks
from tests.support.databases import own_database

LONGEST = 0.5
"""Seconds that it may wait."""
MEGABYTE = 1024 * 1024


async def main() -> int:
    """The exit code."""
    async with own_database(os.environ["DATABASE"], os.environ.get("PLANIFICADOR_TEST_POSTGRES")) as url:
        report = await run_attacks(url)
    before, after = report.live
    checks = {
        f"{report.attacks} attacks, each answered as it should be": not report.odd,
        f"a client that asked {report.asked} times meanwhile waited {report.worst * 1000:.0f} ms at most": (
            report.worst <= LONGEST
        ),
        "and was answered right each time": not report.wrong,
        "nothing is left open or running": before == after,
        f"memory: {report.memory[0] / MEGABYTE:.0f} MiB before, {report.memory[1] / MEGABYTE:.0f} MiB after": (
            report.memory[1] < report.memory[0] + MAX_MEMORY_GROWTH
        ),
        "no error in the log": "ERROR" not in report.log and "Traceback" not in report.log,
    }
    for name, right in checks.items():
        print(f"{'ok    ' if right else 'FAIL  '} {name}")
    for odd in report.odd:
        print(f"       {odd}")
    return 0 if all(checks.values()) else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
