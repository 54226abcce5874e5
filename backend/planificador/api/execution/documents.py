"""Documents: parsed, checked against the limits and validated once, then cached."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson
from graphql import (
    DocumentNode,
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    parse,
    print_ast,
)

from planificador.api.errors import PARSE_FAILED, UNKNOWN_OPERATION, VALIDATION_FAILED, request_error, with_code
from planificador.api.execution.live_documents import as_query, is_live_query, root_fields
from planificador.api.execution.reader_dependencies import SubscriptionDependencies
from planificador.api.validation.cost import cost_of
from planificador.api.validation.filters import inputs_without_filters
from planificador.api.validation.limits import Limits, check_limit, limit_exceeded
from planificador.api.validation.rules import IndexedSource, check_structure, validation_errors
from planificador.api.validation.values import check_variables
from planificador.core.runtime.cache import LRUCache

MAX_CACHED = 512
"""Maximum number of cached documents."""
MAX_CACHED_COSTS, MAX_CACHED_VARIABLES = 2048, 200
"""Maximum number of cached costs, and the maximum bytes of the variables of each."""
COST_FREE_TYPES = frozenset({"ID", "String", "Date", "Month", "Time", "DateTime", "Decimal"})
"""Types whose single values change no cost."""
STRING = frozenset({str})
LIVE_COST = 10
"""The cost of a live query, in costs of the query: it is executed again and again."""
TOO_MANY_TOKENS = "Syntax Error: Document contains more than"
"""The beginning of graphql-core's error, which has no class of its own."""
Variables = Mapping[str, Any] | None  # Any: JSON


@dataclass(frozen=True, slots=True)
class DocumentOperation:
    """An operation of a document.

    Attributes:
        max_cost: Its cost with the most expensive variables.
        sizes: The variables on which its cost may depend.
        is_mutation, is_subscription: Its kind.
        is_live: Whether it is a live query, a subscription that is executed as a query.
        cost_factor: How often the cost of its selection counts.
        fields: The names of its root fields.
    """

    node: OperationDefinitionNode
    max_cost: int
    sizes: frozenset[str]
    is_mutation: bool
    is_subscription: bool
    is_live: bool
    cost_factor: int
    fields: frozenset[str]

    @property
    def name(self) -> str | None:
        return self.node.name.value if self.node.name else None

    @property
    def kind(self) -> str:
        return self.node.operation.value


@dataclass(frozen=True, slots=True)
class Document:
    """A valid document. Only the cost of its operations may still exceed the limits."""

    text: str
    node: DocumentNode
    schema: GraphQLSchema
    limits: Limits
    operations: Mapping[str | None, DocumentOperation]
    _queries: "dict[str | None, Document]" = field(default_factory=dict)
    _dependencies: dict[str | None, SubscriptionDependencies] = field(default_factory=dict)

    @classmethod
    def of(cls, text: str, node: DocumentNode, schema: GraphQLSchema, limits: Limits) -> "Document":
        """Return the document of a parsed and validated text. Raise GraphQLRequestError when a filter is too large."""
        operations = {
            definition.name.value if definition.name else None: _operation(schema, node, definition, limits)
            for definition in node.definitions
            if isinstance(definition, OperationDefinitionNode)
        }
        return cls(text, node, schema, limits, operations)

    def operation(self, name: str | None) -> DocumentOperation:
        """Return the operation of this name, or the only one. Raise GraphQLRequestError when there is none."""
        if name is None and len(self.operations) == 1:
            return next(iter(self.operations.values()))
        if name is not None and name in self.operations:
            return self.operations[name]
        if name is None and self.operations:
            raise request_error(
                UNKNOWN_OPERATION, "The document has several operations: operationName says which to run."
            )
        raise request_error(UNKNOWN_OPERATION, "The document has no operation of this name.")

    def cost(self, name: str | None, variables: Variables) -> int:
        """Return the cost of an operation with its variables, which are not coerced yet.

        Raise GraphQLRequestError when a filter is too large.
        """
        operation = self.operation(name)
        cost = cost_of(self.schema, self.node, operation.node, variables or {}, self.limits)
        return cost * operation.cost_factor

    def query(self, name: str | None) -> "Document":
        """Return the document of the query that a live query is executed as."""
        if name not in self._queries:
            node = as_query(self.schema, self.node, self.operation(name).node)
            self._queries[name] = Document.of(self.text, node, self.schema, self.limits)
        return self._queries[name]

    def dependencies(self, name: str | None) -> SubscriptionDependencies:
        """Return what a subscription reads."""
        if name not in self._dependencies:
            self._dependencies[name] = SubscriptionDependencies.of(self.schema, self.node, self.operation(name).node)
        return self._dependencies[name]


