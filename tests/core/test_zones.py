"""Local times and instants, also where clocks skip an hour, repeat one, or skip a whole day."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planificador.core.model.zones import (
    FIRST_INSTANT,
    MAX_DAY_LENGTH,
    exists,
    instant,
    is_supported_date,
    is_zone,
    local_day,
    offset_changes,
    start_of_day,
)

MADRID, CANARY, HAVANA = ZoneInfo("Europe/Madrid"), ZoneInfo("Atlantic/Canary"), ZoneInfo("America/Havana")
APIA, LORD_HOWE = ZoneInfo("Pacific/Apia"), ZoneInfo("Australia/Lord_Howe")
SPRING, AUTUMN = date(2027, 3, 28), date(2026, 10, 25)

zones = st.sampled_from(sorted(available_timezones())).map(ZoneInfo)
days = st.dates(date(1990, 1, 1), date(2037, 12, 31))
clocks = st.times().map(lambda clock: clock.replace(second=0, microsecond=0))


@pytest.mark.parametrize("name", ["Europe/Madrid", "UTC", "America/Argentina/Buenos_Aires"])
def test_an_iana_name_is_a_time_zone(name: str) -> None:
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
def test_other_names_are_not_time_zones(name: str) -> None:
    assert not is_zone(name)


@pytest.mark.parametrize(("year", "plannable"), [(1899, False), (1900, True), (2199, True), (2200, False), (1, False)])
def test_the_years_1900_to_2199_are_plannable(year: int, plannable: bool) -> None:
    assert is_supported_date(date(year, 6, 1)) is plannable


def test_the_instant_of_a_local_time_follows_the_season() -> None:
    assert instant(date(2026, 11, 23), time(9), MADRID) == datetime(2026, 11, 23, 8, tzinfo=UTC)
    assert instant(date(2026, 7, 1), time(9), MADRID) == datetime(2026, 7, 1, 7, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "clock", "zone", "expected"),
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
def test_times_that_the_clocks_skip_do_not_exist(day: date, clock: time, zone: ZoneInfo, expected: bool) -> None:
    assert exists(day, clock, zone) is expected


def test_a_time_that_happens_twice_is_the_first_one() -> None:
    assert instant(AUTUMN, time(2, 30), MADRID) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert instant(AUTUMN, time(2, 30, fold=1), MADRID) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert instant(AUTUMN, time(3), MADRID) == datetime(2026, 10, 25, 2, tzinfo=UTC)


def test_a_day_without_midnight_starts_after_the_skipped_hour() -> None:
    day = date(2026, 3, 8)
    assert not exists(day, time(), HAVANA)
    start = start_of_day(day, HAVANA)
    assert start.astimezone(HAVANA).time() == time(1)
    assert local_day(start, HAVANA) == day
    assert local_day(start - timedelta(seconds=1), HAVANA) == date(2026, 3, 7)


@pytest.mark.parametrize(("moment", "day"), [((22, 59, 59), 23), ((23, 0, 0), 24)])
def test_the_local_day_of_an_instant(moment: tuple[int, int, int], day: int) -> None:
    assert local_day(datetime(2026, 11, 23, *moment, tzinfo=UTC), MADRID) == date(2026, 11, day)


@given(days, clocks, zones)
@settings(deadline=None)  # the first use of a zone reads files
def test_a_time_exists_exactly_if_the_clocks_show_it_at_its_instant(day: date, clock: time, zone: ZoneInfo) -> None:
    shown = instant(day, clock, zone).astimezone(zone).replace(tzinfo=None)
    assert (shown == datetime.combine(day, clock)) is exists(day, clock, zone)


@given(days, clocks, clocks, zones)
@settings(deadline=None)  # the first use of a zone reads files
def test_a_later_local_time_is_a_later_instant_of_the_day(day: date, clock: time, other: time, zone: ZoneInfo) -> None:
    first, last = sorted((clock, other))
    if first < last and exists(day, first, zone) and exists(day, last, zone):
        assert timedelta() < instant(day, last, zone) - instant(day, first, zone) < MAX_DAY_LENGTH


@given(days, zones)
@settings(deadline=None)  # the first use of a zone reads files
def test_a_day_starts_at_the_end_of_the_previous_one(day: date, zone: ZoneInfo) -> None:
    start, following = start_of_day(day, zone), start_of_day(day + timedelta(days=1), zone)
    assert timedelta() <= following - start <= MAX_DAY_LENGTH
    if exists(day, time(), zone):
        assert local_day(start, zone) == day


@settings(derandomize=True, deadline=None, database=None, max_examples=20)
@given(zone=zones, seconds=st.integers(0, 300 * 365 * 86_400))
def test_the_offset_at_an_instant_is_that_of_the_last_change_before_it(zone: ZoneInfo, seconds: int) -> None:
    moment = FIRST_INSTANT + timedelta(seconds=seconds)
    offsets = [offset for change, offset in offset_changes(zone) if change <= moment]
    assert offsets[-1] == moment.astimezone(zone).utcoffset()
