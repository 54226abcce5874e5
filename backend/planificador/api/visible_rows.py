"""Which rows a reader sees, among those that an input names."""

from collections.abc import Collection

from tortoise.expressions import Q

from planificador.api.reader_views import view_of
from planificador.core.data.query import ids_of
from planificador.core.data.visibility import Reader, reading_as
from planificador.core.model.actors import Actor
from planificador.core.model.base import BaseModel
from planificador.rights.permissions import Permissions


async def visible_ids(
    permissions: Permissions, actor: Actor, model: type[BaseModel], ids: Collection[int]
) -> frozenset[int]:
    """Return those of the ids whose rows the actor sees with these permissions."""
    with reading_as(Reader(view_of(permissions.roles), actor.user_id, actor.trainer_id)):
        return await ids_of(model, Q(id__in=list(ids)))
