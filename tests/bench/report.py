"""The report as a table on the terminal and as docs/benchmark.md."""

import platform
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from os import cpu_count, getloadavg, sysconf
from pathlib import Path
from statistics import median

from rich.table import Table
from tests.bench.measure import Figure, Plan, Report

PAGE = Path(__file__).parents[2] / "docs" / "benchmark.md"
PACKAGES = ("strawberry-graphql", "graphql-core", "starlette", "uvicorn", "tortoise-orm", "asyncpg", "aiosqlite")
HEADINGS = ("What", "Database", "Measured", "Against", "Ratio min / median / max", "Target")
PAGE_HEADINGS = ("What", "Database", "Target", "Ratio min / median / max", "Measured", "Against", "Day")
SOAK = "\n## A soak\n"
"""What begins the section of `tests.soak`, the last one of the page."""
DATABASE_NAMES = {"sqlite": "SQLite", "postgres": "PostgreSQL"}

EXPLANATION = """\
`make bench` repeats the measurements; `make bench parts="reads herd"` repeats some of them.
`.venv/bin/python -m tests.bench --write` also writes into this page what it measures, all of it or, with `--only`, some
parts (the figures are in benchmark.json); `--quick` runs everything on small tables (its figures
mean nothing), and `--database sqlite` or `postgres` restricts it to one database. PostgreSQL is started for the run,
unless `PLANIFICADOR_TEST_POSTGRES` has the URL of an administrator on a running server. `make bench-peers` installs
PostGraphile; without it the comparisons with PostGraphile are left out.

## How to read it

A *ratio* is the measured value divided by the value in the column "Against". For times, less is better: 1 is equally
fast, 2 takes twice as long, and a target is `≤`. For requests per second, more is better: 2 answers twice as many, and
a target is `≥`. Both sides run alternately on the same machine, in reverse order in every other round. Each round gives
one ratio; the table shows the smallest, the median and the largest. A target is met if the median meets it. Times and
rates are medians, and depend on the machine.
"""
RUNS = """\
The rows of a part of the benchmark and a database are of one run, on the day that they tell; the load and the versions
are those of the last run."""
HOW_MEASURED = {
    "due": """\
**What is due**: most of the sessions are old ones that nobody closed, and most of the reminders have ended. Around
those that are due there are as many that are cancelled, merely proposed or just over. Reading whole tables instead of
what is due would show: the large ones are 20 and 100 times as large.""",
    "relations": """\
**Five levels of relations**: clients, end clients, contracts, sessions, attendances, with courses, trainers and
participants. The answer is the same, byte for byte. The tables are ten times as large: once because there are ten
times as many clients, once because each contract has ten times as many sessions.""",
    "search": """\
**A search**: 700 texts, as many of each kind: frequent words and parts of them, one or two letters, several words, rare
names, parts of telephones, numbers of rows, and texts that nothing has. Each is answered over HTTP in this process,
with a page of 20 rows and the totals of all types. The ratio compares the 99th percentile of each round with 30 ms.""",
    "reads": """\
**Requests a second**: each of 8 or 64 HTTP connections sends its next request, a different one, as soon as the
previous one is answered. Each server is a separate process; all use the same database. The hand-written server is the
lower bound: bare ASGI on the same uvicorn, without a framework, routes, limits or errors; one SQL statement for each of
these requests, which produces the same JSON; as many connections as the application has. PostGraphile derives its
schema from the same tables, and is asked for the same columns of as many nodes. A centre with ten times the rows has
ten times the clients and a history that is ten times as long. The latency is its 99th percentile in each round.""",
    "herd": """\
**The same request**: 64 or 256 connections ask for the same graph, contract or client over and over, as pages do after
a change. Identical reads that wait share one statement (architecture.md).""",
    "writes": """\
**Creating a session**: each of 1, 8 or 64 HTTP connections asks for a session at an hour of its own, in one of 20 rooms
with one of 20 trainers, as soon as the previous one is answered. All sides follow the same rules: the contract, the
trainer and the room are locked in this order and looked at, the times are of a time zone, nobody and no room is in two
places, the register of changes has an entry, and on PostgreSQL a NOTIFY tells of it. Before the measurement each side
creates the same sessions and refuses the same. PostGraphile calls a function in PL/pgSQL by a custom mutation, as its
users write such rules; the bare server calls the same function, and has as many connections as the application. On
SQLite the bare server uses sqlite3 in the thread of its event loop, with the application's pragmas. The application and
the others have databases of their own with equally many rows at the start. *Durable*: a commit is answered when it is
on the disk (`synchronous_commit` and `fsync` on; `synchronous` is FULL); *not durable*: later (`off`; NORMAL). The
processor time is that of the application's process, without the database's. *104 sessions generated*: each request of
`generarSesiones` asks for two years of weekly sessions.""",
    "wake": """\
**Lateness**: the time from the instant at which a session enters the window to the delivery of its alert, on the real
clock, at irregular instants; compared with reading the whole list at a fixed interval.""",
    "alerts": """\
**Many readers of a long list**: 10,000 alerts are present, and each of 200 readers hid 20 others. The lateness
counts from the commit of a change, or from the instant at which a session enters the list, to each reader of the
process. Over WebSockets, each of them signed in as one of these readers, it counts from the answer of a mutation to
the last reader; beside it is the time in which a bare server writes the same bytes to as many. The time of a
mutation is measured while another process reads the events. The server, its readers and the client share the
processors: run it on a machine that does nothing else.""",
    "live": """\
**Live queries**: thirty questions about a contract with its sessions, twenty about a trainer's agenda, each asked by
twenty pages with a WebSocket of their own. Twenty times a second, at irregular instants, a session changes that one
contract and one agenda show. The lateness is the time from the transaction's instant, which is before its commit, until
a page has the new answer; compared with asking each question every second, as Hasura does.""",
    "fanout": """\
**A mutation and its subscribers**: from sending the mutation over HTTP until the last of the WebSockets has the
event, each with its own subscription; the client and the servers are separate processes. The bare server has no
database, no GraphQL and no framework: it is the lower bound. The target applies to the time from the first subscriber
to the last.""",
    "accounts": """\
**Signed in**: the application that asks who its clients are, by the cookies of a thousand accesses, against the same
application that asks nobody, on the same database. What is measured is the processor time of the server, in the same
rounds, so that another load of the machine disturbs little. Reads: the four of "requests a second", over 8 connections
with the cookies of 8 people. Subscribers: the mutation and its event to 1,000 WebSockets of one person, and of 1,000
people who hid nothing.""",
}
"""How each part is measured, in the order in which the parts are measured."""


