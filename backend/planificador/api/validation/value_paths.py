"""Name the argument, and the field in it, of a literal that is not valid: graphql-core quotes the value alone."""

from collections.abc import Iterator

from graphql import (
    ArgumentNode,
    DirectiveNode,
    DocumentNode,
    FieldNode,
    GraphQLError,
    ListValueNode,
    Node,
    ObjectFieldNode,
    ValueNode,
    VariableDefinitionNode,
    VariableNode,
)

NAMED = (FieldNode, DirectiveNode, ArgumentNode, ObjectFieldNode)


def name_value(document: DocumentNode, error: GraphQLError) -> None:
    """Put the path of a literal before the message of the error about it: `clientes.filtro.nombre.eq: …`.

    Errors about anything else keep their message.
    """
    node = error.nodes[0] if error.nodes else None
    if isinstance(node, ValueNode | ObjectFieldNode) and not isinstance(node, VariableNode):
        path = ".".join(_names(document, node))
        error.message = f"{path}: {error.message}" if path else error.message


def _names(document: DocumentNode, target: Node) -> Iterator[str]:
    """Yield the names on the way to the value from the field that is selected, the directive, or the variable."""
    names: list[str] = []
    parent: Node | None = document
    while parent is not None and parent is not target:
        child = next((node for node in _children(parent) if _contains(node, target)), None)
        if isinstance(child, FieldNode | DirectiveNode):
            names = []
        if isinstance(child, VariableDefinitionNode):
            names = [f"${child.variable.name.value}"]
        elif isinstance(child, NAMED) and child is not target:
            names.append(child.name.value)
        elif isinstance(parent, ListValueNode):
            names.append(str(parent.values.index(child)))
        parent = child
    yield from names


def _children(node: Node) -> Iterator[Node]:
    for key in node.keys:
        value = getattr(node, key, None)
        yield from (item for item in (value if isinstance(value, tuple | list) else [value]) if isinstance(item, Node))


def _contains(node: Node, target: Node) -> bool:
    outer, inner = node.loc, target.loc
    return outer is not None and inner is not None and outer.start <= inner.start and inner.end <= outer.end
