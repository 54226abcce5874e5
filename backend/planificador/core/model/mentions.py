"""Finds where a text names a person: by name, document, e-mail address or telephone, however these are written. Pure.

A name is a run of words of which at least two are the person's, one of them a family name, in any order: `Ana García`,
`GARCIA ETXEBERRIA, Ana`. A single word counts only if the caller knows that it names nobody else, and only with a
capital letter.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from planificador.core.model.search_words import WORD
from planificador.core.model.telephones import telephones
from planificador.core.model.texts import search_key

REMOVED = "[suprimido]"
"""What stands in place of a person's data; the same in all languages, as it is stored."""
SEPARATOR = re.compile(r"[\s,.'\-_/]{0,4}")
"""What may stand between two words of a name."""
INNER = r"[\s.\-/()·]*"
"""What may stand between the characters of a number."""
PARTICLES = frozenset(
    {"de", "del", "la", "las", "los", "el", "y", "i", "e", "da", "das", "do", "dos", "di", "du"}
    | {"van", "von", "der", "den", "al", "ben", "bin", "san"}
)
"""Words of names that are words of texts too."""
MIN_SINGLE_LENGTH, MIN_JOINED_LENGTH, MIN_DIGITS = 4, 8, 6
DNI = re.compile(r"[0-9]{8}[a-z]")
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class PersonalName:
    """A name that a person has or had."""

    given: str
    family: str = ""

    @property
    def key(self) -> str:
        """The name as it is compared with others."""
        return " ".join(words_of(f"{self.given} {self.family}"))


@dataclass(frozen=True)
class Identity:
    """By what texts name a person.

    Attributes:
        names: All names of the person, those of before too.
        documents: Numbers of documents, as they are stored.
        emails: Addresses.
        telephones: Texts with telephone numbers.
        single_words: Search keys of words that name nobody else.
    """

    names: tuple[PersonalName, ...] = ()
    documents: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    telephones: tuple[str, ...] = ()
    single_words: frozenset[str] = field(default=frozenset())

    @cached_property
    def given_words(self) -> frozenset[str]:
        """The words of given names. Of a name in one column, the first word is one."""
        return frozenset(word for name in self.names for word in _split(name)[0])

    @cached_property
    def family_words(self) -> frozenset[str]:
        """The words of family names."""
        return frozenset(word for name in self.names for word in _split(name)[1])

    @cached_property
    def joined_words(self) -> frozenset[str]:
        """A given and a family name written as one word, as in addresses."""
        pairs = [(given, family) for given in self.given_words for family in self.family_words - PARTICLES]
        words = (word for given, family in pairs for word in (given + family, family + given))
        return frozenset(word for word in words if len(word) >= MIN_JOINED_LENGTH)

    @cached_property
    def numbers(self) -> tuple[str, ...]:
        """Documents and telephones as they are looked for: letters and digits only."""
        dialled = (number.national for text in self.telephones for number in telephones(text))
        plain = ("".join(WORD.findall(search_key(text))) for text in (*self.documents, *dialled))
        return tuple(dict.fromkeys(number for number in plain if len(number) >= MIN_DIGITS))

    @cached_property
    def parts(self) -> tuple[str, ...]:
        """Parts of search keys, at least one of which each text has that names the person by words."""
        words = (*self.family_words, *self.single_words)
        addresses = (search_key(address) for address in self.emails)
        return tuple(dict.fromkeys([*(word for word in words if word not in PARTICLES), *addresses]))

    @property
    def is_searched(self) -> bool:
        """Whether there is anything by which a text could name the person."""
        return bool(self.parts or self.numbers)

    @cached_property
    def _values(self) -> re.Pattern[str] | None:
        numbers = [_number_pattern(number) for number in self.numbers]
        addresses = [
            rf"(?<![\w.+-]){re.escape(search_key(address))}(?![\w-]|\.\w)" for address in dict.fromkeys(self.emails)
        ]
        return re.compile("|".join([*addresses, *numbers])) if numbers or addresses else None

    def spans(self, text: str) -> list[Span]:
        """Return where the text names the person, in order and apart from each other."""
        key, positions = folded(text)
        found = [match.span() for match in self._values.finditer(key)] if self._values else []
        found += self._name_spans(key, text, positions)
        return _joined(sorted((positions[start], positions[end - 1] + 1) for start, end in found))

    def _name_spans(self, key: str, text: str, positions: Sequence[int]) -> Iterator[Span]:
        known = self.given_words | self.family_words
        for run in _runs(key, known | self.single_words | self.joined_words):
            words = self._trimmed(run)
            telling = [word[0] for word in words if word.group() not in PARTICLES]
            if self._names_person(telling):
                yield words[0].start(), words[-1].end()
                continue
            for word in words:
                is_name = word.group() in self.single_words and text[positions[word.start()]].isupper()
                if is_name or word.group() in self.joined_words:
                    yield word.span()

    def _names_person(self, words: Sequence[str]) -> bool:
        family = sum(word in self.family_words for word in words)
        given = any(word in self.given_words for word in words)
        return len(words) > 1 and (family > 1 or (family > 0 and given))

    def _trimmed(self, run: Sequence[re.Match[str]]) -> Sequence[re.Match[str]]:
        """Return the run without particles at its end, or before something else than a family name."""
        words = list(run)
        while words and words[-1].group() in PARTICLES:
            words.pop()
        first = next((word for word in words if word.group() not in PARTICLES), None)
        while words and words[0].group() in PARTICLES and (first is None or first.group() not in self.family_words):
            words.pop(0)
        return words

    def redacted(self, text: str, limit: int, replacement: str = REMOVED) -> str:
        """Return the text without what names the person, at most `limit` characters of it."""
        parts, last = [], 0
        for start, end in self.spans(text):
            parts += [text[last:start], replacement]
            last = end
        return "".join([*parts, text[last:]])[:limit] if parts else text


