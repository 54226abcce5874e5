"""What a client hears of errors: its own mistakes in full, ours as an id that is also in the log."""

import logging
from collections.abc import Iterable
from itertools import islice

import orjson
from graphql import GraphQLError

from planificador.core.runtime.failures import MESSAGES, RETRY_AFTER, DatabaseFailedError, Failure
from planificador.core.runtime.incidents import incidents

log = logging.getLogger(__name__)
BAD_USER_INPUT, INTERNAL = "BAD_USER_INPUT", "INTERNAL_SERVER_ERROR"
PARSE_FAILED, VALIDATION_FAILED = "GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED"
UNKNOWN_OPERATION, TIMED_OUT = "OPERATION_RESOLUTION_FAILURE", "TIMED_OUT"
READ_AGAIN = "Read the data again before you repeat the operation."
STATUSES: dict[str, int] = {TIMED_OUT: 503} | dict.fromkeys(Failure, 503) | {Failure.OUTCOME_UNKNOWN: 504}
"""Of HTTP, by the code of what ended an operation through no fault of its client's."""
MAX_MESSAGE_LENGTH = 300
"""Characters of a message: graphql-core's hold what was sent, however long it was."""
MOST_ERRORS = 50
"""Of what went wrong while an operation ran, how many are told: each of a thousand rows may have one."""


class BadInputError(GraphQLError):  # it is what the client sent, not what failed
    """The request asks for what cannot be: says what and what would be right, never echoing what was sent."""

    def __init__(self, message: str) -> None:
        super().__init__(message, extensions={"code": BAD_USER_INPUT})


class GraphQLRequestError(Exception):  # the client's mistake
    """The request is not run at all; `errors` say why, each with its code."""

    def __init__(self, errors: list[GraphQLError]) -> None:
        super().__init__()
        self.errors = errors

    @property
    def code(self) -> str:
        """Of the first."""
        return str((self.errors[0].extensions or {}).get("code"))

    @property
    def retry_after(self) -> int | None:
        """Seconds after which the same may succeed; None where the client must change something, or look first."""
        found: int | None = (self.errors[0].extensions or {}).get("retryAfter")
        return found

    def json(self) -> bytes:
        """As clients get it: without `data`, since nothing was run."""
        return orjson.dumps({"errors": [error.formatted for error in self.errors]})


def request_error(code: str, message: str, **more: object) -> GraphQLRequestError:
    """A refusal for one reason. more: further extensions, as JSON."""
    return GraphQLRequestError([GraphQLError(message, extensions={"code": code} | more)])


def is_internal(error: GraphQLError) -> bool:
    """Whether the error came from our code rather than from what the client sent.

    What a scalar says of a literal or a variable points at the document but has no path; a resolver's error has a path,
    and that of a subscription's stream has neither.
    """
    about_the_request = error.path is None and bool(error.nodes)
    return not about_the_request and not isinstance(error.original_error, GraphQLError | None)


def with_code(code: str, errors: list[GraphQLError]) -> GraphQLRequestError:
    """A refusal for these reasons."""
    return GraphQLRequestError([_with_code(error, code) for error in errors])


def to_client_errors(error: Exception) -> list[GraphQLError]:
    """What a client hears of what ended its operation."""
    return (
        error.errors if isinstance(error, GraphQLRequestError) else [mask_error(GraphQLError("", original_error=error))]
    )


def sanitize_errors(errors: Iterable[GraphQLError] | None) -> list[GraphQLError]:
    """What the client may know of what went wrong while its operation ran: unexpected errors reach the log with their
    trace, the client with an id only; the client's own keep their text. Every error has a code."""
    to_client_errors = list(islice(errors or (), MOST_ERRORS))
    return [
        mask_error(error) if is_internal(error) else _with_code(error, BAD_USER_INPUT) for error in to_client_errors
    ]


def _with_code(error: GraphQLError, code: str) -> GraphQLError:
    error.extensions = {"code": code} | (error.extensions or {})
    if len(error.message) > MAX_MESSAGE_LENGTH:
        error.message = f"{error.message[:MAX_MESSAGE_LENGTH]}…"
    return error


def mask_error(error: GraphQLError) -> GraphQLError:
    """What the client may know of an unexpected error; the log knows the rest under the same id."""
    cause = error.original_error
    if isinstance(cause, DatabaseFailedError):
        return _database_failed(error, cause)
    incident = incidents.report(log, "unexpected error", cause, error.path)
    return GraphQLError(
        f"Unexpected error; the log has it under {incident}.",
        nodes=error.nodes,
        path=error.path,
        extensions={"code": INTERNAL, "incident": incident},
    )


def _database_failed(error: GraphQLError, cause: DatabaseFailedError) -> GraphQLError:
    incidents.report(log, "the database failed", cause)
    extensions: dict[str, object] = {"code": cause.failure.value}
    if cause.failure is not Failure.OUTCOME_UNKNOWN:  # clients repeat by themselves what may be retried
        extensions["retryAfter"] = RETRY_AFTER
    return GraphQLError(MESSAGES[cause.failure], nodes=error.nodes, path=error.path, extensions=extensions)


def refuse_if_database_failed(data: object, errors: list[GraphQLError], saved: bool) -> None:
    """Raises Refused when nothing of an operation could be answered, and the database is the only reason.

    Args:
        saved: whether a mutation of the operation was committed before, so that it must not be repeated as it is.
    """
    codes = {(error.extensions or {}).get("code") for error in errors}
    empty = not isinstance(data, dict) or all(value is None for value in data.values())
    if empty and len(codes) == 1 and codes <= set(Failure):
        if saved:
            raise request_error(
                Failure.OUTCOME_UNKNOWN, f"The database failed after something had been saved. {READ_AGAIN}"
            )
        first = errors[0]
        raise GraphQLRequestError([GraphQLError(first.message, extensions=first.extensions)])
