"""Countries: their codes, and what people write for them."""

import pytest

from planificador.core.model.places.countries import (
    countries,
    countries_by_name,
    country_code,
    country_name,
    is_country,
)
from planificador.core.model.texts import Idioma

WRITTEN = {
    "ES": ("es", " ES ", "ESP", "España", "ESPAÑA", "espana", "Espainia", "Spain"),
    "FR": ("fr", "FRA", "Francia", "Frantzia", "France"),
    "GB": ("uk", "UK", "GBR", "Reino Unido", "Inglaterra", "Erresuma Batua", "United Kingdom"),
    "GR": ("EL", "GRC", "Grecia", "Grezia", "Greece"),
    "DE": ("DEU", "Alemania", "Germany", "Deutschland", "Allemagne"),
    "PL": ("Polonia", "Poland", "Polska"),
    "TR": ("TUR", "Turquía", "turquia", "Turkia", "Türkiye"),
    "NL": ("Países Bajos", "Holanda", "Herbehereak"),
    "CZ": ("Chequia", "República Checa"),
    "US": ("USA", "EEUU", "EE.UU.", "EE. UU.", "Estados Unidos", "Ameriketako Estatu Batuak", "United States"),
    "MA": ("Marruecos", "Maroko", "Morocco", "Maroc"),
    "AT": ("Österreich",),
    "CN": ("中国",),
    "CI": ("Côte d’Ivoire", "Cote d'Ivoire"),
}


@pytest.mark.parametrize("code", WRITTEN)
def test_a_country_is_known_by_its_codes_and_names(code: str) -> None:
    assert {country_code(text) for text in WRITTEN[code]} == {code}


@pytest.mark.parametrize("text", ["", "XX", "EU", "ZZ", "E", "Euskadi", "Narnia"])
def test_other_texts_are_no_countries(text: str) -> None:
    assert country_code(text) == text
    assert not is_country(text)


def test_every_country_has_a_name_in_each_language_and_two_letters() -> None:
    assert len(countries()) >= 249
    assert all(is_country(code) and len(code) == 2 for code in countries())
    assert all(country_name(code).in_language(language) for code in countries() for language in Idioma)


def test_countries_are_sorted_by_their_names() -> None:
    assert countries_by_name(Idioma.EN)[:3] == ["AF", "AX", "AL"]  # Afghanistan, Åland Islands, Albania
    assert countries_by_name(Idioma.EU)[:3] == ["AF", "CF", "AI"]
    assert countries_by_name(Idioma.ES)[:3] == ["AF", "AL", "DE"]
