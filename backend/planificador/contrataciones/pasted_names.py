"""Splits the names of people, as they are written in lists, into given and family names. Pure."""

import re
from collections.abc import Sequence

PARTICLES = frozenset({"de", "del", "la", "las", "los", "el", "da", "das", "do", "dos", "di", "y", "van", "von", "der"})
"""Words that belong to the name after them."""
TITLE = re.compile(r"^(?:(?:d|d[ªa]|dn|dña|dra?|don|doña|sra?|srta|mrs?|ms)(?:\.\s*|\s+(?=\S+\s)))+", re.IGNORECASE)
Names = dict[str, str]
"""`nombre` and `apellidos`; "" for what is missing."""


def split_name(text: str, *, surname_first: bool = False) -> Names:
    """Return the names of a person whose name is in one cell: `Ruiz Etxeberria, Ane`, `Ane RUIZ`, `Ane Ruiz Gil`.

    surname_first: whether the surnames are first where nothing else tells.
    """
    text = TITLE.sub("", text.strip())
    before, comma, after = text.partition(",")
    if comma and after.strip():
        return {"nombre": after.strip(), "apellidos": before.strip()}
    words = text.strip(" ,").split()
    capitals = [word.isupper() and len(word) > 1 for word in words]
    if any(capitals) and not all(capitals):
        names = {"nombre": _where(words, capitals, False), "apellidos": _where(words, capitals, True)}
        if capitals == sorted(capitals) or capitals == sorted(capitals, reverse=True):
            return names
    parts = _parts(words)
    if len(parts) == 1:
        return {"nombre": parts[0], "apellidos": ""}
    given = 2 if len(parts) > 3 else 1
    if surname_first:
        return {"nombre": " ".join(parts[-given:]), "apellidos": " ".join(parts[:-given])}
    return {"nombre": " ".join(parts[:given]), "apellidos": " ".join(parts[given:])}


def is_surname_first(pairs: Sequence[Sequence[str]], *, by_default: bool) -> bool:
    """Return whether the first of two cells with names has the surnames, as most lines suggest."""
    votes = sum(_vote(first, second) for first, second in pairs)
    return votes > 0 if votes else by_default


def join_surnames(surnames: Sequence[str]) -> str:
    """Return several surnames as one text."""
    return " ".join(surname for surname in surnames if surname)


def _vote(first: str, second: str) -> int:
    """Return 1 if the first name is that of a family, -1 if the second is, 0 if nothing tells."""
    if first.isupper() != second.isupper():
        return 1 if first.isupper() else -1
    return (len(_parts(first.split())) > len(_parts(second.split()))) - (
        len(_parts(first.split())) < len(_parts(second.split()))
    )


def _where(words: Sequence[str], capitals: Sequence[bool], wanted: bool) -> str:
    return " ".join(word for word, is_capital in zip(words, capitals, strict=True) if is_capital is wanted)


def _parts(words: Sequence[str]) -> list[str]:
    """Return the names among words: a particle belongs to the next one, as in `de la Fuente`."""
    parts: list[str] = []
    pending: list[str] = []
    for word in words:
        pending.append(word)
        if word.lower() not in PARTICLES:
            parts.append(" ".join(pending))
            pending = []
    return [*parts, " ".join(pending)] if pending else parts
