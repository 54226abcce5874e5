"""What a client hears of errors: its own mistakes in full, ours as an id that is also in the log."""

import logging
import uuid
from collections.abc import Iterator
from types import NoneType

from graphql import GraphQLError, GraphQLSyntaxError
from strawberry.exceptions import MissingQueryError
from strawberry.extensions import MaskErrors
from strawberry.schema.exceptions import CannotGetOperationTypeError, InvalidOperationTypeError

log = logging.getLogger(__name__)
BAD_USER_INPUT, INTERNAL = "BAD_USER_INPUT", "INTERNAL_SERVER_ERROR"
PARSE_FAILED, VALIDATION_FAILED = "GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED"


OF_THE_REQUEST = (
    NoneType,
    GraphQLError,
    MissingQueryError,
    CannotGetOperationTypeError,
    InvalidOperationTypeError,
)
"""What an error stands on when the request is at fault."""


class BadInput(GraphQLError):  # noqa: N818 # it is what the client sent, not what failed
    """The request asks for what cannot be: says what and what would be right, never echoing what was sent."""

    def __init__(self, message: str) -> None:
        super().__init__(message, extensions={"code": BAD_USER_INPUT})


def is_ours(error: GraphQLError) -> bool:
    """Whether the error came from our code rather than from what the client sent.

    What a scalar says of a literal or a variable points at the document but has no path; a resolver's error has a path,
    and that of a subscription's stream has neither.
    """
    about_the_request = error.path is None and bool(error.nodes)
    return not about_the_request and not isinstance(error.original_error, OF_THE_REQUEST)


class Masking(MaskErrors):
    """Unexpected errors reach the log with their trace, the client with an id only; the client's own keep their text.

    Every error leaves with a code.
    """

    _invalid = False
    """Whether the document was refused; Strawberry's `pre_execution_errors` also holds those of an execution."""

    def on_validate(self) -> Iterator[None]:
        yield
        self._invalid = bool(self.execution_context.pre_execution_errors)

    def anonymise_error(self, error: GraphQLError) -> GraphQLError:
        if is_ours(error):
            return masked(error)
        error.extensions = {"code": self._code(error)} | (error.extensions or {})
        return error

    def _code(self, error: GraphQLError) -> str:
        if isinstance(error, GraphQLSyntaxError):
            return PARSE_FAILED
        return VALIDATION_FAILED if self._invalid else BAD_USER_INPUT


def masked(error: GraphQLError) -> GraphQLError:
    """What the client may know of an unexpected error; the log knows the rest under the same id."""
    incident = uuid.uuid4().hex
    log.error("unexpected error %s at %s", incident, error.path, exc_info=error.original_error)
    return GraphQLError(
        f"Unexpected error; the log has it under {incident}.",
        nodes=error.nodes,
        path=error.path,
        extensions={"code": INTERNAL, "incident": incident},
    )
