"""Merges of two rows that are of the same company or person, and their preview."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Annotated, Any, cast

import strawberry

from planificador import rights
from planificador.api.annotations import field, lazy_type
from planificador.api.context import Info
from planificador.api.errors import BadInputError
from planificador.api.ids import InvalidIdError, decode, encode
from planificador.api.schema.mutations import mutation_field
from planificador.api.schema.payloads import Problema, payload
from planificador.api.schema.types.inputs import columns_of, id_field, optional_field
from planificador.api.validation.field_costs import cost_metadata
from planificador.clientes.models import Cliente, ClienteFinal, Contacto, Participante
from planificador.core.data.use_cases.merges import MergePlan
from planificador.core.data.use_cases.moves import Move
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import column_of
from planificador.core.model.merging import FieldMerge
from planificador.core.model.validation import input_field_name
from planificador.interacciones.merges import KINDS, fusionar, preview_merge

PREVIEW_COST = 1000
"""The cost of a preview, in objects read: it counts all rows that refer to two rows."""
VERSION = "Version of it that you read last; if it has changed since then, the mutation fails with CONFLICTO"
DOC = (
    "Merges two {plural} into one: everything that refers to `absorber` refers to `conservar` afterwards, and "
    "`absorber` is deleted. {detail}A given value is that of the merged row; otherwise it keeps its own, and those "
    "that it lacks come from `absorber`."
)


def _merge_mutation(model: type[BaseModel], plural: str, doc: str) -> Any:  # Any: Strawberry's field
    """Return `fusionarX`. Its input has both rows, and the model's columns."""
    name, type_name = f"Fusionar{plural}", model.__name__

    class Pair:
        conservar: strawberry.ID = id_field(type_name, f"The {type_name} that stays")
        absorber: strawberry.ID = id_field(type_name, f"The {type_name} that becomes a part of it")
        version_conservar: int | None = optional_field(VERSION)
        version_absorber: int | None = optional_field(VERSION)

    Pair.__name__, Pair.__doc__ = f"{name}Input", doc
    input_type = columns_of(model, creating=False)(Pair)
    result = payload(f"{name}Payload", model._meta.db_table, type_name)
    return mutation_field(partial(fusionar, model), input_type, result, doc)


@strawberry.type(description="Rows that refer to the row which a merge absorbs, and move with it.")
class RelacionFusion:
    tipo: str = strawberry.field(description="Their type, such as `Inscripcion`")
    campo: str = strawberry.field(description="Their field that refers to it, such as `participante`")
    total: int = strawberry.field(description="Their number")
    unidas: int = strawberry.field(
        description="How many of them become one with a row of the other: an enrolment in the same contract"
    )


@strawberry.type(description="A field whose values differ in the two rows of a merge. Values are written as texts.")
class CampoFusion:
    campo: str = strawberry.field(description="Field of the input, such as `telefono`")
    conservar: str | None = strawberry.field(description="Value of the row that stays")
    absorber: str | None = strawberry.field(description="Value of the row that is absorbed")
    resultado: str | None = strawberry.field(description="Value of the merged row, unless another one is chosen")


def _row_field(name: str, doc: str) -> Any:  # Any: Strawberry's field
    def resolve(root: Any) -> object:  # Any: a MergePlan
        return getattr(root, name)

    resolve.__annotations__["return"] = lazy_type("Node")
    return strawberry.field(resolver=resolve, description=doc)


@strawberry.type(description="What a merge would do. Nothing is written.")
class VistaPreviaFusion:
    conservar = _row_field("kept", "The row that stays")
    absorber = _row_field("absorbed", "The row that is absorbed")

    @field("The fields whose values differ")
    def campos(self) -> list[CampoFusion]:
        plan = _plan(self)
        return [_field_of(type(plan.kept), difference) for difference in plan.fields]

    @field("The rows that move, by their reference")
    def relaciones(self) -> list[RelacionFusion]:
        return [_relation_of(move) for move in _plan(self).moves]

    @field("Why the mutation would fail")
    def errores(self) -> list[Problema]:
        return cast("list[Problema]", _plan(self).problems)

    @field("What the mutation would warn of; it may warn of more")
    def advertencias(self) -> list[Problema]:
        return cast("list[Problema]", _plan(self).warnings)


