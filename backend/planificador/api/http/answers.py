"""How an answer is sent."""

import asyncio
import gzip
from collections.abc import Iterable
from hashlib import blake2b

from starlette.types import Scope, Send

from planificador.api.http.terms import Terms
from planificador.door.etags import none_match
from planificador.door.heads import Header, list_header
from planificador.door.refusals import NO_STORE

COMPRESSED = 2048
"""Bytes from which on an answer is compressed, for who takes it so."""
LEVEL = 4
BESIDE = 65536
"""Bytes from which on it is compressed in another thread."""
GZIP: Header = (b"content-encoding", b"gzip")


async def answer(
    scope: Scope, send: Send, terms: Terms, status: int, body: bytes, further: Iterable[Header] = ()
) -> None:
    """Sends it; a GET's client that has it already is told so. further: headers beside those of the terms."""
    headers = [*terms.headers, *further]
    if scope["method"] != "POST":
        tag = b'W/"' + blake2b(body, digest_size=16).hexdigest().encode() + b'"'
        headers.append((b"etag", tag))
        if status == 200 and not none_match(list_header(scope, b"if-none-match"), tag):
            await _send(send, 304, headers, b"")
            return
    if terms.gzip and len(body) >= COMPRESSED:
        headers.append(GZIP)
        body = await asyncio.to_thread(_compressed, body) if len(body) >= BESIDE else _compressed(body)
    headers.append((b"content-length", b"%d" % len(body)))
    await _send(send, status, headers, body)


async def answer_nothing(send: Send, status: int, headers: list[Header]) -> None:
    """An answer without a body."""
    await _send(send, status, [*headers, NO_STORE], b"")


def _compressed(body: bytes) -> bytes:
    return gzip.compress(body, LEVEL, mtime=0)


async def _send(send: Send, status: int, headers: list[Header], body: bytes) -> None:
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
