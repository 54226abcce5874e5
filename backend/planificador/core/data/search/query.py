"""The query of a page of a search: its hits, and their cursors."""

from dataclasses import dataclass, replace
from typing import NamedTuple
from zlib import crc32

import orjson

from planificador.core.data.lists.paging import INVALID_CURSOR, InvalidPageError, cursor_parts, to_base64url
from planificador.core.model.base import MAX_ID, MIN_ID, BaseModel
from planificador.core.model.search_readings import Fit, readings


class Hit(NamedTuple):
    """A row that was found: how well it fits, the index of its model among those that were searched, and its id.

    Hits are sorted by all three.
    """

    fit: int
    model: int
    id: int


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """A page of a search.

    Attributes:
        models: The models of the rows, in the order of the hits that fit equally well.
        size: The number of hits of the page.
        after: The hit at which the page before ended.
    """

    models: tuple[type[BaseModel], ...]
    text: str
    size: int
    after: Hit | None = None

    def cursor_of(self, hit: Hit) -> str:
        """Return the cursor of a hit."""
        values = [hit.fit, self.models[hit.model].__name__, hit.id]
        return to_base64url(orjson.dumps([self._cursor_keys(), values])).decode()

    def from_cursor(self, cursor: str) -> "SearchQuery":
        """Return the query of the page after a cursor. Raises InvalidPageError if it is not one of this search."""
        keys, values = cursor_parts(cursor)
        if keys != self._cursor_keys():
            raise InvalidPageError("This cursor belongs to another search.")
        names = [model.__name__ for model in self.models]
        match values:
            case [int() as fit, str() as name, int() as number] if (
                name in names and fit in list(Fit) and MIN_ID <= number <= MAX_ID
            ):
                return replace(self, after=Hit(fit, names.index(name), number))
        raise InvalidPageError(INVALID_CURSOR)

    def _cursor_keys(self) -> list[object]:
        names = [model.__name__ for model in self.models]
        return ["buscar", crc32(orjson.dumps([names, [reading.words for reading in readings(self.text)]]))]
