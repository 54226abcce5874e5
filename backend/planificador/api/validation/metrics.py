"""Count what documents contain, with their fragments expanded.

Each fragment is counted once, however often it is spread. The time is therefore proportional to the length of the
document, even if it selects millions of fields.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

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

INTROSPECTION_FIELDS = frozenset({"__schema", "__type"})
SATURATION = 10**15
"""The highest count: with fragments that spread others twice, numbers would have thousands of digits."""


@dataclass(slots=True)
class OperationMetrics:
    """The counts of one definition, or of an operation or fragment with the fragments inside it expanded.

    Each count has a limit, whose name is that of the count after `max_`.

    Attributes:
        depth: Levels of fields; 1 if no field has a selection.
    """

    depth: int = 0
    fields: int = 0
    root_fields: int = 0
    aliases: int = 0
    directives: int = 0

    def add_fragment(self, fragment: "OperationMetrics", level: int) -> None:
        """Add the counts of a fragment that is spread at a level of fields, from 1."""
        self.depth = max(self.depth, level - 1 + fragment.depth)
        self.fields = min(self.fields + fragment.fields, SATURATION)
        if level == 1:
            self.root_fields = min(self.root_fields + fragment.root_fields, SATURATION)
        self.aliases = min(self.aliases + fragment.aliases, SATURATION)
        self.directives = min(self.directives + fragment.directives, SATURATION)


@dataclass(slots=True)
class DefinitionMetrics:
    """The contents of an operation or a fragment.

    Attributes:
        introspects: Whether the definition selects `__schema` or `__type`.
        names: The names that the definition gives: its own, and those of variables and aliases.
        values: The values of all arguments, and the defaults of variables.
        counts: The counts without the fragments that are spread.
        spreads: The names of the fragments that are spread, each with the level of its fields, from 1.
    """

    node: OperationDefinitionNode | FragmentDefinitionNode
    counts: OperationMetrics = field(default_factory=OperationMetrics)
    introspects: bool = False
    names: list[str] = field(default_factory=list)
    values: list[ValueNode] = field(default_factory=list)
    spreads: list[tuple[str, int]] = field(default_factory=list)

    def add_selection(self, node: SelectionNode, level: int) -> SelectionSetNode | None:
        """Count a selection at a level of fields. Return the selection set inside it, which is not counted."""
        self.add_directives(node.directives)
        if isinstance(node, FragmentSpreadNode):
            self.spreads.append((node.name.value, level))
            return None
        if isinstance(node, FieldNode):
            self._add_field(node, level)
        selection_set: SelectionSetNode | None = getattr(node, "selection_set", None)
        return selection_set

    def _add_field(self, node: FieldNode, level: int) -> None:
        self.counts.fields += 1
        self.counts.depth = max(self.counts.depth, level)
        self.counts.root_fields += level == 1
        self.introspects |= node.name.value in INTROSPECTION_FIELDS
        self.values += [argument.value for argument in node.arguments or ()]
        if node.alias:
            self.counts.aliases += 1
            self.names.append(node.alias.value)

    def add_variable(self, node: VariableDefinitionNode) -> None:
        self.names.append(node.variable.name.value)
        self.add_directives(node.directives)
        if node.default_value:
            self.values.append(node.default_value)

    def add_directives(self, nodes: Iterable[DirectiveNode] | None) -> None:
        for node in nodes or ():
            self.counts.directives += 1
            self.values += [argument.value for argument in node.arguments or ()]


def definition_metrics(document: DocumentNode) -> list[DefinitionMetrics]:
    """Return the metrics of each operation and fragment. Other definitions are refused by validation."""
    executable = OperationDefinitionNode | FragmentDefinitionNode
    return [_count(definition) for definition in document.definitions if isinstance(definition, executable)]


def _count(node: OperationDefinitionNode | FragmentDefinitionNode) -> DefinitionMetrics:
    metrics = DefinitionMetrics(node)
    if node.name:
        metrics.names.append(node.name.value)
    metrics.add_directives(node.directives)
    for variable in node.variable_definitions or ():
        metrics.add_variable(variable)
    stack = [(node.selection_set, 1)]
    while stack:
        selection_set, level = stack.pop()
        for selection in selection_set.selections:
            inner = metrics.add_selection(selection, level)
            if inner:
                stack.append((inner, level + isinstance(selection, FieldNode)))
    return metrics


def operation_metrics(definitions: Sequence[DefinitionMetrics]) -> list[OperationMetrics]:
    """Return the metrics of each operation.

    A spread that closes a cycle of fragments, or that names an unknown fragment, adds nothing: validation refuses both.
    """
    fragments = {item.node.name.value: item for item in definitions if isinstance(item.node, FragmentDefinitionNode)}
    expanded = _expand_fragments(fragments)
    return [_expand(item, expanded) for item in definitions if isinstance(item.node, OperationDefinitionNode)]


def _expand_fragments(fragments: Mapping[str, DefinitionMetrics]) -> Mapping[str, OperationMetrics]:
    """Return the metrics of each fragment. It is not recursive: a chain may be longer than Python's stack."""
    expanded: dict[str, OperationMetrics] = {}
    unvisited = set(fragments)

    def visit(name: str) -> tuple[str, Iterator[str]]:
        unvisited.remove(name)
        return name, (spread for spread, _ in fragments[name].spreads)

    while unvisited:
        path = [visit(next(iter(unvisited)))]
        while path:
            name, spreads = path[-1]
            inner = next((spread for spread in spreads if spread in unvisited), None)
            if inner is not None:
                path.append(visit(inner))
            else:
                expanded[name] = _expand(fragments[name], expanded)
                path.pop()
    return expanded


def _expand(definition: DefinitionMetrics, fragments: Mapping[str, OperationMetrics]) -> OperationMetrics:
    metrics = replace(definition.counts)
    for name, level in definition.spreads:
        if name in fragments:
            metrics.add_fragment(fragments[name], level)
    return metrics
