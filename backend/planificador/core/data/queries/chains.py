"""Chains of rows, each of which refers to the next."""

from planificador.core.data.queries.query import Statement
from planificador.core.data.sql.visibility import source
from planificador.core.model.base import BaseModel


async def leads_to(model: type[BaseModel], column: str, start: int, target: int) -> bool:
    """Return whether a row leads to another by a reference to its own model, in any number of steps or in none.

    Args:
        column: The reference's column.
    """
    statement = Statement(model._meta.db)
    first, last = statement.parameter(start), statement.parameter(target)
    step = f'SELECT r."{column}" FROM {source(model)} r JOIN "chain" c ON r."id" = c."id"'
    # UNION leaves out rows that were reached before, so that it ends.
    statement.sql = (
        f'WITH RECURSIVE "chain"("id") AS (SELECT CAST({first} AS bigint) UNION {step})'
        f' SELECT 1 AS "found" FROM "chain" WHERE "id" = {last}'
    )
    return bool(await statement.read())
