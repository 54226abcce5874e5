"""Tax numbers of organisations: which are right, what they are, and their one form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.es import cif, dni

from planificador.core.model.compact import compact_number
from planificador.core.model.errors import Codigo
from planificador.core.model.identity.filters import stored_numbers, stored_part
from planificador.core.model.identity.kinds import Identity, Part, TipoNif
from planificador.core.model.identity.organisations import tax_identity
from planificador.core.model.texts import Idioma

NIF, IVA, OTRO = TipoNif.NIF, TipoNif.IVA, TipoNif.OTRO
# Each letter with the control characters that are in use with it, for the number 1234567.
ORGANISATIONS = [f"{letter}12345674" for letter in "ABCDEFGHJNRUVW"] + [
    f"{letter}1234567D" for letter in "CDFGJNPQRSUVW"
]
SPANISH = {
    **{number: number for number in ORGANISATIONS},
    "12345678Z": "12345678Z",
    "00000000T": "00000000T",
    "X1234567L": "X1234567L",
    "Y1234567X": "Y1234567X",
    "Z1234567R": "Z1234567R",
    "K1234567L": "K1234567L",
    "L1234567L": "L1234567L",
    "M1234567L": "M1234567L",
    "A13585625": "A13585625",
    "Q2818002D": "Q2818002D",
    "P4800000D": "P4800000D",
    "N0012345E": "N0012345E",
    "ES-B12345674": "B12345674",
    "ES B 12345674": "B12345674",
    "es b12345674": "B12345674",
    "ES12345678Z": "12345678Z",
    "ESX1234567L": "X1234567L",
    "NIF B12345674": "B12345674",
    "C.I.F.: B-12345674": "B12345674",
    "N.I.F. 12345678-Z": "12345678Z",
    "CIF (B12345674)": "B12345674",
    "B-12.345.674": "B12345674",
    "ES-B-12345674": "B12345674",
    " b-1234567.4 ": "B12345674",
    "12.345.678-Z": "12345678Z",
    "12,345,678 z": "12345678Z",
    "12345678\u2010Z": "12345678Z",
    "12345678\u2212Z": "12345678Z",
    "12345678\u00a0Z": "12345678Z",
    "\u200e12345678Z": "12345678Z",
    "\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff3a": "12345678Z",
    "1.234.567-L": "01234567L",
    "X-01234567-L": "X1234567L",
    "A1358562E": "A13585625",  # the control character of these letters is a digit
    "P48000004": "P4800000D",  # and of these a letter
}
VAT = {
    "FR40303265045": ("FR40303265045", "FR"),
    "fr 40 303 265 045": ("FR40303265045", "FR"),
    "FRK7399859412": ("FRK7399859412", "FR"),
    "EL094259216": ("EL094259216", "GR"),
    "GR 094259216": ("EL094259216", "GR"),
    "DE 136.695.976": ("DE136695976", "DE"),
    "ATU13585627": ("ATU13585627", "AT"),
    "BE 0428.759.497": ("BE0428759497", "BE"),
    "BE428759497": ("BE0428759497", "BE"),
    "NL004495445B01": ("NL004495445B01", "NL"),
    "NL 0044.95.445.B01": ("NL004495445B01", "NL"),
    "IE6433435F": ("IE6433435F", "IE"),
    "IE8Z49289F": ("IE8Z49289F", "IE"),
    "IT 00743110157": ("IT00743110157", "IT"),
    "PT 501 964 843": ("PT501964843", "PT"),
    "CY10259033P": ("CY10259033P", "CY"),
    "HU12892312": ("HU12892312", "HU"),
    "LT119511515": ("LT119511515", "LT"),
    "MT11679112": ("MT11679112", "MT"),
    "RO18547290": ("RO18547290", "RO"),
    "SE123456789701": ("SE123456789701", "SE"),
    "PL 856-734-62-15": ("PL8567346215", "PL"),
    "XI110305878": ("XI110305878", "GB"),
}
# Of no kind that the client states: the number, and the country of the address.
WRONG = [
    ("12345678A", "ES"),
    ("X1234567A", "ES"),
    ("M1234567A", "ES"),
    ("123456789Z", "ES"),
    ("12345678ZZ", "ES"),
    ("A13585620", "ES"),
    ("Q28180020", "ES"),
    ("B1234567", "ES"),
    ("I1234567", "ES"),
    ("", "ES"),
    ("Z", "ES"),
    ("1" * 5000, "ES"),
    ("303265045", "ES"),
    ("FR40303265046", "ES"),
    ("FR40303265046", "FR"),
    ("DE136695977", "FR-DE"),
    ("B12345670", "FR"),
    ("\u0661\u0662345678Z", "ES"),
]
ABROAD = {
    ("40303265045", "FR"): ("FR40303265045", IVA, "FR"),
    ("303 265 045", "FR"): ("303265045", OTRO, "FR"),
    ("HRB 12345 B", "DE"): ("HRB12345B", OTRO, "DE"),
    ("12-3456789", "US"): ("123456789", OTRO, "US"),
    ("76.086.428-5", "CL"): ("760864285", OTRO, "CL"),
    ("10259033P", "CY"): ("CY10259033P", IVA, "CY"),
    ("53000004605", "MC"): ("FR53000004605", IVA, "MC"),
    ("B12345674", "FR"): ("B12345674", NIF, "ES"),
    ("FR40303265045", "US"): ("FR40303265045", IVA, "FR"),
    ("GB980780684", "ES"): ("GB980780684", OTRO, "GB"),
    ("CHE-107.787.577", "ES"): ("CHE107787577", OTRO, "CH"),
    ("CHE-107.787.577 IVA", "ES"): ("CHE107787577IVA", OTRO, "CH"),
    ("NO 974 760 673 MVA", "ES"): ("NO974760673MVA", OTRO, "NO"),
}
STATED = {
    ("B12345674", NIF, None): ("B12345674", NIF, "ES"),
    ("ES B12345674", IVA, None): ("B12345674", NIF, "ES"),
    ("B12345674", IVA, "ES"): ("B12345674", NIF, "ES"),
    ("40303265045", IVA, "FR"): ("FR40303265045", IVA, "FR"),
    ("FR40303265045", IVA, None): ("FR40303265045", IVA, "FR"),
    ("094259216", IVA, "GR"): ("EL094259216", IVA, "GR"),
    ("FR53000004605", IVA, "MC"): ("FR53000004605", IVA, "MC"),
    ("B12345670", OTRO, None): ("B12345670", OTRO, "ES"),
    ("B12345670", None, "FR"): ("B12345670", OTRO, "FR"),
    ("12345678Z", OTRO, "FR"): ("12345678Z", OTRO, "FR"),
    ("Ж-123", OTRO, "RU"): ("Ж123", OTRO, "RU"),
}
STATED_WRONG = {
    ("B12345670", NIF, None): (Codigo.NIF_NO_VALIDO, Part.NUMBER),
    ("B12345674", NIF, "FR"): (Codigo.NO_VALIDO, Part.COUNTRY),
    ("FR40303265046", IVA, None): (Codigo.NIF_NO_VALIDO, Part.NUMBER),
    ("40303265046", IVA, "FR"): (Codigo.NIF_NO_VALIDO, Part.NUMBER),
    ("FR40303265045", IVA, "DE"): (Codigo.NO_VALIDO, Part.COUNTRY),
    ("FR40303265045", None, "ES"): (Codigo.NO_VALIDO, Part.COUNTRY),
    ("123456789", IVA, "US"): (Codigo.NO_VALIDO, Part.KIND),
    ("", OTRO, "FR"): (Codigo.NO_VALIDO, Part.NUMBER),
}


def identity(text: str, kind: TipoNif | None = None, country: str | None = None, home: str = "ES") -> object:
    result = tax_identity(compact_number(text), kind, country, home)
    if isinstance(result, Identity):
        return result.number, result.kind, result.country
    return result.problem.codigo, result.part


@pytest.mark.parametrize("written", SPANISH)
def test_every_way_to_write_a_spanish_number_has_one_form(written: str) -> None:
    assert identity(written) == (SPANISH[written], NIF, "ES")
    assert identity(written, NIF) == identity(written, None, "ES") == (SPANISH[written], NIF, "ES")


@pytest.mark.parametrize("written", VAT)
def test_a_vat_number_is_recognised_by_its_prefix(written: str) -> None:
    number, country = VAT[written]
    assert identity(written) == identity(written, IVA) == identity(written, None, country) == (number, IVA, country)


@pytest.mark.parametrize(("written", "home"), WRONG)
def test_a_number_with_a_wrong_control_character_is_refused_without_a_kind(written: str, home: str) -> None:
    assert identity(written, home=home[-2:]) == (Codigo.NIF_NO_VALIDO, Part.NUMBER)


@pytest.mark.parametrize(("written", "home"), ABROAD)
def test_a_number_of_a_foreign_organisation_follows_from_its_address_or_prefix(written: str, home: str) -> None:
    assert identity(written, home=home) == ABROAD[written, home]


@pytest.mark.parametrize(("written", "kind", "country"), STATED)
def test_a_kind_that_the_client_states_is_the_one_that_counts(written: str, kind: TipoNif, country: str) -> None:
    assert identity(written, kind, country) == STATED[written, kind, country]


@pytest.mark.parametrize(("written", "kind", "country"), STATED_WRONG)
def test_a_number_is_checked_by_the_kind_that_the_client_states(written: str, kind: TipoNif, country: str) -> None:
    assert identity(written, kind, country) == STATED_WRONG[written, kind, country]


@given(st.integers(0, 99_999_999), st.sampled_from("ABCDEFGHIJKLMNÑOPQRSTUVWXYZ"))
def test_only_one_letter_is_right_for_a_dni(number: int, letter: str) -> None:
    digits = f"{number:08}"
    assert (identity(digits + letter)[1] is NIF) is (dni.calc_check_digit(digits) == letter)  # type: ignore[index]


@given(st.sampled_from("CDFGJNRUVW"), st.integers(0, 9_999_999), st.sampled_from("0123456789ABCDEFGHIJ"))
def test_a_digit_and_a_letter_are_right_for_an_organisation(letter: str, number: int, control: str) -> None:
    digits = f"{letter}{number:07}"
    assert (identity(digits + control)[1] is NIF) is (control in cif.calc_check_digits(digits))  # type: ignore[index]


@given(st.lists(st.text(alphabet=" .,-/\t\u2010\u2011\u2013\u2212\u00a0\u200b", max_size=3), min_size=9, max_size=9))
def test_separators_do_not_change_the_form_of_a_number(separators: list[str]) -> None:
    written = "".join(separator + sign for separator, sign in zip(separators, "12345678Z", strict=True))
    assert identity(written) == ("12345678Z", NIF, "ES")


@given(st.text(max_size=40), st.sampled_from([None, *TipoNif]), st.sampled_from([None, "ES", "FR", "GB", "US"]))
def test_any_text_is_a_number_or_refused(text: str, kind: TipoNif | None, country: str | None) -> None:
    result = tax_identity(compact_number(text), kind, country, "ES")
    if isinstance(result, Identity):
        assert tax_identity(result.number, result.kind, result.country, "ES") == result


@pytest.mark.parametrize(
    ("asked", "forms"),
    [
        ("es b-12345674", ("B12345674", "ESB12345674")),
        ("G1234567D", ("G1234567D", "G12345674")),
        ("GR094259216", ("EL094259216", "GR094259216")),
        ("1.234.567-l", ("01234567L", "1234567L")),
        ("ab 1234567", ("AB1234567",)),
    ],
)
def test_a_question_is_compared_with_all_forms_that_are_the_same_number(asked: str, forms: tuple[str, ...]) -> None:
    assert stored_numbers(asked) == forms


@pytest.mark.parametrize(
    ("asked", "part"), [("b-123", "B123"), ("ES-B123", "B123"), ("es12", "12"), ("es", "ES"), ("12.345", "12345")]
)
def test_a_part_of_a_number_is_compared_without_signs_and_without_the_prefix_of_spain(asked: str, part: str) -> None:
    assert stored_part(asked) == part


@pytest.mark.parametrize("language", Idioma)
def test_a_message_names_the_country_of_the_number(language: Idioma) -> None:
    result = tax_identity("FR40303265046", None, None, "ES")
    assert not isinstance(result, Identity)
    name = {Idioma.ES: "Francia", Idioma.EU: "Frantzia", Idioma.EN: "France"}[language]
    assert name in result.problem.mensaje.in_language(language)
