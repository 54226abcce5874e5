"""The door for WebSockets: who may come in, the handshake, and how a socket is closed."""

import asyncio
from collections import Counter
from collections.abc import Callable

from starlette.types import Receive, Scope, Send

from planificador.api.errors import to_client_errors
from planificador.api.execution.limits import OperationLimits
from planificador.api.execution.request import Json
from planificador.api.execution.service import OperationService
from planificador.api.transports.language import from_accept_language, language_named
from planificador.api.transports.websocket.protocol import ACK, CloseConnection, parse_message, pong_of
from planificador.api.transports.websocket.session import SharedConfig, WebSocketSession
from planificador.core.model.texts import Idioma
from planificador.server.rate_limiter import ConsumeTokens
from planificador.server.request_headers import RequestHeaders, request_headers

PROTOCOL = "graphql-transport-ws"


class ClientDisconnectedError(OSError):  # it is the client who left
    """The socket was closed before it was of use. An OSError, as what ASGI raises where one sends to nobody."""


class WebSocketHandler:
    """The ASGI application of `/graphql`, for WebSockets. may_enter: judges by which name it is called, and by whose
    page. client_address: whom a socket is counted for."""

    def __init__(
        self,
        operations: OperationService,
        limits: OperationLimits,
        may_enter: Callable[[RequestHeaders], bool],
        client_address: Callable[[Scope], str],
        take: ConsumeTokens,
    ) -> None:
        self._limits, self._may_enter, self._address_of = limits, may_enter, client_address
        self._common = SharedConfig(operations, limits.socket_operations, take)
        self._addresses: Counter[str] = Counter()
        self._open: set[WebSocketSession] = set()
        self._closing: list[asyncio.Task[None]] = []

    def stop(self) -> None:
        """Close each socket as soon as what it has begun is answered. The operations are stopped already."""
        self._closing = [asyncio.create_task(_close_answered(socket), name="closing socket") for socket in self._open]

    async def closed(self, timeout: float) -> None:
        """Wait until the sockets are closed, but no longer than so many seconds."""
        if self._closing:
            await asyncio.wait(self._closing, timeout=timeout)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await receive()
        if not self._may_enter(request_headers(scope)):
            return await send({"type": "websocket.close"})  # before it is accepted: HTTP 403
        address = self._address_of(scope)
        socket = WebSocketSession(self._common, send, address)
        self._count(address, 1)
        self._open.add(socket)
        try:
            socket.idioma = await self._initialise(scope, address, receive, send)
            # Nothing is bound to a name: what the client said would be kept until it says more.
            while await socket.take(await receive()):
                pass
        except OSError:
            pass  # the client is gone
        except CloseConnection as closing:
            await socket.close(closing)
        except Exception as error:
            to_client_errors(error)
            await socket.close(CloseConnection(4500, "Internal server error"))
        finally:
            self._open.discard(socket)
            self._count(address, -1)
            await socket.leave()

    def _count(self, address: str, more: int) -> None:
        self._common.operations.stats.sockets += more
        self._addresses[address] += more
        if not self._addresses[address]:
            del self._addresses[address]

    async def _initialise(self, scope: Scope, address: str, receive: Receive, send: Send) -> Idioma:
        """Shakes hands and waits for the client's initialisation. Raises Closing, Gone."""
        ours = PROTOCOL in scope["subprotocols"]
        await send({"type": "websocket.accept", "subprotocol": PROTOCOL if ours else None})
        if self._common.operations.stopping:
            raise _restart()
        if not ours:
            raise CloseConnection(4406, f"Subprotocol not acceptable: it is {PROTOCOL}")
        if self._addresses[address] > (most := self._limits.sockets_per_address):
            raise CloseConnection(1013, f"An address opens at most {most} sockets at a time (sockets_per_address)")
        try:
            async with asyncio.timeout(self._limits.connection_init_timeout):
                said = await _initialisation(receive, send)
        except TimeoutError:
            raise CloseConnection(4408, "Connection initialisation timeout") from None
        await send({"type": "websocket.send", "text": ACK})
        header = request_headers(scope).accept_language.decode("latin-1")
        return language_named(said.get("idioma")) or from_accept_language(header)


async def _initialisation(receive: Receive, send: Send) -> dict[str, Json]:
    """What the client says of itself. Raises Closing, Gone."""
    while (frame := await receive())["type"] == "websocket.receive":
        match parse_message(frame.get("text")):
            case {"type": "connection_init"} as message:
                return message.get("payload") or {}
            case {"type": "subscribe"}:
                raise CloseConnection(
                    4401, "Unauthorized: a connection_init message comes first, and its connection_ack"
                )
            case {"type": "ping"} as message:
                await send({"type": "websocket.send", "text": pong_of(message)})
    raise ClientDisconnectedError


async def _close_answered(socket: WebSocketSession) -> None:
    await socket.answered()
    await socket.close(_restart())


def _restart() -> CloseConnection:
    return CloseConnection(1012, "Service restart: what has no answer was not run, send it again")
