"""Batched reads of one operation (or one event): each resolver asks for its own, the database is asked once a level."""

import asyncio
from collections.abc import Awaitable, Callable, Hashable, Sequence
from functools import partial
from typing import Any, TypeVar, cast

from strawberry.dataloader import DataLoader

from planificador.core.data import pages
from planificador.core.data.computed import SumRule
from planificador.core.data.pages import Page
from planificador.core.data.paging import ConnectionQuery
from planificador.core.model.base import BaseModel

R = TypeVar("R", bound=BaseModel)
T = TypeVar("T")
BATCH = 10_000
"""Keys in one statement; both databases take about 32,000 parameters."""


class Loaders:
    """Made anew for each operation and each event of a subscription, since a loader remembers what it read."""

    def __init__(self) -> None:
        self._loaders: dict[Hashable, DataLoader[Any, Any]] = {}  # Any: one kind of key and value a loader
        self._reading: set[asyncio.Task[Any]] = set()
        self._stopped = False

    def row(self, model: type[R], row_id: int) -> Awaitable[R | None]:
        """The row, None when there is none. Raises UnreadableRowError."""
        return self._load(model, partial(pages.fetch_by_ids, model), row_id)

    def page(self, listing: ConnectionQuery, parent: int = 0) -> Awaitable[Page]:
        """The listing's page under this parent."""
        return self._load(("page", listing), partial(pages.fetch_pages, listing), parent)

    def count(self, listing: ConnectionQuery, parent: int = 0) -> Awaitable[int]:
        """How many rows the listing has under this parent."""
        key = ("count", listing.model, listing.parent, listing.where_key)
        return self._load(key, partial(pages.count_rows, listing), parent)

    def computed(self, rule: SumRule[T], row_id: int) -> Awaitable[T]:
        """The value of the row."""
        return self._load(rule, rule.values, row_id)

    def batched(self, key: Hashable, load: Callable[[list[int]], Awaitable[Sequence[T]]], number: int) -> Awaitable[T]:
        """What `load` finds for a number; asked once for all who ask under the same key."""
        return self._load(key, load, number)

    def _load(self, key: Hashable, load: Any, one: int) -> Awaitable[Any]:  # Any: as above
        if key not in self._loaders:
            self._loaders[key] = DataLoader(load_fn=partial(self._read, load), max_batch_size=BATCH)
        # Who is cancelled, since a sibling failed, must not take with him what others wait for.
        return asyncio.shield(self._loaders[key].load(one))

    def stop(self) -> None:
        """The operation is over: nobody waits for what is still being read."""
        self._stopped = True
        for task in self._reading:
            task.cancel()

    async def _read(self, load: Any, keys: list[Any]) -> Any:  # Any: as above
        if self._stopped:
            raise asyncio.CancelledError
        task = cast("asyncio.Task[Any]", asyncio.current_task())
        self._reading.add(task)
        try:
            return await load(keys)
        finally:
            self._reading.discard(task)
