"""The results of events that several subscriptions share."""

import asyncio
from collections.abc import Awaitable
from dataclasses import dataclass, field

import pytest
from graphql import parse
from tests.clock import settle
from tests.conftest import NOW

from planificador.api.execution.event_groups import MAX_PENDING, EventGroup, EventReceiver
from planificador.api.execution.event_results import MAX_RESULTS, EventResults, response_variables
from planificador.recordatorios.feed import AlertFeed
from planificador.recordatorios.queue import AlertNews, AlertQueue
from planificador.recordatorios.receivers import Receivers
from planificador.recordatorios.rules import Aviso, Evento, EventoTipo, Situacion, TipoAviso

FAILING = 4


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


@dataclass(slots=True)
class _Target:
    results: list[tuple[int, str]] = field(default_factory=list)
    errors: list[Exception] = field(default_factory=list)

    def deliver(self, position: int, text: str) -> Awaitable[None] | None:
        self.results.append((position, text))
        return None

    def fail(self, error: Exception) -> None:
        self.errors.append(error)


async def test_a_group_executes_an_event_once_and_delivers_in_order() -> None:
    """To those who wait; the others have it in their queues, after what the group delivers."""
    group, targets, executed, proceed = EventGroup(), [_Target(), _Target()], [], asyncio.Event()

    async def execute(position: int, evento: object, event: object) -> str:
        await proceed.wait()
        executed.append(position)
        if position == FAILING:
            raise ZeroDivisionError
        return f"result {position}"

    queues = [AlertQueue(receiver=EventReceiver(group, target, execute)) for target in targets]
    receivers = Receivers()
    feed = AlertFeed(receivers, lambda: AlertNews(0, ()))
    feed.is_live = True
    for queue in queues:
        feed.add(queue)
        await anext(queue)
    waiting = [asyncio.create_task(anext(queue)) for queue in queues]
    await settle()
    alert = Aviso(TipoAviso.SESION, 1, "sesion:1", NOW, Situacion.PROXIMA, 1, None, None)
    changes = [AlertNews(position, None, (Evento(EventoTipo.NUEVO, alert),)) for position in range(1, FAILING + 1)]

    def deliver(news: AlertNews) -> None:
        assert receivers.deliver(news, ()) == len(queues)

    deliver(changes[0])
    queues[1].append(changes[1])  # for one of them only
    assert await waiting[1] is changes[1]
    deliver(changes[2])
    drained = asyncio.create_task(group.drained())
    await settle()
    assert (drained.done(), executed) == (False, [])
    proceed.set()
    await drained
    assert [target.results for target in targets] == [[(1, "result 1"), (3, "result 3")], [(1, "result 1")]]
    assert (executed, await anext(queues[1])) == ([1, 3], changes[2])

    deliver(changes[FAILING - 1])
    await group.drained()
    assert [len(target.errors) for target in targets] == [1, 0]
    proceed.clear()
    for _ in range(MAX_PENDING + 1):
        deliver(changes[0])
    assert await waiting[0] is changes[0]  # the group is too far behind
    proceed.set()
    await group.drained()


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
