"""Clients, end clients, contacts and participants."""

import strawberry

from planificador.api.schema.mutations import create_mutation, delete_mutation, update_mutation
from planificador.api.schema.types.connections import connection
from planificador.api.schema.types.nodes import by_id_field
from planificador.clientes import service
from planificador.clientes.models import Cliente, ClienteFinal, Contacto, Participante
from planificador.contrataciones import lifecycle as contract_owners
from planificador.interacciones import lifecycle as interaction_owners


@strawberry.type
class Query:
    cliente = by_id_field(Cliente, "One client")
    clientes = connection(Cliente, "All clients")
    cliente_final = by_id_field(ClienteFinal, "One end client")
    clientes_finales = connection(ClienteFinal, "All end clients")
    contacto = by_id_field(Contacto, "One contact")
    contactos = connection(Contacto, "All contacts")
    participante = by_id_field(Participante, "One participant")
    participantes = connection(Participante, "All participants")


@strawberry.type
class Mutation:
    crear_cliente = create_mutation(service.crear_cliente, Cliente, "Adds a client.")
    actualizar_cliente = update_mutation(
        contract_owners.actualizar_cliente,
        Cliente,
        "Changes a client. Warns of contracts that contradict a new `estado`.",
    )
    eliminar_cliente = delete_mutation(
        service.eliminar_cliente, Cliente, "Deletes a client to which no other row refers."
    )

    crear_cliente_final = create_mutation(service.crear_cliente_final, ClienteFinal, "Adds an end client of a client.")
    actualizar_cliente_final = update_mutation(service.actualizar_cliente_final, ClienteFinal, "Changes an end client.")
    eliminar_cliente_final = delete_mutation(
        service.eliminar_cliente_final, ClienteFinal, "Deletes an end client to which no other row refers."
    )

    crear_contacto = create_mutation(
        service.crear_contacto, Contacto, "Adds a contact. A principal contact replaces the previous one."
    )
    actualizar_contacto = update_mutation(
        interaction_owners.actualizar_contacto,
        Contacto,
        "Changes a contact. A principal contact replaces the previous one. Warns of interactions that stay with "
        "another end client.",
    )
    eliminar_contacto = delete_mutation(
        service.eliminar_contacto, Contacto, "Deletes a contact to which no other row refers."
    )

    crear_participante = create_mutation(service.crear_participante, Participante, "Adds a participant.")
    actualizar_participante = update_mutation(
        contract_owners.actualizar_participante,
        Participante,
        "Changes a participant. Warns of open contracts for another end client.",
    )
    eliminar_participante = delete_mutation(
        service.eliminar_participante, Participante, "Deletes a participant to which no other row refers."
    )
