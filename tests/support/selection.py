"""Selection of tests by database: every test that uses a database runs on both.

Except those marked `any_database`: tests of protocols and pages, whose server happens to have a database, and of the
sample data. `make thorough` runs on both databases also what it runs of these.

With `--in-turn`, tests of what is built on the database layer run on one of both databases each: `make test` runs about
half of them on each database. `make thorough` runs each of them on the other one, or on both if it tries more there.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from zlib import crc32

import pytest
from tests.support.databases import DIALECTS
from tests.support.thoroughness import THOROUGH, THOROUGH_PATHS

BOTH = "both"
"""The value of `--database` for tests on both databases."""
NO_DATABASE = "no_database"
ALWAYS_ON_BOTH = ("tests/core/", "tests/db/", "tests/faults/", "tests/races/")
"""Tests of stored rows, migrations, transactions, and what a killed server leaves."""


def select(items: list[pytest.Item], dialect: str) -> list[pytest.Item]:
    """Remove from `items`, and return, the tests that concern only another database than `dialect`.

    A test whose fixtures do not lead to the database under test is marked `no_database`: it is the same on both.
    """
    others = [item for item in items if not concerns(item, dialect)]
    items[:] = [item for item in items if concerns(item, dialect)]
    for item in items:
        if not _markers(item) and "dialect" not in getattr(item, "fixturenames", ()):
            item.add_marker("no_database")
    return others


def _markers(item: pytest.Item) -> list[str]:
    """Return the databases that a marker of the test names."""
    return [dialect for dialect in DIALECTS if item.get_closest_marker(f"{dialect}_only")]


def concerns(item: pytest.Item, dialect: str) -> bool:
    """Return whether a test runs on this database, or on any of both."""
    return dialect == BOTH or _markers(item) in ([], [dialect])


def databases_of(item: pytest.Item, in_turn: bool) -> list[str]:
    """Return on which databases a run on both runs a test; NO_DATABASE for a test that needs none.

    in_turn: Run tests that alternate on one of both. In a thorough run: leave out what the suite has run.
    """
    tries_more = THOROUGH and item.nodeid.startswith(THOROUGH_PATHS)
    if in_turn and not tries_more:
        if _alternates(item):
            # As the name decides, a test changes its database neither with the order of tests nor with other tests.
            return [DIALECTS[(crc32(item.nodeid.encode()) + THOROUGH) % len(DIALECTS)]]
        if THOROUGH:
            return []
    if item.get_closest_marker(NO_DATABASE):
        return [NO_DATABASE]
    dialects = [dialect for dialect in DIALECTS if concerns(item, dialect)]
    return dialects[:1] if _is_any_database(item) and not THOROUGH else dialects


def _alternates(item: pytest.Item) -> bool:
    """Return whether a test of both databases is one that need not run on both at once."""
    return not (
        _markers(item)
        or _is_any_database(item)
        or item.get_closest_marker(NO_DATABASE)
        or item.nodeid.startswith(ALWAYS_ON_BOTH)
    )


def _is_any_database(item: pytest.Item) -> bool:
    return item.get_closest_marker("any_database") is not None and not _markers(item)


class _Guard:
    """Rejects SQLite databases in all threads while it is active: an audit hook can never be removed."""

    def __init__(self) -> None:
        self.installed = self.active = False

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if self.active and event == "sqlite3.connect":
            raise RuntimeError(
                "This test opens a database without asking a fixture for it, so it would run on SQLite only: take "
                "`database`, `fresh_url` or `server`, or mark it sqlite_only."
            )


_guard = _Guard()


@contextmanager
def sqlite_databases(allowed: bool) -> Iterator[None]:
    """Allow opening SQLite databases until the block ends, or make it raise RuntimeError."""
    if not _guard.installed:
        sys.addaudithook(_guard)
        _guard.installed = True
    before, _guard.active = _guard.active, not allowed
    try:
        yield
    finally:
        _guard.active = before  # a test of the tests runs others inside