def words_of(text: str) -> list[str]:
    """Return the words of a text, as they are compared."""
    return WORD.findall(search_key(text))


def telling_words(text: str) -> list[str]:
    """Return the words of a name that may name somebody by themselves."""
    return [word for word in words_of(text) if len(word) >= MIN_SINGLE_LENGTH and word not in PARTICLES]


def folded(text: str) -> tuple[str, Sequence[int]]:
    """Return the search key of a text, in which spaces remain, and where each of its characters is in the text."""
    if text.isascii():
        return text.lower().replace("`", "'"), range(len(text))
    parts = [_folded_character(char) for char in text]
    return "".join(parts), [index for index, part in enumerate(parts) for _ in part]


@lru_cache(maxsize=2000)
def _folded_character(char: str) -> str:
    return " " if char.isspace() else search_key(f"a{char}a")[1:-1]


def _split(name: PersonalName) -> tuple[list[str], list[str]]:
    given, family = words_of(name.given), words_of(name.family)
    return (given, family) if family else (given[:1], given[1:])


def _runs(key: str, known: frozenset[str]) -> Iterator[Sequence[re.Match[str]]]:
    """Yield the longest runs of known words, with nothing but signs between them."""
    run: list[re.Match[str]] = []
    for word in WORD.finditer(key):
        follows = run and SEPARATOR.fullmatch(key, run[-1].end(), word.start())
        if run and not (follows and word.group() in known):
            yield run
            run = []
        if word.group() in known:
            run.append(word)
    if run:
        yield run


def _number_pattern(number: str) -> str:
    """Return the pattern of a number with signs between its characters, and of a Spanish one without its letter."""
    is_telephone = number.isdecimal()
    prefix = r"(?:(?:\+|00)\s*[0-9]{1,3}[\s.\-/()]*)?" if is_telephone else r"(?:es[\s\-]*)?"
    body = INNER.join(number)
    if DNI.fullmatch(number):
        body = f"(?:{body}(?![a-z0-9])|{INNER.join(number[:-1])}(?!{INNER}[0-9]))"
    before, after = ("(?<![0-9])", "(?![0-9])") if is_telephone else ("(?<![a-z0-9])", "(?![a-z0-9])")
    return f"{before}{prefix}{body}{after}"


def _joined(spans: Iterable[Span]) -> list[Span]:
    joined: list[Span] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined
