"""The types of the graph. It is cyclic by nature, so all of it stands in this one module; pages only use it."""

from planificador.api.schema.types.entities import Node, computed, entity
from planificador.clientes import models as clientes
from planificador.contrataciones import models as contrataciones
from planificador.core.model.base import BaseModel
from planificador.formaciones import models as formaciones
from planificador.interacciones import models as interacciones
from planificador.sesiones import hours
from planificador.sesiones import models as sesiones

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
    importe_previsto = computed(contrataciones.IMPORTE_PREVISTO)
    horas_programadas = computed(hours.HORAS_PROGRAMADAS)
    horas_impartidas = computed(hours.HORAS_IMPARTIDAS)


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
