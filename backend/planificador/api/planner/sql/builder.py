"""Builds one SQL statement from a plan and the queries of its connections."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal, TypeAlias

from planificador.api.planner.plan import (
    AggregatesPlan,
    ByResolver,
    ConnectionPart,
    ConnectionPlan,
    Constant,
    Cursor,
    EdgesPlan,
    GroupsPlan,
    NodesPlan,
    PageInfoPlan,
    ParentPlan,
    PeriodPlan,
    RowPlan,
    TotalCount,
)
from planificador.api.planner.sources import Column, ComputedValue, GlobalId
from planificador.api.planner.sql.dialect import Dialect, Item, literal
from planificador.api.planner.sql.groups import GroupsBuilder, aggregates_sql
from planificador.core.data.aggregates import NOT_MERGED, Grouping
from planificador.core.data.computed import ColumnRule, Computed, QueryRule, is_seen
from planificador.core.data.conditions import render_sql
from planificador.core.data.pages import order_sql
from planificador.core.data.paging import ConnectionQuery, cursor_keys
from planificador.core.data.period_sums import PeriodSum
from planificador.core.data.query import order_by
from planificador.core.data.sorting import SortTerm, select_with_terms, sort_term
from planificador.core.data.visibility import mentions_reader, source, with_reader

Ids = Sequence[tuple[str, int]]
"""The name of the type and the number of each row."""
RowPlans: TypeAlias = Mapping[str, RowPlan]
"""Plans by the name of the type."""
Part: TypeAlias = Literal["size", "page", "all", "keys", "after", "sum"]
"""The parts of a connection with parameters: the page's size; the conditions of its rows, or those of all rows; of
groups, the keys and the start of the page. The one part of a sum over a period."""
DynamicPlan: TypeAlias = ConnectionPlan | GroupsPlan | PeriodPlan
"""A plan whose SQL depends on arguments."""
ParameterSource: TypeAlias = tuple[DynamicPlan, Part] | tuple[object]
"""Where parameters come from: a part of a plan, a constant, or what the reader is (an `Identity`)."""
HIDDEN = "CAST(NULL AS text)"
"""A value that the reader does not see."""
ROW_KEY = "1"
"""The key of an object that holds its row for the resolvers of its fields. No field can have this name."""


@dataclass(slots=True)
class StatementBuilder:
    """Builds one statement.

    Its first parameters are the row's number or `ids`; the others are those of `sources`, in their order.

    Attributes:
        listing: Returns the query of a connection. May raise BadInputError.
        grouping: Returns the page of a connection of groups. May raise BadInputError.
        period_sum: Returns the sum over a period. May raise BadInputError.
        parameters: The number of parameters so far.
        tables: The number of aliases so far.
    """

    dialect: Dialect
    listing: Callable[[ConnectionPlan], ConnectionQuery]
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
        return _PageBuilder(self, plan, self.listing(plan), parent).connection()

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


@dataclass
class _PageBuilder:
    """Builds a connection of one parent.

    Each part reads the page again, by the same index. No index has the order of derived terms, so there a root field
    reads its page once into a temporary table, which all parts read.

    Attributes:
        derived: The derived terms of the order.
        table: The name of the temporary table, "" for none.
    """

    builder: StatementBuilder
    plan: ConnectionPlan
    listing: ConnectionQuery
    parent: str | None
    derived: Sequence[SortTerm] = field(init=False)
    table: str = field(init=False)

    def __post_init__(self) -> None:
        self.derived = self.listing.derived
        self.table = self.builder.alias() if self.derived and self.parent is None else ""

    def connection(self) -> str:
        """Return the object of the connection."""
        page = self._read_derived() if self.table else ""
        items = [self.item(key, part) for key, part in self.plan.parts.items()]
        json = self.builder.dialect.object(items)
        return f"(WITH {self.table} AS MATERIALIZED ({page}) SELECT {json})" if self.table else json

    @cached_property
    def size(self) -> str:
        """The page's size; a parameter only where it is used, since PostgreSQL rejects unused ones."""
        self.builder.add_source(self.plan, "size")
        return f"CAST({self.builder.parameter(self.listing.size)} AS bigint)"

    def item(self, key: str, part: ConnectionPart) -> Item:
        dialect = self.builder.dialect
        match part:
            case Constant(text):
                return Item(key, dialect.constant(text))
            case NodesPlan(row_plan):
                alias = self.builder.alias()
                items = self.builder.items(row_plan, alias)
                return Item(key, dialect.select_objects(items, self._page(alias)), nested=True)
            case EdgesPlan(fields):
                alias = self.builder.alias()
                items = [self._edge_field(name, field, alias) for name, field in fields.items()]
                return Item(key, dialect.select_objects(items, self._page(alias)), nested=True)
            case PageInfoPlan(fields):
                items = [self._page_info(field_key, name) for field_key, name in fields.items()]
                return Item(key, dialect.object(items), nested=True)
        return self._of_all_rows(key, part)

    def _of_all_rows(self, key: str, part: AggregatesPlan | GroupsPlan | TotalCount) -> Item:
        match part:
            case AggregatesPlan():
                return Item(key, aggregates_sql(self.builder, part, self._all_rows), nested=True)
            case GroupsPlan():
                return Item(key, GroupsBuilder(self.builder, part, self._all_rows).sql(), nested=True)
        return Item(key, f"(SELECT count(*) {self._all_rows(self.builder.alias())})")

    def _edge_field(self, key: str, part: Cursor | Constant | NodesPlan, alias: str) -> Item:
        match part:
            case Constant(text):
                return Item(key, self.builder.dialect.constant(text))
            case NodesPlan(row_plan):
                return Item(key, self.builder.dialect.object(self.builder.items(row_plan, alias)), nested=True)
        return self._cursor(key, alias)

    def _page_info(self, key: str, name: str | Constant) -> Item:
        dialect, listing = self.builder.dialect, self.listing
        match name:
            case Constant(text):
                return Item(key, dialect.constant(text))
            case "hasNextPage":
                answer = listing.before is not None if listing.backwards else None
            case "hasPreviousPage":
                answer = None if listing.backwards else listing.after is not None
            case _:
                return self._end_cursor(key, is_first_read=(name == "endCursor") == listing.backwards)
        return Item(key, dialect.boolean(self._has_more() if answer is None else f"1 = {int(answer)}"))

    def _has_more(self) -> str:
        alias = self.builder.alias()
        rows = f"SELECT 1 {self._from(alias)} LIMIT {self.size} + 1"
        return f"(SELECT count(*) FROM ({rows}) {alias}) > {self.size}"

    def _end_cursor(self, key: str, is_first_read: bool) -> Item:
        alias = self.builder.alias()
        order = order_sql(self.listing if is_first_read else self.listing.reversed, alias)
        tail = f"FROM ({self._read(alias)}) {alias} ORDER BY {order} LIMIT 1"
        return self.builder.dialect.select_cursor(self._cursor(key, alias), tail)

    def _cursor(self, key: str, alias: str) -> Item:
        dialect, listing = self.builder.dialect, self.listing
        terms = [sort_term(listing.model, item.name) for item in listing.order]
        values = [dialect.value(term.kind, f'{alias}."{term.name}"') for term in terms]
        return dialect.cursor(key, cursor_keys(listing.order), values)

    def _page(self, alias: str) -> str:
        """Return the page's rows in the order of the answer, from FROM on."""
        if not self.listing.backwards:
            order = order_sql(self.listing, alias)
            return f"{self._from(alias)} ORDER BY {order} LIMIT {self.size}"
        return f"FROM ({self._read(alias)}) {alias} ORDER BY {order_sql(self.listing, alias, reading=False)}"

    def _read(self, alias: str) -> str:
        """Return the page's rows in the order of reading, which is reversed for a page from the end."""
        return f"SELECT * {self._from(alias)} ORDER BY {order_sql(self.listing, alias)} LIMIT {self.size}"

    def _all_rows(self, alias: str) -> str:
        return self._from(alias, "all")

    def _read_derived(self) -> str:
        """Return the SELECT of the page's rows and the next one, with the derived terms as further columns."""
        alias, model = self.builder.alias(), self.listing.model
        selected = select_with_terms(model, self.derived, alias, self.builder.constant)
        order = order_by(model, self.listing.sort_keys(), alias, selecting=True)
        return f"{selected}{self._where(alias, 'page')} ORDER BY {order} LIMIT {self.size} + 1"

    def _from(self, alias: str, part: Part = "page") -> str:
        if self.derived and part == "page":
            return f"FROM {self.table or f'({self._read_derived()})'} {alias}"
        return f"FROM {source(self.listing.model)} {alias}{self._where(alias, part)}"

    def _where(self, alias: str, part: Part) -> str:
        self.builder.add_source(self.plan, part)
        condition = self.listing.conditions() if part == "page" else self.listing.where
        column = self.plan.source.parent
        clauses = [f'{alias}."{column}" = {self.parent}."id"'] if column else []
        clauses += filter(None, [render_sql(self.listing.model, condition, alias, self.builder.parameter)])
        return f" WHERE {' AND '.join(f'({clause})' for clause in clauses)}" if clauses else ""
