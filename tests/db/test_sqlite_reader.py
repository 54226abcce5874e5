"""Reads of JSON from SQLite: cancellation, and the choice of the thread."""

import asyncio
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import sleep

import pytest
from tortoise.connection import get_connection

from planificador.db.sqlite.durations import FAST_THRESHOLD
from planificador.db.sqlite.reader import Reader, ReaderThread

pytestmark = pytest.mark.sqlite_only

COUNT = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) SELECT json_array(max(i)) FROM n"
ENDLESS = 10**15


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    file = tmp_path / "some.db"
    file.touch()
    reader = Reader(file)
    yield reader
    reader.close()


async def test_a_cancelled_read_ends(reader: Reader) -> None:
    endless = asyncio.create_task(reader.read(COUNT, [ENDLESS]))
    waiting = asyncio.create_task(reader.read(COUNT, [2]))
    await asyncio.wait([endless, waiting], timeout=0.05)
    assert not waiting.done()
    endless.cancel()
    async with asyncio.timeout(5):
        assert await waiting == b"[2]"


async def test_a_read_that_is_cancelled_before_its_start_does_not_run(reader: Reader) -> None:
    endless, never, last = (asyncio.create_task(reader.read(COUNT, [n])) for n in (ENDLESS, ENDLESS, 3))
    await asyncio.wait([endless], timeout=0.05)
    never.cancel()
    endless.cancel()
    async with asyncio.timeout(5):
        assert await last == b"[3]"


async def test_a_fast_statement_that_became_slow_runs_in_the_other_thread(reader: Reader) -> None:
    for _ in range(3):
        assert await reader.read(COUNT, [1]) == b"[1]"
    assert reader._durations[COUNT] < FAST_THRESHOLD
    endless = asyncio.create_task(reader.read(COUNT, [ENDLESS]))
    await asyncio.wait([endless], timeout=0.05)  # returns, since the loop is not blocked
    assert not endless.done()
    endless.cancel()
    async with asyncio.timeout(5):
        assert await reader.read(COUNT, [4]) == b"[4]"


async def test_a_fast_statement_runs_in_the_loops_thread_on_a_busy_machine(reader: Reader) -> None:
    for _ in range(2):
        assert await reader.read(COUNT, [1]) == b"[1]"
    assert reader._connection is not None
    reader._connection.create_function("waiting", 0, lambda: sleep(3 * FAST_THRESHOLD))  # as on a busy machine
    waiting = f"{COUNT}, (SELECT waiting())"
    reader._durations[waiting] = 0
    assert await reader.read(waiting, [1]) == b"[1]"
    assert reader._durations[waiting] < FAST_THRESHOLD


async def test_one_slow_read_leaves_a_fast_statement_in_the_loops_thread(reader: Reader) -> None:
    for _ in range(2):
        assert await reader.read(COUNT, [1]) == b"[1]"
    reader._durations.add(COUNT, 2 * FAST_THRESHOLD)
    assert reader._durations[COUNT] < FAST_THRESHOLD
    for _ in range(8):
        reader._durations.add(COUNT, 2 * FAST_THRESHOLD)
    assert reader._durations[COUNT] > FAST_THRESHOLD


async def test_a_later_read_of_a_statement_does_not_overtake_those_that_wait(reader: Reader) -> None:
    order: list[int] = []

    async def read(number: int) -> None:
        assert await reader.read(COUNT, [number]) == b"[%d]" % number
        order.append(number)

    earlier = [asyncio.create_task(read(number)) for number in range(1, 5)]
    await asyncio.sleep(0)
    reader._durations[COUNT] = 0  # as after the first of them
    await asyncio.gather(*earlier, read(5))
    assert order == [1, 2, 3, 4, 5]


async def test_reads_leave_the_other_thread_once_their_statement_is_fast(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_other_thread: list[object] = []
    read_in_other_thread = ReaderThread.read

    async def counted(thread: ReaderThread, sql: str, values: Sequence[object]) -> tuple[bytes | None, float]:
        in_other_thread.extend(values)
        return await read_in_other_thread(thread, sql, values)

    monkeypatch.setattr(ReaderThread, "read", counted)

    async def client(number: int) -> None:  # sends its next request when the previous one is answered
        for further in range(10):
            assert await reader.read(COUNT, [number + further]) == b"[%d]" % (number + further)

    await asyncio.gather(*(client(100 * number) for number in range(1, 9)))
    assert in_other_thread == [100]


@pytest.mark.usefixtures("database")
async def test_a_cancelled_read_of_the_orm_ends() -> None:
    client = get_connection("default")
    endless = asyncio.create_task(client.execute_query_dict(COUNT, [ENDLESS]))
    await asyncio.wait([endless], timeout=0.05)
    endless.cancel()
    async with asyncio.timeout(5):
        assert await client.execute_query_dict("SELECT 1 AS one") == [{"one": 1}]
