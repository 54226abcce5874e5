"""Documents read by limits of a test's own."""

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
    return Documents(schema._schema, Limits(**changed))


def refusal(text: str, **changed: Any) -> Data:  # Any: as above
    """The extensions of the one error that a document is refused with."""
    with pytest.raises(GraphQLRequestError) as refused:
        documents(**changed).parse(text)
    (error,) = refused.value.errors
    return dict(error.extensions or {}) | {"message": error.message}
