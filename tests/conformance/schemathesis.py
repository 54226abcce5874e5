"""Runs Schemathesis on every query and mutation: https://schemathesis.readthedocs.io. The variable EXAMPLES is the
number of examples for each, 5 by default; they are the same in each run, so that failures can be reproduced. MODES are
the modes, by default "positive negative".
"""

import os
import sys
from typing import Any, TypeAlias

import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.checks import CheckFunction, not_a_server_error
from schemathesis.core.failures import FailureGroup
from schemathesis.core.result import Err
from schemathesis.graphql import nodes, scalar
from schemathesis.specs.openapi.checks import negative_data_rejection, response_schema_conformance

SETTINGS = settings(
    max_examples=int(os.environ.get("EXAMPLES", "5")),
    derandomize=True,
    deadline=None,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
CHECKS: dict[GenerationMode, list[CheckFunction]] = {
    GenerationMode.POSITIVE: [not_a_server_error, response_schema_conformance],
    GenerationMode.NEGATIVE: [not_a_server_error, negative_data_rejection],
}
"""The checks by mode. Not `positive_data_acceptance`: a valid document may contain ids of rows that do not exist."""
MODES = [GenerationMode(name) for name in os.environ.get("MODES", "positive negative").split()]

Case: TypeAlias = schemathesis.Case[Any]  # Any: the type of the API's schema

scalar("Date", st.dates().map(str).map(nodes.String))
scalar("DateTime", st.datetimes().map(lambda instant: f"{instant.isoformat()}Z").map(nodes.String))
scalar("Time", st.times().map(lambda time: f"{time:%H:%M}").map(nodes.String))
scalar("Decimal", st.decimals(-99, 99, places=2).map(str).map(nodes.String))


def failures(cases: st.SearchStrategy[Case], checks: list[CheckFunction]) -> str:
    """Return the failed checks, or an empty text."""

    @SETTINGS
    @given(cases)
    def call(case: Case) -> None:
        case.call_and_validate(checks=checks)

    try:
        call()
    except FailureGroup as group:
        return "; ".join(f"{failure.title}: {failure.message}" for failure in group.exceptions)[:400]
    return ""


def main(url: str) -> int:
    """Run all checks and return the exit code."""
    passed = []
    for result in schemathesis.graphql.from_url(url).get_all_operations():
        if isinstance(result, Err):
            raise result.err()
        operation = result.ok()
        for mode in MODES:
            reason = failures(operation.as_strategy(generation_mode=mode), CHECKS[mode])
            passed.append(not reason)
            name = f"{operation.label}, {mode.value}"
            print(f"FAIL   {name}: {reason}" if reason else f"ok     {name}", flush=True)
    print(f"{sum(passed)} of {len(passed)} checks pass")
    return 0 if passed and all(passed) else 1


if __name__ == "__main__":
    sys.exit(main(os.environ["GRAPHQL_URL"]))
