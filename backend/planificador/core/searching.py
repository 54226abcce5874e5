"""Finding rows by words of their names and numbers, whatever they are."""

from collections.abc import Sequence

from tortoise.expressions import Case, Q, When

from planificador.core.models import Row
from planificador.core.texts import fold


async def search(models: Sequence[type[Row]], text: str, limit: int) -> list[Row]:
    """Rows in which every word of the text occurs, without regard to accents or case: at most `limit`, those that
    begin with the text first, then in the models' order. An empty text finds nothing."""
    text = fold(text)
    everywhere = Q(*(Q(busqueda__contains=word) for word in text.split()))
    place = Case(When(busqueda__startswith=text, then="0"), default="1")
    first: list[Row] = []
    others: list[Row] = []
    for model in models:
        if text and len(first) < limit:
            found = model.filter(everywhere).annotate(place=place).order_by("place", "busqueda", "id")
            for row in await found.limit(limit - len(first)):
                (others if vars(row)["place"] == "1" else first).append(row)
    return [*first, *others][:limit]
