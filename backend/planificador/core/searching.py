"""Finding rows by words of their names and numbers, whatever they are."""

from collections.abc import Sequence

from tortoise.expressions import Q

from planificador.core.models import Row
from planificador.core.texts import fold


async def search(models: Sequence[type[Row]], text: str, limit: int) -> list[Row]:
    """Rows in which every word of the text occurs, without regard to accents or case: at most `limit`, those that
    begin with the text first, then in the models' order. An empty text finds nothing."""
    words = fold(text).split()
    if not words:
        return []
    everywhere = Q(*(Q(busqueda__contains=word) for word in words))
    found: list[Row] = []
    for condition in (Q(busqueda__startswith=fold(text)), Q(everywhere, ~Q(busqueda__startswith=fold(text)))):
        for model in models:
            if len(found) < limit:
                found += await model.filter(condition).order_by("busqueda", "id").limit(limit - len(found))
    return found
