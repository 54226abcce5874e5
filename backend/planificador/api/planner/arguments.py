"""The values of an operation's variables, and of the arguments of its fields."""

from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias, cast
from zoneinfo import ZoneInfo

from graphql import (
    GraphQLError,
    GraphQLList,
    Undefined,
    VariableDefinitionNode,
    VariableValues,
    coerce_input_value,
    get_nullable_type,
    get_variable_values,
    is_leaf_type,
    is_non_null_type,
)
from strawberry import Schema

from planificador.api.graphql_adapter import (
    GraphQLVariableSignature,
    VariableValueSource,
    get_variable_signature,
    graphql_schema,
)
from planificador.api.ids import decode
from planificador.api.planner.calls import Call
from planificador.api.planner.errors import UnplannableError
from planificador.api.planner.inputs import STRING_TYPES
from planificador.api.planner.plan import ByIdPlan, ConnectionPlan, GroupsPlan, PeriodPlan
from planificador.api.planner.sources import MAX_NODES
from planificador.api.planner.sql.parameters import DynamicPlan, Part
from planificador.core.data.computed.grouping import Grouping
from planificador.core.data.computed.period_sums import PeriodSum
from planificador.core.data.lists.paging import ConnectionQuery
from planificador.core.data.sql.conditions import collector, sql_shape
from planificador.core.model.base import BaseModel

STRING = frozenset({str})


class _OtherFormError(Exception):
    """A value does not have the form that values of its type usually have."""


@dataclass(frozen=True, slots=True)
class _SimpleVariable:
    """A variable of a scalar or an enum, or of a list of strings, without a default.

    Attributes:
        are_strings: Whether strings need no coercion.
        is_list: Whether it is a list.
    """

    signature: GraphQLVariableSignature
    are_strings: bool
    is_list: bool
    required: bool

    def coerce(self, value: Any) -> Any:  # Any: JSON
        """Return the coerced value. Raises GraphQLError, UnplannableError or _OtherFormError."""
        if self.is_list:
            if type(value) is not list or not STRING.issuperset(map(type, value)):
                raise _OtherFormError
            return value
        if self.are_strings and type(value) is str:
            return value
        if (coerced := coerce_input_value(value, self.signature.type)) is Undefined:
            raise UnplannableError(self.signature.name)
        return coerced


class Variables:
    """The variables that an operation declares. Looks their types up once; the values are graphql-core's."""

    def __init__(self, schema: Schema, definitions: Collection[VariableDefinitionNode]) -> None:
        self._schema, self._definitions = graphql_schema(schema), definitions
        variables = [_simple_variable(get_variable_signature(self._schema, node), node) for node in definitions]
        self._simple = None if None in variables else [item for item in variables if item is not None]

    def coerce(self, variables: Mapping[str, Any] | None) -> VariableValues:
        """Return the coerced values. Raises GraphQLError or UnplannableError when a value is wrong or missing."""
        if self._simple is not None:
            try:
                return _coerce_simple(self._simple, variables or {})
            except _OtherFormError:
                pass  # graphql-core coerces them
        values = get_variable_values(self._schema, self._definitions, dict(variables or {}), max_errors=1)
        if isinstance(values, list):
            raise values[0]
        return values


def _simple_variable(
    signature: GraphQLVariableSignature | GraphQLError, definition: VariableDefinitionNode
) -> _SimpleVariable | None:
    """Return None for objects, for most lists and for variables with a default, which graphql-core coerces."""
    if isinstance(signature, GraphQLError) or definition.default_value:
        return None
    kind, required = get_nullable_type(signature.type), is_non_null_type(signature.type)
    if isinstance(kind, GraphQLList):
        are_strings = get_nullable_type(kind.of_type) in STRING_TYPES
        return _SimpleVariable(signature, are_strings, is_list=True, required=required) if are_strings else None
    are_strings = kind in STRING_TYPES
    return _SimpleVariable(signature, are_strings, is_list=False, required=required) if is_leaf_type(kind) else None


def _coerce_simple(simple: Collection[_SimpleVariable], variables: Mapping[str, Any]) -> VariableValues:
    sources, coerced = {}, {}
    for variable in simple:
        name = variable.signature.name
        value = variables.get(name, Undefined)
        sources[name] = VariableValueSource(variable.signature, value)
        if value is not Undefined:
            coerced[name] = variable.coerce(value)
        elif variable.required:
            raise UnplannableError(name)
    return VariableValues(sources, coerced)


