"""Errors as clients receive them: their own in full, unexpected ones as an id that is also in the log."""

import logging
from collections.abc import Iterable
from itertools import islice

import orjson
from graphql import GraphQLError

from planificador.core.model.errors import DomainError
from planificador.core.model.localized_values import sentences
from planificador.core.model.texts import Idioma, LocalizedText
from planificador.core.runtime.failures import MESSAGES, RETRY_AFTER, DatabaseFailedError, Failure
from planificador.core.runtime.incidents import incidents

log = logging.getLogger(__name__)
BAD_USER_INPUT, INTERNAL = "BAD_USER_INPUT", "INTERNAL_SERVER_ERROR"
PARSE_FAILED, VALIDATION_FAILED = "GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED"
UNKNOWN_OPERATION, TIMED_OUT = "OPERATION_RESOLUTION_FAILURE", "TIMED_OUT"
UNAUTHENTICATED = "UNAUTHENTICATED"
DELETED_MEANWHILE = "DELETED_MEANWHILE"
READ_AGAIN = "Read the data again before you repeat the operation."
STATUSES: dict[str, int] = {
    **{UNAUTHENTICATED: 401, TIMED_OUT: 503},
    **dict.fromkeys(Failure, 503),
    Failure.OUTCOME_UNKNOWN: 504,
}
"""The HTTP status by the code of an error that does not lie in the document."""
MAX_MESSAGE_LENGTH = 300
"""Characters of a message: those of graphql-core quote the request, however long it is."""
AT_ARGUMENT = LocalizedText(es="{name}: {text}", eu="{name}: {text}", en="{name}: {text}")
MAX_ERRORS = 50
"""Errors of the execution that are sent: each of a thousand rows may have one."""


class BadInputError(GraphQLError):
    """A value of the request is invalid; the message says what is wrong and what would be right, without the value.

    message: a text in the reader's language for what people type or choose; English for what applications make, such
    as ids and cursors.
    """

    def __init__(self, message: LocalizedText | str) -> None:
        self.text = LocalizedText(message, message, message) if isinstance(message, str) else message
        super().__init__(self.text.en, extensions={"code": BAD_USER_INPUT})


class DeletedMeanwhileError(GraphQLError):
    """A row that is answered was deleted after it was read or written, with a row that it cannot be without."""

    def __init__(self) -> None:
        message = f"The object was deleted in the meantime. {READ_AGAIN}"
        super().__init__(message, extensions={"code": DELETED_MEANWHILE})


def bad_input(error: DomainError) -> BadInputError:
    """Return the problems of a query's arguments as one error: unlike a mutation, a query has no payload for them."""
    return BadInputError(
        sentences([AT_ARGUMENT.fill(name=problem.campo or "", text=problem.mensaje) for problem in error.problems])
    )


class GraphQLRequestError(Exception):
    """The request is not executed. Each of its `errors` has a code."""

    def __init__(self, errors: list[GraphQLError]) -> None:
        super().__init__()
        self.errors = errors

    @property
    def code(self) -> str:
        """The code of the first error."""
        return str((self.errors[0].extensions or {}).get("code"))

    @property
    def retry_after(self) -> int | None:
        """Seconds after which the request may be repeated; None where it must not be repeated unchanged."""
        seconds: int | None = (self.errors[0].extensions or {}).get("retryAfter")
        return seconds

    def json(self) -> bytes:
        """Return the response: without `data`, since nothing was executed."""
        return orjson.dumps({"errors": [error.formatted for error in self.errors]})


def request_error(code: str, message: str, **extensions: object) -> GraphQLRequestError:
    """Return a request error with one error, its code and further extensions."""
    return GraphQLRequestError([GraphQLError(message, extensions={"code": code} | extensions)])


