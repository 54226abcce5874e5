"""The benchmark runs, on tables too small to say anything: no time is asserted here."""

import os
import re
import subprocess
import sys

import pytest
from tests.bench.measure import Figure, alternating, percentile, ratios

RATIOS = re.compile(r"\d+\.\d+ / \d+\.\d+ / \d+\.\d+")


def quick(dialect: str, admin: str | None, *names: str) -> str:
    """What the quick form of some measurements prints."""
    environment = os.environ | ({"PLANIFICADOR_TEST_POSTGRES": admin} if admin else {})
    command = [sys.executable, "-m", "tests.bench", "--quick", "--database", dialect, "--only", *names]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert run.returncode == 0, run.stderr
    assert f"{dialect}: " in run.stderr  # how far it is
    return run.stdout


def test_what_is_due_and_relations_print_ratios_and_plans(dialect: str, admin: str | None) -> None:
    printed = quick(dialect, admin, "due", "relations")
    assert len(RATIOS.findall(printed)) == 6
    assert printed.count("no full scan") == 5
    assert "targets: " in printed


@pytest.mark.once
@pytest.mark.parametrize("name", ["wake", "fanout"])
def test_what_is_live_prints_a_ratio(dialect: str, admin: str | None, name: str) -> None:
    assert len(RATIOS.findall(quick(dialect, admin, name))) == 1


@pytest.mark.once
async def test_sides_take_turns_in_both_directions() -> None:
    order = []

    async def side(name: str, seconds: float) -> list[float]:
        order.append(name)
        return [seconds, 1.0]

    found = await alternating([lambda: side("a", 3.0), lambda: side("b", 2.0)], 2)
    assert order == ["a", "b", "b", "a"]
    assert found == [[[3.0, 3.0], [1.0, 1.0]], [[2.0, 2.0], [1.0, 1.0]]]
    assert ratios(found[0][0], found[1][0]) == [1.5, 1.5]


@pytest.mark.once
@pytest.mark.parametrize(
    ("target", "values", "verdict"), [(2.0, [1, 2, 9], "met"), (2.0, [1, 2.1, 3], "missed"), (None, [9], "")]
)
def test_the_median_is_what_meets_a_target(target: float | None, values: list[float], verdict: str) -> None:
    assert Figure("", "sqlite", "", "", values, target).verdict == verdict


@pytest.mark.once
def test_ninety_nine_per_cent_are_no_later_than_that() -> None:
    assert percentile([float(number) for number in range(1, 301)], 99) == 297
    assert percentile([1.0], 99) == 1
