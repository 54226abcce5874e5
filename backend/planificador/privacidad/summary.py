"""The summary of what is held about a person, in the reader's language. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from planificador.core.model.localized_values import number, sentences
from planificador.core.model.texts import LocalizedText


@dataclass(frozen=True, slots=True)
class Count:
    """How many rows of a kind there are. plural: what they are called."""

    plural: LocalizedText
    total: int


def summary(name: str, counts: Sequence[Count], mentions: int, changes: int) -> LocalizedText:
    """Return the summary.

    Args:
        name: The person's.
        mentions: Texts that name the person.
        changes: Entries of the register.
    """
    head = LocalizedText(
        es="Datos personales de {name}.", eu="{name}: datu pertsonalak.", en="Personal data of {name}."
    ).fill(name=name)
    parts = [
        LocalizedText(es="{plural}: {n}.", eu="{plural}: {n}.", en="{plural}: {n}.").fill(
            plural=_capitalized(count.plural), n=number(count.total)
        )
        for count in counts
    ]
    tail = LocalizedText(
        es="Textos que nombran a la persona: {mentions}. Cambios en el registro: {changes}.",
        eu="Pertsona aipatzen duten testuak: {mentions}. Erregistroko aldaketak: {changes}.",
        en="Texts that name the person: {mentions}. Changes in the register: {changes}.",
    ).fill(mentions=number(mentions), changes=number(changes))
    return sentences([head, *parts, tail])


def _capitalized(text: LocalizedText) -> LocalizedText:
    return LocalizedText(*(part[:1].upper() + part[1:] for part in (text.es, text.eu, text.en)))
