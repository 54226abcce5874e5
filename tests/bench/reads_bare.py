"""The lower bound: a bare ASGI application that answers each operation with a hand-written statement.

It does what is necessary for these requests and nothing else: no framework, no routes, no limits, and no errors.
"""

import asyncio
import sqlite3
from abc import ABC, abstractmethod
from base64 import b64decode
from binascii import b2a_base64
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, TypeAlias

import asyncpg
import orjson
from starlette.types import Receive, Scope, Send
from tests.bench import reads_postgres, reads_sqlite

from planificador.db.config import POOL_SIZES, SqliteUrl, parse_url

MAX_DAY_LENGTH = timedelta(hours=26)
ID_MARK = b"\\u0001"
"""Encloses ids in the JSON of SQLite, which has no base64."""

Variables: TypeAlias = dict[str, Any]  # Any: JSON


class HandWrittenApplication(ABC):
    """Answers GraphQL requests by their operationName and variables only."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._live(receive, send)
            return
        content, more = b"", True
        while more:
            message = await receive()
            content += message["body"]
            more = message.get("more_body", False)
        body = orjson.loads(content)
        answer = await self._answer(body["operationName"], body["variables"])
        headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(answer))]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": answer})

    async def _live(self, receive: Receive, send: Send) -> None:
        await receive()
        await self._open()
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await self._close()
        await send({"type": "lifespan.shutdown.complete"})

    @abstractmethod
    async def _open(self) -> None: ...

    @abstractmethod
    async def _close(self) -> None: ...

    @abstractmethod
    async def _answer(self, operation: str, variables: Variables) -> bytes: ...


def hand_written(url: str) -> HandWrittenApplication:
    """Return the application for a database."""
    match parse_url(url):
        case SqliteUrl(path):
            return SqliteApplication(str(path))
    return PostgresApplication(url)


class PostgresApplication(HandWrittenApplication):
    """Uses as many connections as the application has, and prepared statements."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._idle: asyncio.Queue[asyncpg.Connection[asyncpg.Record]] = asyncio.Queue()

    async def _open(self) -> None:
        for _ in range(POOL_SIZES["maxsize"]):
            # Without JIT, whose compilation takes longer than the statement.
            self._idle.put_nowait(await asyncpg.connect(self._url, server_settings={"jit": "off"}))

    async def _close(self) -> None:
        while not self._idle.empty():
            await self._idle.get_nowait().close()

    async def _answer(self, operation: str, variables: Variables) -> bytes:
        statement, values = self._statement(operation, variables)
        connection = await self._idle.get()
        text: str = await connection.fetchval(statement, *values)
        self._idle.put_nowait(connection)
        return text.encode()

    @staticmethod
    def _statement(operation: str, variables: Variables) -> tuple[str, Sequence[object]]:
        match operation:
            case "Grafo":
                return reads_postgres.GRAPH, ([_number(text) for text in variables["ids"]],)
            case "Contrato":
                return reads_postgres.CONTRACT, (_number(variables["id"]),)
            case "Agenda":
                begin, end = _instants(variables)
                return reads_postgres.AGENDA, (begin, end)
        return reads_postgres.CLIENT, (_number(variables["id"]),)


class SqliteApplication(HandWrittenApplication):
    """Uses one read-only connection in the event loop's thread."""

    def __init__(self, path: str) -> None:
        self._path = path

    async def _open(self) -> None:
        self._connection = sqlite3.connect(f"file:{self._path}?mode=ro", uri=True, isolation_level=None)
        self._connection.text_factory = bytes
        self._connection.execute("PRAGMA mmap_size=2147418112")

    async def _close(self) -> None:
        self._connection.close()

    async def _answer(self, operation: str, variables: Variables) -> bytes:
        statement, values = self._statement(operation, variables)
        answer: bytes = self._connection.execute(statement, values).fetchone()[0]
        pieces = answer.split(ID_MARK)
        pieces[1::2] = map(_base64, pieces[1::2])
        return b"".join(pieces)

    @staticmethod
    def _statement(operation: str, variables: Variables) -> tuple[str, Sequence[object]]:
        match operation:
            case "Grafo":
                return reads_sqlite.GRAPH, (orjson.dumps([_number(text) for text in variables["ids"]]).decode(),)
            case "Contrato":
                return reads_sqlite.CONTRACT, (_number(variables["id"]),)
            case "Agenda":
                begin, end = _instants(variables)
                return reads_sqlite.AGENDA, (str(begin - MAX_DAY_LENGTH), str(end), str(begin))
        return reads_sqlite.CLIENT, (_number(variables["id"]),)


def _number(text: str) -> int:
    return int(b64decode(text).partition(b":")[2])


def _base64(text: bytes) -> bytes:
    return b2a_base64(text, newline=False)


def _instants(variables: Variables) -> tuple[datetime, datetime]:
    return datetime.fromisoformat(variables["desde"]), datetime.fromisoformat(variables["hasta"])
