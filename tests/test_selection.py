"""Tests that use a database run on both; the others run once, and fail if they open a database."""

import sqlite3
from pathlib import Path

import pytest
from tests.support import selection
from tests.support.selection import NO_DATABASE, databases_of

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
    any_database
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
MODULES = ("tests/api/test_of_lists.py", "tests/db/test_of_statements.py", "tests/planner/test_of_plans.py")
MODULE = """
import pytest

@pytest.mark.parametrize("number", range(20))
def test_on_both(dialect, number):
    pass

def test_of_a_rule():
    pass

@pytest.mark.any_database
def test_of_a_protocol(dialect):
    pass

@pytest.mark.postgres_only
def test_of_postgres(dialect):
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


def runs(items: list[pytest.Item], module: str, name: str) -> list[list[str]]:
    """Return on which databases each of these tests runs."""
    return [databases_of(item, in_turn=True) for item in items if item.nodeid.startswith(f"{module}::{name}")]


def test_the_suite_and_a_thorough_run_together_run_every_test_on_each_of_its_databases(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytester.makeconftest(CONFTEST)
    pytester.makeini(INI)
    for module in MODULES:
        file = pytester.path / module
        file.parent.mkdir(parents=True)
        file.write_text(MODULE)
    items, _ = pytester.inline_genitems("--database=both")
    api, statements, plans = MODULES

    monkeypatch.setattr(selection, "THOROUGH", False)
    in_suite = runs(items, api, "test_on_both")
    assert min(in_suite.count(["sqlite"]), in_suite.count(["postgres"])) > 20 // 4
    for module in MODULES:
        assert runs(items, module, "test_of") == [[NO_DATABASE], ["sqlite"], ["postgres"]]
    assert runs(items, statements, "test_on_both") == [["sqlite", "postgres"]] * 20
    assert [len(databases) for databases in runs(items, plans, "test_on_both")] == [1] * 20

    monkeypatch.setattr(selection, "THOROUGH", True)
    for suite, thorough in zip(in_suite, runs(items, api, "test_on_both"), strict=True):
        assert sorted([*suite, *thorough]) == ["postgres", "sqlite"]
    assert runs(items, statements, "") == [[]] * 23
    assert runs(items, plans, "test_on_both") == [["sqlite", "postgres"]] * 20
    assert runs(items, plans, "test_of") == [[NO_DATABASE], ["sqlite", "postgres"], ["postgres"]]
    assert runs(items, api, "test_of") == [[], [], []]
