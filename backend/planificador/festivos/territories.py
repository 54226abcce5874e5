"""The public holidays of countries and of their regions. Pure.

They are those of the library `holidays`, which is imported on first use, as that takes 0.3 s. It knows no holidays of
provinces or towns.
"""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache, lru_cache

from planificador.core.model.places.countries import SPAIN
from planificador.core.model.places.postcodes import SPANISH_POSTCODE
from planificador.core.model.texts import LocalizedText

FORM = re.compile(r"[A-Z]{2}(-[A-Z0-9]{1,3})?")
"""A code of ISO 3166-1, or of ISO 3166-2."""
PROVINCES_OF_COMMUNITIES = {
    "AN": "04 11 14 18 21 23 29 41",
    "AR": "22 44 50",
    "AS": "33",
    "CB": "39",
    "CE": "51",
    "CL": "05 09 24 34 37 40 42 47 49",
    "CM": "02 13 16 19 45",
    "CN": "35 38",
    "CT": "08 17 25 43",
    "EX": "06 10",
    "GA": "15 27 32 36",
    "IB": "07",
    "MC": "30",
    "MD": "28",
    "ML": "52",
    "NC": "31",
    "PV": "01 20 48",
    "RI": "26",
    "VC": "03 12 46",
}
"""The codes of the provinces of each autonomous community of Spain, with which their postcodes begin."""
COMMUNITIES = {
    province: f"{SPAIN}-{community}"
    for community, provinces in PROVINCES_OF_COMMUNITIES.items()
    for province in provinces.split()
}


def territory_code(text: str) -> str:
    """Return the code of a territory in the form in which it is compared, of whatever capitals."""
    return text.strip().upper()


def is_territory(code: str) -> bool:
    """Return whether a text is the code of a country or a region whose holidays are known."""
    return bool(FORM.fullmatch(code)) and code in _territories()


def territory_of(country: str, postcode: str | None, default: str) -> str:
    """Return the territory of an address. default: the centre's, for its own country and where none is known."""
    if country == SPAIN and postcode and SPANISH_POSTCODE.fullmatch(postcode):
        return COMMUNITIES[postcode[:2]]
    return country if country != default[:2] and is_territory(country) else default


@lru_cache(maxsize=200)
def public_holidays(territory: str, year: int) -> Mapping[date, LocalizedText]:
    """Return the names of the holidays of a year: in Spanish if the library has them, otherwise as people call them."""
    import holidays

    country, _, region = territory.partition("-")
    calendar = holidays.country_holidays(country)
    spanish, english = (
        next((code for code in codes if code in calendar.supported_languages), calendar.default_language)
        for codes in (("es",), ("en_US", "en_GB", "en"))
    )
    names = {
        language: holidays.country_holidays(country, subdiv=region or None, years=year, language=language)
        for language in {spanish, english}
    }
    return {
        day: LocalizedText(es=name, eu=name, en=names[english].get(day) or name)
        for day, name in sorted(names[spanish].items())
        if day.year == year
    }


@cache
def _territories() -> frozenset[str]:
    import holidays

    countries = holidays.list_supported_countries(include_aliases=False)
    return frozenset(
        [*countries, *(f"{country}-{region}" for country, regions in countries.items() for region in regions)]
    )
