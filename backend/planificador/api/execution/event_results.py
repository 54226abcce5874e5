"""The results of subscriptions' events, shared by subscriptions whose arguments differ but whose events are the same.

Two hundred readers who hid different alerts get the same event of a change: it is executed and encoded once.
"""

import asyncio
from collections.abc import Callable, Coroutine, Hashable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from graphql import (
    SKIP,
    ArgumentNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableNode,
    Visitor,
    VisitorAction,
    visit,
)

R = TypeVar("R")
MAX_RESULTS = 64
"""Results that are kept for further subscriptions."""
ROOT_TYPE = "Subscription"


@dataclass(slots=True)
class _Execution(Generic[R]):
    """An event that is executed once. The task is not awaited: a subscriber who leaves would cancel it for all."""

    task: asyncio.Task[R]
    done: asyncio.Event


class EventResults(Generic[R]):
    """The results of the last events, executed or being executed, by what they depend on."""

    def __init__(self) -> None:
        self._executions: dict[Hashable, _Execution[R]] = {}

    async def get(self, key: Hashable, execute: Callable[[], Coroutine[Any, Any, R]]) -> R:
        """Return the result of an event, executed unless an equal one was."""
        execution = self._executions.get(key) or self._start(key, execute)
        if not execution.task.done():
            await execution.done.wait()
        return execution.task.result()

    def _start(self, key: Hashable, execute: Callable[[], Coroutine[Any, Any, R]]) -> _Execution[R]:
        task, done = asyncio.create_task(execute(), name="subscription event"), asyncio.Event()
        task.add_done_callback(lambda _: done.set())
        execution = self._executions[key] = _Execution(task, done)
        if len(self._executions) > MAX_RESULTS:
            del self._executions[next(iter(self._executions))]
        return execution


def response_variables(document: DocumentNode) -> frozenset[str]:
    """Return the names of the variables on which the results of a subscription's events may depend.

    Those in the arguments of its root field decide which events there are, and not what their results are.
    """
    collector = _VariableCollector(_root_arguments(document))
    visit(document, collector)
    return frozenset(collector.names)


class _VariableCollector(Visitor):
    """Collects the names of variables outside some arguments and outside their definitions."""

    def __init__(self, skipped: Iterable[ArgumentNode]) -> None:
        super().__init__()
        self.names: set[str] = set()
        self._skipped = set(map(id, skipped))

    def enter_argument(self, node: ArgumentNode, *_: object) -> VisitorAction:
        return SKIP if id(node) in self._skipped else None

    def enter_variable_definition(self, *_: object) -> VisitorAction:
        return SKIP

    def enter_variable(self, node: VariableNode, *_: object) -> None:
        self.names.add(node.name.value)


def _root_arguments(document: DocumentNode) -> Iterator[ArgumentNode]:
    for node in document.definitions:
        match node:
            case OperationDefinitionNode():
                yield from _arguments_of_fields(node.selection_set)
            case FragmentDefinitionNode() if node.type_condition.name.value == ROOT_TYPE:
                yield from _arguments_of_fields(node.selection_set)


def _arguments_of_fields(selection_set: SelectionSetNode) -> Iterator[ArgumentNode]:
    for node in selection_set.selections:
        if isinstance(node, FieldNode):
            yield from node.arguments or ()
        elif isinstance(node, InlineFragmentNode):
            yield from _arguments_of_fields(node.selection_set)
