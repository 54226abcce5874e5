"""The figures of the latest run of each part, from which docs/benchmark.md is written."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from tests.bench.measure import Figure, Plan, Report

RESULTS = Path(__file__).parents[2] / "docs" / "benchmark.json"
T = TypeVar("T", Figure, Plan)


def dated(report: Report, part: str, day: str = "") -> Report:
    """Return a report with the part that measured it and the day (`2026-11-28`), by default today."""
    day = day or f"{datetime.now(UTC):%Y-%m-%d}"
    figures = [replace(figure, part=part, day=day) for figure in report.figures]
    return Report(figures, [replace(plan, part=part) for plan in report.plans], report.versions)


def merged(earlier: Report, later: Report, databases: Sequence[str], parts: Sequence[str]) -> Report:
    """Return the later report with what it lacks from the earlier one: parts that were not measured on a database.

    The order is that of the databases, and of the parts within each.
    """

    def together(before: Sequence[T], after: Sequence[T]) -> list[T]:
        measured = {(item.database, item.part) for item in after}
        kept = [item for item in before if (item.database, item.part) not in measured]
        order = {name: index for index, name in enumerate([*databases, *parts])}
        return sorted(kept + list(after), key=lambda item: (order[item.database], order[item.part]))

    return Report(
        together(earlier.figures, later.figures),
        together(earlier.plans, later.plans),
        earlier.versions | later.versions,
    )


def read() -> Report:
    """Return the stored results."""
    return Report.from_json(RESULTS.read_bytes()) if RESULTS.exists() else Report()


def write(report: Report) -> None:
    """Store results, a line for each figure and plan, so that a difference of versions can be read."""
    text = report.to_json().decode()
    RESULTS.write_text(text.replace('},{"', '},\n{"').replace(':[{"', ':[\n{"') + "\n", encoding="utf-8")
