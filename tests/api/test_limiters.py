"""Others are served between what takes turns: what is news to many, documents that nobody has read before, and queries
that Python answers."""

import asyncio
from itertools import pairwise

import pytest
from tests.support.server import RunningServer

from planificador.api.context import Context
from planificador.api.execution.executor import OperationExecutor
from planificador.api.execution.quotas import QUERIES_PER_ADDRESS
from planificador.api.execution.request import Request
from planificador.core.runtime.limiters import ConcurrencyLimiter, TickLimiter


async def test_so_many_begin_at_a_turn_of_the_loop_and_in_their_order() -> None:
    turns, begun = TickLimiter(3), list[int]()

    async def one(number: int) -> None:
        await turns.wait()
        begun.append(number)

    tasks = [asyncio.create_task(one(number)) for number in range(10)]
    seen = []
    while len(begun) < 10:
        await asyncio.sleep(0)
        seen.append(len(begun))
    assert begun == list(range(10))
    assert all(after - before <= 3 for before, after in zip([0, *seen], seen, strict=False))
    await asyncio.gather(*tasks)


async def test_who_leaves_takes_nobody_s_turn() -> None:
    turns = TickLimiter(1)
    first, leaving, staying = (asyncio.create_task(turns.wait()) for _ in range(3))
    await first
    leaving.cancel()
    await asyncio.wait_for(staying, 5)
    assert leaving.cancelled()


async def test_new_documents_are_read_one_at_a_turn() -> None:
    runner = OperationExecutor()
    requests = [Request(f"{{ a{number}: __typename }}") for number in range(10)]
    tasks = [asyncio.create_task(runner.prepare(one)) for one in requests]
    read = [0]
    while read[-1] < 10:
        await asyncio.sleep(0)
        read.append(sum(runner._documents.is_cached(one.query) for one in requests))
    assert all(after - before <= 1 for before, after in pairwise(read))
    await asyncio.gather(*tasks)


async def test_a_known_document_waits_for_no_turn() -> None:
    runner = OperationExecutor()
    known = Request("{ __typename }")
    await runner.prepare(known)
    for _ in range(20):
        with pytest.raises(StopIteration):
            runner.prepare(known).send(None)


async def test_who_wants_much_waits_for_himself() -> None:
    fair, order = ConcurrencyLimiter(1), list[str]()

    async def one(who: str) -> None:
        async with fair.slot(who):
            await asyncio.sleep(0)
            order.append(who)

    many = [asyncio.create_task(one("many")) for _ in range(20)]
    await asyncio.sleep(0)
    await asyncio.gather(*many, asyncio.create_task(one("few")))
    assert order.index("few") < 5


async def test_who_leaves_takes_nobody_s_place() -> None:
    fair, entered, gate, begun = ConcurrencyLimiter(1), asyncio.Event(), asyncio.Event(), list[int]()

    async def one(number: int) -> None:
        async with fair.slot("somebody"):
            begun.append(number)
            entered.set()
            await gate.wait()

    first, leaving, staying = (asyncio.create_task(one(number)) for number in range(3))
    await entered.wait()
    leaving.cancel()
    gate.set()
    await asyncio.wait_for(asyncio.gather(first, staying), 5)
    assert begun == [0, 2]


async def test_nobody_is_remembered_who_wants_nothing() -> None:
    fair = ConcurrencyLimiter(1)
    async with fair.slot("somebody"):
        assert list(fair._semaphores) == ["somebody"]
    assert not fair._semaphores


async def test_an_address_s_new_documents_hold_up_no_other_address_s() -> None:
    runner = OperationExecutor()
    texts = [f"{{ a{number}: __typename }}" for number in range(50)]
    many = [asyncio.create_task(runner.prepare(Request(one), "many")) for one in texts]
    await asyncio.sleep(0)
    await runner.prepare(Request("{ b: __typename }"), "few")
    assert sum(one.done() for one in many) < 10
    await asyncio.gather(*many)


async def test_so_many_queries_of_an_address_are_answered_by_python_at_a_time(server: RunningServer) -> None:
    runtime = server.app.state.runtime
    runner, made = OperationExecutor(), list[Context]()
    prepared = await runner.prepare(Request("{ avisos { clave } }"))

    def context() -> Context:
        made.append(runtime.context())
        return made[-1]

    tasks = [asyncio.create_task(runner.execute(prepared, context, "somebody")) for _ in range(20)]
    before = 0
    while not all(one.done() for one in tasks):
        await asyncio.sleep(0)
        assert len(made) - sum(one.done() for one in tasks) <= QUERIES_PER_ADDRESS
        assert len(made) - before <= 1
        before = len(made)
    assert [result.data for result in await asyncio.gather(*tasks)] == [{"avisos": []}] * 20
