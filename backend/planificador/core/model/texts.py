"""Texts in three languages, and search keys."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class LocalizedText:
    """One message in Spanish, Basque and English."""

    es: str
    eu: str
    en: str

    def fill(self, **values: "LocalizedText | str") -> "LocalizedText":
        """Return the text with the values in place of their names in braces.

        `localized_values` writes numbers, days and times in each language, and an enum's member has its `word`. A str,
        such as a name that people typed, is the same in all languages.
        """
        if not all(type(value) in {str, LocalizedText} for value in values.values()):  # an enum's member is a str too
            raise TypeError("a value that is not written in the reader's language")
        plain = {
            name: LocalizedText(*[value] * 3) if isinstance(value, str) else value for name, value in values.items()
        }
        return LocalizedText(
            es=self.es.format_map({name: value.es for name, value in plain.items()}),
            eu=self.eu.format_map({name: value.eu for name, value in plain.items()}),
            en=self.en.format_map({name: value.en for name, value in plain.items()}),
        )

    def in_language(self, language: "Idioma") -> str:
        """Return the text in one language."""
        return {Idioma.ES: self.es, Idioma.EU: self.eu, Idioma.EN: self.en}[language]


class DescribedEnum(StrEnum):
    """An enum whose values have an English description, shown in GraphQL.

    Attributes:
        word: What messages call the value; the value itself where no message names it.
    """

    description: str
    word: LocalizedText

    def __new__(cls, value: str, description: str, word: LocalizedText | None = None) -> "DescribedEnum":
        member = str.__new__(cls, value)
        member._value_ = value
        member.description = description
        member.word = word or LocalizedText(value, value, value)
        return member


class Idioma(DescribedEnum):
    """A language of texts and correspondence."""

    EU = "EU", "Basque"
    ES = "ES", "Spanish"
    EN = "EN", "English"


APOSTROPHES = "`´ʹʻʼʽʾʿˈˊˋ‘’‚‛′‵՚׳Ꞌꞌ＇❛❜᾽᾿ߴ"
"""Characters that people type for an apostrophe: quotation marks, accents without a letter, primes."""
DASHES = "˗⁃−"
"""Dashes that Unicode does not count among its dashes (category Pd)."""
QUOTATION_MARKS = "“”„‟«»〝〞❝❞"
INVISIBLE = re.compile(
    "[·•∙⋅ـ\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
"""Characters without an appearance that are not in category Cf, Catalan's dot between two l with those that are typed
for it, and the stroke that lengthens Arabic letters."""
PLAIN_LETTER = re.compile(
    "LATIN (?:LETTER )?(?:SMALL |CAPITAL |LETTER |LIGATURE )+"
    "(?:(?:DOTLESS|OPEN|REVERSED|TURNED|CLOSED|BARRED|SIDEWAYS|INSULAR|BROKEN|VISIGOTHIC|MIDDLE-WELSH|BLACKLETTER|BASELINE"
    "|LONG|HALF|TOP|BOTTOM|INVERTED|SCRIPT|STIRRUP|LENIS|DOUBLE|GLOTTAL|VOLAPUK|ANGLICANA|SIGMOID|OLD POLISH"
    "|MIDDLE SCOTS) )*([A-Z]{1,2})(?: DIGRAPH| ROTUNDA| BAR)?(?: WITH .+)?"
)
"""The name of a letter without a decomposition, such as LATIN SMALL LETTER L WITH STROKE, with the plain one."""
NAMED_LETTER = re.compile("LATIN (?:SMALL |CAPITAL |LETTER |TURNED |REVERSED )+([A-Z]+)(?: WITH .+)?")
NAMED_LETTERS = {"ETH": "d", "THORN": "th", "ENG": "n", "KRA": "q", "SCHWA": "e", "ESH": "s", "EZH": "z", "ALPHA": "a"}
"""Letters whose names do not contain the plain ones."""
ARABIC_LETTERS = str.maketrans("ىیکةەھہ", "ييكهههه")
"""Letters that keyboards of one language have for those of another, or that are typed for each other."""


def search_key(text: str) -> str:
    """Return the text as it is compared with others: without accents, case, invisible characters or runs of spaces.

    Latin letters are written as plain ones (ł as l, æ as ae); digits of all scripts are 0 to 9, and apostrophes, dashes
    and quotation marks of all kinds one of each.
    """
    if not text.isascii():
        # An accent without a letter decomposes too, so the apostrophes among them are found first.
        text = "".join(map(_visible_sign, text))
        # Decompose before folding too: a ligature or a letterlike sign may decompose to a capital.
        text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
        text = "".join(_plain_letter(_visible_sign(char)) for char in text if not unicodedata.combining(char))
    return " ".join(text.casefold().replace("`", "'").split())


def plain_signs(text: str) -> str:
    """Return the text with one apostrophe for all kinds of them, and one hyphen for all dashes."""
    return text if text.isascii() else "".join(map(_plain_sign, text))


@lru_cache(maxsize=2000)
def _plain_sign(char: str) -> str:
    if char in APOSTROPHES:
        return "'"
    return "-" if unicodedata.category(char) == "Pd" or char in DASHES else char


def decode_digits(text: str) -> str:
    """Return the text with the digits 0 to 9 for those of all scripts."""
    return text if text.isascii() else "".join(map(_plain_digit, text))


def _plain_digit(char: str) -> str:
    digit = unicodedata.decimal(char, None)
    return char if digit is None else str(digit)


@lru_cache(maxsize=2000)
def _visible_sign(char: str) -> str:
    """Return the apostrophe or the dash of which the character is a variant, and nothing for an invisible one."""
    if unicodedata.category(char) == "Cf" or INVISIBLE.match(char):
        return ""
    return '"' if char in QUOTATION_MARKS else _plain_sign(char)


@lru_cache(maxsize=2000)
def _plain_letter(char: str) -> str:
    """Return the plain letters of a Latin letter, and the letter or digit for which another one is a variant."""
    if char.isascii():  # also one that was removed
        return char
    char = _plain_digit(char.translate(ARABIC_LETTERS))
    name = unicodedata.name(char, "")
    if match := PLAIN_LETTER.fullmatch(name):
        return match[1].lower()
    match = NAMED_LETTER.fullmatch(name)
    return NAMED_LETTERS.get(match[1], char) if match else char
