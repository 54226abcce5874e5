"""`disponibilidad`: free times for a session."""

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Annotated, Any, cast

import strawberry

from planificador.api.annotations import field, lazy_type, list_of, or_none
from planificador.api.context import Info
from planificador.api.errors import bad_input
from planificador.api.schema.scalars import graphql_enum
from planificador.api.schema.types.nodes import row_number
from planificador.api.validation.field_costs import ArgumentSize, cost_metadata
from planificador.core.model.errors import DomainError
from planificador.sesiones.availability import MAX_DAYS, MAX_PROPOSALS, MAX_RESOURCES, Availability
from planificador.sesiones.availability import disponibilidad as proposals
from planificador.sesiones.rules import DiaSemana

graphql_enum(DiaSemana)
WORKDAYS = list(DiaSemana)[:5]
DEFAULT_PROPOSALS = 20
PROPOSAL_COST = 50
"""The cost of a proposal, in objects read: the sessions and absences before it."""
DESCRIPTION = (
    "Proposes times to come at which at least one of the trainers, and one of the rooms, is free: has no scheduled "
    "session, is not absent and is active. They are in order, do not overlap, and start at a quarter of an hour, in "
    "the centre's time zone"
)


def _rows(name: str, type_name: str, doc: str) -> Any:  # Any: Strawberry's field
    """Return the field of a proposal that lists the trainers or rooms that are free."""

    def resolve(root: Any) -> object:  # Any: a Proposal
        return getattr(root, name)

    resolve.__annotations__["return"] = list_of(lazy_type(type_name))
    return strawberry.field(resolver=resolve, description=doc, metadata=cost_metadata(1, MAX_RESOURCES))


@strawberry.type(description="A time at which a session can take place.")
class HuecoLibre:
    fecha: date = strawberry.field(description="Day, in the time zone `zona`")
    hora_inicio: time = strawberry.field(description="Start time, in the time zone `zona`")
    hora_fin: time = strawberry.field(description="End time, in the time zone `zona`")
    zona: str = strawberry.field(description="IANA time zone of the centre")
    inicio: datetime = strawberry.field(description="Start as an instant")
    fin: datetime = strawberry.field(description="End as an instant")
    formadores = _rows("formadores", "Formador", "The trainers who are free then")
    aulas = _rows("aulas", "Aula", "The rooms that are free then")


def _ids(texts: Sequence[strawberry.ID] | None, type_name: str) -> list[int] | None:
    given = or_none(texts)
    return None if given is None else list(dict.fromkeys(row_number(text, type_name) for text in given))


Start = Annotated[datetime, strawberry.argument(description="Start of the period")]
End = Annotated[datetime, strawberry.argument(description=f"End of the period, at most {MAX_DAYS} days later")]
Minutes = Annotated[int, strawberry.argument(description="Length of the session in minutes, 1 to 1440")]
CHOICE = f"to choose from, at most {MAX_RESOURCES}; null if none is needed"
Trainers = Annotated[list[strawberry.ID] | None, strawberry.argument(description=f"The trainers {CHOICE}")]
Rooms = Annotated[list[strawberry.ID] | None, strawberry.argument(description=f"The rooms {CHOICE}")]
Days = Annotated[list[DiaSemana], strawberry.argument(description="Weekdays on which it may take place")]
Opening = Annotated[time, strawberry.argument(description="Earliest start on a day")]
Closing = Annotated[
    time, strawberry.argument(description="Latest end; if it is before `horaInicio`, on the following day")
]
Most = Annotated[int, strawberry.argument(description=f"Number of proposals, at most {MAX_PROPOSALS}")]
SIZE = ArgumentSize(("maximo",), DEFAULT_PROPOSALS, MAX_PROPOSALS)


@strawberry.type
class Query:
    @field(DESCRIPTION, cost_metadata(PROPOSAL_COST, SIZE))
    async def disponibilidad(
        self,
        info: Info,
        desde: Start,
        hasta: End,
        minutos: Minutes,
        formadores: Trainers = strawberry.UNSET,
        aulas: Rooms = strawberry.UNSET,
        dias: Days = WORKDAYS,
        hora_inicio: Opening = time(8),
        hora_fin: Closing = time(20),
        maximo: Most = DEFAULT_PROPOSALS,
    ) -> list[HuecoLibre]:
        trainers, rooms = _ids(formadores, "Formador"), _ids(aulas, "Aula")
        question = Availability(desde, hasta, minutos, trainers, rooms, dias, hora_inicio, hora_fin, maximo)
        services = info.context.services
        now = services.clock.now()
        try:
            found = await proposals(question, now, services.zone)
        except DomainError as error:
            raise bad_input(error) from error
        if found:  # until the first one has begun, all are still to come
            info.context.note_change(found[0].inicio + datetime.resolution, now)
        return cast("list[HuecoLibre]", found)
