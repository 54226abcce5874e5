"""The plan of an operation, which becomes SQL statements with the values of its variables."""

from collections.abc import Hashable, Mapping, Sequence
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

from planificador.api.graphql_adapter import graphql_schema
from planificador.api.planner.arguments import Arguments, ConstantArguments, FindZone, Variables
from planificador.api.planner.plan import (
    AnyPlan,
    ByIdPlan,
    ByResolver,
    ConnectionPlan,
    Constant,
    GroupsPlan,
    PeriodPlan,
    RootPlan,
    RowListPlan,
    RowPlan,
    UnplannableError,
    is_complete,
)
from planificador.api.planner.selections import SelectionPlanner, fragments_of
from planificador.api.planner.sql.builder import DynamicPlan, Ids, ParameterSource, RowPlans, StatementBuilder
from planificador.api.planner.sql.dialect import Dialect
from planificador.core.data.aggregates import Grouping
from planificador.core.data.paging import ConnectionQuery
from planificador.core.data.period_sums import PeriodSum
from planificador.core.data.visibility import current_reader, current_view
from planificador.core.model.base import BaseModel
from planificador.core.model.ownership import Identity

CONDITIONAL_DIRECTIVES = frozenset({"skip", "include"})
MAX_VARIANTS = 16
"""Cached plans of an operation: each is for one set of values of the variables in its @skip and @include."""
MAX_TEMPLATES = 64
"""Cached statements of an operation, for readers with the same roles."""
PLAN_ERRORS = (UnplannableError, GraphQLError, ValueError)
"""Errors that prevent a statement. The resolvers fail in the same way, and report the error at its field."""


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


TemplateKey: TypeAlias = tuple[ConnectionPlan | ByIdPlan, str]
"""A root field, and the name of the type of a single row."""


class OperationPlan:
    """The plan of a query in a valid document.

    Raises UnplannableError for mutations, subscriptions and documents with unknown directives.
    """

    def __init__(
        self, schema: Schema, models: Mapping[str, type[BaseModel]], document: DocumentNode, name: str | None
    ) -> None:
        operation = get_operation_ast(document, name)
        if operation is None or operation.operation is not OperationType.QUERY:
            raise UnplannableError("not a query")
        self._schema, self._models, self._operation = schema, models, operation
        self._fragments = fragments_of(document.definitions)
        self._conditions = sorted(_conditional_variables(document))
        self._variants: dict[tuple[object, ...], Mapping[str, RootPlan] | None] = {}
        self._variables = Variables(schema, operation.variable_definitions or ())
        self._caches: dict[Hashable, _Cache] = {}

    def statements(self, variables: Mapping[str, Any] | None, dialect: Dialect, find_zone: FindZone) -> list[Statement]:
        """Return a statement for each root field. Where an argument is invalid, the resolver answers and reports it.

        Raises UnplannableError; GraphQLError, or the error of a scalar, when variables are invalid.
        """
        arguments = self.arguments(variables, find_zone)
        roots = self._roots(arguments.variables)
        return [self._statement_or_resolver(key, root, arguments, dialect) for key, root in roots.items()]

    def arguments(self, variables: Mapping[str, Any] | None, find_zone: FindZone) -> Arguments:
        """Return the arguments with the values of the variables. Raises as `statements`."""
        return Arguments(self._variables.coerce(variables), find_zone, self._cache.constants)

    def _roots(self, values: VariableValues) -> Mapping[str, RootPlan]:
        key = tuple(values.coerced.get(name) for name in self._conditions)
        if key not in self._variants:
            if len(self._variants) >= MAX_VARIANTS:
                self._variants.clear()
                self._caches.clear()
            self._variants[key] = self._plan(values)
        if (roots := self._variants[key]) is None:
            raise UnplannableError("cached")
        return roots

    def _plan(self, values: VariableValues) -> Mapping[str, RootPlan] | None:
        schema = graphql_schema(self._schema)
        try:
            return SelectionPlanner(schema, self._models, self._operation, self._fragments, values).roots()
        except UnplannableError:
            return None

    def _statement_or_resolver(self, key: str, root: RootPlan, arguments: Arguments, dialect: Dialect) -> Statement:
        try:
            return self._statement(key, root, arguments, dialect)
        except PLAN_ERRORS:
            return Statement(key, ByResolver(), complete=False)

    def _statement(self, key: str, root: RootPlan, arguments: Arguments, dialect: Dialect) -> Statement:
        if isinstance(root, ByResolver):
            return Statement(key, root, complete=False)
        if isinstance(root, Constant):
            return Statement(key, root, complete=True, constant=root.text)
        type_name, numbers = "", list[int]()
        if isinstance(root, ByIdPlan):
            ids = arguments.ids(root)
            if root.many:
                return statement_by_ids(key, root.row_plans, ids, arguments, dialect)
            type_name, numbers = ids[0][0], [ids[0][1]]
        template_key = root, type_name
        template = self._template(template_key, arguments) or self._build(template_key, arguments, dialect)
        return template.bind(key, numbers, arguments)

    def _template(self, key: TemplateKey, arguments: Arguments) -> Template | None:
        """Return the cached template for arguments of the same shape."""
        cache = self._cache
        plans = cache.dynamic_plans.get(key)
        return None if plans is None else cache.templates.get((key, *map(arguments.shape, plans)))

    def _build(self, key: TemplateKey, arguments: Arguments, dialect: Dialect) -> Template:
        plans: dict[DynamicPlan, None] = {}

        def listing(plan: ConnectionPlan) -> ConnectionQuery:
            plans[plan] = None
            return arguments.listing(plan)

        def grouping(plan: GroupsPlan) -> Grouping:
            plans[plan] = None
            return arguments.grouping(plan)

        def period_sum(plan: PeriodPlan) -> PeriodSum:
            plans[plan] = None
            return arguments.period_sum(plan)

        root, type_name = key
        builder = StatementBuilder(dialect, listing, grouping, period_sum)
        plan = root if isinstance(root, ConnectionPlan) else root.row_plans[type_name]
        sql = builder.connection(plan) if isinstance(plan, ConnectionPlan) else builder.row(plan)
        cache = self._cache
        if len(cache.templates) >= MAX_TEMPLATES:
            cache.templates.clear()
        cache.dynamic_plans[key] = tuple(plans)
        template = Template(plan, sql, builder.sources)
        cache.templates[key, *map(arguments.shape, plans)] = template
        return template

    @property
    def _cache(self) -> "_Cache":
        """The cache for the roles of the reader, on which the text of statements depends."""
        view = current_view().key
        if (cache := self._caches.get(view)) is None:
            cache = self._caches[view] = _Cache()
        return cache


