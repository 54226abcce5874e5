"""The one form of texts."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from planificador.core.model.normalization import (
    has_forbidden_character,
    has_letter_or_digit,
    one_line,
    several_lines,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" Forjas \t Urola\u00a0S.A.\n", "Forjas Urola S.A."),
        ("a\u2009b\u3000c\u2028d\x0be\x85f", "a b c d e f"),
        ("Cafe\u0301 col·legi", "Café col·legi"),
        ("\ufeffAne\u200b Ru\u00adiz\u2060", "Ane Ruiz"),
        ("\u202eenA\u202c \u2067Jon\u2069\u200e\u200f\u061c", "enA Jon"),
        ("\u3164\u115f\u2800\uffa0\U000e0041\u034f", ""),
        ("a\ufe0f b\U000e0100 c\u180b d\u200d e\u200c", "a b c d e"),
        ("\uf0b7 Word", "\uf0b7 Word"),
    ],
)
def test_a_text_has_no_invisible_characters_and_single_spaces(text: str, expected: str) -> None:
    assert one_line(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "👩‍👩‍👧 👨🏽‍⚕️ ❤️‍🔥 🐻‍❄️ ☎︎ 1️⃣ ©️",
        "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
        "می‌خواهم علی‌رضا",  # Persian
        "क्‍ष ශ්‍රී",  # Hindi, Sinhala
        "葛\U000e0100城",
        "ᠠ᠋",
        "שלום עולם",
        "مُحَمَّد",
        "Nguyễn Þór Łódź Đorđević",
    ],
)
def test_what_changes_the_appearance_of_a_text_stays(text: str) -> None:
    assert one_line(text) == text
    assert several_lines(text) == text


def test_a_long_text_keeps_its_lines_and_tabs() -> None:
    assert several_lines(" \r\n• a\r\n\tb \x0bc\u2029d\re\x0cf\u200b\n") == "• a\n\tb \nc\nd\ne\nf"


@example("\u0300\u094d\u200c")
@given(st.text() | st.text(alphabet="a\u200c\u200d\ufe0f👩❤⚕ة\u094d\u200b\u202e\n\r\u0301क"))
def test_a_normalized_text_stays_the_same(text: str) -> None:
    for normalize in (one_line, several_lines):
        assert normalize(normalize(text)) == normalize(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kaixo, señor 😀 \uf0b7", False),
        ("a\n\tb", False),
        ("a\0b", True),
        ("a\x7f", True),
        ("a\x92b", True),
        ("\ud800", True),
        ("\ufffe", True),
        ("\ufdd0", True),
        ("\U0010ffff", True),
    ],
)
def test_controls_surrogates_and_noncharacters_are_forbidden(text: str, expected: bool) -> None:
    assert has_forbidden_character(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("O", True), ("3", True), ("東京", True), ("علي", True), (".", False), ("👍", False), ("", False)],
)
def test_a_name_has_a_letter_or_a_digit(text: str, expected: bool) -> None:
    assert has_letter_or_digit(text) is expected
