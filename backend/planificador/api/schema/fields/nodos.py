"""`node`, `nodes` and `buscar`: finding things without knowing what they are."""

import asyncio
from typing import Annotated, cast

import strawberry

from planificador.api.annotations import field
from planificador.api.context import Info
from planificador.api.errors import BadInputError
from planificador.api.ids import InvalidIdError, decode
from planificador.api.planner.sources import MAX_NODES, ById, ByIds, field_source
from planificador.api.schema.types.entities import Node
from planificador.api.schema.types.nodes import BY_NAME, MODELS
from planificador.api.validation.cost import ArgumentSize, cost_metadata
from planificador.core.data.search import search
from planificador.core.model.base import BaseModel
from planificador.core.model.formats import has_control_character

SEARCHED = [model for model in MODELS if model.searched]
USUALLY_FOUND, MAX_FOUND, MAX_TEXT = 20, 50, 200

Id = Annotated[strawberry.ID, strawberry.argument(description="Global id of anything")]
Ids = Annotated[list[strawberry.ID], strawberry.argument(description="Global ids of anything, 100 at most")]
Words = Annotated[
    str,
    strawberry.argument(
        description="Words, or parts of them; all must occur",
    ),
]
First = Annotated[int, strawberry.argument(description="How many at most, up to 50")]


async def _row(info: Info, text: str) -> BaseModel | None:
    try:
        type_name, number = decode(text)
    except InvalidIdError:
        type_name, number = "", 0
    if type_name not in BY_NAME:
        raise BadInputError("This is no id of ours: pass it as the API gave it.")
    return await info.context.loaders.row(BY_NAME[type_name], number)


@strawberry.type
class Query:
    @field("Anything by its id; null when there is no such thing (any more)", field_source(ById(BY_NAME)))
    async def node(self, info: Info, id: Id) -> Node | None:
        return cast("Node | None", await _row(info, id))

    @field("Several things by their ids, in their order; null where there is none", field_source(ByIds(BY_NAME)))
    async def nodes(self, info: Info, ids: Ids) -> list[Node | None]:
        if len(ids) > MAX_NODES:
            raise BadInputError(f"At most {MAX_NODES} ids.")
        return cast("list[Node | None]", await asyncio.gather(*(_row(info, one) for one in ids)))

    @field(
        "Clients, people, courses, contracts, interactions in whose names, numbers or texts all words occur, "
        "without regard to accents or case; what begins so comes first",
        cost_metadata(10, ArgumentSize(("first",), USUALLY_FOUND, MAX_FOUND)),  # each is looked for among all texts
    )
    async def buscar(self, texto: Words, first: First = USUALLY_FOUND) -> list[Node]:
        if not 0 <= first <= MAX_FOUND:
            raise BadInputError(f"first must lie between 0 and {MAX_FOUND}.")
        if len(texto) > MAX_TEXT or has_control_character(texto):
            raise BadInputError(f"texto holds at most {MAX_TEXT} characters, none of them control characters.")
        return cast("list[Node]", await search(SEARCHED, texto, first))
