"""Whatever changes, the last answer of each live query is the one that the same query has now."""

import json
import random
from contextlib import suppress

import pytest
from graphql import parse, validate
from tests.api.documents import documents
from tests.api.printed_schema import SCHEMA
from tests.api.websocket_client import WebSocketClient, connected_client
from tests.planner.arguments import GeneratedQuery
from tests.planner.comparison import Comparison, ordered
from tests.planner.fixture_data import Dataset, number_in
from tests.planner.query_generator import QueryGenerator
from tests.support.server import RunningServer
from tortoise.exceptions import BaseORMException

from planificador.api.errors import GraphQLRequestError
from planificador.api.schema.types.models import MODELS
from planificador.core.data.use_cases.repository import fetch
from planificador.core.data.use_cases.transactions import run_in_transaction
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.base import BaseModel
from planificador.core.model.errors import DomainError
from planificador.core.model.register import EntradaRegistro
from planificador.runtime import Runtime

LIVE_QUERIES, ROUNDS, CHANGES = 15, 3, 30
AUTOMATIC = {"id", "version", "creado", "actualizado"}
REFUSED = (DomainError, BaseORMException, ValueError, TypeError, OverflowError)


def live_queries(dataset: Dataset) -> list[GeneratedQuery]:
    """Return random live queries that are valid."""
    generated: list[GeneratedQuery] = []
    seed = 0
    while len(generated) < LIVE_QUERIES:
        seed += 1
        query = QueryGenerator(random.Random(seed), dataset).live_query()
        if not validate(SCHEMA, parse(query.text)) and is_affordable(query):
            generated.append(query)
    return generated


def is_affordable(query: GeneratedQuery) -> bool:
    """Return whether the server accepts the cost of a live query."""
    try:
        document = documents().parse(query.text)
        documents().check(document, document.operation(None), query.variables)
    except GraphQLRequestError:
        return False
    return True


class Answers:
    """The last answer of each live query on a socket. count: how many were received."""

    def __init__(self, client: WebSocketClient) -> None:
        self._client = client
        self._last: dict[str, object] = {}
        self.count = 0

    async def wait(self, key: str, expected: bytes) -> None:
        """Wait until this is the last answer of a live query, or its errors are those with which it ended."""
        errors = json.loads(expected).get("errors")
        while self._last.get(key) not in (ordered(expected), errors or "none"):
            message = await self._client.receive()
            payload = message["payload"]
            self._last[message["id"]] = payload if message["type"] == "error" else ordered(json.dumps(payload))
            self.count += 1


async def change(runtime: Runtime, rng: random.Random, dataset: Dataset) -> None:
    """Change, add or delete a row of any type, with values of another row, if the database allows it."""
    model = rng.choice([model for model in MODELS if model is not EntradaRegistro])
    with suppress(*REFUSED):
        row, other = [await fetch(model, number_in(rng.choice(dataset.ids[model.__name__]))) for _ in range(2)]
        await run_in_transaction(runtime.services, lambda uow: change_row(uow, rng, row, other))


async def change_row(uow: UnitOfWork, rng: random.Random, row: BaseModel, other: BaseModel) -> None:
    names = sorted(row._meta.db_fields - AUTOMATIC)
    match rng.randrange(6):
        case 0:
            await uow.create(type(row), **{name: getattr(row, name) for name in names})
        case 1:
            await uow.delete(row)
        case _:
            await uow.update(row, **{name: getattr(other, name) for name in rng.sample(names, 2)})


@pytest.fixture
def running(_shared_server: RunningServer) -> RunningServer:
    """Return the server without emptying the dataset's database afterwards, as `server` does."""
    return _shared_server


async def test_the_last_answer_of_each_live_query_is_the_present_one(
    dataset: Dataset, running: RunningServer, http_comparison: Comparison
) -> None:
    runtime: Runtime = running.app.state.runtime
    ask, rng = http_comparison.ask, random.Random(1)
    queries = {str(number): query for number, query in enumerate(live_queries(dataset))}
    async with connected_client(running.websocket_url) as client:
        answers = Answers(client)
        for key, query in queries.items():
            await client.start(key, query.text, **query.variables)
        for _ in range(ROUNDS):
            for key, query in queries.items():
                expected = await ask(query.text.replace("subscription", "query       ", 1), query.variables)
                await answers.wait(key, expected)
            for _ in range(CHANGES):
                await change(runtime, rng, dataset)
    assert answers.count > LIVE_QUERIES, "some answers have changed"
