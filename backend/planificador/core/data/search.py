"""Searches rows of several models by words of their names and numbers."""

from collections.abc import Sequence

from tortoise.expressions import Case, Q, When

from planificador.core.model.base import BaseModel
from planificador.core.model.texts import search_key


async def search(models: Sequence[type[BaseModel]], text: str, limit: int) -> list[BaseModel]:
    """Rows in which every word of the text occurs, without regard to accents or case: at most `limit`, those that
    begin with the text first, then in the models' order. An empty text finds nothing."""
    text = search_key(text)
    everywhere = Q(*(Q(busqueda__contains=word) for word in text.split()))
    place = Case(When(busqueda__startswith=text, then="0"), default="1")
    first: list[BaseModel] = []
    others: list[BaseModel] = []
    for model in models:
        if text and len(first) < limit:
            found = model.filter(everywhere).annotate(place=place).order_by("place", "busqueda", "id")
            for row in await found.limit(limit - len(first)):
                (others if vars(row)["place"] == "1" else first).append(row)
    return [*first, *others][:limit]
