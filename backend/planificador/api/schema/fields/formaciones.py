"""The catalogue of courses, the trainers and their absences."""

import strawberry

from planificador.api.schema.mutations import create_mutation, delete_mutation, update_mutation
from planificador.api.schema.types.connections import connection
from planificador.api.schema.types.nodes import by_id_field
from planificador.contrataciones.lifecycle import actualizar_formacion
from planificador.formaciones import service
from planificador.formaciones.models import AusenciaFormador, Formacion, Formador
from planificador.sesiones import absences
from planificador.sesiones.lifecycle import actualizar_formador


@strawberry.type
class Query:
    formacion = by_id_field(Formacion, "One course of the catalogue")
    formaciones = connection(Formacion, "All courses of the catalogue")
    formador = by_id_field(Formador, "One trainer")
    formadores = connection(Formador, "All trainers")
    ausencia_formador = by_id_field(AusenciaFormador, "One absence of a trainer")
    ausencias_formador = connection(AusenciaFormador, "All absences of trainers")


@strawberry.type
class Mutation:
    crear_formacion = create_mutation(service.crear_formacion, Formacion, "Adds a course to the catalogue.")
    actualizar_formacion = update_mutation(
        actualizar_formacion,
        Formacion,
        "Changes a course of the catalogue. Without `activa` it is no longer sold; proposals that wait are told.",
    )
    eliminar_formacion = delete_mutation(service.eliminar_formacion, Formacion, "Deletes a course that was never sold.")

    crear_formador = create_mutation(service.crear_formador, Formador, "Adds a trainer.")
    actualizar_formador = update_mutation(
        actualizar_formador,
        Formador,
        "Changes a trainer. Without `activo` the trainer gets no new sessions; those that are left over are told.",
    )
    eliminar_formador = delete_mutation(service.eliminar_formador, Formador, "Deletes a trainer without sessions.")

    crear_ausencia_formador = create_mutation(
        absences.crear_ausencia,
        AusenciaFormador,
        "Records an absence of a trainer. Warns of the sessions that are scheduled then.",
        optional=("zona",),
    )
    actualizar_ausencia_formador = update_mutation(
        absences.actualizar_ausencia,
        AusenciaFormador,
        "Changes an absence. Warns of the sessions that are scheduled then.",
        without=("formador",),
    )
    eliminar_ausencia_formador = delete_mutation(
        absences.eliminar_ausencia, AusenciaFormador, "Deletes an absence that was recorded by mistake."
    )
