"""Failures are logged once in full, then counted."""

import logging

import pytest
from tests.clock import wait_until

from planificador.core.runtime.failures import DatabaseFailedError, Failure
from planificador.core.runtime.incidents import MAX_KINDS, Incidents

log = logging.getLogger(__name__)


def failure(number: int = 0) -> Exception:
    with pytest.raises(ValueError, match="Ane") as raised:
        int(f"Ane Arregi {number}")
    return raised.value


def outage(cause: type[Exception] = ConnectionRefusedError) -> DatabaseFailedError:
    error = DatabaseFailedError(Failure.UNAVAILABLE)
    error.__cause__ = cause()
    return error


async def test_the_first_failure_is_logged_with_its_trace_and_repeats_share_its_identifier(
    caplog: pytest.LogCaptureFixture,
) -> None:
    incidents = Incidents()
    identifiers = {incidents.report(log, "it failed", failure(number), place=number) for number in range(50)}
    assert len(identifiers) == 1
    (record,) = caplog.records
    assert record.exc_info is not None
    assert record.getMessage() == f"it failed (incident {identifiers.pop()})"


async def test_an_outage_is_one_kind_of_failure_for_each_cause(caplog: pytest.LogCaptureFixture) -> None:
    incidents = Incidents()
    incidents.report(log, "the database failed", outage())
    incidents.report(log, "the database failed", outage())
    incidents.report(log, "the database failed", outage(TimeoutError))
    assert len(caplog.records) == 2


async def test_repeated_failures_are_counted_until_there_are_none(caplog: pytest.LogCaptureFixture) -> None:
    incidents = Incidents(interval=0.001)
    identifier = incidents.report(log, "it failed", failure())
    for _ in range(41):
        incidents.report(log, "it failed", failure())
    await wait_until(lambda: len(caplog.records) == 2)
    assert caplog.records[1].getMessage() == f"it failed, 41 more times in the last 0.001 s (incident {identifier})"
    assert caplog.records[1].exc_info is None
    await wait_until(lambda: not incidents._known)
    assert incidents.report(log, "it failed", failure()) != identifier
    assert len(caplog.records) == 3


async def test_the_number_of_remembered_kinds_is_bounded() -> None:
    incidents = Incidents()
    for number in range(3 * MAX_KINDS):
        incidents.report(log, f"failure {number}", None)
    assert len(incidents._known) == MAX_KINDS
