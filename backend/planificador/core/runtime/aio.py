"""Starts a coroutine at once, as the eager tasks of Python 3.12 do, without a task where it does not wait."""

from collections.abc import Awaitable, Coroutine, Generator
from dataclasses import dataclass
from types import coroutine
from typing import Any, Generic, TypeVar

T = TypeVar("T")


@dataclass(slots=True)  # not frozen, which would make it slower to create
class Completed(Generic[T]):
    """The result of a coroutine that completed without waiting."""

    value: T


def start_eagerly(work: Coroutine[Any, Any, T]) -> Completed[T] | Awaitable[T]:  # Any: futures
    """Run a coroutine until it waits for the first time. Return its result, or its rest to be awaited."""
    try:
        future = work.send(None)
    except StopIteration as stop:
        return Completed(stop.value)
    return _rest(work, future)


@coroutine
def _rest(work: Coroutine[Any, Any, T], future: Any) -> Generator[Any, Any, T]:
    while True:
        failure, value = None, None
        try:
            value = yield future
        except BaseException as error:  # it belongs to the coroutine, whatever it is
            failure = error
        try:
            future = work.throw(failure) if failure else work.send(value)
        except StopIteration as stop:
            result: T = stop.value
            return result
