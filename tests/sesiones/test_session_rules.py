"""The rules of sessions: states, timetables, overlaps, hours and the dates of a plan."""

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from itertools import product
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planificador.core.model.errors import Codigo
from planificador.core.model.states import transition_problem
from planificador.sesiones.rules import (
    OPEN_STATES,
    TRANSITIONS,
    DiaSemana,
    EstadoSesion,
    dates,
    hours,
    hours_warning,
    not_started_problem,
    taught_hours_warning,
)
from planificador.sesiones.timetables import (
    BACKWARDS,
    INCOMPLETE,
    Slot,
    Timetable,
    overlaps_any,
    slot,
    timetable_problems,
)

E = EstadoSesion
D = DiaSemana
DAY, SPRING, AUTUMN = date(2026, 11, 23), date(2027, 3, 28), date(2026, 10, 25)
NINE = datetime(2026, 11, 23, 9, tzinfo=UTC)

ALLOWED = {
    (E.PROPUESTA, E.PROGRAMADA),
    (E.PROPUESTA, E.CANCELADA),
    (E.PROGRAMADA, E.REALIZADA),
    (E.PROGRAMADA, E.CANCELADA),
}


def times(
    start: time | None = time(9), end: time | None = time(13), day: date | None = DAY, zone: str = "Europe/Madrid"
) -> Timetable:
    return Timetable(day, start, end, zone)


def between(start: int, end: int) -> Slot:
    """Return a slot whose start and end are so many minutes after NINE."""
    return Slot(NINE + timedelta(minutes=start), NINE + timedelta(minutes=end))


@pytest.mark.parametrize(("current", "target"), list(product(E, E)))
def test_only_the_allowed_transitions_of_a_session_are_permitted(current: EstadoSesion, target: EstadoSesion) -> None:
    assert (transition_problem(TRANSITIONS, current, target) is None) is ((current, target) in ALLOWED)
    assert (current in OPEN_STATES) is (current in TRANSITIONS)


@pytest.mark.parametrize(
    ("timetable", "fields"),
    [
        (times(day=None), ["fecha"]),
        (times(start=None), ["horaInicio"]),
        (times(end=None), ["horaFin"]),
        (times(None, None, None), ["fecha", "horaInicio", "horaFin"]),
    ],
)
def test_only_a_proposed_session_may_lack_parts_of_its_timetable(timetable: Timetable, fields: list[str]) -> None:
    assert timetable_problems(timetable, needed=False) == []
    assert timetable_problems(timetable, needed=True) == [INCOMPLETE.at(field) for field in fields]
    assert slot(timetable) is None


@pytest.mark.parametrize("midnight", [time(0, 0)])
def test_midnight_is_a_valid_time_of_day(midnight: time) -> None:
    assert timetable_problems(times(midnight, time(1)), needed=True) == []
    assert timetable_problems(times(time(22), midnight), needed=True) == []
    skipped = timetable_problems(times(midnight, time(3), date(2026, 3, 8), "America/Havana"), needed=True)
    assert [(problem.codigo, problem.campo) for problem in skipped] == [(Codigo.HORA_INEXISTENTE, "horaInicio")]


@pytest.mark.parametrize("end", [time(8), time(9)])
@pytest.mark.parametrize("needed", [True, False])
def test_the_end_of_a_session_must_be_after_its_start(end: time, needed: bool) -> None:
    assert timetable_problems(times(time(9), end), needed) == [BACKWARDS]
    assert timetable_problems(times(time(9), end, day=None), needed=False) == [BACKWARDS]


def test_a_time_skipped_by_a_clock_change_does_not_exist() -> None:
    problems = timetable_problems(times(time(2), time(2, 30), SPRING), needed=False)
    assert [(problem.codigo, problem.campo) for problem in problems] == [
        (Codigo.HORA_INEXISTENTE, "horaInicio"),
        (Codigo.HORA_INEXISTENTE, "horaFin"),
    ]
    assert problems[1].mensaje.es.startswith(
        "La hora 2:30 no existe el 28 de marzo de 2027: los relojes de Europe/Madrid"
    )
    assert timetable_problems(times(time(1), time(3), SPRING), needed=True) == []
    backwards = timetable_problems(times(time(2, 30), time(2), SPRING), needed=True)
    assert [problem.campo for problem in backwards] == ["horaFin", "horaInicio"]
    overnight = timetable_problems(times(time(22), time(2, 30), SPRING - timedelta(days=1)), needed=True)
    assert [(problem.codigo, problem.campo) for problem in overnight] == [(Codigo.HORA_INEXISTENTE, "horaFin")]
    assert timetable_problems(times(time(2), time(2, 30), SPRING, "Atlantic/Canary"), needed=True) == []


