"""The order of texts, and which codes are one."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planificador.core.model.sort_keys import MAX_CODE_KEY, MAX_SORT_KEY, code_key, sort_key

IN_ORDER = {
    "words before longer ones": ["Ana", "Ana Z", "Ana-Z", "Ana Zubia", "Anabel", "Ane"],
    "Ñ after N": ["Nuñez", "nzz", "Ñandú", "Ñu", "Oria"],
    "Ñ within a word": ["Gonz", "Goñi", "Gooi"],
    "letters of other languages": ["Aduna", "Ærø", "Afrika", "Cadena", "Çelik", "Cid", "Lodos", "Łódź", "Lofoten"],
    "other letters": ["Orio", "Ørsted", "Osa", "Strasbourg", "Straße", "Strasz"],
    "Turkish letters": ["Ibarra", "Işık", "İzmit", "Iztueta"],
    "accents after plain letters": ["papa", "papá", "pápa", "Papas"],
    "accents decide after all letters": ["Álava", "Alava 2", "Álava 3"],
    "numbers count": ["Aula 1", "Aula 2", "Aula 2 bis", "Aula 2B", "Aula 10", "Aula 10.2", "Aula 10.10", "Aula B"],
    "codes": ["PRL-1", "PRL-2", "prl-3", "PRL-10", "PRL-10b", "PRLX"],
    "file numbers": ["2025-0099", "2026-0008", "2026-9999", "2026-10000", "2026-999999", "A-1"],
    "zeros before a number": ["01001", "20018", "64100"],
    "digits before letters": ["3M", "20 Minutos", "Abc"],
    "apostrophes are within a word": ["l’Alcúdia", "L'Hospitalet", "O'Brien", "Obrist", "Ochoa"],
    "signs are ignored": ["«Talleres» Norte", "Talleres Norte, S.L.", "Talleres Oria SL"],
    "other alphabets come last": ["Zubia", "Ωμέγα", "Ёлка", "日本"],
}
EQUAL_LETTERS = [("S.L.", "SL"), ("O’Brien", "obrien"), ("Goi-tegi", "GOI TEGI"), ("José", "JOSE"), ("07", "7")]
ONE_CODE = [
    ("PRL-1", "prl-1", "Prl 1", "PRL–1", "PRL_1", " PRL - 01 ", "ＰＲＬ－１", "prl1", "PRL/1"),
    ("2026-0008", "2026-8", "2026-08", " 2026 – 0008", "２０２６‐８", "2026/8"),
    ("INGLÉS", "Ingles", "inglés"),
]
DIFFERENT_CODES = ["PRL-1", "PRL-11", "PRL-1-1", "PRL", "1-PRL", "C", "C++", "C#", "A1-1", "A-11", "20260008", "2026-8"]


@pytest.mark.parametrize("name", IN_ORDER)
def test_texts_sort_as_in_an_index(name: str) -> None:
    for earlier, later in pairwise(IN_ORDER[name]):
        assert sort_key(earlier).encode() < sort_key(later).encode(), (earlier, later)


@pytest.mark.parametrize(("text", "other"), EQUAL_LETTERS)
def test_signs_accents_and_case_decide_last(text: str, other: str) -> None:
    assert max(sort_key(text), sort_key(other)) < sort_key(f"{other} a")


def test_people_sort_by_their_family_names_then_by_given_ones() -> None:
    people = [("García", "Ana"), ("Garcia", "Ane"), ("García", "Zoe"), ("García López", "Ana"), ("Garciandia", "Ana")]
    keys = [sort_key(*person).encode() for person in people]
    assert keys == sorted(keys)
    assert sort_key(None, "Ana") == sort_key("Ana")


@given(st.text(max_size=300), st.text(max_size=300))
def test_keys_can_be_stored(text: str, other: str) -> None:
    for key, length in ((sort_key(text, other), MAX_SORT_KEY), (code_key(text), MAX_CODE_KEY)):
        assert len(key) <= length
        assert key or not text.strip()


@pytest.mark.parametrize("codes", ONE_CODE)
def test_a_code_is_one_however_it_is_written(codes: tuple[str, ...]) -> None:
    assert len(set(map(code_key, codes))) == 1, list(map(code_key, codes))


def test_other_codes_are_different() -> None:
    assert len(set(map(code_key, DIFFERENT_CODES))) == len(DIFFERENT_CODES)
