"""Hand-made requests on one connection: framing, pipelining, and how the connection ends."""

import asyncio

import pytest
from tests.clock import wait_until
from tests.server.conftest import Serve
from tests.support.raw import connection, exchange, post, upgrade

from planificador.api.execution.service import ServerStats

pytestmark = pytest.mark.any_database

QUERY_BODY = b'{"query": "{ __typename }"}'
LENGTH = b"content-length: %d" % len(QUERY_BODY)
VALID = post(LENGTH) + QUERY_BODY
LAST = post(LENGTH, b"connection: close") + QUERY_BODY
HIDDEN = post(LENGTH) + b'{"query": "{ bad: __typename}"}'[: len(QUERY_BODY)]
STREAM = (
    b"GET /graphql?query=subscription%7Bcambios%7Boperacion%7D%7D HTTP/1.1\r\n"
    b"host: localhost\r\naccept: text/event-stream\r\n\r\n"
)


def statuses(answer: bytes) -> list[bytes]:
    """Return the status codes of the responses on a connection."""
    return [part[:3] for part in answer.split(b"HTTP/1.1 ")[1:]]


def request(line: bytes, *headers: bytes) -> bytes:
    """Return a request of this request line without a body."""
    return b"\r\n".join([line, b"host: localhost", *headers]) + b"\r\n\r\n"


def hidden_request(*headers: bytes) -> bytes:
    """Return a request to be rejected, whose body is a request."""
    return post(b"content-length: %d" % len(HIDDEN), *headers) + HIDDEN


REJECTED = {
    "type": (hidden_request(b"content-encoding: gzip"), b"415"),
    "accept": (hidden_request(b"accept: text/plain"), b"406"),
    "origin": (hidden_request(b"origin: https://evil.example"), b"403"),
    "no JSON": (hidden_request(), b"400"),
    "method": (request(b"PUT /graphql HTTP/1.1", b"content-length: %d" % len(HIDDEN)) + HIDDEN, b"405"),
    "a GET with a body": (
        request(b"GET /graphql?query=%7B__typename%7D HTTP/1.1", b"content-length: %d" % len(HIDDEN)) + HIDDEN,
        b"200",
    ),
    "an unknown path": (request(b"POST /nowhere HTTP/1.1", b"content-length: %d" % len(HIDDEN)) + HIDDEN, b"404"),
    "chunked": (
        post(b"content-encoding: br", b"transfer-encoding: chunked") + b"%x\r\n%s\r\n0\r\n\r\n" % (len(HIDDEN), HIDDEN),
        b"415",
    ),
    "another upgrade": (post(LENGTH, b"connection: upgrade", b"upgrade: h2c") + QUERY_BODY, b"200"),
}


@pytest.mark.parametrize(("request_", "status"), REJECTED.values(), ids=REJECTED.keys())
async def test_the_body_of_a_rejected_request_is_not_a_request(serve: Serve, request_: bytes, status: bytes) -> None:
    async with serve() as server:
        async with connection(server.url) as (reader, writer):
            writer.write(request_)
            answer = await reader.readuntil(b"\r\n\r\n")
            writer.write(LAST)
            answer += await reader.read()
        assert statuses(await exchange(server.url, request_ + LAST)) == [status, b"200"]
    assert statuses(answer) == [status, b"200"]


AMBIGUOUS = {
    "two lengths": post(b"content-length: 5", b"content-length: 6") + VALID,
    "length and chunks": post(LENGTH, b"transfer-encoding: chunked") + b"0\r\n\r\n" + VALID,
    "another coding": post(b"transfer-encoding: chunked, identity") + b"0\r\n\r\n" + VALID,
    "a space before the colon": post(b"transfer-encoding : chunked") + b"0\r\n\r\n" + VALID,
    "a signed length": post(b"content-length: +5") + VALID,
    "a hexadecimal length": post(b"content-length: 0x5") + VALID,
    "an endless length": post(b"content-length: 99999999999999999999999") + VALID,
    "a folded header": post(b"x: 1\r\n y") + VALID,
    "bare line feeds": post(b"x: 1\ncontent-length: 0") + VALID,
    "bad chunk": post(b"transfer-encoding: chunked") + b"zz\r\n" + VALID,
    "nul": post(b"x: \0") + VALID,
}


