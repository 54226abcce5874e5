"""The input of mutations: functions, made once for a document, that take JSON to the values that use cases are given.

They accept nothing that graphql-core and Strawberry would not, and make the same of it. What they do not accept is
coerced by these, which say what is wrong with it.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import MISSING, dataclass
from typing import Any, TypeAlias, cast

from graphql import (
    GraphQLEnumType,
    GraphQLID,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLLeafType,
    GraphQLSchema,
    GraphQLString,
    ListValueNode,
    NullValueNode,
    ObjectValueNode,
    Undefined,
    ValueNode,
    VariableDefinitionNode,
    VariableNode,
    coerce_input_literal,
    is_enum_type,
    is_input_object_type,
    is_list_type,
    is_non_null_type,
    is_required_input_field,
)
from strawberry.types.base import StrawberryObjectDefinition
from strawberry.types.field import StrawberryField

from planificador.api.annotations import STRAWBERRY_KEY
from planificador.api.graphql_adapter import GraphQLVariableSignature, get_variable_signature
from planificador.api.planner.plan import UnplannableError

Coerce: TypeAlias = Callable[[Any], Any]  # Any: from JSON to what use cases take
"""Takes a value of JSON. Raises UnplannableError for a value that is invalid, or needs a rarer rule of coercion."""
Evaluate: TypeAlias = Callable[[Mapping[str, Any]], Any]  # Any: as above
"""Takes the variables. Raises UnplannableError where a required value is missing."""
STRING_TYPES = frozenset({GraphQLID, GraphQLString})
"""Types that take a string unchanged."""


def coercion_of(kind: GraphQLInputType, outer: Collection[GraphQLInputType] = ()) -> Coerce:
    """Return the function that coerces values of a type. Raises UnplannableError. outer: the inputs around it."""
    if is_non_null_type(kind):
        return _required(coercion_of(kind.of_type, outer))
    if is_list_type(kind):
        return _list(coercion_of(kind.of_type, outer))
    if is_input_object_type(kind):
        return InputObject.of(kind, outer).coerce
    return _leaf(cast("GraphQLLeafType", kind))


def _required(coerce: Coerce) -> Coerce:
    def coerce_required(value: Any) -> Any:  # Any: as above
        if value is None:
            raise UnplannableError("null")
        return coerce(value)

    return coerce_required


def _list(coerce: Coerce) -> Coerce:
    def coerce_list(value: Any) -> Any:  # Any: as above
        if value is None:
            return None
        if type(value) is not list:
            raise UnplannableError("a list of one")
        return [coerce(item) for item in value]

    return coerce_list


def _leaf(kind: GraphQLLeafType) -> Coerce:
    if is_enum_type(kind):
        return _enum(kind)
    is_string = kind in STRING_TYPES

    def coerce_leaf(value: Any) -> Any:  # Any: as above
        if value is None or (is_string and type(value) is str):
            return value
        try:
            coerced = kind.coerce_input_value(value)
        except Exception as error:  # a scalar may raise any, as graphql-core knows
            raise UnplannableError(kind.name) from error
        if coerced is Undefined:
            raise UnplannableError(kind.name)
        return coerced

    return coerce_leaf


def _enum(kind: GraphQLEnumType) -> Coerce:
    members = {name: kind.coerce_input_value(name) for name in kind.values}

    def coerce_enum(value: Any) -> Any:  # Any: as above
        if value is None:
            return None
        if type(value) is not str or value not in members:
            raise UnplannableError(kind.name)
        return members[value]

    return coerce_enum


@dataclass(frozen=True, slots=True)
class InputObject:
    """An input of the schema, and the Strawberry class of which its values become instances.

    Attributes:
        fields: The attribute of each field, and its coercion, by the name in GraphQL.
        required: The attributes of the fields that must be given.
        absent: The values of attributes without a default whose fields are not given.
    """

    kind: GraphQLInputObjectType
    class_: Callable[..., Any]  # Any: its instance
    fields: Mapping[str, tuple[str, Coerce]]
    required: frozenset[str]
    absent: Mapping[str, None]

    @classmethod
    def of(cls, kind: GraphQLInputObjectType, outer: Collection[GraphQLInputType] = ()) -> "InputObject":
        """Return the input. Raises UnplannableError for those with filters, which contain themselves, and for those of
        which exactly one field must be given.
        """
        definition: StrawberryObjectDefinition = kind.extensions[STRAWBERRY_KEY]
        if kind.is_one_of or definition.from_input is not None or kind in outer:
            raise UnplannableError(kind.name)
        attributes = {
            name: cast("StrawberryField", field.extensions[STRAWBERRY_KEY]) for name, field in kind.fields.items()
        }
        return cls(
            kind,
            definition.origin,
            {
                name: (attributes[name].python_name, coercion_of(field.type, [*outer, kind]))
                for name, field in kind.fields.items()
            },
            frozenset(
                attributes[name].python_name for name, field in kind.fields.items() if is_required_input_field(field)
            ),
            {field.python_name: None for field in attributes.values() if not _has_default(field)},
        )

    def coerce(self, value: Any) -> Any:  # Any: as above
        """Return the instance for JSON. Raises as `Coerce`."""
        if value is None:
            return None
        if type(value) is not dict:
            raise UnplannableError(self.kind.name)
        values: dict[str, Any] = {}
        for name, item in value.items():
            if (field := self.fields.get(name)) is None:
                raise UnplannableError(name)
            attribute, coerce = field
            values[attribute] = coerce(item)
        return self.instance(values)

    def instance(self, values: dict[str, Any]) -> Any:  # Any: as above
        """Return the instance with the values of attributes. Raises UnplannableError if a required one is missing."""
        if not self.required <= values.keys():
            raise UnplannableError(self.kind.name)
        return self.class_(**{**self.absent, **values})


def _has_default(field: StrawberryField) -> bool:
    return field.default_value is not MISSING or field.default_factory is not MISSING


def literal(node: ValueNode, kind: GraphQLInputType) -> Evaluate:
    """Return the function that evaluates a literal. Raises UnplannableError, also where it is invalid."""
    if isinstance(node, VariableNode):
        return _variable(node.name.value, is_required=is_non_null_type(kind))
    if is_non_null_type(kind):
        if isinstance(node, NullValueNode):
            raise UnplannableError("null")
        return literal(node, kind.of_type)
    if isinstance(node, NullValueNode):
        return lambda _variables: None
    if is_list_type(kind):
        return _list_literal(node, kind.of_type)
    if is_input_object_type(kind):
        return _object_literal(node, InputObject.of(kind))
    value = coerce_input_literal(node, kind)
    if value is Undefined:
        raise UnplannableError("literal")
    return lambda _variables: value


def _variable(name: str, is_required: bool) -> Evaluate:
    def evaluate(variables: Mapping[str, Any]) -> Any:  # Any: as above
        value = variables.get(name)
        if value is None and is_required:
            raise UnplannableError(name)
        return value

    return evaluate


def _list_literal(node: ValueNode, kind: GraphQLInputType) -> Evaluate:
    if not isinstance(node, ListValueNode):
        raise UnplannableError("a list of one")
    items = [literal(item, kind) for item in node.values]
    return lambda variables: [evaluate(variables) for evaluate in items]


def _object_literal(node: ValueNode, input_object: InputObject) -> Evaluate:
    if not isinstance(node, ObjectValueNode):
        raise UnplannableError("literal")
    fields: list[tuple[str, str | None, Evaluate]] = []
    for field in node.fields:
        name = field.name.value
        if name not in input_object.fields:
            raise UnplannableError(name)
        variable = field.value.name.value if isinstance(field.value, VariableNode) else None
        evaluate = literal(field.value, input_object.kind.fields[name].type)
        fields.append((input_object.fields[name][0], variable, evaluate))

    def make(variables: Mapping[str, Any]) -> Any:  # Any: as above
        present = (item for item in fields if item[1] is None or item[1] in variables)
        return input_object.instance({attribute: evaluate(variables) for attribute, _, evaluate in present})

    return make


@dataclass(frozen=True, slots=True)
class _InputVariable:
    name: str
    coerce: Coerce
    is_required: bool
    default: Evaluate | None


class InputVariables:
    """The variables that an operation declares, whose values become those that use cases take.

    Raises UnplannableError.
    """

    def __init__(self, schema: GraphQLSchema, definitions: Collection[VariableDefinitionNode]) -> None:
        self._variables = [_input_variable(schema, node) for node in definitions]

    def coerce(self, values: Mapping[str, Any]) -> Mapping[str, Any]:  # Any: JSON, and as above
        """Return the values of the variables that have one. Raises UnplannableError where one is invalid or missing."""
        coerced: dict[str, Any] = {}
        for variable in self._variables:
            name = variable.name
            if name in values:
                coerced[name] = variable.coerce(values[name])
            elif variable.default:
                coerced[name] = variable.default({})
            elif variable.is_required:
                raise UnplannableError(name)
        return coerced


def _input_variable(schema: GraphQLSchema, node: VariableDefinitionNode) -> _InputVariable:
    signature = get_variable_signature(schema, node)
    if not isinstance(signature, GraphQLVariableSignature):
        raise UnplannableError("variable")
    kind = signature.type
    default = literal(node.default_value, kind) if node.default_value else None
    return _InputVariable(signature.name, coercion_of(kind), is_non_null_type(kind), default)
