"""Conditions whose SQL is made once for all values, for statements that use cases send again and again."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from tortoise.expressions import Q

from planificador.core.data.sql.conditions import Operand, Parameter, may_read_other_tables, render_sql, table_sql
from planificador.core.data.sql.visibility import whole_tables
from planificador.core.model.base import BaseModel

GAP = "\0"
"""Where a value belongs in SQL; no statement contains it otherwise."""


@dataclass(frozen=True, slots=True)
class RowFilter:
    """A condition with values. Two of the same function with equal values are equal.

    Attributes:
        make: Returns the condition. It is also called with an `Operand` in place of each value, so that it can only
            compare columns with them.
        values: What it is given.
    """

    make: Callable[..., Q]
    values: tuple[Hashable, ...] = ()

    @property
    def condition(self) -> Q:
        """The condition itself."""
        return self.make(*self.values)

    @property
    def reads_other_tables(self) -> bool:
        """Whether the rows that satisfy the condition may depend on other tables."""
        return _reads_other_tables(self.make, len(self.values))

    def sql(self, model: type[BaseModel], dialect: str, parameter: Parameter) -> str:
        """Return the condition on the model's table, as `render_sql`, where whole tables are read."""
        texts, operands = _template(model, self.make, len(self.values), dialect)
        parts = [texts[0]]
        for operand, text in zip(operands, texts[1:], strict=True):
            value = operand.encoded(self.values[operand.number]) if isinstance(operand, Operand) else operand
            parts += (parameter(value), text)
        return "".join(parts)


@cache
def _reads_other_tables(make: Callable[..., Q], count: int) -> bool:
    return may_read_other_tables(make(*map(Operand, range(count))))


@cache
def _template(
    model: type[BaseModel], make: Callable[..., Q], count: int, _dialect: str
) -> tuple[Sequence[str], Sequence[Any]]:
    """Return SQL around gaps, and what belongs into each gap: an `Operand`, or a constant of the driver."""
    # Any: what the driver takes
    operands: list[Any] = []

    def parameter(operand: object) -> str:
        operands.append(operand)
        return GAP

    with whole_tables():
        sql = render_sql(model, make(*map(Operand, range(count))), table_sql(model), parameter)
    return sql.split(GAP), operands
