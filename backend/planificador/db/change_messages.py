"""Encodes changes as messages between processes."""

import json
from collections.abc import Iterator, Sequence

from planificador.core.runtime.changes import LAGGED, Cambio, Lagged, Operacion, RowKey

MAX_MESSAGE_BYTES = 7900
"""Maximum bytes of a message: the payload of NOTIFY must be shorter than 8000 bytes."""


def encode(changes: Sequence[Cambio]) -> Iterator[str]:
    """Yield ASCII messages of at most MAX_MESSAGE_BYTES bytes that together hold the changes, in order."""
    size, items = 2, list[str]()
    for change in changes:
        item = json.dumps(_fields(change), separators=(",", ":"))
        if items and size + len(item) + 1 > MAX_MESSAGE_BYTES:
            yield f"[{','.join(items)}]"
            size, items = 2, []
        items.append(item)
        size += len(item) + 1
    if items:
        yield f"[{','.join(items)}]"


def _fields(change: Cambio) -> list[object]:
    return [change.tipo, change.id, change.operacion, change.columnas, change.padres]


def decode(message: str | bytes) -> tuple[Cambio, ...] | Lagged:
    """Return the changes of a message, or LAGGED when it cannot be decoded, for example one of another version."""
    try:
        return tuple(_change(*item) for item in json.loads(message)) or LAGGED
    except (ValueError, TypeError, RecursionError):
        return LAGGED


def _change(tipo: object, id_: object, operacion: object, columnas: list[object], padres: list[list[object]]) -> Cambio:
    """Return a change. Raises ValueError or TypeError when a value has a wrong type."""
    name, number = _row_key(tipo, id_)
    if type(operacion) is not str or type(columnas) is not list:
        raise ValueError("not a change: expected the name of an operation and a list of columns")
    return Cambio(name, number, Operacion(operacion), tuple(map(_name, columnas)), tuple(_row_key(*p) for p in padres))


def _row_key(tipo: object, id_: object) -> RowKey:
    if type(id_) is not int:
        raise ValueError("not an id")
    return _name(tipo), id_


def _name(value: object) -> str:
    if type(value) is not str:
        raise ValueError("not a name")
    return value