@pytest.mark.parametrize("sent", AMBIGUOUS.values(), ids=AMBIGUOUS.keys())
async def test_an_ambiguous_request_is_rejected(serve: Serve, sent: bytes) -> None:
    async with serve(body_timeout=0.2) as server:
        answer = await exchange(server.url, sent)
    assert statuses(answer) == [b"400"]


async def test_connect_is_rejected(serve: Serve) -> None:
    async with serve() as server:
        for target in (b"evil.example:80", b"/graphql"):
            answer = await exchange(server.url, request(b"CONNECT %s HTTP/1.1" % target))
            assert statuses(answer) == [b"400"]
            assert b"BAD_REQUEST" in answer


async def test_pipelined_requests_are_answered_in_order(serve: Serve) -> None:
    async with serve() as server:
        answer = await exchange(
            server.url, VALID + hidden_request() + VALID + hidden_request(b"accept: text/plain") + LAST
        )
    assert statuses(answer) == [b"200", b"400", b"200", b"406", b"200"]


async def test_an_error_for_following_bytes_is_not_sent_as_the_response(serve: Serve) -> None:
    async with serve() as server:
        answer = await exchange(server.url, VALID + b"\x00nonsense\r\n\r\n")
    assert b"400" not in statuses(answer)


async def test_too_many_pipelined_requests_close_the_connection(serve: Serve) -> None:
    async with serve() as server:
        answer = await exchange(server.url, request(b"GET /graphql HTTP/1.1") * 5000)
        assert len(statuses(answer)) < 5000
        await wait_until(lambda: server.stats == ServerStats())


async def test_a_handshake_after_a_stream_leaves_nothing_running(serve: Serve) -> None:
    async with serve() as server:
        async with connection(server.url) as (reader, writer):
            writer.write(STREAM)
            await reader.readuntil(b"event: next")
            writer.write(upgrade())
            await reader.read()
        await wait_until(lambda: server.stats == ServerStats())


@pytest.mark.parametrize("rest", [b"x", b"x" * 100])
async def test_the_rest_of_a_rejected_body_does_not_keep_the_connection_open(serve: Serve, rest: bytes) -> None:
    async with serve(header_timeout=0.1) as server, connection(server.url) as (reader, writer):
        writer.write(post(b"content-encoding: gzip", b"content-length: 100"))
        assert b"415" in await reader.readuntil(b"}]}")
        writer.write(rest)
        async with asyncio.timeout(2):
            assert await reader.read() == b""


async def test_expect_100_continue_is_answered(serve: Serve) -> None:
    expecting = b"expect: 100-continue"
    async with serve() as server:
        async with connection(server.url) as (reader, writer):
            writer.write(post(LENGTH, expecting, b"connection: close"))
            assert await reader.readuntil(b"\r\n\r\n") == b"HTTP/1.1 100 Continue\r\n\r\n"
            writer.write(QUERY_BODY)
            assert statuses(await reader.read()) == [b"200"]
        for header, status in ((b"content-encoding: gzip", b"415"), (b"content-length: 9999999", b"413")):
            async with connection(server.url) as (reader, writer):
                writer.write(post(header, expecting))
                assert statuses(await reader.readuntil(b"\r\n\r\n")) == [status]


async def test_an_http_1_0_connection_ends_with_the_response(serve: Serve) -> None:
    old = b"HTTP/1.0", b"HTTP/1.1"
    async with serve() as server:
        answer = await exchange(server.url, VALID.replace(old[1], old[0]))
        without_host = await exchange(server.url, b"GET /graphql?query=%7B__typename%7D HTTP/1.0\r\n\r\n")
    assert statuses(answer) == [b"200"]
    assert b"HOST_NOT_ALLOWED" in without_host


async def test_responses_without_content_have_no_body(serve: Serve) -> None:
    url = b"/graphql?query=%7B__typename%7D HTTP/1.1"
    async with serve() as server:
        tag = (await exchange(server.url, request(b"GET " + url, b"connection: close"))).partition(b"etag: ")[2]
        if_none_match = b"if-none-match: " + tag.partition(b"\r\n")[0]
        lines = [b"HEAD " + url, b"OPTIONS /graphql HTTP/1.1", b"GET " + url, b"HEAD " + url, b"HEAD /graphql HTTP/1.1"]
        answer = await exchange(server.url, b"".join(request(line, if_none_match) for line in lines) + LAST)
    assert statuses(answer) == [b"304", b"204", b"304", b"304", b"400", b"200"]
