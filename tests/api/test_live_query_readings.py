"""When a live query reads its answer again, and which answers its subscribers get."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from itertools import pairwise

import pytest
from graphql import GraphQLError
from tests.api.test_shared_subscriptions import Recorder
from tests.clock import ManualClock, settle, wait_until
from tests.conftest import NOW

from planificador.api.errors import BAD_USER_INPUT, INTERNAL, request_error
from planificador.api.execution import live_queries
from planificador.api.execution.live_queries import GATHERING_INTERVAL, LiveQueries, LiveQuery
from planificador.api.execution.operations import ExecutionOutcome
from planificador.api.execution.subscribers import Subscriber, SubscriptionHub
from planificador.api.planner.reads import TableRead
from planificador.core.runtime.changes import LAGGED, Cambio, ChangeNotifier, Operacion
from planificador.core.runtime.failures import Failure
from planificador.core.runtime.limiters import ConcurrencyLimiter

CLIENT_7 = {"Cliente": TableRead(None, frozenset({("Cliente", 7)}))}


class Question:
    """A live query whose answer is a number, which each change of `Cliente` 7 increments."""

    def __init__(self) -> None:
        self.notifier, self.queries, self.hub = ChangeNotifier(), LiveQueries(ConcurrencyLimiter(2)), SubscriptionHub()
        self.state, self.readings = 1, list[float]()
        self.failure: Exception | None = None
        self.errors: list[GraphQLError] = []
        self.restless = False  # each reading is followed by a change
        self.may_end = asyncio.Event()  # cleared to hold back the readings
        self.may_end.set()

    async def publish(self, number: int = 7, tipo: str = "Cliente") -> None:
        """Change a row."""
        self.state += number == 7
        await self.notifier.publish([Cambio(tipo, number, Operacion.ACTUALIZADO)])

    async def read(self, times: int) -> None:
        """Wait until the answer was read so many times, and delivered."""
        await wait_until(lambda: len(self.readings) == times)
        await settle()

    async def execute(self) -> ExecutionOutcome:
        self.readings.append(asyncio.get_running_loop().time())
        state = self.state
        await self.may_end.wait()
        if self.restless:
            await self.publish()
        if self.failure is not None:
            raise self.failure
        return ExecutionOutcome(None if self.errors else {"n": state}, self.errors)

    def start(self, on_close: object) -> LiveQuery:
        query = LiveQuery(self.queries, self.execute, "address", ManualClock(NOW), on_close)  # type: ignore[arg-type]
        self.queries.add(query, CLIENT_7, self.notifier)
        return query

    @asynccontextmanager
    async def subscribed(self, *subscribers: Subscriber) -> AsyncIterator[None]:
        """Subscribe for a block."""
        for subscriber in subscribers:
            self.hub.subscribe("key", self.start, subscriber)
        await settle()
        try:
            yield
        finally:
            ending = [task for subscriber in subscribers for task in subscriber.leave()]
            if ending:
                await asyncio.wait(ending)


def answers(*numbers: int) -> list[str]:
    return [f'{{"data":{{"n":{number}}}}}' for number in numbers]


@pytest.fixture
def question() -> Question:
    return Question()


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have answers read without delay, also after a failure."""
    monkeypatch.setattr(live_queries, "GATHERING_INTERVAL", 0)
    monkeypatch.setattr(live_queries, "FIRST_RETRY_DELAY", 0)


async def test_a_change_after_a_quiet_time_is_answered_at_once_and_a_burst_together(question: Question) -> None:
    loop, reader = asyncio.get_running_loop(), Recorder()
    async with question.subscribed(reader):
        await wait_until(lambda: loop.time() > question.readings[0] + GATHERING_INTERVAL)
        begin = loop.time()
        await question.publish()
        await wait_until(lambda: reader.received == answers(1, 2))
        assert question.readings[1] - begin < GATHERING_INTERVAL
        while len(question.readings) < 5:
            await question.publish()
            await asyncio.sleep(0)
        await wait_until(lambda: reader.received[-1:] == answers(question.state))
        gaps = [after - before for before, after in pairwise(question.readings[1:])]
        assert min(gaps) > GATHERING_INTERVAL * 0.9
    assert question.queries.kept_characters == question.notifier.listeners == 0


@pytest.mark.usefixtures("at_once")
async def test_only_a_change_that_may_matter_is_read_and_only_a_new_answer_is_sent(question: Question) -> None:
    reader = Recorder()
    async with question.subscribed(reader):
        await question.publish(8)
        await question.publish(7, "Formador")
        await settle()
        assert len(question.readings) == 1
        question.state -= 2
        await question.publish(7)
        await question.read(2)
        assert reader.received == answers(1)
        question.notifier._deliver(LAGGED)
        await question.read(3)


