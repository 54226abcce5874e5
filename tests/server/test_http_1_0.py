"""HTTP/1.0 clients, and handshakes that no HTTP/1.1 client sends."""

import asyncio

import pytest
from starlette.applications import Starlette
from starlette.responses import StreamingResponse
from starlette.routing import Route
from tests.server.conftest import Serve
from tests.server.test_pipelining import statuses
from tests.support.raw import connection, exchange, read_response_head, upgrade
from tests.support.server import serving

from planificador.web.pages import BUILT

pytestmark = pytest.mark.any_database

QUERY = b"/graphql?query=%7B__typename%7D"
STREAM = b"/graphql?query=subscription%7Bavisos%7Btipo%7D%7D"
EVENTS = b"accept: text/event-stream"
EVENT = b'event: next\ndata: {"data":{"__typename":"Query"}}\n\nevent: complete\ndata: \n\n'


def http_1_0(target: bytes, *headers: bytes, method: bytes = b"GET") -> bytes:
    """Return an HTTP/1.0 request."""
    return b"\r\n".join([method + b" " + target + b" HTTP/1.0", b"host: localhost", *headers]) + b"\r\n\r\n"


@pytest.mark.parametrize("keep_alive", [[], [b"connection: keep-alive"]])
async def test_a_response_without_a_length_ends_with_the_http_1_0_connection(
    serve: Serve, keep_alive: list[bytes]
) -> None:
    async with serve() as server:
        answer = await exchange(server.url, http_1_0(QUERY, EVENTS, *keep_alive))
    head, _, body = answer.partition(b"\r\n\r\n")
    assert b"transfer-encoding" not in head
    assert b"\r\nconnection: close" in head
    assert body == EVENT


async def test_an_event_stream_reaches_an_http_1_0_client(serve: Serve) -> None:
    async with serve(sse_keepalive=0.01) as server, connection(server.url) as (reader, writer):
        writer.write(http_1_0(STREAM, EVENTS))
        assert b"transfer-encoding" not in await reader.readuntil(b"\r\n\r\n")
        assert (await reader.readuntil(b"\n\n")).startswith(b"event: next\ndata: {")
        assert await reader.readuntil(b"\n\n") == b":\n\n"


async def test_an_http_1_1_client_gets_chunks(serve: Serve) -> None:
    request = http_1_0(QUERY, EVENTS, b"connection: close").replace(b"HTTP/1.0", b"HTTP/1.1")
    async with serve() as server:
        answer = await exchange(server.url, request)
    assert b"\r\ntransfer-encoding: chunked\r\n" in answer
    assert answer.endswith(b"\r\n0\r\n\r\n")


async def test_a_response_over_http_1_0_keeps_its_content_length(serve: Serve) -> None:
    async with serve() as server:
        for target in (QUERY, b"/nowhere", b"/graphiql"):
            for method in (b"GET", b"HEAD"):
                answer = await exchange(server.url, http_1_0(target, method=method))
                head, _, body = answer.partition(b"\r\n\r\n")
                length = int(head.partition(b"content-length: ")[2].partition(b"\r\n")[0])
                assert len(body) == (length if method == b"GET" else 0)
                assert b"transfer-encoding" not in head


async def test_a_streamed_response_reaches_an_http_1_0_client() -> None:
    def stream(request: object) -> StreamingResponse:
        return StreamingResponse(iter([b"one", b"", b"two"]))

    async with serving(Starlette(routes=[Route("/", stream)])) as server:
        for method, expected in ((b"GET", b"onetwo"), (b"HEAD", b"")):
            head, _, body = (await exchange(server.url, http_1_0(b"/", method=method))).partition(b"\r\n\r\n")
            assert b"transfer-encoding" not in head
            assert body == expected


@pytest.mark.skipif(not (BUILT / "index.html").is_file(), reason="GraphiQL is not built: make graphiql")
async def test_a_file_reaches_an_http_1_0_client(serve: Serve) -> None:
    file, expected = await asyncio.to_thread(_largest_asset)
    async with serve() as server:
        answer = await exchange(server.url, http_1_0(b"/graphiql/assets/" + file.encode()))
    assert answer.partition(b"\r\n\r\n")[2] == expected


def _largest_asset() -> tuple[str, bytes]:
    file = max((BUILT / "assets").iterdir(), key=lambda path: path.stat().st_size)
    return file.name, file.read_bytes()


HANDSHAKE = upgrade()
NO_UPGRADE = {
    "over HTTP/1.0": HANDSHAKE.replace(b"HTTP/1.1", b"HTTP/1.0"),
    "no Connection": HANDSHAKE.replace(b"connection: upgrade\r\n", b""),
    "another Connection": HANDSHAKE.replace(b"connection: upgrade", b"connection: keep-alive"),
    "a longer name in Connection": HANDSHAKE.replace(b"connection: upgrade", b"connection: x-upgrade, upgrade-x"),
    "no Upgrade": HANDSHAKE.replace(b"upgrade: websocket\r\n", b""),
    "another Upgrade": HANDSHAKE.replace(b"upgrade: websocket", b"upgrade: h2c"),
    "several protocols in Upgrade": HANDSHAKE.replace(b"upgrade: websocket", b"upgrade: websocket, h2c"),
}


@pytest.mark.parametrize("sent", NO_UPGRADE.values(), ids=NO_UPGRADE.keys())
async def test_a_handshake_without_an_upgrade_gets_426(serve: Serve, sent: bytes) -> None:
    async with serve(keep_alive_timeout=0.05) as server:
        answer = await exchange(server.url, sent)
    assert statuses(answer) == [b"426"]
    assert b"\r\nupgrade: websocket\r\n" in answer
    assert b"\r\nconnection: upgrade\r\n" in answer
    assert b'"code":"UPGRADE_REQUIRED"' in answer


async def test_an_upgrade_over_http_1_0_is_ignored(serve: Serve) -> None:
    async with serve() as server:
        answer = await exchange(server.url, http_1_0(QUERY, b"connection: upgrade", b"upgrade: websocket"))
    assert statuses(answer) == [b"200"]


@pytest.mark.parametrize(
    "fields",
    [
        b"connection: keep-alive, UPGRADE",
        b"connection: upgrade\r\nconnection: keep-alive",
        b"connection: keep-alive\r\nconnection:\tUpgrade ,",
        b"connection: ,upgrade",
    ],
)
async def test_the_connection_header_is_a_case_insensitive_list(serve: Serve, fields: bytes) -> None:
    sent = HANDSHAKE.replace(b"connection: upgrade", fields).replace(b": websocket", b": WebSocket")
    async with serve() as server:
        assert statuses(await read_response_head(server.url, sent)) == [b"101"]
