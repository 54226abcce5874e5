"""Accepts, initialises and closes WebSockets."""

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import replace

from starlette.types import Receive, Scope, Send

from planificador.api.authentication.authenticator import Authenticator
from planificador.api.errors import GraphQLRequestError, to_client_errors
from planificador.api.execution.caller import Caller
from planificador.api.execution.request import Json
from planificador.api.execution.service import OperationService
from planificador.api.limits import OperationLimits
from planificador.api.transports.negotiation import from_accept_language, language_named
from planificador.api.transports.websocket.protocol import ACK, CloseConnectionError, parse_message, pong_of
from planificador.api.transports.websocket.session import UNAUTHORIZED, WebSocketSession
from planificador.core.model.actors import Actor
from planificador.core.model.texts import Idioma
from planificador.server.errors import HTTPRequestError
from planificador.server.quotas import Lease, QuotaExceededError
from planificador.server.request_headers import RequestHeaders, request_headers

PROTOCOL = "graphql-transport-ws"


class ClientDisconnectedError(OSError):
    """The client closed the socket before its initialisation. An OSError, as ASGI raises for a send after that."""


class WebSocketHandler:
    """The ASGI application of `/graphql` for WebSockets.

    Args:
        is_allowed: Whether the host and the origin of a handshake are allowed.
        client_address: Returns the address that a socket is counted for.
    """

    def __init__(
        self,
        operations: OperationService,
        limits: OperationLimits,
        is_allowed: Callable[[RequestHeaders], bool],
        client_address: Callable[[Scope], str],
        authenticator: Authenticator,
    ) -> None:
        self._operations, self._limits = operations, limits
        self._is_allowed, self._client_address, self._authenticator = is_allowed, client_address, authenticator
        self._open: set[WebSocketSession] = set()
        self._closing: list[asyncio.Task[None]] = []

    def stop(self) -> None:
        """Close each socket once its running operations are answered. New operations are rejected already."""
        self._closing = [
            asyncio.create_task(_close_when_answered(socket), name="closing socket") for socket in self._open
        ]

    async def wait_closed(self, timeout: float) -> None:
        """Wait until the sockets are closed, at most for `timeout` seconds."""
        if self._closing:
            await asyncio.wait(self._closing, timeout=timeout)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await receive()
        if not self._is_allowed(request_headers(scope)):
            return await send({"type": "websocket.close"})  # before it is accepted: HTTP 403
        address = self._client_address(scope)
        socket = WebSocketSession(self._operations, self._limits.socket_operations, send, Caller(address=address))
        lease = self._acquire(address)
        self._open.add(socket)
        try:
            payload = await self._initialise(scope, lease, receive, send)
            async with AsyncExitStack() as stack:
                actor = await self._identify(scope, socket, payload.get("token"), stack)
                socket.caller = replace(socket.caller, idioma=_language(scope, payload), actor=actor)
                del payload
                await send({"type": "websocket.send", "text": ACK})
                # A local variable would keep a message in memory until the next one arrives.
                while await socket.handle_message(await receive()):
                    pass
        except OSError:
            pass  # the client disconnected
        except CloseConnectionError as closing:
            await socket.close(closing)
        except Exception as error:
            to_client_errors(error)
            await socket.close(CloseConnectionError(4500, "Internal server error"))
        finally:
            self._open.discard(socket)
            if lease is not None:
                lease.release()
            await socket.disconnect()

    def _acquire(self, address: str) -> Lease | None:
        """Return the lease of a socket; None when its address has too many."""
        try:
            return self._operations.quotas.sockets.acquire(address)
        except QuotaExceededError:
            return None

    async def _identify(self, scope: Scope, socket: WebSocketSession, token: Json, stack: AsyncExitStack) -> Actor:
        """Return who a socket is from, which is told to the socket when it changes, until the end of the stack.

        Raise CloseConnectionError when that is nobody.
        """
        try:
            return await stack.enter_async_context(self._authenticator.follow(scope, socket, token))
        except HTTPRequestError as error:
            raise CloseConnectionError(UNAUTHORIZED, error.message) from None
        except GraphQLRequestError as error:  # the database failed: clients reconnect after this code
            raise CloseConnectionError(1013, error.errors[0].message) from None

    async def _initialise(self, scope: Scope, lease: Lease | None, receive: Receive, send: Send) -> dict[str, Json]:
        """Complete the handshake and return the payload of the client's initialisation.

        Args:
            lease: None if the socket is rejected: a client sees a close code only after the handshake.

        Raises:
            CloseConnectionError: The server is stopping, or the client is not accepted.
            ClientDisconnectedError: The client closed the socket.
        """
        supported = PROTOCOL in scope["subprotocols"]
        await send({"type": "websocket.accept", "subprotocol": PROTOCOL if supported else None})
        if self._operations.stopping:
            raise _service_restart()
        if not supported:
            raise CloseConnectionError(4406, f"Subprotocol not acceptable: it is {PROTOCOL}")
        if lease is None:
            limit = self._limits.sockets_per_address
            raise CloseConnectionError(
                1013, f"An address may open at most {limit} sockets at a time (sockets_per_address)"
            )
        try:
            async with asyncio.timeout(self._limits.connection_init_timeout):
                return await _read_initialisation(receive, send)
        except TimeoutError:
            raise CloseConnectionError(4408, "Connection initialisation timeout") from None


def _language(scope: Scope, payload: dict[str, Json]) -> Idioma:
    header = request_headers(scope).accept_language.decode("latin-1")
    return language_named(payload.get("idioma")) or from_accept_language(header)


async def _read_initialisation(receive: Receive, send: Send) -> dict[str, Json]:
    """Return the payload of the connection_init message. Raise as `_initialise` does."""
    while (frame := await receive())["type"] == "websocket.receive":
        match parse_message(frame.get("text")):
            case {"type": "connection_init"} as message:
                return message.get("payload") or {}
            case {"type": "subscribe"}:
                raise CloseConnectionError(
                    4401, "Unauthorized: a connection_init message comes first, and its connection_ack"
                )
            case {"type": "ping"} as message:
                await send({"type": "websocket.send", "text": pong_of(message)})
    raise ClientDisconnectedError


async def _close_when_answered(socket: WebSocketSession) -> None:
    await socket.wait_answered()
    await socket.close(_service_restart())


def _service_restart() -> CloseConnectionError:
    return CloseConnectionError(1012, "Service restart: operations without an answer were not run, send them again")
