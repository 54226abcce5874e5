"""GraphQL over HTTP: https://graphql.github.io/graphql-over-http/draft/"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from graphql import GraphQLError
from starlette.types import Receive, Scope, Send

from planificador.api.authentication.authenticator import Authenticator
from planificador.api.authentication.cookies import clear_cookie, set_cookie
from planificador.api.authentication.credentials import refused_to_nobody, sends_access
from planificador.api.errors import STATUSES, UNAUTHENTICATED, GraphQLRequestError, mask_error
from planificador.api.execution.caller import Caller
from planificador.api.execution.documents import DocumentOperation
from planificador.api.execution.operations import ExecutionOutcome, PreparedOperation
from planificador.api.execution.request import Json, MalformedRequestError
from planificador.api.execution.service import OperationService
from planificador.api.limits import HttpLimits
from planificador.api.transports.http.parameters import malformed, parse_json_strict, parse_query_string, read_body
from planificador.api.transports.http.responses import send_answer, send_empty, with_headers
from planificador.api.transports.negotiation import ALLOW, MediaType, RequestPolicy, ResponseOptions, not_acceptable
from planificador.api.transports.sse import SSEHandler, send_single_result
from planificador.api.validation.limits import LIMIT_EXCEEDED
from planificador.server.deadline import ClientDisconnectedError, OperationTimeoutError, run_with_deadline
from planificador.server.errors import HTTPRequestError, send_error
from planificador.server.handshake import without_upgrade
from planificador.server.request_headers import Header, header, request_headers

POST_ONLY: Header = (b"allow", b"POST")
STREAMED: Header = (b"allow", b"GET, POST")
PAGE: Header = (b"location", b"/graphiql")


@dataclass(slots=True)
class Exchange:
    """An accepted request and its response.

    Attributes:
        address: The address that the request is counted for.
    """

    scope: Scope
    receive: Receive
    send: Send
    options: ResponseOptions
    address: str


class Endpoint:
    """The ASGI application of `/graphql` for HTTP.

    Args:
        client_address: Returns the address that a request is counted for.
    """

    def __init__(
        self,
        operations: OperationService,
        events: SSEHandler,
        policy: RequestPolicy,
        limits: HttpLimits,
        client_address: Callable[[Scope], str],
        authenticator: Authenticator,
    ) -> None:
        self._operations, self._events, self._policy = operations, events, policy
        self._limits, self._client_address, self._authenticator = limits, client_address, authenticator

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers: tuple[Header, ...] = ()
        try:
            options = self._policy.options(request_headers(scope))
            headers = options.headers
            self._operations.check_running()
            requests, address = self._operations.quotas.requests, self._client_address(scope)
            send = with_headers(send, partial(requests.headers, address))
            requests.consume(address)
            await self._respond(Exchange(scope, receive, send, options, address))
        except HTTPRequestError as error:
            await send_error(error, send, headers)
        except MalformedRequestError as error:
            await send_error(malformed(str(error)), send, headers)
        except ClientDisconnectedError:
            pass
        except Exception as error:
            masked = mask_error(GraphQLError("", original_error=error))
            extensions: dict[str, str] = dict(masked.extensions or {})
            code = extensions.pop("code")
            await send_error(HTTPRequestError(500, code, masked.message, (), **extensions), send, headers)

    async def _respond(self, exchange: Exchange) -> None:
        scope, send, options = exchange.scope, exchange.send, exchange.options
        method = scope["method"]
        if method == "POST":
            parameters = await self._read_parameters(scope, exchange.receive)
        elif method == "OPTIONS":
            return await send_empty(send, 204, [ALLOW])
        else:
            parameters = parse_query_string(scope["query_string"])
            if not parameters and header(scope, b"sec-websocket-key"):
                raise without_upgrade()
            if not parameters and options.page:
                return await send_empty(send, 307, [PAGE])
            if options.media is None and not options.events:
                raise not_acceptable()
        if isinstance(parameters, list):
            return await self._batch(parameters, exchange)
        return await self._single(parameters, exchange)

    async def _read_parameters(self, scope: Scope, receive: Receive) -> Json:
        seconds = self._limits.body_timeout
        try:
            reading = read_body(scope, receive, self._limits.max_body)
            body = await run_with_deadline(reading, seconds, deadlines=self._operations.deadlines)
        except OperationTimeoutError:
            self._operations.check_running()
            message = f"The body did not arrive within {seconds:g} seconds (body_timeout)."
            raise HTTPRequestError(408, "BODY_TIMED_OUT", message, limit="body_timeout", max=seconds) from None
        return parse_json_strict(body, "The body")

    async def _single(self, parameters: Json, exchange: Exchange) -> None:
        scope, send, options = exchange.scope, exchange.send, exchange.options
        try:
            caller = await self._caller(exchange)
            prepared = await self._operations.prepare(parameters, caller)
            _check_operation_type(prepared.operation, scope["method"], options)
            if options.media is None or prepared.operation.is_subscription:
                follow = partial(self._authenticator.follow, scope)
                return await self._events.stream(prepared, caller, follow, exchange.receive, send)
            outcome = await self._run(prepared, caller, exchange)
        except GraphQLRequestError as error:
            if error.code == UNAUTHENTICATED:
                raise refused_to_nobody(scope) from None
            if options.media is None:  # an EventSource reads only events (PROTOCOL.md, Distinct connections mode)
                return await send_single_result(error.json(), send)
            status = _status(error, options.media)
            return await send_answer(scope, send, options, status, error.json(), _headers(error))
        cost = b"%d;max=%d" % self._operations.cost(prepared)
        further = [(b"operation-cost", cost), *(_cookie(scope, outcome) or _ended_cookie(scope, caller))]
        return await send_answer(scope, send, options, 200, outcome.json(), further, caller.actor.user_id)

    async def _caller(self, exchange: Exchange) -> Caller:
        """Return who sent a request. Raises as `Authenticator.actor`."""
        actor, options = await self._authenticator.actor(exchange.scope), exchange.options
        return Caller(options.idioma, exchange.address, actor, takes_cookies=options.media is not None)

    async def _run(self, prepared: PreparedOperation, caller: Caller, exchange: Exchange) -> ExecutionOutcome:
        """Execute an operation. A disconnect cancels it, unless it is a mutation, which runs to its end."""
        if prepared.operation.is_mutation:
            user_agent = header(exchange.scope, b"user-agent").decode("latin-1")
            return await self._operations.run(prepared, replace(caller, user_agent=user_agent))
        return await self._operations.run(prepared, caller, exchange.receive)

    async def _batch(self, batch: list[Json], exchange: Exchange) -> None:
        """Run the operations one after another; the error of one does not end the batch."""
        limit = self._limits.max_batch
        if not (batch and limit):
            amount = "at least one operation" if limit else "one operation, not a list"
            raise malformed(f"A request contains {amount} (max_batch).")
        if len(batch) > limit:
            message = f"A request may contain at most {limit} operations (max_batch)."
            raise HTTPRequestError(400, LIMIT_EXCEEDED, message, limit="max_batch", max=limit, found=len(batch))
        if exchange.options.media is None:
            raise HTTPRequestError(406, "NOT_ACCEPTABLE", "An event stream answers one operation, not a list.")
        self._operations.quotas.requests.consume(exchange.address, len(batch) - 1)
        cookies: list[Header] = []
        answers = [await self._batch_item(parameters, exchange, cookies) for parameters in batch]
        body = b"[%s]" % b",".join(answers)
        await send_answer(exchange.scope, exchange.send, exchange.options, 200, body, cookies)

    async def _batch_item(self, parameters: Json, exchange: Exchange, cookies: list[Header]) -> bytes:
        """Return the answer of an operation. The last cookie that one sets is left in `cookies`."""
        try:
            caller = await self._caller(exchange)
            prepared = await self._operations.prepare(parameters, caller)
            outcome = await self._run(prepared, caller, exchange)
        except (GraphQLRequestError, HTTPRequestError) as error:
            return error.json()
        except MalformedRequestError as error:
            return malformed(str(error)).json()
        if (cookie := _cookie(exchange.scope, outcome)) or not cookies:
            cookies[:] = cookie or _ended_cookie(exchange.scope, caller)
        return outcome.json()


def _status(error: GraphQLRequestError, media: MediaType) -> int:
    """Return the HTTP status of an error: with application/json it is 200, except where the transport failed.

    GraphQL over HTTP, section Processing a response.
    """
    return STATUSES.get(error.code, 400 if media is MediaType.RESPONSE else 200)


def _cookie(scope: Scope, outcome: ExecutionOutcome) -> list[Header]:
    """Return the header of an operation that has signed in or out."""
    if outcome.new_access is not None:
        return [set_cookie(header(scope, b"host"), outcome.new_access)]
    return [clear_cookie(header(scope, b"host"))] if outcome.ended_access else []


def _ended_cookie(scope: Scope, caller: Caller) -> list[Header]:
    """Return the header that makes a browser forget the cookie of an access that has ended before."""
    is_ended = caller.actor.is_nobody and sends_access(scope)
    return [clear_cookie(header(scope, b"host"))] if is_ended else []


def _headers(error: GraphQLRequestError) -> list[Header]:
    return [] if error.retry_after is None else [(b"retry-after", b"%d" % error.retry_after)]


def _check_operation_type(operation: DocumentOperation, method: str, options: ResponseOptions) -> None:
    """Raise HTTPRequestError where this method or this response cannot carry the operation."""
    if operation.is_mutation and method != "POST":
        raise HTTPRequestError(405, "METHOD_NOT_ALLOWED", "A mutation is sent by POST.", [POST_ONLY])
    if operation.is_subscription and method == "HEAD":
        raise HTTPRequestError(
            405, "METHOD_NOT_ALLOWED", "A subscription is requested by POST or GET: its stream has no end.", [STREAMED]
        )
    if operation.is_subscription and not options.events:
        message = "A subscription is streamed: accept text/event-stream, or use a WebSocket."
        raise HTTPRequestError(406, "NOT_ACCEPTABLE", message)
