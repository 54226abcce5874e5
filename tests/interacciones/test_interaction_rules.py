"""The rules of reminders of next actions."""

from datetime import date

import pytest

from planificador.interacciones.rules import Resultado, reminder_day, reopens_action

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


def test_only_another_day_reopens_a_finished_action() -> None:
    assert reopens_action(DAY, date(2026, 11, 24))
    assert reopens_action(None, DAY)
    assert not reopens_action(DAY, DAY)
    assert not reopens_action(DAY, None)
