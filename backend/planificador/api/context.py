"""The context that resolvers receive."""

from collections.abc import Hashable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias

import strawberry

from planificador.api.loaders import Loaders
from planificador.core.data.use_cases.services import Services
from planificador.core.model.actors import Actor
from planificador.core.model.texts import Idioma
from planificador.recordatorios.queue import Receiver
from planificador.recordatorios.watcher import AlertWatcher


@dataclass(slots=True)
class Progress:
    """The position of a subscription: equal subscriptions at the same position have sent the same results.

    Attributes:
        event: What the result of the event depends on besides the position and the operation, whatever the arguments of
            its root field; None if it depends on them.
    """

    position: int = 0
    event: Hashable = None


@dataclass(slots=True)
class Context:
    """The context of one operation.

    Attributes:
        idioma: The language of the client.
        actor: Who sent the operation.
        loaders: The batched reads; a subscription has new ones for each event.
        saved: Whether a mutation of the operation was committed.
        address: The address that the operation is counted for.
        user_agent: What the client calls itself, "" for nothing.
        new_access: The secret of the access that a mutation has opened, for the client's cookie.
        ended_access: Whether a mutation has ended the client's access.
        receiver: Who gets the events of a subscription together with others for whom their results are the same.
        changes_at: The first instant at which the answer changes by time alone, as far as it was read.
    """

    services: Services
    alert_watcher: AlertWatcher
    idioma: Idioma
    actor: Actor
    loaders: Loaders = field(default_factory=Loaders)
    progress: Progress = field(default_factory=Progress)
    saved: bool = False
    address: str = ""
    user_agent: str = ""
    new_access: str | None = field(default=None, repr=False)
    ended_access: bool = False
    receiver: Receiver | None = None
    changes_at: datetime | None = None

    def note_commit(self) -> None:
        """Note that a mutation of the operation was committed."""
        self.saved = True

    def note_change(self, instant: datetime | None, now: datetime) -> None:
        """Note that what was answered as of `now` changes at an instant by time alone, if that is to come."""
        if instant is not None and instant > now:
            self.changes_at = min(instant, self.changes_at or instant)

    def renew(self, position: int, event: Hashable = None) -> None:
        """Discard the rows that were read, so that the event at this position is resolved from current data."""
        self.loaders = Loaders()
        self.progress.position, self.progress.event = position, event


Info: TypeAlias = strawberry.Info[Context, None]
