"""The plan of a mutation: how its inputs are made of the variables, its use cases, and the plans of its payloads."""

from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, cast

from graphql import (
    SKIP,
    ArgumentNode,
    DocumentNode,
    GraphQLObjectType,
    OperationDefinitionNode,
    OperationType,
    VariableDefinitionNode,
    VariableNode,
    Visitor,
    VisitorAction,
    get_named_type,
    visit,
)
from strawberry import Schema

from planificador.api.graphql_adapter import FieldDetails, graphql_schema
from planificador.api.planner.arguments import Arguments, FindZone
from planificador.api.planner.errors import UnplannableError
from planificador.api.planner.inputs import InputVariables, compile_input
from planificador.api.planner.literals import Evaluate
from planificador.api.planner.operation_plan import OperationPlan
from planificador.api.planner.payloads import PayloadPlan, PayloadPlanner
from planificador.api.planner.selections import SelectionPlanner
from planificador.api.planner.sources import Mutation, source_of
from planificador.api.validation.filters import INPUT_ARGUMENT, variables_in
from planificador.core.model.base import BaseModel


@dataclass(frozen=True, slots=True)
class MutationFieldPlan:
    """A root field.

    Attributes:
        name: That of the mutation.
        make_input: Makes its input of the variables.
        payload: The plan of its payload; None where its resolvers answer.
    """

    name: str
    mutation: Mutation
    make_input: Evaluate[Mapping[str, Any]]  # Any: what use cases take
    payload: PayloadPlan | None


@dataclass(frozen=True, slots=True)
class MutationCall:
    """A root field with its input. key: in the response."""

    key: str
    plan: MutationFieldPlan
    input: Any  # Any: an instance of the input's class


class MutationPlan(OperationPlan[MutationFieldPlan]):
    """The plan of a mutation in a valid document. Raises as `OperationPlan`."""

    kind = OperationType.MUTATION

    def __init__(
        self,
        schema: Schema,
        models: Mapping[str, type[BaseModel]],
        document: DocumentNode,
        operation: OperationDefinitionNode,
    ) -> None:
        self._used = _UsedVariables()
        visit(document, self._used)
        super().__init__(schema, models, document, operation)
        self._inputs: InputVariables | None = None
        with suppress(UnplannableError):
            self._inputs = InputVariables(graphql_schema(schema), self._declared(self._used.in_inputs))

    def calls(
        self, variables: Mapping[str, Any] | None, find_zone: FindZone
    ) -> tuple[Sequence[MutationCall], Arguments]:
        """Return the root fields in their order, and the arguments of the payloads' fields.

        Raises UnplannableError; GraphQLError, or the error of a scalar, when variables are invalid.
        """
        if self._inputs is None:
            raise UnplannableError("variables")
        values = self._inputs.coerce(variables or {})
        arguments = self.arguments(variables, find_zone)
        roots = self.roots(arguments.variables)
        return [MutationCall(key, plan, plan.make_input(values)) for key, plan in roots.items()], arguments

    def selection_variables(self) -> Collection[VariableDefinitionNode]:
        """Return the variables outside of inputs."""
        return self._declared(self._used.in_selections)

    def _declared(self, names: Collection[str]) -> Collection[VariableDefinitionNode]:
        definitions = self._operation.variable_definitions or ()
        return [node for node in definitions if node.variable.name.value in names]

    def plan_roots(self, planner: SelectionPlanner) -> Mapping[str, MutationFieldPlan]:
        """Return the plans of the root fields. Raises UnplannableError where one is no use case."""
        root = cast("GraphQLObjectType", planner.schema.mutation_type)
        return {key: _field_plan(planner, root, details) for key, details in planner.root_fields(root).items()}


def _field_plan(planner: SelectionPlanner, kind: GraphQLObjectType, details: list[FieldDetails]) -> MutationFieldPlan:
    node = details[0].node
    field = kind.fields.get(node.name.value)
    mutation = source_of(field) if field else None
    if field is None or not isinstance(mutation, Mutation):
        raise UnplannableError(node.name.value)
    (argument,) = node.arguments or ()
    make_input = compile_input(argument.value, field.args[INPUT_ARGUMENT].type)
    payload = None
    with suppress(UnplannableError):
        payload = PayloadPlanner(planner).payload(cast("GraphQLObjectType", get_named_type(field.type)), details)
    return MutationFieldPlan(node.name.value, mutation, make_input, payload)


class _UsedVariables(Visitor):
    """Collects the variables in inputs, and those in other arguments and in directives."""

    def __init__(self) -> None:
        super().__init__()
        self.in_inputs: set[str] = set()
        self.in_selections: set[str] = set()

    def enter_variable_definition(self, *_: object) -> VisitorAction:
        return SKIP

    def enter_argument(self, node: ArgumentNode, *_: object) -> VisitorAction:
        if node.name.value != INPUT_ARGUMENT:
            return None
        self.in_inputs.update(variables_in(node.value))
        return SKIP

    def enter_variable(self, node: VariableNode, *_: object) -> None:
        self.in_selections.add(node.name.value)
