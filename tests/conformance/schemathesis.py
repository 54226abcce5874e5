"""Schemathesis on every query and mutation: https://schemathesis.readthedocs.io. EXAMPLES of each are asked, 5 when not
said; always the same ones, so that what fails can be looked at.
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

USUAL = settings(
    max_examples=int(os.environ.get("EXAMPLES", "5")),
    derandomize=True,
    deadline=None,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
JUDGES: dict[GenerationMode, list[CheckFunction]] = {
    GenerationMode.POSITIVE: [not_a_server_error, response_schema_conformance],
    GenerationMode.NEGATIVE: [not_a_server_error, negative_data_rejection],
}
"""Not `positive_data_acceptance`: that a document fits the schema does not make any text the id of a row."""

Case: TypeAlias = schemathesis.Case[Any]  # Any: of an API of any kind

scalar("Date", st.dates().map(str).map(nodes.String))
scalar("DateTime", st.datetimes().map(lambda instant: f"{instant.isoformat()}Z").map(nodes.String))
scalar("Time", st.times().map(lambda time: f"{time:%H:%M}").map(nodes.String))
scalar("Decimal", st.decimals(-99, 99, places=2).map(str).map(nodes.String))


def wrong(cases: st.SearchStrategy[Case], judges: list[CheckFunction]) -> str:
    """What is wrong with the answers; empty when nothing is."""

    @USUAL
    @given(cases)
    def judge(case: Case) -> None:
        case.call_and_validate(checks=judges)

    try:
        judge()
    except FailureGroup as group:
        return "; ".join(f"{one.title}: {one.message}" for one in group.exceptions)[:400]
    return ""


def main(url: str) -> int:
    """The exit code."""
    passed = []
    for one in schemathesis.graphql.from_url(url).get_all_operations():
        if isinstance(one, Err):
            raise one.err()
        operation = one.ok()
        for mode, judges in JUDGES.items():
            reason = wrong(operation.as_strategy(generation_mode=mode), judges)
            passed.append(not reason)
            name = f"{operation.label}, {mode.value}"
            print(f"FAIL   {name}: {reason}" if reason else f"ok     {name}", flush=True)
    print(f"{sum(passed)} of {len(passed)} checks pass")
    return 0 if passed and all(passed) else 1


if __name__ == "__main__":
    sys.exit(main(os.environ["GRAPHQL_URL"]))
