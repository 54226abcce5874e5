"""Limits and timeouts of connections, which the tests set to short ones."""

import asyncio
from contextlib import AsyncExitStack

import pytest
from tests.api.websocket_client import connected_client
from tests.server.conftest import Serve
from tests.support.graphql import GraphQLClient
from tests.support.http_client import http_client
from tests.support.raw import connection, exchange, post, upgrade
from tests.support.server import RunningServer
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

pytestmark = pytest.mark.any_database

QUERY_BODY = b'{"query": "{ __typename }"}'
H2C = (b"connection: upgrade, http2-settings", b"upgrade: h2c", b"http2-settings: AAMAAABk")


@pytest.mark.parametrize(
    "sent", [b"POST /gra", b"POST /graphql HTTP/1.1\r\nhost: localhost\r\nx-slow: 1\r\n", b"GET / HTTP/1.1\r\n"]
)
async def test_incomplete_headers_time_out(serve: Serve, sent: bytes) -> None:
    async with serve(header_timeout=0.05) as server:
        answer = await exchange(server.url, sent)
    assert answer.startswith(b"HTTP/1.1 408 ")
    assert b'"code":"HEAD_TIMED_OUT","limit":"header_timeout","max":0.05' in answer


async def test_a_silent_connection_is_closed_without_a_response(serve: Serve) -> None:
    async with serve(header_timeout=0.05) as server:
        assert await exchange(server.url) == b""


async def test_incomplete_headers_of_a_second_request_time_out(serve: Serve) -> None:
    async with serve(header_timeout=0.05) as server:
        request = post(b"content-length: %d" % len(QUERY_BODY)) + QUERY_BODY
        answer = await exchange(server.url, request, b"POST /gra")
    assert answer.startswith(b"HTTP/1.1 200 ")
    assert answer.count(b"HTTP/1.1 408 ") == 1


async def test_an_idle_connection_is_closed_after_the_keep_alive_timeout(serve: Serve) -> None:
    request = post(b"content-length: %d" % len(QUERY_BODY)) + QUERY_BODY
    async with serve(keep_alive_timeout=0.05) as server:
        assert (await exchange(server.url, request, timeout=2)).startswith(b"HTTP/1.1 200 ")
    async with serve(keep_alive_timeout=60, header_timeout=0.05) as server, connection(server.url) as (reader, writer):
        for _ in range(2):
            writer.write(request)
            assert (await reader.readuntil(b"}}")).startswith(b"HTTP/1.1 200 ")
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(reader.read(), 0.2)  # the connection uses the real clock


async def test_a_websocket_message_over_max_message_closes_the_socket(serve: Serve) -> None:
    async with serve(max_message=2000) as server, connected_client(server.websocket_url) as client:
        assert await client.answer("1", "{ __typename }" + " " * 1000)
        await client.start("2", "{ __typename }" + " " * 2000)
        with pytest.raises(ConnectionClosed) as closed:
            await client.receive()
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 1009
    assert "2000" in closed.value.rcvd.reason


async def test_headers_may_arrive_in_pieces(serve: Serve) -> None:
    async with serve() as server, connection(server.url) as (reader, writer):
        for piece in post(b"content-length: %d" % len(QUERY_BODY), b"connection: close").splitlines(keepends=True):
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(0)
        writer.write(QUERY_BODY)
        assert (await reader.read()).startswith(b"HTTP/1.1 200 ")


async def test_an_open_websocket_does_not_hit_the_header_timeout(serve: Serve) -> None:
    async with serve(header_timeout=0.05) as server, connected_client(server.websocket_url) as client:
        await asyncio.sleep(0.2)  # the connection uses the real clock
        assert await client.answer("1", "{ __typename }") == {"__typename": "Query"}


async def test_endless_headers_are_rejected(serve: Serve) -> None:
    async with serve(max_header_bytes=2000) as server:
        for sent in (b"x-long: " + b"a" * 4000, b"x: 1\r\n" * 1000):
            answer = await exchange(server.url, b"POST /graphql HTTP/1.1\r\n" + sent)
            assert answer.startswith(b"HTTP/1.1 431 ")
            assert b'"code":"HEAD_TOO_LARGE","limit":"max_header_bytes","max":2000' in answer
        assert b"HEAD_TOO_LARGE" in await exchange(server.url, b"GET /" + b"a" * 4000)


