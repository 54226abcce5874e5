"""A document's operation, planned once; with variables it becomes statements."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from graphql import (
    DirectiveNode,
    DocumentNode,
    FieldNode,
    OperationType,
    VariableNode,
    Visitor,
    get_argument_values,
    get_operation_ast,
    visit,
)
from graphql.execution.values import VariableValues, get_variable_values
from strawberry import Schema
from strawberry.types.arguments import convert_arguments

from planificador.api.ids import decode
from planificador.api.planner.dialects import Dialect
from planificador.api.planner.lengths import is_short
from planificador.api.planner.plans import Call, Constant, Pages, Root, Single, Unplannable
from planificador.api.planner.selections import Selections, fragments_of
from planificador.api.planner.sources import strawberry_field
from planificador.api.planner.writing import Ids, Writer
from planificador.core.models import Row
from planificador.core.paging import Listing

CONDITIONS = frozenset({"skip", "include"})
VARIANTS = 16
"""Plans kept of one operation: one for each set of values of the variables in its @skip and @include."""
MOST_IDS = 100
"""Rows asked for by their ids."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What answers a root field: SQL with its parameters, or a constant."""

    key: str
    sql: str = ""
    values: Sequence[Any] = ()  # Any: what the driver takes
    short: bool = False
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
        self._listings: dict[Call, Listing] = {}

    def statements(self, variables: Mapping[str, Any] | None, dialect: Dialect) -> list[Statement]:
        """A statement for each root field.

        Raises Unplannable; a GraphQLError, or what a scalar or id raises, when variables or arguments are wrong.
        """
        definitions = self._operation.variable_definitions or ()
        given = get_variable_values(self._schema._schema, definitions, dict(variables or {}), max_errors=1)
        if isinstance(given, list):
            raise given[0]
        return [self._statement(key, root, given, dialect) for key, root in self._roots(given).items()]

    def _roots(self, given: VariableValues) -> Mapping[str, Root]:
        key = tuple(given.coerced.get(name) for name in self._conditions)
        if key not in self._variants:
            if len(self._variants) >= VARIANTS:
                self._variants.clear()
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

    def _statement(self, key: str, root: Root, given: VariableValues, dialect: Dialect) -> Statement:
        writer = Writer(dialect, partial(self._listing, given))
        match root:
            case Constant(text):
                return Statement(key, constant=text)
            case Pages():
                return Statement(key, writer.page(root), writer.values)
        ids = self._ids(root, given)
        sql = writer.rows(root, ids) if root.many else writer.row(root, ids)
        return Statement(key, sql, writer.values, is_short(root, ids, writer.listing))

    def _listing(self, given: VariableValues, plan: Pages) -> Listing:
        """What a connection lists. One whose arguments hold no variable is looked at once."""
        if (known := self._listings.get(plan.call)) is not None:
            return known
        found = plan.source.listing(**self._arguments(plan.call, given))
        if not _has_variable(plan.call.node):
            self._listings[plan.call] = found
        return found

    def _ids(self, root: Single, given: VariableValues) -> Ids:
        wanted = self._arguments(root.call, given)
        ids = [decode(one) for one in (wanted["ids"] if root.many else [wanted["id"]])]
        if len(ids) > MOST_IDS or any(name not in root.entities for name, _ in ids):
            raise Unplannable("ids")
        return ids

    def _arguments(self, call: Call, given: VariableValues) -> dict[str, Any]:  # Any: of whatever type they are
        """A field's arguments as its Python function takes them."""
        values = get_argument_values(call.field, call.node, given)
        declared = strawberry_field(call.field).arguments
        return convert_arguments(values, declared, self._schema.schema_converter.scalar_registry, self._schema.config)


class _Variables(Visitor):
    """The variables in a part of a document; and in its @skip and @include, the only directives known here."""

    def __init__(self) -> None:
        super().__init__()
        self.conditions: set[str] = set()
        self.found = False

    def enter_variable(self, *_: object) -> None:
        self.found = True

    def enter_directive(self, node: DirectiveNode, *_: object) -> None:
        if node.name.value not in CONDITIONS:
            raise Unplannable(node.name.value)
        values = (argument.value for argument in node.arguments or ())
        self.conditions |= {value.name.value for value in values if isinstance(value, VariableNode)}


def _conditions(document: DocumentNode) -> set[str]:
    visitor = _Variables()
    visit(document, visitor)
    return visitor.conditions


def _has_variable(node: FieldNode) -> bool:
    visitor = _Variables()
    for argument in node.arguments or ():
        visit(argument, visitor)
    return visitor.found
