"""The response to a request for an unknown path."""

from http import HTTPStatus

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from planificador.server.errors import HTTPRequestError, error_response


async def not_found(request: Request, error: Exception) -> Response:
    """Return the error in the form of a GraphQL response, since the client may have meant the endpoint."""
    assert isinstance(error, HTTPException)  # noqa: S101 # it is registered for HTTPException only
    headers = [(key.lower().encode(), value.encode()) for key, value in (error.headers or {}).items()]
    message = f"{error.detail}. GraphQL is at /graphql."
    return error_response(HTTPRequestError(error.status_code, HTTPStatus(error.status_code).name, message, headers))
