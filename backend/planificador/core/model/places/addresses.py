"""The form in which postal addresses are compared. Pure."""

import re

from planificador.core.model.texts import search_key

MAX_LENGTH = 240
# fmt: off
IGNORED_WORDS = frozenset({
    "c", "cl", "calle", "k", "kale", "kalea", "av", "avd", "avda", "avenida", "etorb", "etorbidea", "pl", "plz", "pza",
    "plaza", "p", "paseo", "pasealekua", "ctra", "carretera", "errepidea", "camino", "bidea", "pol", "poligono", "rue",
    "street", "st", "n", "no", "num", "numero", "zk", "zenbakia", "de", "del", "la", "las", "el", "los",
})
# fmt: on
"""Kinds of streets, in full and abbreviated, and small words. People leave them out."""


def address_key(direccion: str | None, codigo_postal: str | None, localidad: str | None, pais: str) -> str | None:
    """Return what is equal for the same address: “C/ Mayor, 3” and “Calle Mayor nº 3” in the same place.

    None without a house number, or without a postcode and a town: too many share such an address.
    """
    place = search_key(codigo_postal or localidad or "")
    text = search_key(re.sub("[ºª°]", " ", direccion or ""))
    words = [word for word in re.findall(r"\d+|[^\W\d_]+", text) if word not in IGNORED_WORDS]
    if not place or not any(word[0].isdigit() for word in words) or all(word.isdigit() for word in words):
        return None
    return f"{' '.join(words)} {place} {pais.lower()}"[:MAX_LENGTH]
