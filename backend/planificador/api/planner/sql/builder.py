"""From a plan, with its arguments' values, to one SQL statement."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal, TypeAlias

from planificador.api.planner.plan import (
    ByResolver,
    ConnectionPart,
    ConnectionPlan,
    Constant,
    Cursor,
    EdgesPlan,
    NodesPlan,
    PageInfoPlan,
    ParentPlan,
    RowPlan,
)
from planificador.api.planner.sources import Column, ComputedValue, GlobalId
from planificador.api.planner.sql.dialect import Dialect, Item, literal
from planificador.core.data.computed import ColumnRule, Computed
from planificador.core.data.conditions import render_sql, table_sql
from planificador.core.data.pages import order_sql
from planificador.core.data.paging import ConnectionQuery, cursor_keys
from planificador.core.model.columns import column_of

Ids = Sequence[tuple[str, int]]
"""Types' names and numbers."""
Entities: TypeAlias = Mapping[str, RowPlan]
"""By their types' names."""
Part: TypeAlias = Literal["size", "page", "all"]
"""What parameters come from: a page's size, the conditions of its rows, those of all that it is a page of."""
ParameterSource: TypeAlias = tuple[ConnectionPlan, Part] | tuple[object]
"""The parameters of a connection's part, or one that is always the same."""
ROW_KEY = "1"
"""Under which an object holds its row for the resolvers of its fields. No field can have this name."""


@dataclass(slots=True)
class Writer:
    """Writes one statement. listing: what a connection's arguments ask for; it may raise BadInputError.

    Its first parameters are the row's number or `ids`; the others are those of `sources`, in their order.
    """

    dialect: Dialect
    listing: Callable[[ConnectionPlan], ConnectionQuery]
    ids: list[Any] = field(default_factory=list)  # Any: what the driver takes
    sources: list[ParameterSource] = field(default_factory=list)
    parameters: int = 0
    tables: int = 0

    def page(self, plan: ConnectionPlan) -> str:
        """A connection that is a root field."""
        return self.dialect.statement(self._connection(plan, None))

    def row(self, entity: RowPlan) -> str:
        """The row whose number is the first parameter."""
        return self.dialect.statement(self._by_number(entity, self.parameter(None)))

    def rows(self, entities: Entities, ids: Ids) -> str:
        """The rows with these ids in their order, null where there is none."""
        wanted = self.dialect.wanted(ids, self._id)
        cases = " ".join(
            f"WHEN {literal(name)} THEN {self._by_number(entities[name], 'w.number')}"
            for name in sorted({name for name, _ in ids})
        )
        row = f"CASE w.type {cases} END" if cases else "NULL"
        return self.dialect.statement(self.dialect.select_list(row, f"FROM {wanted} ORDER BY w.place"))

    def _by_number(self, entity: RowPlan, number: str) -> str:
        alias = self._alias()
        return self.dialect.select_object(
            list(self._items(entity, alias)), f'FROM {table_sql(entity.model)} {alias} WHERE {alias}."id" = {number}'
        )

    def _items(self, entity: RowPlan, alias: str) -> Iterator[Item]:
        if any(isinstance(part, ByResolver) for part in entity.fields.values()):
            yield self.dialect.row(ROW_KEY, entity.model, alias)
        for key, part in entity.fields.items():
            match part:
                case Constant(text):
                    yield Item(key, self.dialect.constant(text))
                case GlobalId():
                    yield self.dialect.global_id(key, entity.model.__name__, f'{alias}."id"')
                case Column(name, column):
                    yield Item(key, self.dialect.value(column, f'{alias}."{name}"'))
                case ComputedValue(computed):
                    yield Item(key, self._computed(computed, alias))
                case ParentPlan(source, parent):
                    above = self._by_number(parent, f'{alias}."{source.key}"')
                    yield Item(key, above, nested=True, nullable=source.nullable)
                case ConnectionPlan():
                    yield Item(key, self._connection(part, alias), nested=True)

    def _computed(self, computed: Computed, alias: str) -> str:
        if isinstance(computed, ColumnRule):
            return self.dialect.value(computed.kind, computed.term(alias))
        # The sum is written into the printed value, which may repeat it: a database makes equal sums of a SELECT once.
        summed = self._alias()
        source = computed.source(summed, alias, self._constant)
        return f"(SELECT {self.dialect.value(computed.kind, computed.term(summed))} {source})"

    def _connection(self, plan: ConnectionPlan, above: str | None) -> str:
        page = _Page(self, plan, self.listing(plan), above)
        return self.dialect.object([page.item(key, part) for key, part in plan.parts.items()])

    def _id(self, value: object) -> str:
        self.ids.append(value)
        return self.parameter(value)

    def _constant(self, value: object) -> str:
        self.sources.append((value,))
        return self.parameter(value)

    def parameter(self, _value: object) -> str:
        """The next placeholder."""
        self.parameters += 1
        return self.dialect.placeholder(self.parameters)

    def _alias(self) -> str:
        self.tables += 1
        return f"t{self.tables}"


