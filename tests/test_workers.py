"""One run of the tests covers both databases, in several processes."""

from pathlib import Path

import pytest

pytest_plugins = ["pytester"]
ROOT = Path(__file__).parents[1]
CONFTEST = """
import pytest
from tests.support.selection import select
from tests.support.workers import Workers

def pytest_addoption(parser):
    parser.addoption("--database")
    parser.addoption("--in-turn", action="store_true")

def pytest_configure(config):
    config.pluginmanager.register(Workers())

@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config, items):
    select(items, config.getoption("--database"))

@pytest.fixture(scope="session")
def dialect(pytestconfig):
    return pytestconfig.getoption("--database")
"""
INI = """
[pytest]
asyncio_default_fixture_loop_scope = session
addopts = --strict-markers -p no:schemathesis -p no:randomly
markers =
    no_database
    any_database
    sqlite_only
    postgres_only
"""
TESTS = """
import pytest

def test_of_a_rule():
    pass

def test_of_the_database_under_test(dialect):
    assert dialect == "sqlite"

@pytest.mark.any_database
def test_of_a_protocol(dialect):
    assert dialect == "sqlite"

@pytest.mark.sqlite_only
def test_of_sqlite(dialect):
    assert dialect == "sqlite"

@pytest.mark.postgres_only
def test_of_postgres(dialect):
    assert dialect == "postgres"
"""
KILLED = """
import os, signal

def test_that_ends_its_process():
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def project(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """A project whose tests run on both databases. Only a process of its own can be forked safely."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    pytester.makeconftest(CONFTEST)
    pytester.makeini(INI)
    return pytester


def test_each_test_runs_on_the_databases_it_concerns_and_a_failure_names_its_database(
    project: pytest.Pytester,
) -> None:
    project.makepyfile(TESTS)
    result = project.runpytest_subprocess("--database=both")
    result.assert_outcomes(passed=5, failed=1)
    result.stdout.fnmatch_lines(["FAILED *::test_of_the_database_under_test --database=postgres*"])
    assert result.ret == pytest.ExitCode.TESTS_FAILED


def test_a_process_that_dies_fails_the_run_and_the_test_is_named(project: pytest.Pytester) -> None:
    project.makepyfile(KILLED)
    result = project.runpytest_subprocess("--database=both")
    assert result.ret == pytest.ExitCode.INTERNAL_ERROR
    result.stdout.fnmatch_lines(["*a process (no_database) ended with status -9, at *::test_that_ends_its_process"])
