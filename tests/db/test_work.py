"""A use case against a real database: what it does when others are in the way, and what its log tells."""

import asyncio
from collections.abc import Awaitable, Callable
from zoneinfo import ZoneInfo

import pytest
from tests.clock import ManualClock
from tests.support.databases import execute
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from planificador.core.bell import Bell
from planificador.core.errors import Codigo, DomainError
from planificador.core.work import ATTEMPTS, CollisionError, Surroundings, Work, perform
from planificador.formaciones.models import Formador


@pytest.fixture
def surroundings(database: str, clock: ManualClock) -> Surroundings:
    return Surroundings(clock, Bell(), ZoneInfo("Europe/Madrid"))


async def trainer(work: Work, name: str = "Ane") -> Formador:
    return await work.create(Formador, nombre=name, apellidos="Goñi")


async def rename(row_id: int, name: str) -> None:
    await Formador.filter(id=row_id).update(nombre=name)


async def trainers(surroundings: Surroundings) -> tuple[int, int]:
    one, other = [(await perform(surroundings, trainer))[0].id for _ in range(2)]
    return one, other


def both_rows(name: str, first: int, second: int, half_way: asyncio.Barrier) -> Callable[[Work], Awaitable[int]]:
    """Takes one row after the other; the first time it waits in between until somebody else is as far."""
    attempts: list[int] = []

    async def use_case(work: Work) -> int:
        attempts.append(1)
        await rename(first, name)
        if len(attempts) == 1:
            await half_way.wait()
        async with in_transaction():
            await rename(second, name)
        return len(attempts)

    return use_case


@pytest.mark.postgres_only  # on SQLite writers take turns
async def test_of_two_in_a_deadlock_both_succeed(surroundings: Surroundings) -> None:
    one, other = await trainers(surroundings)
    half_way = asyncio.Barrier(2)
    async with asyncio.timeout(20):
        done = await asyncio.gather(
            perform(surroundings, both_rows("A", one, other, half_way)),
            perform(surroundings, both_rows("B", other, one, half_way)),
        )
    # Who was given up may get his first row back before the other has it, and they meet once more.
    assert max(attempts for attempts, _ in done) > 1
    first, second = await Formador.all().values_list("nombre", flat=True)
    assert first == second, "one whole use case, then the other"


@pytest.mark.postgres_only  # on SQLite writers take turns
async def test_what_cannot_be_put_in_order_is_tried_again(surroundings: Surroundings, database: str) -> None:
    one, _ = await trainers(surroundings)
    attempts: list[int] = []

    async def use_case(work: Work) -> None:
        await work.connection.execute_query("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE")
        await Formador.get(id=one)
        attempts.append(1)
        if len(attempts) == 1:
            await execute(database, f"UPDATE formador SET nombre = 'faster' WHERE id = {one}")
        await rename(one, "slower")

    await perform(surroundings, use_case)
    assert len(attempts) == 2
    assert (await Formador.get(id=one)).nombre == "slower"


@pytest.mark.parametrize("error", [CollisionError, IntegrityError])
async def test_who_is_never_let_through_is_told(surroundings: Surroundings, error: type[Exception]) -> None:
    attempts: list[int] = []

    async def use_case(work: Work) -> None:
        attempts.append(1)
        raise error

    with pytest.raises(DomainError) as refused:
        await perform(surroundings, use_case)
    assert [problem.codigo for problem in refused.value.problems] == [Codigo.CONFLICTO]
    assert len(attempts) == ATTEMPTS


async def test_the_log_tells_only_what_was_committed(
    surroundings: Surroundings, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "planificador.core.work")
    attempts: list[int] = []

    async def undone(work: Work) -> None:
        await trainer(work)
        raise ZeroDivisionError

    async def second_time_lucky(work: Work) -> Formador:
        row = await trainer(work)
        attempts.append(row.id)
        if len(attempts) == 1:
            raise IntegrityError
        return row

    with pytest.raises(ZeroDivisionError):
        await perform(surroundings, undone)
    assert caplog.messages == []
    row, _ = await perform(surroundings, second_time_lucky)
    assert caplog.messages == ["the database refused a write: IntegrityError", f"Formador {row.id} CREADO"]
