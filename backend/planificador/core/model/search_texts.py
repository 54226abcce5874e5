"""The text by which a row is found, and what a searched text looks for in it.

A row's text has the words of its fields, each after two spaces; each field is between three, so that one can look for
the beginning of a word or of a field, and for a whole field. It consists of search keys. Every text has three spaces,
so an index of trigrams does not find fields by them: marks at the end of the text hold the first letter of each field,
two digits of its checksum, and for a field of several words two digits of the checksum of the first one.

Where not every reader sees all searched columns of a model, each row has such a text for each section of them, in one
order (`SECTIONS`): readers see the sections up to the first one that has a column which they do not see.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import groupby, takewhile
from zlib import crc32

from planificador.core.model.column_groups import ColumnGroup
from planificador.core.model.emails import address_in, decode_labels
from planificador.core.model.identity.filters import sought_number
from planificador.core.model.telephones import is_international, national_digits, telephones, without_label
from planificador.core.model.texts import search_key

VERSION = 6
"""To be increased when `row_text` or the indexes change: databases of another version are brought up to date."""
PHONE_KIND, CODE_KIND = "PHONE", "CODE"
NAME_KINDS = ("NAME", "SURNAMES")
MIN_INNER_LENGTH = 3
"""Shorter words are looked for at the beginning of words only: indexes hold three characters at a time."""
BEFORE_WORD, AROUND_FIELD = "  ", "   "
MARK, FIRST_WORD_MARK = "¦", "§"
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
MAX_READINGS = 2
MAX_NUMBER_LENGTH = 40
"""Characters of a text that may be a tax number, with the signs inside it."""
MAX_MARKS = 120
SECTION_END = "¶"
SECTIONS: Sequence[tuple[frozenset[ColumnGroup | None], int]] = (
    (frozenset({None}), 600),
    (frozenset({ColumnGroup.DIRECCIONES}), 200),
    (frozenset(ColumnGroup) - {ColumnGroup.DIRECCIONES}, 200),
)
"""The groups of columns of each section, and the most characters of its text, which must not depend on the others."""
CODE_DIGITS = 4
"""To how many digits people fill the number of a code with zeros."""
COUNTRY_CODE, NATIONAL_DIGITS = "34", 9
"""Of Spain, with which and without which its telephone numbers are written."""
MAX_PARTICLE_LENGTH = 4
"""Words of a name up to this length are also written together with the next word (`de la Cruz`, `delaCruz`)."""
MAX_NAME_WORDS = 12
"""Words of a name of which this is done."""

WORD = re.compile(r"[^\W_]+")
NUMBER = re.compile(r"[+(]*[0-9][0-9().\-/]*|\+")
DOT_BETWEEN_L = re.compile(r"(?<=[^\W\d_]l)\.(?=l[^\W\d_])")
"""A full stop that is typed for Catalan's dot (`col.legi`), but not the one of `S.L.L.`"""


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
                return (_checksum_mark(words), f"{BEFORE_WORD}{words}{BEFORE_WORD}")
            case Fit.FIELD_START:
                return (*(_first_word_marks(words) or [_letter_mark(words)]), BEFORE_WORD + words)
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
            words += _phone_fields(value)
            continue
        key = search_key(value)
        own = WORD.findall(key)
        words.append(BEFORE_WORD.join(own))
        more = [*_joined_words(key), *(_joined_names(own) if kind in NAME_KINDS else ())]
        more += _code_spellings(own) if kind == CODE_KIND else ()
        joined |= dict.fromkeys(word for word in more if word not in own)
        signs |= dict.fromkeys(_signs(key))
    parts = [part for part in (*words, *joined, BEFORE_WORD.join(signs)) if part]
    if not parts:
        return ""
    first_words = [mark for part in parts for mark in _first_word_marks(part)]
    marks = "".join(dict.fromkeys([*map(_letter_mark, parts), *map(_checksum_mark, parts), *first_words]))[:MAX_MARKS]
    text = f"{AROUND_FIELD}{AROUND_FIELD.join(parts)}"
    return f"{text[: max_length - len(AROUND_FIELD) - len(marks)]}{AROUND_FIELD}{marks}"


def sectioned_text(fields: Iterable[tuple[ColumnGroup | None, str, str]]) -> str:
    """Return the text of a row in sections. fields: the group, the kind and the value of each column."""
    items = list(fields)
    texts = []
    for groups, length in SECTIONS:
        texts.append(row_text([(kind, value) for group, kind, value in items if group in groups], length))
    return SECTION_END.join(texts)


def visible_sections(hidden: Collection[ColumnGroup]) -> int:
    """Return how many sections do not have columns of these groups: the first ones."""
    return len(list(takewhile(lambda section: section[0].isdisjoint(hidden), SECTIONS)))


