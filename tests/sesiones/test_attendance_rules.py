"""Which sessions are a participant's, and how the share attended compares with the required one, as functions."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from planificador.sesiones.attendance import (
    SituacionAsistencia,
    attendance_situation,
    is_theirs,
    percentage,
    reachable,
)

NINE, TEN = datetime(2026, 11, 23, 9, tzinfo=UTC), datetime(2026, 11, 23, 10, tzinfo=UTC)
SUNDAY, MONDAY, TUESDAY = (date(2026, 11, day) for day in (22, 23, 24))
S = SituacionAsistencia


@pytest.mark.parametrize(
    ("first", "left", "expected"),
    [
        (None, None, True),
        (SUNDAY, None, True),
        (MONDAY, None, True),
        (TUESDAY, None, False),
        (None, TEN, True),
        (None, NINE, False),
        (MONDAY, TEN, True),
        (TUESDAY, TEN, False),
        (MONDAY, NINE, False),
    ],
)
def test_a_session_is_of_who_has_come_and_has_not_left(
    first: date | None, left: datetime | None, expected: bool
) -> None:
    assert is_theirs(first, left, False, MONDAY, NINE) is expected
    assert not is_theirs(first, left, True, MONDAY, NINE)
    assert not is_theirs(first, left, False, None, None)


@pytest.mark.parametrize(
    ("attended", "recorded", "total", "required", "expected"),
    [
        (0, 0, 0, 75, None),
        (0, 0, 240, 75, None),
        (60, 60, 240, None, None),
        (60, 60, 240, 75, S.SUFICIENTE),
        (45, 60, 240, 75, S.SUFICIENTE),
        (44, 60, 240, 75, S.EN_RIESGO),
        (0, 60, 240, 75, S.EN_RIESGO),
        (0, 61, 240, 75, S.INALCANZABLE),
        (180, 240, 240, 75, S.SUFICIENTE),
        (179, 240, 240, 75, S.INALCANZABLE),
        (239, 240, 480, 100, S.INALCANZABLE),
        (240, 240, 480, 100, S.SUFICIENTE),
        (1, 3, 3, 34, S.INALCANZABLE),
        (1, 3, 3, 33, S.SUFICIENTE),
    ],
)
def test_the_share_is_compared_exactly(
    attended: int, recorded: int, total: int, required: int | None, expected: SituacionAsistencia | None
) -> None:
    assert attendance_situation(attended, recorded, total, required) is expected


@pytest.mark.parametrize(
    ("part", "whole", "expected"),
    [(0, 0, None), (0, 7, "0.00"), (1, 3, "33.33"), (2, 3, "66.67"), (1, 800, "0.13"), (7, 7, "100.00")],
)
def test_percentages_are_rounded_half_up(part: int, whole: int, expected: str | None) -> None:
    assert percentage(part, whole) == (None if expected is None else Decimal(expected))


def test_what_can_be_reached_is_all_but_what_was_missed() -> None:
    assert reachable(60, 100, 240) == 200
