"""The soak runs, for seconds and with few pages: no times are asserted here."""

import shutil
from pathlib import Path

import pytest
from tests.soak.resources import Growth, growing, line_through
from tests.soak.run import HEADINGS, Plan, soak_on


def test_a_line_through_samples_tells_growth_from_noise() -> None:
    steady = line_through(range(100), [100 + number % 2 for number in range(100)])
    assert growing(steady, (50, 53)) == []
    leak = line_through(range(100), [100 + number / 10 + number % 2 for number in range(100)])
    assert 0.08 < leak.rise < 0.12
    assert len(growing(leak, (50, 54))) == 2
    assert line_through([0.0], [7.0]) == Growth(7.0, 7.0)


@pytest.mark.sqlite_only
async def test_a_short_soak_answers_everything_and_makes_a_row(demo_url: str, tmp_path: Path) -> None:
    file = shutil.copy(demo_url.removeprefix("sqlite:///"), tmp_path)
    result = await soak_on("sqlite", f"sqlite:///{file}", Plan(rate=40, seconds=2, pages=5, rest=0), demo=False)
    assert (result.outcome.errors, result.pages.errors) == ([], [])
    assert len(result.outcome.reads) + len(result.outcome.writes) == 60
    assert result.pages.events >= 5
    assert len(result.cells) == len(HEADINGS)
    assert result.cells[:4] == ["SQLite", "1", "60 in 0.025 min", "0"]
