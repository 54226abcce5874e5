"""GraphQL over HTTP: https://graphql.github.io/graphql-over-http/draft/"""

from collections.abc import Callable

from graphql import GraphQLError, OperationType
from starlette.types import Receive, Scope, Send

from planificador.api.errors import STATUSES, Refused, masked
from planificador.api.events import Events, say_once
from planificador.api.http import bodies
from planificador.api.http.answers import answer, answer_nothing
from planificador.api.http.limits import HttpLimits
from planificador.api.http.media import Media
from planificador.api.http.queries import parameters_of
from planificador.api.http.terms import ALLOW, Judge, Terms, unacceptable
from planificador.api.limits.bounds import LIMIT_EXCEEDED
from planificador.api.operations import Operations
from planificador.api.requests import Json, Malformed, Request
from planificador.door.handshakes import without_upgrade
from planificador.door.heads import Header, head_of, header
from planificador.door.patience import Left, TooLong, patiently
from planificador.door.rates import Take
from planificador.door.refusals import Refusal, refuse

POST_ONLY: Header = (b"allow", b"POST")
STREAMED: Header = (b"allow", b"GET, POST")
PAGE: Header = (b"location", b"/graphiql")


class Endpoint:
    """The ASGI application of `/graphql`, for HTTP. address_of: whom a request is counted for. take: counts requests of
    an address, and raises Refusal when it asks too often."""

    def __init__(
        self,
        operations: Operations,
        events: Events,
        judge: Judge,
        limits: HttpLimits,
        address_of: Callable[[Scope], str],
        take: Take,
    ) -> None:
        self._operations, self._events, self._judge = operations, events, judge
        self._limits, self._address_of, self._take = limits, address_of, take

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers: tuple[Header, ...] = ()
        try:
            terms = self._judge.terms(head_of(scope))
            headers = terms.headers
            self._operations.check_running()
            self._take(self._address_of(scope), 1)
            await self._respond(scope, receive, send, terms)
        except Refusal as refusal:
            await refuse(refusal, send, headers)
        except Malformed as error:
            await refuse(bodies.malformed(str(error)), send, headers)
        except (bodies.Gone, Left):
            pass
        except Exception as error:
            hidden = masked(GraphQLError("", original_error=error))
            known: dict[str, str] = dict(hidden.extensions or {})
            await refuse(Refusal(500, known.pop("code"), hidden.message, (), **known), send, headers)

    async def _respond(self, scope: Scope, receive: Receive, send: Send, terms: Terms) -> None:
        method = scope["method"]
        if method == "POST":
            parameters = await self._posted(scope, receive)
        elif method == "OPTIONS":
            return await answer_nothing(send, 204, [ALLOW])
        else:
            parameters = parameters_of(scope["query_string"])
            if not parameters and header(scope, b"sec-websocket-key"):
                raise without_upgrade()
            if not parameters and terms.page:
                return await answer_nothing(send, 307, [PAGE])
            if terms.media is None and not terms.events:
                raise unacceptable()
        if isinstance(parameters, list):
            return await answer(scope, send, terms, 200, await self._batch(parameters, scope, receive, terms))
        return await self._single(parameters, scope, receive, send, terms)

    async def _posted(self, scope: Scope, receive: Receive) -> Json:
        seconds = self._limits.body_seconds
        try:
            reading = bodies.read(scope, receive, self._limits.max_body)
            body = await patiently(reading, seconds, watches=self._operations.watches)
        except TooLong:
            self._operations.check_running()
            message = f"The body was not here within {seconds:g} seconds (body_seconds)."
            raise Refusal(408, "BODY_TIMED_OUT", message, limit="body_seconds", max=seconds) from None
        return bodies.decoded(body, "The body")

    async def _single(self, parameters: Json, scope: Scope, receive: Receive, send: Send, terms: Terms) -> None:
        address = self._address_of(scope)
        try:
            request = self._operations.request(parameters)
            self._weigh(request, address)
            kind = await self._operations.operation_type(request, address)
            _check(kind, scope["method"], terms)
            if terms.media is None or kind is OperationType.SUBSCRIPTION:
                return await self._events.stream(request, terms.idioma, address, receive, send)
            status, body = 200, await self._operations.answer(request, terms.idioma, address, _leaving(kind, receive))
        except Refused as refused:
            if terms.media is None:  # a reader of events hears nothing else (PROTOCOL.md § Distinct connections mode)
                return await say_once(refused.json(), send)
            return await answer(scope, send, terms, _status(refused, terms.media), refused.json(), _headers(refused))
        return await answer(scope, send, terms, status, body)

    async def _batch(self, batch: list[Json], scope: Scope, receive: Receive, terms: Terms) -> bytes:
        """One after the other; what is refused does not keep the rest from being run."""
        most = self._limits.max_batch
        if not (batch and most):
            said = "At least one operation comes" if most else "Only one operation comes, and no list"
            raise bodies.malformed(f"{said} in a request (max_batch).")
        if len(batch) > most:
            message = f"At most {most} operations come in a request (max_batch)."
            raise Refusal(400, LIMIT_EXCEEDED, message, limit="max_batch", max=most, found=len(batch))
        if terms.media is None:
            raise Refusal(406, "NOT_ACCEPTABLE", "Several operations are not answered by a stream of events.")
        self._take(self._address_of(scope), len(batch) - 1)
        return b"[%s]" % b",".join([await self._of_batch(parameters, scope, receive, terms) for parameters in batch])

    async def _of_batch(self, parameters: Json, scope: Scope, receive: Receive, terms: Terms) -> bytes:
        address = self._address_of(scope)
        try:
            request = self._operations.request(parameters)
            self._weigh(request, address)
            leaving = _leaving(await self._operations.operation_type(request, address), receive)
            return await self._operations.answer(request, terms.idioma, address, leaving)
        except Refused as refused:
            return refused.json()
        except Malformed as error:
            return bodies.malformed(str(error)).json()
        except Refusal as refusal:
            return refusal.json()

    def _weigh(self, request: Request, address: str) -> None:
        self._take(address, self._operations.weight(request))


def _leaving(kind: OperationType, receive: Receive) -> Receive | None:
    """Who has gone on to another page still wants saved what he had typed: mutations are seen through."""
    return receive if kind is OperationType.QUERY else None


def _status(refused: Refused, media: Media) -> int:
    """§ Processing a response: JSON's own media type says nothing of GraphQL, so its status is the transport's."""
    return STATUSES.get(refused.code, 400 if media is Media.RESPONSE else 200)


def _headers(refused: Refused) -> list[Header]:
    return [] if refused.retry_after is None else [(b"retry-after", b"%d" % refused.retry_after)]


def _check(kind: OperationType, method: str, terms: Terms) -> None:
    """Whether an operation may come this way. Raises Refusal."""
    if kind is OperationType.MUTATION and method != "POST":
        raise Refusal(405, "METHOD_NOT_ALLOWED", "A mutation is sent by POST.", [POST_ONLY])
    if kind is OperationType.SUBSCRIPTION and method == "HEAD":
        raise Refusal(
            405, "METHOD_NOT_ALLOWED", "A stream is asked for by POST or GET: it has no end to wait for.", [STREAMED]
        )
    if kind is OperationType.SUBSCRIPTION and not terms.events:
        message = "A subscription is streamed: accept text/event-stream, or use a WebSocket."
        raise Refusal(406, "NOT_ACCEPTABLE", message)