@dataclass
class _Page:
    """One connection under one parent. Each part reads the page anew, by the same index: that is cheaper than to number
    its rows, and simpler."""

    writer: Writer
    plan: ConnectionPlan
    listing: ConnectionQuery
    above: str | None

    @cached_property
    def size(self) -> str:
        """The page's size; a parameter only where it is used, as PostgreSQL wants it."""
        self.writer.sources.append((self.plan, "size"))
        return f"CAST({self.writer.parameter(self.listing.size)} AS bigint)"

    def item(self, key: str, part: ConnectionPart) -> Item:
        dialect = self.writer.dialect
        match part:
            case Constant(text):
                return Item(key, dialect.constant(text))
            case NodesPlan(entity):
                alias = self.writer._alias()
                items = list(self.writer._items(entity, alias))
                return Item(key, dialect.select_objects(items, self._shown(alias)), nested=True)
            case EdgesPlan(fields):
                alias = self.writer._alias()
                items = [self._of_edge(one, field, alias) for one, field in fields.items()]
                return Item(key, dialect.select_objects(items, self._shown(alias)), nested=True)
            case PageInfoPlan(fields):
                return Item(key, dialect.object([self._info(one, name) for one, name in fields.items()]), nested=True)
        return Item(key, self._total())

    def _of_edge(self, key: str, part: Cursor | Constant | NodesPlan, alias: str) -> Item:
        match part:
            case Constant(text):
                return Item(key, self.writer.dialect.constant(text))
            case NodesPlan(entity):
                return Item(key, self.writer.dialect.object(list(self.writer._items(entity, alias))), nested=True)
        return self._cursor(key, alias)

    def _info(self, key: str, name: str | Constant) -> Item:
        dialect, listing = self.writer.dialect, self.listing
        match name:
            case Constant(text):
                return Item(key, dialect.constant(text))
            case "hasNextPage":
                known = listing.before is not None if listing.backwards else None
            case "hasPreviousPage":
                known = None if listing.backwards else listing.after is not None
            case _:
                return self._end_cursor(key, first_read=(name == "endCursor") == listing.backwards)
        return Item(key, dialect.boolean(self._more() if known is None else f"1 = {int(known)}"))

    def _more(self) -> str:
        alias = self.writer._alias()
        beyond = f"SELECT 1 {self._from(alias)} LIMIT {self.size} + 1"
        return f"(SELECT count(*) FROM ({beyond}) {alias}) > {self.size}"

    def _end_cursor(self, key: str, first_read: bool) -> Item:
        alias = self.writer._alias()
        order = order_sql(self.listing if first_read else self.listing.reversed, alias)
        tail = f"FROM ({self._read(alias)}) {alias} ORDER BY {order} LIMIT 1"
        return self.writer.dialect.page_end(self._cursor(key, alias), tail)

    def _cursor(self, key: str, alias: str) -> Item:
        model, names = self.listing.model, [one.column for one in self.listing.order]
        values = [self.writer.dialect.value(column_of(model, name), f'{alias}."{name}"') for name in names]
        return self.writer.dialect.cursor(key, cursor_keys(self.listing.order), values)

    def _total(self) -> str:
        alias = self.writer._alias()
        return f"(SELECT count(*) {self._from(alias, 'all')})"

    def _shown(self, alias: str) -> str:
        """The page's rows as they are shown."""
        if not self.listing.backwards:
            order = order_sql(self.listing, alias)
            return f"{self._from(alias)} ORDER BY {order} LIMIT {self.size}"
        return f"FROM ({self._read(alias)}) {alias} ORDER BY {order_sql(self.listing, alias, reading=False)}"

    def _read(self, alias: str) -> str:
        """The page's rows as they are read, backwards for a page from the end."""
        return f"SELECT * {self._from(alias)} ORDER BY {order_sql(self.listing, alias)} LIMIT {self.size}"

    def _from(self, alias: str, part: Literal["page", "all"] = "page") -> str:
        self.writer.sources.append((self.plan, part))
        condition = self.listing.conditions() if part == "page" else self.listing.where
        parent = self.plan.source.parent
        clauses = [f'{alias}."{parent}" = {self.above}."id"'] if parent else []
        clauses += filter(None, [render_sql(self.listing.model, condition, alias, self.writer.parameter)])
        where = f" WHERE {' AND '.join(f'({clause})' for clause in clauses)}" if clauses else ""
        return f"FROM {table_sql(self.listing.model)} {alias}{where}"
