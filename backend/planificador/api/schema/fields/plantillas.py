"""Templates for texts."""

from typing import Annotated, cast

import strawberry

from planificador.api.annotations import field, or_none
from planificador.api.context import Info
from planificador.api.errors import BadInputError, bad_input
from planificador.api.ids import InvalidIdError, decode
from planificador.api.schema.mutations import create_mutation, delete_mutation, update_mutation
from planificador.api.schema.scalars import graphql_enum
from planificador.api.schema.types.connections import connection
from planificador.api.schema.types.nodes import by_id_field, row_number
from planificador.api.validation.field_costs import cost_metadata
from planificador.core.model.errors import DomainError
from planificador.core.model.texts import Idioma
from planificador.plantillas import service
from planificador.plantillas.models import Plantilla
from planificador.plantillas.placeholders import Placeholder, placeholders_for
from planificador.plantillas.rules import SobrePlantilla

graphql_enum(SobrePlantilla)
graphql_enum(Idioma)
MAX_NAMES = 100
"""The placeholders of a type that are expected, for the cost."""
RENDERING_COST = 20
"""The cost of a text, in objects read: the template, and the rows to which its object leads."""


@strawberry.type(description="The text of a template for an object.")
class TextoDePlantilla:
    asunto: str | None = strawberry.field(description="Subject")
    texto: str = strawberry.field(description="Text")
    idioma: Idioma = strawberry.field(description="Language of the text")
    sin_valor: list[str] = strawberry.field(
        description="The placeholders that have no value here; they stay in the text, for people to fill in"
    )


@strawberry.type(description="A placeholder that templates may have.")
class Marcador:
    @field("Its name; in a text it stands in braces, such as `{sesion.inicio}`")
    def nombre(self) -> str:
        return cast("Placeholder", self).name

    @field("What it shows")
    def descripcion(self) -> str:
        return cast("Placeholder", self).doc


Template = Annotated[strawberry.ID, strawberry.argument(description="Id of the Plantilla")]
Subject = Annotated[strawberry.ID, strawberry.argument(description="Id of an object of its type (`sobre`)")]
Addressee = Annotated[
    strawberry.ID | None,
    strawberry.argument(description="Id of the Contacto for `{contacto}`; by default, that of the object"),
]
Type = Annotated[SobrePlantilla, strawberry.argument(description="The type of the objects")]


@strawberry.type
class Query:
    plantilla = by_id_field(Plantilla, "One template")
    plantillas = connection(Plantilla, "All templates")

    @field(
        "The text of a template for an object, with its values as readers of the template's language write them; null "
        "if one of them does not exist",
        cost_metadata(RENDERING_COST),
    )
    async def texto_de_plantilla(
        self, info: Info, plantilla: Template, objeto: Subject, contacto: Addressee = strawberry.UNSET
    ) -> TextoDePlantilla | None:
        try:
            tipo, number = decode(objeto)
        except InvalidIdError:
            raise BadInputError("This is not an id. Send the id as the API returned it.") from None
        person = or_none(contacto)
        contact = None if person is None else row_number(person, "Contacto")
        template, zone = row_number(plantilla, "Plantilla"), info.context.services.zone
        try:
            text = await service.texto_de_plantilla(template, tipo, number, contact, zone)
        except DomainError as error:
            raise bad_input(error) from error
        return cast("TextoDePlantilla | None", text)

    @field("The placeholders that templates for a type of objects may have", cost_metadata(1, MAX_NAMES))
    def marcadores(self, sobre: Type) -> list[Marcador]:
        return cast("list[Marcador]", list(placeholders_for(sobre).values()))


@strawberry.type
class Mutation:
    crear_plantilla = create_mutation(
        service.crear_plantilla, Plantilla, "Adds a template. An unknown placeholder is refused with the known ones."
    )
    actualizar_plantilla = update_mutation(service.actualizar_plantilla, Plantilla, "Changes a template.")
    eliminar_plantilla = delete_mutation(service.eliminar_plantilla, Plantilla, "Deletes a template.")