@pytest.mark.parametrize(
    ("timetable", "start", "minutes"),
    [
        (times(), datetime(2026, 11, 23, 8, tzinfo=UTC), 240),
        (times(zone="Atlantic/Canary"), datetime(2026, 11, 23, 9, tzinfo=UTC), 240),
        (times(time(1), time(4), SPRING), datetime(2027, 3, 28, 0, tzinfo=UTC), 120),
        (times(time(1), time(4), AUTUMN), datetime(2026, 10, 24, 23, tzinfo=UTC), 240),
        (times(time(2, 15), time(2, 45), AUTUMN), datetime(2026, 10, 25, 0, 15, tzinfo=UTC), 30),
        (times(time(0), time(23, 59)), datetime(2026, 11, 22, 23, tzinfo=UTC), 1439),
    ],
)
def test_a_slot_has_the_instants_of_its_time_zone(timetable: Timetable, start: datetime, minutes: int) -> None:
    result = slot(timetable)
    assert result is not None
    assert result.inicio == start
    assert result.minutos == minutes


@given(
    st.dates(date(1990, 1, 1), date(2037, 12, 31)),
    st.integers(0, 1439),
    st.integers(0, 1439),
    st.sampled_from(sorted(available_timezones())),
)
@settings(deadline=None)  # the first use of a time zone reads files
def test_a_valid_timetable_has_a_positive_duration(day: date, start: int, end: int, zone: str) -> None:
    timetable = times(time(*divmod(start, 60)), time(*divmod(end, 60)), day, zone)
    result = slot(timetable)
    assert result is not None
    if not timetable_problems(timetable, needed=True):
        assert result.minutos > 0


@pytest.mark.parametrize(
    ("other", "overlap"),
    [
        (between(0, 60), True),
        (between(30, 90), True),
        (between(-30, 30), True),
        (between(15, 45), True),
        (between(-10, 70), True),
        (between(60, 120), False),
        (between(-60, 0), False),
        (between(59, 61), True),
        (between(120, 180), False),
    ],
)
def test_two_slots_overlap_only_if_they_share_time(other: Slot, overlap: bool) -> None:
    assert between(0, 60).overlaps(other) is overlap
    assert other.overlaps(between(0, 60)) is overlap


@given(st.lists(st.integers(-300, 300), min_size=2, max_size=2, unique=True), st.sets(st.integers(-30, 30)))
def test_overlaps_any_agrees_with_comparing_each_slot(ends: list[int], starts: set[int]) -> None:
    session, slots = between(min(ends), max(ends)), [between(10 * n, 10 * n + 7) for n in sorted(starts)]
    assert overlaps_any(session, slots) is any(session.overlaps(slot) for slot in slots)


def test_teaching_a_session_before_its_start_is_a_problem() -> None:
    madrid = ZoneInfo("Europe/Madrid")
    assert not_started_problem(NINE, madrid, NINE) is None
    assert not_started_problem(None, madrid, NINE) is None
    problem = not_started_problem(NINE, madrid, NINE - timedelta(seconds=1))
    assert problem is not None
    assert (problem.codigo, problem.campo) == (Codigo.FUERA_DE_RANGO, "id")
    assert problem.mensaje.eu == "Oraindik ez da hasi: 2026ko azaroaren 23an (10:00, Europe/Madrid) hasiko da."


@pytest.mark.parametrize(
    ("minutes", "expected"), [(0, "0.00"), (60, "1.00"), (50, "0.83"), (100, "1.67"), (3, "0.05"), (90, "1.50")]
)
def test_minutes_are_rounded_to_hundredths_of_an_hour(minutes: int, expected: str) -> None:
    assert str(hours(minutes)) == expected


def test_exceeding_the_hours_sold_is_a_warning() -> None:
    assert hours_warning(Decimal("20.00"), Decimal("20.00")) is None
    warning = hours_warning(Decimal("20.01"), Decimal("20.00"))
    assert warning is not None
    assert warning.codigo is Codigo.HORAS_SUPERADAS
    assert warning.mensaje.es == "Lo programado (20,01 horas) supera lo vendido (20 horas)."
    assert taught_hours_warning(Decimal("20.00"), Decimal("20.00")) is None
    assert taught_hours_warning(Decimal("20.01"), Decimal("20.00")) is not None


def test_a_plan_has_the_dates_of_its_weekdays_without_holidays() -> None:
    monday = DAY
    assert dates(monday, [D.LUNES, D.MIERCOLES], 2, []) == [date(2026, 11, day) for day in (23, 25, 30)] + [
        date(2026, 12, 2)
    ]
    assert dates(monday, [D.LUNES], 2, [monday]) == [date(2026, 11, 30)]
    assert dates(monday + timedelta(days=1), [D.LUNES], 1, []) == [date(2026, 11, 30)]
    assert dates(monday, [D.LUNES, D.LUNES], 1, []) == [monday]
    assert dates(monday, [], 4, []) == []


@given(
    st.dates(date(2000, 1, 1), date(2100, 1, 1)),
    st.lists(st.sampled_from(list(D))),
    st.integers(1, 60),
)
def test_a_plan_has_each_weekday_once_a_week(first: date, weekdays: list[DiaSemana], weeks: int) -> None:
    result = dates(first, weekdays, weeks, [])
    assert len(result) == len(set(weekdays)) * weeks
    assert result == sorted(set(result))
    assert all(first <= day < first + timedelta(weeks=weeks) for day in result)
    assert dates(first, weekdays, weeks, result) == []