def _plan(root: object) -> MergePlan[BaseModel]:
    return cast("MergePlan[BaseModel]", root)


def _relation_of(move: Move) -> RelacionFusion:
    return RelacionFusion(
        tipo=move.model.__name__, campo=input_field_name(move.column), total=move.count, unidas=len(move.joined)
    )


def _field_of(model: type[BaseModel], difference: FieldMerge) -> CampoFusion:
    texts = [
        _text(model, difference.name, value) for value in (difference.kept, difference.absorbed, difference.result)
    ]
    return CampoFusion(
        campo=input_field_name(difference.name), conservar=texts[0], absorber=texts[1], resultado=texts[2]
    )


def _text(model: type[BaseModel], name: str, value: Any) -> str | None:  # Any: the column's own type
    column = column_of(model, name.removesuffix("_id"))
    if value is None:
        return None
    if column.target:
        return encode(column.target, value)
    if isinstance(value, bool):
        return str(value).lower()
    return ", ".join(value) if column.many else str(value)


Kept = Annotated[strawberry.ID, strawberry.argument(description="The row that stays")]
Absorbed = Annotated[strawberry.ID, strawberry.argument(description="The row of the same type that is absorbed")]
MERGE_VERBS: Mapping[type[BaseModel], str] = {
    Cliente: "fusionarClientes",
    ClienteFinal: "fusionarClientesFinales",
    Contacto: "fusionarContactos",
    Participante: "fusionarParticipantes",
}
"""The mutation that merges rows of each model; whoever has it may see its preview."""
MODELS = {model.__name__: model for model in KINDS}


def _pair(ids: Sequence[str]) -> tuple[type[BaseModel], list[int]]:
    """Return the model and the numbers of two rows that can be merged. Raises BadInputError."""
    try:
        keys = [decode(text) for text in ids]
    except InvalidIdError:
        keys = []
    types = {type_name for type_name, _ in keys}
    if len(types) != 1 or not types <= MODELS.keys():
        raise BadInputError(f"Send the ids of two rows of one type: {', '.join(MODELS)}.")
    return MODELS[types.pop()], [number for _, number in keys]


@strawberry.type
class Query:
    @field(
        "What the merge of two rows would do; null if one of them does not exist, or if you may not merge them",
        cost_metadata(PREVIEW_COST),
    )
    async def previsualizar_fusion(self, info: Info, conservar: Kept, absorber: Absorbed) -> VistaPreviaFusion | None:
        model, numbers = _pair([conservar, absorber])
        if MERGE_VERBS[model] not in rights.of(info.context.actor.roles).verbs:
            return None
        return cast("VistaPreviaFusion | None", await preview_merge(model, *numbers))


@strawberry.type
class Mutation:
    fusionar_clientes = _merge_mutation(
        Cliente,
        "Clientes",
        DOC.format(plural="clients", detail="One that is ACTIVO stays so. "),
    )
    fusionar_clientes_finales = _merge_mutation(
        ClienteFinal,
        "ClientesFinales",
        DOC.format(plural="end clients of a client", detail=""),
    )
    fusionar_contactos = _merge_mutation(
        Contacto,
        "Contactos",
        DOC.format(plural="contacts of a client", detail="It has the roles of both. "),
    )
    fusionar_participantes = _merge_mutation(
        Participante,
        "Participantes",
        DOC.format(
            plural="participants of a client",
            detail="Of a contract in which both are enrolled, and of a session that both attended, the better entry "
            "stays. ",
        ),
    )
