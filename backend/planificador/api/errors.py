"""What a client hears of errors: its own mistakes in full, ours as an id that is also in the log."""

import logging
import uuid
from collections.abc import Iterable
from itertools import islice

import orjson
from graphql import GraphQLError

log = logging.getLogger(__name__)
BAD_USER_INPUT, INTERNAL = "BAD_USER_INPUT", "INTERNAL_SERVER_ERROR"
PARSE_FAILED, VALIDATION_FAILED = "GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED"
UNKNOWN_OPERATION, TIMED_OUT = "OPERATION_RESOLUTION_FAILURE", "TIMED_OUT"
LONGEST = 300
"""Characters of a message: graphql-core's hold what was sent, however long it was."""
MOST_ERRORS = 50
"""Of what went wrong while an operation ran, how many are told: each of a thousand rows may have one."""


class BadInput(GraphQLError):  # noqa: N818 # it is what the client sent, not what failed
    """The request asks for what cannot be: says what and what would be right, never echoing what was sent."""

    def __init__(self, message: str) -> None:
        super().__init__(message, extensions={"code": BAD_USER_INPUT})


class Refused(Exception):  # noqa: N818 # the client's mistake
    """The request is not run at all; `errors` say why, each with its code."""

    def __init__(self, errors: list[GraphQLError]) -> None:
        super().__init__()
        self.errors = errors

    @property
    def code(self) -> str:
        """Of the first."""
        return str((self.errors[0].extensions or {}).get("code"))

    def json(self) -> bytes:
        """As clients get it: without `data`, since nothing was run."""
        return orjson.dumps({"errors": [error.formatted for error in self.errors]})


def refused(code: str, message: str, **more: object) -> Refused:
    """A refusal for one reason. more: further extensions, as JSON."""
    return Refused([GraphQLError(message, extensions={"code": code} | more)])


def is_ours(error: GraphQLError) -> bool:
    """Whether the error came from our code rather than from what the client sent.

    What a scalar says of a literal or a variable points at the document but has no path; a resolver's error has a path,
    and that of a subscription's stream has neither.
    """
    about_the_request = error.path is None and bool(error.nodes)
    return not about_the_request and not isinstance(error.original_error, GraphQLError | None)


def coded(code: str, errors: list[GraphQLError]) -> Refused:
    """A refusal for these reasons."""
    return Refused([_with_code(error, code) for error in errors])


def told(error: Exception) -> list[GraphQLError]:
    """What a client hears of what ended its operation."""
    return error.errors if isinstance(error, Refused) else [masked(GraphQLError("", original_error=error))]


def for_client(errors: Iterable[GraphQLError] | None) -> list[GraphQLError]:
    """What the client may know of what went wrong while its operation ran: unexpected errors reach the log with their
    trace, the client with an id only; the client's own keep their text. Every error has a code."""
    told = list(islice(errors or (), MOST_ERRORS))
    return [masked(error) if is_ours(error) else _with_code(error, BAD_USER_INPUT) for error in told]


def _with_code(error: GraphQLError, code: str) -> GraphQLError:
    error.extensions = {"code": code} | (error.extensions or {})
    if len(error.message) > LONGEST:
        error.message = f"{error.message[:LONGEST]}…"
    return error


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
