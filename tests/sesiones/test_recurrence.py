"""The days of recurrence rules, and what is wrong with others."""

from datetime import date, datetime, time
from time import process_time
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr

from planificador.core.model.errors import Codigo
from planificador.sesiones.recurrence import TOO_LATE, rule_days

MADRID, FIRST = ZoneInfo("Europe/Madrid"), date(2026, 12, 1)
LIMIT = 366


def days(text: str, first: date = FIRST) -> list[str]:
    found, problems = rule_days(text, first, MADRID, LIMIT)
    assert problems == []
    return [str(day) for day in found]


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("FREQ=MONTHLY;BYDAY=2TU;COUNT=3", ["2026-12-08", "2027-01-12", "2027-02-09"]),
        ("RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=2", ["2026-12-25", "2027-01-29"]),
        (
            " rrule:freq=weekly; byday=tu,th; interval=2; count=4; ",
            ["2026-12-01", "2026-12-03", "2026-12-15", "2026-12-17"],
        ),
        ("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=2", ["2026-12-31", "2027-01-31"]),
        ("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", ["2026-12-31", "2027-01-31", "2027-02-28"]),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2", ["2026-12-31", "2027-01-29"]),
        ("FREQ=DAILY;UNTIL=20261203", ["2026-12-01", "2026-12-02", "2026-12-03"]),
        ("FREQ=DAILY;UNTIL=20261202T230000Z", ["2026-12-01", "2026-12-02", "2026-12-03"]),
        ("FREQ=DAILY;UNTIL=20261203T080000", ["2026-12-01", "2026-12-02", "2026-12-03"]),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;UNTIL=20281101", ["2028-02-29"]),
        ("FREQ=YEARLY;BYWEEKNO=2;BYDAY=MO;COUNT=1", ["2027-01-11"]),
        ("FREQ=WEEKLY;COUNT=2", ["2026-12-01", "2026-12-08"]),
    ],
)
def test_a_rule_has_the_days_of_rfc_5545(rule: str, expected: list[str]) -> None:
    assert days(rule) == expected


@pytest.mark.parametrize(
    "first", [date(2026, 12, 1), date(2027, 12, 31), date(2096, 2, 29), date(2099, 6, 1), date(1900, 1, 1)]
)
@pytest.mark.parametrize(
    "rule", ["FREQ=WEEKLY;INTERVAL=3;BYDAY=SU,MO;WKST=SU", "FREQ=MONTHLY;BYDAY=5MO", "FREQ=YEARLY;BYWEEKNO=1;BYDAY=TH"]
)
def test_the_days_are_those_of_dateutil_in_every_calendar(rule: str, first: date) -> None:
    until = first.replace(year=first.year + 1, day=28)
    start, end = (datetime.combine(day, time()) for day in (first, until))
    expected = rrulestr(rule, dtstart=start).between(start, end, inc=True)
    assert days(f"{rule};UNTIL={until:%Y%m%d}", first) == [str(moment.date()) for moment in expected]


@pytest.mark.parametrize(
    ("rule", "messages"),
    [
        ("", ["FREQ is missing", "The rule has no end"]),
        ("FREQ=MONTHLY", ["The rule has no end"]),
        ("FREQ=DAILY;COUNT=2;UNTIL=20261231", ["The rule has both COUNT"]),
        ("FREQ=HOURLY;COUNT=2", ["FREQ: this part"]),
        ("FREQ=DAILY;COUNT=0;BYDAY=XX;BYHOUR=9;FOO=1", ["COUNT: ", "BYDAY: ", "BYHOUR: hours", "FOO: the rule cannot"]),
        ("FREQ=DAILY;COUNT=1;COUNT=2", ["COUNT: the rule has this part twice"]),
        ("FREQ=DAILY;UNTIL=20261332", ["UNTIL: "]),
        ("FREQ=WEEKLY;BYMONTHDAY=3;COUNT=2", ["BYMONTHDAY: only used with"]),
        ("FREQ=WEEKLY;BYDAY=2TU;COUNT=2", ["BYDAY=2TU: only used with"]),
        ("FREQ=DAILY;DTSTART=20261201;COUNT=1", ["DTSTART: the rule cannot"]),
        ("FREQ=MONTHLY;BYDAY=0MO;COUNT=1", ["BYDAY: "]),
        (
            "el segundo martes de cada mes",
            ["ELSEGUNDOMARTESDECADAMES: the rule", "FREQ is missing", "The rule has no end"],
        ),
        ("FREQ=DAILY;COUNT=1;" + 300 * " ", [""]),
    ],
)
def test_all_that_is_wrong_with_a_rule_is_told(rule: str, messages: list[str]) -> None:
    found, problems = rule_days(rule, FIRST, MADRID, LIMIT)
    assert found == []
    assert {problem.campo for problem in problems} == {"regla"}
    assert len(problems) == len(messages)
    for problem, message in zip(problems, messages, strict=True):
        assert problem.mensaje.en.startswith(message)


def test_a_rule_may_not_be_endless_or_huge() -> None:
    assert rule_days("FREQ=MONTHLY;COUNT=40", FIRST, MADRID, LIMIT) == ([], [TOO_LATE])
    assert len(rule_days("FREQ=DAILY;COUNT=600", FIRST, MADRID, LIMIT)[0]) == LIMIT + 1


@pytest.mark.parametrize("frequency", ["DAILY", "WEEKLY;BYDAY=MO", "MONTHLY", "YEARLY"])
def test_a_rule_without_any_day_is_refused_at_once(frequency: str) -> None:
    text = f"FREQ={frequency};BYMONTH=2;BYMONTHDAY=30;COUNT=1".replace("WEEKLY;BYDAY=MO", "DAILY;BYDAY=MO")
    start = process_time()
    _, (problem,) = rule_days(text, FIRST, MADRID, LIMIT)
    assert process_time() - start < 1
    assert problem.codigo is Codigo.FUERA_DE_RANGO
