"""The text by which a row is found.

A row's text has the words of its fields, each after two spaces; each field is between three, so that one can look for
the beginning of a word or of a field, and for a whole field. It consists of search keys. Every text has three spaces,
so an index of trigrams does not find fields by them: marks at the end of the text hold the first letter of each field,
two digits of its checksum, and for a field of several words two digits of the checksum of the first one.

Where not every reader sees all searched columns of a model, each row has such a text for each section of them, in one
order (`SECTIONS`): readers see the sections up to the first one that has a column which they do not see.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import takewhile

from planificador.core.model.column_groups import ColumnGroup
from planificador.core.model.search_words import (
    AROUND_FIELD,
    BEFORE_WORD,
    WORD,
    checksum_mark,
    first_word_marks,
    joined_words,
    letter_mark,
    phone_digits,
    signs_of,
)
from planificador.core.model.telephones import telephones
from planificador.core.model.texts import search_key

VERSION = 6
"""To be increased when `row_text` or the indexes change: databases of another version are brought up to date."""
PHONE_KIND, CODE_KIND = "PHONE", "CODE"
NAME_KINDS = ("NAME", "SURNAMES")
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
MAX_PARTICLE_LENGTH = 4
"""Words of a name up to this length are also written together with the next word (`de la Cruz`, `delaCruz`)."""
MAX_NAME_WORDS = 12
"""Words of a name of which this is done."""


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
        more = [*joined_words(key), *(_joined_names(own) if kind in NAME_KINDS else ())]
        more += _code_spellings(own) if kind == CODE_KIND else ()
        joined |= dict.fromkeys(word for word in more if word not in own)
        signs |= dict.fromkeys(signs_of(key))
    parts = [part for part in (*words, *joined, BEFORE_WORD.join(signs)) if part]
    if not parts:
        return ""
    first_words = [mark for part in parts for mark in first_word_marks(part)]
    marks = "".join(dict.fromkeys([*map(letter_mark, parts), *map(checksum_mark, parts), *first_words]))[:MAX_MARKS]
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
        yield phone_digits(search_key(value))
    for number in numbers:
        first, *others = number.forms
        yield BEFORE_WORD.join([first, *(("ext", number.extension) if number.extension else ())])
        yield from others
