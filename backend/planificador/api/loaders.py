"""Batched reads: each resolver loads its own rows, and the database gets one statement for each level of fields."""

import asyncio
from collections.abc import Awaitable, Callable, Hashable, Mapping, Sequence
from functools import partial
from typing import Any, TypeVar, cast

from strawberry.dataloader import DataLoader

from planificador.core.data.computed import groups
from planificador.core.data.computed.aggregates import Aggregate
from planificador.core.data.computed.fields import Queried
from planificador.core.data.computed.grouping import Grouping
from planificador.core.data.computed.groups import GroupPage, GroupValues
from planificador.core.data.computed.period_sums import PeriodSum
from planificador.core.data.lists.paging import ConnectionQuery
from planificador.core.data.queries import pages
from planificador.core.data.queries.pages import Page
from planificador.core.model.base import BaseModel

R = TypeVar("R", bound=BaseModel)
T = TypeVar("T")
MAX_BATCH_SIZE = 10_000
"""Keys of one statement; both databases take about 32,000 parameters."""


class Loaders:
    """The loaders of one operation, or of one event of a subscription, since loaders cache what they have read."""

    def __init__(self) -> None:
        self._loaders: dict[Hashable, DataLoader[Any, Any]] = {}  # Any: each loader has its own keys and values
        self._tasks: set[asyncio.Task[Any]] = set()
        self._stopped = False

    def row(self, model: type[R], row_id: int) -> Awaitable[R | None]:
        """Load a row by its id; None if it does not exist. Raises UnreadableRowError."""
        return self._load(model, partial(pages.fetch_by_ids, model), row_id)

    def page(self, query: ConnectionQuery, parent: int = 0) -> Awaitable[Page]:
        """Load the page of a connection below this parent."""
        return self._load(("page", query), partial(pages.fetch_pages, query), parent)

    def count(self, query: ConnectionQuery, parent: int = 0) -> Awaitable[int]:
        """Count the rows of a connection below this parent."""
        return self._load(("count", *_rows_of(query)), partial(pages.count_rows, query), parent)

    def aggregate(self, query: ConnectionQuery, parent: int, aggregate: Aggregate) -> Awaitable[Any]:
        """Load an aggregate of the rows of a connection below this parent."""
        # Any: of the type of the aggregate's column
        load = partial(groups.fetch_aggregates, query)
        return self._load(("aggregates", *_rows_of(query)), load, (parent, aggregate))

    def groups(self, query: ConnectionQuery, grouping: Grouping, parent: int) -> Awaitable[GroupPage]:
        """Load a page of groups of the rows of a connection below this parent."""
        return self._load(("groups", *_rows_of(query), grouping), partial(groups.fetch_groups, query, grouping), parent)

    def group_aggregates(
        self, query: ConnectionQuery, grouping: Grouping, parent: int, aggregate: Aggregate
    ) -> Awaitable[Mapping[GroupValues, Any]]:
        """Load an aggregate of each group of a page, by the keys of the group."""
        load = partial(groups.fetch_group_aggregates, query, grouping)
        return self._load(("group aggregates", *_rows_of(query), grouping), load, (parent, aggregate))

    def group_count(self, query: ConnectionQuery, grouping: Grouping, parent: int) -> Awaitable[int]:
        """Count the groups of the rows of a connection below this parent."""
        load = partial(groups.count_groups, query, grouping)
        return self._load(("group count", *_rows_of(query), grouping), load, parent)

    def computed(self, rule: Queried[T], row_id: int) -> Awaitable[T]:
        """Load the value that a rule computes for a row."""
        return self._load(rule, rule.values, row_id)

    def period_sum(self, period_sum: PeriodSum, row_id: int) -> Awaitable[int]:
        """Load a sum over a period for a row."""
        return self._load(period_sum, period_sum.values, row_id)

    def batched(self, key: Hashable, load: Callable[[list[int]], Awaitable[Sequence[T]]], number: int) -> Awaitable[T]:
        """Return what `load` returns for a number. Numbers with the same key are loaded together."""
        return self._load(key, load, number)

    def _load(self, key: Hashable, load: Any, item: Hashable) -> Awaitable[Any]:  # Any: as above
        if key not in self._loaders:
            self._loaders[key] = DataLoader(load_fn=partial(self._read, load), max_batch_size=MAX_BATCH_SIZE)
        # A resolver that is cancelled must not cancel a batch for which others wait.
        return asyncio.shield(self._loaders[key].load(item))

    def stop(self) -> None:
        """Cancel the running reads at the end of the operation, when no resolver waits for them."""
        self._stopped = True
        for task in self._tasks:
            task.cancel()

    async def _read(self, load: Any, keys: list[Any]) -> Any:  # Any: as above
        if self._stopped:
            raise asyncio.CancelledError
        task = cast("asyncio.Task[Any]", asyncio.current_task())
        self._tasks.add(task)
        try:
            return await load(keys)
        finally:
            self._tasks.discard(task)


def _rows_of(query: ConnectionQuery) -> tuple[Hashable, ...]:
    """Return what the rows of a connection depend on, regardless of the page."""
    return query.model, query.parent, query.where_key
