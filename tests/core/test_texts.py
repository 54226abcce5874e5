"""Localized texts, described enums and search keys."""

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
    ],
)
def test_a_search_key_has_no_accents_case_or_runs_of_spaces(text: str, key: str) -> None:
    assert search_key(text) == key


@given(st.text())
def test_a_search_key_is_its_own_search_key(text: str) -> None:
    assert search_key(search_key(text)) == search_key(text)


@given(st.text())
def test_a_search_key_does_not_depend_on_unicode_composition(text: str) -> None:
    assert search_key(unicodedata.normalize("NFC", text)) == search_key(unicodedata.normalize("NFD", text))


@given(st.text(alphabet="áéíóúüñÁÉÍÓÚÜÑabcXYZ çÇ"))
def test_a_search_key_does_not_depend_on_case(text: str) -> None:
    assert search_key(text.upper()) == search_key(text.lower()) == search_key(text)
