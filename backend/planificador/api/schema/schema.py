"""The schema: the pages put together."""

import strawberry
from strawberry.schema.config import StrawberryConfig

from planificador.api.planner.execution import KEY
from planificador.api.planner.planner import Planner
from planificador.api.schema.fields.avisos import AvisosMutation, AvisosQuery, AvisosSubscription
from planificador.api.schema.fields.cambios import CambiosSubscription
from planificador.api.schema.fields.clientes import ClientesMutation, ClientesQuery
from planificador.api.schema.fields.contrataciones import ContratacionesMutation, ContratacionesQuery
from planificador.api.schema.fields.formaciones import FormacionesMutation, FormacionesQuery
from planificador.api.schema.fields.interacciones import InteraccionesMutation, InteraccionesQuery
from planificador.api.schema.fields.nodos import NodosQuery
from planificador.api.schema.fields.sesiones import SesionesMutation, SesionesQuery
from planificador.api.schema.scalars import SCALARS
from planificador.api.schema.types.avisos import AvisoRecordatorio, AvisoSesion
from planificador.api.schema.types.nodes import BY_NAME


@strawberry.type(description="What can be read.")
class Query(
    NodosQuery,
    ClientesQuery,
    FormacionesQuery,
    ContratacionesQuery,
    SesionesQuery,
    InteraccionesQuery,
    AvisosQuery,
):
    pass


@strawberry.type(description="What can be done; each answers with what it wrote, or with `errores`.")
class Mutation(
    ClientesMutation,
    FormacionesMutation,
    ContratacionesMutation,
    SesionesMutation,
    InteraccionesMutation,
    AvisosMutation,
):
    pass


@strawberry.type(description="What can be listened to.")
class Subscription(AvisosSubscription, CambiosSubscription):
    pass


schema = strawberry.Schema(
    query=Query,
    mutation=Mutation,
    subscription=Subscription,
    types=[AvisoSesion, AvisoRecordatorio],
    config=StrawberryConfig(scalar_map=SCALARS),
)
"""Run by `running`, not by its own `execute`."""
planner = Planner(schema, BY_NAME)
schema._schema.extensions[KEY] = planner
