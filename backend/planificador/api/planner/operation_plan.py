"""The plan of an operation, which becomes SQL statements with the values of its variables."""

from abc import ABC, abstractmethod
from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar, Generic, TypeVar

from graphql import (
    DirectiveNode,
    DocumentNode,
    OperationDefinitionNode,
    OperationType,
    VariableDefinitionNode,
    VariableNode,
    VariableValues,
    Visitor,
    visit,
)
from strawberry import Schema

from planificador.api.graphql_adapter import graphql_schema
from planificador.api.planner.arguments import Arguments, ConstantArguments, FindZone, Variables
from planificador.api.planner.errors import UnplannableError
from planificador.api.planner.plan import ConnectionPlan, GroupsPlan, PeriodPlan
from planificador.api.planner.selections import SelectionPlanner, fragments_of
from planificador.api.planner.sql.builder import StatementBuilder
from planificador.api.planner.sql.dialect import Dialect
from planificador.api.planner.sql.parameters import DynamicPlan
from planificador.api.planner.statements import Statement, StatementPlan, Template
from planificador.core.data.computed.grouping import Grouping
from planificador.core.data.computed.period_sums import PeriodSum
from planificador.core.data.lists.paging import ConnectionQuery
from planificador.core.data.sql.visibility import current_view
from planificador.core.model.base import BaseModel

CONDITIONAL_DIRECTIVES = frozenset({"skip", "include"})
MAX_VARIANTS = 16
"""Cached plans of an operation: each is for one set of values of the variables in its @skip and @include."""
MAX_TEMPLATES = 64
"""Cached statements of an operation, for readers with the same roles."""
P = TypeVar("P")


class OperationPlan(ABC, Generic[P]):
    """The plan of an operation in a valid document: the plans of its root fields, and the texts of its statements.

    Raises UnplannableError for documents with unknown directives.
    """

    kind: ClassVar[OperationType]

    def __init__(
        self,
        schema: Schema,
        models: Mapping[str, type[BaseModel]],
        document: DocumentNode,
        operation: OperationDefinitionNode,
    ) -> None:
        self._schema, self._models, self._operation = schema, models, operation
        self._fragments = fragments_of(document.definitions)
        self._conditions = sorted(_conditional_variables(document))
        self._variants: dict[tuple[object, ...], Mapping[str, P] | None] = {}
        self._variables = Variables(schema, self.selection_variables())
        self._caches: dict[Hashable, _Cache] = {}

    def selection_variables(self) -> Collection[VariableDefinitionNode]:
        """Return the variables on which the selections depend."""
        return self._operation.variable_definitions or ()

    @abstractmethod
    def plan_roots(self, planner: SelectionPlanner) -> Mapping[str, P]:
        """Return the plans of the root fields by response key. Raises UnplannableError."""

    def arguments(self, variables: Mapping[str, Any] | None, find_zone: FindZone) -> Arguments:
        """Return the arguments of fields with the values of the variables.

        Raises UnplannableError; GraphQLError, or the error of a scalar, when variables are invalid.
        """
        return Arguments(self._variables.coerce(variables), find_zone, self._cache.constants)

    def roots(self, values: VariableValues) -> Mapping[str, P]:
        """Return the plans of the root fields by response key. Raises UnplannableError."""
        key = tuple(values.coerced.get(name) for name in self._conditions)
        if key not in self._variants:
            if len(self._variants) >= MAX_VARIANTS:
                self._variants.clear()
                self._caches.clear()
            self._variants[key] = self._plan(values)
        if (roots := self._variants[key]) is None:
            raise UnplannableError("cached")
        return roots

    def _plan(self, values: VariableValues) -> Mapping[str, P] | None:
        schema = graphql_schema(self._schema)
        try:
            return self.plan_roots(SelectionPlanner(schema, self._models, self._operation, self._fragments, values))
        except UnplannableError:
            return None

    def statement(
        self, key: str, plan: StatementPlan, numbers: Sequence[int], arguments: Arguments, dialect: Dialect
    ) -> Statement:
        """Return the statement of a connection, or of the row with a number. Raises as `arguments`."""
        template = self._template(plan, arguments) or self._build(plan, arguments, dialect)
        return template.bind(key, numbers, arguments)

    def _template(self, plan: StatementPlan, arguments: Arguments) -> Template | None:
        """Return the cached template for arguments of the same shape."""
        cache = self._cache
        plans = cache.dynamic_plans.get(plan)
        return None if plans is None else cache.templates.get((plan, *map(arguments.shape, plans)))

    def _build(self, plan: StatementPlan, arguments: Arguments, dialect: Dialect) -> Template:
        plans: dict[DynamicPlan, None] = {}

        def connection_query(plan: ConnectionPlan) -> ConnectionQuery:
            plans[plan] = None
            return arguments.connection_query(plan)

        def grouping(plan: GroupsPlan) -> Grouping:
            plans[plan] = None
            return arguments.grouping(plan)

        def period_sum(plan: PeriodPlan) -> PeriodSum:
            plans[plan] = None
            return arguments.period_sum(plan)

        builder = StatementBuilder(dialect, connection_query, grouping, period_sum)
        sql = builder.connection(plan) if isinstance(plan, ConnectionPlan) else builder.row(plan)
        cache = self._cache
        if len(cache.templates) >= MAX_TEMPLATES:
            cache.templates.clear()
        cache.dynamic_plans[plan] = tuple(plans)
        template = Template(plan, sql, builder.sources)
        cache.templates[plan, *map(arguments.shape, plans)] = template
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
    dynamic_plans: dict[StatementPlan, tuple[DynamicPlan, ...]] = field(default_factory=dict)
    templates: dict[tuple[object, ...], Template] = field(default_factory=dict)


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
