"""The catalogue and the trainers."""

import strawberry

from planificador.api.crud import changing, creating, deleting, single
from planificador.api.graph.connections import connection
from planificador.formaciones import service
from planificador.formaciones.models import Formacion, Formador


@strawberry.type
class FormacionesQuery:
    formacion = single(Formacion, "One course of the catalogue")
    formaciones = connection(Formacion, "The catalogue")
    formador = single(Formador, "One trainer")
    formadores = connection(Formador, "All trainers")


@strawberry.type
class FormacionesMutation:
    crear_formacion = creating(service.crear_formacion, Formacion, "Adds a course to the catalogue.")
    actualizar_formacion = changing(service.actualizar_formacion, Formacion, "Changes a course of the catalogue.")
    eliminar_formacion = deleting(service.eliminar_formacion, Formacion, "Deletes a course that was never sold.")

    crear_formador = creating(service.crear_formador, Formador, "Adds a trainer.")
    actualizar_formador = changing(service.actualizar_formador, Formador, "Changes a trainer.")
    eliminar_formador = deleting(service.eliminar_formador, Formador, "Deletes a trainer without sessions.")
