"""`node`, `nodes` and `buscar`, which return objects of any type."""

import asyncio
from typing import Annotated, cast

import strawberry

from planificador.api.annotations import field
from planificador.api.context import Info
from planificador.api.errors import BadInputError
from planificador.api.ids import InvalidIdError, decode
from planificador.api.planner.sources import MAX_NODES, ById, ByIds, field_source
from planificador.api.schema.types.models import BY_NAME, MODELS
from planificador.api.schema.types.nodes import Node
from planificador.api.validation.cost import ArgumentSize, cost_metadata
from planificador.core.data.search import search
from planificador.core.model.base import BaseModel
from planificador.core.model.formats import has_control_character

SEARCHED_MODELS = [model for model in MODELS if model.searched]
DEFAULT_RESULTS, MAX_RESULTS, MAX_TEXT = 20, 50, 200

Id = Annotated[strawberry.ID, strawberry.argument(description="Global id of an object")]
Ids = Annotated[list[strawberry.ID], strawberry.argument(description="Global ids of objects, at most 100")]
Words = Annotated[
    str,
    strawberry.argument(
        description="Words or parts of words, all of which must occur",
    ),
]
First = Annotated[int, strawberry.argument(description="Maximum number of results, at most 50")]


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

    @field(
        "Clients, people, courses, contracts and interactions whose names, numbers or texts have all words, ignoring "
        "accents and case; those that begin with the text come first",
        cost_metadata(10, ArgumentSize(("first",), DEFAULT_RESULTS, MAX_RESULTS)),  # each is searched in all texts
    )
    async def buscar(self, texto: Words, first: First = DEFAULT_RESULTS) -> list[Node]:
        if not 0 <= first <= MAX_RESULTS:
            raise BadInputError(f"first must be between 0 and {MAX_RESULTS}.")
        if len(texto) > MAX_TEXT or has_control_character(texto):
            raise BadInputError(f"texto may have at most {MAX_TEXT} characters, and no control characters.")
        return cast("list[Node]", await search(SEARCHED_MODELS, texto, first))
