"""Many sessions at once."""

from datetime import date, datetime, time
from functools import partial
from typing import Any

import strawberry

from planificador.api.annotations import lazy_type, list_of
from planificador.api.schema.mutations import mutation_field
from planificador.api.schema.payloads import MutationResult, Problema, payload, payload_type, value_source
from planificador.api.schema.scalars import graphql_enum
from planificador.api.schema.types.festivos import Festivo
from planificador.api.schema.types.filter_conditions import condition
from planificador.api.schema.types.filters import filter_name
from planificador.api.schema.types.inputs import columns_of, filter_field, id_field, optional_field
from planificador.api.validation.field_costs import cost_metadata
from planificador.sesiones import bulk, generation
from planificador.sesiones.generation import EnFestivo
from planificador.sesiones.models import Sesion
from planificador.sesiones.plan_days import MAX_SESSIONS
from planificador.sesiones.rules import MAX_ASSISTANTS, DiaSemana

ALL_OR_NONE = (
    f"all of them or none, at most {MAX_SESSIONS}. Sessions that have begun or were taught stay: an id of one is "
    "refused, and `advertencias` tells how many the other conditions found"
)
graphql_enum(EnFestivo)


@columns_of(Sesion, creating=True, without=("fecha", "motivo_solape"), optional=("zona",))
class GenerarSesionesInput:
    """Equal sessions, on some weekdays of consecutive weeks or by a rule. In `notas`, `{n}` is replaced by the number
    of each session and `{total}` by that of all: “Sesión {n} de {total}”."""

    desde: date = strawberry.field(description="First day on which a session may take place")
    dias: list[DiaSemana] | None = optional_field("Weekdays; not with `regla`")
    semanas: int | None = optional_field("Number of weeks from `desde`, at most 104; not with `regla`")
    regla: str | None = optional_field(
        "RRULE of RFC 5545 with COUNT or UNTIL, for at most 104 weeks, such as `FREQ=MONTHLY;BYDAY=2TU;COUNT=6`. "
        "`desde` has a session only if it fits"
    )
    festivos: list[date] | None = optional_field("Further days without a session")
    en_festivo: EnFestivo = strawberry.field(
        description="What becomes of sessions on holidays and closing days", default=EnFestivo.AVISAR
    )
    territorio: str | None = optional_field(
        "Country or region whose holidays count, in ISO 3166 (`ES-PV`); by default, that of the room, of the client if "
        "the course is taught there, or of the centre"
    )
    localidad: str | None = optional_field("Town whose local holidays count; by default as for `territorio`")
    programada: bool = strawberry.field(
        description="Schedule them at once: PROGRAMADA, otherwise PROPUESTA", default=True
    )
    apoyos: list[strawberry.ID] | None = id_field(
        "Formador", f"The trainers who assist in them, at most {MAX_ASSISTANTS}", required=False
    )
    simular: bool = strawberry.field(
        description="Only tell in `propuestas` what would be made; nothing is written", default=False
    )


@strawberry.type(description="A session of a plan.")
class SesionPropuesta:
    fecha: date = strawberry.field(description="Day on which it starts")
    hora_inicio: time | None = strawberry.field(description="Start time")
    hora_fin: time | None = strawberry.field(description="End time; if not later than the start, on the following day")
    inicio: datetime | None = strawberry.field(description="Start as an instant")
    fin: datetime | None = strawberry.field(description="End as an instant")
    numero: int | None = strawberry.field(description="Its number among those that are made; null if it is left out")
    festivo: Festivo | None = strawberry.field(description="The holiday on which it is")
    conflictos: list[Problema] = strawberry.field(
        description="What occupies its trainers or its room, told if the plan is simulated",
        metadata=cost_metadata(1, 5),
    )


def _part(name: str, type_: Any, doc: str) -> Any:  # Any: an annotation, and Strawberry's field
    """Return a field of the payload with an attribute of the result."""

    def resolve(root: MutationResult) -> object:
        return getattr(root.result, name) if root.result else None

    resolve.__annotations__["return"] = list_of(type_) | None
    doc = f"{doc}; null if the mutation failed"
    return strawberry.field(resolver=resolve, description=doc, metadata=value_source(resolve))


GENERATION = payload_type(
    "GenerarSesionesPayload",
    {
        "sesiones": _part("sesiones", lazy_type("Sesion"), "The saved objects, none if it was simulated"),
        "propuestas": _part("propuestas", SesionPropuesta, "All days of the plan in order, also those left out"),
    },
)


@strawberry.input(description="Which sessions: either those with these ids, or those that meet all other conditions.")
class SeleccionSesionesInput:
    ids: list[strawberry.ID] | None = id_field("Sesion", f"These sessions, at most {MAX_SESSIONS}", required=False)
    contratacion: strawberry.ID | None = id_field("Contratacion", "Those of this contract", required=False)
    desde_sesion: strawberry.ID | None = id_field(
        "Sesion", "This session and all that follow it in its contract", required=False
    )
    filtro: lazy_type(filter_name(Sesion)) | None = filter_field(  # type: ignore[valid-type]  # a type by its name
        "Those that match this filter", partial(condition, Sesion)
    )


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
    generar_sesiones = mutation_field(
        generation.generar,
        GenerarSesionesInput,
        GENERATION,
        "Adds sessions on the given weekdays of each week, or by a rule, with regard to holidays: all or none.",
    )
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
