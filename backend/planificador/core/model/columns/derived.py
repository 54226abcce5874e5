"""How the value of an internal column follows from other columns of its row.

A unit of work writes such a column whenever one of its sources changes. When its rule has changed, the migration runner
derives it again in existing rows (`db/migrations/derived_columns.py`).
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tortoise.models import Model


class Derivation(ABC):
    """A pure rule that derives a value from columns of its row, which hold texts or enums.

    Attributes:
        version: To be increased when the rule returns other values than before.
    """

    version: int

    @abstractmethod
    def sources(self, model: type[Model]) -> Sequence[str]:
        """Return the names of the columns from which the value is derived; the first is the one that it represents."""

    @abstractmethod
    def value(self, model: type[Model], row: Mapping[str, Any]) -> Any:
        """Return the value for a row with these values of its columns."""


@dataclass(frozen=True)
class RuleOfColumns(Derivation):
    """A rule that takes the values of some columns, in this order. Without any of them, the value is `empty`."""

    columns: tuple[str, ...]
    rule: Callable[..., Any]
    version: int
    empty: Any = None

    def sources(self, _model: type[Model]) -> Sequence[str]:
        return self.columns

    def value(self, _model: type[Model], row: Mapping[str, Any]) -> Any:
        values = [row.get(name) for name in self.columns]
        return self.empty if all(value is None for value in values) else self.rule(*values)
