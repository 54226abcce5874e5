"""Work that may be done at once: a coroutine is run as far as it goes without waiting. (Python 3.12's eager tasks.)"""

from collections.abc import Awaitable, Coroutine, Generator
from dataclasses import dataclass
from types import coroutine
from typing import Any, Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Completed(Generic[T]):
    """The result of a coroutine that ended without waiting."""

    value: T


def start_eagerly(work: Coroutine[Any, Any, T]) -> Completed[T] | Awaitable[T]:  # Any: futures
    """Run a coroutine until it waits for the first time; the rest is to be awaited."""
    try:
        waits_for = work.send(None)
    except StopIteration as stop:
        return Completed(stop.value)
    return _rest(work, waits_for)


@coroutine
def _rest(work: Coroutine[Any, Any, T], waits_for: Any) -> Generator[Any, Any, T]:
    while True:
        failure, value = None, None
        try:
            value = yield waits_for
        except BaseException as error:  # whatever it is, it is the work's
            failure = error
        try:
            waits_for = work.throw(failure) if failure else work.send(value)
        except StopIteration as stop:
            result: T = stop.value
            return result
