"""The export and the erasure of what is held about people."""

from datetime import date
from functools import partial
from typing import Any, cast

import strawberry

from planificador.api.annotations import lazy_type
from planificador.api.context import Info
from planificador.api.ids import InvalidIdError, decode, encode
from planificador.api.schema.mutations import VERSION, mutation_field
from planificador.api.schema.payloads import MutationResult, part_field, payload_type
from planificador.api.schema.scalars import Json
from planificador.api.schema.types.inputs import id_field, optional_field
from planificador.clientes.models import Contacto, Participante
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.base import BaseModel
from planificador.core.model.errors import Codigo, DomainError, Problem
from planificador.core.model.personal import person_models
from planificador.core.model.texts import LocalizedText
from planificador.formaciones.models import Formador
from planificador.privacidad import export, service
from planificador.privacidad.export import PersonalData
from planificador.privacidad.service import Anonymization
from planificador.privacidad.summary import summary
from planificador.usuarios.models import Usuario

PEOPLE = {model.__name__: model for model in person_models()}
NO_PERSON = Problem(
    Codigo.ID_NO_VALIDO,
    LocalizedText(
        es="No es el id de una persona: {types}.",
        eu="Ez da pertsona baten id-a: {types}.",
        en="This is not the id of a person: {types}.",
    ).fill(types=", ".join(PEOPLE)),
    "id",
)
COST = 10_000
"""The cost of an export or an erasure, in objects read: the texts of all rows are searched."""
DOC = (
    "Erases what is held about a {name}: names, documents, addresses, and texts about them or where they name them, in "
    "rows, in the search and in the register. Counts, hours and states stay. While a duty to keep data runs, names and "
    "documents stay, and CONSERVACION_OBLIGATORIA in `advertencias` says why and until when"
)


async def _exportar(uow: UnitOfWork, id: str) -> PersonalData:
    try:
        type_name, number = decode(id)
    except InvalidIdError:
        type_name, number = "", 0
    if type_name not in PEOPLE:
        raise DomainError([NO_PERSON])
    return await export.exportar(uow, PEOPLE[type_name], number, encode)


EXPORT_DOC = (
    "Collects all that is held about a person: the row, what refers to it, texts that name the person, and the changes "
    "in the register. Other people do not appear. It is a mutation since the register notes who exported whose data"
)


@strawberry.input(description=EXPORT_DOC)
class ExportarDatosPersonalesInput:
    id: strawberry.ID = strawberry.field(description="Id of a Participante, Contacto, Formador or Usuario")


def _summary(root: MutationResult, info: Info) -> str | None:
    if root.result is None:
        return None
    data: PersonalData = root.result
    content = data.content
    text = summary(data.name, data.counts, len(content["menciones"]), len(content.get("historial", ())))
    return text.in_language(info.context.idioma)


def _content(root: MutationResult) -> Json | None:
    return None if root.result is None else cast("Json", root.result.content)


EXPORT_PAYLOAD = payload_type(
    "ExportarDatosPersonalesPayload",
    {
        "datos": strawberry.field(
            resolver=_content,
            description="All that is held, in the shape of docs/privacy.md; null if the mutation failed",
        ),
        "resumen": strawberry.field(resolver=_summary, description="What it consists of, in the reader's language"),
    },
)


@strawberry.type(description="How many rows of a type an erasure changed.")
class FilasSuprimidas:
    tipo: str = strawberry.field(description="The type, such as `Interaccion`")
    total: int = strawberry.field(description="Their number")


def _rows(root: MutationResult) -> list[FilasSuprimidas]:
    result: Anonymization | None = root.result
    rows = result.rows if result else {}
    return [FilasSuprimidas(tipo=name, total=count) for name, count in rows.items()]


def _anonymize_mutation(model: type[BaseModel], name: str) -> Any:  # Any: Strawberry's field
    """Return `anonimizarX`. Its input has the row, and whether only to tell what would happen."""
    type_name, doc = model.__name__, DOC.format(name=name)
    verb = f"Anonimizar{type_name}"

    class Subject:
        id: strawberry.ID = id_field(type_name, f"Id of the {type_name}")
        version: int | None = optional_field(VERSION)
        simular: bool = strawberry.field(description="Write nothing: tell what would happen", default=False)

    Subject.__name__ = f"{verb}Input"
    input_type = strawberry.input(Subject, description=doc)
    fields = {
        model._meta.db_table: part_field(
            "row", lazy_type(type_name), "The row as it is now; null if nothing was written"
        ),
        "completa": part_field("is_complete", bool, "Whether nothing is left that says who the person is"),
        "conservar_hasta": part_field(
            "until", date, "Last day on which names and documents have to be kept, if it is known"
        ),
        "filas": strawberry.field(resolver=_rows, description="The rows that were changed or deleted"),
    }
    return mutation_field(
        partial(service.anonimizar, model), input_type, payload_type(f"{verb}Payload", fields), doc, cost=COST
    )


@strawberry.type
class Mutation:
    exportar_datos_personales = mutation_field(
        _exportar, ExportarDatosPersonalesInput, EXPORT_PAYLOAD, EXPORT_DOC, cost=COST
    )
    anonimizar_participante = _anonymize_mutation(Participante, "participant")
    anonimizar_contacto = _anonymize_mutation(Contacto, "contact")
    anonimizar_formador = _anonymize_mutation(Formador, "trainer")
    anonimizar_usuario = _anonymize_mutation(Usuario, "user")
