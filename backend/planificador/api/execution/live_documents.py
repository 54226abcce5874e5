"""Live queries in documents: subscriptions to a field of `Query`, which are executed as that query."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, cast

from graphql import (
    REMOVE,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLObjectType,
    GraphQLSchema,
    NamedTypeNode,
    NameNode,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    Visitor,
    VisitorAction,
)

from planificador.api.annotations import is_live
from planificador.api.graphql_adapter import edited


def is_live_query(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) -> bool:
    """Return whether an operation of a valid document is a live query."""
    if operation.operation is not OperationType.SUBSCRIPTION:
        return False
    name = next(root_fields(document, operation))  # a subscription has a single one
    subscription = cast("GraphQLObjectType", schema.subscription_type)
    return is_live(subscription.fields[name])


def root_fields(document: DocumentNode, operation: OperationDefinitionNode) -> Iterator[str]:
    """Return the names of the root fields of an operation of a valid document."""
    fragments = {node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)}
    return (node.name.value for node in _fields(operation.selection_set, fragments))


def _fields(node: SelectionSetNode, fragments: dict[str, FragmentDefinitionNode]) -> Iterator[FieldNode]:
    for selection in node.selections:
        match selection:
            case FieldNode():
                yield selection
            case FragmentSpreadNode():
                yield from _fields(fragments[selection.name.value].selection_set, fragments)
            case _:
                yield from _fields(cast("Any", selection).selection_set, fragments)


def as_query(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) -> DocumentNode:
    """Return the document of a live query as one of the query with the same selection."""
    return edited(document, _QueryMaker(schema, operation))


class _QueryMaker(Visitor):
    """Keeps one subscription and all fragments, and makes them a query."""

    def __init__(self, schema: GraphQLSchema, operation: OperationDefinitionNode) -> None:
        super().__init__()
        self._operation = operation
        self._subscription = cast("GraphQLObjectType", schema.subscription_type).name
        self._query = cast("GraphQLObjectType", schema.query_type).name

    def enter_operation_definition(
        self, node: OperationDefinitionNode, *_: object
    ) -> VisitorAction | OperationDefinitionNode:
        if node is not self._operation:
            return REMOVE
        return replace(node, operation=OperationType.QUERY)

    def enter_named_type(self, node: NamedTypeNode, *_: object) -> NamedTypeNode | None:
        """Replace the type of fragments on the root."""
        return NamedTypeNode(name=NameNode(value=self._query)) if node.name.value == self._subscription else None
