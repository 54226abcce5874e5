"""What a resolver finds around it."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TypeAlias

import strawberry
from strawberry.extensions import SchemaExtension

from planificador.api.loaders import Loaders
from planificador.core.texts import Idioma
from planificador.core.work import Surroundings
from planificador.recordatorios.watcher import Vigia


@dataclass(slots=True)
class Context:
    """Of one operation; a subscription's loaders are renewed for each event."""

    surroundings: Surroundings
    vigia: Vigia
    idioma: Idioma
    loaders: Loaders = field(default_factory=Loaders)

    def renew(self) -> None:
        """Forgets what was read: the next event tells of the rows as they are then."""
        self.loaders = Loaders()


Info: TypeAlias = strawberry.Info[Context, None]


class OwnContext(SchemaExtension):
    """A socket's context is made once and serves many operations: each gets a copy with loaders of its own."""

    def on_operation(self) -> Iterator[None]:
        context = self.execution_context.context
        self.execution_context.context = replace(context, loaders=Loaders())
        yield
