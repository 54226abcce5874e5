"""Whether a person of a pasted list is one of the client's participants, by the keys of possible duplicates."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from planificador.clientes.models import BY_DOCUMENT, Participante
from planificador.core.model.columns import column_of
from planificador.core.model.duplicates import (
    BY_EMAIL,
    BY_PERSON,
    BY_TELEPHONE,
    DuplicateKey,
    duplicate_warning,
    equal_keys,
)
from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.texts import LocalizedText, search_key

Person = Mapping[str, str | None]
"""The columns of a participant that are compared."""
COMPARED = ("nombre", "apellidos", "documento", "correo", "telefono")
MAX_SIMILAR = 3
"""Similar participants that are told."""
AMBIGUOUS = Problem(
    Codigo.DUPLICADO,
    LocalizedText(
        es="Coincide con varias personas: añada su documento o su correo.",
        eu="Hainbat pertsonarekin bat dator: gehitu haren agiria edo helbide elektronikoa.",
        en="It matches several people: add the document or the e-mail address.",
    ),
)


@dataclass(frozen=True, slots=True)
class Match:
    """Who a person is.

    Attributes:
        person: The key of the same person, None for none.
        is_renamed: Whether that person, of the same document, has another name.
        problems: Why that cannot be said.
        warnings: Others who may be the same.
    """

    person: int | None = None
    is_renamed: bool = False
    problems: list[Problem] = field(default_factory=list)
    warnings: list[Problem] = field(default_factory=list)


class KnownPeople:
    """People by what they may have in common with others, so that few are compared. Keys below 0 are of lines."""

    def __init__(self, people: Mapping[int, Person]) -> None:
        self._people: dict[int, Person] = {}
        self._by_mark: defaultdict[str, list[int]] = defaultdict(list)
        for key, person in people.items():
            self.add(key, person)

    def add(self, key: int, person: Person) -> None:
        self._people[key] = person
        for mark in _marks(person):
            self._by_mark[mark].append(key)

    def match(self, person: Person) -> Match:
        """Return who a person is: the one with the same document, or the same name if nothing contradicts it."""
        candidates = sorted({key for mark in _marks(person) for key in self._by_mark[mark]})
        equal = {key: keys for key in candidates if (keys := self._equal_keys(person, self._people[key]))}
        same = [key for key, keys in equal.items() if BY_DOCUMENT in keys] or [
            key for key, keys in equal.items() if _is_same(person, self._people[key], keys)
        ]
        if len(same) > 1:
            return Match(problems=[AMBIGUOUS])
        if not same:
            similar = [key for key in equal if key > 0][:MAX_SIMILAR]
            return Match(warnings=[self._warning(key, equal[key]) for key in similar])
        (key,) = same
        renamed = bool(person["nombre"] and person["apellidos"]) and BY_PERSON not in equal[key]
        return Match(key, renamed, warnings=[self._warning(key, equal[key])] if renamed and key > 0 else [])

    def _equal_keys(self, person: Person, other: Person) -> list[DuplicateKey]:
        return equal_keys(Participante.duplicate_keys, _kind, person, other)

    def _warning(self, key: int, keys: list[DuplicateKey]) -> Problem:
        person = self._people[key]
        name = f"{person['nombre']} {person['apellidos']}"
        return duplicate_warning(name, keys, (Participante.__name__, key), next(keys[0].all_columns))


def _is_same(person: Person, other: Person, keys: list[DuplicateKey]) -> bool:
    """Return whether people without the same document are one: by name, or by the address of one without a name."""
    if any(person[name] and other[name] and person[name] != other[name] for name in ("documento", "correo")):
        return False
    return BY_PERSON in keys or not (person["nombre"] or (BY_EMAIL not in keys and BY_TELEPHONE not in keys))


def _kind(name: str) -> str:
    return getattr(column_of(Participante, name), "kind", "")


def _marks(person: Person) -> Iterator[str]:
    """Yield what people have in common if one of the keys is equal."""
    name = re.sub(r"[\W_]+", "", search_key(f"{person['nombre'] or ''}{person['apellidos'] or ''}"))
    yield from (f"{column}:{person[column]}" for column in ("documento", "correo") if person[column])
    yield from ([f"name:{name}"] if name else [])
    for telephone in re.split(r"[/;,]", person["telefono"] or ""):
        if digits := re.sub(r"\D", "", telephone):
            yield f"telephone:{digits[-9:]}"
