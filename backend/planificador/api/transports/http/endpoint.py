"""GraphQL over HTTP: https://graphql.github.io/graphql-over-http/draft/"""

from collections.abc import Callable

from graphql import GraphQLError, OperationType
from starlette.types import Receive, Scope, Send

from planificador.api.errors import STATUSES, GraphQLRequestError, mask_error
from planificador.api.execution.request import Json, MalformedRequestError, Request
from planificador.api.execution.service import OperationService
from planificador.api.transports.http import json_body
from planificador.api.transports.http.answers import send_answer, send_empty
from planificador.api.transports.http.limits import HttpLimits
from planificador.api.transports.http.media import MediaType
from planificador.api.transports.http.policy import ALLOW, RequestPolicy, ResponseOptions, not_acceptable
from planificador.api.transports.http.query_string import parse_query_string
from planificador.api.transports.sse import SSEHandler, say_once
from planificador.api.validation.limits import LIMIT_EXCEEDED
from planificador.server.deadline import ClientDisconnectedError, OperationTimeoutError, run_with_deadline
from planificador.server.errors import HTTPRequestError, send_error
from planificador.server.handshake import without_upgrade
from planificador.server.rate_limiter import ConsumeTokens
from planificador.server.request_headers import Header, header, request_headers

POST_ONLY: Header = (b"allow", b"POST")
STREAMED: Header = (b"allow", b"GET, POST")
PAGE: Header = (b"location", b"/graphiql")


