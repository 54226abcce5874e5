"""`node` and `nodes`, which return objects of any type."""

import asyncio
from typing import Annotated, cast

import strawberry

from planificador.api.annotations import field
from planificador.api.context import Info
from planificador.api.errors import BadInputError
from planificador.api.ids import InvalidIdError, decode
from planificador.api.planner.sources import MAX_NODES, ById, ByIds, field_source
from planificador.api.schema.types.models import BY_NAME
from planificador.api.schema.types.nodes import Node
from planificador.core.model.base import BaseModel

Id = Annotated[strawberry.ID, strawberry.argument(description="Global id of an object")]
Ids = Annotated[list[strawberry.ID], strawberry.argument(description="Global ids of objects, at most 100")]


async def _row(info: Info, text: str) -> BaseModel | None:
    try:
        type_name, number = decode(text)
    except InvalidIdError:
        type_name, number = "", 0
    if type_name not in BY_NAME:
        raise BadInputError("This is not a global id. Send the id as the API returned it.")
    return await info.context.loaders.row(BY_NAME[type_name], number)


@strawberry.type
class Query:
    @field("The object with this id; null if it does not exist", field_source(ById(BY_NAME)))
    async def node(self, info: Info, id: Id) -> Node | None:
        return cast("Node | None", await _row(info, id))

    @field("The objects with these ids, in their order; null for unknown ids", field_source(ByIds(BY_NAME)))
    async def nodes(self, info: Info, ids: Ids) -> list[Node | None]:
        if len(ids) > MAX_NODES:
            raise BadInputError(f"ids may have at most {MAX_NODES} items.")
        return cast("list[Node | None]", await asyncio.gather(*(_row(info, text) for text in ids)))
