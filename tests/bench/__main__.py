"""`python -m tests.bench` measures ratios of times and rates; `--help` lists the options."""

import signal
import subprocess
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType
from typing import NoReturn

from rich.console import Console
from tests.bench import results
from tests.bench.measure import Report
from tests.bench.report import DATABASE_NAMES, HOW_MEASURED, PAGE, plan_lines, table, write_page

MEASURES = tuple(HOW_MEASURED)
"""The parts: each is a module with a function `measure`. A new one needs an entry in HOW_MEASURED."""


def main() -> int:
    """Measure, print the report and, with --write, write the page; return the exit code."""
    arguments = _arguments()
    signal.signal(signal.SIGTERM, _end)  # to remove the databases
    if arguments.figures:
        # Imported here, since the application takes long to import.
        from tests.bench.one_database import measure_all

        report = measure_all(arguments.database[0], arguments.only, arguments.quick)
        arguments.figures.write_bytes(report.to_json())
        return 0
    report, code = Report(), 0
    with TemporaryDirectory(prefix="bench-") as folder:
        for dialect in arguments.database:
            file = Path(folder) / f"{dialect}.json"
            if code := _measure_in_process(dialect, file, arguments):
                break  # what was measured before is still reported
            report += Report.from_json(file.read_bytes())
    _print(report)
    if arguments.write:
        report = results.merged(results.read(), report, list(DATABASE_NAMES), MEASURES)
        results.write(report)
        write_page(report)
        print(f"written: docs/{PAGE.name}")
    return code


def _end(number: int, frame: FrameType | None) -> NoReturn:
    sys.exit(128 + number)


def _arguments() -> Namespace:
    parser = ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="small tables and few rounds, to check that it runs")
    parser.add_argument("--write", action="store_true", help="write what was measured into docs/benchmark.md")
    parser.add_argument(
        "--database",
        nargs="+",
        choices=list(DATABASE_NAMES),
        default=list(DATABASE_NAMES),
        help="the databases to measure",
    )
    parser.add_argument("--only", nargs="+", choices=MEASURES, default=list(MEASURES), help="the measurements to make")
    parser.add_argument("--figures", type=Path, help="measure one database in this process; write the figures there")
    arguments = parser.parse_args()
    if arguments.write and arguments.quick:
        parser.error("--write cannot be combined with --quick")
    return arguments


def _measure_in_process(dialect: str, file: Path, arguments: Namespace) -> int:
    command = [sys.executable, "-m", "tests.bench", "--database", dialect, "--figures", str(file)]
    command += ["--only", *arguments.only, *(["--quick"] if arguments.quick else [])]
    with subprocess.Popen(command) as process:
        try:
            return process.wait()
        except BaseException as error:
            if not isinstance(error, KeyboardInterrupt):  # the terminal sends Ctrl-C to both
                process.terminate()
            process.wait()  # it removes its databases
            raise


def _print(report: Report) -> None:
    # A pipe has no width, and the default of 80 columns is too narrow for the table.
    console = Console() if sys.stdout.isatty() else Console(width=200)
    console.print(table(report))
    for line in plan_lines(report.plans):
        console.print(line, highlight=False)
    verdicts = [figure.verdict for figure in report.figures]
    console.print(f"targets: {verdicts.count('met')} met, {verdicts.count('missed')} missed")


if __name__ == "__main__":
    sys.exit(main())
