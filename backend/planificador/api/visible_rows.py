"""Which rows a reader sees: among those that an input names, or among all that may be the reader's own."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from tortoise.expressions import Q

from planificador.api.reader_views import reader_of
from planificador.core.data.queries.query import ids_of
from planificador.core.data.sql.visibility import reading_as
from planificador.core.model.actors import Actor
from planificador.core.model.base import BaseModel
from planificador.core.runtime.changes import RowKey
from planificador.rights.permissions import Permissions


async def visible_ids(
    permissions: Permissions, actor: Actor, model: type[BaseModel], ids: Collection[int]
) -> frozenset[int]:
    """Return those of the ids whose rows the actor sees with these permissions."""
    with reading_as(reader_of(replace(actor, roles=permissions.roles))):
        return await ids_of(model, Q(id__in=list(ids)))


async def read_own_rows(actor: Actor, models: Sequence[type[BaseModel]]) -> frozenset[RowKey]:
    """Return all rows of these models that the actor sees: those that are the actor's own. Each takes one statement."""
    rows: list[RowKey] = []
    with reading_as(reader_of(actor)):
        for model in models:
            rows += [(model.__name__, number) for number in await ids_of(model, Q())]
    return frozenset(rows)
