"""Records what the alert watcher reads from the database, and lets it fail."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import pytest

from planificador.recordatorios import mirrors
from planificador.recordatorios.reading import AlertTable

Reader = Callable[..., Awaitable[Any]]  # Any: rows of any kind


class Reads(list[tuple[str, Any]]):
    """The reads of the alert watcher: the model's name with the ids of the rows, or "all" or "ahead".

    Attributes:
        unavailable: Whether the database does not respond.
        on_read: Called after each read of the database, before its result is used.
    """

    def __init__(self) -> None:
        self.unavailable = False
        self.on_read: Callable[[], Awaitable[object]] | None = None
        self._changed = asyncio.Condition()

    async def wait_for(self, number: int) -> None:
        async with asyncio.timeout(10), self._changed:
            await self._changed.wait_for(lambda: len(self) >= number)

    def of(self, model: str) -> list[Any]:
        """Return what was read of a model."""
        return [what for name, what in self if name == model]

    def recorded(self, model: str, read: Reader, what: Callable[..., Any]) -> Reader:
        """Return the reader, recorded under the name of a model; "" for that of the table of which it is a method."""

        async def reader(*arguments: Any) -> Any:
            async with self._changed:
                self.append((model or arguments[0].model.__name__, what(*arguments)))
                self._changed.notify_all()
            if self.unavailable:
                raise ConnectionError("the database is unavailable")
            result = await read(*arguments)
            if self.on_read:
                await self.on_read()
            return result

        return reader


def record_reads(monkeypatch: pytest.MonkeyPatch) -> Reads:
    """Record all reads of the alert watcher from now on."""
    reads = Reads()

    def ids(*arguments: Any) -> Sequence[int]:
        return list(arguments[-1])

    for method, what in (
        ("until", lambda *_: "all"),
        ("next", lambda *_: "ahead"),
        ("by_id", ids),
        ("depending", lambda _, dependency, ids, *rest: (dependency.target, list(ids))),
    ):
        monkeypatch.setattr(AlertTable, method, reads.recorded("", getattr(AlertTable, method), what))
    for function, what in (("read_hidden", lambda readers, _: sorted(readers)), ("read_hidden_by_id", ids)):
        monkeypatch.setattr(mirrors, function, reads.recorded("AvisoOculto", getattr(mirrors, function), what))
    return reads
