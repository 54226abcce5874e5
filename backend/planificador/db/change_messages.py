"""Encodes committed changes as messages between processes."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from planificador.core.runtime.changes import LAGGED, Cambio, Lagged, Operacion, RowKey

MAX_MESSAGE_BYTES = 7900
"""Maximum bytes of a message: the payload of NOTIFY must be shorter than 8000 bytes."""


@dataclass(frozen=True, slots=True)
class Commits:
    """What one or several transactions committed.

    Attributes:
        marks: What identifies the transactions in the register of changes (`ChangeNotifier`).
        changes: Their changes, in order.
    """

    marks: tuple[int, ...]
    changes: tuple[Cambio, ...]


def encode(commits: Iterable[Commits]) -> Iterator[str]:
    """Yield ASCII messages of at most MAX_MESSAGE_BYTES bytes that together hold the commits, in order.

    The marks of commits are in the message with the last of their changes, so that whoever has received the marks has
    received all.
    """
    size, marks, items = 0, list[str](), list[str]()
    for commit in commits:
        encoded = [json.dumps(_fields(change), separators=(",", ":")) for change in commit.changes]
        own_marks = [str(mark) for mark in commit.marks]
        for position, item in enumerate(encoded, start=1):
            new_marks = own_marks if position == len(encoded) else []
            added = len(item) + 1 + sum(len(mark) + 1 for mark in new_marks)
            if items and len("[[],[]]") + size + added > MAX_MESSAGE_BYTES:
                yield _message(marks, items)
                size, marks, items = 0, [], []
            marks += new_marks
            items.append(item)
            size += added
    if items:
        yield _message(marks, items)


def _message(marks: Iterable[str], items: Iterable[str]) -> str:
    return f"[[{','.join(marks)}],[{','.join(items)}]]"


def _fields(change: Cambio) -> list[object]:
    return [change.tipo, change.id, change.operacion, change.columnas, change.padres]


def decode(message: str | bytes) -> Commits | Lagged:
    """Return the commits of a message, or LAGGED when it cannot be decoded, for example one of another version."""
    try:
        marks, changes = json.loads(message)
        return Commits(tuple(map(_number, marks)), tuple(_change(*item) for item in changes))
    except (ValueError, TypeError, RecursionError):
        return LAGGED


def _change(tipo: object, id_: object, operacion: object, columnas: list[object], padres: list[list[object]]) -> Cambio:
    """Return a change. Raises ValueError or TypeError when a value has a wrong type."""
    name, number = _row_key(tipo, id_)
    if type(operacion) is not str or type(columnas) is not list:
        raise ValueError("not a change: expected the name of an operation and a list of columns")
    return Cambio(name, number, Operacion(operacion), tuple(map(_name, columnas)), tuple(_row_key(*p) for p in padres))


def _row_key(tipo: object, id_: object) -> RowKey:
    return _name(tipo), _number(id_)


def _number(value: object) -> int:
    if type(value) is not int:
        raise ValueError("not a number")
    return value


def _name(value: object) -> str:
    if type(value) is not str:
        raise ValueError("not a name")
    return value