class Endpoint:
    """The ASGI application of `/graphql` for HTTP.

    Args:
        client_address: Returns the address that a request is counted for.
        take: Counts requests of an address; raises HTTPRequestError when there are too many.
    """

    def __init__(
        self,
        operations: OperationService,
        events: SSEHandler,
        judge: RequestPolicy,
        limits: HttpLimits,
        client_address: Callable[[Scope], str],
        take: ConsumeTokens,
    ) -> None:
        self._operations, self._events, self._judge = operations, events, judge
        self._limits, self._address_of, self._take = limits, client_address, take

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers: tuple[Header, ...] = ()
        try:
            terms = self._judge.terms(request_headers(scope))
            headers = terms.headers
            self._operations.check_running()
            self._take(self._address_of(scope), 1)
            await self._respond(scope, receive, send, terms)
        except HTTPRequestError as refusal:
            await send_error(refusal, send, headers)
        except MalformedRequestError as error:
            await send_error(json_body.malformed(str(error)), send, headers)
        except (json_body.ClientDisconnectedError, ClientDisconnectedError):
            pass
        except Exception as error:
            hidden = mask_error(GraphQLError("", original_error=error))
            known: dict[str, str] = dict(hidden.extensions or {})
            await send_error(HTTPRequestError(500, known.pop("code"), hidden.message, (), **known), send, headers)

    async def _respond(self, scope: Scope, receive: Receive, send: Send, terms: ResponseOptions) -> None:
        method = scope["method"]
        if method == "POST":
            parameters = await self._posted(scope, receive)
        elif method == "OPTIONS":
            return await send_empty(send, 204, [ALLOW])
        else:
            parameters = parse_query_string(scope["query_string"])
            if not parameters and header(scope, b"sec-websocket-key"):
                raise without_upgrade()
            if not parameters and terms.page:
                return await send_empty(send, 307, [PAGE])
            if terms.media is None and not terms.events:
                raise not_acceptable()
        if isinstance(parameters, list):
            return await send_answer(scope, send, terms, 200, await self._batch(parameters, scope, receive, terms))
        return await self._single(parameters, scope, receive, send, terms)

    async def _posted(self, scope: Scope, receive: Receive) -> Json:
        seconds = self._limits.body_timeout
        try:
            reading = json_body.read_body(scope, receive, self._limits.max_body)
            body = await run_with_deadline(reading, seconds, deadlines=self._operations.watches)
        except OperationTimeoutError:
            self._operations.check_running()
            message = f"The body was not here within {seconds:g} seconds (body_timeout)."
            raise HTTPRequestError(408, "BODY_TIMED_OUT", message, limit="body_timeout", max=seconds) from None
        return json_body.parse_json_strict(body, "The body")

    async def _single(
        self, parameters: Json, scope: Scope, receive: Receive, send: Send, terms: ResponseOptions
    ) -> None:
        address = self._address_of(scope)
        try:
            request = self._operations.request(parameters)
            self._weigh(request, address)
            kind = await self._operations.operation_type(request, address)
            _check(kind, scope["method"], terms)
            if terms.media is None or kind is OperationType.SUBSCRIPTION:
                return await self._events.stream(request, terms.idioma, address, receive, send)
            status, body = 200, await self._operations.answer(request, terms.idioma, address, _leaving(kind, receive))
        except GraphQLRequestError as refused:
            if terms.media is None:  # a reader of events hears nothing else (PROTOCOL.md . Distinct connections mode)
                return await say_once(refused.json(), send)
            return await send_answer(
                scope, send, terms, _status(refused, terms.media), refused.json(), _headers(refused)
            )
        return await send_answer(scope, send, terms, status, body)

    async def _batch(self, batch: list[Json], scope: Scope, receive: Receive, terms: ResponseOptions) -> bytes:
        """One after the other; what is refused does not keep the rest from being run."""
        most = self._limits.max_batch
        if not (batch and most):
            said = "At least one operation comes" if most else "Only one operation comes, and no list"
            raise json_body.malformed(f"{said} in a request (max_batch).")
        if len(batch) > most:
            message = f"At most {most} operations come in a request (max_batch)."
            raise HTTPRequestError(400, LIMIT_EXCEEDED, message, limit="max_batch", max=most, found=len(batch))
        if terms.media is None:
            raise HTTPRequestError(406, "NOT_ACCEPTABLE", "Several operations are not answered by a stream of events.")
        self._take(self._address_of(scope), len(batch) - 1)
        return b"[%s]" % b",".join([await self._of_batch(parameters, scope, receive, terms) for parameters in batch])

    async def _of_batch(self, parameters: Json, scope: Scope, receive: Receive, terms: ResponseOptions) -> bytes:
        address = self._address_of(scope)
        try:
            request = self._operations.request(parameters)
            self._weigh(request, address)
            leaving = _leaving(await self._operations.operation_type(request, address), receive)
            return await self._operations.answer(request, terms.idioma, address, leaving)
        except GraphQLRequestError as refused:
            return refused.json()
        except MalformedRequestError as error:
            return json_body.malformed(str(error)).json()
        except HTTPRequestError as refusal:
            return refusal.json()

    def _weigh(self, request: Request, address: str) -> None:
        self._take(address, self._operations.rate_limit_cost(request))


def _leaving(kind: OperationType, receive: Receive) -> Receive | None:
    """Who has gone on to another page still wants saved what he had typed: mutations are seen through."""
    return receive if kind is OperationType.QUERY else None


def _status(refused: GraphQLRequestError, media: MediaType) -> int:
    """. Processing a response: JSON's own media type says nothing of GraphQL, so its status is the transport's."""
    return STATUSES.get(refused.code, 400 if media is MediaType.RESPONSE else 200)


def _headers(refused: GraphQLRequestError) -> list[Header]:
    return [] if refused.retry_after is None else [(b"retry-after", b"%d" % refused.retry_after)]


def _check(kind: OperationType, method: str, terms: ResponseOptions) -> None:
    """Whether an operation may come this way. Raises Refusal."""
    if kind is OperationType.MUTATION and method != "POST":
        raise HTTPRequestError(405, "METHOD_NOT_ALLOWED", "A mutation is sent by POST.", [POST_ONLY])
    if kind is OperationType.SUBSCRIPTION and method == "HEAD":
        raise HTTPRequestError(
            405, "METHOD_NOT_ALLOWED", "A stream is asked for by POST or GET: it has no end to wait for.", [STREAMED]
        )
    if kind is OperationType.SUBSCRIPTION and not terms.events:
        message = "A subscription is streamed: accept text/event-stream, or use a WebSocket."
        raise HTTPRequestError(406, "NOT_ACCEPTABLE", message)
