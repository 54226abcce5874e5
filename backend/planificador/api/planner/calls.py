"""Fields of a document with their arguments. What of these depends on the document only is found once."""

from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass
from functools import cached_property

from graphql import (
    FieldNode,
    GraphQLField,
    GraphQLInputType,
    Undefined,
    ValueNode,
    VariableValues,
    coerce_input_literal,
    get_argument_values,
    is_non_null_type,
)

from planificador.api.graphql_adapter import python_name
from planificador.api.planner.errors import UnplannableError
from planificador.api.planner.literals import Evaluate, LiteralCompiler, Value, converter, has_variables, read


@dataclass(frozen=True, eq=False)
class Call:
    """A field of the document with its arguments."""

    field: GraphQLField
    node: FieldNode

    @cached_property
    def varies(self) -> bool:
        """Whether the arguments contain variables."""
        return any(map(has_variables, self._nodes.values()))

    def arguments(self, variables: VariableValues) -> dict[str, Value]:
        """Return the values by the names of the resolver's parameters. Raises GraphQLError or ValueError."""
        try:
            return self._constants | read(self._varying, variables)
        except UnplannableError:
            return self._converted(self.field, variables)

    @cached_property
    def _nodes(self) -> Mapping[str, ValueNode]:
        return {node.name.value: node.value for node in self.node.arguments or ()}

    @cached_property
    def _varying(self) -> Mapping[str, Evaluate[VariableValues]]:
        nodes = {name: node for name, node in self._nodes.items() if has_variables(node)}
        return _CALL_LITERALS.compile_fields(nodes, self.field.args)

    @cached_property
    def _constants(self) -> dict[str, Value]:
        field = copy(self.field)
        field.args = {name: item for name, item in field.args.items() if python_name(item) not in self._varying}
        return self._converted(field, None)

    def _converted(self, field: GraphQLField, variables: VariableValues | None) -> dict[str, Value]:
        values = get_argument_values(field, self.node, variables)
        return {python_name(field.args[name]): converter(field.args[name].type)(values[name]) for name in values}


class _CallLiterals(LiteralCompiler[VariableValues]):
    """Literals whose variables graphql-core has coerced."""

    shares_constants = True

    def variable(self, name: str, kind: GraphQLInputType, may_be_omitted: bool) -> Evaluate[VariableValues]:
        convert, may_be_null = converter(kind), not is_non_null_type(kind)

        def evaluate(variables: VariableValues) -> Value:
            value = variables.coerced.get(name, Undefined)
            if value is Undefined:
                if not may_be_omitted:
                    raise UnplannableError(name)
                return value
            if value is None and not may_be_null:
                raise UnplannableError(name)
            return convert(value)

        return evaluate

    def other_form(self, node: ValueNode, kind: GraphQLInputType) -> Evaluate[VariableValues]:
        convert = converter(kind)

        def evaluate(variables: VariableValues) -> Value:
            if (value := coerce_input_literal(node, kind, variables)) is Undefined:
                raise UnplannableError("literal")
            return convert(value)

        return evaluate


_CALL_LITERALS = _CallLiterals()
