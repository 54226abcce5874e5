"""GraphQL over HTTP: https://graphql.github.io/graphql-over-http/draft/"""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import TypeAlias

from graphql import GraphQLError, OperationType
from starlette.types import Receive, Scope, Send

from planificador.api.context import Context
from planificador.api.errors import INTERNAL, Refused, masked
from planificador.api.events import say_once
from planificador.api.http import bodies
from planificador.api.http.answers import answer, answer_nothing
from planificador.api.http.limits import HttpLimits
from planificador.api.http.media import Media
from planificador.api.http.queries import parameters_of
from planificador.api.http.terms import ALLOW, Judge, Terms
from planificador.api.requests import Json, Malformed, Request
from planificador.api.running import Runner
from planificador.core.texts import Idioma
from planificador.door.heads import Header, head_of
from planificador.door.patience import Left, TooLong, patiently
from planificador.door.refusals import Refusal, refuse

ContextFor: TypeAlias = Callable[[Idioma], Context]
Stream: TypeAlias = Callable[[Request, Terms, Receive, Send], Awaitable[None]]
POST_ONLY: Header = (b"allow", b"POST")
PAGE: Header = (b"location", b"/graphiql")


class Endpoint:
    """The ASGI application of `/graphql`, for HTTP. stream: answers with a stream of events. admit: raises Refusal for
    who asks too often."""

    def __init__(
        self,
        runner: Runner,
        judge: Judge,
        context_for: ContextFor,
        stream: Stream,
        limits: HttpLimits,
        admit: Callable[[Scope], None],
    ) -> None:
        self._runner, self._judge, self._context_for, self._stream = runner, judge, context_for, stream
        self._limits, self._admit = limits, admit

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers: tuple[Header, ...] = ()
        try:
            terms = self._judge.terms(head_of(scope))
            headers = terms.headers
            self._admit(scope)
            await self._respond(scope, receive, send, terms)
        except Refusal as refusal:
            await refuse(refusal, send, headers)
        except Malformed as error:
            await refuse(bodies.malformed(str(error)), send, headers)
        except (bodies.Gone, Left):
            pass
        except Exception as error:
            hidden = masked(GraphQLError("", original_error=error))
            await refuse(Refusal(500, INTERNAL, hidden.message), send, headers)

    async def _respond(self, scope: Scope, receive: Receive, send: Send, terms: Terms) -> None:
        method = scope["method"]
        if method == "POST":
            parameters = await self._posted(scope, receive)
        elif method == "OPTIONS":
            return await answer_nothing(send, 204, [ALLOW])
        else:
            parameters = parameters_of(scope["query_string"])
            if not parameters and terms.page:
                return await answer_nothing(send, 307, [PAGE])
        if isinstance(parameters, list):
            return await answer(scope, send, terms, 200, await self._batch(parameters, terms))
        return await self._single(parameters, scope, receive, send, terms)

    async def _posted(self, scope: Scope, receive: Receive) -> Json:
        seconds = self._limits.body_seconds
        try:
            body = await patiently(bodies.read(scope, receive, self._limits.max_body), seconds)
        except TooLong:
            message = f"The body was not here within {seconds:g} seconds (body_seconds)."
            raise Refusal(408, "BODY_TIMED_OUT", message, [bodies.CLOSE]) from None
        return bodies.decoded(body)

    async def _single(self, parameters: Json, scope: Scope, receive: Receive, send: Send, terms: Terms) -> None:
        try:
            request = self._runner.request(parameters)
            kind = self._runner.operation_type(request)
            _check(kind, scope["method"], terms)
            if terms.media is None or kind is OperationType.SUBSCRIPTION:
                return await self._stream(request, terms, receive, send)
            status, body = 200, await self._within(self._result(request, terms), receive if _is_query(kind) else None)
        except Refused as refused:
            if terms.media is None:  # a reader of events hears nothing else (PROTOCOL.md § Distinct connections mode)
                return await say_once(refused.json().decode(), send)
            # § Processing: JSON's own media type says nothing of GraphQL, so its status is the transport's.
            status, body = 400 if terms.media is Media.RESPONSE else 200, refused.json()
        await answer(scope, send, terms, status, body)
        return None

    async def _result(self, request: Request, terms: Terms) -> bytes:
        planned = await self._runner.planned(request)
        if planned is not None:
            return planned
        return (await self._runner.run(request, partial(self._context_for, terms.idioma))).json()

    async def _batch(self, batch: list[Json], terms: Terms) -> bytes:
        most = self._limits.max_batch
        if not 0 < len(batch) <= most:
            said = f"One to {most} operations come in one request" if most else "Only one operation comes in a request"
            raise bodies.malformed(f"{said} (max_batch).")
        return await self._within(self._results(batch, terms))

    async def _results(self, batch: list[Json], terms: Terms) -> bytes:
        found = []
        for parameters in batch:
            try:
                found.append(await self._result(self._runner.request(parameters), terms))
            except Refused as refused:
                found.append(refused.json())
        return b"[%s]" % b",".join(found)

    async def _within(self, work: Awaitable[bytes], receive: Receive | None = None) -> bytes:
        try:
            return await patiently(work, self._limits.max_seconds, receive)
        except TooLong:
            message = (
                f"The operation took longer than {self._limits.max_seconds:g} seconds (max_seconds) and was stopped."
            )
            raise Refusal(503, "TIMED_OUT", message) from None


def _check(kind: OperationType, method: str, terms: Terms) -> None:
    """Whether an operation may come this way. Raises Refusal."""
    if kind is OperationType.MUTATION and method != "POST":
        raise Refusal(405, "METHOD_NOT_ALLOWED", "A mutation is sent by POST.", [POST_ONLY])
    if kind is OperationType.SUBSCRIPTION and not terms.events:
        message = "A subscription is streamed: accept text/event-stream, or use a WebSocket."
        raise Refusal(406, "NOT_ACCEPTABLE", message)


def _is_query(kind: OperationType) -> bool:
    # Who has gone on to another page still wants saved what he had typed: mutations are seen through.
    return kind is OperationType.QUERY
