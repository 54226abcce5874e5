"""Runs tests on both databases at once, in processes that are forked after the tests were collected.

Importing and collecting the tests takes as long as many of them. Processes that each start anew, like those of
pytest-xdist, would do it again and again, and each can only have one database: the models are bound to it. Tests
without a database have a process of their own, since some bind the models to either.
"""

import gc
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import Pipe, get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.sharedctypes import Synchronized

import pytest
from tests.support.databases import DIALECTS
from tests.support.selection import NO_DATABASE, databases_of

PROCESSES = {"sqlite": 2, "postgres": 2, NO_DATABASE: 1}
"""The numbers of processes: also two cores have time for so many, as many tests wait."""
Group = list[pytest.Item]
COSTLY_FIXTURES = ("browser", "demo_url", "dataset", "filled_url")
"""Fixtures whose tests run in one process, as the first setup of a session takes seconds."""
LONG_PATHS = (
    "tests/abuse",
    "tests/api/test_all_",
    "tests/api/test_events_of_readers.py",
    "tests/api/test_fuzz.py",
    "tests/api/test_memory_growth.py",
    "tests/api/test_search.py",
    "tests/api/test_shared_reads.py",
    "tests/core/test_paging_plans.py",
    "tests/db/test_backups.py",
    "tests/db/test_constraints.py",
    "tests/demo",
    "tests/faults",
    "tests/planner",
    "tests/recordatorios/test_alert_",
    "tests/test_domain_registration.py",
    "tests/test_serv",
    "tests/test_shutdown.py",
)
"""What takes several seconds."""


def groups_of(items: list[pytest.Item], kind: str, in_turn: bool) -> list[Group]:
    """Return the tests of a kind of process, by module: the longest first, so that all processes end together.

    in_turn: As of `databases_of`.
    """
    groups: dict[str, Group] = {}
    for item in items:
        if kind in databases_of(item, in_turn):
            names = getattr(item, "fixturenames", ())
            module = item.nodeid.partition("::")[0]
            groups.setdefault(next((name for name in COSTLY_FIXTURES if name in names), module), []).append(item)
    return sorted(groups.values(), key=lambda group: not _is_long(group))


def _is_long(group: Group) -> bool:
    item = group[0]
    return item.nodeid.startswith(LONG_PATHS) or any(
        name in getattr(item, "fixturenames", ()) for name in COSTLY_FIXTURES
    )


@dataclass
class _Worker:
    """A forked process. `test` is the one it runs, or has run last; `ended` counts those before."""

    process: int
    kind: str
    messages: Connection
    test: str = ""
    ended: int = 0


class Workers:
    """A pytest plugin that runs the collected tests in several processes for each database."""

    def __init__(self, start_shared: Callable[[], object] = lambda: None) -> None:
        """start_shared: Starts what all processes use, before they are forked."""
        self._start_shared = start_shared

    @pytest.hookimpl(wrapper=True)
    def pytest_collection(self) -> Iterator[None]:
        """Collect the tests without looking for garbage, which there is little of."""
        gc.disable()
        try:
            return (yield)
        finally:
            gc.enable()

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool | None:
        """Replaces pytest's loop, unless there is nothing to run. Returns in every process."""
        if session.testsfailed or session.config.option.collectonly:
            return None
        gc.collect()
        gc.freeze()  # else a collection in a process would copy the memory that all share
        in_turn = bool(session.config.getoption("--in-turn"))
        groups = {kind: groups_of(session.items, kind, in_turn) for kind in PROCESSES}
        session.testscollected = sum(len(group) for each in groups.values() for group in each)
        self._start_shared()
        # All are kept until the end: the memory of one that is forgotten here would be used for the next.
        positions = {kind: get_context("fork").Value("i", 0) for kind in PROCESSES}
        workers: list[_Worker] = []
        for kind, number in PROCESSES.items():
            for _ in range(number):
                messages, sender = Pipe(duplex=False)
                if not (process := os.fork()):
                    _become_worker(session.config, kind, sender)
                    _run(session, _taken(groups[kind], positions[kind]))
                    return True
                sender.close()
                workers.append(_Worker(process, kind, messages))
        _collect_reports(session, workers)
        return True


def _become_worker(config: pytest.Config, kind: str, sender: Connection) -> None:
    """Report to the process that forked this one, instead of to the terminal."""
    config.option.database = DIALECTS[0] if kind == NO_DATABASE else kind
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
    """Pass on all reports. Raise RuntimeError if a process does not end as pytest does, or not every test ran once."""
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
            raise RuntimeError(f"a process ({worker.kind}) ended with status {status}, at {worker.test}")
    if (ended := sum(worker.ended for worker in workers)) != session.testscollected:
        raise RuntimeError(f"{ended} tests ran instead of {session.testscollected}")


def _receive(config: pytest.Config, worker: _Worker) -> None:
    """Report a test to the terminal, by the arguments that run it alone."""
    message = worker.messages.recv()
    if isinstance(message, str):
        worker.test = message
        return
    report: pytest.TestReport = config.hook.pytest_report_from_serializable(config=config, data=message)
    worker.ended += report.when == "teardown"
    if worker.kind != NO_DATABASE:
        file, line, name = report.location
        report.location = file, line, f"{name} --database={worker.kind}"
        report.nodeid += f" --database={worker.kind}"
    config.hook.pytest_runtest_logreport(report=report)
