"""Documents as clients send them: parsed, held against the limits and validated once, then remembered."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graphql import DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode, parse

from planificador.api.errors import PARSE_FAILED, UNKNOWN_OPERATION, VALIDATION_FAILED, request_error, with_code
from planificador.api.validation.cost import cost_of
from planificador.api.validation.limits import Limits, check_limits, limit_exceeded
from planificador.api.validation.rules import validation_errors
from planificador.api.validation.source import IndexedSource
from planificador.api.validation.structure import check_structure
from planificador.api.validation.values import check_variables
from planificador.core.runtime.cache import LRUCache

MAX_CACHED = 512
"""Documents that are remembered."""
TOO_MANY_TOKENS = "Syntax Error: Document contains more than"
"""How graphql-core's error begins, which has no type of its own."""


@dataclass(frozen=True, slots=True)
class Document:
    """A valid one, within the limits but for what its operations cost. worst: that, whatever the variables."""

    text: str
    node: DocumentNode
    schema: GraphQLSchema
    operations: Mapping[str | None, OperationDefinitionNode]
    max_cost_by_operation: Mapping[str | None, int]

    @classmethod
    def of(cls, text: str, node: DocumentNode, schema: GraphQLSchema) -> "Document":
        found = (one for one in node.definitions if isinstance(one, OperationDefinitionNode))
        operations = {one.name.value if one.name else None: one for one in found}
        worst = {name: cost_of(schema, node, one, None) for name, one in operations.items()}
        return cls(text, node, schema, operations, worst)

    def operation(self, name: str | None) -> OperationDefinitionNode:
        """The one of this name, or the only one. Raises GraphQLRequestError."""
        return self.operations[self._key(name)]

    def max_cost(self, name: str | None) -> int:
        """Of an operation, whatever its variables are. Raises GraphQLRequestError when there is no such operation."""
        return self.max_cost_by_operation[self._key(name)]

    def cost(self, name: str | None, variables: Mapping[str, Any] | None) -> int:  # Any: JSON
        """Of an operation with its variables, not yet coerced. Raises GraphQLRequestError when there is no such
        operation."""
        return cost_of(self.schema, self.node, self.operation(name), variables or {})

    def _key(self, name: str | None) -> str | None:
        if name is None and len(self.operations) == 1:
            return next(iter(self.operations))
        if name is not None and name in self.operations:
            return name
        if name is None and self.operations:
            raise request_error(
                UNKNOWN_OPERATION, "The document has several operations: operationName says which to run."
            )
        raise request_error(UNKNOWN_OPERATION, "The document has no operation of this name.")


class Documents:
    """Those of one schema, within the limits of one application."""

    def __init__(self, schema: GraphQLSchema, limits: Limits) -> None:
        self.schema, self.limits = schema, limits
        self._known: LRUCache[str, Document] = LRUCache(MAX_CACHED)

    def is_cached(self, text: str) -> bool:
        """Whether it was read before."""
        return text in self._known

    def read(self, text: str) -> Document:
        """Raises GraphQLRequestError for what is no GraphQL, or not of this schema, or too much. What is refused is not
        remembered: it would push out what is used."""
        if (found := self._known.get(text)) is None:
            found = self._read(text)
            self._known.keep(text, found, found.node.token_count)
        return found

    def check_request(
        self, document: Document, name: str | None, variables: Mapping[str, Any] | None
    ) -> None:  # Any: JSON
        """Raises GraphQLRequestError when the variables are too large, or the operation costs too much with them."""
        check_variables(variables, self.limits)
        if not self.always_admits(document, name):
            check_limits(self.limits, max_cost=document.cost(name, variables))

    def always_admits(self, document: Document, name: str | None) -> bool:
        """Whether an operation costs little enough whatever its variables are."""
        return document.max_cost(name) <= self.limits.max_cost

    def _read(self, text: str) -> Document:
        if len(text) > self.limits.max_length:
            raise limit_exceeded(self.limits, "max_length", len(text))
        node = self._parse(text)
        check_structure(node, self.limits)
        if errors := validation_errors(node, self.schema, self.limits):
            raise with_code(VALIDATION_FAILED, errors)
        return Document.of(text, node, self.schema)

    def _parse(self, text: str) -> DocumentNode:
        most = self.limits.max_tokens
        try:
            return parse(IndexedSource(text), max_lexical_tokens=most, max_comments=most)
        except GraphQLError as error:
            if error.message.startswith(TOO_MANY_TOKENS):
                raise limit_exceeded(self.limits, "max_tokens") from None
            raise with_code(PARSE_FAILED, [error]) from None
