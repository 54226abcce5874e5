"""The text by which a row is found, and what a searched text looks for in it.

A row's text has the words of its fields, each after two spaces; each field is between three, so that one can look for
the beginning of a word or of a field, and for a whole field. It consists of search keys. Every text has three spaces,
so an index of trigrams does not find fields by them: marks at the end of the text hold the first letter of each field,
and two digits of its checksum.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import groupby
from zlib import crc32

from planificador.core.model.identity.filters import known_number
from planificador.core.model.texts import search_key

VERSION = 1
"""To be increased when `row_text` or the indexes change: databases of another version are brought up to date."""
PHONE_KIND = "PHONE"
MIN_INNER_LENGTH = 3
"""Shorter words are looked for at the beginning of words only: indexes hold three characters at a time."""
BEFORE_WORD, AROUND_FIELD, MARK = "  ", "   ", "¦"
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
MAX_READINGS = 2
MAX_NUMBER_LENGTH = 40
"""Characters of a text that may be a tax number, with the signs inside it."""
MAX_MARKS = 120
COUNTRY_CODE, NATIONAL_DIGITS = "34", 9
"""Of Spain, with which and without which its telephone numbers are written."""

WORD = re.compile(r"[^\W_]+")
NUMBER = re.compile(r"[+(]*[0-9][0-9().\-/]*")
TRUNK_ZERO = re.compile(r"\(0\)")
EXTENSION = re.compile(r"(?:ext|x)[ .]*([0-9]+)$")


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
                return (_checksum_mark(words),)
            case Fit.FIELD_START:
                return (_letter_mark(words), BEFORE_WORD + words)
        return self.phrases(fit)


def row_text(fields: Iterable[tuple[str, str]], max_length: int) -> str:
    """Return the text of a row, at most `max_length` characters of it.

    Args:
        fields: The kind of each column and its value; the first one comes first in the text, which is sorted by it.
    """
    words: list[str] = []
    joined: dict[str, None] = {}
    signs: dict[str, None] = {}
    for kind, value in fields:
        if kind == PHONE_KIND:
            words.append(BEFORE_WORD.join(_phone_words(search_key(value))))
            continue
        key = search_key(value)
        own = WORD.findall(key)
        words.append(BEFORE_WORD.join(own))
        joined |= dict.fromkeys(word for word in _joined_words(key) if word not in own)
        signs |= dict.fromkeys(_signs(key))
    parts = [part for part in (*words, *joined, BEFORE_WORD.join(signs)) if part]
    if not parts:
        return ""
    marks = "".join(dict.fromkeys([*map(_letter_mark, parts), *map(_checksum_mark, parts)]))[:MAX_MARKS]
    text = f"{AROUND_FIELD}{AROUND_FIELD.join(parts)}"
    return f"{text[: max_length - len(AROUND_FIELD) - len(marks)]}{AROUND_FIELD}{marks}"


def _letter_mark(field: str) -> str:
    return f"{MARK}{MARK}{field[0]}"


def _checksum_mark(field: str) -> str:
    checksum = crc32(field.encode())
    return f"{MARK}{DIGITS[checksum % len(DIGITS)]}{DIGITS[checksum // len(DIGITS) % len(DIGITS)]}"


def readings(text: str) -> tuple[Reading, ...]:
    """Return the ways to read a searched text, none for a text without words.

    A number may be written in groups, and a word with an apostrophe or a hyphen: such parts are words of their own in
    one reading, and one word in the other. A tax number has its stored form there. Signs count only if there is nothing
    else.
    """
    key = search_key(text)
    found = dict.fromkeys(tuple(words) for words in (WORD.findall(key), _with_tax_number(text, key)) if words)
    if not found and (signs := tuple(_signs(key))):
        return (Reading(signs),)
    return tuple(map(Reading, found))


def _with_tax_number(text: str, key: str) -> list[str]:
    words = _joined_words(key)
    number = known_number(text) if len(text) <= MAX_NUMBER_LENGTH else None
    return words if number is None or "".join(words) in search_key(number) else [search_key(number)]


def _signs(key: str) -> list[str]:
    return [sign for sign in dict.fromkeys(WORD.sub("", key)) if not sign.isspace()]


def _joined_words(key: str) -> list[str]:
    """Return the words of a key, each without the signs inside it, and each number in one piece."""
    chunks = list(_with_numbers(key))
    words: list[str] = []
    for is_number, group in groupby(chunks, key=lambda chunk: chunk[0]):
        texts = [text for _, text in group]
        words += [_number(texts)] if is_number else [word for text in texts for word in _joined(text)]
    return words


def _with_numbers(key: str) -> Iterator[tuple[bool, str]]:
    """Yield the chunks between spaces, and whether each is part of a number: a single letter is, beside digits."""
    chunks = key.split()
    numbers = [NUMBER.fullmatch(chunk) is not None for chunk in chunks]
    for index, chunk in enumerate(chunks):
        beside = numbers[max(index - 1, 0) : index + 2]
        yield numbers[index] or (len(chunk) == 1 and chunk.isalpha() and any(beside)), chunk


def _number(chunks: Sequence[str]) -> str:
    text = " ".join(chunks)
    if any(map(str.isalpha, text)):
        return "".join(WORD.findall(text))
    return _phone(text)


def _joined(chunk: str) -> list[str]:
    has_digit = any(map(str.isdecimal, chunk))
    if has_digit and "@" not in chunk:
        return ["".join(WORD.findall(chunk))] if WORD.search(chunk) else []
    return WORD.findall(chunk.replace("'", "").replace("-", ""))


def _phone_words(key: str) -> list[str]:
    """Return the digits of a telephone number, and its extension."""
    extension = EXTENSION.search(key)
    main = key[: extension.start()] if extension else key
    return [_phone(main), *(("ext", extension[1]) if extension else ())]


def _phone(text: str) -> str:
    """Return the digits of a number without the code of the country."""
    international = text.startswith(("+", "00"))
    digits = "".join(WORD.findall(TRUNK_ZERO.sub("", text) if international else text))
    if text.startswith("00"):
        digits = digits[2:] if len(digits) > 2 else digits
    is_national = len(digits) == len(COUNTRY_CODE) + NATIONAL_DIGITS or international
    if digits.startswith(COUNTRY_CODE) and is_national and len(digits) > len(COUNTRY_CODE):
        return digits.removeprefix(COUNTRY_CODE)
    return digits
