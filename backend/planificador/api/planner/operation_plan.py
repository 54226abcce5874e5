"""A document's operation, planned once; with variables it becomes statements."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from graphql import (
    DirectiveNode,
    DocumentNode,
    GraphQLError,
    OperationType,
    VariableNode,
    VariableValues,
    Visitor,
    get_operation_ast,
    visit,
)
from strawberry import Schema

from planificador.api.graphql_internals import graphql_schema
from planificador.api.planner.arguments import Arguments, Constants, Variables
from planificador.api.planner.plan import (
    AnyPlan,
    ByIdPlan,
    ByResolver,
    ConnectionPlan,
    Constant,
    EntityList,
    Root,
    RowPlan,
    UnplannableError,
    is_complete,
)
from planificador.api.planner.selections import Selections, fragments_of
from planificador.api.planner.sql.builder import Entities, Ids, ParameterSource, Writer
from planificador.api.planner.sql.dialect import Dialect
from planificador.core.data.paging import ConnectionQuery
from planificador.core.model.base import BaseModel

CONDITIONS = frozenset({"skip", "include"})
VARIANTS = 16
"""Plans kept of one operation: one for each set of values of the variables in its @skip and @include."""
TEMPLATES = 64
"""Statements kept of one operation."""
UNANSWERABLE = (UnplannableError, GraphQLError, ValueError)
"""What keeps a plan from becoming a statement. The resolvers meet it too, and report it where it stands."""


@dataclass(slots=True)  # frozen ones take three times as long to make
class Statement:
    """What answers a root field: SQL with its parameters, or a constant; neither where its resolver must answer.

    plan: of what it answers. complete: the resolvers have nothing to add.
    """

    key: str
    plan: AnyPlan
    complete: bool
    sql: str = ""
    values: Sequence[Any] = ()  # Any: what the driver takes
    constant: str | None = None


@dataclass(slots=True)
class Template:
    """A statement's text. plan: as of `Statement`. sources: of its parameters after the ids."""

    plan: AnyPlan
    sql: str
    sources: Sequence[ParameterSource]
    complete: bool = field(init=False)

    def __post_init__(self) -> None:
        self.complete = is_complete(self.plan)

    def bind(self, key: str, ids: Sequence[Any], arguments: Arguments) -> Statement:
        values = list(ids)
        for source in self.sources:
            match source:
                case (value,):
                    values.append(value)
                case (pages, part):
                    values += arguments.asked(pages).values[part]
        return Statement(key, self.plan, self.complete, self.sql, values)


Place: TypeAlias = tuple[ConnectionPlan | ByIdPlan, str]
"""A root field; of a single row, also the name of its type."""


