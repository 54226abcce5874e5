"""Runs a use case in one transaction, and publishes what it changed after the commit."""

import logging
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import TypeVar

from tortoise.exceptions import IntegrityError, OperationalError
from tortoise.transactions import in_transaction

from planificador.core.data.queries.prefetched import prefetched_rows
from planificador.core.data.queries.query import UNSENT_WRITES, Statement
from planificador.core.data.sql.visibility import whole_tables
from planificador.core.data.use_cases.services import Services
from planificador.core.data.use_cases.stale_rows import STALE
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.actors import SYSTEM, Actor
from planificador.core.model.errors import DomainError
from planificador.core.runtime.changes import ChangeNotifier
from planificador.core.runtime.observation import observation

log = logging.getLogger(__name__)
T = TypeVar("T")
MAX_ATTEMPTS = 5


class TransactionConflictError(OperationalError):
    """The database aborted the transaction in favour of another (a deadlock, a serialization failure).

    Nothing was written, and another attempt may succeed.
    """


async def _finish(uow: UnitOfWork, notifier: ChangeNotifier) -> list[int]:
    """Send the writes and the register by one statement. Return the marks by which others know of the commit."""
    entries = [partial(_entries, uow, notifier)] if uow.record.changes else []
    return await uow.send_writes(entries, partial(_final_query, uow, notifier))


def _entries(uow: UnitOfWork, notifier: ChangeNotifier, statement: Statement) -> str:
    return uow.record.insert(statement, uow.now, uow.actor, uow.verb) + notifier.RETURNING


def _final_query(uow: UnitOfWork, notifier: ChangeNotifier, statement: Statement) -> str:
    return notifier.final_query(uow.changes, statement.parameter, is_recorded=bool(uow.record.changes))


@contextmanager
def _collecting(uow: UnitOfWork) -> Iterator[None]:
    """Let the reads of the block be answered from what the use case read ahead, and let its writes wait.

    A statement sends them before it.
    """
    uow.writes.holds = True
    known, unsent = prefetched_rows.set(uow.prefetched), UNSENT_WRITES.set(uow.send_writes_for)
    try:
        yield
    finally:
        prefetched_rows.reset(known)
        UNSENT_WRITES.reset(unsent)


async def run_in_transaction(
    services: Services,
    use_case: Callable[[UnitOfWork], Awaitable[T]],
    actor: Actor = SYSTEM,
    verb: str = "",
    on_commit: Callable[[], object] = lambda: None,
) -> tuple[T, UnitOfWork]:
    """Run a use case in a transaction, then publish its changes; any exception rolls the transaction back.

    If the database refuses a write that the rules allowed, a concurrent transaction has committed in between. The use
    case runs again, and its rules see the other's rows. It also runs again after a TransactionConflictError.

    Args:
        on_commit: Called at the commit, before the steps after it, during which the task can be cancelled.

    Raises:
        DomainError: The use case refuses its input; CONFLICTO after MAX_ATTEMPTS.
    """
    for _ in range(MAX_ATTEMPTS):
        try:
            with whole_tables(), observation.observer.span(f"transaction {verb}".rstrip()):
                async with in_transaction() as connection:
                    now = services.clock.now()
                    uow = UnitOfWork(
                        connection, now, services.zone, services.territory, actor, verb, retention=services.retention
                    )
                    with _collecting(uow):
                        result = await use_case(uow)
                    marks = await _finish(uow, services.notifier)
        except (IntegrityError, TransactionConflictError) as error:
            log.warning("the database refused a write: %s", type(error).__name__)
            continue
        on_commit()
        for change in uow.changes:
            log.info("%s %s %s", change.tipo, change.id, change.operacion.value)
        # This does not wait, so that the task cannot be cancelled between the commit and the result.
        await services.notifier.publish(uow.changes, marks)
        for step in uow.after_commit:
            await step()
        return result, uow
    raise DomainError([STALE.at(None)])
