"""What a client hears of errors: its own mistakes in full, ours as an id that is also in the log."""

import logging
import uuid

from graphql import GraphQLError
from strawberry.extensions import MaskErrors

log = logging.getLogger(__name__)
BAD_USER_INPUT, INTERNAL = "BAD_USER_INPUT", "INTERNAL_SERVER_ERROR"


class BadInput(GraphQLError):  # noqa: N818 # it is what the client sent, not what failed
    """The request asks for what cannot be: says what and what would be right, never echoing what was sent."""

    def __init__(self, message: str) -> None:
        super().__init__(message, extensions={"code": BAD_USER_INPUT})


def is_ours(error: GraphQLError) -> bool:
    """Whether the error came from our code rather than from what the client sent."""
    return error.original_error is not None and not isinstance(error.original_error, GraphQLError)


class Masking(MaskErrors):
    """Unexpected errors reach the log with their trace, the client with an id only."""

    def __init__(self) -> None:
        super().__init__(should_mask_error=is_ours, error_message="Unexpected error.")

    def anonymise_error(self, error: GraphQLError) -> GraphQLError:
        incident = uuid.uuid4().hex
        log.error("unexpected error %s at %s", incident, error.path, exc_info=error.original_error)
        return GraphQLError(
            f"Unexpected error; the log has it under {incident}.",
            nodes=error.nodes,
            path=error.path,
            extensions={"code": INTERNAL, "incident": incident},
        )
