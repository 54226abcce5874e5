"""The register of changes: who changed which row when and how, written in the transaction of the change.

The database refuses to change or delete its entries (`db/migrations/register_guard.py`), except to erase a person.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, ClassVar

import orjson

from planificador.core.model.base import BaseModel
from planificador.core.model.column_groups import ColumnGroup
from planificador.core.model.columns import (
    INTERNAL,
    BaseColumn,
    BigInteger,
    EnumColumn,
    Identifier,
    Instant,
    Integer,
    LongText,
    Reference,
    column_of,
    optional,
)
from planificador.core.model.constraints import Constraints
from planificador.core.model.texts import DescribedEnum

MAX_NAME = 60
"""Characters of the name of a type or of a mutation."""
UNGUARDED = "valores"
EMPTY_PART = "{}"
"""What `valores` is where a change wrote none of the recorded columns: of something that is a part of the row."""


def part_of_group(group: ColumnGroup) -> str:
    """Return the column of an entry that holds the values of a group of columns."""
    return group.value.lower()


PARTS: Sequence[str] = (UNGUARDED, *map(part_of_group, ColumnGroup))
"""The columns of an entry that hold values: those that whoever sees the row may see, and those of each group.

Each holds JSON, an object by the names of columns: of a row that was created or deleted its values without nulls,
otherwise the values before and after. One without values is null.
"""


class OperacionRegistrada(DescribedEnum):
    """What a change did to a row."""

    CREADO = "CREADO", "Created it"
    ACTUALIZADO = "ACTUALIZADO", "Changed it, or something that is a part of it"
    ELIMINADO = "ELIMINADO", "Deleted it"


class EntradaRegistro(BaseModel):
    """An entry of the register: a change of a row by one operation."""

    version = None  # type: ignore[assignment]  # how Tortoise leaves out an inherited column
    actualizado = None  # type: ignore[assignment]  # as above
    creado = Instant(doc="When the change was made; the same in all entries of one operation", db_index=True)
    usuario_id: int | None
    usuario = Reference(
        "Usuario",
        null=True,
        editable=False,
        index=False,
        doc="The user who made it; null if the server made it by itself",
    )
    token_id: int | None
    token = Reference(
        "Token",
        null=True,
        editable=False,
        index=False,
        db_constraint=False,  # a token may be deleted, its entries stay
        doc="The token of the program that made it for the user; null if the user made it",
    )
    verbo = optional(
        Identifier(
            MAX_NAME, doc="The mutation that made it, such as `crearCliente`; null if the server made it by itself"
        )
    )
    tipo = Identifier(MAX_NAME, doc="The type of the changed object, such as `Cliente`")
    operacion = EnumColumn(OperacionRegistrada, doc="What it did", editable=False)
    fila = BigInteger(doc=INTERNAL)
    valores = optional(LongText(doc=INTERNAL))
    importes = optional(LongText(doc=INTERNAL))
    documentos = optional(LongText(doc=INTERNAL))
    notas = optional(LongText(doc=INTERNAL))
    direcciones = optional(LongText(doc=INTERNAL))

    default_order = ("-creado", "-id")
    texts_about: ClassVar[Mapping[str, tuple[str, ...]]] = {"usuario": ()}

    class Meta:
        table = "registro"
        indexes = (("tipo", "fila", "creado"), ("usuario", "creado"))


class SupresionRegistro(BaseModel):
    """The permission to replace values in the entries about a row, inside the transaction that erases a person.

    A transaction that leaves one cannot commit, as `nunca` refers to a row that cannot exist.
    """

    version = None  # type: ignore[assignment]  # as above
    creado = None  # type: ignore[assignment]  # as above
    actualizado = None  # type: ignore[assignment]  # as above
    is_node = False

    tipo = Identifier(MAX_NAME, doc=INTERNAL)
    fila = BigInteger(doc=INTERNAL)
    nunca = Integer(doc=INTERNAL, db_index=True)

    constraints: ClassVar[Constraints] = {
        "ck_registro_supresion_nunca": 'CHECK ("nunca" = 0 AND "id" > 0)',
        "fk_registro_supresion_nunca": 'FOREIGN KEY ("nunca") REFERENCES "registro_supresion" ("id")'
        " DEFERRABLE INITIALLY DEFERRED",
    }

    class Meta:
        table = "registro_supresion"


@cache
def recorded_columns(model: type[BaseModel]) -> Mapping[str, str]:
    """Return the names of the columns whose values are recorded, by the attributes that hold them.

    These are the columns that the API shows, without those that every change changes. A model without any, such as a
    series of numbers, has no entries.
    """
    common = BaseModel._meta.fields_map
    columns = ((name, column_of(model, name)) for name in model._meta.fields_map if name not in common)
    return {column.attribute: name for name, column in columns if _is_recorded(model, name, column)}


def part_of(column: BaseColumn[Any]) -> str:
    """Return the column of an entry that holds the values of this column."""
    return UNGUARDED if column.group is None else part_of_group(column.group)


def values_before_and_after(entry: EntradaRegistro) -> tuple[dict[str, Any], dict[str, Any]]:  # Any: JSON
    """Return the values of an entry, by the names of columns: those before the change, and those after it."""
    texts = (getattr(entry, part) for part in PARTS)
    values = {name: value for text in texts if text for name, value in orjson.loads(text).items()}
    match entry.operacion:
        case OperacionRegistrada.CREADO:
            return {}, values
        case OperacionRegistrada.ELIMINADO:
            return values, {}
    return {name: pair[0] for name, pair in values.items()}, {name: pair[1] for name, pair in values.items()}


def _is_recorded(model: type[BaseModel], name: str, column: object) -> bool:
    is_shown = isinstance(column, BaseColumn) and column.doc != INTERNAL and column.derivation is None
    return is_shown and name not in model.unrecorded
