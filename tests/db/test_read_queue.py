"""The order of reads, and what identical reads share, whatever their database."""

import asyncio
from collections.abc import Callable, Coroutine

import pytest

from planificador.db.read_queue import ReadQueue, read_key

READ_TIMEOUT = 5


class Statements:
    """Runs statements that end when the test says so, and lists those that have begun."""

    def __init__(self, turns: int) -> None:
        self.begun: list[str] = []
        self._ends: dict[int, asyncio.Future[str]] = {}
        self._queue = ReadQueue(turns)

    def ask(self, name: str) -> "asyncio.Task[str]":
        return asyncio.create_task(self._queue.run(name, self._statement(name)))

    def _statement(self, name: str) -> Callable[[], Coroutine[None, None, str]]:
        async def statement() -> str:
            self.begun.append(name)
            end = self._ends[len(self.begun)] = asyncio.get_running_loop().create_future()
            answer: str = await end
            return answer

        return statement

    async def end(self, number: int, answer: str | Exception) -> None:
        """End the statement that has begun as the `number`th, from 1."""
        await settle()
        if isinstance(answer, Exception):
            self._ends[number].set_exception(answer)
        else:
            self._ends[number].set_result(answer)
        await settle()

    def is_running(self, number: int) -> bool:
        return not self._ends[number].done()


async def settle() -> None:
    """Run all tasks until each waits."""
    for _ in range(10):
        await asyncio.sleep(0)


async def answers(*tasks: "asyncio.Task[str]") -> list[str]:
    return await asyncio.wait_for(asyncio.gather(*tasks), READ_TIMEOUT)


async def test_identical_reads_share_only_a_statement_that_has_not_begun() -> None:
    statements = Statements(turns=4)
    first = statements.ask("a")
    await settle()
    others = [statements.ask("a") for _ in range(100)]
    await settle()
    assert statements.begun == ["a"]
    await statements.end(1, "before the write")
    late = statements.ask("a")
    await statements.end(2, "after the write")
    await statements.end(3, "last")
    assert await answers(first, *others, late) == ["before the write", *["after the write"] * 100, "last"]
    assert statements.begun == ["a", "a", "a"]


async def test_reads_get_their_turns_in_the_order_of_arrival() -> None:
    statements = Statements(turns=1)
    tasks = [statements.ask(name) for name in "abcbd"]
    for number, name in enumerate("abcd", 1):
        await statements.end(number, name)
    assert await answers(*tasks) == list("abcbd")
    assert statements.begun == list("abcd")


async def test_identical_reads_occupy_one_turn_and_others_pass_them() -> None:
    statements = Statements(turns=2)
    herd = [statements.ask("herd") for _ in range(50)]
    single = [statements.ask(name) for name in ("one", "two")]
    await settle()
    assert statements.begun == ["herd", "one"]
    await statements.end(2, "1")
    assert statements.begun == ["herd", "one", "two"]
    await statements.end(1, "h")
    await statements.end(3, "2")
    await statements.end(4, "h")
    assert await answers(*herd, *single) == [*["h"] * 50, "1", "2"]


@pytest.mark.parametrize("cancelled", [[0], [1], [2], [0, 1], [1, 2], [0, 2]])
async def test_a_cancelled_read_takes_no_answer_from_the_others(cancelled: list[int]) -> None:
    statements = Statements(turns=1)
    blocking = statements.ask("other")
    tasks = [statements.ask("a") for _ in range(3)]
    await settle()
    tasks[cancelled[0]].cancel()
    await statements.end(1, "other")  # their statement begins
    for index in cancelled[1:]:
        tasks[index].cancel()
    await settle()
    assert statements.is_running(2)
    await statements.end(2, "answer")
    remaining = [task for index, task in enumerate(tasks) if index not in cancelled]
    assert await answers(blocking, *remaining) == ["other", *["answer"] * len(remaining)]
    assert all(tasks[index].cancelled() for index in cancelled)


async def test_a_statement_ends_when_all_that_share_it_are_cancelled() -> None:
    statements = Statements(turns=1)
    blocking, *tasks = [statements.ask(name) for name in ("other", "a", "a")]
    await statements.end(1, "other")
    for task in tasks:
        task.cancel()
    await settle()
    assert not statements.is_running(2)
    following = statements.ask("b")
    await statements.end(3, "b")
    assert await answers(blocking, following) == ["other", "b"]


@pytest.mark.parametrize("steps", range(6))
async def test_a_read_that_is_cancelled_as_its_turn_comes_passes_it_on(steps: int) -> None:
    statements = Statements(turns=1)
    blocking, cancelled, following = [statements.ask(name) for name in "abc"]
    await settle()
    statements._ends[1].set_result("a")
    for _ in range(steps):
        await asyncio.sleep(0)
    cancelled.cancel()
    await settle()
    await statements.end(len(statements.begun), "c")
    assert await answers(blocking, following) == ["a", "c"]
    assert cancelled.cancelled()


async def test_an_error_reaches_each_read_and_no_later_one() -> None:
    statements = Statements(turns=1)
    blocking = statements.ask("other")
    tasks = [statements.ask("a") for _ in range(3)]
    await statements.end(1, "other")
    await statements.end(2, ValueError("failed"))
    for task in tasks:
        with pytest.raises(ValueError, match="failed"):
            await task
    later = statements.ask("a")
    await statements.end(3, "answer")
    assert await answers(blocking, later) == ["other", "answer"]


def test_the_key_of_a_read_is_its_statement_with_its_values() -> None:
    key = read_key("a", [1, ["x", "y"]], bytes)
    assert key == read_key("a", [1, ["x", "y"]], bytes)
    assert key != read_key("a", [1, ["x", "z"]], bytes)
    assert key != read_key("a", ["1", ["x", "y"]], bytes)
    assert key != read_key("b", [1, ["x", "y"]], bytes)
    assert key != read_key("a", [1, ["x", "y"]], bytes.upper)
