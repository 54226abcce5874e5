"""Whose a credential is, read from the database at most once a second, and again as soon as an account changes."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from time import monotonic
from typing import TypeAlias

from planificador.api.authentication.credentials import Credential, CredentialKind
from planificador.core.data.use_cases.services import Services
from planificador.core.runtime.changes import LAGGED, Cambio, Lagged, Operacion
from planificador.usuarios.credentials import Identity, find_access, find_demo_manager, find_named_user, find_token
from planificador.usuarios.models import Acceso, Token, Usuario

FRESH_SECONDS = 1.0
"""Seconds after which a credential is read again, although no change was heard of."""
MAX_CACHED = 4096
"""Credentials that are remembered."""
COLUMNS: Mapping[str, frozenset[str]] = {
    Usuario.__name__: frozenset({"correo", "roles", "activo", "formador_id", "idioma"}),
    Acceso.__name__: frozenset({"usuario_id", "secreto", "caduca_en"}),
    Token.__name__: frozenset({"usuario_id", "secreto", "caduca_en", "escritura"}),
}
"""The columns, by model, on which an identity depends."""
Find: TypeAlias = Callable[[Services, str], Awaitable[Identity | None]]
FINDERS: Mapping[CredentialKind, Find] = {
    CredentialKind.ACCESS: find_access,
    CredentialKind.TOKEN: find_token,
    CredentialKind.PROXY: find_named_user,
    CredentialKind.DEMO: lambda services, _: find_demo_manager(services),
}


def is_account_change(change: Cambio) -> bool:
    """Return whether an identity may have changed or ended. A new row changes none that was found before."""
    columns = COLUMNS.get(change.tipo)
    if columns is None or change.operacion is Operacion.CREADO:
        return False
    return change.operacion is Operacion.ELIMINADO or not columns.isdisjoint(change.columnas)


class Identities:
    """The identities of the credentials that were used in the last second.

    Args:
        timeout: Seconds within which the database must say whose a credential is; otherwise `find` and `read` raise
            TimeoutError.

    Attributes:
        generation: Changes whenever an account does; what was read before is not to be relied on.
    """

    def __init__(self, services: Services, timeout: float) -> None:
        self.generation = 0
        self._services, self._timeout = services, timeout
        self._found: dict[Credential, tuple[Identity, float]] = {}
        self._reading: dict[Credential, asyncio.Task[Identity | None]] = {}

    def cached(self, credential: Credential) -> Identity | None:
        """Return the identity of a credential that was used in the last second; None if it must be found."""
        found = self._found.get(credential)
        return found[0] if found is not None and monotonic() < found[1] else None

    async def find(self, credential: Credential) -> Identity | None:
        """Return the identity of a credential; None if it is not valid (any more)."""
        return self.cached(credential) or await self.read(credential)

    async def read(self, credential: Credential) -> Identity | None:
        """Return the identity as `find`, but as it is in the database now. Those who wait for the same one share it."""
        task = self._reading.get(credential)
        if task is None:
            task = asyncio.create_task(self._read(credential), name="identity")
            self._reading[credential] = task
            task.add_done_callback(partial(self._forget_reading, credential))
        return await asyncio.shield(task)

    def note(self, message: tuple[Cambio, ...] | Lagged) -> None:
        """Forget all identities if a message may concern one of them."""
        if message is LAGGED or any(map(is_account_change, message)):
            self.generation += 1
            self._found.clear()

    def _forget_reading(self, credential: Credential, task: asyncio.Task[Identity | None]) -> None:
        del self._reading[credential]
        if not task.cancelled():
            task.exception()  # it has been retrieved, also where nobody waits any more

    async def _read(self, credential: Credential) -> Identity | None:
        while True:
            generation = self.generation
            async with asyncio.timeout(self._timeout):
                identity = await FINDERS[credential.kind](self._services, credential.secret)
            if generation == self.generation:  # otherwise it may be older than a change that was heard of meanwhile
                break
        self._found.pop(credential, None)
        if identity is not None:
            if len(self._found) >= MAX_CACHED:
                del self._found[next(iter(self._found))]  # the oldest
            self._found[credential] = identity, monotonic() + self._fresh_seconds(identity)
        return identity

    def _fresh_seconds(self, identity: Identity) -> float:
        """Return for how long an identity need not be read again: not beyond its end."""
        if identity.expires is None:
            return FRESH_SECONDS
        return min(FRESH_SECONDS, (identity.expires - self._services.clock.now()).total_seconds())
