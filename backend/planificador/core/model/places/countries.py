"""Countries: their ISO 3166-1 codes, and their names in the three languages.

The libraries that have them are imported on first use, so that starting the server does not wait for them.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from planificador.core.model.texts import Idioma, LocalizedText, search_key

SPAIN = "ES"
WORD = re.compile(r"[^\W_]+")
ALIASES = {"UK": "GB", "EL": "GR"}
"""Codes that the European Union uses instead of those of ISO 3166-1."""
OTHER_LANGUAGES = ("fr", "de", "pt", "it", "ca", "gl", "pl", "tr", "zh")
"""Further languages in which people write the names of countries."""
OTHER_NAMES = {
    "CZ": "República Checa, Txekiar Errepublika, Czech Republic",
    "DE": "Deutschland",
    "GB": "Gran Bretaña, Inglaterra, Escocia, Gales, Britainia Handia, Ingalaterra, Great Britain, England, Scotland",
    "MM": "Birmania, Burma",
    "NL": "Holanda, Holland, Nederland",
    "US": "EE. UU., Estados Unidos de América, Estatu Batuak, United States of America",
}
"""Names that are in use besides those of the Unicode CLDR."""


@cache
def country_codes() -> Mapping[str, str]:
    """Return the codes of all countries, by their codes of two and of three letters."""
    import iso3166

    countries = iso3166.countries_by_alpha2.values()
    return {code: country.alpha2 for country in countries for code in (country.alpha2, country.alpha3)} | ALIASES


def countries() -> list[str]:
    """Return the codes of all countries, sorted."""
    return sorted(set(country_codes().values()))


def is_country(code: str) -> bool:
    """Return whether a text is the code of a country in its stored form: two capitals."""
    return country_codes().get(code) == code


def country_with_code(code: str) -> str | None:
    """Return the code of two letters of the country with this code, None if there is none."""
    return country_codes().get(code.upper())


def country_code(text: str) -> str:
    """Return the code of a country of which people write the code or the name; any other text as it is.

    Accepts codes of two and three letters, and names in several languages, in any capitals.
    """
    text = text.strip()
    return country_with_code(text) or _codes_by_name().get(_key(text)) or text


@cache
def country_name(code: str) -> LocalizedText:
    """Return the name of the country with this code."""
    return LocalizedText(*(_names(language)[code] for language in (Idioma.ES, Idioma.EU, Idioma.EN)))


@cache
def countries_by_name(language: Idioma) -> Sequence[str]:
    """Return the codes of all countries, in the order of their names in a language."""
    return sorted(countries(), key=lambda code: search_key(country_name(code).in_language(language)))


@cache
def _names(language: Idioma) -> Mapping[str, str]:
    return _territories(language.value.lower())


def _territories(language: str) -> Mapping[str, str]:
    from babel import Locale

    return Locale(language).territories


@cache
def _codes_by_name() -> Mapping[str, str]:
    languages = (*OTHER_LANGUAGES, *(language.value.lower() for language in Idioma))
    names = {_key(_territories(language)[code]): code for language in languages for code in countries()}
    return names | {_key(name): code for code, others in OTHER_NAMES.items() for name in others.split(", ")}


def _key(name: str) -> str:
    return "".join(WORD.findall(search_key(name)))
