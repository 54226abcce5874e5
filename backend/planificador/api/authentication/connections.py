"""Sockets and event streams of people: they end with the access or the token that opened them, within a second.

Each is looked at again when a change of an account is heard of, from whatever process, and at the instant at which its
access or token expires. Lost notifications count as a change of all.
"""

import asyncio
import logging
from collections.abc import Callable, Iterable, Set
from datetime import datetime
from types import TracebackType
from typing import Protocol

from planificador.api.authentication.credentials import Credential
from planificador.api.authentication.identities import Identities, is_account_change
from planificador.core.model.actors import Actor
from planificador.core.runtime.changes import LAGGED, Cambio, Lagged
from planificador.core.runtime.clock import Clock
from planificador.core.runtime.incidents import incidents
from planificador.core.runtime.scheduled_task import ScheduledTask
from planificador.usuarios.credentials import Identity
from planificador.usuarios.models import Acceso, Token, Usuario

log = logging.getLogger(__name__)
RETRY_SECONDS = 1.0
"""Seconds until another attempt after a failure of the database."""

MAX_CONCURRENT = 20
"""Credentials that are read at a time."""


class Connection(Protocol):
    """A socket or an event stream."""

    def set_actor(self, actor: Actor) -> None:
        """Go on as another actor: the roles of the user have changed."""

    def end_access(self) -> None:
        """End: nobody is signed in any more."""


class _Opened:
    """The connections that a credential has opened."""

    def __init__(self, identity: Identity) -> None:
        self.identity = identity
        self.connections: set[Connection] = set()

    def concerns(self, rows: Set[tuple[str, int | None]]) -> bool:
        actor = self.identity.actor
        own = {(Usuario.__name__, actor.user_id), (Acceso.__name__, actor.access_id), (Token.__name__, actor.token_id)}
        return not own.isdisjoint(rows)

    def has_expired(self, now: datetime) -> bool:
        return self.identity.expires is not None and self.identity.expires <= now

    def tell(self, news: Callable[[Connection], None]) -> None:
        """Tell all connections something, also where one of them fails."""
        for connection in tuple(self.connections):
            try:
                news(connection)
            except Exception as error:
                incidents.report(log, "a connection was not told that an account has changed", error)


class Connections:
    """The open connections of people, watched from the start of the block to its end."""

    def __init__(self, identities: Identities, clock: Clock) -> None:
        self._identities, self._clock = identities, clock
        self._opened: dict[Credential, _Opened] = {}
        self._next_end: datetime | None = None  # when one of them expires
        self._due: set[Credential] = set()  # to be looked at again
        self._task = ScheduledTask(
            clock,
            self._look,
            name="connections",
            log=log,
            failure="accesses could not be checked",
            retry_seconds=RETRY_SECONDS,
        )

    async def __aenter__(self) -> "Connections":
        await self._task.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._task.__aexit__(kind, error, trace)

    def add(self, credential: Credential, identity: Identity, connection: Connection) -> None:
        """Watch a connection. No change of an account may have been heard of since its identity was read."""
        opened = self._opened.get(credential)
        if opened is None:
            opened = self._opened[credential] = _Opened(identity)
        else:  # a change may have been heard of, whose reading goes on
            self._apply(credential, identity)
        end = identity.expires
        if end is not None and (self._next_end is None or end < self._next_end):
            self._task.wake()
        opened.connections.add(connection)

    def remove(self, credential: Credential, connection: Connection) -> None:
        """Watch a connection no more: it is closed."""
        if opened := self._opened.get(credential):
            opened.connections.discard(connection)
            if not opened.connections:
                del self._opened[credential]

    def note(self, message: tuple[Cambio, ...] | Lagged) -> None:
        """Look again at the connections that a message may concern. The identities have heard of it before."""
        if message is LAGGED:
            self._look_at(self._opened)
        elif rows := frozenset((change.tipo, change.id) for change in message if is_account_change(change)):
            self._look_at(credential for credential, opened in self._opened.items() if opened.concerns(rows))

    def _look_at(self, credentials: Iterable[Credential]) -> None:
        self._due.update(credentials)
        if self._due:
            self._task.wake()

    async def _look(self) -> datetime | None:
        """Look at the connections that are due. Return the instant at which the next access or token expires."""
        now = self._clock.now()
        self._due.update(credential for credential, opened in self._opened.items() if opened.has_expired(now))
        while self._due:
            batch = [self._due.pop() for _ in range(min(len(self._due), MAX_CONCURRENT))]
            await asyncio.gather(*map(self._look_again, batch))
        ends = [opened.identity.expires for opened in self._opened.values() if opened.identity.expires is not None]
        self._next_end = min(ends, default=None)
        return self._next_end

    async def _look_again(self, credential: Credential) -> None:
        # It is not due any more before it is read, so that a change that is heard of meanwhile makes it due again.
        if credential in self._opened:
            try:
                identity = await self._identities.read(credential)
            except Exception:
                self._due.add(credential)
                raise
            self._apply(credential, identity)

    def _apply(self, credential: Credential, identity: Identity | None) -> None:
        """Tell the connections of a credential what has become of it."""
        opened = self._opened.get(credential)
        if opened is None:  # they have closed meanwhile
            return
        if identity is None:
            del self._opened[credential]
            opened.tell(lambda connection: connection.end_access())
            return
        before, opened.identity = opened.identity, identity
        if before.actor != identity.actor:
            opened.tell(lambda connection: connection.set_actor(identity.actor))
