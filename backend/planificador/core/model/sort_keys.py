"""The key by which texts are sorted as their readers expect, and the key by which codes are compared.

Keys are compared by their bytes (SQLite's BINARY, PostgreSQL's collation "C"), so that both databases, indexes and
cursors agree. All readers have one order: that of Spanish and Basque, in which Ñ is a letter after N. Readers of
English expect it in the same place but for words that begin alike.

A collation library would bring more languages, but not one order: PyICU and PostgreSQL's ICU sort by the version of ICU
that is installed on each machine, and pyuca neither counts numbers nor knows Ñ.
"""

import re
import unicodedata

from planificador.core.model.texts import search_key

VERSION = 1
"""To be increased when `sort_key` returns other keys: those of existing rows are made again."""
MAX_SORT_KEY, MAX_LETTERS = 240, 180
"""Characters of a key, and of its letters: further ones decide nothing."""
MAX_CODE_KEY = 200

LEVEL, FIELD, WORD_SPACE = " ", "!", '"'
"""What separates the letters of a key from its accents, the letters of two fields, and two words: each is below the
next, and all are below digits and letters, so that a text comes before one that continues it."""
ENYE, AFTER_N = "\ue000", "n{"
"""A mark for Ñ, which a search key would fold, and what it becomes: more than N with any letter after it."""
LENGTHS = "".join(map(chr, range(ord("0"), ord("_"))))
"""How many digits a number has, as a character below all letters: with more digits it is greater."""

WORD = re.compile(rf"(?:[^\W_]|{ENYE})+")
DIGITS = re.compile(r"\d+")
IGNORED = re.compile(r"['\"«»“”„‟]|(?<!\d)\.|\.(?!\d)")
"""Signs within a word; all others separate words."""
CODE_PART = re.compile(r"\d+|[^\W\d_]+|[^\w\s\-./,:;'\"()\[\]\\]")
"""A number, a word or a symbol of a code, without what separates them."""


def sort_key(*texts: str | None) -> str:
    """Return the key of a text, or of several that are compared one after the other. Missing ones are left out.

    Letters decide first, without accents and case, then the accents. Punctuation separates words or is ignored, and
    numbers count by their value.
    """
    present = [text for text in texts if text]
    letters = FIELD.join(WORD_SPACE.join(map(_counted, _words(text))) for text in present)[:MAX_LETTERS]
    accents = FIELD.join(map(_accents, present))
    return f"{letters}{LEVEL}{accents}"[:MAX_SORT_KEY] if accents.strip(FIELD) else letters


def code_key(code: str) -> str:
    """Return the form in which a code is compared: `PRL-1`, `prl 01` and `Prl–1` are one.

    Accents, case, signs that separate, and zeros before a number do not count; symbols do (C++, C#).
    """
    key = search_key(code)
    parts = [_number(part) if part[0].isdecimal() else part for part in CODE_PART.findall(key)]
    return (" ".join(parts) or key or code)[:MAX_CODE_KEY]


def _words(text: str) -> list[str]:
    key = search_key(unicodedata.normalize("NFC", text).casefold().replace("ñ", ENYE))
    return WORD.findall(IGNORED.sub("", key))


def _counted(word: str) -> str:
    return DIGITS.sub(_with_length, word).replace(ENYE, AFTER_N)


def _with_length(match: re.Match[str]) -> str:
    number = _number(match[0])
    return LENGTHS[min(len(number), len(LENGTHS) - 1)] + number


def _number(digits: str) -> str:
    return str(int(digits))


def _accents(text: str) -> str:
    """Return the text with its accents and signs, without case; "" if it has none."""
    folded = " ".join(unicodedata.normalize("NFKD", text.casefold()).split())
    return "" if folded == search_key(text) and folded == " ".join(WORD.findall(folded)) else folded
