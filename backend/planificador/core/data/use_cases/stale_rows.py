"""What is told of a row that was changed since it was read."""

from collections.abc import Iterator
from contextlib import contextmanager

from planificador.core.data.writes.buffer import StaleRowError
from planificador.core.model.errors import Codigo, DomainError, Problem
from planificador.core.model.texts import LocalizedText

STALE = Problem(
    Codigo.CONFLICTO,
    LocalizedText(
        es="Alguien lo ha cambiado mientras tanto. Vuelva a leerlo e inténtelo de nuevo.",
        eu="Bitartean norbaitek aldatu du. Irakurri berriro eta saiatu berriz.",
        en="It was changed meanwhile. Read it again and try again.",
    ),
    "version",
)


@contextmanager
def stale_as_conflict() -> Iterator[None]:
    """Raise DomainError CONFLICTO for a row that was changed since it was read."""
    try:
        yield
    except StaleRowError:
        raise DomainError([STALE]) from None
