"""The texts by which rows are found, and the words that a searched text looks for in them."""

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planificador.core.model.column_groups import ColumnGroup
from planificador.core.model.search_readings import Fit, readings
from planificador.core.model.search_texts import (
    PHONE_KIND,
    SECTION_END,
    row_text,
    sectioned_text,
    visible_sections,
    visible_text_sql,
)
from planificador.core.model.search_words import MARK


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        ("", "Forjas Urola", "   forjas  urola   "),
        ("", "O'Brien Goi-tegi", "   o  brien  goi  tegi   obrien   goitegi   '  -   "),
        ("", "2026-0001", "   2026  0001   20260001   -   "),
        ("", "", ""),
        (PHONE_KIND, "+34 944 12-34.56", "   944123456   "),
        (PHONE_KIND, "0034944123456", "   944123456   "),
        (PHONE_KIND, "+44 (0)20 7946 0958", "   2079460958   442079460958   02079460958   "),
        (PHONE_KIND, "600 11 22 33 / 943 11 22 33", "   600112233   943112233   "),
        (PHONE_KIND, "sin teléfono 7", "   sintelefono7   "),
        ("NAME", "O Connor y de la Cruz", "   o  connor  y  de  la  cruz   oconnor   ydelacruz   delacruz   lacruz   "),
        ("", "Col.legi d'Olot, S.L.L.", "   col  legi  d  olot  s  l  l   collegi   dolot   .  '  ,   "),
        (PHONE_KIND, "943 00 00 00 ext. 12", "   943000000  ext  12   "),
    ],
)
def test_the_text_of_a_row_has_its_words_and_numbers_in_one_piece(kind: str, value: str, text: str) -> None:
    assert row_text([(kind, value)], 1000).partition(MARK)[0] == text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", []),
        ("Agirre, Ane", [("agirre", "ane")]),
        ("goi tegi", [("goi", "tegi")]),
        ("o’brien", [("o", "brien"), ("obrien",)]),
        ("+34 944 12", [("34", "944", "12"), ("94412",)]),
        ("12.345.678 Z", [("12", "345", "678", "z"), ("12345678z",)]),
        ("+ 34 944 12", [("34", "944", "12"), ("94412",)]),
        ("+33 (0)5 59", [("33", "0", "5", "59"), ("559",)]),
        ("ane@xn--espaa-rta.es", [("ane", "espana", "es")]),
        ("+", [("+",)]),
        ("% _", [("%", "_")]),
    ],
)
def test_a_searched_text_has_one_or_two_readings(text: str, words: list[tuple[str, ...]]) -> None:
    assert [reading.words for reading in readings(text)] == words


@given(st.text(max_size=60))
def test_a_row_is_found_by_its_own_value(value: str) -> None:
    text = row_text([("", value)], 1000)
    options = readings(value)
    assert bool(options) == bool(text)
    for fit in (Fit.WORD_STARTS, Fit.PARTS):
        assert not options or any(all(phrase in text for phrase in reading.phrases(fit)) for reading in options)


@given(st.text(alphabet="abñ '-@1", min_size=1, max_size=30), st.text(alphabet="abñ '-@1", max_size=30))
def test_an_index_finds_every_row_that_fits(value: str, searched: str) -> None:
    text = row_text([("", value), ("", "ab ba")], 1000)
    for reading in readings(searched):
        for fit in Fit:
            if all(phrase in text for phrase in reading.phrases(fit)):
                assert all(phrase in text for phrase in reading.indexed_phrases(fit)), fit


@given(st.text(max_size=2000))
def test_the_text_of_a_row_fits_into_its_column(value: str) -> None:
    assert len(row_text([("", value), (PHONE_KIND, value)], 1000)) <= 1000


@pytest.mark.sqlite_only
def test_what_is_seen_of_a_text_does_not_depend_on_the_other_sections() -> None:
    """Each section has its own limit and marks, and a text that holds the end of a section shows less, never more."""
    name = (None, "NAME", "Ane ¶ Agirre")
    address, document = (ColumnGroup.DIRECCIONES, "EMAIL", "a@b.eus"), (ColumnGroup.DOCUMENTOS, "", "12345678Z" * 90)
    full, without = sectioned_text([name, address, document]), sectioned_text([name, address])
    first_two = full.split(SECTION_END)[:-1]
    assert without.split(SECTION_END)[:-1] == first_two
    assert len(full) <= 1000
    with sqlite3.connect(":memory:") as connection:
        for sections in (1, 2):
            sql = f"SELECT {visible_text_sql(sections, 'sqlite', '?1')}"
            (shown,) = connection.execute(sql, [full]).fetchone()
            assert "12345678" not in shown
            assert connection.execute(sql, ["agirre"]).fetchone() == ("",), "a text without sections"
    connection.close()
    assert visible_sections({ColumnGroup.DIRECCIONES}) == 1
    assert visible_sections({ColumnGroup.DOCUMENTOS}) == visible_sections({ColumnGroup.NOTAS}) == 2
