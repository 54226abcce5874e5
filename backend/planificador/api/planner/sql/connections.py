"""Builds the connection of one parent, or of a root field: its page and what is counted of all its rows."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol

from planificador.api.planner.plan import (
    AggregatesPlan,
    ConnectionPart,
    ConnectionPlan,
    Constant,
    Cursor,
    EdgesPlan,
    GroupsPlan,
    NodesPlan,
    PageInfoPlan,
    RowPlan,
    TotalCount,
)
from planificador.api.planner.sql.dialect import Item
from planificador.api.planner.sql.groups import Builder, GroupsBuilder, aggregates_sql
from planificador.api.planner.sql.parameters import Part
from planificador.core.data.lists.paging import ConnectionQuery, cursor_keys
from planificador.core.data.lists.sorting import SortTerm, select_with_terms, sort_term
from planificador.core.data.queries.pages import order_sql
from planificador.core.data.queries.query import order_by
from planificador.core.data.sql.conditions import render_sql
from planificador.core.data.sql.visibility import source


class RowsBuilder(Builder, Protocol):
    """What is needed of the builder of the statement."""

    def items(self, row_plan: RowPlan, alias: str) -> list[Item]:
        """Return the fields of the row with this alias."""


@dataclass
class ConnectionBuilder:
    """Builds a connection of one parent.

    Each part reads the page again, by the same index. No index has the order of derived terms, so there a root field
    reads its page once into a temporary table, which all parts read.

    Attributes:
        derived: The derived terms of the order.
        table: The name of the temporary table, "" for none.
    """

    builder: RowsBuilder
    plan: ConnectionPlan
    query: ConnectionQuery
    parent: str | None
    derived: Sequence[SortTerm] = field(init=False)
    table: str = field(init=False)

    def __post_init__(self) -> None:
        self.derived = self.query.derived
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
        return f"CAST({self.builder.parameter(self.query.size)} AS bigint)"

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
        dialect, query = self.builder.dialect, self.query
        match name:
            case Constant(text):
                return Item(key, dialect.constant(text))
            case "hasNextPage":
                answer = query.before is not None if query.backwards else None
            case "hasPreviousPage":
                answer = None if query.backwards else query.after is not None
            case _:
                return self._end_cursor(key, is_first_read=(name == "endCursor") == query.backwards)
        return Item(key, dialect.boolean(self._has_more() if answer is None else f"1 = {int(answer)}"))

    def _has_more(self) -> str:
        alias = self.builder.alias()
        rows = f"SELECT 1 {self._from(alias)} LIMIT {self.size} + 1"
        return f"(SELECT count(*) FROM ({rows}) {alias}) > {self.size}"

    def _end_cursor(self, key: str, is_first_read: bool) -> Item:
        alias = self.builder.alias()
        order = order_sql(self.query if is_first_read else self.query.reversed, alias)
        tail = f"FROM ({self._read(alias)}) {alias} ORDER BY {order} LIMIT 1"
        return self.builder.dialect.select_cursor(self._cursor(key, alias), tail)

    def _cursor(self, key: str, alias: str) -> Item:
        dialect, query = self.builder.dialect, self.query
        terms = [sort_term(query.model, item.name) for item in query.order]
        values = [dialect.value(term.kind, f'{alias}."{term.name}"') for term in terms]
        return dialect.cursor(key, cursor_keys(query.order), values)

    def _page(self, alias: str) -> str:
        """Return the page's rows in the order of the answer, from FROM on."""
        if not self.query.backwards:
            order = order_sql(self.query, alias)
            return f"{self._from(alias)} ORDER BY {order} LIMIT {self.size}"
        return f"FROM ({self._read(alias)}) {alias} ORDER BY {order_sql(self.query, alias, reading=False)}"

    def _read(self, alias: str) -> str:
        """Return the page's rows in the order of reading, which is reversed for a page from the end."""
        return f"SELECT * {self._from(alias)} ORDER BY {order_sql(self.query, alias)} LIMIT {self.size}"

    def _all_rows(self, alias: str) -> str:
        return self._from(alias, "all")

    def _read_derived(self) -> str:
        """Return the SELECT of the page's rows and the next one, with the derived terms as further columns."""
        alias, model = self.builder.alias(), self.query.model
        selected = select_with_terms(model, self.derived, alias, self.builder.constant)
        order = order_by(model, self.query.sort_keys(), alias, selecting=True)
        return f"{selected}{self._where(alias, 'page')} ORDER BY {order} LIMIT {self.size} + 1"

    def _from(self, alias: str, part: Part = "page") -> str:
        if self.derived and part == "page":
            return f"FROM {self.table or f'({self._read_derived()})'} {alias}"
        return f"FROM {source(self.query.model)} {alias}{self._where(alias, part)}"

    def _where(self, alias: str, part: Part) -> str:
        self.builder.add_source(self.plan, part)
        condition = self.query.conditions() if part == "page" else self.query.where
        column = self.plan.source.parent
        clauses = [f'{alias}."{column}" = {self.parent}."id"'] if column else []
        clauses += filter(None, [render_sql(self.query.model, condition, alias, self.builder.parameter)])
        return f" WHERE {' AND '.join(f'({clause})' for clause in clauses)}" if clauses else ""
