"""What a resolver finds around it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias

import strawberry
from strawberry.extensions import SchemaExtension

from planificador.api.language import named
from planificador.api.loaders import Loaders
from planificador.core.texts import Idioma
from planificador.core.work import Surroundings
from planificador.recordatorios.watcher import Vigia


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

    def renew(self) -> None:
        """Forgets what was read: the next event tells of the rows as they are then."""
        self.loaders = Loaders()


Info: TypeAlias = strawberry.Info[Context, None]


class OwnContext(SchemaExtension):
    """A socket's context is made once and serves many operations: each gets a copy with loaders of its own."""

    def on_operation(self) -> Iterator[None]:
        context = self.execution_context.context
        idioma = named(context.connection_params.get("idioma")) or context.idioma
        self.execution_context.context = replace(context, loaders=Loaders(), idioma=idioma)
        yield
