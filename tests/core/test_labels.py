"""Numbers with what people write around them: labels in several languages, and remarks."""

import pytest

from planificador.core.model.formats import STORED_FORMS
from planificador.core.model.identity.filters import stored_numbers, stored_part
from planificador.core.model.identity.labels import bare_number
from planificador.core.model.places.postcodes import postcode_candidates, postcode_form
from planificador.core.model.search_readings import Fit, readings
from planificador.core.model.search_texts import row_text

pytestmark = pytest.mark.no_database

LABELLED = {
    "VAT ES A58818501": "ESA58818501",
    "NIF nº A58818501": "A58818501",
    "n.º A58818501": "A58818501",
    "DNI/NIE 12345678Z": "12345678Z",
    "ENA: 12345678Z": "12345678Z",
    "Passport No. AAA123456": "AAA123456",
    "PASAPORTE: AAA-123456": "AAA123456",
    "护照号码：E12345678": "E12345678",
    "护照 E12345678": "E12345678",
    "Paszport EM 1234567": "EM1234567",
    "T.C. Kimlik No: 10000000146": "10000000146",
    "P. IVA: IT 00743110157": "IT00743110157",
    "N° TVA : FR 40 303 265 045": "FR40303265045",
    "USt-IdNr. DE136695976": "DE136695976",
    "VAT Reg No GB 980 7806 84": "GB980780684",
    "NIP: 856-734-62-15": "8567346215",
    "SIRET 303 265 045 00012": "30326504500012",
    "统一社会信用代码 91110000600037341L": "91110000600037341L",
    "12345678Z (caducado)": "12345678Z",
}
WITHOUT_LABEL = {
    "ENA 123456": "ENA123456",  # a Spanish passport
    "NO 995 525 828 MVA": "NO995525828MVA",
    "HRB 12345": "HRB12345",
    "A123456(3)": "A1234563",
    "N-0012345-J": "N0012345J",
    "NIF": "NIF",
    "C.C. 52.123.456": "CC52123456",
}


@pytest.mark.parametrize(("text", "number"), [*LABELLED.items(), *WITHOUT_LABEL.items()])
def test_a_label_or_remark_is_no_part_of_a_number(text: str, number: str) -> None:
    assert bare_number(text) == number


@pytest.mark.parametrize("text", LABELLED)
def test_a_number_is_found_with_the_label_with_which_it_was_typed(text: str) -> None:
    number = bare_number(text)
    assert set(stored_numbers(number)) <= set(stored_numbers(text))
    assert stored_part(text) == stored_part(number)
    assert STORED_FORMS["DOCUMENT"].text(text) == number


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("136 695 976", "DE136695976"),
        ("0403.019.261", "BE0403019261"),
        ("403.019.261", "BE0403019261"),
        ("00743110157", "IT00743110157"),
        ("NIP 856-734-62-15", "PL8567346215"),
        ("094259216", "EL094259216"),
    ],
)
def test_a_vat_number_is_found_without_its_prefix(text: str, stored: str) -> None:
    assert stored in stored_numbers(text)


@pytest.mark.parametrize(
    ("text", "part"), [("X01234567L", "X1234567L"), ("GR094259216", "EL094259216"), ("45678Z", "45678Z")]
)
def test_a_part_that_is_a_whole_number_is_sought_in_its_stored_form(text: str, part: str) -> None:
    assert stored_part(text) == part


@pytest.mark.parametrize(
    ("country", "text", "form"),
    [
        ("ES", "C.P. 20018", "20018"),
        ("ES", "CP: 20018", "20018"),
        ("ES", "E-20018", "20018"),
        ("FR", "F-64100", "64100"),
        ("DE", "D 10115", "10115"),
        ("SE", "SE-111 20", "111 20"),
        ("CH", "CH-8001", "8001"),
        ("JP", "〒100-0001", "100-0001"),
    ],
)
def test_a_postcode_is_stored_and_found_with_a_label_or_the_letters_of_its_country(
    country: str, text: str, form: str
) -> None:
    assert postcode_form(country, text) == form
    assert form in postcode_candidates(text)


@pytest.mark.parametrize("text", LABELLED)
def test_the_search_finds_a_number_with_its_label(text: str) -> None:
    stored = row_text([("DOCUMENT", bare_number(text).removeprefix("ES"))], 1000)
    assert any(all(phrase in stored for phrase in each.phrases(Fit.PARTS)) for each in readings(text))


@pytest.mark.parametrize(
    "text",
    [
        "Ane Ruiz <ane@zentroa.eus>",
        "mailto:Ane@zentroa.eus?subject=x",
        "E-Mail-Adresse: ane@zentroa.eus",
        "ane@zentroa",
    ],
)
def test_the_search_finds_an_address_with_its_label(text: str) -> None:
    stored = row_text([("EMAIL", "ane@zentroa.eus")], 1000)
    assert any(all(phrase in stored for phrase in each.phrases(Fit.PARTS)) for each in readings(text))


@pytest.mark.parametrize(
    "text", ["T. 943 112 233", "Tel.: 943 112 233", "Tfno: 943112233", "Móvil: +34 943112233", "tel:+34943112233"]
)
def test_the_search_finds_a_telephone_with_its_label(text: str) -> None:
    stored = row_text([("PHONE", text)], 1000)
    assert any(all(phrase in stored for phrase in each.phrases(Fit.PARTS)) for each in readings(text))


def test_the_search_finds_a_mexican_mobile_number_in_its_old_form() -> None:
    stored = row_text([("PHONE", "+52 55 1234 5678")], 1000)
    [*_, reading] = readings("+52 1 55 1234 5678")
    assert all(phrase in stored for phrase in reading.phrases(Fit.PARTS))
