"""Requests from other origins (https://fetch.spec.whatwg.org/#cors-protocol)."""

from collections.abc import Sequence

from starlette.datastructures import Headers, MutableHeaders
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Send

from planificador.api.transports.negotiation import origin_not_allowed
from planificador.server.errors import HTTPRequestError, error_response

RESPONSE_HEADERS = (
    "etag",
    "operation-cost",
    "ratelimit",
    "ratelimit-policy",
    "retry-after",
    "www-authenticate",
    "x-request-id",
)
REQUEST_HEADERS = (
    "authorization",
    "apollo-require-preflight",
    "apollographql-client-name",
    "apollographql-client-version",
    "graphql-client-name",
    "graphql-client-version",
    "x-apollo-operation-id",
    "x-apollo-operation-name",
    "x-requested-with",
)
"""The header of a token, and those that client libraries add to requests from other origins, which are ignored."""


class Cors(CORSMiddleware):
    """Answers preflight requests (https://fetch.spec.whatwg.org/#cors-preflight-fetch)."""

    def __init__(self, app: ASGIApp, origins: Sequence[str]) -> None:
        super().__init__(app, origins, ["GET", "POST"], REQUEST_HEADERS, expose_headers=RESPONSE_HEADERS)

    def preflight_response(self, request_headers: Headers) -> Response:
        """Override Starlette's, whose errors are plain text."""
        response = super().preflight_response(request_headers)
        if response.status_code == 200:
            return response
        if not self.is_allowed_origin(request_headers["origin"]):
            return error_response(origin_not_allowed())
        allowed = [(key, value) for key, value in response.raw_headers if key.startswith(b"access-control-")]
        return error_response(HTTPRequestError(400, "BAD_REQUEST", f"{bytes(response.body).decode()}.", allowed))

    async def send(self, message: Message, send: Send, request_headers: Headers) -> None:
        """Override Starlette's, which adds `Origin` to `Vary` a second time."""

        async def send_once(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                names = (name.strip() for name in headers["vary"].split(","))
                headers["vary"] = ", ".join({name.lower(): name for name in names}.values())
            await send(message)

        await super().send(message, send_once, request_headers)
