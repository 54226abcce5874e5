"""Reads documents with other limits than the defaults."""

from typing import Any

import pytest
from graphql import get_introspection_query
from tests.support.graphql import Data

from planificador.api.errors import GraphQLRequestError
from planificador.api.execution.documents import Documents
from planificador.api.schema.schema import schema
from planificador.api.validation.limits import Limits

GRAPHIQL = get_introspection_query(
    specified_by_url=True, schema_description=True, directive_is_repeatable=True, input_value_deprecation=True
)


def documents(**changed: Any) -> Documents:  # Any: a limit's own type
    """Return an empty cache of documents with changed limits."""
    return Documents(schema._schema, Limits(**changed))


def refusal(text: str, **changed: Any) -> Data:  # Any: as above
    """Return the extensions and the message of the only error with which a document is refused."""
    with pytest.raises(GraphQLRequestError) as request_error:
        documents(**changed).parse(text)
    (error,) = request_error.value.errors
    return dict(error.extensions or {}) | {"message": error.message}
