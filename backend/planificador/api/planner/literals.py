"""Literals of a document: functions, made once for the document, that evaluate them with the variables of a request.

The values are those of graphql-core and Strawberry, which look at every literal, and at every field of an input type,
for each request.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass
from functools import cache, cached_property
from typing import Any, Generic, TypeAlias, TypeVar, cast

from graphql import (
    GraphQLArgument,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    ListValueNode,
    NullValueNode,
    ObjectValueNode,
    Undefined,
    ValueNode,
    VariableNode,
    coerce_input_literal,
    get_nullable_type,
    is_leaf_type,
    is_non_null_type,
    is_required_input_field,
)
from strawberry.types.base import StrawberryObjectDefinition
from strawberry.types.field import StrawberryField

from planificador.api.annotations import STRAWBERRY_KEY
from planificador.api.graphql_adapter import python_name
from planificador.api.planner.errors import UnplannableError
from planificador.api.validation.filters import variables_in

Value: TypeAlias = Any  # of any type
Convert: TypeAlias = Callable[[Value], Value]
"""Converts a coerced value to what a resolver takes, as Strawberry does. Types are neither `Maybe` nor Relay's ids."""
Input: TypeAlias = GraphQLArgument | GraphQLInputField
V = TypeVar("V")
Evaluate: TypeAlias = Callable[[V], Value]
"""Takes the variables. Returns Undefined for an omitted value. Raises UnplannableError where graphql-core uses a
default or reports an error."""


def has_variables(node: ValueNode) -> bool:
    """Return whether a literal contains variables."""
    return any(variables_in(node))


def may_be_omitted(item: Input) -> bool:
    """Return whether nothing takes the place of an omitted value."""
    return not is_non_null_type(item.type) and item.default is None and item.default_value is Undefined


@dataclass(frozen=True, slots=True)
class InputClass:
    """The Strawberry class of an input type.

    Attributes:
        name: That of the input type.
        attributes: The attribute of each field, by the field's name.
        required: The attributes of the fields that must be given.
        absent: The values of attributes without a default whose fields are not given.
    """

    name: str
    class_: Callable[..., Value]
    attributes: Mapping[str, str]
    required: frozenset[str]
    absent: Mapping[str, None]

    @classmethod
    def of(cls, kind: GraphQLInputObjectType) -> "InputClass":
        """Return the class. Raises UnplannableError where one field must be given, or Strawberry makes no instance."""
        definition: StrawberryObjectDefinition = kind.extensions[STRAWBERRY_KEY]
        if kind.is_one_of or definition.from_input is not None:
            raise UnplannableError(kind.name)
        fields = [cast("StrawberryField", field.extensions[STRAWBERRY_KEY]) for field in kind.fields.values()]
        return cls(
            kind.name,
            definition.origin,
            {name: python_name(item) for name, item in kind.fields.items()},
            frozenset(python_name(item) for item in kind.fields.values() if is_required_input_field(item)),
            {field.python_name: None for field in fields if not _has_default(field)},
        )

    def instance(self, values: Mapping[str, Value]) -> Value:
        """Return the instance with the values of attributes. Raises UnplannableError if a required one is missing."""
        if not self.required and not self.absent:
            return self.class_(**values)
        if not self.required <= values.keys():
            raise UnplannableError(self.name)
        return self.class_(**{**self.absent, **values})


def _has_default(field: StrawberryField) -> bool:
    return field.default_value is not MISSING or field.default_factory is not MISSING


