"""The words, numbers, signs and marks of texts: what the texts of rows consist of, and searched texts look for."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from zlib import crc32

from planificador.core.model.telephones import is_international, national_digits

BEFORE_WORD, AROUND_FIELD = "  ", "   "
MARK, FIRST_WORD_MARK = "¦", "§"
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
COUNTRY_CODE, NATIONAL_DIGITS = "34", 9
"""Of Spain, with which and without which its telephone numbers are written."""
WORD = re.compile(r"[^\W_]+")
NUMBER = re.compile(r"[+(]*[0-9][0-9().\-/]*|\+")
DOT_BETWEEN_L = re.compile(r"(?<=[^\W\d_]l)\.(?=l[^\W\d_])")
"""A full stop that is typed for Catalan's dot (`col.legi`), but not the one of `S.L.L.`"""


def letter_mark(field: str) -> str:
    """Return the mark of a field's first letter."""
    return f"{MARK}{MARK}{field[0]}"


def checksum_mark(field: str) -> str:
    """Return the mark of a whole field."""
    return MARK + _checksum(field)


def first_word_marks(field: str) -> list[str]:
    """Return the mark of the first word, if others follow."""
    first, *others = field.split(BEFORE_WORD, 1)
    return [FIRST_WORD_MARK + _checksum(first)] if others else []


def _checksum(text: str) -> str:
    checksum = crc32(text.encode())
    return DIGITS[checksum % len(DIGITS)] + DIGITS[checksum // len(DIGITS) % len(DIGITS)]


def signs_of(key: str) -> list[str]:
    """Return what is neither a word nor space in a key, each sign once."""
    return [sign for sign in dict.fromkeys(WORD.sub("", key)) if not sign.isspace()]


def joined_words(key: str) -> list[str]:
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
    return phone_digits(text)


def _joined(chunk: str) -> list[str]:
    has_digit = any(map(str.isdecimal, chunk))
    if has_digit and "@" not in chunk:
        return ["".join(WORD.findall(chunk))] if WORD.search(chunk) else []
    return WORD.findall(DOT_BETWEEN_L.sub("", chunk).replace("'", "").replace("-", ""))


def phone_digits(text: str) -> str:
    """Return the digits of a number without the prefix of its country."""
    if is_international(text):
        return national_digits(text)
    digits = "".join(WORD.findall(text))
    is_national = len(digits) == len(COUNTRY_CODE) + NATIONAL_DIGITS and digits.startswith(COUNTRY_CODE)
    return digits.removeprefix(COUNTRY_CODE) if is_national else digits
