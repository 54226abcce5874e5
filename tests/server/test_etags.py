"""Conditional requests with entity tags (RFC 9110 §13.1.2, §8.8.3)."""

import pytest
from tests.server.conftest import Serve
from tests.server.test_pipelining import request, statuses
from tests.support.raw import exchange

from planificador.server.etags import none_match

ETAG = b'W/"abc"'
MATCHES = [
    b"*",
    b" * ",
    b'W/"abc"',
    b'"abc"',
    b'"x", W/"abc"',
    b'"x","abc"',
    b',, "x" ,\t"abc" ,',
    b'"a,b", "abc"',
    b'"W/", "abc"',
    b'"\xe9", "abc"',
    b'"", "abc"',
]
NO_MATCHES = [
    b"",
    b",",
    b"abc",
    b'"abcd"',
    b'"ab"',
    b'"ABC"',
    b'w/"abc"',
    b'"x,"abc""',
    b'"x, W/"abc""',
    b'"W/"abc""',
    b'"a b", "abc"',
    b'*, "abc"',
    b'"abc", *',
    b'"abc',
    b'"x" "abc"',
    b'W/ "abc"',
]


@pytest.mark.parametrize("value", MATCHES)
def test_an_etag_in_the_list_matches(value: bytes) -> None:
    assert not none_match(value, ETAG)
    assert not none_match(value, ETAG.removeprefix(b"W/"))


@pytest.mark.parametrize("value", NO_MATCHES)
def test_a_malformed_list_or_one_without_the_etag_does_not_match(value: bytes) -> None:
    assert none_match(value, ETAG)


def test_a_comma_within_an_etag_does_not_separate_items() -> None:
    assert not none_match(b'"x,y", "z"', b'"x,y"')
    assert none_match(b'"x,y", "z"', b'"x"')
    assert none_match(b'"x,abc"', ETAG)


def test_a_long_if_none_match_field_is_parsed() -> None:
    assert none_match(b" " * 60_000 + b"x", ETAG)
    assert none_match(b'"' * 60_001, ETAG)
    assert none_match(b"," * 60_000, ETAG)


@pytest.mark.parametrize("method", [b"GET", b"HEAD"])
async def test_a_query_with_a_matching_etag_gets_304(serve: Serve, method: bytes) -> None:
    def query(*headers: bytes) -> bytes:
        return request(method + b" /graphql?query=%7B__typename%7D HTTP/1.1", b"connection: close", *headers)

    async with serve() as server:
        first = await exchange(server.url, query())
        tag = first.partition(b"etag: ")[2].partition(b"\r\n")[0]
        opaque = tag.removeprefix(b"W/")
        for fields in (
            [b"if-none-match: *"],
            [b"if-none-match: " + tag],
            [b"if-none-match: " + opaque],
            [b'if-none-match: "x", ' + opaque],
            [b'if-none-match: "x"', b"if-none-match: " + tag],
        ):
            answer = await exchange(server.url, query(*fields))
            assert statuses(answer) == [b"304"]
            assert answer.partition(b"\r\n\r\n")[2] == b""
            for line in (b"etag: " + tag, b"cache-control: private, no-cache", b"vary: "):
                assert b"\r\n" + line in answer
        for other in (b'"x"', b'"x%s"' % opaque, opaque[:-2] + b'"', b""):
            assert statuses(await exchange(server.url, query(b"if-none-match: " + other))) == [b"200"]


async def test_an_error_is_sent_in_spite_of_a_matching_etag(serve: Serve) -> None:
    media = b"accept: application/graphql-response+json"
    query = request(b"GET /graphql?query=%7B HTTP/1.1", b"connection: close", b"if-none-match: *", media)
    async with serve() as server:
        assert statuses(await exchange(server.url, query)) == [b"400"]
