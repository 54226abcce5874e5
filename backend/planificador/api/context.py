"""What a resolver finds around it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

import strawberry

from planificador.api.language import named
from planificador.api.loaders import Loaders
from planificador.core.texts import Idioma
from planificador.core.work import Surroundings
from planificador.recordatorios.watcher import Vigia


@dataclass(slots=True)
class Progress:
    """How far a subscription has come: two that ask the same have heard the same at the same position."""

    position: int = 0


@dataclass(slots=True)
class Context:
    """Of one operation; a subscription's loaders are renewed for each event.

    connection_params: what a socket's client said when it connected, among it its `idioma`.
    """

    surroundings: Surroundings
    vigia: Vigia
    idioma: Idioma
    loaders: Loaders = field(default_factory=Loaders)
    connection_params: Mapping[str, object] = field(default_factory=dict)
    progress: Progress = field(default_factory=Progress)

    def renew(self, position: int) -> None:
        """Forgets what was read: the next event, at this position, tells of the rows as they are then."""
        self.loaders = Loaders()
        self.progress.position = position

    @property
    def language(self) -> Idioma:
        """The reader's."""
        return named(self.connection_params.get("idioma")) or self.idioma


Info: TypeAlias = strawberry.Info[Context, None]
