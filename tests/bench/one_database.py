"""Makes all measurements on one database. It needs its own process, since models are bound to the first dialect."""

import asyncio
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

import uvloop
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from tests.bench.bulk import run_statement
from tests.bench.harness import BenchmarkContext
from tests.bench.measure import Report
from tests.bench.results import dated
from tests.support.databases import database_server


def measure_all(dialect: str, names: Sequence[str], quick: bool) -> Report:
    """Call `measure` of these modules, with the progress on standard error, and return the report."""
    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn()
    console = Console(stderr=True)
    with (
        database_server(dialect) as admin,
        TemporaryDirectory(prefix="bench-") as folder,
        Progress(*columns, console=console, disable=not console.is_terminal) as progress,
        asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner,  # as uvicorn has it
    ):
        whole = Report()
        for name in names:
            context = BenchmarkContext(dialect, Path(folder), admin, quick, progress)
            runner.run(import_module(f"tests.bench.{name}").measure(context))
            whole += dated(context.report, name)
        if admin:
            number = runner.run(run_statement(admin, "SHOW server_version"))
            whole.versions["PostgreSQL"] = number.split()[0]
        return whole
