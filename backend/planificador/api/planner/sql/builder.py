"""Builds one SQL statement from a plan and the queries of its connections."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from planificador.api.planner.plan import (
    ByResolver,
    ConnectionPlan,
    Constant,
    GroupsPlan,
    ParentPlan,
    PeriodPlan,
    RowPlan,
)
from planificador.api.planner.sources import Column, ComputedValue, GlobalId
from planificador.api.planner.sql.connections import ConnectionBuilder
from planificador.api.planner.sql.dialect import Dialect, Item, literal
from planificador.api.planner.sql.parameters import DynamicPlan, ParameterSource, Part
from planificador.core.data.computed.aggregates import NOT_MERGED
from planificador.core.data.computed.fields import ColumnRule, Computed, QueryRule, is_seen
from planificador.core.data.computed.grouping import Grouping
from planificador.core.data.computed.period_sums import PeriodSum
from planificador.core.data.lists.paging import ConnectionQuery
from planificador.core.data.sql.visibility import mentions_reader, source, with_reader

Ids = Sequence[tuple[str, int]]
"""The name of the type and the number of each row."""
RowPlans: TypeAlias = Mapping[str, RowPlan]
"""Plans by the name of the type."""
HIDDEN = "CAST(NULL AS text)"
"""A value that the reader does not see."""
ROW_KEY = "1"
"""The key of an object that holds its row for the resolvers of its fields. No field can have this name."""


@dataclass(slots=True)
class StatementBuilder:
    """Builds one statement.

    Its first parameters are the row's number or `ids`; the others are those of `sources`, in their order.

    Attributes:
        connection_query: Returns the query of a connection. May raise BadInputError.
        grouping: Returns the page of a connection of groups. May raise BadInputError.
        period_sum: Returns the sum over a period. May raise BadInputError.
        parameters: The number of parameters so far.
        tables: The number of aliases so far.
    """

    dialect: Dialect
    connection_query: Callable[[ConnectionPlan], ConnectionQuery]
    grouping: Callable[[GroupsPlan], Grouping]
    period_sum: Callable[[PeriodPlan], PeriodSum]
    ids: list[Any] = field(default_factory=list)  # Any: what the driver takes
    sources: list[ParameterSource] = field(default_factory=list)
    parameters: int = 0
    tables: int = 0

    def connection(self, plan: ConnectionPlan) -> str:
        """Return the statement of a connection that is a root field."""
        return self._statement(self._connection(plan, None))

    def row(self, row_plan: RowPlan) -> str:
        """Return the statement of the row whose number is the first parameter."""
        return self._statement(self.by_number(row_plan, self.parameter(None)))

    def rows(self, row_plans: RowPlans, ids: Ids) -> str:
        """Return the statement of the rows with these ids in their order, null where there is none."""
        ids_table = self.dialect.ids_table(ids, self._id)
        cases = " ".join(
            f"WHEN {literal(name)} THEN {self.by_number(row_plans[name], 'ids.number')}"
            for name in sorted({name for name, _ in ids})
        )
        row = f"CASE ids.type {cases} END" if cases else "NULL"
        return self._statement(self.dialect.select_list(row, f"FROM {ids_table} ORDER BY ids.position"))

    def _statement(self, nested: str) -> str:
        """Return the statement of a nested expression, with the tables of the reader if it mentions them."""
        sql = self.dialect.statement(nested)
        return with_reader(sql, self.constant) if mentions_reader(sql) else sql

    def by_number(self, row_plan: RowPlan, number: str) -> str:
        """Return the row with this number: nested."""
        alias = self.alias()
        tail = f'FROM {source(row_plan.model)} {alias} WHERE {alias}."id" = {number}'
        return self.dialect.select_object(self.items(row_plan, alias), tail)

    def items(self, row_plan: RowPlan, alias: str) -> list[Item]:
        """Return the fields of the row with this alias."""
        return list(self._items(row_plan, alias))

    def _items(self, row_plan: RowPlan, alias: str) -> Iterator[Item]:
        if any(isinstance(part, ByResolver) for part in row_plan.fields.values()):
            yield self.dialect.row(ROW_KEY, row_plan.model, alias)
        for key, part in row_plan.fields.items():
            match part:
                case Constant(text):
                    yield Item(key, self.dialect.constant(text))
                case GlobalId():
                    yield self.dialect.global_id(key, row_plan.model.__name__, f'{alias}."id"')
                case Column(name, column):
                    yield Item(key, self.dialect.value(column, f'{alias}."{name}"'))
                case ComputedValue(name, computed):
                    is_visible = is_seen(row_plan.model, name)
                    yield Item(key, self._computed(computed, alias) if is_visible else HIDDEN)
                case PeriodPlan():
                    yield Item(key, self._period_sum(part, alias))
                case ParentPlan(source, parent_plan):
                    parent = self.by_number(parent_plan, f'{alias}."{source.key}"')
                    yield Item(key, parent, nested=True, nullable=source.nullable)
                case ConnectionPlan():
                    yield Item(key, self._connection(part, alias), nested=True)

    def _period_sum(self, plan: PeriodPlan, alias: str) -> str:
        period_sum = self.period_sum(plan)  # also of a hidden one, whose arguments may be invalid
        if not plan.source.is_seen():
            return HIDDEN
        self.add_source(plan, "sum")
        return period_sum.sql(alias, self.alias, self.parameter)

    def _computed(self, computed: Computed, alias: str) -> str:
        if isinstance(computed, ColumnRule):
            return self.dialect.value(computed.kind, computed.term(alias))
        summed = self.alias()
        if isinstance(computed, QueryRule):
            # the printed value may contain the subquery several times, which would be executed as often
            value, subquery = self.alias(), computed.subquery(summed, alias, self.constant)
            rows = f"(SELECT {subquery} AS v{NOT_MERGED}) {value}"
            return f"(SELECT {self.dialect.value(computed.kind, f'{value}.v')} FROM {rows})"
        # here too, but a database computes equal sums of a SELECT once
        source = computed.source(summed, alias, self.constant)
        return f"(SELECT {self.dialect.value(computed.kind, computed.term(summed))} {source})"

    def _connection(self, plan: ConnectionPlan, parent: str | None) -> str:
        return ConnectionBuilder(self, plan, self.connection_query(plan), parent).connection()

    def _id(self, value: object) -> str:
        self.ids.append(value)
        return self.parameter(value)

    def add_source(self, plan: DynamicPlan, part: Part) -> None:
        """Declare from where the next parameters come."""
        self.sources.append((plan, part))

    def constant(self, value: object) -> str:
        """Return the next placeholder, whose value is constant."""
        self.sources.append((value,))
        return self.parameter(value)

    def parameter(self, _value: object) -> str:
        """Return the next placeholder."""
        self.parameters += 1
        return self.dialect.placeholder(self.parameters)

    def alias(self) -> str:
        """Return an alias that the statement does not have yet."""
        self.tables += 1
        return f"t{self.tables}"
