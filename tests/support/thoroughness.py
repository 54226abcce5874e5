"""How much tests try: the suite some of each kind, `make thorough` all of it. Each tries the same in every run."""

import os
from collections.abc import Iterable
from typing import TypeVar

import pytest

T = TypeVar("T")
THOROUGH = os.environ.get("PLANIFICADOR_THOROUGH") == "1"
THOROUGH_PATHS = (
    "tests/planner/",
    "tests/demo/",
    "tests/api/test_all_orders.py",
    "tests/api/test_all_types.py",
    "tests/api/test_memory_growth.py",
    "tests/db/test_schema_changes.py",
    "tests/db/test_refused_schema_changes.py",
    "tests/recordatorios/test_alert_watcher_properties.py",
)
"""Where the suite tries some of each kind."""


def in_suite(amount: T, thorough: T) -> T:
    """Return the amount for the suite, or the one for `make thorough`."""
    return thorough if THOROUGH else amount


def on_one_database(values: Iterable[str]) -> list[object]:
    """Return parameters that the suite tries on SQLite and PostgreSQL in turn, and `make thorough` on both."""
    turns = (pytest.mark.sqlite_only, pytest.mark.postgres_only)
    return [
        pytest.param(value, marks=() if THOROUGH else turns[number % len(turns)]) for number, value in enumerate(values)
    ]
