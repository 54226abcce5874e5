"""Encodes changes as messages between processes."""

import json
from collections.abc import Iterator, Sequence

from planificador.core.runtime.changes import LAGGED, Cambio, Lagged, Operacion

MAX_MESSAGE_BYTES = 7900
"""Maximum bytes of a message: the payload of NOTIFY must be shorter than 8000 bytes."""


def encode(changes: Sequence[Cambio]) -> Iterator[str]:
    """Yield ASCII messages of at most MAX_MESSAGE_BYTES bytes that together hold the changes, in order."""
    size, items = 2, list[str]()
    for change in changes:
        item = json.dumps([change.tipo, change.id, change.operacion], separators=(",", ":"))
        if items and size + len(item) + 1 > MAX_MESSAGE_BYTES:
            yield f"[{','.join(items)}]"
            size, items = 2, []
        items.append(item)
        size += len(item) + 1
    if items:
        yield f"[{','.join(items)}]"


def decode(message: str | bytes) -> tuple[Cambio, ...] | Lagged:
    """Return the changes of a message, or LAGGED when it cannot be decoded, for example one of another version."""
    try:
        return tuple(_change(*item) for item in json.loads(message)) or LAGGED
    except (ValueError, TypeError, RecursionError):
        return LAGGED


def _change(tipo: object, id_: object, operacion: object) -> Cambio:
    """Return a change. Raises ValueError when a value has a wrong type."""
    if type(tipo) is not str or type(id_) is not int or type(operacion) is not str:
        raise ValueError("not a change: expected a model's name, an id and an operation")
    return Cambio(tipo, id_, Operacion(operacion))
