"""Others are served between what takes turns."""

import asyncio

import pytest

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