@pytest.mark.usefixtures("at_once")
async def test_a_late_subscriber_gets_the_present_answer_without_a_reading(question: Question) -> None:
    async with question.subscribed(Recorder(), Recorder()):
        await question.publish()
        await question.read(2)
        async with question.subscribed(late := Recorder()):
            assert (late.received, len(question.readings)) == (answers(2), 2)


@pytest.mark.usefixtures("at_once")
async def test_a_subscriber_that_comes_after_a_change_never_gets_an_answer_from_before_it(question: Question) -> None:
    early, late = Recorder(), Recorder()
    async with question.subscribed(early):
        question.may_end.clear()
        await question.publish()
        await question.read(2)  # it reads the answer 2 now
        await question.publish()
        async with question.subscribed(late):
            question.may_end.set()
            await question.read(3)
    assert early.received == answers(1, 2, 3)
    assert late.received == answers(3)


@pytest.mark.usefixtures("at_once")
async def test_a_subscriber_that_comes_while_rows_change_all_the_time_gets_an_answer(question: Question) -> None:
    async with question.subscribed(early := Recorder()):
        question.restless = True
        await question.publish()
        async with question.subscribed(late := Recorder()):
            await wait_until(lambda: len(late.received) > 1)
            assert late.received == early.received[-len(late.received) :]


@pytest.mark.usefixtures("at_once")
async def test_a_slow_subscriber_gets_the_latest_answer_instead_of_all(question: Question) -> None:
    quick, slow = Recorder(), Recorder()
    async with question.subscribed(quick, slow):
        slow.reads.clear()
        for number in range(2, 7):
            await question.publish()
            await question.read(number)
        slow.reads.set()
        await settle()
        assert quick.received == answers(1, 2, 3, 4, 5, 6)
        assert slow.received == answers(1, 2, 6)
        assert len(question.readings) == 6


@pytest.mark.usefixtures("at_once")
async def test_an_answer_that_is_not_kept_is_read_again_for_a_late_subscriber(
    question: Question, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live_queries, "MAX_KEPT_CHARACTERS", 5)
    async with question.subscribed(early := Recorder()), question.subscribed(late := Recorder()):
        await question.read(2)
        assert early.received == late.received == answers(1)
        assert (len(question.readings), question.queries.kept_characters) == (2, 0)


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("code", [INTERNAL, Failure.UNAVAILABLE])
async def test_a_failure_is_reported_once_and_the_answer_follows(question: Question, code: str) -> None:
    failure = request_error(code, "Try again later.")
    async with question.subscribed(reader := Recorder()):
        if code == INTERNAL:  # of a resolver
            question.errors = failure.errors
        else:
            question.failure = failure
        await question.publish()
        await wait_until(lambda: len(question.readings) > 3)
        async with question.subscribed(late := Recorder()):
            await wait_until(lambda: late.received == reader.received[1:])
        assert '"data":null' in reader.received[1]
        question.failure, question.errors = None, []
        await wait_until(lambda: reader.received[2:] == answers(2))
        count = len(question.readings)
        await settle()
        assert len(question.readings) == count
    assert reader.errors is None


@pytest.mark.usefixtures("at_once")
async def test_invalid_arguments_and_answers_that_are_too_large_end_the_subscription(
    question: Question, monkeypatch: pytest.MonkeyPatch
) -> None:
    question.errors = [GraphQLError("hasta", extensions={"code": BAD_USER_INPUT})]
    async with question.subscribed(refused := Recorder()):
        assert refused.errors == question.errors
    question.errors = []
    async with question.subscribed(reader := Recorder()):
        monkeypatch.setattr(live_queries, "MAX_ANSWER_BYTES", 5)
        await question.publish()
        await question.read(3)
        assert [(error.extensions or {})["limit"] for error in reader.errors or []] == ["live_answer"]
        assert question.queries.kept_characters == question.notifier.listeners == 0


@pytest.mark.usefixtures("at_once")
async def test_live_queries_of_an_address_are_executed_two_at_a_time() -> None:
    questions = [Question() for _ in range(6)]
    queries = questions[0].queries
    for item in questions:
        item.queries = queries
        item.may_end.clear()
    async with AsyncExitStack() as stack:
        for item in questions:
            await stack.enter_async_context(item.subscribed(Recorder()))
        assert sum(len(item.readings) for item in questions) == 2
        for item in questions:
            item.may_end.set()
        await settle()
        assert [len(item.readings) for item in questions] == [1] * 6
