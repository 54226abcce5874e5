"""The schema: the pages put together."""

import strawberry
from strawberry.schema.config import StrawberryConfig

from planificador.api.graph.avisos import AvisoRecordatorio, AvisoSesion
from planificador.api.graph.nodes import BY_NAME
from planificador.api.pages.avisos import AvisosMutation, AvisosQuery, AvisosSubscription
from planificador.api.pages.cambios import CambiosSubscription
from planificador.api.pages.clientes import ClientesMutation, ClientesQuery
from planificador.api.pages.contrataciones import ContratacionesMutation, ContratacionesQuery
from planificador.api.pages.formaciones import FormacionesMutation, FormacionesQuery
from planificador.api.pages.interacciones import InteraccionesMutation, InteraccionesQuery
from planificador.api.pages.nodos import NodosQuery
from planificador.api.pages.sesiones import SesionesMutation, SesionesQuery
from planificador.api.planner.execution import KEY
from planificador.api.planner.planner import Planner
from planificador.api.scalars import SCALARS


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