@dataclass(slots=True)
class PageArguments:
    """The arguments of a connection.

    Attributes:
        query: The query of the page.
        shape: What the text of its SQL depends on.
        values: The values of the parameters of each of its parts.
    """

    query: ConnectionQuery
    shape: Hashable
    values: Mapping[Part, Sequence[Any]]  # Any: what the driver takes

    @classmethod
    def of(cls, query: ConnectionQuery) -> "PageArguments":
        """Return the arguments for a query."""
        unbounded = query.after is None, query.before is None
        all_shape, all_values = sql_shape(query.model, query.where)
        page_shape, page_values = all_shape, all_values
        if not all(unbounded):
            page_shape, page_values = sql_shape(query.model, query.conditions())
        shape = query.order, query.backwards, unbounded, page_shape, all_shape
        return cls(query, shape, {"size": [query.size], "page": page_values, "all": all_values})


@dataclass(slots=True)
class GroupArguments:
    """The arguments of a connection of groups. For shape and values, see `PageArguments`."""

    grouping: Grouping
    shape: Hashable
    values: Mapping[Part, Sequence[Any]]  # Any: what the driver takes

    @classmethod
    def of(cls, model: type[BaseModel], grouping: Grouping) -> "GroupArguments":
        """Return the arguments for a page of groups of the model's rows."""
        key_values, after_values = list[Any](), list[Any]()
        key_sql = grouping.row_columns_sql(model, "", collector(key_values))
        after_sql = grouping.after_sql(model, "", collector(after_values))
        shape = grouping.keys, *key_sql, after_sql
        return cls(grouping, shape, {"keys": key_values, "after": after_values, "size": [grouping.size]})


@dataclass(slots=True)
class PeriodArguments:
    """The arguments of a sum over a period. For shape and values, see `PageArguments`."""

    period_sum: PeriodSum
    shape: Hashable
    values: Mapping[Part, Sequence[Any]]  # Any: what the driver takes

    @classmethod
    def of(cls, period_sum: PeriodSum) -> "PeriodArguments":
        """Return the arguments for a sum."""
        values = list[Any]()
        return cls(period_sum, period_sum.sql("", str, collector(values)), {"sum": values})


FieldArguments: TypeAlias = PageArguments | GroupArguments | PeriodArguments
ConstantArguments = dict[tuple[Call, str], FieldArguments]
"""The arguments that contain no variables, by field and, where it matters, time zone: the same at each execution."""
FindZone = Callable[[], ZoneInfo]
"""Returns the centre's time zone. Only groups and sums over periods need it."""


@dataclass(slots=True)
class Arguments:
    """The arguments of one operation with the values of its variables.

    Its methods raise GraphQLError or ValueError when an argument is invalid.
    """

    variables: VariableValues
    find_zone: FindZone
    constants: ConstantArguments
    varying: ConstantArguments = field(default_factory=dict)

    def connection_query(self, plan: ConnectionPlan) -> ConnectionQuery:
        """Return the query of a connection."""
        return cast("PageArguments", self._arguments(plan)).query

    def grouping(self, plan: GroupsPlan) -> Grouping:
        """Return the page of a connection of groups."""
        return cast("GroupArguments", self._arguments(plan)).grouping

    def period_sum(self, plan: PeriodPlan) -> PeriodSum:
        """Return the sum over a period."""
        return cast("PeriodArguments", self._arguments(plan)).period_sum

    def values(self, plan: DynamicPlan, part: Part) -> Sequence[Any]:  # Any: what the driver takes
        """Return the values of the parameters of a part of a plan."""
        return self._arguments(plan).values[part]

    def shape(self, plan: DynamicPlan) -> Hashable:
        """Return what the SQL of a plan depends on; arguments without variables have a constant shape."""
        return self._arguments(plan).shape if plan.call.varies else self._key(plan)

    def _arguments(self, plan: DynamicPlan) -> FieldArguments:
        cache = self.varying if plan.call.varies else self.constants
        key = self._key(plan)
        if key not in cache:
            values = plan.call.arguments(self.variables)
            match plan:
                case ConnectionPlan():
                    cache[key] = PageArguments.of(plan.source.connection_query(**values))
                case GroupsPlan():
                    cache[key] = GroupArguments.of(plan.source.model, plan.source.grouping(self.find_zone(), **values))
                case PeriodPlan():
                    cache[key] = PeriodArguments.of(plan.source.over(self.find_zone(), **values))
        return cache[key]

    def _key(self, plan: DynamicPlan) -> tuple[Call, str]:
        return plan.call, "" if isinstance(plan, ConnectionPlan) else self.find_zone().key

    def ids(self, root: ByIdPlan) -> Sequence[tuple[str, int]]:
        """Return the type and the number of each row. Raises UnplannableError for a row of a type without a plan."""
        value = self.variables.coerced.get(root.variable) if root.variable else None
        if value is None:
            (value,) = root.call.arguments(self.variables).values()
        ids = [decode(global_id) for global_id in (value if root.many else [value])]
        if len(ids) > MAX_NODES or not root.row_plans.keys() >= {name for name, _ in ids}:
            raise UnplannableError("ids")
        return ids
