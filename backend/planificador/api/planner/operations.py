"""A document's operation, planned once; with variables it becomes statements."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from graphql import (
    DirectiveNode,
    DocumentNode,
    OperationType,
    VariableNode,
    Visitor,
    get_operation_ast,
    visit,
)
from graphql.execution.values import VariableValues, get_variable_values
from strawberry import Schema

from planificador.api.planner.arguments import Arguments, Listings
from planificador.api.planner.dialects import Dialect
from planificador.api.planner.plans import Constant, Entity, Pages, Root, Single, Unplannable
from planificador.api.planner.selections import Selections, fragments_of
from planificador.api.planner.writing import Ids, Writer
from planificador.core.models import Row
from planificador.core.paging import Listing

CONDITIONS = frozenset({"skip", "include"})
VARIANTS = 16
"""Plans kept of one operation: one for each set of values of the variables in its @skip and @include."""
TEMPLATES = 64
"""Statements kept of one operation."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What answers a root field: SQL with its parameters, or a constant."""

    key: str
    sql: str = ""
    values: Sequence[Any] = ()  # Any: what the driver takes
    constant: str | None = None


class Operation:
    """A query of a valid document. Raises Unplannable when it is another operation, or has directives unknown here."""

    def __init__(
        self, schema: Schema, models: Mapping[str, type[Row]], document: DocumentNode, name: str | None
    ) -> None:
        found = get_operation_ast(document, name)
        if found is None or found.operation is not OperationType.QUERY:
            raise Unplannable("no query")
        self._schema, self._models, self._operation = schema, models, found
        self._fragments = fragments_of(document.definitions)
        self._conditions = sorted(_conditions(document))
        self._variants: dict[tuple[object, ...], Mapping[str, Root] | None] = {}
        self._constants: Listings = {}
        self._plans: dict[Root, tuple[Pages, ...]] = {}
        self._templates: dict[tuple[object, ...], Statement] = {}

    def statements(self, variables: Mapping[str, Any] | None, dialect: Dialect) -> list[Statement]:
        """A statement for each root field.

        Raises Unplannable; a GraphQLError, or what a scalar or id raises, when variables or arguments are wrong.
        """
        definitions = self._operation.variable_definitions or ()
        given = get_variable_values(self._schema._schema, definitions, dict(variables or {}), max_errors=1)
        if isinstance(given, list):
            raise given[0]
        arguments = Arguments(self._schema, given, self._constants)
        return [self._statement(key, root, arguments, dialect) for key, root in self._roots(given).items()]

    def _roots(self, given: VariableValues) -> Mapping[str, Root]:
        key = tuple(given.coerced.get(name) for name in self._conditions)
        if key not in self._variants:
            if len(self._variants) >= VARIANTS:
                for memory in (self._variants, self._constants, self._plans, self._templates):
                    memory.clear()
            self._variants[key] = self._plan(given)
        if (roots := self._variants[key]) is None:
            raise Unplannable("as before")
        return roots

    def _plan(self, given: VariableValues) -> Mapping[str, Root] | None:
        graph = self._schema._schema
        try:
            return Selections(graph, self._models, self._operation, self._fragments, given).roots()
        except Unplannable:
            return None

    def _statement(self, key: str, root: Root, arguments: Arguments, dialect: Dialect) -> Statement:
        if isinstance(root, Constant):
            return Statement(key, constant=root.text)
        ids = () if isinstance(root, Pages) else arguments.ids(root)
        shape = self._shape(root, ids, arguments)
        if shape is None:
            return self._written(key, root, ids, arguments, dialect)
        if shape not in self._templates:
            if len(self._templates) >= TEMPLATES:
                self._templates.clear()
            self._templates[shape] = self._written(key, root, ids, arguments, dialect)
        known = self._templates[shape]
        return replace(known, values=[*(number for _, number in ids), *known.values[len(ids) :]])

    def _shape(self, root: Pages | Single, ids: Ids, arguments: Arguments) -> tuple[object, ...] | None:
        """What a statement's text depends on; None before it was written once, and when it depends on values."""
        if (plans := self._plans.get(root)) is None:
            return None
        listings = [arguments.listing(plan) for plan in plans]
        if any(plan.call.varies and not one.plain for plan, one in zip(plans, listings, strict=True)):
            return None
        return root, *(name for name, _ in ids), *listings

    def _written(self, key: str, root: Pages | Single, ids: Ids, arguments: Arguments, dialect: Dialect) -> Statement:
        """A new statement; the ids are its first parameters."""
        plans: dict[Pages, None] = {}

        def listing(plan: Pages) -> Listing:
            plans[plan] = None
            return arguments.listing(plan)

        writer = Writer(dialect, listing)
        if isinstance(root, Pages):
            sql = writer.page(root)
        else:
            sql = writer.rows(root.entities, ids) if root.many else writer.row(root.entities, ids)
        if isinstance(root, Pages) or len(root.entities) == 1:  # otherwise what is visited depends on the ids
            self._plans[root] = tuple(plans)
        return Statement(key, sql, writer.values)


def of_rows(entity: Entity, numbers: Sequence[int], arguments: Arguments, dialect: Dialect) -> Statement:
    """The statement of a selection of rows: an object for one number, a list for several. Raises as `statements`."""
    name = entity.model.__name__
    entities, ids = {name: entity}, [(name, number) for number in numbers]
    writer = Writer(dialect, arguments.listing)
    sql = writer.row(entities, ids) if len(ids) == 1 else writer.rows(entities, ids)
    return Statement("", sql, writer.values)


class _Conditions(Visitor):
    """The variables in @skip and @include, the only directives known here."""

    def __init__(self) -> None:
        super().__init__()
        self.variables: set[str] = set()

    def enter_directive(self, node: DirectiveNode, *_: object) -> None:
        if node.name.value not in CONDITIONS:
            raise Unplannable(node.name.value)
        values = (argument.value for argument in node.arguments or ())
        self.variables |= {value.name.value for value in values if isinstance(value, VariableNode)}


def _conditions(document: DocumentNode) -> set[str]:
    visitor = _Conditions()
    visit(document, visitor)
    return visitor.variables
