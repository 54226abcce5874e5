"""How the time of a session of a series moves."""

from datetime import date, time

import pytest

from planificador.core.model.errors import Codigo
from planificador.sesiones.shifts import TOO_FAR, Shift
from planificador.sesiones.timetables import Timetable, timetable_problems

DAY = date(2026, 12, 1)


def at(day: date | None, start: time | None, end: time | None) -> Timetable:
    return Timetable(day, start, end, "Europe/Madrid")


MORNING, NIGHT = at(DAY, time(9), time(11)), at(DAY, time(22), time(2))


@pytest.mark.parametrize(
    ("shift", "before", "after"),
    [
        (Shift(semanas=1), MORNING, at(date(2026, 12, 8), time(9), time(11))),
        (Shift(semanas=-1, dias=1), MORNING, at(date(2026, 11, 25), time(9), time(11))),
        (Shift(minutos=30), MORNING, at(DAY, time(9, 30), time(11, 30))),
        (Shift(minutos=-600), MORNING, at(date(2026, 11, 30), time(23), time(1))),
        (Shift(minutos=180), NIGHT, at(date(2026, 12, 2), time(1), time(5))),
        (Shift(minutos=120), NIGHT, at(date(2026, 12, 2), time(0), time(4))),
        (Shift(hora_inicio=time(15)), MORNING, at(DAY, time(15), time(17))),
        (Shift(hora_inicio=time(15)), NIGHT, at(DAY, time(15), time(19))),
        (Shift(hora_fin=time(13)), MORNING, at(DAY, time(9), time(13))),
        (Shift(dias=1, hora_inicio=time(8), hora_fin=time(9)), NIGHT, at(date(2026, 12, 2), time(8), time(9))),
        (Shift(dias=1), at(DAY, None, None), at(date(2026, 12, 2), None, None)),
        (Shift(minutos=60), at(DAY, None, time(11)), at(DAY, None, time(11))),
        (Shift(hora_inicio=time(9)), at(DAY, None, None), at(DAY, time(9), None)),
        (Shift(semanas=1), at(None, time(9), time(11)), at(None, time(9), time(11))),
        (Shift(dias=1), at(date(2199, 12, 31), time(9), time(11)), None),
        (Shift(dias=-1), at(date(1900, 1, 1), time(9), time(11)), None),
        (Shift(semanas=1), at(date(2027, 3, 21), time(9), time(11)), at(date(2027, 3, 28), time(9), time(11))),
    ],
)
def test_a_session_moves_by_the_clock_on_the_wall(shift: Shift, before: Timetable, after: Timetable | None) -> None:
    assert shift.problems() == []
    assert shift.moved(before) == after


@pytest.mark.parametrize(
    ("shift", "campo"),
    [
        (Shift(semanas=1), "semanas"),
        (Shift(semanas=1, dias=1), "dias"),
        (Shift(semanas=1, hora_inicio=time(2, 30)), "horaInicio"),
        (Shift(dias=1, hora_fin=time(4)), "dias"),
    ],
)
def test_a_skipped_start_is_at_the_field_that_moves_it(shift: Shift, campo: str) -> None:
    moved = shift.moved(
        Timetable(date(2027, 3, 28 - 7 * shift.semanas - shift.dias), time(2, 30), time(5), "Europe/Madrid")
    )
    assert moved is not None
    problem = timetable_problems(moved, needed=True)[0]
    assert (problem.codigo, shift.field_of(problem)) == (Codigo.HORA_INEXISTENTE, campo)
    assert Shift(semanas=1, dias=1).field_of(TOO_FAR) == "dias"
