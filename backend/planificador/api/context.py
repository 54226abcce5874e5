"""What a resolver finds around it."""

from dataclasses import dataclass, field
from typing import TypeAlias

import strawberry

from planificador.api.loaders import Loaders
from planificador.core.data.unit_of_work import Services
from planificador.core.model.texts import Idioma
from planificador.recordatorios.watcher import AlertWatcher


@dataclass(slots=True)
class Progress:
    """How far a subscription has come: two that ask the same have heard the same at the same position."""

    position: int = 0


@dataclass(slots=True)
class Context:
    """Of one operation; a subscription's loaders are renewed for each event. idioma: the reader's. saved: whether a
    mutation of the operation was committed."""

    services: Services
    alert_watcher: AlertWatcher
    idioma: Idioma
    loaders: Loaders = field(default_factory=Loaders)
    progress: Progress = field(default_factory=Progress)
    saved: bool = False

    def renew(self, position: int) -> None:
        """Forgets what was read: the next event, at this position, tells of the rows as they are then."""
        self.loaders = Loaders()
        self.progress.position = position


Info: TypeAlias = strawberry.Info[Context, None]
