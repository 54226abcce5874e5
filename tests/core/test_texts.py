"""Words for people."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planificador.core.model.texts import Idioma, LocalizedText, search_key


def test_a_text_in_each_language() -> None:
    text = LocalizedText(es="hola", eu="kaixo", en="hello")
    assert [text.in_language(idioma) for idioma in (Idioma.ES, Idioma.EU, Idioma.EN)] == ["hola", "kaixo", "hello"]


def test_an_enum_carries_what_its_values_mean() -> None:
    assert {idioma.value for idioma in Idioma} == {"EU", "ES", "EN"}
    assert Idioma.EU == "EU"
    assert Idioma.EU.description == "Basque"


@pytest.mark.parametrize(
    ("text", "folded"),
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
def test_fold(text: str, folded: str) -> None:
    assert search_key(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert search_key(search_key(text)) == search_key(text)


@given(st.text())
def test_folding_does_not_mind_how_letters_are_composed(text: str) -> None:
    assert search_key(unicodedata.normalize("NFC", text)) == search_key(unicodedata.normalize("NFD", text))


@given(st.text(alphabet="áéíóúüñÁÉÍÓÚÜÑabcXYZ çÇ"))
def test_folding_does_not_mind_case(text: str) -> None:
    assert search_key(text.upper()) == search_key(text.lower()) == search_key(text)
