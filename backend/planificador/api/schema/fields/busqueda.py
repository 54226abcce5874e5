"""`buscar`: a search over all types."""

import asyncio
from collections.abc import Awaitable, Sequence
from typing import Annotated, cast

import strawberry
from strawberry.relay import PageInfo

from planificador.api.annotations import argument, field, list_of, or_none
from planificador.api.context import Info
from planificador.api.errors import BadInputError
from planificador.api.loaders import Loaders
from planificador.api.schema.types.edges import COUNT_COST, ROW_COST
from planificador.api.schema.types.models import MODELS, TipoNodo
from planificador.api.schema.types.nodes import Node
from planificador.api.validation.field_costs import ArgumentSize, cost_metadata
from planificador.core.data.lists.paging import DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, InvalidPageError, page_size
from planificador.core.data.search.pages import SearchResult, search
from planificador.core.data.search.query import Hit, SearchQuery
from planificador.core.data.search.statement import MAX_TOTAL
from planificador.core.model.localized_values import number
from planificador.core.model.normalization import has_forbidden_character, one_line
from planificador.core.model.texts import LocalizedText

SEARCHED_MODELS = tuple(model for model in MODELS if model.searched)
MAX_TEXT = 200
UNSUITABLE_TEXT = LocalizedText(
    es="El texto que se busca (texto) puede tener como máximo {limit} caracteres, y ninguno de control.",
    eu="Bilatzen den testuak (texto) gehienez {limit} karaktere izan ditzake, eta kontrol-karaktererik ez.",
    en="The text to search (texto) may have at most {limit} characters, and no control characters.",
)
SEARCH_COST = 1000
"""The cost of a search, in objects read: it reads hundreds of entries of the index of each type."""
NAMES = ", ".join(model.__name__ for model in SEARCHED_MODELS)
DESCRIPTION = (
    "Clients, people, courses, contracts and interactions with all these words in their names, numbers or texts. "
    "Accents, case, hyphens and apostrophes do not matter, nor how a number is grouped; a telephone is found with and "
    "without +34. Words of one or two letters are found at the beginning of words only. The best come first: those "
    "with a name or number that is the text, then those that begin with it, then those with words that begin with its "
    f"words, then the others; equal ones by type and age. Of a type with more than {MAX_TOTAL} matches, the first "
    f"{MAX_TOTAL} of each kind are listed: add a word to see the others"
)

Words = Annotated[str, strawberry.argument(description=f"Words or parts of words, at most {MAX_TEXT} characters")]
Types = argument(list_of(TipoNodo) | None, f"Only objects of these types; those that are searched are {NAMES}")
First = Annotated[int | None, strawberry.argument(description="Number of objects, at most 100; by default, 50")]
After = Annotated[str | None, strawberry.argument(description="Only objects after this cursor")]


@strawberry.type(description="The number of matches of a type.")
class TotalDeTipo:
    tipo: TipoNodo = strawberry.field(description="The type")
    total: int = strawberry.field(description=f"Number of matches, at most {MAX_TOTAL}")
    exacto: bool = strawberry.field(description=f"Whether there are no more than these; false beyond {MAX_TOTAL}")


@strawberry.type(description="An object that was found, with its cursor.")
class BusquedaEdge:
    node: Node = strawberry.field(description="The object", metadata=cost_metadata(0))  # the edge has its cost
    cursor: str = strawberry.field(description="Position of the object, for `after`; an opaque string")


@strawberry.type(description="A page of the objects that a search found.")
class BusquedaConnection:
    """Searches once, when the first of its fields needs it."""

    query: strawberry.Private[SearchQuery]
    loaders: strawberry.Private[Loaders]

    @field("The objects with their cursors", ROW_COST)
    async def edges(self) -> list[BusquedaEdge]:
        return [BusquedaEdge(node=node, cursor=self.query.cursor_of(hit)) for hit, node in await self._found()]

    @field("The objects", ROW_COST)
    async def nodes(self) -> list[Node]:
        return [node for _, node in await self._found()]

    @field("Whether there are more objects, and their cursors", cost_metadata(0))
    async def page_info(self) -> PageInfo:
        result = await self._result()
        cursors = (
            [self.query.cursor_of(hit) for hit in (result.hits[0], result.hits[-1])] if result.hits else [None] * 2
        )
        return PageInfo(
            has_next_page=result.more,
            has_previous_page=self.query.after is not None,
            start_cursor=cursors[0],
            end_cursor=cursors[1],
        )

    @field(f"Number of matches of all types, each counted up to {MAX_TOTAL}", cost_metadata(COUNT_COST))
    async def total_count(self) -> int:
        return sum(min(total, MAX_TOTAL) for total in (await self._result()).totals)

    @field("Number of matches of each type that was searched", cost_metadata(0, len(SEARCHED_MODELS)))
    async def totales(self) -> list[TotalDeTipo]:
        totals = zip(self.query.models, (await self._result()).totals, strict=True)
        return [
            TotalDeTipo(tipo=TipoNodo(model.__name__), total=min(total, MAX_TOTAL), exacto=total <= MAX_TOTAL)
            for model, total in totals
        ]

    def _result(self) -> Awaitable[SearchResult]:
        async def load(numbers: list[int]) -> list[SearchResult]:
            return [await search(self.query)] * len(numbers)

        return self.loaders.batched(self.query, load, 0)

    async def _found(self) -> list[tuple[Hit, Node]]:
        """Return the hits with their rows, without those that have just been deleted."""
        hits = (await self._result()).hits
        rows = (self.loaders.row(self.query.models[hit.model], hit.id) for hit in hits)
        found = zip(hits, await asyncio.gather(*rows, return_exceptions=True), strict=True)
        return [(hit, cast("Node", row)) for hit, row in found if row is not None]


def _buscar(
    info: Info,
    texto: Words,
    tipos: Sequence[str] | None = strawberry.UNSET,
    first: First = strawberry.UNSET,
    after: After = strawberry.UNSET,
) -> BusquedaConnection:
    query = _query(texto, or_none(tipos), or_none(first), or_none(after))
    return BusquedaConnection(query=query, loaders=info.context.loaders)


_buscar.__annotations__["tipos"] = Types
SIZE = ArgumentSize(("first",), DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE)


@strawberry.type
class Query:
    buscar = strawberry.field(resolver=_buscar, description=DESCRIPTION, metadata=cost_metadata(SEARCH_COST, SIZE))


def _query(text: str, types: Sequence[str] | None, first: int | None, after: str | None) -> SearchQuery:
    """Return the query of a search with these arguments. Raises BadInputError."""
    text = one_line(text)
    if len(text) > MAX_TEXT or has_forbidden_character(text):
        raise BadInputError(UNSUITABLE_TEXT.fill(limit=number(MAX_TEXT)))
    names = {model.__name__ for model in SEARCHED_MODELS}
    if types is not None and (unsearched := set(types) - names):
        raise BadInputError(f"tipos may have {NAMES}, not {', '.join(sorted(unsearched))}.")
    models = tuple(model for model in SEARCHED_MODELS if types is None or model.__name__ in types)
    try:
        query = SearchQuery(models, text, page_size(first, None)[0])
        return query if after is None else query.from_cursor(after)
    except InvalidPageError as error:
        raise BadInputError(str(error)) from error