def is_internal(error: GraphQLError) -> bool:
    """Return whether an error came from the server's code rather than from the request.

    A scalar's error for a literal or a variable has nodes but no path; a resolver's error has a path, and that of a
    subscription's stream has neither.
    """
    in_request = error.path is None and bool(error.nodes)
    return not in_request and not isinstance(error.original_error, GraphQLError | None)


def with_code(code: str, errors: list[GraphQLError]) -> GraphQLRequestError:
    """Return a request error with these errors, which get the code unless they have one."""
    return GraphQLRequestError([_with_code(error, code) for error in errors])


def to_client_errors(error: Exception) -> list[GraphQLError]:
    """Return the errors of an exception that ended an operation, as the client receives them."""
    return (
        error.errors if isinstance(error, GraphQLRequestError) else [mask_error(GraphQLError("", original_error=error))]
    )


def sanitize_errors(errors: Iterable[GraphQLError] | None, idioma: Idioma) -> list[GraphQLError]:
    """Return the errors of an execution as the client receives them.

    Unexpected errors are masked and logged; the client's own keep their message, in this language. Each has a code.
    """
    return [
        mask_error(error) if is_internal(error) else _with_code(_translated(error, idioma), BAD_USER_INPUT)
        for error in islice(errors or (), MAX_ERRORS)
    ]


def _translated(error: GraphQLError, idioma: Idioma) -> GraphQLError:
    cause = error.original_error or error
    if isinstance(cause, BadInputError):
        error.message = cause.text.in_language(idioma)
    return error


def _with_code(error: GraphQLError, code: str) -> GraphQLError:
    error.extensions = {"code": code} | (error.extensions or {})
    if len(error.message) > MAX_MESSAGE_LENGTH:
        error.message = f"{error.message[:MAX_MESSAGE_LENGTH]}…"
    return error


def mask_error(error: GraphQLError) -> GraphQLError:
    """Log an unexpected error with its trace. Return an error for the client that has only the id of the log entry."""
    cause = error.original_error
    if isinstance(cause, DatabaseFailedError):
        return _database_failed(error, cause)
    incident = incidents.report(log, "unexpected error", cause, error.path)
    return GraphQLError(
        f"An unexpected error occurred; the server's log has the details (incident {incident}).",
        nodes=error.nodes,
        path=error.path,
        extensions={"code": INTERNAL, "incident": incident},
    )


def _database_failed(error: GraphQLError, cause: DatabaseFailedError) -> GraphQLError:
    incidents.report(log, "the database failed", cause)
    extensions: dict[str, object] = {"code": cause.failure.value}
    if cause.failure is not Failure.OUTCOME_UNKNOWN:  # clients repeat automatically where retryAfter is set
        extensions["retryAfter"] = RETRY_AFTER
    return GraphQLError(MESSAGES[cause.failure], nodes=error.nodes, path=error.path, extensions=extensions)


def without_retries(errors: list[GraphQLError]) -> list[GraphQLError]:
    """Return the errors of an operation that has saved something: clients must not repeat it by themselves."""
    for error in errors:
        if error.extensions and "retryAfter" in error.extensions:
            error.extensions = {name: value for name, value in error.extensions.items() if name != "retryAfter"}
    return errors


def has_data(data: object) -> bool:
    """Return whether the data of a response has an answer to any root field."""
    return isinstance(data, dict) and any(value is not None for value in data.values())


def refuse_if_database_failed(data: object, errors: list[GraphQLError], saved: bool) -> None:
    """Raise GraphQLRequestError when an operation has no data, and a failure of the database is the only reason.

    Args:
        saved: Whether a mutation of the operation was committed, so that it must not be repeated unchanged.
    """
    codes = {(error.extensions or {}).get("code") for error in errors}
    if not has_data(data) and len(codes) == 1 and codes <= set(Failure):
        if saved:
            raise request_error(
                Failure.OUTCOME_UNKNOWN, f"The database failed after something had been saved. {READ_AGAIN}"
            )
        first = errors[0]
        raise GraphQLRequestError([GraphQLError(first.message, extensions=first.extensions)])
