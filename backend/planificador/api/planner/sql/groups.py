"""Builds aggregates of the rows of a connection, and the connections of their groups."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol, TypeAlias

from planificador.api.planner.plan import (
    AggregatesPlan,
    Constant,
    Cursor,
    GroupEdgesPlan,
    GroupPlan,
    GroupsPlan,
    KeyPlan,
    KeysPlan,
    PageInfoPlan,
    RowPlan,
    TotalCount,
)
from planificador.api.planner.sql.dialect import Dialect, Item
from planificador.api.planner.sql.parameters import DynamicPlan, Part
from planificador.core.data.computed.aggregates import Aggregate, columns_sql, end_sql, measures_sql
from planificador.core.data.computed.grouping import Grouping

RowsFrom: TypeAlias = Callable[[str], str]
"""Returns all rows of a connection under an alias, from FROM on."""
NULL = "CAST(NULL AS text)"


class Builder(Protocol):
    """What is needed of the builder of the statement."""

    dialect: Dialect

    def alias(self) -> str:
        """Return an alias that the statement does not have yet."""

    def parameter(self, value: object) -> str:
        """Return the next placeholder."""

    def constant(self, value: object) -> str:
        """Return the next placeholder, whose value is constant."""

    def by_number(self, row_plan: RowPlan, number: str) -> str:
        """Return the row with this number."""

    def grouping(self, plan: GroupsPlan) -> Grouping:
        """Return the page of a connection of groups. May raise BadInputError."""

    def add_source(self, plan: DynamicPlan, part: Part) -> None:
        """Declare from where the next parameters come."""


def aggregates_sql(builder: Builder, plan: AggregatesPlan, rows_from: RowsFrom) -> str:
    """Return an object of aggregates of all rows: nested."""
    aggregates = _aggregates_of(plan)
    rows, alias = builder.alias(), builder.alias()
    measures = measures_sql(aggregates, rows, builder.alias(), builder.constant) or ["1"]
    inner = f"SELECT {', '.join(measures)} {rows_from(rows)}{end_sql(aggregates)}"
    columns = columns_sql(aggregates, "r") or ["count(*)"]
    items = list(_items(builder.dialect, plan, aggregates, alias))
    return builder.dialect.select_object(items, f"FROM (SELECT {', '.join(columns)} FROM ({inner}) r) {alias}")


def _aggregates_of(plan: AggregatesPlan) -> list[Aggregate]:
    """Return the aggregates that are selected, each once."""
    found: dict[Aggregate, None] = {}
    for part in plan.fields.values():
        match part:
            case Aggregate():
                found[part] = None
            case AggregatesPlan():
                found |= dict.fromkeys(_aggregates_of(part))
    return list(found)


def _items(dialect: Dialect, plan: AggregatesPlan, aggregates: Sequence[Aggregate], alias: str) -> Iterator[Item]:
    for key, part in plan.fields.items():
        match part:
            case Constant(text):
                yield Item(key, dialect.constant(text))
            case Aggregate():
                yield Item(key, dialect.value(part.column(), f"{alias}.a{aggregates.index(part)}"))
            case AggregatesPlan():
                yield Item(key, dialect.object(list(_items(dialect, part, aggregates, alias))), nested=True)


@dataclass
class GroupsBuilder:
    """Builds a connection of groups. Its page is computed once, as a table that its parts read."""

    builder: Builder
    plan: GroupsPlan
    rows_from: RowsFrom

    @cached_property
    def grouping(self) -> Grouping:
        """The page."""
        return self.builder.grouping(self.plan)

    @cached_property
    def aggregates(self) -> list[Aggregate]:
        """The aggregates that are selected of the groups, each once."""
        found: dict[Aggregate, None] = {}
        for part in self.plan.parts.values():
            groups = part.fields.values() if isinstance(part, GroupEdgesPlan) else [part]
            fields = [field for group in groups if isinstance(group, GroupPlan) for field in group.fields.values()]
            for field in fields:
                found |= dict.fromkeys(_aggregates_of(field)) if isinstance(field, AggregatesPlan) else {}
        return list(found)

    def sql(self) -> str:
        """Return the connection: nested."""
        table = self.builder.alias()
        page, size = self._page()
        items = [self._part(key, part, table, size) for key, part in self.plan.parts.items()]
        return f"(WITH {table} AS MATERIALIZED ({page}) SELECT {self.builder.dialect.object(items)})"

    def _page(self) -> tuple[str, str]:
        """Return the groups with their positions (`n`), one more than the page has, and the page's size."""
        order = self.grouping.order_sql("r")
        columns = [
            *self.grouping.columns_sql("r"),
            *columns_sql(self.aggregates, "r"),
            f"row_number() OVER (ORDER BY {order}) AS n",
        ]
        groups = f"SELECT {', '.join(columns)} FROM {self._groups(self.aggregates, with_bound=True)}"
        self.builder.add_source(self.plan, "size")
        size = f"CAST({self.builder.parameter(None)} AS bigint)"
        return f"{groups} ORDER BY {order} LIMIT {size} + 1", size

    def _groups(self, aggregates: Sequence[Aggregate], with_bound: bool) -> str:
        """Return what follows FROM. with_bound: without the groups before the page."""
        builder, rows, inner = self.builder, self.builder.alias(), self.builder.alias()
        builder.add_source(self.plan, "keys")
        columns = self.grouping.row_columns_sql(self.plan.source.model, rows, builder.parameter)
        columns += measures_sql(aggregates, rows, inner, builder.constant)
        select = f"SELECT {', '.join(columns)} {self.rows_from(rows)}{end_sql(aggregates)}"
        having = ""
        if with_bound and self.grouping.after is not None:
            builder.add_source(self.plan, "after")
            having = self.grouping.after_sql(self.plan.source.model, "r", builder.parameter)
        return f"({select}) r GROUP BY {self.grouping.group_sql('r')}{having}"

    def _part(
        self, key: str, part: GroupPlan | GroupEdgesPlan | PageInfoPlan | TotalCount | Constant, table: str, size: str
    ) -> Item:
        dialect = self.builder.dialect
        page = f"FROM {table} WHERE {table}.n <= {size} ORDER BY {table}.n"
        match part:
            case Constant(text):
                return Item(key, dialect.constant(text))
            case GroupPlan():
                return Item(key, dialect.select_objects(self._group(part, table), page), nested=True)
            case GroupEdgesPlan(fields):
                items = [self._edge_field(name, field, table) for name, field in fields.items()]
                return Item(key, dialect.select_objects(items, page), nested=True)
            case PageInfoPlan(fields):
                items = [self._page_info(name, field, table, size) for name, field in fields.items()]
                return Item(key, dialect.object(items), nested=True)
        return Item(
            key, f"(SELECT count(*) FROM (SELECT 1 FROM {self._groups((), with_bound=False)}) {self.builder.alias()})"
        )

    def _edge_field(self, key: str, part: Cursor | Constant | GroupPlan, alias: str) -> Item:
        match part:
            case Constant(text):
                return Item(key, self.builder.dialect.constant(text))
            case GroupPlan():
                return Item(key, self.builder.dialect.object(self._group(part, alias)), nested=True)
        return self._cursor(key, alias)

    def _group(self, plan: GroupPlan, alias: str) -> list[Item]:
        items, dialect = list[Item](), self.builder.dialect
        for key, part in plan.fields.items():
            match part:
                case Constant(text):
                    items.append(Item(key, dialect.constant(text)))
                case AggregatesPlan():
                    sql = dialect.object(list(_items(dialect, part, self.aggregates, alias)))
                    items.append(Item(key, sql, nested=True))
                case KeysPlan(fields):
                    sql = dialect.object([self._key(name, field, alias) for name, field in fields.items()])
                    items.append(Item(key, sql, nested=True))
        return items

    def _key(self, key: str, part: KeyPlan | Constant, alias: str) -> Item:
        if isinstance(part, Constant):
            return Item(key, self.builder.dialect.constant(part.text))
        if part.key not in self.grouping.keys:
            return Item(key, NULL)
        term = f"{alias}.k{self.grouping.keys.index(part.key)}"
        if part.row_plan:
            return Item(key, self.builder.by_number(part.row_plan, term), nested=True, nullable=True)
        return Item(key, self.builder.dialect.value(part.key.kind, term))

    def _page_info(self, key: str, name: str | Constant, table: str, size: str) -> Item:
        dialect = self.builder.dialect
        match name:
            case Constant(text):
                return Item(key, dialect.constant(text))
            case "hasNextPage":
                return Item(key, dialect.boolean(f"EXISTS (SELECT 1 FROM {table} WHERE n > {size})"))
            case "hasPreviousPage":
                return Item(key, dialect.boolean(f"1 = {int(self.grouping.after is not None)}"))
        direction = "DESC" if name == "endCursor" else "ASC"
        tail = f"FROM {table} WHERE {table}.n <= {size} ORDER BY {table}.n {direction} LIMIT 1"
        return dialect.select_cursor(self._cursor(key, table), tail)

    def _cursor(self, key: str, alias: str) -> Item:
        dialect, terms = self.builder.dialect, self.grouping.terms
        values = [dialect.value(term.kind, f"{alias}.{term.column}") for term in terms]
        return dialect.cursor(key, [term.name for term in terms], values)
