"""The trainers of one session: who assists in it, and who leads it in place of another."""

import strawberry

from planificador.api.schema.mutations import VERSION, create_mutation, delete_mutation, mutation_field, update_mutation
from planificador.api.schema.payloads import payload
from planificador.api.schema.types.connections import connection
from planificador.api.schema.types.inputs import id_field, optional_field
from planificador.api.schema.types.nodes import by_id_field
from planificador.sesiones import trainers
from planificador.sesiones.models import ApoyoSesion

OVERLAP_REASON = "Reason why the trainer may be occupied then; it becomes that of the session"


@strawberry.input(description="A trainer who leads one session in place of the planned one.")
class SustituirFormadorInput:
    sesion: strawberry.ID = id_field("Sesion", "The session")
    version: int | None = optional_field(VERSION)
    formador: strawberry.ID = id_field("Formador", "The trainer who leads it instead")
    motivo: str | None = optional_field("Why; MOTIVO_OBLIGATORIO without it")
    motivo_solape: str | None = optional_field(OVERLAP_REASON)


@strawberry.input(description="The end of a substitution.")
class DeshacerSustitucionInput:
    sesion: strawberry.ID = id_field("Sesion", "The session")
    version: int | None = optional_field(VERSION)
    motivo_solape: str | None = optional_field(OVERLAP_REASON)


class OverlapReason:
    """The part of an input that allows a trainer to be occupied."""

    motivo_solape: str | None = optional_field(OVERLAP_REASON)


@strawberry.type
class Query:
    apoyo_sesion = by_id_field(ApoyoSesion, "One assignment of a trainer to assist in a session")
    apoyos_sesion = connection(ApoyoSesion, "All assignments of trainers to assist in sessions")


@strawberry.type
class Mutation:
    crear_apoyo_sesion = create_mutation(
        trainers.crear_apoyo,
        ApoyoSesion,
        "Lets a trainer assist in a session of an open contract. Like the leading one, an assistant must be free then.",
        OverlapReason,
    )
    actualizar_apoyo_sesion = update_mutation(
        trainers.actualizar_apoyo,
        ApoyoSesion,
        "Changes what an assisting trainer does in the session.",
        without=("sesion", "formador"),
    )
    eliminar_apoyo_sesion = delete_mutation(
        trainers.eliminar_apoyo, ApoyoSesion, "Lets a trainer no longer assist in a session that was not taught."
    )
    sustituir_formador = mutation_field(
        trainers.sustituir,
        SustituirFormadorInput,
        payload("SustituirFormadorPayload", "sesion", "Sesion"),
        "Lets another trainer lead one session. `formadorPrevisto` is the planned one, who is free then.",
    )
    deshacer_sustitucion = mutation_field(
        trainers.deshacer_sustitucion,
        DeshacerSustitucionInput,
        payload("DeshacerSustitucionPayload", "sesion", "Sesion"),
        "Lets the planned trainer lead the session again, who must be free then.",
    )
