"""Many sessions at once."""

from datetime import time

import strawberry

from planificador.api.annotations import lazy_type
from planificador.api.schema.mutations import mutation_field, payload
from planificador.api.schema.types.filters import filter_name
from planificador.api.schema.types.inputs import columns_of, filter_field, id_field, optional_field
from planificador.sesiones import bulk
from planificador.sesiones.models import Sesion
from planificador.sesiones.selection import MAX_SESSIONS

ALL_OR_NONE = (
    f"all of them or none, at most {MAX_SESSIONS}. Sessions that have begun or were taught stay: an id of one is refused, "
    "and `advertencias` tells how many the other conditions found"
)


@strawberry.input(description="Which sessions: either those with these ids, or those that meet all other conditions.")
class SeleccionSesionesInput:
    ids: list[strawberry.ID] | None = id_field("Sesion", f"These sessions, at most {MAX_SESSIONS}", required=False)
    contratacion: strawberry.ID | None = id_field("Contratacion", "Those of this contract", required=False)
    desde_sesion: strawberry.ID | None = id_field(
        "Sesion", "This session and all that follow it in its contract", required=False
    )
    filtro: lazy_type(filter_name(Sesion)) | None = filter_field(Sesion)  # type: ignore[valid-type]  # a type by name


@strawberry.input(description="Where sessions move. All times are local: the time of day stays when the clocks change.")
class ReprogramarSesionesInput:
    sesiones: SeleccionSesionesInput = strawberry.field(description="Which sessions")
    semanas: int | None = optional_field("By so many weeks, back if negative, at most 104")
    dias: int | None = optional_field("By so many days, back if negative, at most 730")
    minutos: int | None = optional_field("By so many minutes, earlier if negative, at most 1440")
    hora_inicio: time | None = optional_field("New start; the length stays, unless `horaFin` is given")
    hora_fin: time | None = optional_field("New end; if not later than the start, on the following day")
    motivo_solape: str | None = optional_field("Reason why their trainers or rooms may be occupied then")


@columns_of(Sesion, creating=False, without=tuple(set(Sesion._meta.fields_map) - {"formador", "motivo_solape"}))
class CambiarFormadorInput:
    """Who leads sessions: `formador`, which null leaves without a trainer. Those who assist stay."""

    sesiones: SeleccionSesionesInput = strawberry.field(description="Which sessions")


@strawberry.input(description="Which sessions are cancelled, and why.")
class CancelarSesionesInput:
    sesiones: SeleccionSesionesInput = strawberry.field(description="Which sessions")
    motivo: str | None = optional_field("Reason; MOTIVO_OBLIGATORIO if it is missing")


@strawberry.type
class Mutation:
    reprogramar_sesiones = mutation_field(
        bulk.reprogramar_sesiones,
        ReprogramarSesionesInput,
        payload("ReprogramarSesionesPayload", "sesiones", "Sesion", many=True),
        f"Moves open sessions of open contracts: {ALL_OR_NONE}. Those without a day stay.",
    )
    cambiar_formador = mutation_field(
        bulk.cambiar_formador,
        CambiarFormadorInput,
        payload("CambiarFormadorPayload", "sesiones", "Sesion", many=True),
        f"Gives open sessions of open contracts another leading trainer: {ALL_OR_NONE}.",
    )
    cancelar_sesiones = mutation_field(
        bulk.cancelar_sesiones,
        CancelarSesionesInput,
        payload("CancelarSesionesPayload", "sesiones", "Sesion", many=True),
        f"Cancels open sessions, with their motivo: {ALL_OR_NONE}.",
    )
