"""Checks of the form of texts."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stdnum.es import dni

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.formats import (
    CHECKS,
    compact_number,
    document_problem,
    is_nif,
    nif_problem,
)


def problem_of(kind: str, text: str) -> Problem | None:
    return CHECKS[kind](text)


@pytest.mark.parametrize("number", ["12345678Z", "00000000T", "X1234567L", "Z1234567R", "A13585625", "Q2818002D"])
def test_a_dni_nie_or_cif_with_its_control_character_is_valid(number: str) -> None:
    assert is_nif(number)


@pytest.mark.parametrize(
    "number",
    ["12345678A", "1234567Z", "123456789Z", "X1234567A", "A13585620", "Q28180020", "I1234567", "", "Z", "1" * 5000],
)
def test_other_tax_numbers_are_refused(number: str) -> None:
    problem = nif_problem(number)
    assert problem is not None
    assert problem.codigo is Codigo.NIF_NO_VALIDO


@pytest.mark.parametrize(
    "written",
    [
        "12345678z",
        "12.345.678-Z",
        " 12345678 / Z ",
        "12345678\u2010Z",
        "12345678\u2212Z",
        "12345678\u00a0Z",
        "\u200e12345678Z",
        "\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff3a",
    ],
)
def test_all_spellings_of_a_number_have_one_compact_form(written: str) -> None:
    assert compact_number(written) == "12345678Z"


@pytest.mark.parametrize("number", ["12345678\u2010Z", "12345678 Z", "\u0661\u0662345678Z", "12345678z", "12345678Z\n"])
def test_a_number_that_is_not_compact_is_refused(number: str) -> None:
    assert not is_nif(number)


@given(st.integers(0, 99_999_999), st.sampled_from("ABCDEFGHIJKLMNÑOPQRSTUVWXYZ"))
def test_only_one_letter_is_valid_for_a_dni(number: int, letter: str) -> None:
    digits = f"{number:08}"
    assert is_nif(digits + letter) is (dni.calc_check_digit(digits) == letter)


@given(st.lists(st.text(alphabet=" .-/\t\u2010\u2011\u2013\u2212\u00a0\u200b", max_size=3), min_size=9, max_size=9))
def test_separators_do_not_change_the_compact_form(separators: list[str]) -> None:
    written = "".join(separator + sign for separator, sign in zip(separators, "12345678Z", strict=True))
    assert compact_number(written) == "12345678Z"


@pytest.mark.parametrize(
    ("number", "codigo"),
    [
        ("12345678Z", None),
        ("X1234567L", None),
        ("AAB123456", None),
        ("12345678A", Codigo.NIF_NO_VALIDO),
        ("X1234567A", Codigo.NIF_NO_VALIDO),
        ("1234", Codigo.NO_VALIDO),
        ("ÑÑÑÑÑÑ", Codigo.NO_VALIDO),
        ("A" * 21, Codigo.NO_VALIDO),
    ],
)
def test_a_document_number_is_a_dni_a_nie_or_a_passport(number: str, codigo: Codigo | None) -> None:
    problem = document_problem(number)
    assert (problem.codigo if problem else None) is codigo


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
        ("POSTCODE", "20018"),
        ("POSTCODE", "01001"),
        ("POSTCODE", "52006"),
        ("URL", "https://aula.example/x?y=1#z"),
        ("URL", "http://127.0.0.1:8000"),
        ("TIMEZONE", "Atlantic/Canary"),
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
        ("POSTCODE", "2001"),
        ("POSTCODE", "00001"),
        ("POSTCODE", "53001"),
        ("POSTCODE", "200180"),
        ("URL", "aula.example"),
        ("URL", "javascript:alert(1)"),
        ("URL", "https://"),
        ("URL", "https://a b"),
        ("TIMEZONE", "Europe/Bilbao"),
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
