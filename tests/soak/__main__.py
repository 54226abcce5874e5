"""`python -m tests.soak` lets servers work for minutes, and fails if one answers with an error or grows."""

import subprocess
import sys
from argparse import ArgumentParser, Namespace
from datetime import UTC, datetime

from tests.bench.report import DATABASE_NAMES, PAGE, SOAK, load, machine

EXPLANATION = """\
`make soak` lets a server of the demo's data work for ten minutes on each database; `make soak minutes=60
workers="1 2"` for an hour, with one worker and then with two; `write=1` writes this section. Nine of ten requests read
what pages show, one writes. Each is sent when it is due, and its time counts from then. The pages have a WebSocket
each, with alerts, changes or a live query. The first quarter of the time is a warm-up, which is not in the table. The
memory is that of all processes of the server: both ends of the straight line through a sample each second (least
squares), which may rise by 5 %. Descriptors are counted at rest before and after; there may be 3 more. An error, or
more growth, fails the command. PostgreSQL writes every commit to the disk."""


def main() -> int:
    """Run the soaks, print the table and, with --write, put it into docs/benchmark.md; return the exit code."""
    arguments = _arguments()
    if arguments.one:
        return _one(arguments)
    failed, rows = 0, list[str]()
    for workers in arguments.workers:
        for dialect in arguments.database:
            # A process of its own: the harness' memory and sockets of one soak do not slow down the next.
            command = [sys.executable, "-m", "tests.soak", "--one", "--database", dialect, "--workers", str(workers)]
            command += ["--minutes", str(arguments.minutes), "--rate", str(arguments.rate)]
            done = subprocess.run([*command, "--pages", str(arguments.pages)], stdout=subprocess.PIPE, check=False)
            failed |= done.returncode
            rows += done.stdout.decode().splitlines()
    print("\n".join([*_head(), *rows]))
    if arguments.write and not failed:
        _write(rows, arguments)
    return failed


def _arguments() -> Namespace:
    parser = ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--rate", type=float, default=100, help="requests per second")
    parser.add_argument("--pages", type=int, default=500, help="open pages")
    parser.add_argument("--workers", type=int, nargs="+", default=[1], help="with so many workers, one after the other")
    parser.add_argument("--database", nargs="+", choices=list(DATABASE_NAMES), default=list(DATABASE_NAMES))
    parser.add_argument("--write", action="store_true", help="write the table into docs/benchmark.md")
    parser.add_argument("--one", action="store_true", help="run one soak in this process and print its row")
    return parser.parse_args()


def _one(arguments: Namespace) -> int:
    from tests.soak.run import Plan, soak  # imports the application, which takes long

    (dialect,), (workers,) = arguments.database, arguments.workers
    result = soak(dialect, Plan(arguments.rate, arguments.minutes * 60, arguments.pages, workers))
    print(f"| {' | '.join(result.cells)} |")
    for complaint in result.complaints:
        print(f"{dialect}, {workers} worker(s): {complaint}", file=sys.stderr)
    return int(bool(result.complaints))


def _head() -> list[str]:
    from tests.soak.run import HEADINGS

    return [f"| {' | '.join(HEADINGS)} |", f"| {' | '.join(['---'] * len(HEADINGS))} |"]


def _write(rows: list[str], arguments: Namespace) -> None:
    """Replace the section at the end of the page."""
    before = PAGE.read_text(encoding="utf-8").partition(SOAK)[0].rstrip()
    when = f"Run on {datetime.now(UTC):%Y-%m-%d}, at {arguments.rate:g} requests a second, on {machine()}. {load()}"
    section = "\n\n".join(
        [SOAK.strip(), when.replace("the benchmark", "a soak"), "\n".join([*_head(), *rows]), EXPLANATION]
    )
    PAGE.write_text(f"{before}\n\n{section}\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
