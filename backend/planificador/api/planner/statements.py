"""Statements: the text that is cached, and the values of one execution."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from graphql import GraphQLError

from planificador.api.planner.arguments import Arguments
from planificador.api.planner.errors import UnplannableError
from planificador.api.planner.plan import AnyPlan, ConnectionPlan, RowListPlan, RowPlan, is_complete
from planificador.api.planner.sql.builder import Ids, RowPlans, StatementBuilder
from planificador.api.planner.sql.dialect import Dialect
from planificador.api.planner.sql.parameters import ParameterSource
from planificador.core.data.sql.visibility import current_reader
from planificador.core.model.ownership import Identity

PLAN_ERRORS = (UnplannableError, GraphQLError, ValueError)
"""Errors that prevent a statement. The resolvers fail in the same way, and report the error at its field."""
StatementPlan: TypeAlias = ConnectionPlan | RowPlan
"""What a statement reads by a text that is cached: a root field, or the selection of a row."""


@dataclass(slots=True)  # not frozen, which would make it slower to create
class Statement:
    """The statement of a root field: SQL with its parameters, or a constant; neither where the resolver answers.

    Attributes:
        plan: The plan of its answer.
        complete: Whether no part of it is left to resolvers.
    """

    key: str
    plan: AnyPlan
    complete: bool
    sql: str = ""
    values: Sequence[Any] = ()  # Any: what the driver takes
    constant: str | None = None


@dataclass(slots=True)
class Template:
    """The text of a statement.

    Attributes:
        plan: The plan of its answer.
        sources: The sources of its parameters, after those of the ids.
    """

    plan: AnyPlan
    sql: str
    sources: Sequence[ParameterSource]
    complete: bool = field(init=False)

    def __post_init__(self) -> None:
        self.complete = is_complete(self.plan)

    def bind(self, key: str, ids: Sequence[Any], arguments: Arguments) -> Statement:
        """Return the statement with the values of its parameters."""
        values = list(ids)
        for source in self.sources:
            match source:
                case (Identity() as identity,):
                    values.append(current_reader().value(identity))
                case (value,):
                    values.append(value)
                case (connection, part):
                    values += arguments.values(connection, part)
        return Statement(key, self.plan, self.complete, self.sql, values)


def statement_by_ids(key: str, row_plans: RowPlans, ids: Ids, arguments: Arguments, dialect: Dialect) -> Statement:
    """Return the statement of a list of rows. Raises as `OperationPlan.arguments`."""
    builder = StatementBuilder(dialect, arguments.connection_query, arguments.grouping, arguments.period_sum)
    sql = builder.rows(row_plans, ids)
    plan = RowListPlan([row_plans[name] for name, _ in ids])
    return Template(plan, sql, builder.sources).bind(key, builder.ids, arguments)


def statement_of_rows(row_plan: RowPlan, numbers: Sequence[int], arguments: Arguments, dialect: Dialect) -> Statement:
    """Return the statement of a selection of rows: of an object for one number, of a list for several.

    Raises as `OperationPlan.arguments`.
    """
    name = row_plan.model.__name__
    if len(numbers) > 1:
        return statement_by_ids("", {name: row_plan}, [(name, number) for number in numbers], arguments, dialect)
    builder = StatementBuilder(dialect, arguments.connection_query, arguments.grouping, arguments.period_sum)
    return Template(row_plan, builder.row(row_plan), builder.sources).bind("", numbers, arguments)