@dataclass(slots=True)
class _Cache:
    """What a plan keeps for readers with the same roles."""

    constants: ConstantArguments = field(default_factory=dict)
    dynamic_plans: dict[TemplateKey, tuple[DynamicPlan, ...]] = field(default_factory=dict)
    templates: dict[tuple[object, ...], Template] = field(default_factory=dict)


def statement_by_ids(key: str, row_plans: RowPlans, ids: Ids, arguments: Arguments, dialect: Dialect) -> Statement:
    """Return the statement of a list of rows. Raises as `statements`."""
    builder = StatementBuilder(dialect, arguments.listing, arguments.grouping, arguments.period_sum)
    sql = builder.rows(row_plans, ids)
    plan = RowListPlan([row_plans[name] for name, _ in ids])
    return Template(plan, sql, builder.sources).bind(key, builder.ids, arguments)


def statement_of_rows(row_plan: RowPlan, numbers: Sequence[int], arguments: Arguments, dialect: Dialect) -> Statement:
    """Return the statement of a selection of rows: of an object for one number, of a list for several.

    Raises as `statements`.
    """
    name = row_plan.model.__name__
    if len(numbers) > 1:
        return statement_by_ids("", {name: row_plan}, [(name, number) for number in numbers], arguments, dialect)
    builder = StatementBuilder(dialect, arguments.listing, arguments.grouping, arguments.period_sum)
    return Template(row_plan, builder.row(row_plan), builder.sources).bind("", numbers, arguments)


class _ConditionVisitor(Visitor):
    """Collects the variables in @skip and @include. Raises UnplannableError for other directives."""

    def __init__(self) -> None:
        super().__init__()
        self.variables: set[str] = set()

    def enter_directive(self, node: DirectiveNode, *_: object) -> None:
        if node.name.value not in CONDITIONAL_DIRECTIVES:
            raise UnplannableError(node.name.value)
        values = (argument.value for argument in node.arguments or ())
        self.variables |= {value.name.value for value in values if isinstance(value, VariableNode)}


def _conditional_variables(document: DocumentNode) -> set[str]:
    visitor = _ConditionVisitor()
    visit(document, visitor)
    return visitor.variables
