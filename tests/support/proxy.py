"""A TCP proxy before a PostgreSQL server, so that a test can make the server hang or vanish."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from urllib.parse import parse_qs, unquote, urlsplit


class Proxy:
    """Forwards bytes in both directions. It listens at `port` of the loopback address."""

    def __init__(self, url: str) -> None:
        self._parts = urlsplit(url)
        self._flowing = asyncio.Event()
        self._flowing.set()
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._held_back: bytes | None = None
        self.held = asyncio.Event()
        self.port = 0

    @property
    def url(self) -> str:
        """The database by way of the proxy."""
        user = self._parts.username or "postgres"
        return f"postgres://{user}:{self._parts.password or ''}@127.0.0.1:{self.port}{self._parts.path}"

    async def listen(self) -> None:
        """Accept connections, on the same port as before."""
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def vanish(self) -> None:
        """Break every connection and refuse new ones."""
        if self._server is not None:
            self._server.close()
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)

    def freeze(self) -> None:
        """Accept connections and bytes, and answer nothing, as a server that hangs."""
        self._flowing.clear()

    def freeze_answer_to(self, statement: bytes) -> None:
        """Pass this statement on to the server and hold back everything that the server says afterwards."""
        self.held.clear()
        self._held_back = statement

    def thaw(self) -> None:
        """Forward again, beginning with what was held back."""
        self._held_back = None
        self._flowing.set()

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            await self._flowing.wait()
            upstream, downstream = await self._connect()
            try:
                await asyncio.gather(
                    self._forward(reader, downstream, sent=True), self._forward(upstream, writer, sent=False)
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

    async def _forward(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, sent: bool) -> None:
        while data := await reader.read(65_536):
            await self._flowing.wait()
            writer.write(data)
            if sent and self._held_back is not None and self._held_back in data:
                self._flowing.clear()
                self.held.set()
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
        proxy.thaw()
        with suppress(OSError):
            await proxy.vanish()
