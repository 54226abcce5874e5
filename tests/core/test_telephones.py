"""Telephone numbers, however they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planificador.core.model.formats import CHECKS, NOT_PHONE, WRONG_PHONE_LENGTH
from planificador.core.model.telephones import comparable_numbers, possible_parts, possible_starts


@pytest.mark.parametrize(
    ("written", "numbers"),
    [
        *((text, "+34943112233") for text in [
            "943112233", "943 11 22 33", "943-11-22-33", "943/11 22 33", "943.112.233", "943·11·22·33",
            "943–11–22–33", "943'11'22'33",
            "(943) 112233", "+34 943-112233", "+34 (943) 11 22 33", "0034943112233", "0034 (0) 943 112233",
            "(+34) 943.11.22.33", "+ 34 943 11 22 33", "34 943 11 22 33", "tel:+34-943-112-233", "Tel. 943 11 22 33",
            "Tfno: 943112233", "943 11 22 33 (oficina)", "943112233 Ane", "９４３１１２２３３", "٩٤٣ ١١ ٢٢ ٣٣",
        ]),
        ("943 000 000", "+34943000000"),
        ("+52 1 55 1234 5678", "+525512345678"),
        ("0052 1 55 1234 5678", "+525512345678"),
        ("+52 155 123 4567", "+521551234567"),
        ("+33 (0)5 59 12 34 56", "+33559123456"),
        ("0033 5 59 12 34 56", "+33559123456"),
        ("05 59 12 34 56", "0559123456"),
        ("0664/1234567", "06641234567"),
        ("+44 (0)20 7946 0958", "+442079460958"),
        ("+49 (0) 30 123456", "+4930123456"),
        ("+39 (0)2 1234567", "+39021234567"),
        ("+48 22 123 45 67", "+48221234567"),
        ("+90 (0212) 123 45 67", "+902121234567"),
        ("+1 (212) 555-0123", "+12125550123"),
        ("+800 1234 5678", "+80012345678"),
        ("112", "+34112"),
        ("010", "+34010"),
        ("1004", "+341004"),
        ("902 10 20 30", "+34902102030"),
        *((f"943 00 00 00 {text}", "+34943000000;ext=12") for text in [
            "ext. 12", "ext 12", "Ext.: 12", "x12", "(ext. 12)", "#12", "int. 12", "luz. 12", "anexo 12", ", ext 12",
        ]),
        ("600 11 22 33 / 943 11 22 33", " +34600112233 +34943112233 "),
        ("600112233;943112233", " +34600112233 +34943112233 "),
        ("600112233,943112233", " +34600112233 +34943112233 "),
        ("943 112233 edo 600112233", " +34943112233 +34600112233 "),
        ("943 11 22 33 - 600 11 22 33", " +34943112233 +34600112233 "),
        ("+34 943 11 22 33 +34 600 11 22 33", " +34943112233 +34600112233 "),
        ("943 11 22 33 ext. 12 / 14", " +34943112233;ext=12 +34943112233;ext=14 "),
        ("943 11 22 33/34", " +34943112233 +34943112234 "),
        ("T 943 11 22 33 - M 600 11 22 33", " +34943112233 +34600112233 "),
        ("943 11 22 33 ext. 4; +33 5 59 12 34 56", " +34943112233;ext=4 +33559123456 "),
        ("05 59 12 34 56 / 06 12 34 56 78", " 0559123456 0612345678 "),
    ],
)  # fmt: skip
def test_a_number_is_compared_in_one_form(written: str, numbers: str) -> None:
    assert comparable_numbers(written) == numbers
    assert CHECKS["PHONE"](written) is None


@pytest.mark.parametrize(
    "text", ["943 11 22 3", "943 11 22 334", "+34 943 11 22", "+999 12345678", "1" * 18, "+33 112"]
)
def test_a_number_with_too_few_or_too_many_digits_for_its_country_is_refused(text: str) -> None:
    assert comparable_numbers(text) == ""
    assert CHECKS["PHONE"](text) == WRONG_PHONE_LENGTH


@pytest.mark.parametrize("text", ["hola", "x", "12", "+", "-", "ane@zentroa.eus"])
def test_a_text_without_a_number_is_refused(text: str) -> None:
    assert CHECKS["PHONE"](text) == NOT_PHONE


@pytest.mark.parametrize(
    ("text", "parts", "starts"),
    [
        ("943 11", ("94311",), ("94311", "+3494311")),
        ("+34 943", ("+34943",), ("+34943",)),
        ("0034 943", ("0034943", "+34943"), ("0034943", "+340034943", "+34943")),
        ("05 59", ("0559", "559"), ("0559", "+340559", "559")),
        ("+33 (0)5", ("+335",), ("+335",)),
        ("0", ("0",), ("0", "+340")),
        ("ext", (), ()),
    ],
)
def test_a_part_of_a_number_is_looked_for_in_its_compared_form(
    text: str, parts: tuple[str, ...], starts: tuple[str, ...]
) -> None:
    assert possible_parts(text) == parts
    assert possible_starts(text) == starts


@given(st.text(max_size=40) | st.text(alphabet="+0934 ()/-.x;,ext", max_size=40))
def test_any_text_has_a_compared_form_that_fits_into_its_column(text: str) -> None:
    assert len(comparable_numbers(text)) <= 160
    possible_starts(text)
