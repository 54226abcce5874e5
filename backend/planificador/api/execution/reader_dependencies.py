"""On whom the results of a subscription depend: on the reader's roles only, or on who the reader is.

Readers with the same roles share what depends on the roles only. It is made for an actor without a user, so that it
cannot tell one user what is another's, even where a field does not say that it depends on the user.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLNamedType,
    GraphQLSchema,
    OperationDefinitionNode,
    TypeInfo,
    TypeInfoVisitor,
    Visitor,
    get_named_type,
    is_abstract_type,
    type_from_ast,
    visit,
)

from planificador.api.annotations import is_personal
from planificador.api.schema.types.models import own_models
from planificador.core.model.actors import Actor
from planificador.rights.verbs import ACCOUNTS

Variables = Mapping[str, Any]  # Any: JSON
NO_VARIABLES: Variables = {}


@dataclass(frozen=True, slots=True)
class ReaderDependencies:
    """What an operation, or a part of it, reads.

    Attributes:
        names: The names of the types that it selects or filters by, and of the enum values in its arguments.
        is_personal: Whether it has a field whose value depends on the user, whatever the rows are.
    """

    names: frozenset[str]
    is_personal: bool

    def shared_actor(self, actor: Actor, further_names: Iterable[str] = ()) -> Actor:
        """Return the actor for whom what is read is the same: one of the same roles only, or this one.

        further_names: The names in the values of its variables.
        """
        own = own_models(actor.roles)
        if self.is_personal or not own <= ACCOUNT_MODELS:
            return actor
        names = self.names.union(further_names)
        if any(name.startswith(model) for model in own for name in names):
            return actor
        return Actor(actor.roles, read_only=actor.read_only)


ACCOUNT_MODELS = frozenset(ACCOUNTS)


@dataclass(frozen=True, slots=True)
class SubscriptionDependencies:
    """What a subscription reads.

    Attributes:
        whole: All of it.
        of_events: The results of its events; on the arguments of its root field depends which events there are.
        variables: The types of its variables that are objects or enums.
    """

    whole: ReaderDependencies
    of_events: ReaderDependencies
    variables: Mapping[str, GraphQLInputType]

    @classmethod
    def of(
        cls, schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode
    ) -> "SubscriptionDependencies":
        """Return what a subscription of a valid document reads."""
        visitor = _DependencyVisitor(schema)
        for node in document.definitions:
            if node is operation or isinstance(node, FragmentDefinitionNode):
                visit(node, TypeInfoVisitor(visitor.types, visitor))
        types = {
            definition.variable.name.value: type_from_ast(schema, definition.type)
            for definition in operation.variable_definitions or ()
        }
        variables = {name: cast("GraphQLInputType", kind) for name, kind in types.items() if kind}
        return cls(visitor.dependencies(), visitor.dependencies(below_root=True), variables)

    def shared_actor(self, actor: Actor, variables: Variables | None) -> Actor:
        """Return the actor for whom the whole subscription is the same."""
        return self.whole.shared_actor(actor, self._names_in(variables or NO_VARIABLES))

    def actor_of_events(self, actor: Actor, variables: Variables | None) -> Actor:
        """Return the actor for whom the result of an event is the same."""
        return self.of_events.shared_actor(actor, self._names_in(variables or NO_VARIABLES))

    def _names_in(self, variables: Variables) -> Iterator[str]:
        for name, kind in self.variables.items():
            yield from _names(kind, variables.get(name))


def _names(kind: GraphQLInputType, value: Any) -> Iterator[str]:  # Any: JSON
    """Yield the names of the input types with a value, and of enum values."""
    if isinstance(value, list):
        for item in value:
            yield from _names(kind, item)
        return
    named = get_named_type(kind)
    if isinstance(named, GraphQLInputObjectType) and isinstance(value, dict):
        yield named.name
        for name, item in value.items():
            if field := named.fields.get(name):
                yield from _names(field.type, item)
    elif isinstance(named, GraphQLEnumType) and isinstance(value, str):
        yield value


class _DependencyVisitor(Visitor):
    """Collects the names of types, and whether fields are personal, apart for the root and for what is below."""

    def __init__(self, schema: GraphQLSchema) -> None:
        super().__init__()
        self.types, self._schema = TypeInfo(schema), schema
        self._names: dict[bool, set[str]] = {True: set(), False: set()}  # by whether they are below the root
        self._personal: set[bool] = set()
        self._fields: list[bool] = []  # those that are being visited, likewise

    def dependencies(self, below_root: bool = False) -> ReaderDependencies:
        parts = {True} if below_root else {True, False}
        names = frozenset().union(*(self._names[part] for part in parts))
        return ReaderDependencies(names, not self._personal.isdisjoint(parts))

    def enter_field(self, _node: FieldNode, *_: object) -> None:
        below_root = self.types.get_parent_type() is not self._schema.subscription_type
        self._fields.append(below_root)
        if field := self.types.get_field_def():
            if is_personal(field):
                self._personal.add(below_root)
            self._names[below_root].update(self._type_names(get_named_type(field.type)))

    def leave_field(self, *_: object) -> None:
        self._fields.pop()

    def enter_argument(self, *_: object) -> None:
        self._add_input_type()

    def enter_object_field(self, *_: object) -> None:
        self._add_input_type()

    def enter_enum_value(self, node: Any, *_: object) -> None:  # Any: graphql-core's node
        self._add(node.value)

    def _add_input_type(self) -> None:
        if kind := self.types.get_input_type():
            self._add(get_named_type(kind).name)

    def _add(self, name: str) -> None:
        for part in self._fields[-1:] or (True, False):  # the default of a variable may be used anywhere
            self._names[part].add(name)

    def _type_names(self, kind: GraphQLNamedType) -> Iterator[str]:
        yield kind.name
        if is_abstract_type(kind):
            yield from (each.name for each in self._schema.get_possible_types(kind))
