"""Fields of a document with their arguments.

The values of arguments are those of graphql-core and Strawberry, which look at every argument, and at every field of an
input type, for each request. Here, what depends on the document only is found once.
"""

from collections.abc import Callable, Iterator, Mapping
from copy import copy
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any, Protocol, TypeAlias

from graphql import (
    FieldNode,
    GraphQLArgument,
    GraphQLField,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    ObjectValueNode,
    Undefined,
    ValueNode,
    VariableNode,
    VariableValues,
    Visitor,
    coerce_input_literal,
    get_argument_values,
    get_nullable_type,
    is_non_null_type,
    visit,
)

from planificador.api.graphql_adapter import input_class, python_name

Value: TypeAlias = Any  # of any type
Convert: TypeAlias = Callable[[Value], Value]
"""Converts a coerced value to what a resolver takes, as Strawberry does. Types are neither `Maybe` nor Relay's ids."""
Input: TypeAlias = GraphQLArgument | GraphQLInputField
Nodes: TypeAlias = Mapping[str, ValueNode]


class _SpecialCaseError(Exception):
    """A value is missing or null where graphql-core uses a default or reports an error."""


class _Reader(Protocol):
    """Reads the value of an argument, or of a field of an input."""

    def read(self, variables: VariableValues) -> Value:
        """Return the value, Undefined where it is omitted. Raises _SpecialCaseError."""


@dataclass(frozen=True, eq=False)
class Call:
    """A field of the document with its arguments."""

    field: GraphQLField
    node: FieldNode

    @cached_property
    def varies(self) -> bool:
        """Whether the arguments contain variables."""
        return any(map(_has_variables, self._nodes.values()))

    def arguments(self, variables: VariableValues) -> dict[str, Value]:
        """Return the values by the names of the resolver's parameters. Raises GraphQLError or ValueError."""
        try:
            return self._constants | _read(self._readers, variables)
        except _SpecialCaseError:
            return self._converted(self.field, variables)

    @cached_property
    def _nodes(self) -> Nodes:
        return {node.name.value: node.value for node in self.node.arguments or ()}

    @cached_property
    def _readers(self) -> Mapping[str, _Reader]:
        varying = {name: node for name, node in self._nodes.items() if _has_variables(node)}
        return dict(_readers(varying, self.field.args))

    @cached_property
    def _constants(self) -> dict[str, Value]:
        field = copy(self.field)
        field.args = {name: item for name, item in field.args.items() if python_name(item) not in self._readers}
        return self._converted(field, None)

    def _converted(self, field: GraphQLField, variables: VariableValues | None) -> dict[str, Value]:
        values = get_argument_values(field, self.node, variables)
        return {python_name(field.args[name]): _converter(field.args[name].type)(values[name]) for name in values}


class _Constant:
    def __init__(self, value: Value) -> None:
        self._value = value

    def read(self, _variables: VariableValues) -> Value:
        return self._value


class _Variable:
    """A variable as the whole value."""

    def __init__(self, name: str, item: Input) -> None:
        self._name, self._convert = name, _converter(item.type)
        self._may_be_null = not is_non_null_type(item.type)
        self._may_be_omitted = _may_be_omitted(item)

    def read(self, variables: VariableValues) -> Value:
        value = variables.coerced.get(self._name, Undefined)
        if value is Undefined:
            if not self._may_be_omitted:
                raise _SpecialCaseError
            return value
        if value is None and not self._may_be_null:
            raise _SpecialCaseError
        return self._convert(value)


class _Object:
    """An object some of whose fields contain variables."""

    def __init__(self, kind: GraphQLInputObjectType, nodes: Nodes) -> None:
        self._class, self._fields = input_class(kind), dict(_readers(nodes, kind.fields))

    def read(self, variables: VariableValues) -> Value:
        return self._class(**_read(self._fields, variables))


class _Literal:
    """A value of any other form that contains variables."""

    def __init__(self, node: ValueNode, kind: GraphQLInputType) -> None:
        self._node, self._type, self._convert = node, kind, _converter(kind)

    def read(self, variables: VariableValues) -> Value:
        if (value := coerce_input_literal(self._node, self._type, variables)) is Undefined:
            raise _SpecialCaseError
        return self._convert(value)


def _read(readers: Mapping[str, _Reader], variables: VariableValues) -> dict[str, Value]:
    values = ((name, reader.read(variables)) for name, reader in readers.items())
    return {name: value for name, value in values if value is not Undefined}


def _readers(nodes: Nodes, items: Mapping[str, Input]) -> Iterator[tuple[str, _Reader]]:
    return ((python_name(items[name]), _reader(node, items[name])) for name, node in nodes.items())


def _reader(node: ValueNode, item: Input) -> _Reader:
    if isinstance(node, VariableNode):
        return _Variable(node.name.value, item)
    if not _has_variables(node):
        return _Constant(_Literal(node, item.type).read(VariableValues({}, {})))
    kind = get_nullable_type(item.type)
    if isinstance(node, ObjectValueNode) and isinstance(kind, GraphQLInputObjectType) and _is_plain(kind):
        return _Object(kind, {field.name.value: field.value for field in node.fields})
    return _Literal(node, item.type)


def _is_plain(kind: GraphQLInputObjectType) -> bool:
    """Return whether objects of a type have no fields but those that are given."""
    return not kind.is_one_of and all(map(_may_be_omitted, kind.fields.values()))


def _may_be_omitted(item: Input) -> bool:
    """Return whether nothing takes the place of an omitted value."""
    return not is_non_null_type(item.type) and item.default is None and item.default_value is Undefined


@cache
def _converter(kind: GraphQLInputType) -> Convert:
    nullable = get_nullable_type(kind)
    if isinstance(nullable, GraphQLList):
        return _list_converter(_converter(nullable.of_type))
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
        self._kind, self._class = kind, input_class(kind)

    @cached_property
    def _fields(self) -> Mapping[str, tuple[str, Convert]]:
        """The name of each field in the class, and its converter. Types refer to each other, so it is made at last."""
        return {name: (python_name(item), _converter(item.type)) for name, item in self._kind.fields.items()}

    def __call__(self, value: Value) -> Value:
        if value is None:
            return None
        fields = self._fields
        return self._class(**{fields[name][0]: fields[name][1](item) for name, item in value.items()})


class _VariableFinder(Visitor):
    has_variables = False

    def enter_variable(self, *_: object) -> None:
        self.has_variables = True


def _has_variables(node: ValueNode) -> bool:
    visitor = _VariableFinder()
    visit(node, visitor)
    return visitor.has_variables
