"""What a searched text looks for in the texts of rows."""

from dataclasses import dataclass
from enum import IntEnum

from planificador.core.model.emails import address_in, decode_labels
from planificador.core.model.identity.filters import sought_number
from planificador.core.model.search_words import (
    AROUND_FIELD,
    BEFORE_WORD,
    WORD,
    checksum_mark,
    first_word_marks,
    joined_words,
    letter_mark,
    signs_of,
)
from planificador.core.model.telephones import without_label
from planificador.core.model.texts import search_key

MIN_INNER_LENGTH = 3
"""Shorter words are looked for at the beginning of words only: indexes hold three characters at a time."""
MAX_READINGS = 2
MAX_NUMBER_LENGTH = 40
"""Characters of a text that may be a tax number, with the signs inside it."""


class Fit(IntEnum):
    """How well a row fits a searched text: the best first."""

    WHOLE_FIELD = 0
    FIELD_START = 1
    WORD_STARTS = 2
    PARTS = 3


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a searched text: its words, all of which must occur."""

    words: tuple[str, ...]

    def phrases(self, fit: Fit) -> tuple[str, ...]:
        """Return the parts of a row's text that a row with this fit, or a better one, contains."""
        words = BEFORE_WORD.join(self.words)
        match fit:
            case Fit.WHOLE_FIELD:
                return (f"{AROUND_FIELD}{words}{AROUND_FIELD}",)
            case Fit.FIELD_START:
                return (f"{AROUND_FIELD}{words}",)
            case Fit.WORD_STARTS:
                return tuple(BEFORE_WORD + word for word in dict.fromkeys(self.words))
        return tuple(
            word if len(word) >= MIN_INNER_LENGTH else BEFORE_WORD + word for word in dict.fromkeys(self.words)
        )

    def indexed_phrases(self, fit: Fit) -> tuple[str, ...]:
        """Return the parts by which an index finds such rows, and perhaps others."""
        words = BEFORE_WORD.join(self.words)
        match fit:
            case Fit.WHOLE_FIELD:
                return (checksum_mark(words), f"{BEFORE_WORD}{words}{BEFORE_WORD}")
            case Fit.FIELD_START:
                return (*(first_word_marks(words) or [letter_mark(words)]), BEFORE_WORD + words)
        return self.phrases(fit)


def readings(text: str) -> tuple[Reading, ...]:
    """Return the ways to read a searched text, none for a text without words.

    A number may be written in groups, and a word with an apostrophe or a hyphen: such parts are words of their own in
    one reading, and one word in the other. Numbers of documents and addresses have their stored form there, without
    what is written around them. Signs count only if there is nothing else.
    """
    key = search_key(decode_labels(text))
    found = dict.fromkeys(tuple(words) for words in (WORD.findall(key), _with_whole_value(text, key)) if words)
    if not found and (signs := tuple(signs_of(key))):
        return (Reading(signs),)
    return tuple(map(Reading, found))


def _with_whole_value(text: str, key: str) -> list[str]:
    words = joined_words(search_key(unlabelled) if (unlabelled := without_label(text)) != text else key)
    number = sought_number(text) if len(text) <= MAX_NUMBER_LENGTH else None
    whole = number or address_in(text)
    return words if whole is None or "".join(words) in search_key(whole) else joined_words(search_key(whole))
