"""Clients, end clients, contacts and participants."""

import strawberry

from planificador.api.crud import changing, creating, deleting, single
from planificador.api.graph.connections import connection
from planificador.clientes import service
from planificador.clientes.models import Cliente, ClienteFinal, Contacto, Participante


@strawberry.type
class ClientesQuery:
    cliente = single(Cliente, "One client")
    clientes = connection(Cliente, "All clients")
    cliente_final = single(ClienteFinal, "One end client")
    clientes_finales = connection(ClienteFinal, "All end clients")
    contacto = single(Contacto, "One contact")
    contactos = connection(Contacto, "All contacts")
    participante = single(Participante, "One participant")
    participantes = connection(Participante, "All participants")


@strawberry.type
class ClientesMutation:
    crear_cliente = creating(service.crear_cliente, Cliente, "Adds a client.")
    actualizar_cliente = changing(service.actualizar_cliente, Cliente, "Changes a client.")
    eliminar_cliente = deleting(service.eliminar_cliente, Cliente, "Deletes a client nothing refers to.")

    crear_cliente_final = creating(service.crear_cliente_final, ClienteFinal, "Adds an end client of a client.")
    actualizar_cliente_final = changing(service.actualizar_cliente_final, ClienteFinal, "Changes an end client.")
    eliminar_cliente_final = deleting(
        service.eliminar_cliente_final, ClienteFinal, "Deletes an end client nothing refers to."
    )

    crear_contacto = creating(
        service.crear_contacto, Contacto, "Adds a contact; a new principal one takes the former's place."
    )
    actualizar_contacto = changing(
        service.actualizar_contacto, Contacto, "Changes a contact; a new principal one takes the former's place."
    )
    eliminar_contacto = deleting(service.eliminar_contacto, Contacto, "Deletes a contact nothing refers to.")

    crear_participante = creating(service.crear_participante, Participante, "Adds a participant.")
    actualizar_participante = changing(service.actualizar_participante, Participante, "Changes a participant.")
    eliminar_participante = deleting(
        service.eliminar_participante, Participante, "Deletes a participant nothing refers to."
    )
