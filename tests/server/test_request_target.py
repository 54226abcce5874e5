"""Request targets and the host that they name (RFC 9112 §3.2)."""

import pytest
from tests.server.conftest import Serve
from tests.server.test_pipelining import request, statuses
from tests.support.raw import exchange, post, read_response_head, upgrade

pytestmark = pytest.mark.any_database

QUERY = b"/graphql?query=%7B__typename%7D"
CLOSE = b"connection: close"
QUERY_BODY = b'{"query": "{ __typename }"}'


def get(target: bytes, *headers: bytes) -> bytes:
    """Return a GET request with these headers, a Host header among them or not."""
    return b"\r\n".join([b"GET %s HTTP/1.1" % target, CLOSE, *headers]) + b"\r\n\r\n"


def code(answer: bytes) -> bytes:
    return answer.partition(b'"code":"')[2].partition(b'"')[0]


OWN, FOREIGN = b"host: localhost", b"host: evil.example"


@pytest.mark.parametrize("target", [QUERY, b"/", b"/graphiql", b"/_live"])
async def test_the_authority_of_an_absolute_target_overrides_the_host_header(serve: Serve, target: bytes) -> None:
    async with serve(diagnostics=True) as server:
        answer = await exchange(server.url, get(b"http://evil.example" + target, OWN))
        assert statuses(answer) == [b"400"]
        assert code(answer) == b"HOST_NOT_ALLOWED"
        for own in (b"http://localhost", b"HTTP://LocalHost:8000", b"https://[::1]:8000"):
            answer = await exchange(server.url, get(own + target, FOREIGN))
            assert statuses(answer)[0] in {b"200", b"307", b"503"}  # 503 if GraphiQL is not built


async def test_an_absolute_target_is_answered_like_its_path(serve: Serve) -> None:
    async with serve() as server:
        answer = await exchange(server.url, get(b"http://localhost" + QUERY, OWN))
        assert answer.endswith(b'{"data":{"__typename":"Query"}}')
        for target in (b"http://localhost", b"http://localhost/", b"http://localhost?a=b"):
            answer = await exchange(server.url, get(target, OWN))
            assert statuses(answer) == [b"307"]
        posted = post(b"content-length: %d" % len(QUERY_BODY), CLOSE) + QUERY_BODY
        answer = await exchange(server.url, posted.replace(b"/graphql", b"http://localhost/graphql", 1))
        assert statuses(answer) == [b"200"]


async def test_an_origin_is_compared_with_the_authority_of_an_absolute_target(serve: Serve) -> None:
    posted = post(b"content-length: %d" % len(QUERY_BODY), CLOSE, b"origin: http://[::1]:8000") + QUERY_BODY
    async with serve() as server:
        assert statuses(await exchange(server.url, posted)) == [b"403"]
        absolute = posted.replace(b"/graphql", b"http://[::1]:8000/graphql", 1)
        assert statuses(await exchange(server.url, absolute)) == [b"200"]
        foreign = posted.replace(b"origin: http://[::1]:8000", b"origin: http://localhost")
        assert statuses(await exchange(server.url, foreign)) == [b"200"]
        absolute = foreign.replace(b"/graphql", b"http://[::1]:8000/graphql", 1)
        assert statuses(await exchange(server.url, absolute)) == [b"403"]


@pytest.mark.parametrize(
    ("target", "host", "origin", "status"),
    [
        (b"http://localhost/graphql", b"localhost", None, b"101"),
        (b"http://localhost/graphql", b"evil.example", None, b"101"),
        (b"http://evil.example/graphql", b"localhost", None, b"403"),
        (b"http://localhost:8000/graphql", b"evil.example", b"http://localhost:8000", b"101"),
        (b"http://localhost/graphql", b"evil.example", b"http://evil.example", b"403"),
        (b"ws://localhost/graphql", b"localhost", None, b"400"),
        (b"http://user@localhost/graphql", b"localhost", None, b"400"),
    ],
)
async def test_the_authority_of_a_handshake_overrides_the_host_header(
    serve: Serve, target: bytes, host: bytes, origin: bytes | None, status: bytes
) -> None:
    headers = [b"origin: " + origin] if origin else []
    sent = upgrade(*headers).replace(b"/graphql", target, 1).replace(b"host: localhost", b"host: " + host)
    async with serve() as server:
        assert statuses(await read_response_head(server.url, sent)) == [status]


