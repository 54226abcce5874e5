"""A response before the end of the body arrives, and its connection is closed soon."""

import asyncio

import pytest
from starlette.applications import Starlette
from starlette.routing import Mount
from starlette.types import Receive, Scope, Send
from tests.server.conftest import Serve
from tests.support.raw import FLOOD, connection, exchange, flood, post, upgrade
from tests.support.server import serving

pytestmark = pytest.mark.any_database

QUERY_BODY = b'{"query": "{ __typename }"}'
VALID = post(b"content-length: %d" % len(QUERY_BODY)) + QUERY_BODY
ORIGIN = b"https://app.example.eus"
QUERY = b"/graphql?query=%7B__typename%7D"
STREAM = b"/graphql?query=subscription%7Bavisos%7Btipo%7D%7D"
EVENTS = b"accept: text/event-stream"
FRAMINGS = {
    "a length": (b"content-length: 1000000000000", b" " * 65_536),
    "chunks": (b"transfer-encoding: chunked", b"10000\r\n%s\r\n" % (b" " * 65_536)),
}


def request(line: bytes, *headers: bytes, version: bytes = b"1.1") -> bytes:
    """Return the request line and headers, without the empty line after them."""
    return b"\r\n".join([line + b" HTTP/" + version, b"host: localhost", *headers])


ANSWERED_EARLY = {
    "another type": (request(b"POST /graphql", b"content-type: text/plain"), 415),
    "a compressed body": (request(b"POST /graphql", b"content-type: application/json", b"content-encoding: br"), 415),
    "another type, over HTTP/1.0": (request(b"POST /graphql", version=b"1.0"), 415),
    "no media type": (request(b"POST /graphql", b"content-type: application/json", b"accept: a/b"), 406),
    "a large body": (request(b"POST /graphql", b"content-type: application/json"), 413),
    "another site": (request(b"POST /graphql", b"origin: https://evil.example"), 403),
    "another host": (b"POST /graphql HTTP/1.1\r\nhost: evil.example", 400),
    "another host's page": (b"POST / HTTP/1.1\r\nhost: evil.example", 400),
    "no host": (b"POST /graphql HTTP/1.1\r\nx: y", 400),
    "another method": (request(b"PUT /graphql"), 405),
    "another path": (request(b"POST /nowhere"), 404),
    "another method of a page": (request(b"POST /graphiql"), 405),
    "a redirect": (request(b"GET /"), 307),
    "a redirect of a browser": (request(b"GET /graphql", b"accept: text/html"), 307),
    "a file that is missing": (request(b"GET /graphiql/assets/a.js"), 404),
    "diagnostics": (request(b"GET /_live"), 200),
    "a query by GET": (request(b"GET " + QUERY), 200),
    "a query by HEAD": (request(b"HEAD " + QUERY), 200),
    "a query that the client has": (request(b"GET " + QUERY, b"if-none-match: *"), 304),
    "a query as a stream of events": (request(b"GET " + QUERY, EVENTS), 200),
    "a subscription as a stream of events": (request(b"GET " + STREAM, EVENTS), 200),
    "options": (request(b"OPTIONS /graphql"), 204),
    "options of the server": (request(b"OPTIONS *"), 204),
    "a preflight": (
        request(b"OPTIONS /graphql", b"origin: " + ORIGIN, b"access-control-request-method: POST"),
        200,
    ),
    "a preflight that is refused": (
        request(b"OPTIONS /graphql", b"origin: " + ORIGIN, b"access-control-request-method: PUT"),
        400,
    ),
    "a WebSocket's handshake": (upgrade()[:-4], 400),
}


def statuses(answer: bytes) -> list[int]:
    """Return the status codes of the responses on a connection."""
    return [int(part[:3]) for part in answer.split(b"HTTP/1.1 ")[1:]]


@pytest.mark.parametrize(("framing", "piece"), FRAMINGS.values(), ids=FRAMINGS.keys())
async def test_an_endless_body_is_not_read_after_the_response(serve: Serve, framing: bytes, piece: bytes) -> None:
    heads = [head + b"\r\n" + framing + b"\r\n\r\n" for head, _ in ANSWERED_EARLY.values()]
    async with serve(origins=(ORIGIN.decode(),), diagnostics=True) as server:
        results = await asyncio.gather(*(flood(server.url, head, piece) for head in heads))
    for (name, (head, status)), (answer, sent) in zip(ANSWERED_EARLY.items(), results, strict=True):
        assert sent < FLOOD, name
        # The limit may be reached before a GET is answered.
        assert statuses(answer) in ([status], [status if head.startswith(b"P") else 413]), name
        assert b"\r\nconnection: close\r\n" in answer, name


async def test_an_endless_body_is_not_read_over_the_rate_limit(serve: Serve) -> None:
    async with serve(rate_limit=0.001, rate_limit_burst=1) as server:
        answer, sent = await flood(server.url, VALID + post(b"content-length: 1000000000000"), b" " * 65_536)
    assert statuses(answer) == [200, 429]
    assert sent < FLOOD


