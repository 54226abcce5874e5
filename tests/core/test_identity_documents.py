"""Numbers of people's documents: which are right, what they are, and their one form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planificador.core.model.compact import compact_number
from planificador.core.model.errors import Codigo
from planificador.core.model.identity.kinds import Identity, Part, Refusal, TipoDocumento
from planificador.core.model.identity.people import document_identity
from planificador.core.model.texts import Idioma

NIF, CARD, PASSPORT, OTHER = TipoDocumento.NIF, TipoDocumento.IDENTIDAD, TipoDocumento.PASAPORTE, TipoDocumento.OTRO
# Without a kind that the client states.
DERIVED = {
    "12345678Z": ("12345678Z", NIF, "ES"),
    "12.345.678-z": ("12345678Z", NIF, "ES"),
    "ES12345678Z": ("12345678Z", NIF, "ES"),
    "DNI: 12345678 Z": ("12345678Z", NIF, "ES"),
    "1234567-L": ("01234567L", NIF, "ES"),
    "X-1234567-L": ("X1234567L", NIF, "ES"),
    "K1234567L": ("K1234567L", NIF, "ES"),
    "L1234567L": ("L1234567L", NIF, "ES"),
    "m-1234567-l": ("M1234567L", NIF, "ES"),
    "AAB123456": ("AAB123456", PASSPORT, None),
    "aab 123456": ("AAB123456", PASSPORT, None),
    "AB1234567": ("AB1234567", PASSPORT, None),
    "12AB34567": ("12AB34567", PASSPORT, None),
    "C01X00T47": ("C01X00T47", PASSPORT, None),
    "E12345678": ("E12345678", PASSPORT, None),  # of China; it looks like a number of a company
    "A12345678": ("A12345678", PASSPORT, None),  # of the United States
    "B12345670": ("B12345670", PASSPORT, None),
    "P1234567A": ("P1234567A", PASSPORT, None),
    "123456789": ("123456789", PASSPORT, None),
}
WITHOUT_LETTER = {
    ("12.345.678", None, None): True,
    ("1234567", None, "ES"): True,
    ("X1234567", None, None): True,
    ("12345678", None, "DE"): False,
    ("12345678", PASSPORT, None): False,
    ("123456789", None, None): False,
    ("AB123456", None, None): False,
}
DERIVED_WRONG = {
    "12345678A": Codigo.NIF_NO_VALIDO,
    "X1234567A": Codigo.NIF_NO_VALIDO,
    "M1234567A": Codigo.NIF_NO_VALIDO,
    "ES12345678A": Codigo.NIF_NO_VALIDO,
    "1234": Codigo.NO_VALIDO,
    "": Codigo.NO_VALIDO,
    "Agirre": Codigo.NO_VALIDO,
    "ÑÑÑÑÑÑ": Codigo.NO_VALIDO,
    "A1" * 11: Codigo.NO_VALIDO,
}
STATED = {
    ("12345678A", PASSPORT, None): ("12345678A", PASSPORT, None),
    ("12345678Z", PASSPORT, "MA"): ("12345678Z", PASSPORT, "MA"),
    ("X1234567A", PASSPORT, "ES"): ("X1234567A", PASSPORT, "ES"),
    ("12345678A", None, "FR"): ("12345678A", PASSPORT, "FR"),
    ("AAB123456", None, "ES"): ("AAB123456", PASSPORT, "ES"),
    ("12345678Z", CARD, None): ("12345678Z", NIF, "ES"),
    ("X1234567L", CARD, "ES"): ("X1234567L", NIF, "ES"),
    ("L01X00T471", CARD, "DE"): ("L01X00T471", CARD, "DE"),
    ("880310123456", CARD, "FR"): ("880310123456", CARD, "FR"),
    ("CA 12345 AA", CARD, "IT"): ("CA12345AA", CARD, "IT"),
    ("RSSMRA85T10A562S", CARD, "IT"): ("RSSMRA85T10A562S", CARD, "IT"),
    ("44051401359", CARD, "PL"): ("44051401359", CARD, "PL"),
    ("ABA300000", CARD, "PL"): ("ABA300000", CARD, "PL"),
    ("10000000146", CARD, "TR"): ("10000000146", CARD, "TR"),
    ("10000000146", None, "TR"): ("10000000146", CARD, "TR"),
    ("A12B34567", CARD, "TR"): ("A12B34567", CARD, "TR"),
    ("1800101221144", CARD, "RO"): ("1800101221144", CARD, "RO"),
    ("RX 123456", CARD, "RO"): ("RX123456", CARD, "RO"),
    ("00000000 0 ZZ4", CARD, "PT"): ("000000000ZZ4", CARD, "PT"),
    ("123456", OTHER, None): ("123456", OTHER, None),
    ("Carnet nº 7", OTHER, "ES"): ("CARNETNO7", OTHER, "ES"),
    ("45 № 123456", OTHER, "RU"): ("45NO123456", OTHER, "RU"),
}
STATED_WRONG = {
    ("12345678A", NIF, None): (Codigo.NIF_NO_VALIDO, Part.NUMBER),
    ("AB1234567", NIF, None): (Codigo.NIF_NO_VALIDO, Part.NUMBER),
    ("B12345674", NIF, None): (Codigo.NIF_NO_VALIDO, Part.NUMBER),
    ("12345678Z", NIF, "FR"): (Codigo.NO_VALIDO, Part.COUNTRY),
    ("12345678A", CARD, "ES"): (Codigo.NIF_NO_VALIDO, Part.NUMBER),
    ("44051401358", CARD, "PL"): (Codigo.NIF_NO_VALIDO, Part.NUMBER),
    ("10000000147", CARD, "TR"): (Codigo.NIF_NO_VALIDO, Part.NUMBER),
    ("Agirre", CARD, "FR"): (Codigo.NIF_NO_VALIDO, Part.NUMBER),
    ("Agirre", CARD, None): (Codigo.NO_VALIDO, Part.NUMBER),
    ("Agirre", PASSPORT, None): (Codigo.NO_VALIDO, Part.NUMBER),
    ("A1", PASSPORT, "FR"): (Codigo.NO_VALIDO, Part.NUMBER),
    ("-", OTHER, None): (Codigo.NO_VALIDO, Part.NUMBER),
}


def identity(text: str, kind: TipoDocumento | None = None, country: str | None = None) -> object:
    result = document_identity(compact_number(text), kind, country)
    if isinstance(result, Identity):
        return result.number, result.kind, result.country
    return result.problem.codigo, result.part


@pytest.mark.parametrize("typed", WITHOUT_LETTER)
def test_a_number_like_a_dni_without_its_letter_is_warned_of(
    typed: tuple[str, TipoDocumento | None, str | None],
) -> None:
    text, kind, country = typed
    identity = document_identity(compact_number(text), kind, country)
    assert isinstance(identity, Identity)
    assert identity.kind is PASSPORT
    assert (identity.warning is not None) == WITHOUT_LETTER[typed]


@pytest.mark.parametrize("written", DERIVED)
def test_the_kind_of_a_document_follows_from_its_number(written: str) -> None:
    assert identity(written) == DERIVED[written]


@pytest.mark.parametrize("written", DERIVED_WRONG)
def test_a_wrong_dni_and_a_text_that_is_no_number_are_refused_without_a_kind(written: str) -> None:
    assert identity(written) == (DERIVED_WRONG[written], Part.NUMBER)


@pytest.mark.parametrize(("written", "kind", "country"), STATED)
def test_a_document_is_judged_by_the_kind_that_the_client_states(
    written: str, kind: TipoDocumento, country: str | None
) -> None:
    assert identity(written, kind, country) == STATED[written, kind, country]


@pytest.mark.parametrize(("written", "kind", "country"), STATED_WRONG)
def test_a_document_that_cannot_be_of_its_kind_is_refused(
    written: str, kind: TipoDocumento, country: str | None
) -> None:
    assert identity(written, kind, country) == STATED_WRONG[written, kind, country]


@pytest.mark.parametrize("language", Idioma)
@pytest.mark.parametrize(("kind", "country"), [(PASSPORT, "MA"), (CARD, "TR"), (OTHER, None)])
def test_the_owner_of_a_passport_is_not_told_of_spanish_numbers(
    kind: TipoDocumento, country: str | None, language: Idioma
) -> None:
    result = document_identity("", kind, country)
    assert isinstance(result, Refusal)
    words = set(result.problem.mensaje.in_language(language).replace(",", " ").split())
    assert words.isdisjoint({"DNI", "NIE", "CIF", "NIF", "NAN", "AIZ", "IFK", "IFZ"})


@given(st.text(max_size=40), st.sampled_from([None, *TipoDocumento]), st.sampled_from([None, "ES", "FR", "TR", "BG"]))
def test_any_text_is_a_document_or_refused(text: str, kind: TipoDocumento | None, country: str | None) -> None:
    result = document_identity(compact_number(text), kind, country)
    if isinstance(result, Identity):
        assert document_identity(result.number, result.kind, result.country) == result
