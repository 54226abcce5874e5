"""A TCP proxy before a PostgreSQL server, so that a test can pause or close the connections."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from urllib.parse import parse_qs, unquote, urlsplit


class Proxy:
    """Forwards bytes in both directions. It listens at `port` of the loopback address."""

    def __init__(self, url: str) -> None:
        self._parts = urlsplit(url)
        self._forwarding = asyncio.Event()
        self._forwarding.set()
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._withheld_statement: bytes | None = None
        self.answer_withheld = asyncio.Event()
        self.port = 0

    @property
    def url(self) -> str:
        """Return the URL of the database, reached through the proxy."""
        user = self._parts.username or "postgres"
        return f"postgres://{user}:{self._parts.password or ''}@127.0.0.1:{self.port}{self._parts.path}"

    async def listen(self) -> None:
        """Accept connections; after `disconnect` on the same port as before."""
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def disconnect(self) -> None:
        """Break every connection and refuse new ones."""
        if self._server is not None:
            self._server.close()
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)

    def pause(self) -> None:
        """Accept connections and bytes without answering, like a server that hangs."""
        self._forwarding.clear()

    def withhold_answer_to(self, statement: bytes) -> None:
        """Forward this statement to the server and withhold everything that the server sends afterwards."""
        self.answer_withheld.clear()
        self._withheld_statement = statement

    def resume(self) -> None:
        """Forward again, starting with the withheld bytes."""
        self._withheld_statement = None
        self._forwarding.set()

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            await self._forwarding.wait()
            upstream, downstream = await self._connect()
            try:
                await asyncio.gather(
                    self._forward(reader, downstream, to_server=True), self._forward(upstream, writer, to_server=False)
                )
            finally:
                downstream.transport.abort()
        except (OSError, asyncio.CancelledError):
            pass
        finally:
            self._tasks.discard(task)
            writer.transport.abort()

    async def _connect(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        host = parse_qs(self._parts.query).get("host", [self._parts.hostname or "127.0.0.1"])[0]
        port = self._parts.port or 5432
        if unquote(host).startswith("/"):
            return await asyncio.open_unix_connection(f"{unquote(host)}/.s.PGSQL.{port}")
        return await asyncio.open_connection(host, port)

    async def _forward(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, to_server: bool) -> None:
        while data := await reader.read(65_536):
            await self._forwarding.wait()
            writer.write(data)
            if to_server and self._withheld_statement is not None and self._withheld_statement in data:
                self._forwarding.clear()
                self.answer_withheld.set()
            await writer.drain()
        raise ConnectionResetError


@asynccontextmanager
async def proxy_before(url: str) -> AsyncIterator[Proxy]:
    """Run a proxy before the server of this URL until the block ends."""
    proxy = Proxy(url)
    await proxy.listen()
    try:
        yield proxy
    finally:
        proxy.resume()
        with suppress(OSError):
            await proxy.disconnect()
