"""The door for WebSockets: who may come in, the handshake, and how a socket is closed."""

import asyncio
from collections import Counter
from collections.abc import Callable
from contextlib import suppress

from starlette.types import Receive, Scope, Send

from planificador.api.errors import told
from planificador.api.language import from_accept_language, named
from planificador.api.operation_limits import OperationLimits
from planificador.api.operations import Operations
from planificador.api.requests import Json
from planificador.api.sockets.messages import ACK, Closing, pong_of, read
from planificador.api.sockets.socket import Common, Socket
from planificador.core.texts import Idioma
from planificador.door.heads import Head, head_of
from planificador.door.rates import Take

PROTOCOL = "graphql-transport-ws"
LONGEST_REASON = 123
"""Bytes of a close reason (RFC 6455 § 5.5)."""


class Gone(OSError):  # noqa: N818 # it is the client who left
    """The socket was closed before it was of use. An OSError, as what ASGI raises where one sends to nobody."""


class Sockets:
    """The ASGI application of `/graphql`, for WebSockets. may_enter: judges by which name it is called, and by whose
    page. address_of: whom a socket is counted for."""

    def __init__(
        self,
        operations: Operations,
        limits: OperationLimits,
        may_enter: Callable[[Head], bool],
        address_of: Callable[[Scope], str],
        take: Take,
    ) -> None:
        self._limits, self._may_enter, self._address_of = limits, may_enter, address_of
        self._common = Common(operations, limits.socket_operations, take)
        self._addresses: Counter[str] = Counter()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await receive()
        if not self._may_enter(head_of(scope)):
            return await send({"type": "websocket.close"})  # before it is accepted: HTTP 403
        socket = None
        address = self._address_of(scope)
        self._count(address, 1)
        try:
            idioma = await self._open(scope, address, receive, send)
            socket = Socket(self._common, send, idioma, address)
            # Nothing is bound to a name: what the client said would be kept until it says more.
            while await socket.take(await receive()):
                pass
        except OSError:
            pass  # the client is gone
        except Closing as closing:
            await _close(send, closing.code, closing.reason)
        except Exception as error:
            told(error)
            await _close(send, 4500, "Internal server error")
        finally:
            self._count(address, -1)
            if socket is not None:
                await socket.leave()

    def _count(self, address: str, more: int) -> None:
        self._common.operations.counts.sockets += more
        self._addresses[address] += more
        if not self._addresses[address]:
            del self._addresses[address]

    async def _open(self, scope: Scope, address: str, receive: Receive, send: Send) -> Idioma:
        """Shakes hands and waits for the client's initialisation. Raises Closing, Gone."""
        ours = PROTOCOL in scope["subprotocols"]
        await send({"type": "websocket.accept", "subprotocol": PROTOCOL if ours else None})
        if not ours:
            raise Closing(4406, f"Subprotocol not acceptable: it is {PROTOCOL}")
        if self._addresses[address] > (most := self._limits.sockets_per_address):
            raise Closing(1013, f"An address opens at most {most} sockets at a time (sockets_per_address)")
        try:
            async with asyncio.timeout(self._limits.socket_init_seconds):
                said = await _initialisation(receive, send)
        except TimeoutError:
            raise Closing(4408, "Connection initialisation timeout") from None
        await send({"type": "websocket.send", "text": ACK})
        header = head_of(scope).accept_language.decode("latin-1")
        return named(said.get("idioma")) or from_accept_language(header)


async def _initialisation(receive: Receive, send: Send) -> dict[str, Json]:
    """What the client says of itself. Raises Closing, Gone."""
    while (frame := await receive())["type"] == "websocket.receive":
        match read(frame.get("text")):
            case {"type": "connection_init"} as message:
                return message.get("payload") or {}
            case {"type": "subscribe"}:
                raise Closing(4401, "Unauthorized: a connection_init message comes first, and its connection_ack")
            case {"type": "ping"} as message:
                await send({"type": "websocket.send", "text": pong_of(message)})
    raise Gone


async def _close(send: Send, code: int, reason: str) -> None:
    cut = reason.encode()[:LONGEST_REASON].decode(errors="ignore")
    with suppress(OSError, RuntimeError):  # it is closed already
        await send({"type": "websocket.close", "code": code, "reason": cut})
