"""Tests that use a database run on both; the others run once, and fail if they open a database."""

import sqlite3
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]
CONFTEST = """
from tests.conftest import dialect, pytest_addoption, pytest_collection_modifyitems, pytest_runtest_protocol
"""
INI = """
[pytest]
asyncio_default_fixture_loop_scope = session
addopts = --strict-markers -p no:schemathesis
markers =
    no_database
    sqlite_only
    postgres_only
"""
TESTS = """
import sqlite3
import pytest

@pytest.fixture
def database(dialect):
    return dialect

def test_of_a_rule(request):
    assert request.node.get_closest_marker("no_database")

@pytest.mark.usefixtures("database")
def test_of_the_database_under_test(request):
    assert not request.node.get_closest_marker("no_database")

def test_that_opens_a_database():
    sqlite3.connect(":memory:")

@pytest.mark.sqlite_only
def test_of_sqlite():
    sqlite3.connect(":memory:").close()

@pytest.mark.postgres_only
def test_of_postgres(database):
    pass
"""


@pytest.mark.parametrize("name", ["sqlite", "postgres"])
def test_tests_with_a_database_run_on_both_and_marked_tests_on_one(pytester: pytest.Pytester, name: str) -> None:
    pytester.makeconftest(CONFTEST)
    pytester.makeini(INI)
    pytester.makepyfile(TESTS)
    result = pytester.runpytest_inprocess("-v", "-p", "no:randomly", f"--database={name}")
    result.assert_outcomes(passed=3, failed=1, deselected=1)
    result.stdout.fnmatch_lines([f"*::test_of_{name} PASSED*"])
    result.stdout.fnmatch_lines(
        ["*RuntimeError: This test opens a database without*", "FAILED *::test_that_opens_a_da*"]
    )


def test_a_test_without_a_database_fixture_cannot_open_one(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="without asking a fixture"):
        sqlite3.connect(tmp_path / "some.db")
    assert list(tmp_path.iterdir()) == []
