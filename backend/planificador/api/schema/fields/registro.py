"""`registro`: all changes, for those who administer the centre."""

from collections.abc import Sequence
from enum import Enum
from typing import Any

import strawberry

from planificador.api.annotations import argument, list_of
from planificador.api.schema.scalars import graphql_enum
from planificador.api.schema.types.connections import Paging, connection_field, make_connection_query
from planificador.api.schema.types.filters import filter_input
from planificador.api.schema.types.nodes import by_id_field
from planificador.api.schema.types.orders import key_costs, order_enum
from planificador.api.schema.types.register import ObjectArgument, object_condition
from planificador.api.validation.orders import order_metadata
from planificador.core.data.lists.paging import ConnectionQuery
from planificador.core.model.register import EntradaRegistro, OperacionRegistrada

graphql_enum(OperacionRegistrada)


def _entries(
    objeto: str | None = strawberry.UNSET,
    filtro: object = strawberry.UNSET,
    orden: Sequence[Enum] = strawberry.UNSET,
    first: int | None = strawberry.UNSET,
    after: str | None = strawberry.UNSET,
    last: int | None = strawberry.UNSET,
    before: str | None = strawberry.UNSET,
) -> ConnectionQuery:
    paging = Paging.from_arguments(first, after, last, before)
    where = object_condition(objeto)
    return make_connection_query(EntradaRegistro, None, paging, filtro=filtro or None, orden=orden or (), where=where)


Filter: Any = argument(filter_input(EntradaRegistro) | None, "Only entries that match this filter")
Order: Any = argument(list_of(order_enum(EntradaRegistro)) | None, "Sort keys; the first has precedence")
_entries.__annotations__ |= {"objeto": ObjectArgument, "filtro": Filter, "orden": Order}


@strawberry.type
class Query:
    entrada_registro = by_id_field(EntradaRegistro, "One entry of the register")
    registro = connection_field(
        _entries,
        EntradaRegistro,
        "All changes, the latest first, also of objects that were deleted; null for those who do not administer",
        order=order_metadata(key_costs(EntradaRegistro)),
        for_some_roles=True,
    )
