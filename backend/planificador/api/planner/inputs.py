"""The input of mutations: functions, made once for a document, that take JSON to the values that use cases are given.

They accept nothing that graphql-core and Strawberry would not, and make the same of it. What they do not accept is
coerced by these, which say what is wrong with it.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias, cast

from graphql import (
    GraphQLEnumType,
    GraphQLID,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLLeafType,
    GraphQLSchema,
    GraphQLString,
    Undefined,
    ValueNode,
    VariableDefinitionNode,
    is_enum_type,
    is_input_object_type,
    is_list_type,
    is_non_null_type,
)

from planificador.api.graphql_adapter import GraphQLVariableSignature, get_variable_signature
from planificador.api.planner.errors import UnplannableError
from planificador.api.planner.literals import Evaluate, InputClass, LiteralCompiler

Coerce: TypeAlias = Callable[[Any], Any]  # Any: from JSON to what use cases take
"""Takes a value of JSON. Raises UnplannableError for a value that is invalid, or needs a rarer rule of coercion."""
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
    """An input of the schema, which makes instances of its class of JSON. coercions: by the names of fields."""

    input_class: InputClass
    coercions: Mapping[str, Coerce]

    @classmethod
    def of(cls, kind: GraphQLInputObjectType, outer: Collection[GraphQLInputType] = ()) -> "InputObject":
        """Return the input. Raises as `InputClass.of`, and for those with filters, which contain themselves."""
        if kind in outer:
            raise UnplannableError(kind.name)
        coercions = {name: coercion_of(field.type, [*outer, kind]) for name, field in kind.fields.items()}
        return cls(InputClass.of(kind), coercions)

    def coerce(self, value: Any) -> Any:  # Any: as above
        """Return the instance for JSON. Raises as `Coerce`."""
        if value is None:
            return None
        if type(value) is not dict:
            raise UnplannableError(self.input_class.name)
        values: dict[str, Any] = {}
        attributes = self.input_class.attributes
        for name, item in value.items():
            if (coerce := self.coercions.get(name)) is None:
                raise UnplannableError(name)
            values[attributes[name]] = coerce(item)
        return self.input_class.instance(values)


class _InputLiterals(LiteralCompiler[Mapping[str, Any]]):  # Any: as above
    """Literals whose variables have become what use cases take. These get lists and objects of their own."""

    shares_constants = False

    def variable(self, name: str, kind: GraphQLInputType, _may_be_omitted: bool) -> Evaluate[Mapping[str, Any]]:
        is_required = is_non_null_type(kind)

        def evaluate(variables: Mapping[str, Any]) -> Any:  # Any: as above
            value = variables.get(name, Undefined)
            if value is None and is_required:
                raise UnplannableError(name)
            return value

        return evaluate

    def other_form(self, _node: ValueNode, _kind: GraphQLInputType) -> Evaluate[Mapping[str, Any]]:
        raise UnplannableError("another form")


_INPUT_LITERALS = _InputLiterals()


def compile_input(node: ValueNode, kind: GraphQLInputType) -> Evaluate[Mapping[str, Any]]:  # Any: as above
    """Return the function that evaluates the input of a mutation. Raises UnplannableError, also where it is invalid."""
    return _INPUT_LITERALS.compile(node, kind, may_be_omitted=False)


@dataclass(frozen=True, slots=True)
class _InputVariable:
    name: str
    coerce: Coerce
    is_required: bool
    default: Evaluate[Mapping[str, Any]] | None


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
    default = compile_input(node.default_value, kind) if node.default_value else None
    return _InputVariable(signature.name, coercion_of(kind), is_non_null_type(kind), default)
