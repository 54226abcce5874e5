"""Local time and instants, also where clocks skip an hour, repeat one, or leave out a whole day."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planificador.core.model.zones import (
    MAX_DAY_LENGTH,
    exists,
    instant,
    is_plannable,
    is_zone,
    local_day,
    start_of_day,
)

MADRID, CANARY, HAVANA = ZoneInfo("Europe/Madrid"), ZoneInfo("Atlantic/Canary"), ZoneInfo("America/Havana")
APIA, LORD_HOWE = ZoneInfo("Pacific/Apia"), ZoneInfo("Australia/Lord_Howe")
SPRING, AUTUMN = date(2027, 3, 28), date(2026, 10, 25)

zones = st.sampled_from(sorted(available_timezones())).map(ZoneInfo)
days = st.dates(date(1990, 1, 1), date(2037, 12, 31))
clocks = st.times().map(lambda clock: clock.replace(second=0, microsecond=0))


@pytest.mark.parametrize("name", ["Europe/Madrid", "UTC", "America/Argentina/Buenos_Aires"])
def test_a_zone(name: str) -> None:
    assert is_zone(name)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "Europe/Bilbao",
        "../Madrid",
        "/etc/passwd",
        "europe/madrid",
        "Madrid",
        "\0",
        "localtime",
        "Factory",
        "posixrules",
    ],
)
def test_no_zone(name: str) -> None:
    assert not is_zone(name)


@pytest.mark.parametrize(("year", "fine"), [(1899, False), (1900, True), (2199, True), (2200, False), (1, False)])
def test_which_days_are_planned_with(year: int, fine: bool) -> None:
    assert is_plannable(date(year, 6, 1)) is fine


def test_an_ordinary_instant() -> None:
    assert instant(date(2026, 11, 23), time(9), MADRID) == datetime(2026, 11, 23, 8, tzinfo=UTC)
    assert instant(date(2026, 7, 1), time(9), MADRID) == datetime(2026, 7, 1, 7, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "clock", "zone", "there"),
    [
        (SPRING, time(1, 59), MADRID, True),
        (SPRING, time(2), MADRID, False),
        (SPRING, time(2, 59), MADRID, False),
        (SPRING, time(3), MADRID, True),
        (SPRING, time(1, 30), CANARY, False),
        (AUTUMN, time(2, 30), MADRID, True),
        (date(2026, 10, 4), time(2, 15), LORD_HOWE, False),
        (date(2026, 10, 4), time(2, 30), LORD_HOWE, True),
        (date(2011, 12, 30), time(12), APIA, False),
    ],
)
def test_clocks_skip_some_times(day: date, clock: time, zone: ZoneInfo, there: bool) -> None:
    assert exists(day, clock, zone) is there


def test_a_time_that_comes_twice_is_its_first() -> None:
    assert instant(AUTUMN, time(2, 30), MADRID) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert instant(AUTUMN, time(2, 30, fold=1), MADRID) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert instant(AUTUMN, time(3), MADRID) == datetime(2026, 10, 25, 2, tzinfo=UTC)


def test_where_midnight_is_skipped_the_day_starts_with_what_follows() -> None:
    day = date(2026, 3, 8)
    assert not exists(day, time(), HAVANA)
    start = start_of_day(day, HAVANA)
    assert start.astimezone(HAVANA).time() == time(1)
    assert local_day(start, HAVANA) == day
    assert local_day(start - timedelta(seconds=1), HAVANA) == date(2026, 3, 7)


@pytest.mark.parametrize(("moment", "day"), [((22, 59, 59), 23), ((23, 0, 0), 24)])
def test_the_day_on_the_wall(moment: tuple[int, int, int], day: int) -> None:
    assert local_day(datetime(2026, 11, 23, *moment, tzinfo=UTC), MADRID) == date(2026, 11, day)


@given(days, clocks, zones)
@settings(deadline=None)  # the first look at a zone reads files
def test_a_time_that_exists_is_what_the_clocks_show_then(day: date, clock: time, zone: ZoneInfo) -> None:
    shown = instant(day, clock, zone).astimezone(zone).replace(tzinfo=None)
    assert (shown == datetime.combine(day, clock)) is exists(day, clock, zone)


@given(days, clocks, clocks, zones)
@settings(deadline=None)  # the first look at a zone reads files
def test_later_on_the_clock_is_later_in_the_world(day: date, one: time, other: time, zone: ZoneInfo) -> None:
    first, last = sorted((one, other))
    if first < last and exists(day, first, zone) and exists(day, last, zone):
        assert timedelta() < instant(day, last, zone) - instant(day, first, zone) < MAX_DAY_LENGTH


@given(days, zones)
@settings(deadline=None)  # the first look at a zone reads files
def test_a_day_begins_once_the_one_before_is_over(day: date, zone: ZoneInfo) -> None:
    start, following = start_of_day(day, zone), start_of_day(day + timedelta(days=1), zone)
    assert timedelta() <= following - start <= MAX_DAY_LENGTH
    if exists(day, time(), zone):
        assert local_day(start, zone) == day
