"""The provinces of Spain. The first two digits of a postcode are the province's code.

Their names are the official ones (https://www.ine.es/daco/daco42/codmun/cod_provincia.htm).
"""

import re
from collections.abc import Set
from functools import cache

from planificador.core.model.places.countries import SPAIN
from planificador.core.model.places.postcodes import SPANISH_POSTCODE
from planificador.core.model.texts import search_key

PROVINCES = (
    "Araba/Álava", "Albacete", "Alicante/Alacant", "Almería", "Ávila", "Badajoz", "Illes Balears", "Barcelona",
    "Burgos", "Cáceres", "Cádiz", "Castellón/Castelló", "Ciudad Real", "Córdoba", "A Coruña", "Cuenca", "Girona",
    "Granada", "Guadalajara", "Gipuzkoa", "Huelva", "Huesca", "Jaén", "León", "Lleida", "La Rioja", "Lugo", "Madrid",
    "Málaga", "Murcia", "Navarra", "Ourense", "Asturias", "Palencia", "Las Palmas", "Pontevedra", "Salamanca",
    "Santa Cruz de Tenerife", "Cantabria", "Segovia", "Sevilla", "Soria", "Tarragona", "Teruel", "Toledo",
    "Valencia/València", "Valladolid", "Bizkaia", "Zamora", "Zaragoza", "Ceuta", "Melilla",
)  # fmt: skip
"""By code: the first is 01."""
OTHER_NAMES = {
    "Araba/Álava": "Alaba",
    "Illes Balears": "Baleares, Islas Baleares, Balear Islands, Balearic Islands, Mallorca, Balears, Balear Uharteak",
    "A Coruña": "La Coruña, Coruña, Corunna",
    "Girona": "Gerona",
    "Gipuzkoa": "Guipúzcoa, Guipuzkoa",
    "Lleida": "Lérida",
    "La Rioja": "Rioja, Errioxa, Logroño",
    "Madrid": "Comunidad de Madrid, Madrid (Comunidad de), Madrilgo Erkidegoa",
    "Murcia": "Región de Murcia, Murcia (Región de)",
    "Navarra": "Nafarroa, Navarre, Comunidad Foral de Navarra, Nafarroako Foru Komunitatea",
    "Ourense": "Orense",
    "Asturias": "Principado de Asturias, Oviedo, Asturies, Asturias (Principado de)",
    "Las Palmas": "Palmas, Las Palmas de Gran Canaria, Gran Canaria, Palmas (Las)",
    "Santa Cruz de Tenerife": "Tenerife, Sta. Cruz de Tenerife, S.C. Tenerife, S.C. de Tenerife",
    "Cantabria": "Santander, Kantabria",
    "Sevilla": "Seville",
    "Bizkaia": "Vizcaya, Biscay, Bizcaya",
    "Zaragoza": "Saragossa",
    "Castellón/Castelló": "Castellón de la Plana, Castelló de la Plana",
}
"""Names in other languages and of other times."""
WORD = re.compile(r"[^\W_]+")
ALTERNATIVES = re.compile(r"[-/(),]")


def province_of(country: str, postcode: str | None) -> str | None:
    """Return the province of a Spanish postcode in its stored form, None for all others."""
    if country != SPAIN or postcode is None or not SPANISH_POSTCODE.fullmatch(postcode):
        return None
    return PROVINCES[int(postcode[:2]) - 1]


def names_province(text: str, province: str) -> bool:
    """Return whether a text is one of the names of a province, or several of them (`Guipúzcoa / Gipuzkoa`)."""
    names = [_key(text), *(key for key in map(_key, ALTERNATIVES.split(text)) if key)]
    return not _keys(province).isdisjoint(names)


@cache
def _keys(province: str) -> Set[str]:
    names = [province, *province.split("/"), *OTHER_NAMES.get(province, "").split(", ")]
    return {_key(name) for name in names if name}


def _key(text: str) -> str:
    return " ".join(WORD.findall(search_key(text)))
