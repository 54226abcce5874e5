"""Parts of inputs about the answer to a proposal, or to a line of it."""

from datetime import date

import strawberry

from planificador.api.schema.scalars import graphql_enum
from planificador.api.schema.types.inputs import optional_field
from planificador.contrataciones.rules import MotivoPerdida

graphql_enum(MotivoPerdida)


class LossReason:
    """The part of an input that says why a proposal was lost."""

    motivo: str | None = optional_field("What was said; with `motivoPerdida: OTRO` it is required")
    motivo_perdida: MotivoPerdida | None = optional_field(
        "Why it was lost; MOTIVO_OBLIGATORIO if neither this nor `motivo` is given"
    )


class Extension:
    """The part of an input that gives a proposal another last day."""

    valida_hasta: date = strawberry.field(description="The new last day")