class LiteralCompiler(ABC, Generic[V]):
    """Compiles literals.

    Attributes:
        shares_constants: Whether the lists and objects of literals without variables are made once, and never changed.
    """

    shares_constants: bool

    @abstractmethod
    def variable(self, name: str, kind: GraphQLInputType, may_be_omitted: bool) -> Evaluate[V]:
        """Return the function that reads a variable."""

    @abstractmethod
    def other_form(self, node: ValueNode, kind: GraphQLInputType) -> Evaluate[V]:
        """Return the function that evaluates a literal of a rare form, such as one value for a list of one."""

    def compile(self, node: ValueNode, kind: GraphQLInputType, may_be_omitted: bool) -> Evaluate[V]:
        """Return the function that evaluates a literal. Raises UnplannableError, also where it is invalid."""
        if isinstance(node, VariableNode):
            return self.variable(node.name.value, kind, may_be_omitted)
        is_constant = not has_variables(node)
        if isinstance(node, NullValueNode) or (is_constant and self.shares_constants):
            return _constant(node, kind)
        nullable = get_nullable_type(kind)
        match node:
            case ObjectValueNode() if isinstance(nullable, GraphQLInputObjectType) and not nullable.is_one_of:
                return self._object(node, nullable)
            case ListValueNode() if isinstance(nullable, GraphQLList):
                return self._list(node, nullable.of_type)
        is_shared = is_constant and is_leaf_type(nullable)
        return _constant(node, kind) if is_shared else self.other_form(node, kind)

    def _object(self, node: ObjectValueNode, kind: GraphQLInputObjectType) -> Evaluate[V]:
        input_class = InputClass.of(kind)
        fields = self.compile_fields({field.name.value: field.value for field in node.fields}, kind.fields)
        return lambda variables: input_class.instance(read(fields, variables))

    def compile_fields(self, nodes: Mapping[str, ValueNode], items: Mapping[str, Input]) -> Mapping[str, Evaluate[V]]:
        """Return the functions that evaluate arguments, or fields of an input, by their names in Python."""
        return {
            python_name(items[name]): self.compile(node, items[name].type, may_be_omitted(items[name]))
            for name, node in nodes.items()
        }

    def _list(self, node: ListValueNode, kind: GraphQLInputType) -> Evaluate[V]:
        items = [self.compile(item, kind, not is_non_null_type(kind)) for item in node.values]

        def evaluate(variables: V) -> Value:
            values = [item(variables) for item in items]
            return [None if value is Undefined else value for value in values]

        return evaluate


def read(fields: Mapping[str, Evaluate[V]], variables: V) -> dict[str, Value]:
    """Return the values that are not omitted."""
    values = ((name, evaluate(variables)) for name, evaluate in fields.items())
    return {name: value for name, value in values if value is not Undefined}


def _constant(node: ValueNode, kind: GraphQLInputType) -> Evaluate[Any]:  # Any: whatever the variables are
    if (coerced := coerce_input_literal(node, kind)) is Undefined:
        raise UnplannableError("literal")
    value = converter(kind)(coerced)
    return lambda _variables: value


@cache
def converter(kind: GraphQLInputType) -> Convert:
    """Return what converts the values of a type."""
    nullable = get_nullable_type(kind)
    if isinstance(nullable, GraphQLList):
        return _list_converter(converter(nullable.of_type))
    return _InputConverter(nullable) if isinstance(nullable, GraphQLInputObjectType) else _same


def _same(value: Value) -> Value:
    return value


def _list_converter(convert: Convert) -> Convert:
    def convert_list(value: Value) -> Value:
        return value if value is None else [convert(item) for item in value]

    return _same if convert is _same else convert_list


class _InputConverter:
    """Converts a dictionary to the class of an input type."""

    def __init__(self, kind: GraphQLInputObjectType) -> None:
        self._kind, self._class = kind, InputClass.of(kind)

    @cached_property
    def _fields(self) -> Mapping[str, tuple[str, Convert]]:
        """The name of each field in the class, and its converter. Types refer to each other, so it is made at last."""
        return {name: (python_name(item), converter(item.type)) for name, item in self._kind.fields.items()}

    def __call__(self, value: Value) -> Value:
        if value is None:
            return None
        fields = self._fields
        return self._class.instance({fields[name][0]: fields[name][1](item) for name, item in value.items()})
