"""How changes travel to other processes."""

import json
from collections.abc import Iterator, Sequence

from planificador.core.runtime.changes import LAGGED, Cambio, Lagged, Operacion

MAX_MESSAGE_BYTES = 7900
"""Bytes of one message: NOTIFY takes less than 8000."""


def encode(changes: Sequence[Cambio]) -> Iterator[str]:
    """ASCII messages of at most LIMIT bytes that together carry the changes, in order."""
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
    """The changes of a message; LAGGED when it is not one of ours (another version's, say)."""
    try:
        return tuple(_change(*item) for item in json.loads(message)) or LAGGED
    except (ValueError, TypeError, RecursionError):
        return LAGGED


def _change(tipo: object, id_: object, operacion: object) -> Cambio:
    """Raises ValueError for what is no change."""
    if type(tipo) is not str or type(id_) is not int or type(operacion) is not str:
        raise ValueError("no change")
    return Cambio(tipo, id_, Operacion(operacion))
