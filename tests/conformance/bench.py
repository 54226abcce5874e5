"""The quick run of the benchmark: all of its parts do the same as their peers, and print ratios and plans.

No times are compared: the tables are small.
"""

import os
import re
import subprocess
import sys

from planificador.recordatorios.kinds import KINDS

RATIOS = re.compile(r"\d+\.\d+ / \d+\.\d+ / \d+\.\d+")
ALERTS_AND_RELATIONS = {
    "sqlite": {"due": 2, "relations": 4, "wake": 1, "alerts": 4, "fanout": 2, "accounts": 6},
    "postgres": {"due": 2, "relations": 4},
}
"""The numbers of ratios by part. Parts without statements of their own run on one database, as each starts servers."""
READS_AND_WRITES = {"sqlite": {"reads": 16, "writes": 4}, "postgres": {"reads": 16, "herd": 12, "writes": 4}}
PLANS = len(KINDS) + sum(kind.due is not None for kind in KINDS.values()) + 2
SMALL_TABLES = (
    "Seq Scan on contratacion",
    "Seq Scan on inscripcion",
    "Seq Scan on recordatorio",
    "Hash Join > Seq Scan on sesion",
)
"""There are too few of these rows for an index, and too few sessions for one to find 400 of them by their ids."""


def quick(dialect: str, *parts: str) -> str:
    """Run parts of the benchmark and return their output."""
    environment = os.environ | {"PLANIFICADOR_BENCH_PEERS": os.devnull}  # without installed peers
    command = [sys.executable, "-m", "tests.bench", "--quick", "--database", dialect, "--only", *parts]
    process = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=False)
    return "" if process.returncode else process.stdout


def main(dialect: str) -> int:
    """Run the suite and return the exit code."""
    alerts, reads = quick(dialect, *ALERTS_AND_RELATIONS[dialect]), quick(dialect, *READS_AND_WRITES[dialect])
    plans = [line for line in alerts.splitlines() if "full scan: " in line]
    full = [line for line in plans if ": full scan: " in line and not any(scan in line for scan in SMALL_TABLES)]
    checks = {
        "alerts and relations: ratios": len(RATIOS.findall(alerts)) >= sum(ALERTS_AND_RELATIONS[dialect].values()),
        "alerts and relations: plans": len(plans) == PLANS,
        "alerts and relations: no full scan of a large table": not full,
        "alerts and relations: targets": "targets: " in alerts,
        "reads, herds and writes: ratios": len(RATIOS.findall(reads)) == sum(READS_AND_WRITES[dialect].values()),
    }
    for name, right in checks.items():
        print(f"{'ok    ' if right else 'FAIL  '} {name}")
    for line in full:
        print(f"       {line}")
    return 0 if all(checks.values()) else 1


if __name__ == "__main__":
    sys.exit(main(os.environ["DATABASE"]))