def table(report: Report) -> Table:
    """Return the table of the figures."""
    result = Table(*HEADINGS, show_lines=True)
    for figure in report.figures:
        style = {"met": "green", "missed": "bold red"}.get(figure.verdict, "")
        result.add_row(*_cells(figure), style=style)
    return result


def plan_lines(plans: Sequence[Plan]) -> Iterator[str]:
    """Yield a line for each query plan."""
    for plan in plans:
        verdict = "[bold red]full scan[/]" if plan.full_scan else "no full scan"
        yield f"{DATABASE_NAMES[plan.database]}, {plan.query}: {verdict}: {plan.description}"


def write_page(report: Report, page: Path = PAGE) -> None:
    """Write docs/benchmark.md. The section about soaks, which is not of the benchmark, stays."""
    targets = [figure for figure in report.figures if figure.target is not None]
    others = [figure for figure in report.figures if figure.target is None]
    plans = ["| Query | Database | Full scan | Plan |", "| --- | --- | --- | --- |"]
    plans += [
        _row([p.query, DATABASE_NAMES[p.database], "**yes**" if p.full_scan else "no", f"`{p.description}`"])
        for p in report.plans
    ]
    written = f"Written by `python -m tests.bench --write` on {datetime.now(UTC):%Y-%m-%d}, on {machine()}."
    parts = [
        "# Benchmark",
        "\n".join([written, load(), RUNS]),
        "\n".join(f"- {name} {number}" for name, number in versions(report).items()),
        "## Targets",
        _page_table(targets),
        "## Measurements without a target",
        _page_table(others),
        EXPLANATION.rstrip(),
        "\n".join("- " + text.replace("\n", "\n  ") for text in HOW_MEASURED.values()),
        "## Query plans on the large tables",
        "\n".join(plans),
    ]
    _, heading, soak = page.read_text(encoding="utf-8").partition(SOAK) if page.exists() else ("", "", "")
    page.parent.mkdir(exist_ok=True)
    page.write_text("\n\n".join(parts) + "\n" + heading + soak, encoding="utf-8")


def _page_table(figures: Sequence[Figure]) -> str:
    rows = [PAGE_HEADINGS, ["---"] * len(PAGE_HEADINGS), *map(_page_cells, figures)]
    return "\n".join(map(_row, rows))


def _page_cells(figure: Figure) -> list[str]:
    """Return the cells of a row, with the target and the result before the measured values."""
    label, database, measured, reference, spread, target = _cells(figure)
    return [label, database, target, spread, measured, reference, figure.day]


def versions(report: Report) -> dict[str, str]:
    """Return the versions of the software."""
    local = {"Python": platform.python_version(), "SQLite": sqlite3.sqlite_version}
    return local | report.versions | {name: version(name) for name in PACKAGES}


def machine() -> str:
    """Return a description of the machine, without its name."""
    memory = sysconf("SC_PAGE_SIZE") * sysconf("SC_PHYS_PAGES") / 2**30
    return f"{platform.system()} {platform.machine()}, {cpu_count()} processors, {memory:.0f} GiB ({_processor()})"


def load() -> str:
    """Return a sentence about the load of the machine."""
    return f"Its load average at the end was {getloadavg()[1]:.1f}; the benchmark alone makes about 1."


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or "unknown processor"
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, "unknown processor")


def _cells(figure: Figure) -> list[str]:
    return [
        figure.label,
        DATABASE_NAMES[figure.database],
        figure.measured,
        figure.reference,
        _spread(figure),
        _target(figure),
    ]


def _spread(figure: Figure) -> str:
    if not figure.ratios:
        return "not measured"
    return " / ".join(_number(of(figure.ratios)) for of in (min, median, max))


def _target(figure: Figure) -> str:
    if figure.target is None:
        return "none"
    bound = f"{'≥' if figure.at_least else '≤'} {float(figure.target)}"
    return f"{bound}: {figure.verdict}" if figure.verdict else bound


def _number(ratio: float) -> str:
    return f"{ratio:.2f}" if ratio >= 0.1 else f"{ratio:.4f}"


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
