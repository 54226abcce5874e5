"""Texts in three languages, and search keys."""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum


class DescribedEnum(StrEnum):
    """An enum whose values have an English description, shown in GraphQL."""

    description: str

    def __new__(cls, value: str, description: str) -> "DescribedEnum":
        member = str.__new__(cls, value)
        member._value_ = value
        member.description = description
        return member


class Idioma(DescribedEnum):
    """A language of texts and correspondence."""

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
        """Return the text in one language."""
        return {Idioma.ES: self.es, Idioma.EU: self.eu, Idioma.EN: self.en}[language]


def search_key(text: str) -> str:
    """Return the text without accents, case or runs of spaces, by which rows are found and sorted."""
    # Decompose before folding too: a ligature or a letterlike sign may decompose to a capital.
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return " ".join(bare.split())
