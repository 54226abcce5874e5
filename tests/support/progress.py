"""Progress of one of several parallel test runs: a line for each tenth of it, instead of dots.

`make test` holds back the output of its parts until each has ended, so that their reports do not mix. These lines go to
a file descriptor of their own, at once.
"""

import os
from time import monotonic

import pytest

STEPS = 10


class Progress:
    """A pytest plugin. Each line is like `sqlite, API       30 %  411 of 1370 tests  25 s`."""

    def __init__(self, part: str, descriptor: int) -> None:
        self._part, self._descriptor = part, descriptor
        self._start = monotonic()
        self._total = self._done = self._failed = self._steps = 0

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        self._total = len(session.items)
        self._write()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self._failed += report.failed
        if report.when == "teardown":
            self._done += 1
            if (steps := self._done * STEPS // self._total) > self._steps:
                self._steps = steps
                self._write()

    def pytest_report_teststatus(self, report: pytest.TestReport) -> tuple[str, str, str] | None:
        """Leaves out the dots: the lines tell how far it is."""
        return (report.outcome, "", "") if report.skipped or (report.passed and report.when == "call") else None

    @pytest.hookimpl(tryfirst=True)
    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        terminalreporter.section(self._part)

    def _write(self) -> None:
        percent = self._steps * 100 // STEPS
        failed = f", {self._failed} failed" if self._failed else ""
        seconds = monotonic() - self._start
        line = f"{self._part:<16}{percent:>4} %  {self._done} of {self._total} tests{failed}  {seconds:.0f} s\n"
        os.write(self._descriptor, line.encode())
