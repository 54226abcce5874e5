"""The rules of rooms, absences and free times."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planificador.aulas.rules import capacity_warning, overfull_warning
from planificador.core.model.errors import Codigo
from planificador.formaciones.rules import Absence, absence_problem
from planificador.sesiones.free_slots import FreeSlot, OfficeHours, free_slots, merged
from planificador.sesiones.overlaps import (
    of_assistant,
    refusal,
    room_taken,
    trainer_absent,
    trainer_assists,
    trainer_busy,
)
from planificador.sesiones.rules import DiaSemana, Slot

MADRID = ZoneInfo("Europe/Madrid")
DAY, SPRING, AUTUMN = date(2026, 12, 1), date(2027, 3, 28), date(2026, 10, 25)
NINE = datetime(2026, 12, 1, 8, tzinfo=UTC)
"""Nine o'clock in Madrid on DAY, a Tuesday."""
ALL_DAYS = tuple(DiaSemana)


def between(start: int, end: int) -> Slot:
    """Return a slot whose start and end are so many minutes after NINE."""
    return Slot(NINE + timedelta(minutes=start), NINE + timedelta(minutes=end))


def test_the_problem_of_an_occupied_trainer_or_room_names_the_contract_and_the_local_time() -> None:
    for problem, codigo, campo in (
        (trainer_busy("2026-0007", NINE, "Europe/Madrid"), Codigo.FORMADOR_OCUPADO, "formador"),
        (trainer_assists("2026-0007", NINE, "Europe/Madrid"), Codigo.FORMADOR_OCUPADO, "formador"),
        (room_taken("2026-0007", NINE, "Europe/Madrid"), Codigo.AULA_OCUPADA, "aula"),
        (trainer_absent(NINE, "Europe/Madrid"), Codigo.FORMADOR_AUSENTE, "formador"),
    ):
        assert (problem.codigo, problem.campo) == (codigo, campo)
        assert "on 1 December 2026 at 09:00 (Europe/Madrid)" in problem.mensaje.en
        assert ("2026-0007" in problem.mensaje.eu) is (codigo is not Codigo.FORMADOR_AUSENTE)
        assert "reason" in refusal(problem).mensaje.en
        assert "reason" not in problem.mensaje.en


def test_the_problem_of_an_assistant_begins_with_the_name() -> None:
    problem = trainer_assists("2026-0007", NINE, "Europe/Madrid")
    named = of_assistant(problem, "Ane {x}", "Arregi")
    assert named.mensaje.es == f"Ane {{x}} Arregi: {problem.mensaje.es}"
    assert (named.codigo, named.campo) == (problem.codigo, problem.campo)


@pytest.mark.parametrize(("capacity", "people", "warned"), [(10, 10, False), (10, 11, True), (None, 10**6, False)])
def test_a_room_is_too_small_when_more_people_are_enrolled_than_it_has_places(
    capacity: int | None, people: int, warned: bool
) -> None:
    warning = capacity_warning("Aula {1}", capacity, people)
    assert (warning is not None) is warned
    if warning:
        assert warning.mensaje.es == "Personas inscritas: 11. Plazas de Aula {1}: 10."
        assert warning.codigo is Codigo.AFORO_SUPERADO


def test_no_sessions_are_no_reason_to_warn() -> None:
    assert overfull_warning(0) is None
    warning = overfull_warning(1234)
    assert warning is not None
    assert warning.mensaje.es.endswith(": 1.234.")


@pytest.mark.parametrize(
    ("absence", "start", "end"),
    [
        (
            Absence(DAY, None, DAY, None, MADRID),
            datetime(2026, 11, 30, 23, tzinfo=UTC),
            datetime(2026, 12, 1, 23, tzinfo=UTC),
        ),
        (Absence(DAY, None, None, None, MADRID), datetime(2026, 11, 30, 23, tzinfo=UTC), None),
        (Absence(DAY, time(9), None, time(11), MADRID), NINE, NINE + timedelta(hours=2)),
        (Absence(DAY, time(9), DAY, None, MADRID), NINE, datetime(2026, 12, 1, 23, tzinfo=UTC)),
        (
            Absence(SPRING, None, SPRING, None, MADRID),
            datetime(2027, 3, 27, 23, tzinfo=UTC),
            datetime(2027, 3, 28, 22, tzinfo=UTC),
        ),
        (
            Absence(AUTUMN, None, AUTUMN, None, MADRID),
            datetime(2026, 10, 24, 22, tzinfo=UTC),
            datetime(2026, 10, 25, 23, tzinfo=UTC),
        ),
        (Absence(SPRING, time(2, 30), None, None, MADRID), datetime(2027, 3, 28, 1, 30, tzinfo=UTC), None),
    ],
)
def test_an_absence_lasts_whole_local_days_or_until_its_hours(
    absence: Absence, start: datetime, end: datetime | None
) -> None:
    assert (absence.inicio, absence.fin) == (start, end)
    assert absence_problem(absence) is None


