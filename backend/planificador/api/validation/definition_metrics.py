"""What stands in one definition of a document, fragments not followed."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from graphql import (
    DirectiveNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    ValueNode,
    VariableDefinitionNode,
)

INTROSPECTION = frozenset({"__schema", "__type"})


@dataclass(slots=True)
class DefinitionMetrics:
    """One definition. spreads: names of fragments, each with the level of fields it is spread at, from 1. values: of
    all arguments."""

    node: OperationDefinitionNode | FragmentDefinitionNode
    depth: int = 0
    fields: int = 0
    root_fields: int = 0
    aliases: int = 0
    directives: int = 0
    introspects: bool = False
    names: list[str] = field(default_factory=list)
    values: list[ValueNode] = field(default_factory=list)
    spreads: list[tuple[str, int]] = field(default_factory=list)


def definition_metrics(document: DocumentNode) -> list[DefinitionMetrics]:
    """Of its operations and fragments; other definitions are none of a request, and validation says so."""
    kinds = OperationDefinitionNode | FragmentDefinitionNode
    return [_read(one) for one in document.definitions if isinstance(one, kinds)]


def _read(node: OperationDefinitionNode | FragmentDefinitionNode) -> DefinitionMetrics:
    found = DefinitionMetrics(node)
    if node.name:
        found.names.append(node.name.value)
    _directives(node.directives, found)
    for one in node.variable_definitions or ():
        _variable(one, found)
    stack = [(node.selection_set, 1)]
    while stack:
        selections, level = stack.pop()
        for selection in selections.selections:
            below = _selection(selection, level, found)
            if below:
                stack.append((below, level + isinstance(selection, FieldNode)))
    return found


def _selection(node: SelectionNode, level: int, found: DefinitionMetrics) -> SelectionSetNode | None:
    _directives(node.directives, found)
    if isinstance(node, FragmentSpreadNode):
        found.spreads.append((node.name.value, level))
        return None
    if isinstance(node, FieldNode):
        _field(node, level, found)
    selections: SelectionSetNode | None = getattr(node, "selection_set", None)
    return selections


def _field(node: FieldNode, level: int, found: DefinitionMetrics) -> None:
    found.fields += 1
    found.depth = max(found.depth, level)
    found.root_fields += level == 1
    found.introspects |= node.name.value in INTROSPECTION
    found.values += [one.value for one in node.arguments or ()]
    if node.alias:
        found.aliases += 1
        found.names.append(node.alias.value)


def _variable(node: VariableDefinitionNode, found: DefinitionMetrics) -> None:
    found.names.append(node.variable.name.value)
    _directives(node.directives, found)
    if node.default_value:
        found.values.append(node.default_value)


def _directives(nodes: Iterable[DirectiveNode] | None, found: DefinitionMetrics) -> None:
    for one in nodes or ():
        found.directives += 1
        found.values += [argument.value for argument in one.arguments or ()]
