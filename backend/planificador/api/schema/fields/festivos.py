"""Closing days, and the holidays of a place."""

from datetime import date
from typing import Annotated, cast

import strawberry

from planificador.api.annotations import field, or_none
from planificador.api.context import Info
from planificador.api.errors import bad_input
from planificador.api.schema.mutations import create_mutation, delete_mutation, update_mutation
from planificador.api.schema.types.connections import connection
from planificador.api.schema.types.festivos import Festivo
from planificador.api.schema.types.nodes import by_id_field
from planificador.api.validation.field_costs import cost_metadata
from planificador.core.model.errors import DomainError
from planificador.festivos import service
from planificador.festivos.models import DiaCierre
from planificador.festivos.rules import Place
from planificador.festivos.service import MAX_DAYS
from planificador.festivos.territories import territory_code

HOLIDAYS_COST = cost_metadata(1, 200)
Start = Annotated[date, strawberry.argument(description="First day")]
End = Annotated[date, strawberry.argument(description=f"Last day, at most {MAX_DAYS - 1} days later")]
Territory = Annotated[
    str | None,
    strawberry.argument(
        description="Country or region by its code of ISO 3166, such as `FR` or `ES-PV`; by default, that of the centre"
    ),
]
Town = Annotated[str | None, strawberry.argument(description="Town, for its local holidays")]


@strawberry.type
class Query:
    dia_cierre = by_id_field(DiaCierre, "One closing day, or one closed period")
    dias_cierre = connection(DiaCierre, "Days on which the centre is closed, and local holidays of towns")

    @field("The holidays of a place: public ones, local ones of its town, and closing days", HOLIDAYS_COST)
    async def festivos(
        self,
        info: Info,
        desde: Start,
        hasta: End,
        territorio: Territory = strawberry.UNSET,
        localidad: Town = strawberry.UNSET,
    ) -> list[Festivo]:
        territory = territory_code(or_none(territorio) or info.context.services.territory)
        place = Place(territory, or_none(localidad))
        try:
            return cast("list[Festivo]", await service.holidays_between(desde, hasta, place))
        except DomainError as error:
            raise bad_input(error) from error


@strawberry.type
class Mutation:
    crear_dia_cierre = create_mutation(
        service.crear_dia_cierre, DiaCierre, "Adds a closing day, or a local holiday of a town."
    )
    actualizar_dia_cierre = update_mutation(service.actualizar_dia_cierre, DiaCierre, "Changes a closing day.")
    eliminar_dia_cierre = delete_mutation(service.eliminar_dia_cierre, DiaCierre, "Deletes a closing day.")
