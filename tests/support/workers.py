"""Runs tests on both databases at once, in processes that are forked after the tests were collected.

Importing and collecting the tests takes as long as many of them. Processes that each start anew, like those of
pytest-xdist, would do it again and again, and each can only have one database: the models are bound to it.
"""

import gc
import os
import signal
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import Pipe, get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.sharedctypes import Synchronized

import pytest
from tests.support.databases import DIALECTS
from tests.support.selection import concerns, runs_once

PROCESSES = 2
"""The number of processes for each database: also two cores have time for four, as many tests wait."""
COSTLY_FIXTURES = ("browser", "demo_url")
"""Fixtures of a session whose tests run in one process, as their setup takes seconds."""
LONG_FOLDERS = ("tests/bench", "tests/demo")

Group = list[pytest.Item]


def groups_of(items: list[pytest.Item], dialect: str) -> list[Group]:
    """Return the tests of a database, by module: the longest groups first, so that all processes end together.

    Those that are the same on both run only once, with those of the first one.
    """
    groups: dict[str, Group] = {}
    for item in items:
        if concerns(item, dialect) and (dialect == DIALECTS[0] or not runs_once(item)):
            names = getattr(item, "fixturenames", ())
            module = item.nodeid.partition("::")[0]
            groups.setdefault(next((name for name in COSTLY_FIXTURES if name in names), module), []).append(item)
    return sorted(groups.values(), key=lambda group: not _is_long(group))


def _is_long(group: Group) -> bool:
    item = group[0]
    return item.nodeid.startswith(LONG_FOLDERS) or any(
        name in getattr(item, "fixturenames", ()) for name in COSTLY_FIXTURES
    )


@dataclass
class _Worker:
    """A forked process. `test` is the one it runs, or has run last."""

    process: int
    dialect: str
    messages: Connection
    test: str = ""


class Workers:
    """A pytest plugin that runs the collected tests in several processes for each database."""

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool | None:
        """Replaces pytest's loop, unless there is nothing to run. Returns in every process."""
        if session.testsfailed or session.config.option.collectonly:
            return None
        gc.collect()
        gc.freeze()  # else a collection in a process would copy the memory that all share
        session.testscollected = 0
        workers: list[_Worker] = []
        for dialect in DIALECTS:
            groups = groups_of(session.items, dialect)
            session.testscollected += sum(map(len, groups))
            position = get_context("fork").Value("i", 0)
            for _ in range(PROCESSES):
                messages, sender = Pipe(duplex=False)
                if not (process := os.fork()):
                    _become_worker(session.config, dialect, sender)
                    _run(session, _taken(groups, position))
                    return True
                sender.close()
                workers.append(_Worker(process, dialect, messages))
        _collect_reports(session, workers)
        return True


def _become_worker(config: pytest.Config, dialect: str, sender: Connection) -> None:
    """Report to the process that forked this one, instead of to the terminal."""
    config.option.database = dialect
    config.pluginmanager.unregister(name="terminalreporter")
    config.pluginmanager.register(_Sender(config, sender))


class _Sender:
    """A pytest plugin of a forked process."""

    def __init__(self, config: pytest.Config, sender: Connection) -> None:
        self._config, self._sender = config, sender

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        self._sender.send(nodeid)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        hook = self._config.hook
        self._sender.send(hook.pytest_report_to_serializable(config=self._config, report=report))


def _taken(groups: list[Group], position: "Synchronized[int]") -> Iterator[Group]:
    """Yield the groups that no other process has taken."""
    while True:
        with position.get_lock():
            index = position.value
            position.value += 1
        if index >= len(groups):
            return
        yield groups[index]


def _run(session: pytest.Session, groups: Iterator[Group]) -> None:
    items = (item for group in groups for item in group)
    item = next(items, None)
    while item:
        following = next(items, None)  # pytest ends the fixtures that it does not need
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        if session.shouldfail or session.shouldstop:
            return
        item = following


def _collect_reports(session: pytest.Session, workers: list[_Worker]) -> None:
    """Pass on all reports. Raise RuntimeError if a process does not end as pytest does."""
    remaining: dict[object, _Worker] = {worker.messages: worker for worker in workers}
    try:
        while remaining:
            for messages in wait([worker.messages for worker in remaining.values()]):
                try:
                    _receive(session.config, remaining[messages])
                except EOFError:
                    del remaining[messages]
            if session.shouldfail:
                raise session.Failed(session.shouldfail)
    finally:
        for worker in remaining.values():
            with suppress(ProcessLookupError):
                os.kill(worker.process, signal.SIGINT)
        statuses = [os.waitstatus_to_exitcode(os.waitpid(worker.process, 0)[1]) for worker in workers]
    for worker, status in zip(workers, statuses, strict=True):
        if status not in {pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED}:
            raise RuntimeError(f"a process on {worker.dialect} ended with status {status}, at {worker.test}")


def _receive(config: pytest.Config, worker: _Worker) -> None:
    """Report a test to the terminal, by the arguments that run it alone."""
    message = worker.messages.recv()
    if isinstance(message, str):
        worker.test = message
        return
    report: pytest.TestReport = config.hook.pytest_report_from_serializable(config=config, data=message)
    if "no_database" not in report.keywords:
        file, line, name = report.location
        report.location = file, line, f"{name} --database={worker.dialect}"
        report.nodeid += f" --database={worker.dialect}"
    config.hook.pytest_runtest_logreport(report=report)
