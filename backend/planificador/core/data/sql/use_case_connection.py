"""What use cases need of the connection in whose transaction they run, beside Tortoise's methods."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol, TypeAlias, cast

from tortoise import BaseDBAsyncClient

SqlWithValues: TypeAlias = tuple[str, Sequence[Any]]  # Any: what the driver takes
DriverRows: TypeAlias = Sequence[Mapping[str, Any]]  # Any: the driver's values


class UseCaseConnection(Protocol):
    """The interface of the transactions of the engines in `db`."""

    async def lock_rows(self, locks: Sequence[str]) -> None:
        """Execute statements that lock rows, in this order and together. They have no parameters.

        Each has a snapshot of its own, so that the next one, and what is read afterwards, sees what was committed
        before it got its locks.
        """

    async def read_rows(self, statements: Sequence[SqlWithValues]) -> list[DriverRows]:
        """Return the rows of each statement. They lock and write nothing."""

    async def write_rows(self, statements: Sequence[SqlWithValues]) -> list[DriverRows]:
        """Execute statements that write, and return the rows of each."""


def use_case_connection(connection: BaseDBAsyncClient) -> UseCaseConnection:
    """Return the connection of a transaction with these methods."""
    return cast("UseCaseConnection", connection)
