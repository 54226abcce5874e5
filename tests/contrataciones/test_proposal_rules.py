"""The rules of proposals: their end, their loss, what may be expected of them, and their versions."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planificador.contrataciones.proposal_rules import (
    CampoLinea,
    EstadoPropuesta,
    SituacionLinea,
    changed_terms,
    line_situation,
    proposal_state,
)
from planificador.contrataciones.rules import (
    EstadoContratacion,
    MotivoPerdida,
    expires_at,
    extension_problem,
    first_valid_day,
    loss_problem,
    past_validity_warning,
    state_at,
    weighted_amount,
)

E, M = EstadoContratacion, MotivoPerdida
ZONES = [
    ZoneInfo(name)
    for name in ("UTC", "Europe/Madrid", "America/Havana", "Asia/Beirut", "Pacific/Apia", "America/Scoresbysund")
]
"""Zones whose clocks change at night, at midnight, before midnight, or that skipped a day."""


@pytest.mark.parametrize(
    ("zone", "last_day", "end"),
    [
        ("Europe/Madrid", "2026-11-30", "2026-11-30T23:00"),
        ("Europe/Madrid", "2026-03-28", "2026-03-28T23:00"),
        ("Europe/Madrid", "2026-03-29", "2026-03-29T22:00"),
        ("Europe/Madrid", "2026-10-24", "2026-10-24T22:00"),
        ("Europe/Madrid", "2026-10-25", "2026-10-25T23:00"),
        ("Europe/Madrid", "2028-02-29", "2028-02-29T23:00"),
        ("Atlantic/Canary", "2026-12-31", "2027-01-01T00:00"),
        ("America/Havana", "2026-03-07", "2026-03-08T05:00"),  # the clocks skip midnight
        ("America/Havana", "2026-10-31", "2026-11-01T04:00"),  # midnight comes twice
        ("Pacific/Apia", "2011-12-29", "2011-12-30T10:00"),  # the 30th is skipped
        ("UTC", "2199-12-31", "2200-01-01T00:00"),
    ],
)
def test_a_proposal_expires_at_the_end_of_its_last_day_in_the_zone_of_the_centre(
    zone: str, last_day: str, end: str
) -> None:
    day, instant = date.fromisoformat(last_day), datetime.fromisoformat(end).replace(tzinfo=UTC)
    assert expires_at(day, ZoneInfo(zone)) == instant
    before = instant - timedelta(microseconds=1)
    assert state_at(E.PROPUESTA, day, before, ZoneInfo(zone)) is E.PROPUESTA
    assert state_at(E.PROPUESTA, day, instant, ZoneInfo(zone)) is E.CADUCADA


@given(
    st.integers(0, 3_000_000_000).map(lambda second: datetime.fromtimestamp(second, UTC)),
    st.integers(-3, 3),
    st.sampled_from(ZONES),
)
def test_the_query_for_expired_proposals_finds_those_whose_end_has_come(now: datetime, n: int, zone: ZoneInfo) -> None:
    day = now.date() + timedelta(days=n)
    is_over = expires_at(day, zone) <= now
    assert (day < first_valid_day(now, zone)) is is_over
    assert (extension_problem(day, now, zone) is not None) is is_over
    assert (past_validity_warning(day, now, zone) is not None) is is_over
    assert (state_at(E.PROPUESTA, day, now, zone) is E.CADUCADA) is is_over


@pytest.mark.parametrize("state", [state for state in E if state is not E.PROPUESTA])
def test_only_a_proposal_expires(state: EstadoContratacion) -> None:
    now = datetime(2026, 11, 23, tzinfo=UTC)
    assert state_at(state, date(2020, 1, 1), now, ZONES[0]) is state
    assert state_at(E.PROPUESTA, None, now, ZONES[0]) is E.PROPUESTA


@pytest.mark.parametrize(
    ("reason", "text", "campo"),
    [
        (None, None, "motivoPerdida"),
        (None, "Se va a otra academia", None),
        (M.PRECIO, None, None),
        (M.PRECIO, "Un 20 % más caro", None),
        (M.OTRO, None, "motivo"),
        (M.OTRO, "Cierra la planta", None),
    ],
)
def test_a_lost_proposal_has_a_reason_of_the_list_or_a_text(
    reason: MotivoPerdida | None, text: str | None, campo: str | None
) -> None:
    problem = loss_problem(reason, text)
    assert (problem and problem.campo) == campo


@pytest.mark.parametrize(
    ("state", "probability", "expected"),
    [
        (E.PROPUESTA, None, None),
        (E.PROPUESTA, 0, "0.00"),
        (E.PROPUESTA, 50, "8.34"),  # of 16.67: 8.335
        (E.PROPUESTA, 33, "5.50"),
        (E.PROPUESTA, 100, "16.67"),
        (E.ACEPTADA, 10, "16.67"),
        (E.EN_CURSO, None, "16.67"),
        (E.FINALIZADA, 0, "16.67"),
        (E.RECHAZADA, 90, "0.00"),
        (E.CADUCADA, None, "0.00"),
        (E.CANCELADA, 100, "0.00"),
    ],
)
def test_an_expected_amount_is_weighted_to_the_cent(
    state: EstadoContratacion, probability: int | None, expected: str | None
) -> None:
    weighted = weighted_amount(Decimal("33.33"), Decimal("0.50"), state, probability)
    assert weighted == (None if expected is None else Decimal(expected))


P = EstadoPropuesta


@pytest.mark.parametrize(
    ("lines", "state"),
    [
        ([], P.PROPUESTA),
        ([E.PROPUESTA], P.PROPUESTA),
        ([E.ACEPTADA, E.PROPUESTA, E.RECHAZADA], P.PROPUESTA),
        ([E.ACEPTADA, E.RECHAZADA, E.CADUCADA, E.CANCELADA], P.ACEPTADA),
        ([E.EN_CURSO, E.CANCELADA], P.ACEPTADA),
        ([E.FINALIZADA, E.CADUCADA], P.ACEPTADA),
        ([E.RECHAZADA, E.CADUCADA, E.CANCELADA], P.RECHAZADA),
        ([E.CADUCADA, E.CANCELADA], P.CADUCADA),
        ([E.CANCELADA], P.CANCELADA),
    ],
)
def test_the_state_of_a_proposal_follows_from_its_lines(lines: list[EstadoContratacion], state: P) -> None:
    assert proposal_state(lines) is proposal_state(lines[::-1]) is state


TERMS = {
    "formacion_id": 1,
    "modalidad": "MIXTA",
    "precio_hora": Decimal("50.00"),
    "horas_previstas": Decimal("20.00"),
    "fecha_inicio": None,
    "fecha_fin": date(2026, 12, 18),
}


def test_a_line_tells_which_of_its_terms_changed() -> None:
    assert line_situation(None, TERMS) is SituacionLinea.NUEVA
    assert line_situation(TERMS, dict(TERMS)) is SituacionLinea.IGUAL
    other = TERMS | {"precio_hora": Decimal("45.00"), "fecha_fin": None}
    assert line_situation(TERMS, other) is SituacionLinea.CAMBIADA
    assert changed_terms(TERMS, other) == [CampoLinea.PRECIO_HORA, CampoLinea.FECHA_FIN]
    assert changed_terms(TERMS, TERMS | {"precio_hora": Decimal("50.0")}) == []
