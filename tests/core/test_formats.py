"""Checks of the form of texts."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.formats import (
    CHECKS,
)


def problem_of(kind: str, text: str) -> Problem | None:
    return CHECKS[kind](text)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("EMAIL", "ane@zentroa.eus"),
        ("EMAIL", "ane.etxeberria+rlt@posta.zentroa.eus"),
        ("EMAIL", "iñaki@zentroa.eus"),
        ("PHONE", "943000000"),
        ("PHONE", "+34 943 00 00 00"),
        ("PHONE", "(943) 000-000".replace("(", "").replace(")", "")),
        ("PHONE", "943 000 000 ext. 12"),
        ("URL", "https://aula.example/x?y=1#z"),
        ("URL", "http://127.0.0.1:8000"),
        ("TIMEZONE", "Atlantic/Canary"),
        ("COUNTRY", "FR"),
    ],
)
def test_a_text_of_the_right_form_is_accepted(kind: str, text: str) -> None:
    assert problem_of(kind, text) is None


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("EMAIL", "ane"),
        ("EMAIL", "ane@zentroa"),
        ("EMAIL", "@zentroa.eus"),
        ("EMAIL", "ane@zentroa..eus"),
        ("EMAIL", "ane@zentroa.eus, jon@zentroa.eus"),
        ("PHONE", "hola"),
        ("PHONE", "12"),
        ("PHONE", "\u0669\u0664"),
        ("URL", "aula.example"),
        ("URL", "javascript:alert(1)"),
        ("URL", "https://"),
        ("URL", "https://a b"),
        ("TIMEZONE", "Europe/Bilbao"),
        ("COUNTRY", "XX"),
        ("COUNTRY", "Narnia"),
    ],
)
def test_a_text_of_the_wrong_form_is_refused(kind: str, text: str) -> None:
    problem = problem_of(kind, text)
    assert problem is not None
    assert problem.codigo is Codigo.NO_VALIDO


@pytest.mark.parametrize("kind", sorted(CHECKS))
@given(text=st.text(max_size=200))
@settings(deadline=None)  # the first use of a zone reads files
def test_a_check_accepts_any_text_without_an_exception(kind: str, text: str) -> None:
    problem_of(kind, text)
