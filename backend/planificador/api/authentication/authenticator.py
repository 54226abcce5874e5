"""Who requests are from, over all transports."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Protocol

from starlette.types import Scope

from planificador.api.authentication.connections import Connection, Connections
from planificador.api.authentication.credentials import (
    Credential,
    CredentialHeaders,
    CredentialKind,
    credential_headers,
    is_of_other_origin,
    not_authenticated,
    refuse_token_in_url,
    request_credential,
    token_credential,
)
from planificador.api.authentication.demo import is_local
from planificador.api.authentication.identities import Identities
from planificador.api.authentication.trusted_proxy import TrustedProxy
from planificador.api.errors import TIMED_OUT, GraphQLRequestError, request_error, to_client_errors
from planificador.api.limits import OperationLimits
from planificador.core.data.use_cases.services import Services
from planificador.core.model.actors import NOBODY, Actor
from planificador.core.runtime.changes import Cambio, Lagged
from planificador.core.runtime.failures import DatabaseFailedError
from planificador.usuarios.credentials import Identity

DEMO = Credential(CredentialKind.DEMO)
NOBODYS = frozenset({CredentialKind.ACCESS, CredentialKind.DEMO})
"""The kinds that a browser sends by itself: one that is not valid says only that nobody is signed in."""


class Authenticator(Protocol):
    """Says who requests are from."""

    def running(self, services: Services) -> AbstractAsyncContextManager[None]:
        """Return a block for as long as the application runs."""

    async def actor(self, scope: Scope) -> Actor:
        """Return who a request is from.

        NOBODY where it has no credentials, or the cookie of an access that has ended, which a page cannot remove.

        Raises:
            HTTPRequestError: The credentials are not valid.
            GraphQLRequestError: The database failed, or does not answer.
        """

    def follow(self, scope: Scope, connection: Connection, token: object = None) -> AbstractAsyncContextManager[Actor]:
        """Return a block with who a socket or an event stream is from, which hears of changes of that until its end.

        Raises as `actor`, and HTTPRequestError for nobody and for an access that has ended.

        Args:
            token: What `connectionParams` of a socket have as the token.
        """


class AccountAuthenticator:
    """Says who requests are from, by the accounts in the database.

    Args:
        limits: Those of operations: a request may also wait for its actor so long.
        proxy: The proxy that names users in a header; None for none.
    """

    def __init__(self, limits: OperationLimits, proxy: TrustedProxy | None = None) -> None:
        self._timeout, self._proxy = limits.operation_timeout, proxy
        self._services: Services
        self._identities: Identities
        self._connections: Connections

    @asynccontextmanager
    async def running(self, services: Services) -> AsyncIterator[None]:
        """Hear of changes of accounts until the block ends."""
        self._services = services
        self._identities = identities = Identities(services, self._timeout)
        self._connections = Connections(identities, services.clock)

        def note(message: tuple[Cambio, ...] | Lagged) -> None:
            identities.note(message)
            self._connections.note(message)

        # Also at the commit: what comes after the answer to a sign-out may come before the message of it.
        with services.notifier.on_commit(identities.note), services.notifier.on_message(note):
            async with self._connections:
                yield

    async def actor(self, scope: Scope) -> Actor:
        refuse_token_in_url(scope)
        headers = credential_headers(scope)
        credential = self._credential(scope, headers)
        if credential is None:
            return NOBODY
        identity = self._identities.cached(credential) or await self._read(credential)
        if identity is None and credential.kind not in NOBODYS:
            raise not_authenticated(credential.kind)
        return NOBODY if identity is None else identity.actor

    @asynccontextmanager
    async def follow(self, scope: Scope, connection: Connection, token: object = None) -> AsyncIterator[Actor]:
        refuse_token_in_url(scope)
        headers = credential_headers(scope)
        credential = self._credential(scope, headers)
        if token is not None:
            credential = token_credential(token)
        if credential is None:
            raise not_authenticated()
        identity, generation = None, -1
        while generation != self._identities.generation:  # so that no change is missed before the connection is added
            generation = self._identities.generation
            identity = await self._read(credential)
        if identity is None:
            raise not_authenticated(credential.kind, headers.host)
        self._connections.add(credential, identity, connection)
        try:
            yield identity.actor
        finally:
            self._connections.remove(credential, connection)

    def _credential(self, scope: Scope, headers: CredentialHeaders) -> Credential | None:
        # First, so that a header that is refused is not ignored for the sake of a cookie or a token.
        named = self._proxy.credential(scope) if self._proxy else None
        credential = request_credential(headers)
        if named and (credential is None or credential.kind is not CredentialKind.TOKEN):
            return None if is_of_other_origin(headers) else named
        return DEMO if credential is None and self._services.is_local_demo and is_local(scope) else credential

    async def _read(self, credential: Credential) -> Identity | None:
        """Return an identity, None for what is not valid (any more). Raises GraphQLRequestError as `actor`."""
        try:
            identity = await self._identities.find(credential)
            if identity is None and self._proxy and await self._proxy.add_user(self._services, credential):
                identity = await self._identities.find(credential)
        except DatabaseFailedError as error:
            raise GraphQLRequestError(to_client_errors(error)) from error
        except TimeoutError:
            message = f"The database did not say within {self._timeout:g} seconds who is signed in (operation_timeout)."
            raise request_error(TIMED_OUT, message, limit="operation_timeout", max=self._timeout) from None
        return identity
