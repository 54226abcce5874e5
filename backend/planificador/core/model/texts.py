"""Texts for people in three languages, and keys by which texts are compared."""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum


class DescribedEnum(StrEnum):
    """An enum whose values carry their English description; GraphQL shows it."""

    description: str

    def __new__(cls, value: str, description: str) -> "DescribedEnum":
        member = str.__new__(cls, value)
        member._value_ = value
        member.description = description
        return member


class Idioma(DescribedEnum):
    """The languages in which texts for people exist."""

    EU = "EU", "Basque"
    ES = "ES", "Spanish"
    EN = "EN", "English"


@dataclass(frozen=True, slots=True)
class LocalizedText:
    """One message in Spanish, Basque and English."""

    es: str
    eu: str
    en: str

    def in_language(self, language: Idioma) -> str:
        return {Idioma.ES: self.es, Idioma.EU: self.eu, Idioma.EN: self.en}[language]


def search_key(text: str) -> str:
    """The text without accents, case or runs of spaces: what `buscar` compares and names are sorted by."""
    # Taking apart comes first too: what comes out of a ligature or a letterlike sign may be a capital.
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return " ".join(bare.split())
