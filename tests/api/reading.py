"""Documents read by limits of a test's own."""

from typing import Any

import pytest
from graphql import get_introspection_query
from tests.support.graphql import Data

from planificador.api.documents import Documents
from planificador.api.errors import Refused
from planificador.api.limits.bounds import Limits
from planificador.api.schema import schema

GRAPHIQL = get_introspection_query(
    specified_by_url=True, schema_description=True, directive_is_repeatable=True, input_value_deprecation=True
)


def documents(**changed: Any) -> Documents:  # Any: a limit's own type
    return Documents(schema._schema, Limits(**changed))


def refusal(text: str, **changed: Any) -> Data:  # Any: as above
    """The extensions of the one error that a document is refused with."""
    with pytest.raises(Refused) as refused:
        documents(**changed).read(text)
    (error,) = refused.value.errors
    return dict(error.extensions or {}) | {"message": error.message}
