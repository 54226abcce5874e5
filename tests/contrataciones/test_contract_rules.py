"""The rules of contracts: states, file numbers, amounts and validity."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import product
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planificador.contrataciones.rules import OPEN_STATES, TRANSITIONS, EstadoContratacion, amount, expired_problem
from planificador.contrataciones.series_rules import expediente, last_number, serial, stored_expediente
from planificador.core.model.errors import Codigo
from planificador.core.model.states import transition_problem

E = EstadoContratacion
MADRID = ZoneInfo("Europe/Madrid")

ALLOWED = {
    (E.PROPUESTA, E.ACEPTADA),
    (E.PROPUESTA, E.RECHAZADA),
    (E.PROPUESTA, E.CADUCADA),
    (E.PROPUESTA, E.CANCELADA),
    (E.CADUCADA, E.PROPUESTA),
    (E.CADUCADA, E.RECHAZADA),
    (E.ACEPTADA, E.EN_CURSO),
    (E.ACEPTADA, E.CANCELADA),
    (E.EN_CURSO, E.FINALIZADA),
    (E.EN_CURSO, E.CANCELADA),
}


@pytest.mark.parametrize(("current", "target"), list(product(E, E)))
def test_only_the_allowed_transitions_of_a_contract_are_permitted(
    current: EstadoContratacion, target: EstadoContratacion
) -> None:
    assert (transition_problem(TRANSITIONS, current, target) is None) is ((current, target) in ALLOWED)


@pytest.mark.parametrize("estado", E)
def test_a_contract_is_open_if_it_can_be_cancelled_or_finished(estado: EstadoContratacion) -> None:
    ends = {E.CANCELADA, E.FINALIZADA}.intersection(TRANSITIONS.get(estado, ()))
    assert (estado in OPEN_STATES) is bool(ends)


@pytest.mark.parametrize(
    ("number", "parts"),
    [
        ("2026-0041", (2026, 41)),
        ("2026-41", (2026, 41)),
        ("2026-10000", (2026, 10000)),
        ("2026-999999", (2026, 999_999)),
        ("2026-1000000", (None, None)),
        ("26-0041", (None, None)),
        ("A-2026-0041", (None, None)),
        ("2026-0041b", (None, None)),
        ("2026-", (None, None)),
        ("2026-8", (2026, 8)),
        ("2026-08", (2026, 8)),
        (" 2026 – 0008 ", (2026, 8)),
        ("2026/8", (2026, 8)),
        ("２０２６－０００８", (2026, 8)),
        ("2026-0000008", (2026, 8)),
        ("\u0662\u0660\u0662\u0666-\u0661", (2026, 1)),
        ("2026", (None, None)),
        ("4711-12", (None, None)),
        ("8-2026", (None, None)),
        ("2026-8-1", (None, None)),
        ("", (None, None)),
    ],
)
def test_the_year_and_number_of_a_file_number_are_parsed(number: str, parts: tuple[int | None, int | None]) -> None:
    assert serial(number) == parts


@given(st.integers(1900, 2199), st.integers(1, 999_999))
def test_a_generated_file_number_is_parsed_back(year: int, number: int) -> None:
    assert serial(expediente(year, number)) == (year, number)


def test_file_numbers_have_at_least_four_digits() -> None:
    assert expediente(2026, 7) == "2026-0007"
    assert expediente(2026, 12345) == "2026-12345"


@pytest.mark.parametrize(
    ("text", "stored"),
    [("2026-8", "2026-0008"), (" 2026 – 0008", "2026-0008"), ("2026-12345", "2026-12345"), ("PRL-1", "PRL-1")],
)
def test_a_file_number_of_our_own_series_is_stored_in_one_form(text: str, stored: str) -> None:
    assert stored_expediente(text) == stored


@pytest.mark.parametrize(
    ("last", "given", "after"), [(0, 1, 1), (7, 7, 7), (7, 3, 7), (7, 10_006, 10_006), (7, 10_007, 7), (7, 999_999, 7)]
)
def test_a_series_continues_from_a_number_given_by_hand_unless_it_is_far_ahead(
    last: int, given: int, after: int
) -> None:
    assert last_number(last, given) == after


@pytest.mark.parametrize(
    ("price", "hours", "expected"),
    [("62.00", "20.00", "1240.00"), ("33.33", "0.50", "16.67"), ("0.01", "0.50", "0.01"), ("0.00", "10.00", "0.00")],
)
def test_amounts_are_rounded_half_up(price: str, hours: str, expected: str) -> None:
    assert str(amount(Decimal(price), Decimal(hours))) == expected


def test_the_largest_amount_is_exact() -> None:
    assert amount(Decimal("9999999.99"), Decimal("9999.99")) == Decimal("99999899900.00")


def test_a_proposal_can_be_accepted_on_its_last_day() -> None:
    last = date(2026, 11, 23)
    end = datetime(2026, 11, 23, 23, tzinfo=UTC)  # midnight in Madrid
    assert expired_problem(last, end - timedelta(microseconds=1), MADRID) is None
    assert expired_problem(None, end, MADRID) is None
    problem = expired_problem(last, end, MADRID)
    assert problem is not None
    assert (problem.codigo, problem.campo) == (Codigo.FUERA_DE_RANGO, "id")
    assert "23 de noviembre de 2026" in problem.mensaje.es
