"""Localized texts, described enums and search keys."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planificador.core.model.texts import Idioma, LocalizedText, search_key


def test_a_localized_text_has_each_language() -> None:
    text = LocalizedText(es="hola", eu="kaixo", en="hello")
    assert [text.in_language(idioma) for idioma in (Idioma.ES, Idioma.EU, Idioma.EN)] == ["hola", "kaixo", "hello"]


def test_a_described_enum_has_values_and_descriptions() -> None:
    assert {idioma.value for idioma in Idioma} == {"EU", "ES", "EN"}
    assert Idioma.EU == "EU"
    assert Idioma.EU.description == "Basque"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Ibáñez", "ibanez"),
        ("  Álava \t y\nGüeñes ", "alava y guenes"),
        ("IÑAKI", "inaki"),
        ("Straße", "strasse"),
        ("ﬁn", "fin"),
        ("ℌ", "h"),
        ("e\u0301", "e"),
        ("", ""),
        ("Łódź Øre Đuro Ħal ıŋ", "lodz ore duro hal in"),
        ("Æsir cœur ðorn Þór", "aesir coeur dorn thor"),
        ("O’Brien O´Brien O`Brien OʼBrien O′Brien", "o'brien o'brien o'brien o'brien o'brien"),
        ("a‐b a‑b a–b a—b a−b a－b", "a-b a-b a-b a-b a-b a-b"),
        ("co\u00adlo\u200br\ufeff ♥\ufe0f", "color ♥"),
        ("col·legi coŀlegi", "collegi collegi"),
        ("٣ ３ ۳", "3 3 3"),
        ("«a» “b” „c“", '"a" "b" "c"'),
        ("col•legi محـمد ی ک", "collegi محمد ي ك"),
        ("IŞIK ışık İZMİR", "isik isik izmir"),
        ("Привет Ελλάς 東京", "привет ελλασ 東京"),
    ],
)
def test_a_search_key_has_no_accents_case_or_runs_of_spaces(text: str, key: str) -> None:
    assert search_key(text) == key


def test_a_search_key_writes_every_latin_letter_of_an_alphabet_plainly() -> None:
    blocks = (range(0x80, 0x180), range(0x1E00, 0x1F00))  # Latin-1, Latin Extended-A, Latin Extended Additional
    letters = [chr(code) for block in blocks for code in block if chr(code).isalpha() and chr(code) not in "ªºµẟ"]
    assert [letter for letter in letters if not re.fullmatch("'?[a-z]{1,2}'?", search_key(letter))] == []


@given(st.text())
def test_a_search_key_is_its_own_search_key(text: str) -> None:
    assert search_key(search_key(text)) == search_key(text)


@given(st.text())
def test_a_search_key_does_not_depend_on_unicode_composition(text: str) -> None:
    assert search_key(unicodedata.normalize("NFC", text)) == search_key(unicodedata.normalize("NFD", text))


@given(st.text(alphabet="áéíóúüñÁÉÍÓÚÜÑabcXYZ çÇ"))
def test_a_search_key_does_not_depend_on_case(text: str) -> None:
    assert search_key(text.upper()) == search_key(text.lower()) == search_key(text)
