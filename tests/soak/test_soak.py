"""The soak runs, for seconds and with few pages: no times are asserted here."""

import os
import subprocess
import sys

import pytest
from tests.soak.resources import Growth, growing, line_through


def test_a_line_through_samples_tells_growth_from_noise() -> None:
    steady = line_through(range(100), [100 + number % 2 for number in range(100)])
    assert growing(steady, (50, 53)) == []
    leak = line_through(range(100), [100 + number / 10 + number % 2 for number in range(100)])
    assert 0.08 < leak.rise < 0.12
    assert len(growing(leak, (50, 54))) == 2
    assert line_through([0.0], [7.0]) == Growth(7.0, 7.0)


@pytest.mark.any_database
def test_a_short_soak_answers_everything_and_prints_a_row(dialect: str, admin: str | None) -> None:
    environment = os.environ | ({"PLANIFICADOR_TEST_POSTGRES": admin} if admin else {})
    options = ["--minutes", "0.05", "--rate", "30", "--pages", "5", "--database", dialect]
    command = [sys.executable, "-m", "tests.soak", *options]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=240, check=False)
    _, _, row = run.stdout.splitlines()
    _, _, workers, requests, errors, *_ = map(str.strip, row.split("|"))
    assert (workers, requests, errors) == ("1", "68 in 0.0375 min", "0"), run.stderr
