"""Others are served between what takes turns: what is news to many, and documents that nobody has read before."""

import asyncio
from itertools import pairwise

import pytest

from planificador.api.running import Runner
from planificador.api.turns import Turns

pytestmark = pytest.mark.once


async def test_so_many_begin_at_a_turn_of_the_loop_and_in_their_order() -> None:
    turns, begun = Turns(3), list[int]()

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
    turns = Turns(1)
    first, leaving, staying = (asyncio.create_task(turns.wait()) for _ in range(3))
    await first
    leaving.cancel()
    await asyncio.wait_for(staying, 5)
    assert leaving.cancelled()


async def test_new_documents_are_read_one_at_a_turn() -> None:
    runner = Runner()
    requests = [runner.request({"query": f"{{ a{number}: __typename }}"}) for number in range(10)]
    tasks = [asyncio.create_task(runner.operation_type(one)) for one in requests]
    read = [0]
    while read[-1] < 10:
        await asyncio.sleep(0)
        read.append(sum(runner._documents.knows(one.query) for one in requests))
    assert all(after - before <= 1 for before, after in pairwise(read))
    await asyncio.gather(*tasks)


async def test_a_known_document_waits_for_no_turn() -> None:
    runner = Runner()
    known = runner.request({"query": "{ __typename }"})
    await runner.operation_type(known)
    for _ in range(20):
        with pytest.raises(StopIteration):
            runner.operation_type(known).send(None)
