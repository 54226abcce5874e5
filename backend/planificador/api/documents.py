"""Documents as clients send them: parsed and validated once, then remembered."""

from dataclasses import dataclass
from functools import cached_property

from graphql import DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode, parse, specified_rules
from strawberry.schema.schema import validate_document

from planificador.api.errors import PARSE_FAILED, UNKNOWN_OPERATION, VALIDATION_FAILED, Refused, coded, refused

MOST = 512
"""Documents that are remembered."""


@dataclass(frozen=True)
class Document:
    """A valid one."""

    text: str
    node: DocumentNode

    @cached_property
    def operations(self) -> dict[str | None, OperationDefinitionNode]:
        """By name."""
        found = (one for one in self.node.definitions if isinstance(one, OperationDefinitionNode))
        return {one.name.value if one.name else None: one for one in found}

    def operation(self, name: str | None) -> OperationDefinitionNode:
        """The one of this name, or the only one. Raises Refused."""
        if name is None and len(self.operations) == 1:
            return next(iter(self.operations.values()))
        if name is not None and (found := self.operations.get(name)):
            return found
        if name is None and self.operations:
            raise refused(UNKNOWN_OPERATION, "The document has several operations: operationName says which to run.")
        raise refused(UNKNOWN_OPERATION, "The document has no operation of this name.")


class Documents:
    """Those of one schema."""

    def __init__(self, schema: GraphQLSchema) -> None:
        self._schema = schema
        self._known: dict[str, Document | Refused] = {}

    def read(self, text: str) -> Document:
        """Raises Refused for what is no GraphQL, or not of this schema."""
        if text not in self._known:
            if len(self._known) >= MOST:
                del self._known[next(iter(self._known))]  # the oldest
            self._known[text] = self._read(text)
        found = self._known[text]
        if isinstance(found, Refused):
            raise Refused(found.errors)
        return found

    def _read(self, text: str) -> Document | Refused:
        try:
            node = parse(text)
        except GraphQLError as error:
            return coded(PARSE_FAILED, [error])
        except RecursionError:
            return refused(PARSE_FAILED, "The document is nested too deeply.")
        errors = validate_document(self._schema, node, tuple(specified_rules))
        return coded(VALIDATION_FAILED, errors) if errors else Document(text, node)
