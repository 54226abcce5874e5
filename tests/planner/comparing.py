"""The same question asked twice, of the planner and of the resolvers."""

import json
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx2
import pytest
from tests.support.graphql import GraphQLClient

from planificador.api.errors import GraphQLRequestError
from planificador.api.execution.executor import OperationExecutor
from planificador.api.execution.request import Request
from planificador.api.planner.execution_context import Executor
from planificador.api.planner.planner import PartialAnswer, Planner
from planificador.api.validation.limits import Limits
from planificador.app import Runtime

Variables = Mapping[str, Any]
MUCH = ("max_tokens", "max_depth", "max_fields", "max_aliases", "max_comparisons", "max_cost")
Asking = Callable[[str, Variables], Awaitable[bytes]]


def ordered(text: str | bytes) -> object:
    """An answer with the order of its keys, which an empty object and an empty list are told apart by too; its errors
    come as they happen, in no order."""
    kind, pairs = json.loads(text, object_pairs_hook=lambda pairs: ("object", pairs))
    return kind, [(key, sorted(value, key=repr) if key == "errors" else value) for key, value in pairs]


@contextmanager
def resolvers_only() -> Iterator[None]:
    """Nothing is planned."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Planner, "plan", lambda *_: None)
        patch.setattr(Executor, "_row_plan", lambda *_: None)
        yield


@contextmanager
def outcomes() -> Iterator[Counter[str]]:
    """Counts what the planner did: `planned`, answered `partly`, `left` to the resolvers, `failed`."""
    counts: Counter[str] = Counter()
    answer = Planner.answer

    async def noting(self: Planner, *args: Any, **options: Any) -> Any:  # Any: as the planner's
        data = await answer(self, *args, **options)
        partly = isinstance(data, PartialAnswer)
        counts["partly" if partly else "left" if data is None else "planned"] += 1
        return data

    class Failures(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            counts["failed"] += 1

    handler, log = Failures(logging.ERROR), logging.getLogger("planificador")
    log.addHandler(handler)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Planner, "answer", noting)
        yield counts
    log.removeHandler(handler)


def inside(runtime: Runtime) -> Asking:
    """Asks the schema itself, which lets more be asked than the door does."""
    runner = OperationExecutor(limits=Limits.model_validate(dict.fromkeys(MUCH, 10**9)))

    async def ask(text: str, variables: Variables) -> bytes:
        try:
            prepared = await runner.prepare(Request(text, variables=dict(variables)))
            return (await runner.execute(prepared, runtime.context)).json()
        except GraphQLRequestError as refused:
            return refused.json()

    return ask


def over_http(client: GraphQLClient) -> Asking:
    """Asks at the door; the body as a client in Python writes it, half surrogates among it."""

    async def ask(text: str, variables: Variables) -> bytes:
        body = json.dumps({"query": text, "variables": variables})
        headers = {"content-type": "application/json"}
        response: httpx2.Response = await client.http.post("/graphql", content=body, headers=headers)
        return response.content

    return ask


@dataclass
class Comparing:
    """Asks both ways; `counts` tells what became of the questions."""

    ask: Asking
    stats: Counter[str] = field(default_factory=Counter)

    async def difference(self, text: str, variables: Variables) -> str:
        """What is wrong with the planned answer, "" for nothing."""
        with outcomes() as counts:
            planned = await self.ask(text, variables)
        self.stats += counts
        with resolvers_only():
            ordinary = await self.ask(text, variables)
        if counts["failed"]:
            return "a statement failed"
        if ordered(planned) == ordered(ordinary):
            return ""
        return f"planned  {planned.decode()}\nordinary {ordinary.decode()}"

    async def same(self, text: str, variables: Variables | None = None) -> bool:
        """Whether it was planned. AssertionError when the answers are not the same, or a statement failed."""
        before = self.stats["planned"]
        wrong = await self.difference(text, variables or {})
        assert not wrong, f"{text}\nvariables {json.dumps(dict(variables or {}))}\n{wrong}"
        return self.stats["planned"] > before