def visible_text_sql(sections: int, dialect: str, term: str = '"busqueda"') -> str:
    """Return the SQL of the first sections of a row's text; a section without its end counts as empty."""
    find = "instr" if dialect == "sqlite" else "strpos"
    end = f"{find}({term}, '{SECTION_END}')"
    first = f"CASE WHEN {end} > 0 THEN substr({term}, 1, {end} - 1) ELSE '' END"
    if sections == 1:
        return first
    return f"{first} || {visible_text_sql(sections - 1, dialect, f'substr({term}, {end} + 1)')}"


def _code_spellings(words: Sequence[str]) -> Iterator[str]:
    """Yield a code with more or fewer zeros before its last number: 2026-8, 2026-08, 2026-008 of 2026-0008."""
    last = next((index for index in reversed(range(len(words))) if words[index].isdecimal()), None)
    if last is None:
        return
    number = words[last].lstrip("0") or "0"
    for width in range(len(number), CODE_DIGITS + 1):
        if (padded := number.zfill(width)) != words[last]:
            yield BEFORE_WORD.join([*words[:last], padded, *words[last + 1 :]])


def _letter_mark(field: str) -> str:
    return f"{MARK}{MARK}{field[0]}"


def _checksum_mark(field: str) -> str:
    return MARK + _checksum(field)


def _first_word_marks(field: str) -> list[str]:
    """Return the mark of the first word, if others follow."""
    first, *others = field.split(BEFORE_WORD, 1)
    return [FIRST_WORD_MARK + _checksum(first)] if others else []


def _checksum(text: str) -> str:
    checksum = crc32(text.encode())
    return DIGITS[checksum % len(DIGITS)] + DIGITS[checksum // len(DIGITS) % len(DIGITS)]


def readings(text: str) -> tuple[Reading, ...]:
    """Return the ways to read a searched text, none for a text without words.

    A number may be written in groups, and a word with an apostrophe or a hyphen: such parts are words of their own in
    one reading, and one word in the other. Numbers of documents and addresses have their stored form there, without
    what is written around them. Signs count only if there is nothing else.
    """
    key = search_key(decode_labels(text))
    found = dict.fromkeys(tuple(words) for words in (WORD.findall(key), _with_whole_value(text, key)) if words)
    if not found and (signs := tuple(_signs(key))):
        return (Reading(signs),)
    return tuple(map(Reading, found))


def _with_whole_value(text: str, key: str) -> list[str]:
    words = _joined_words(search_key(unlabelled) if (unlabelled := without_label(text)) != text else key)
    number = sought_number(text) if len(text) <= MAX_NUMBER_LENGTH else None
    whole = number or address_in(text)
    return words if whole is None or "".join(words) in search_key(whole) else _joined_words(search_key(whole))


def _signs(key: str) -> list[str]:
    return [sign for sign in dict.fromkeys(WORD.sub("", key)) if not sign.isspace()]


def _joined_words(key: str) -> list[str]:
    """Return the words of a key, each without the signs inside it, and each number in one piece."""
    chunks = list(_with_numbers(key))
    words: list[str] = []
    for is_number, group in groupby(chunks, key=lambda chunk: chunk[0]):
        texts = [text for _, text in group]
        words += [_number(texts)] if is_number else [word for text in texts for word in _joined(text)]
    return [word for word in words if word]


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
    return WORD.findall(DOT_BETWEEN_L.sub("", chunk).replace("'", "").replace("-", ""))


def _joined_names(words: Sequence[str]) -> Iterator[str]:
    """Yield the short words of a name together with those up to the next longer one: `o connor` is also `oconnor`."""
    words = words[:MAX_NAME_WORDS]
    for start in range(len(words) - 1):
        particles = takewhile(lambda word: len(word) <= MAX_PARTICLE_LENGTH and word.isalpha(), words[start:])
        if count := len(list(particles)):
            yield "".join(words[start : start + count + 1])


def _phone_fields(value: str) -> Iterator[str]:
    """Yield the digits of each telephone number as they are looked for, with its extension."""
    numbers = telephones(value)
    if not numbers:
        yield _phone(search_key(value))
    for number in numbers:
        first, *others = number.forms
        yield BEFORE_WORD.join([first, *(("ext", number.extension) if number.extension else ())])
        yield from others


def _phone(text: str) -> str:
    """Return the digits of a number without the prefix of its country."""
    if is_international(text):
        return national_digits(text)
    digits = "".join(WORD.findall(text))
    is_national = len(digits) == len(COUNTRY_CODE) + NATIONAL_DIGITS and digits.startswith(COUNTRY_CODE)
    return digits.removeprefix(COUNTRY_CODE) if is_national else digits