WITHOUT_END = {
    "trailers": (post(b"transfer-encoding: chunked") + b"0\r\n", b"x: y\r\n" * 1000, 400),
    "a trailer": (post(b"transfer-encoding: chunked") + b"0\r\nx: ", b"y" * 65_536, 413),
    "a chunk's extension": (post(b"transfer-encoding: chunked") + b"1;x=", b"y" * 65_536, 413),
    "blank lines": (b"", b"\r\n" * 1000, 431),
    "blank lines behind a request": (VALID, b"\r\n" * 1000, None),
    "headers": (b"GET / HTTP/1.1\r\nx: ", b"y" * 65_536, 431),
    "bytes that are not HTTP": (b"\x16\x03\x01\r\n\r\n", b" " * 1000, None),
}


@pytest.mark.parametrize(("head", "piece", "status"), WITHOUT_END.values(), ids=WITHOUT_END.keys())
async def test_endless_data_beside_a_body_is_not_read(
    serve: Serve, head: bytes, piece: bytes, status: int | None
) -> None:
    async with serve() as server:
        answer, sent = await flood(server.url, head, piece)
    assert sent < FLOOD
    assert status is None or statuses(answer) == [status]


async def test_a_waiting_get_does_not_read_an_endless_body() -> None:
    left = asyncio.Event()

    async def wait_for_the_client_to_leave(scope: Scope, receive: Receive, send: Send) -> None:
        while (await receive())["type"] != "http.disconnect":
            pass
        left.set()

    async with serving(Starlette(routes=[Mount("/", wait_for_the_client_to_leave)])) as server:
        head = request(b"GET /", b"content-length: 1000000000000") + b"\r\n\r\n"
        answer, sent = await flood(server.url, head, b" " * 65_536)
        await asyncio.wait_for(left.wait(), 5)
    assert statuses(answer) == [413]
    assert sent < FLOOD


@pytest.mark.parametrize(
    ("head", "status"), [case for case in ANSWERED_EARLY.values() if case[0].startswith(b"P")], ids=lambda value: ""
)
async def test_a_client_can_read_the_error_after_sending_a_rejected_body(
    serve: Serve, head: bytes, status: int
) -> None:
    body = b"\r\ncontent-length: 2000000\r\n\r\n" + b" " * 2_000_000
    async with serve() as server:
        answer = await exchange(server.url, head + body)
    assert statuses(answer) == [status]
    assert b"\r\nconnection: close\r\n" in answer


async def test_the_connection_of_a_slow_rejected_body_is_closed(serve: Serve) -> None:
    async with serve() as server, connection(server.url) as (reader, writer):
        writer.write(post(b"content-encoding: br", b"content-length: 1000"))
        assert statuses(await reader.readuntil(b"}]}")) == [415]
        with pytest.raises(ConnectionError):
            await asyncio.wait_for(trickle(writer), 5)


async def trickle(writer: asyncio.StreamWriter) -> None:
    while True:
        writer.write(b" ")
        await writer.drain()
        await asyncio.sleep(0.01)  # the connection uses the real clock


async def test_a_rejected_body_that_is_complete_keeps_the_connection(serve: Serve) -> None:
    refused = post(b"content-length: 200", b"content-encoding: br") + b" " * 200
    async with serve() as server, connection(server.url) as (reader, writer):
        for _ in range(3):
            writer.write(refused)
            answer = await reader.readuntil(b"}]}")
            assert statuses(answer) == [415]
            assert b"connection: close" not in answer


async def test_a_request_after_a_rejected_body_is_not_executed(serve: Serve) -> None:
    async with serve() as server, connection(server.url) as (reader, writer):
        writer.write(post(b"content-length: 1000", b"content-encoding: br"))
        answer = await reader.readuntil(b"}]}")
        writer.write(b" " * 1000 + VALID)
        assert statuses(answer + await reader.read()) == [415]


async def test_a_body_that_is_not_read_gets_no_100_continue(serve: Serve) -> None:
    expecting = b"expect: 100-continue\r\ncontent-length: 5\r\n\r\n"
    async with serve() as server:
        for head, status in (
            (request(b"GET " + QUERY), 200),
            (request(b"GET " + QUERY, EVENTS), 200),
            (request(b"GET /graphiql"), None),
            (request(b"POST /graphql", b"content-type: application/json", b"accept: a/b"), 406),
        ):
            answer = await exchange(server.url, head + b"\r\n" + expecting)
            assert 100 not in statuses(answer)
            assert status in {None, *statuses(answer)}
            assert b"\r\nconnection: close\r\n" in answer
        # A server does not send 100 to an HTTP/1.0 client (RFC 9110 §10.1.1).
        http_1_0 = request(b"POST /graphql", b"content-type: application/json", version=b"1.0")
        length = b"content-length: %d\r\n\r\n" % len(QUERY_BODY)
        answer = await exchange(server.url, http_1_0 + b"\r\nexpect: 100-continue\r\n" + length + QUERY_BODY)
    assert statuses(answer) == [200]