@pytest.mark.parametrize(
    "hosts",
    [
        [],
        [OWN, OWN],
        [OWN, FOREIGN],
        [b"host: local host"],
        [b"host: user@localhost"],
        [b"host: localhost/graphql"],
        [b"host: localhost, localhost"],
        [b"host: localhost:80:80"],
        [b"host: http://localhost"],
        [b"host: [::1"],
        [b"host: localhost\xe9"],
    ],
)
async def test_a_request_needs_one_valid_host_header(serve: Serve, hosts: list[bytes]) -> None:
    async with serve(hosts=("*",)) as server:
        for target in (QUERY, b"http://localhost" + QUERY, b"/graphiql"):
            answer = await exchange(server.url, get(target, *hosts))
            assert statuses(answer) == [b"400"]
            assert code(answer) == b"BAD_REQUEST"
            assert b"Host" in answer
        handshake = upgrade().replace(OWN, b"\r\n".join(hosts or [b"x: y"]))
        assert statuses(await exchange(server.url, handshake)) == [b"400"]


@pytest.mark.parametrize(
    "target",
    [
        b"*",
        b"graphql",
        b"ftp://localhost/graphql",
        b"ws://localhost/graphql",
        b"http://user:password@localhost/graphql",
        b"http://@localhost/graphql",
        b"http:///graphql",
        b"http:/graphql",
        b"http://localhost:99999/graphql",
        b"localhost:80",
    ],
)
async def test_a_target_of_another_form_is_rejected(serve: Serve, target: bytes) -> None:
    async with serve(hosts=("*",)) as server:
        answer = await exchange(server.url, get(target, OWN))
    assert statuses(answer) == [b"400"]
    assert code(answer) == b"BAD_REQUEST"


async def test_options_of_the_whole_server_are_answered(serve: Serve) -> None:
    async with serve() as server:
        answer = await exchange(server.url, request(b"OPTIONS * HTTP/1.1", CLOSE))
        assert statuses(answer) == [b"204"]
        assert b"\r\nallow: GET, HEAD, POST, OPTIONS\r\n" in answer
        answer = await exchange(server.url, request(b"OPTIONS * HTTP/1.1", CLOSE).replace(OWN, FOREIGN))
        assert code(answer) == b"HOST_NOT_ALLOWED"


async def test_a_rejected_pipelined_target_is_answered_in_order(serve: Serve) -> None:
    valid = post(b"content-length: %d" % len(QUERY_BODY)) + QUERY_BODY
    async with serve() as server:
        answer = await exchange(server.url, valid + get(b"*", OWN))
    assert statuses(answer) == [b"200", b"400"]


@pytest.mark.parametrize("version", [b"0.9", b"2.0"])
async def test_other_versions_of_http_are_rejected(serve: Serve, version: bytes) -> None:
    async with serve() as server:
        for sent in (get(QUERY, OWN), upgrade()):
            answer = await exchange(server.url, sent.replace(b"HTTP/1.1", b"HTTP/" + version))
            assert answer.startswith(b"HTTP/1.1 505 ")
            assert code(answer) == b"HTTP_VERSION_NOT_SUPPORTED"


async def test_a_trailer_is_not_a_header(serve: Serve) -> None:
    chunked = post(b"transfer-encoding: chunked", CLOSE).replace(b"content-type: application/json\r\n", b"")
    body = b"%x\r\n%s\r\n0\r\ncontent-type: application/json\r\n\r\n" % (len(QUERY_BODY), QUERY_BODY)
    async with serve() as server:
        answer = await exchange(server.url, chunked + body)
    assert statuses(answer) == [b"415"]
