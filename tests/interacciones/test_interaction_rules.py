"""The rules of next actions, their reminders and their repetition."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from planificador.core.model.zones import start_of_day
from planificador.interacciones.rules import Resultado, UnidadRepeticion, reminder_day, reopening_column
from planificador.interacciones.schedule import ReminderTime, next_day

DAY = date(2026, 11, 23)


@pytest.mark.parametrize("resultado", Resultado)
def test_only_a_rejection_ends_a_reminder(resultado: Resultado) -> None:
    expected = None if resultado is Resultado.RECHAZADA else DAY
    assert reminder_day(True, hecha=False, resultado=resultado, dia=DAY) == expected


@pytest.mark.parametrize(
    ("requested", "done", "day"), [(False, False, DAY), (True, True, DAY), (True, False, None), (False, True, None)]
)
def test_an_unrequested_done_or_undated_action_has_no_reminder(requested: bool, done: bool, day: date | None) -> None:
    assert reminder_day(requested, done, Resultado.PENDIENTE, day) is None


MADRID = ZoneInfo("Europe/Madrid")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("reminder", "day", "clock", "instant"),
    [
        (ReminderTime(dias_antes=0), date(2026, 11, 24), None, "2026-11-23T23:00"),
        (ReminderTime(dias_antes=0), date(2026, 11, 24), time(10), "2026-11-24T09:00"),
        (ReminderTime(dias_antes=1), date(2026, 10, 26), time(10), "2026-10-25T09:00"),  # after the clocks went back
        (ReminderTime(dias_antes=1), date(2026, 10, 25), time(10), "2026-10-24T08:00"),  # 25 hours before
        (ReminderTime(dias_antes=1), date(2027, 3, 28), time(10), "2027-03-27T09:00"),  # 23 hours before
        (ReminderTime(dias_antes=2, hora=time(9, 30)), date(2026, 11, 24), time(10), "2026-11-22T08:30"),
        (ReminderTime(dias_antes=0, hora=time(2, 30)), date(2026, 10, 25), None, "2026-10-25T00:30"),  # the first one
        (ReminderTime(dias_antes=0, hora=time(2, 30)), date(2027, 3, 28), None, "2027-03-28T01:30"),  # it is 03:30
        (ReminderTime(minutos_antes=120), date(2026, 10, 25), time(4), "2026-10-25T01:00"),
        (ReminderTime(minutos_antes=120), date(2027, 3, 28), time(4), "2027-03-28T00:00"),
        (ReminderTime(minutos_antes=1440), date(2026, 11, 24), None, "2026-11-22T23:00"),
        (ReminderTime(momento=at("2026-11-20T08:00")), None, None, "2026-11-20T08:00"),
    ],
)
def test_a_reminder_falls_due_at_its_local_time(
    reminder: ReminderTime, day: date | None, clock: time | None, instant: str
) -> None:
    assert reminder.instant(day, clock, MADRID) == at(instant)


@pytest.mark.parametrize("zone", ["Europe/Madrid", "Pacific/Apia", "Pacific/Kiritimati", "America/Sao_Paulo"])
def test_no_reminder_falls_due_before_the_day_by_which_it_is_found(zone: str) -> None:
    zona = ZoneInfo(zone)
    ways = [
        *(ReminderTime(minutos_antes=minutes) for minutes in (0, 1, 1439, 1440, 1441, 2880, 527_040)),
        *(ReminderTime(dias_antes=days, hora=clock) for days in (0, 1, 366) for clock in (None, time(0), time(23, 59))),
        *(ReminderTime(momento=at(text)) for text in ("2011-12-29T00:00", "2011-12-30T10:00", "2011-12-31T23:59")),
    ]
    for reminder in ways:
        for day in (date(2011, 12, 30), date(2011, 12, 31), date(2012, 1, 1), date(2017, 10, 15), date(2027, 3, 28)):
            moment, first = reminder.instant(day, time(0, 30), zona), reminder.earliest_day(day)
            assert moment
            assert first
            assert start_of_day(first, zona) <= moment, (reminder, day)


U = UnidadRepeticion
TODAY = date(2026, 1, 1)


@pytest.mark.parametrize(
    ("start", "every", "unit", "days"),
    [
        ("2026-01-30", 1, U.DIA, ["2026-01-31", "2026-02-01", "2026-02-02"]),
        ("2026-12-28", 2, U.SEMANA, ["2027-01-11", "2027-01-25"]),
        ("2026-01-31", 1, U.MES, ["2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"]),
        ("2027-11-30", 3, U.MES, ["2028-02-29", "2028-05-30", "2028-08-30"]),
        ("2028-02-29", 1, U.ANIO, ["2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29"]),
        ("2199-12-01", 1, U.MES, []),
    ],
)
def test_a_series_keeps_its_day_as_far_as_months_have_it(start: str, every: int, unit: U, days: list[str]) -> None:
    first = day = date.fromisoformat(start)
    for expected in days:
        following = next_day(first, day, every, unit, None, TODAY)
        assert following == date.fromisoformat(expected)
        day = following
    if not days:
        assert next_day(first, day, every, unit, None, TODAY) is None


@pytest.mark.parametrize(
    ("today", "until", "expected"),
    [
        ("2026-11-01", None, "2026-11-09"),  # it was done before its day
        ("2026-11-09", None, "2026-11-09"),
        ("2026-11-24", None, "2026-11-30"),  # what was missed is over
        ("2026-11-24", "2026-11-30", "2026-11-30"),
        ("2026-11-24", "2026-11-29", None),
    ],
)
def test_the_next_action_of_a_series_is_not_in_the_past(today: str, until: str | None, expected: str | None) -> None:
    last = date.fromisoformat(until) if until else None
    following = next_day(date(2026, 11, 2), date(2026, 11, 2), 1, U.SEMANA, last, date.fromisoformat(today))
    assert following == (date.fromisoformat(expected) if expected else None)


@pytest.mark.parametrize(
    ("stored", "changed", "column"),
    [
        ({"fecha_proxima_accion": DAY}, {"fecha_proxima_accion": date(2026, 11, 24)}, "fecha_proxima_accion"),
        ({"fecha_proxima_accion": None}, {"fecha_proxima_accion": DAY}, "fecha_proxima_accion"),
        ({"fecha_proxima_accion": DAY}, {"fecha_proxima_accion": DAY}, None),
        ({"fecha_proxima_accion": DAY}, {"fecha_proxima_accion": None}, None),
        ({"hora_proxima_accion": None}, {"hora_proxima_accion": time(9)}, "hora_proxima_accion"),
    ],
)
def test_only_another_day_or_time_reopens_a_finished_action(
    stored: dict[str, object], changed: dict[str, object], column: str | None
) -> None:
    assert reopening_column(stored, changed) == column
