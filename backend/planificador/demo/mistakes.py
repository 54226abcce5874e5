"""Creates what people correct: a client and a participant that exist twice, and a proposal that was reopened."""

from datetime import timedelta

from tortoise.expressions import Q

from planificador.clientes import service
from planificador.clientes.models import Cliente, Participante
from planificador.clientes.rules import RolContacto
from planificador.contrataciones.models import Contratacion
from planificador.contrataciones.service import crear_contratacion
from planificador.core.data.queries.query import find
from planificador.demo.context import DemoContext
from planificador.demo.foreign import FRENCH_CLIENT
from planificador.formaciones.models import Formacion
from planificador.interacciones.lifecycle import rechazar_contratacion
from planificador.interacciones.rules import TipoInteraccion
from planificador.interacciones.service import crear_interaccion
from planificador.sesiones.enrolments import inscribir
from planificador.sesiones.reopening import reabrir_contratacion


async def create_mistakes(context: DemoContext, contract: Contratacion, course: Formacion) -> None:
    """Create a client that exists already, with its rows, and another entry of a participant of the contract."""
    uow = context.on(context.today - timedelta(days=6))
    client = await _create_client_again(context, course)
    await _reopen_proposal(context, client, course)
    person = (await find(Participante, Q(cliente_id=contract.cliente_id), limit=1))[0]
    again = {"nombre": person.nombre.upper(), "apellidos": person.apellidos.upper(), "telefono": "600 990 001"}
    twin = await service.crear_participante(uow, {**again, "cliente_id": person.cliente_id})
    await inscribir(uow, contract.id, [twin.id])


async def _create_client_again(context: DemoContext, course: Formacion) -> Cliente:
    uow = context.on(context.today - timedelta(days=6))
    values = {"nombre": "ATELIERS DE L'ADOUR", "telefono": FRENCH_CLIENT["telefono"], "pais": "FR"}
    client = await service.crear_cliente(uow, {**values, "correo": "contact@ateliers-adour.example"})
    owner = {"cliente_id": client.id}
    person = {"nombre": "Peio", "apellidos": "Harriet", "roles": [RolContacto.FACTURACION], "principal": True}
    contact = await service.crear_contacto(uow, {**owner, **person})
    call = {"tipo": TipoInteraccion.LLAMADA, "descripcion": f"Preguntan por «{course.nombre}»."}
    await crear_interaccion(uow, {**owner, **call, "contacto_id": contact.id})
    return client


async def _reopen_proposal(context: DemoContext, client: Cliente, course: Formacion) -> None:
    """Create a proposal that was rejected by mistake."""
    start = context.today - timedelta(days=5)
    datos = {"cliente_id": client.id, "formacion_id": course.id, "valida_hasta": context.today + timedelta(days=25)}
    row = await crear_contratacion(context.on(start), datos)
    await rechazar_contratacion(context.on(start + timedelta(days=1)), row.id, None, "Dicen que no les interesa.", None)
    reason = "Era otra empresa con el mismo nombre: esta sigue interesada."
    await reabrir_contratacion(context.on(start + timedelta(days=2)), row.id, None, reason, None, True)
