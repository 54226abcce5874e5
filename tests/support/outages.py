"""Ways in which a real database does not answer."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from urllib.parse import quote, urlsplit, urlunsplit

from tortoise import Tortoise
from tortoise.models import Model
from tortoise.transactions import in_transaction

from planificador.db.config import PostgresUrl, parse_url


@asynccontextmanager
async def table_away(model: type[Model]) -> AsyncIterator[None]:
    """The model's table has another name: every statement that names it fails."""
    table = model._meta.db_table
    await rename_table(table, f"{table}_away")
    try:
        yield
    finally:
        await rename_table(f"{table}_away", table)


async def rename_table(table: str, to: str) -> None:
    async with in_transaction() as connection:
        await connection.execute_script(f'ALTER TABLE "{table}" RENAME TO "{to}"')


@asynccontextmanager
async def table_locked(model: type[Model]) -> AsyncIterator[None]:
    """Whoever reads the model's table waits: on PostgreSQL for a lock, on SQLite for the connection that reads."""
    client = Tortoise.get_connection("default")
    if client.capabilities.dialect == "postgres":
        async with in_transaction() as connection:
            await connection.execute_query(f'LOCK TABLE "{model._meta.db_table}" IN ACCESS EXCLUSIVE MODE')
            yield
    else:
        async with client._reader._lock:  # type: ignore[attr-defined] # our own engine's
            yield


class Network:
    """The way to a PostgreSQL server, which can be cut. url: by which the server is reached through it."""

    def __init__(self, url: str) -> None:
        target = parse_url(url)
        assert isinstance(target, PostgresUrl)
        self._target, self._original = target.connect, url
        self._listener: asyncio.Server | None = None
        self._writers: set[asyncio.StreamWriter] = set()
        self._port = 0

    @property
    def url(self) -> str:
        user = quote(self._target["user"] or "")
        place = urlsplit(self._original)._replace(netloc=f"{user}@127.0.0.1:{self._port}", query="")
        return urlunsplit(place)

    async def restore(self) -> None:
        self._listener = await asyncio.start_server(self._carry, "127.0.0.1", self._port)
        self._port = self._listener.sockets[0].getsockname()[1]

    async def cut(self) -> None:
        """Ends all connections; new ones are refused."""
        listener, self._listener = self._listener, None
        if listener is not None:
            listener.close()
            for writer in self._writers:
                writer.transport.abort()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        host, port = self._target["host"], self._target["port"]
        if host.startswith("/"):
            server, client = await asyncio.open_unix_connection(f"{host}/.s.PGSQL.{port}")
        else:
            server, client = await asyncio.open_connection(host, port)
        both = {writer, client}
        self._writers |= both
        try:
            await asyncio.wait([asyncio.create_task(_copy(a, b)) for a, b in ((reader, client), (server, writer))])
        finally:
            self._writers -= both


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while data := await reader.read(65_536):
            writer.write(data)
            await writer.drain()
    writer.transport.abort()


@asynccontextmanager
async def network(url: str) -> AsyncIterator[Network]:
    way = Network(url)
    await way.restore()
    try:
        yield way
    finally:
        await way.cut()