class Operation:
    """A query of a valid document. Raises UnplannableError for another operation, or for directives unknown here."""

    def __init__(
        self, schema: Schema, models: Mapping[str, type[BaseModel]], document: DocumentNode, name: str | None
    ) -> None:
        found = get_operation_ast(document, name)
        if found is None or found.operation is not OperationType.QUERY:
            raise UnplannableError("no query")
        self._schema, self._models, self._operation = schema, models, found
        self._fragments = fragments_of(document.definitions)
        self._conditions = sorted(_conditions(document))
        self._variants: dict[tuple[object, ...], Mapping[str, Root] | None] = {}
        self._variables = Variables(schema, found.variable_definitions or ())
        self._constants: Constants = {}
        self._plans: dict[Place, tuple[ConnectionPlan, ...]] = {}
        self._templates: dict[tuple[object, ...], Template] = {}

    def statements(self, variables: Mapping[str, Any] | None, dialect: Dialect) -> list[Statement]:
        """Return a statement for each root field; one for `ByResolver` where its resolver must answer, be it to say
        which argument is wrong.

        Raises UnplannableError; a GraphQLError, or what a scalar raises, when variables are wrong.
        """
        given = self._variables.values(variables)
        arguments = Arguments(self._schema, given, self._constants)
        return [self._statement_or_resolver(key, root, arguments, dialect) for key, root in self._roots(given).items()]

    def _roots(self, given: VariableValues) -> Mapping[str, Root]:
        key = tuple(given.coerced.get(name) for name in self._conditions)
        if key not in self._variants:
            if len(self._variants) >= VARIANTS:
                for memory in (self._variants, self._constants, self._plans, self._templates):
                    memory.clear()
            self._variants[key] = self._plan(given)
        if (roots := self._variants[key]) is None:
            raise UnplannableError("as before")
        return roots

    def _plan(self, given: VariableValues) -> Mapping[str, Root] | None:
        graph = graphql_schema(self._schema)
        try:
            return Selections(graph, self._models, self._operation, self._fragments, given).roots()
        except UnplannableError:
            return None

    def _statement_or_resolver(self, key: str, root: Root, arguments: Arguments, dialect: Dialect) -> Statement:
        try:
            return self._statement(key, root, arguments, dialect)
        except UNANSWERABLE:
            return Statement(key, ByResolver(), complete=False)

    def _statement(self, key: str, root: Root, arguments: Arguments, dialect: Dialect) -> Statement:
        if isinstance(root, ByResolver):
            return Statement(key, root, complete=False)
        if isinstance(root, Constant):
            return Statement(key, root, complete=True, constant=root.text)
        name, ids = "", list[int]()
        if isinstance(root, ByIdPlan):
            wanted = arguments.ids(root)
            if root.many:
                return of_ids(key, root.entities, wanted, arguments, dialect)
            name, ids = wanted[0][0], [wanted[0][1]]
        place = root, name
        template = self._template(place, arguments) or self._written(place, arguments, dialect)
        return template.bind(key, ids, arguments)

    def _template(self, place: Place, arguments: Arguments) -> Template | None:
        """What was written before for arguments of the same shape."""
        plans = self._plans.get(place)
        return None if plans is None else self._templates.get((place, *map(arguments.shape, plans)))

    def _written(self, place: Place, arguments: Arguments, dialect: Dialect) -> Template:
        visited: dict[ConnectionPlan, None] = {}

        def listing(plan: ConnectionPlan) -> ConnectionQuery:
            visited[plan] = None
            return arguments.listing(plan)

        root, name = place
        writer = Writer(dialect, listing)
        plan = root if isinstance(root, ConnectionPlan) else root.entities[name]
        sql = writer.page(plan) if isinstance(plan, ConnectionPlan) else writer.row(plan)
        if len(self._templates) >= TEMPLATES:
            self._templates.clear()
        self._plans[place] = tuple(visited)
        template = self._templates[place, *map(arguments.shape, visited)] = Template(plan, sql, writer.sources)
        return template


def of_ids(key: str, entities: Entities, ids: Ids, arguments: Arguments, dialect: Dialect) -> Statement:
    """The statement of a list of rows. Raises as `statements`."""
    writer = Writer(dialect, arguments.listing)
    sql = writer.rows(entities, ids)
    plan = EntityList([entities[name] for name, _ in ids])
    return Template(plan, sql, writer.sources).bind(key, writer.ids, arguments)


def of_rows(entity: RowPlan, numbers: Sequence[int], arguments: Arguments, dialect: Dialect) -> Statement:
    """The statement of a selection of rows: an object for one number, a list for several. Raises as `statements`."""
    name = entity.model.__name__
    if len(numbers) > 1:
        return of_ids("", {name: entity}, [(name, number) for number in numbers], arguments, dialect)
    writer = Writer(dialect, arguments.listing)
    return Template(entity, writer.row(entity), writer.sources).bind("", numbers, arguments)


class _Conditions(Visitor):
    """The variables in @skip and @include, the only directives known here."""

    def __init__(self) -> None:
        super().__init__()
        self.variables: set[str] = set()

    def enter_directive(self, node: DirectiveNode, *_: object) -> None:
        if node.name.value not in CONDITIONS:
            raise UnplannableError(node.name.value)
        values = (argument.value for argument in node.arguments or ())
        self.variables |= {value.name.value for value in values if isinstance(value, VariableNode)}


def _conditions(document: DocumentNode) -> set[str]:
    visitor = _Conditions()
    visit(document, visitor)
    return visitor.variables
