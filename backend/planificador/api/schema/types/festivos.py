"""Holidays, which are not rows."""

from datetime import date
from typing import cast

import strawberry

from planificador.api.annotations import field
from planificador.api.context import Info
from planificador.api.schema.scalars import graphql_enum
from planificador.festivos.rules import Holiday, TipoFestivo

graphql_enum(TipoFestivo)


@strawberry.type(description="A day on which there should be no session.")
class Festivo:
    fecha: date = strawberry.field(description="The day")
    tipo: TipoFestivo = strawberry.field(description="Whose holiday it is")

    @field("What it is, in Spanish, or in English if the request is (`Accept-Language`)")
    def nombre(self, info: Info) -> str:
        return cast("Holiday", self).name.in_language(info.context.idioma)
