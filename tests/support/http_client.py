"""HTTP clients for tests: httpx, over real sockets, with the parser and the event loop that uvicorn uses.

Most tests consist of requests. The transport of httpx takes several times the processor time of this one for each
request, and loads the certificate authorities of the machine for each client. This one has no TLS, no proxies and no
limit of connections.
"""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator
from typing import Any, cast

import httptools
import httpx2

Address = tuple[str, int]
MAX_IDLE = 2
"""Seconds after which a connection is not used again: a server may close it at that very moment."""
MAX_UNREAD = 64 * 1024
"""Bytes of a body that a client receives before somebody reads them."""


def http_client(base_url: str = "", **options: Any) -> httpx2.AsyncClient:
    """Return a client for servers of this machine. options: those of httpx2.AsyncClient."""
    return httpx2.AsyncClient(base_url=base_url, transport=HTTPTransport(), **options)


class HTTPTransport(httpx2.AsyncBaseTransport):
    """Sends each request over an idle connection, or a new one."""

    def __init__(self) -> None:
        self._idle: defaultdict[Address, list[_Connection]] = defaultdict(list)
        self._open: set[_Connection] = set()

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        if request.url.scheme != "http":
            raise httpx2.UnsupportedProtocol(f"{request.url.scheme} is not for tests", request=request)
        body = await request.aread()
        connection = await self._connection(request)
        incoming = _Incoming(request)
        try:
            await connection.send(incoming, body)
        except BaseException:
            connection.close()
            raise
        return httpx2.Response(
            incoming.status, headers=incoming.headers, stream=_Body(self, connection, incoming), request=request
        )

    async def _connection(self, request: httpx2.Request) -> "_Connection":
        address = request.url.host, request.url.port or 80
        idle = self._idle[address]
        while idle:
            connection = idle.pop()
            if not connection.closed and asyncio.get_running_loop().time() - connection.idle_since < MAX_IDLE:
                return connection
            connection.close()
        try:
            _, connection = await asyncio.get_running_loop().create_connection(lambda: _Connection(address), *address)
        except OSError as error:
            raise httpx2.ConnectError(str(error), request=request) from error
        self._open = {each for each in self._open if not each.closed} | {connection}
        return connection

    def release(self, connection: "_Connection") -> None:
        connection.idle_since = asyncio.get_running_loop().time()
        self._idle[connection.address].append(connection)

    async def aclose(self) -> None:
        for connection in self._open:
            connection.close()


class _Incoming:
    """A response, as far as it has been received. The parser calls the methods `on_…`."""

    def __init__(self, request: httpx2.Request) -> None:
        self.request, self.parser = request, httptools.HttpResponseParser(self)
        self.status, self.headers = 0, list[tuple[bytes, bytes]]()
        self.parts, self.unread = list[bytes](), 0
        self.complete = self.keeps_alive = False

    def on_header(self, name: bytes, value: bytes) -> None:
        self.headers.append((name, value))

    def on_headers_complete(self) -> None:
        self.status, self.keeps_alive = self.parser.get_status_code(), self.parser.should_keep_alive()
        self.complete = self.request.method == "HEAD"

    def on_body(self, body: bytes) -> None:
        self.parts.append(body)
        self.unread += len(body)

    def on_message_complete(self) -> None:
        self.complete = True


class _Connection(asyncio.Protocol):
    """A connection for one request at a time."""

    transport: asyncio.Transport

    def __init__(self, address: Address) -> None:
        self.address, self.closed, self.idle_since = address, False, 0.0
        self.incoming: _Incoming | None = None
        self._news: asyncio.Future[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)  # as the documentation of asyncio does

    async def send(self, incoming: _Incoming, body: bytes) -> None:
        """Send a request and wait for the head of its response."""
        request, self.incoming = incoming.request, incoming
        lines = [b"%s %s HTTP/1.1" % (request.method.encode(), request.url.raw_path)]
        lines += [b"%s: %s" % header for header in request.headers.raw]
        self.transport.write(b"\r\n".join(lines) + b"\r\n\r\n" + body)
        while not incoming.status:
            await self.wait(request)

    def data_received(self, data: bytes) -> None:
        incoming = self.incoming
        if incoming is None:
            self.close()  # nobody asked for this
            return
        try:
            incoming.parser.feed_data(data)
        except httptools.HttpParserError:
            self.close()
            return
        if incoming.unread > MAX_UNREAD and not incoming.complete:
            self.transport.pause_reading()
        self._wake()

    def connection_lost(self, exc: Exception | None) -> None:
        self.closed = True
        self._wake()

    def close(self) -> None:
        self.closed = True
        self.transport.abort()

    async def wait(self, request: httpx2.Request) -> None:
        """Wait for more data. Raises httpx2.TransportError when none comes."""
        if self.closed:
            raise httpx2.RemoteProtocolError("the server closed the connection", request=request)
        self._news = asyncio.get_running_loop().create_future()
        timeout = request.extensions["timeout"]["read"]
        try:
            async with asyncio.timeout(timeout):
                await self._news
        except TimeoutError as error:
            raise httpx2.ReadTimeout(f"nothing was received for {timeout} s", request=request) from error

    def _wake(self) -> None:
        if self._news and not self._news.done():
            self._news.set_result(None)


class _Body(httpx2.AsyncByteStream):
    """Reads the body of a response."""

    def __init__(self, owner: HTTPTransport, connection: _Connection, incoming: _Incoming) -> None:
        self._owner, self._connection, self._incoming = owner, connection, incoming

    async def __aiter__(self) -> AsyncIterator[bytes]:
        incoming = self._incoming
        while True:
            parts, incoming.parts, incoming.unread = incoming.parts, [], 0
            for part in parts:
                yield part
            if incoming.parts:  # received since
                continue
            if incoming.complete:
                return
            self._connection.transport.resume_reading()
            await self._connection.wait(incoming.request)

    async def aclose(self) -> None:
        connection, self._connection.incoming = self._connection, None
        if self._incoming.complete and self._incoming.keeps_alive and not connection.closed:
            self._owner.release(connection)
        else:
            connection.close()