@pytest.mark.parametrize(
    ("start", "last", "end", "campo"),
    [
        (None, date(2026, 11, 30), None, "hasta"),
        (time(9), DAY, time(9), "horaFin"),
        (time(9), None, time(8), "horaFin"),
        (time(9), date(2026, 11, 30), time(10), "hasta"),
        (None, None, time(0), "horaFin"),
    ],
)
def test_an_absence_ends_after_it_starts(start: time | None, last: date | None, end: time | None, campo: str) -> None:
    problem = absence_problem(Absence(DAY, start, last, end, MADRID))
    assert problem is not None
    assert (problem.codigo, problem.campo) == (Codigo.HORARIO_NO_VALIDO, campo)


def proposals(
    calendars: Sequence[Mapping[int, Sequence[Slot]]],
    minutes: int = 60,
    hours: tuple[int, int] = (9, 14),
    days: Sequence[DiaSemana] = ALL_DAYS,
    start: datetime = NINE,
    end: datetime = NINE + timedelta(days=7),
) -> list[FreeSlot[int]]:
    office = OfficeHours(days, time(hours[0]), time(hours[1]), MADRID)
    kinds = dict(enumerate(calendars))
    return list(islice(free_slots(office, Slot(start, end), timedelta(minutes=minutes), kinds), 100))


def minutes_of(slots: Sequence[FreeSlot[int]]) -> list[tuple[int, int]]:
    """Return the starts and ends in minutes after NINE."""
    return [
        (int((item.slot.inicio - NINE).total_seconds()) // 60, int((item.slot.fin - NINE).total_seconds()) // 60)
        for item in slots
    ]


def test_free_times_follow_each_other_within_office_hours_and_name_who_is_free() -> None:
    trainers = {1: [between(0, 60), between(120, 150)], 2: [between(0, 90), between(150, 300)]}
    rooms = {7: [between(100, 110)], 8: list[Slot]()}
    found = proposals([trainers, rooms], end=NINE + timedelta(hours=6))
    assert minutes_of(found) == [(60, 120), (150, 210), (210, 270)]
    assert [item.free for item in found] == [{0: [1], 1: [8]}, {0: [1], 1: [7, 8]}, {0: [1], 1: [7, 8]}]
    assert minutes_of(proposals([trainers], minutes=30, end=NINE + timedelta(hours=3))) == [
        (60, 90),
        (90, 120),
        (120, 150),
        (150, 180),
    ]


def test_nobody_to_choose_from_is_never_free() -> None:
    assert proposals([{}]) == []
    assert proposals([{1: []}, {}]) == []


def test_only_the_given_weekdays_and_whole_lengths_are_proposed() -> None:
    found = proposals([{1: []}], minutes=240, days=[DiaSemana.MIERCOLES, DiaSemana.VIERNES])
    assert minutes_of(found) == [(1440, 1680), (3 * 1440, 3 * 1440 + 240)]
    assert proposals([{1: []}], minutes=301) == []
    assert minutes_of(proposals([{1: []}], start=NINE + timedelta(minutes=7), end=NINE + timedelta(minutes=80))) == [
        (15, 75)
    ]


def test_free_times_at_clock_changes_can_be_expressed_by_local_times() -> None:
    midnight = datetime(2026, 10, 24, 22, tzinfo=UTC)
    autumn = proposals([{1: []}], 30, (1, 4), ALL_DAYS, midnight, midnight + timedelta(hours=6))
    assert [(item.slot.inicio - midnight) // timedelta(minutes=30) for item in autumn] == [2, 3, 4, 8, 9]
    midnight = datetime(2027, 3, 27, 23, tzinfo=UTC)
    spring = proposals([{1: []}], 60, (1, 4), ALL_DAYS, midnight, midnight + timedelta(hours=6))
    assert [(item.slot.inicio - midnight) // timedelta(minutes=30) for item in spring] == [2, 4]


slots = st.builds(lambda start, length: between(start, start + length), st.integers(-100, 400), st.integers(1, 120))


@given(st.lists(st.lists(slots, max_size=5), min_size=1, max_size=3), st.integers(15, 120))
@settings(max_examples=60, deadline=None)
def test_proposed_times_are_free_and_every_free_quarter_is_in_or_cut_by_one(
    calendars: list[list[Slot]], minutes: int
) -> None:
    found = proposals([{n: merged(busy) for n, busy in enumerate(calendars)}], minutes, end=NINE + timedelta(hours=5))
    for item in found:
        free = item.free[0]
        assert free
        for number, busy in enumerate(calendars):
            assert (number in free) is not any(slot.overlaps(item.slot) for slot in busy)
    for quarter in range(0, 301 - minutes, 15):
        wanted = between(quarter, quarter + minutes)
        if any(not any(slot.overlaps(wanted) for slot in busy) for busy in calendars):
            assert any(item.slot.overlaps(wanted) for item in found)
