"""The results of events that several subscriptions share."""

import asyncio

import pytest
from graphql import parse
from tests.clock import settle

from planificador.api.execution.event_results import MAX_RESULTS, EventResults, response_variables


async def test_an_event_is_executed_once_also_if_the_first_subscriber_leaves() -> None:
    results: EventResults[str] = EventResults()
    proceed, executions = asyncio.Event(), 0

    async def execute() -> str:
        nonlocal executions
        executions += 1
        await proceed.wait()
        return "result"

    first, second = [asyncio.create_task(results.get("key", execute)) for _ in range(2)]
    await settle()
    first.cancel()
    await settle()
    proceed.set()
    assert await second == await results.get("key", execute) == "result"
    assert (first.cancelled(), executions) == (True, 1)


async def test_a_failed_execution_fails_for_all() -> None:
    results: EventResults[str] = EventResults()

    async def execute() -> str:
        await asyncio.sleep(0)
        raise ZeroDivisionError

    for error in await asyncio.gather(*(results.get("key", execute) for _ in range(3)), return_exceptions=True):
        assert isinstance(error, ZeroDivisionError)


async def test_the_number_of_results_is_bounded() -> None:
    results: EventResults[int] = EventResults()
    executed = []

    async def execute() -> int:
        executed.append(1)
        return len(executed)

    for key in range(3 * MAX_RESULTS):
        await results.get(key, execute)
    assert len(results._executions) == MAX_RESULTS
    assert await results.get(3 * MAX_RESULTS - 1, execute) == 3 * MAX_RESULTS
    assert await results.get(0, execute) == 3 * MAX_RESULTS + 1


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("subscription ($a: Int, $b: String) { avisos(horasAnticipacion: $a, responsable: $b) { clave } }", set()),
        ("subscription ($a: Idioma) { avisos { aviso { texto(idioma: $a) } } }", {"a"}),
        ("subscription ($a: Boolean!) { avisos @include(if: $a) { clave } }", {"a"}),
        ("subscription ($a: Boolean!) { avisos { clave @skip(if: $a) } }", {"a"}),
        ("subscription ($a: Boolean!) { ... @skip(if: $a) { avisos { clave } } }", {"a"}),
        ("subscription ($a: String) { ... on Subscription { avisos(responsable: $a) { clave } } }", set()),
        ("subscription ($a: String) { ...F } fragment F on Subscription { avisos(responsable: $a) { clave } }", set()),
        (
            """subscription ($a: String, $b: Idioma) { x: avisos(responsable: $a) { ...F } }
            fragment F on AvisosEvento { aviso { texto(idioma: $b) } }""",
            {"b"},
        ),
        ("subscription ($a: [ID!]) { avisos { aviso { ... { f(x: {y: [$a]}) } } } }", {"a"}),
    ],
)
def test_the_variables_on_which_events_depend(text: str, names: set[str]) -> None:
    assert response_variables(parse(text)) == names
