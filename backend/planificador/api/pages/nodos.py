"""`node`, `nodes` and `buscar`: finding things without knowing what they are."""

import asyncio
from typing import Annotated, cast

import strawberry

from planificador.api.annotations import field
from planificador.api.context import Info
from planificador.api.errors import BadInput
from planificador.api.graph.entities import Node
from planificador.api.graph.nodes import BY_NAME, MODELS
from planificador.api.ids import BadId, decode
from planificador.api.limits.prices import Asked, costs
from planificador.api.planner.sources import MAX_NODES, ById, ByIds, made_of
from planificador.core.formats import has_control_character
from planificador.core.models import Row
from planificador.core.searching import search

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


async def _row(info: Info, text: str) -> Row | None:
    try:
        type_name, number = decode(text)
    except BadId:
        type_name, number = "", 0
    if type_name not in BY_NAME:
        raise BadInput("This is no id of ours: pass it as the API gave it.")
    return await info.context.loaders.row(BY_NAME[type_name], number)


@strawberry.type
class NodosQuery:
    @field("Anything by its id; null when there is no such thing (any more)", made_of(ById(BY_NAME)))
    async def node(self, info: Info, id: Id) -> Node | None:
        return cast("Node | None", await _row(info, id))

    @field("Several things by their ids, in their order; null where there is none", made_of(ByIds(BY_NAME)))
    async def nodes(self, info: Info, ids: Ids) -> list[Node | None]:
        if len(ids) > MAX_NODES:
            raise BadInput(f"At most {MAX_NODES} ids.")
        return cast("list[Node | None]", await asyncio.gather(*(_row(info, one) for one in ids)))

    @field(
        "Clients, people, courses, contracts, interactions in whose names, numbers or texts all words occur, "
        "without regard to accents or case; what begins so comes first",
        costs(10, Asked(("first",), USUALLY_FOUND, MAX_FOUND)),  # each is looked for among all texts
    )
    async def buscar(self, texto: Words, first: First = USUALLY_FOUND) -> list[Node]:
        if not 0 <= first <= MAX_FOUND:
            raise BadInput(f"first must lie between 0 and {MAX_FOUND}.")
        if len(texto) > MAX_TEXT or has_control_character(texto):
            raise BadInput(f"texto holds at most {MAX_TEXT} characters, none of them control characters.")
        return cast("list[Node]", await search(SEARCHED, texto, first))
