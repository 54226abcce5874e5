"""The types of the graph. It is cyclic by nature, so all of it stands in this one module; pages only use it."""

from decimal import Decimal
from typing import cast

from planificador.api.annotations import field
from planificador.api.context import Info
from planificador.api.schema.types.entities import Node, entity
from planificador.api.validation.field_cost import costs
from planificador.clientes import models as clientes
from planificador.contrataciones import models as contrataciones
from planificador.contrataciones.rules import amount
from planificador.core.model.base import BaseModel
from planificador.formaciones import models as formaciones
from planificador.interacciones import models as interacciones
from planificador.sesiones import models as sesiones
from planificador.sesiones.rules import SCHEDULED_STATES, EstadoSesion

MODELS: list[type[BaseModel]] = [
    clientes.Cliente,
    clientes.ClienteFinal,
    clientes.Contacto,
    clientes.Participante,
    formaciones.Formacion,
    formaciones.Formador,
    contrataciones.Contratacion,
    contrataciones.Inscripcion,
    sesiones.Sesion,
    sesiones.Asistencia,
    interacciones.Interaccion,
]
"""Every model that is a type of the graph."""
BY_NAME = {model.__name__: model for model in MODELS}
A_SUM = costs(5)  # over a contract's sessions


@entity(clientes.Cliente, MODELS)
class Cliente(Node):
    pass


@entity(clientes.ClienteFinal, MODELS)
class ClienteFinal(Node):
    pass


@entity(clientes.Contacto, MODELS)
class Contacto(Node):
    pass


@entity(clientes.Participante, MODELS)
class Participante(Node):
    pass


@entity(formaciones.Formacion, MODELS)
class Formacion(Node):
    pass


@entity(formaciones.Formador, MODELS)
class Formador(Node):
    pass


@entity(contrataciones.Contratacion, MODELS)
class Contratacion(Node):
    @field("What it is expected to bring: price of an hour times hours sold, in euro")
    def importe_previsto(self) -> Decimal:
        row = cast("contrataciones.Contratacion", self)
        return amount(row.precio_hora, row.horas_previstas)

    @field("Hours on the timetable, taught or to come", A_SUM)
    async def horas_programadas(self, info: Info) -> Decimal:
        return await info.context.loaders.hours(cast("BaseModel", self).id, SCHEDULED_STATES)

    @field("Hours taught", A_SUM)
    async def horas_impartidas(self, info: Info) -> Decimal:
        return await info.context.loaders.hours(cast("BaseModel", self).id, (EstadoSesion.REALIZADA,))


@entity(contrataciones.Inscripcion, MODELS)
class Inscripcion(Node):
    pass


@entity(sesiones.Sesion, MODELS)
class Sesion(Node):
    pass


@entity(sesiones.Asistencia, MODELS)
class Asistencia(Node):
    pass


@entity(interacciones.Interaccion, MODELS)
class Interaccion(Node):
    pass