async def test_headers_in_a_single_packet_are_limited(serve: Serve) -> None:
    long = b"x-long: " + b"a" * 4000
    async with serve(max_header_bytes=2000) as server:
        for head in (post(long), b"GET /" + b"a" * 4000 + b" HTTP/1.1\r\n\r\n", upgrade(long), post(*H2C, long)):
            answer = await exchange(server.url, head, timeout=2)
            assert answer.startswith(b"HTTP/1.1 431 ")
            assert answer.count(b"HTTP/1.1 ") == 1
            assert b'"code":"HEAD_TOO_LARGE","limit":"max_header_bytes","max":2000' in answer


async def test_a_body_does_not_count_as_headers(serve: Serve) -> None:
    body = QUERY_BODY + b" " * 4000
    length = b"content-length: %d" % len(body)
    async with serve(max_header_bytes=2000) as server:
        answer = await exchange(server.url, post(length) + body + post(length, b"connection: close") + body)
        assert answer.count(b"HTTP/1.1 200 ") == 2


async def test_bytes_that_are_not_http_get_a_json_error(serve: Serve) -> None:
    async with serve() as server:
        answer = await exchange(server.url, b"\x16\x03\x01\x02\x00\x01\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 400 ")
    assert b'"code":"BAD_REQUEST"' in answer
    for header in (b"content-type: application/json; charset=utf-8", b"x-content-type-options: nosniff"):
        assert b"\r\n%s\r\n" % header in answer
    assert b"\r\ncache-control: no-store\r\n" in answer


async def test_an_incomplete_body_times_out(serve: Serve) -> None:
    async with serve(body_timeout=0.05) as server:
        for head in (post(b"content-length: 100"), post(b"transfer-encoding: chunked")):
            answer = await exchange(server.url, head, b"1\r\n{\r\n")
            assert answer.startswith(b"HTTP/1.1 408 ")
            assert b'"code":"BODY_TIMED_OUT","limit":"body_timeout","max":0.05' in answer


async def test_the_connections_of_an_address_are_limited(serve: Serve) -> None:
    async with serve(max_connections_per_address=3) as server, AsyncExitStack() as stack:
        for _ in range(2):
            await stack.enter_async_context(connection(server.url))
        socket = await stack.enter_async_context(
            connect(server.websocket_url, subprotocols=[Subprotocol("graphql-transport-ws")])
        )
        assert b'"limit":"max_connections_per_address","max":3' in await rejected_connection(server)
        assert not (await exchange(server.url, upgrade())).startswith(b"HTTP/1.1 101 ")
        await socket.close()
        await wait_for_connection(server)


async def test_the_connections_of_a_server_are_limited(serve: Serve) -> None:
    async with serve(max_connections=1) as server:
        async with connection(server.url):
            assert b'"limit":"max_connections","max":1' in await rejected_connection(server)
        await wait_for_connection(server)


async def rejected_connection(server: RunningServer) -> bytes:
    """Return the response to a connection over the limit."""
    answer = await exchange(server.url)
    assert answer.startswith(b"HTTP/1.1 503 ")
    assert b'"code":"TOO_MANY_CONNECTIONS"' in answer
    return answer


async def wait_for_connection(server: RunningServer) -> None:
    """Wait until the server accepts a connection, because it has noticed that another was closed."""
    request = post(b"content-length: %d" % len(QUERY_BODY), b"connection: close") + QUERY_BODY
    async with asyncio.timeout(5):
        while not (await exchange(server.url, request)).startswith(b"HTTP/1.1 200 "):
            pass


async def test_a_client_over_the_rate_limit_gets_retry_after(serve: Serve) -> None:
    async with serve(rate_limit=0.001, rate_limit_burst=2) as server, http_client(server.url) as http:
        answers = [await GraphQLClient(http).response("{ __typename }") for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert {answer.headers["ratelimit-policy"] for answer in answers} == {'"requests";q=2;w=2000'}
    left = [answer.headers["ratelimit"].split(";")[1] for answer in answers]
    assert left == ["r=1", "r=0", "r=0"]
    assert answers[2].json()["errors"][0]["extensions"] == {"code": "RATE_LIMITED", "limit": "rate_limit", "max": 0.001}
    assert int(answers[2].headers["retry-after"]) > 900


async def test_a_long_new_document_counts_as_several_requests(serve: Serve) -> None:
    text = "{ __typename } # " + "x" * 5000
    async with serve(rate_limit=0.001, rate_limit_burst=20) as server, http_client(server.url) as http:
        statuses = [(await GraphQLClient(http).response(text)).status_code for _ in range(11)]
    assert statuses == [200] * 10 + [429]  # counts as eleven the first time, then as one
