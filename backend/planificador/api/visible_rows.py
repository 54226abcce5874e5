"""Which rows a reader sees."""

from collections.abc import Collection

from tortoise.expressions import Q

from planificador.core.data.query import find
from planificador.core.model.actors import Actor
from planificador.core.model.base import BaseModel
from planificador.rights.permissions import Permissions


async def visible_ids(
    permissions: Permissions, actor: Actor, model: type[BaseModel], ids: Collection[int]
) -> frozenset[int]:
    """Return those of the ids whose rows the actor sees with these permissions."""
    return frozenset(row.id for row in await find(model, Q(id__in=list(ids))))
