"""Which values of two rows suggest that both are of the same person or company. Pure."""

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import product

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.localized_values import all_of
from planificador.core.model.search_readings import readings
from planificador.core.model.search_texts import PHONE_KIND, row_text
from planificador.core.model.search_words import AROUND_FIELD, BEFORE_WORD, MARK
from planificador.core.model.texts import LocalizedText

EXACT_KINDS = frozenset({"NIF", "DOCUMENT", "EMAIL"})
"""The kinds of columns that are stored in one form."""
# fmt: off
LEGAL_FORMS = frozenset({
    "sl", "slu", "sll", "slp", "slne", "sa", "sau", "sal", "sad", "sc", "scp", "scl", "scoop", "cb", "aie", "ute",
    "koopelk", "kooplab", "sarl", "sas", "sasu", "eurl", "snc", "sci", "srl", "spa", "lda", "ltda", "gmbh", "ag", "kg",
    "ug", "bv", "nv", "bvba", "ltd", "limited", "llp", "plc", "inc", "llc", "spzoo", "sro", "kft", "oy", "ab", "aps",
})
# fmt: on
"""The abbreviations at the end of the names of companies, without signs. People leave them out, or dot them."""
MAX_LEGAL_WORDS = 4
MAX_LENGTH = 1000
Words = tuple[str, ...]
"""A value as it is compared, in words as in the text of the search."""


@dataclass(frozen=True, slots=True)
class DuplicateKey:
    """Columns of which equal values suggest a duplicate.

    Attributes:
        name: What messages call the value.
        columns: The columns that together are one value, such as given and family names; the first must be set. If
            there are alternatives, such as the legal and the trade name, one that is equal to any of the other row's
            is enough.
        of_company: Whether it is the name of a company, whose legal form does not count.
    """

    name: LocalizedText
    columns: tuple[tuple[str, ...], ...]
    of_company: bool = False

    @property
    def all_columns(self) -> Iterator[str]:
        """The names of all its columns."""
        return (column for alternative in self.columns for column in alternative)


NAME = LocalizedText(es="nombre", eu="izena", en="name")
BY_EMAIL = DuplicateKey(LocalizedText(es="correo", eu="posta elektronikoa", en="e-mail address"), (("correo",),))
BY_TELEPHONE = DuplicateKey(LocalizedText(es="teléfono", eu="telefonoa", en="telephone"), (("telefono",),))
BY_PERSON = DuplicateKey(NAME, (("nombre", "apellidos"),))


def column_forms(key: DuplicateKey, kind: str, value: str | None) -> Set[Words]:
    """Return the forms of the value of a key's column, of which one must be equal. kind: as of `Text`.

    Telephones may have several numbers, and words may be written together or apart. A missing value has one form too.
    """
    if value is None:
        return {()}
    if kind in EXACT_KINDS:
        return {(value.casefold(),)}
    if kind == PHONE_KIND:
        fields = row_text([(kind, value)], MAX_LENGTH).split(AROUND_FIELD)
        return {tuple(field.split(BEFORE_WORD)) for field in fields if field and MARK not in field}
    words = {reading.words for reading in readings(value)}
    return {_without_legal_form(each) for each in words} if key.of_company else words


def _without_legal_form(words: Words) -> Words:
    for length in range(min(MAX_LEGAL_WORDS, len(words) - 1), 0, -1):
        if "".join(words[-length:]) in LEGAL_FORMS:
            return words[:-length]
    return words


def equal_keys(
    keys: Sequence[DuplicateKey], kind_of: Callable[[str], str], one: Mapping[str, object], other: Mapping[str, object]
) -> list[DuplicateKey]:
    """Return the keys by which two rows, given by their columns, are equal. kind_of: returns the kind of a column."""
    return [key for key in keys if _forms(key, kind_of, one) & _forms(key, kind_of, other)]


def _forms(key: DuplicateKey, kind_of: Callable[[str], str], values: Mapping[str, object]) -> set[tuple[Words, ...]]:
    """Return the forms of all alternatives of a key that the row has."""
    forms: set[tuple[Words, ...]] = set()
    for columns in key.columns:
        if values[columns[0]] is not None:
            texts = [(kind_of(name), values[name]) for name in columns]
            forms |= set(
                product(*(column_forms(key, kind, None if text is None else str(text)) for kind, text in texts))
            )
    return forms


def duplicate_warning(name: str, keys: Sequence[DuplicateKey], row: tuple[str, int], campo: str) -> Problem:
    """Return the warning that another row may be of the same person or company.

    Args:
        name: The name of the other row.
        keys: The keys by which both are equal.
        row: The type and the id of the other row.
        campo: The input field of the first of them.
    """
    return Problem(
        Codigo.POSIBLE_DUPLICADO,
        LocalizedText(
            es="Puede que ya exista como «{name}» (igual: {keys}).",
            eu="Baliteke lehendik «{name}» gisa egotea (berdin: {keys}).",
            en="It may exist already as “{name}” (the same: {keys}).",
        ).fill(name=name, keys=all_of([key.name for key in keys])),
        campo,
        row,
    )
