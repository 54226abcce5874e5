"""The rooms."""

import strawberry

from planificador.api.schema.mutations import create_mutation, delete_mutation, update_mutation
from planificador.api.schema.types.connections import connection
from planificador.api.schema.types.nodes import by_id_field
from planificador.aulas import service
from planificador.aulas.models import Aula
from planificador.sesiones import room_lifecycle


@strawberry.type
class Query:
    aula = by_id_field(Aula, "One room")
    aulas = connection(Aula, "All rooms")


@strawberry.type
class Mutation:
    crear_aula = create_mutation(service.crear_aula, Aula, "Adds a room.")
    actualizar_aula = update_mutation(
        room_lifecycle.actualizar_aula,
        Aula,
        "Changes a room. Warns of sessions to come that have more people enrolled than it has places, or that remain "
        "in it when it is no longer used.",
    )
    eliminar_aula = delete_mutation(service.eliminar_aula, Aula, "Deletes a room without sessions.")