def _operation(
    schema: GraphQLSchema, document: DocumentNode, node: OperationDefinitionNode, limits: Limits
) -> DocumentOperation:
    is_live = is_live_query(schema, document, node)
    factor = LIVE_COST if is_live else 1
    max_cost = cost_of(schema, document, node, None, limits) * factor
    return DocumentOperation(
        node,
        max_cost,
        _size_variables(schema, node),
        is_mutation=node.operation is OperationType.MUTATION,
        is_subscription=node.operation is OperationType.SUBSCRIPTION,
        is_live=is_live,
        cost_factor=factor,
        fields=frozenset(root_fields(document, node)),
    )


class Documents:
    """The documents of a schema, within the limits of an application."""

    def __init__(self, schema: GraphQLSchema, limits: Limits) -> None:
        self.schema, self.limits = schema, limits
        self._cache: LRUCache[str, Document] = LRUCache(MAX_CACHED)
        self._costs: LRUCache[tuple[str, str | None, bytes], int] = LRUCache(MAX_CACHED_COSTS)

    @property
    def caches(self) -> tuple[LRUCache[Any, Any], LRUCache[Any, Any]]:  # Any: of any types
        """The caches of documents and of costs."""
        return self._cache, self._costs

    def is_cached(self, text: str) -> bool:
        """Return whether the document is valid and cached."""
        return text in self._cache

    def cached(self, text: str) -> Document | None:
        """Return the document of a text, if it is valid and cached."""
        return self._cache.get(text)

    def parse(self, text: str) -> Document:
        """Return the document of a text.

        Raises:
            GraphQLRequestError: The text is not a valid document, or exceeds the limits. It is not cached, so that it
                does not evict a document in use.
        """
        document = self._cache.get(text)
        if document is None:
            document = self._parse(text)
            self._cache.put(text, document, document.node.token_count)
        return document

    def check(self, document: Document, operation: DocumentOperation, variables: Variables) -> None:
        """Raise GraphQLRequestError when the variables are too large, or the operation costs too much with them."""
        check_variables(variables, self.limits)
        if operation.max_cost > self.limits.max_cost:
            check_limit(self.limits, "max_cost", self.cost(document, operation, variables))

    def cost(self, document: Document, operation: DocumentOperation, variables: Variables) -> int:
        """Return the cost of an operation with variables that were checked. It is cached, as requests recur."""
        if not operation.sizes:
            return operation.max_cost
        relevant = {key: _size(value) for key, value in (variables or {}).items() if key in operation.sizes}
        try:
            values = orjson.dumps(relevant)
        except TypeError:  # a number that has more than 64 bits
            return document.cost(operation.name, variables)
        key = document.text, operation.name, values
        if (cost := self._costs.get(key)) is None:
            cost = document.cost(operation.name, variables)
            if len(values) <= MAX_CACHED_VARIABLES:
                self._costs.put(key, cost, 1)
        return cost

    def _parse(self, text: str) -> Document:
        check_limit(self.limits, "max_length", len(text))
        node = self._parse_node(text)
        check_structure(node, self.limits)
        if errors := validation_errors(node, self.schema, self.limits):
            raise with_code(VALIDATION_FAILED, errors)
        return Document.of(text, node, self.schema, self.limits)

    def _parse_node(self, text: str) -> DocumentNode:
        limit = self.limits.max_tokens
        try:
            return parse(IndexedSource(text), max_lexical_tokens=limit, max_comments=limit)
        except GraphQLError as error:
            if error.message.startswith(TOO_MANY_TOKENS):
                raise limit_exceeded(self.limits, "max_tokens") from None
            raise with_code(PARSE_FAILED, [error]) from None


def _size(value: Any) -> Any:  # Any: JSON
    """Return a value, or in place of strings their number, on which alone the cost depends. No name is empty."""
    return {"": len(value)} if type(value) is list and STRING.issuperset(map(type, value)) else value


def _size_variables(schema: GraphQLSchema, operation: OperationDefinitionNode) -> frozenset[str]:
    """Return the variables of lists, objects, numbers, conditions and enums, except for inputs without filters."""
    cost_free = COST_FREE_TYPES | inputs_without_filters(schema)
    return frozenset(
        definition.variable.name.value
        for definition in operation.variable_definitions or ()
        if print_ast(definition.type).rstrip("!") not in cost_free
    )
