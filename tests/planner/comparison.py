"""Answers the same query twice, by the planner and by the resolvers, and compares the answers."""

import json
import logging
import re
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx2
import pytest
from tests.support.graphql import GraphQLClient

from planificador.api.errors import GraphQLRequestError
from planificador.api.execution.caller import Caller
from planificador.api.execution.executor import OperationExecutor
from planificador.api.execution.request import Request
from planificador.api.planner.execution_context import Executor
from planificador.api.planner.planner import PartialAnswer, Planner
from planificador.api.validation.limits import Limits
from planificador.core.model.actors import SYSTEM, Actor
from planificador.runtime import Runtime

Variables = Mapping[str, Any]
RAISED_LIMITS = ("max_tokens", "max_depth", "max_fields", "max_aliases", "max_comparisons", "max_cost")
Ask = Callable[[str, Variables], Awaitable[bytes]]


def ordered(text: str | bytes) -> object:
    """Return an answer with the order of its keys, which also distinguishes an empty object from an empty list.

    Its errors are sorted, since they are reported as they occur. Without data, the first of several rows that fail is
    reported, whichever that is, so the positions in its path are left out.
    """
    kind, pairs = json.loads(text, object_pairs_hook=lambda pairs: ("object", pairs))
    if ("data", None) in pairs:
        text = re.sub(rb"(?<=,)\d+(?=[,\]])", b"0", text.encode() if isinstance(text, str) else text)
        kind, pairs = json.loads(text, object_pairs_hook=lambda pairs: ("object", pairs))
    return kind, [(key, sorted(value, key=repr) if key == "errors" else value) for key, value in pairs]


@contextmanager
def resolvers_only() -> Iterator[None]:
    """Have the resolvers answer all of each query."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Planner, "plan", lambda *_: None)
        patch.setattr(Executor, "_row_plan", lambda *_: None)
        yield


@contextmanager
def outcomes() -> Iterator[Counter[str]]:
    """Count the outcomes of the planner: `planned`, answered `partly`, `left` to the resolvers, `failed`."""
    counts: Counter[str] = Counter()
    answer = Planner.answer

    async def counting_answer(self: Planner, *args: Any, **options: Any) -> Any:  # Any: as the planner's
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
        patch.setattr(Planner, "answer", counting_answer)
        yield counts
    log.removeHandler(handler)


def in_process(runtime: Runtime, actor: Actor = SYSTEM) -> Ask:
    """Return a function that executes queries of an actor without HTTP, and with higher limits."""
    executor = OperationExecutor(limits=Limits.model_validate(dict.fromkeys(RAISED_LIMITS, 10**9)))

    async def ask(text: str, variables: Variables) -> bytes:
        try:
            prepared = await executor.prepare(Request(text, variables=dict(variables)))
            return (await executor.execute(prepared, runtime.context(Caller(actor=actor)))).json()
        except GraphQLRequestError as error:
            return error.json()

    return ask


def over_http(client: GraphQLClient) -> Ask:
    """Return a function that sends queries over HTTP. The body is escaped as Python does it, also lone surrogates."""

    async def ask(text: str, variables: Variables) -> bytes:
        body = json.dumps({"query": text, "variables": variables})
        headers = {"content-type": "application/json"}
        response: httpx2.Response = await client.http.post("/graphql", content=body, headers=headers)
        return response.content

    return ask


@dataclass
class Comparison:
    """Compares the answers of the planner with those of the resolvers; `stats` counts the outcomes of the planner."""

    ask: Ask
    stats: Counter[str] = field(default_factory=Counter)

    async def difference(self, text: str, variables: Variables) -> str:
        """Return how the planned answer differs from the resolved one, "" for equal answers."""
        with outcomes() as counts:
            planned = await self.ask(text, variables)
        self.stats += counts
        with resolvers_only():
            resolved = await self.ask(text, variables)
        if counts["failed"]:
            return "a statement failed"
        if ordered(planned) == ordered(resolved):
            return ""
        return f"planned  {planned.decode()}\nresolved {resolved.decode()}"

    async def same(self, text: str, variables: Variables | None = None) -> bool:
        """Return whether the query was planned. Fail when the answers differ, or a statement failed."""
        before = self.stats["planned"]
        difference = await self.difference(text, variables or {})
        assert not difference, f"{text}\nvariables {json.dumps(dict(variables or {}))}\n{difference}"
        return self.stats["planned"] > before
