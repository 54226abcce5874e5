"""The lower bound: a bare Starlette application that answers each operation with a hand-written statement."""

import sqlite3
from abc import ABC, abstractmethod
from base64 import b64decode
from binascii import b2a_base64
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import Any, TypeAlias

import asyncpg
import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from tests.bench import reads_postgres, reads_sqlite

from planificador.db.config import SqliteUrl, parse_url

POOL_SIZE = 8
MAX_DAY_LENGTH = timedelta(hours=26)

Variables: TypeAlias = dict[str, Any]  # Any: JSON


class HandWrittenApplication(ABC):
    """Answers GraphQL requests by their operationName and variables only."""

    def app(self) -> Starlette:
        return Starlette(routes=[Route("/graphql", self._respond, methods=["POST"])], lifespan=self._lifespan)

    async def _respond(self, request: Request) -> Response:
        body = orjson.loads(await request.body())
        answer = await self._answer(body["operationName"], body["variables"])
        return Response(answer, media_type="application/json")

    @asynccontextmanager
    async def _lifespan(self, app: Starlette) -> AsyncIterator[None]:
        await self._open()
        yield
        await self._close()

    @abstractmethod
    async def _open(self) -> None: ...

    @abstractmethod
    async def _close(self) -> None: ...

    @abstractmethod
    async def _answer(self, operation: str, variables: Variables) -> bytes: ...


def hand_written(url: str) -> Starlette:
    """Return the application for a database."""
    match parse_url(url):
        case SqliteUrl(path):
            return SqliteApplication(str(path)).app()
    return PostgresApplication(url).app()


class NoResetConnection(asyncpg.Connection):
    """A connection that is not reset when it is returned to the pool, since reads change no state."""

    def get_reset_query(self) -> str:
        return ""


class PostgresApplication(HandWrittenApplication):
    """Uses a connection pool and prepared statements."""

    def __init__(self, url: str) -> None:
        self._url = url

    async def _open(self) -> None:
        # Without JIT, whose compilation takes longer than the statement.
        self._pool = await asyncpg.create_pool(
            self._url,
            min_size=POOL_SIZE,
            max_size=POOL_SIZE,
            connection_class=NoResetConnection,
            server_settings={"jit": "off"},
        )

    async def _close(self) -> None:
        await self._pool.close()

    async def _answer(self, operation: str, variables: Variables) -> bytes:
        statement, values = self._statement(operation, variables)
        text: str = await self._pool.fetchval(statement, *values)
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
        self._connection.create_function("base64", 1, _base64, deterministic=True)

    async def _close(self) -> None:
        self._connection.close()

    async def _answer(self, operation: str, variables: Variables) -> bytes:
        statement, values = self._statement(operation, variables)
        answer: bytes = self._connection.execute(statement, values).fetchone()[0]
        return answer

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


def _base64(text: str) -> str:
    return b2a_base64(text.encode(), newline=False).decode()


def _instants(variables: Variables) -> tuple[datetime, datetime]:
    return datetime.fromisoformat(variables["desde"]), datetime.fromisoformat(variables["hasta"])
