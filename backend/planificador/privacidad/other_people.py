"""Hides other people in the texts of an export: a person has no right to the data of others."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from planificador.core.model.mentions import Identity, words_of
from planificador.privacidad.mentions import all_names

HIDDEN = "[otra persona]"
NUMBER = re.compile(
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"  # an address
    r"|(?<![\w])[XYZxyz]?[\s.-]?[0-9](?:[\s.-]?[0-9]){6,7}[\s.-]?[A-Za-z](?!\w)"  # a Spanish document
    r"|(?<![\w+])(?:\+|00)?[0-9](?:[\s.\-/()]?[0-9]){8,14}(?!\w)"  # a telephone
)


@dataclass(frozen=True)
class OtherPeople:
    """The people who are not the subject of an export.

    Attributes:
        by_word: Their names, by each word of their family names.
        subject: By what texts name the subject, which stays.
    """

    by_word: Mapping[str, Sequence[Identity]]
    subject: Identity

    def hidden_in(self, text: str) -> str:
        """Return the text without the names, addresses and numbers of others."""
        kept = [text[start:end] for start, end in self.subject.spans(text)]
        for word in dict.fromkeys(words_of(text)):
            for other in self.by_word.get(word, ()):
                text = other.redacted(text, 2 * len(text) + len(HIDDEN), HIDDEN)
        return NUMBER.sub(lambda match: match[0] if self._is_of_subject(match[0], kept) else HIDDEN, text)

    def _is_of_subject(self, value: str, kept: Iterable[str]) -> bool:
        return any(value.strip() in text or text in value for text in kept)


async def other_people(subject: Identity) -> OtherPeople:
    """Return all people but one, and those with the same name."""
    own = {name.key for name in subject.names}
    by_word: defaultdict[str, list[Identity]] = defaultdict(list)
    for name in await all_names():
        if name.key and name.key not in own:
            other = Identity((name,))
            for word in other.family_words:
                by_word[word].append(other)
    return OtherPeople(by_word, subject)
