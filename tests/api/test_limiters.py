"""Limiters: a tick starts few tasks, and an address runs few expensive operations at a time."""

import asyncio
from itertools import pairwise
from typing import Any

import pytest
from graphql import ExecutionResult

from planificador.api.execution.caller import Caller
from planificador.api.execution.executor import OperationExecutor
from planificador.api.execution.quotas import QUERIES_PER_ADDRESS
from planificador.api.execution.request import Request
from planificador.core.model.actors import SYSTEM
from planificador.core.runtime.limiters import ConcurrencyLimiter, TickLimiter
from planificador.runtime import Runtime


async def test_a_tick_limiter_starts_at_most_its_limit_per_tick_and_in_order() -> None:
    limiter, started = TickLimiter(3), list[int]()

    async def start(number: int) -> None:
        await limiter.wait()
        started.append(number)

    tasks = [asyncio.create_task(start(number)) for number in range(10)]
    counts = []
    while len(started) < 10:
        await asyncio.sleep(0)
        counts.append(len(started))
    assert started == list(range(10))
    assert all(after - before <= 3 for before, after in zip([0, *counts], counts, strict=False))
    await asyncio.gather(*tasks)


async def test_a_cancelled_waiter_does_not_block_a_tick_limiter() -> None:
    limiter = TickLimiter(1)
    first, cancelled, last = (asyncio.create_task(limiter.wait()) for _ in range(3))
    await first
    cancelled.cancel()
    await asyncio.wait_for(last, 5)
    assert cancelled.cancelled()


async def test_one_new_document_is_parsed_per_tick() -> None:
    executor = OperationExecutor()
    requests = [Request(f"{{ a{number}: __typename }}") for number in range(10)]
    tasks = [asyncio.create_task(executor.prepare(request)) for request in requests]
    parsed = [0]
    while parsed[-1] < 10:
        await asyncio.sleep(0)
        parsed.append(sum(executor._documents.is_cached(request.query) for request in requests))
    assert all(after - before <= 1 for before, after in pairwise(parsed))
    await asyncio.gather(*tasks)


async def test_a_cached_document_is_prepared_without_waiting() -> None:
    executor = OperationExecutor()
    request = Request("{ __typename }")
    await executor.prepare(request)
    for _ in range(20):
        with pytest.raises(StopIteration):
            executor.prepare(request).send(None)


async def test_many_operations_of_a_key_do_not_delay_another_key() -> None:
    limiter, order = ConcurrencyLimiter(1), list[str]()

    async def operation(key: str) -> None:
        async with limiter.slot(key):
            await asyncio.sleep(0)
            order.append(key)

    many = [asyncio.create_task(operation("many")) for _ in range(20)]
    await asyncio.sleep(0)
    await asyncio.gather(*many, asyncio.create_task(operation("few")))
    assert order.index("few") < 5


async def test_a_cancelled_waiter_does_not_block_a_concurrency_limiter() -> None:
    limiter, entered, gate, started = ConcurrencyLimiter(1), asyncio.Event(), asyncio.Event(), list[int]()

    async def operation(number: int) -> None:
        async with limiter.slot("key"):
            started.append(number)
            entered.set()
            await gate.wait()

    first, cancelled, last = (asyncio.create_task(operation(number)) for number in range(3))
    await entered.wait()
    cancelled.cancel()
    gate.set()
    await asyncio.wait_for(asyncio.gather(first, last), 5)
    assert started == [0, 2]


async def test_a_concurrency_limiter_forgets_an_idle_key() -> None:
    limiter = ConcurrencyLimiter(1)
    async with limiter.slot("key"):
        assert list(limiter._semaphores) == ["key"]
    assert not limiter._semaphores


async def test_many_new_documents_of_an_address_do_not_delay_another_address() -> None:
    executor = OperationExecutor()
    texts = [f"{{ a{number}: __typename }}" for number in range(50)]
    busy, quiet = (Caller(address=address, actor=SYSTEM) for address in ("many", "few"))
    many = [asyncio.create_task(executor.prepare(Request(text), busy)) for text in texts]
    await asyncio.sleep(0)
    await executor.prepare(Request("{ b: __typename }"), quiet)
    assert sum(task.done() for task in many) < 10
    await asyncio.gather(*many)


class CountingExecutor(OperationExecutor):
    """Counts the operations whose resolvers it has begun to execute."""

    begun = 0

    async def _resolve(self, *arguments: Any) -> ExecutionResult:
        self.begun += 1
        return await super()._resolve(*arguments)


async def test_queries_of_an_address_that_are_not_planned_are_limited_in_number(runtime: Runtime) -> None:
    executor, running = CountingExecutor(), 0
    prepared = await executor.prepare(Request("{ avisos { clave } }"))
    tasks = [asyncio.create_task(executor.execute(prepared, runtime.context(), "address")) for _ in range(20)]
    while not all(task.done() for task in tasks):
        await asyncio.sleep(0)
        assert executor.begun - sum(task.done() for task in tasks) <= QUERIES_PER_ADDRESS
        assert executor.begun - running <= 1
        running = executor.begun
    assert [result.data for result in await asyncio.gather(*tasks)] == [{"avisos": []}] * 20
