"""The closed table of placeholders, made from the models: which values a template for a type of objects can show.

`{curso.nombre}` is the column of a row that the object leads to by its references, and `{curso}` its name. Nothing else
can be named.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from planificador.clientes.models import Cliente, Contacto, Participante
from planificador.contrataciones.models import Contratacion, Inscripcion
from planificador.core.data.computed.fields import ColumnRule, computed_fields
from planificador.core.model import localized_values
from planificador.core.model.base import BaseModel, model_named
from planificador.core.model.columns import (
    INTERNAL,
    BaseColumn,
    Date,
    EnumColumn,
    FixedDecimal,
    Instant,
    Integer,
    LocalTime,
    Month,
    Reference,
    TextColumn,
    column_of,
)
from planificador.core.model.texts import LocalizedText
from planificador.core.model.validation import input_field_name
from planificador.core.model.zones import is_zone
from planificador.formaciones.models import Formador
from planificador.interacciones.models import Interaccion
from planificador.plantillas.rules import SobrePlantilla
from planificador.sesiones.models import Sesion

SUBJECTS: Mapping[SobrePlantilla, type[BaseModel]] = {
    SobrePlantilla.CLIENTE: Cliente,
    SobrePlantilla.CONTACTO: Contacto,
    SobrePlantilla.PARTICIPANTE: Participante,
    SobrePlantilla.FORMADOR: Formador,
    SobrePlantilla.CONTRATACION: Contratacion,
    SobrePlantilla.INSCRIPCION: Inscripcion,
    SobrePlantilla.SESION: Sesion,
    SobrePlantilla.INTERACCION: Interaccion,
}
"""The models of the objects for which templates are filled in."""
ENTITY_NAMES = {"Formacion": "curso"}
"""What templates call the rows of a model, if not by its name."""
NAMING = ("nombre", "apellidos")
"""The columns of a name."""
LEFT_OUT = {"version", "creado", "actualizado", "notas", "motivo_solape", "nota_responsable"}
"""Columns that are not meant for those who get the text."""
ZONE = "zona"
"""The column with the time zone of a row's times."""
MOMENT = LocalizedText(es="{day}, {clock}", eu="{day}, {clock}", en="{day}, {clock}")
Write = Callable[[BaseColumn[Any], Any, ZoneInfo], "LocalizedText | str"]  # Any: the column's own type


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A value that a template can show.

    Attributes:
        name: As it is written, without the braces.
        paths: The columns that it is made from (`core.data.lists.joins`), from the object, or from the contact person.
        write: Takes their values, of which one is not None, and the centre's time zone; None if they make no value.
    """

    name: str
    doc: str
    paths: tuple[str, ...]
    write: Callable[[Sequence[Any], ZoneInfo], LocalizedText | str | None]


def _moment(_column: BaseColumn[Any], value: datetime, zone: ZoneInfo) -> LocalizedText:
    local = value.astimezone(zone)
    day, clock = localized_values.day(local.date()), localized_values.time_of_day(local.time())
    return MOMENT.fill(day=day, clock=clock)


WRITERS: Mapping[type[BaseColumn[Any]], Write] = {
    TextColumn: lambda _column, value, _zone: str(value),
    EnumColumn: lambda _column, value, _zone: value.word,
    Integer: lambda column, value, _zone: column.written(value),  # type: ignore[attr-defined]  # of this class
    FixedDecimal: lambda column, value, _zone: column.written(value),  # type: ignore[attr-defined]  # of this class
    Date: lambda _column, value, _zone: localized_values.day(value),
    Month: lambda _column, value, _zone: localized_values.month(value),
    LocalTime: lambda _column, value, _zone: localized_values.time_of_day(value),
    Instant: _moment,
}
"""How the values of each kind of columns are written; those of other kinds are not shown."""


@cache
def placeholders_for(sobre: SobrePlantilla) -> Mapping[str, Placeholder]:
    """Return the placeholders of a template for this type of objects, by name."""
    return {**object_placeholders(sobre), **contact_placeholders()}


@cache
def object_placeholders(sobre: SobrePlantilla) -> Mapping[str, Placeholder]:
    """Return the placeholders for values to which an object of this type leads."""
    reachable = _reachable(SUBJECTS[sobre])
    return {each.name: each for prefix, model in reachable for each in _of_row(model, prefix)}


@cache
def contact_placeholders() -> Mapping[str, Placeholder]:
    """Return the placeholders for values of a contact person who is chosen with the object."""
    return {each.name: each for each in _of_row(Contacto, "")}


def _reachable(model: type[BaseModel]) -> Iterator[tuple[str, type[BaseModel]]]:
    """Return the model, and those to which its references lead, each with the shortest path to it."""
    level, seen = [("", model)], {model}
    while level:
        following: list[tuple[str, type[BaseModel]]] = []
        for prefix, present in level:
            yield prefix, present
            for name in sorted(present._meta.fk_fields):
                target = model_named(column_of(present, name).target)
                if target not in seen:
                    seen.add(target)
                    following.append((f"{prefix}{name}__", target))
        level = following


def _of_row(model: type[BaseModel], prefix: str) -> Iterator[Placeholder]:
    entity = _entity_name(model)
    naming: Sequence[str] = [name for name in NAMING if name in model._meta.fields_map] or model.searched[:1]
    if model is not Interaccion and naming:  # an interaction has no name
        paths = tuple(prefix + name for name in naming)
        yield Placeholder(entity, f"The name of {entity}", paths, _joined)
    for name, column in model._meta.fields_map.items():
        write = _writer(column)
        if write is None or not isinstance(column, BaseColumn) or name in LEFT_OUT:
            continue
        has_zone = ZONE in model._meta.fields_map and isinstance(column, Instant)
        paths = (prefix + name, prefix + ZONE) if has_zone else (prefix + name,)
        yield Placeholder(f"{entity}.{input_field_name(name)}", column.doc, paths, _of_column(column, write))
    for name, rule in computed_fields(model).items():
        if isinstance(rule, ColumnRule):
            paths = tuple(prefix + column for column in rule.columns)
            yield Placeholder(f"{entity}.{input_field_name(name)}", rule.kind.doc, paths, _computed(rule))


def _entity_name(model: type[BaseModel]) -> str:
    name = model.__name__
    return ENTITY_NAMES.get(name, name[0].lower() + name[1:])


def _writer(column: object) -> Write | None:
    """Return how values of a column are written, None for a column that is not shown."""
    if not isinstance(column, BaseColumn) or column.doc == INTERNAL or isinstance(column, Reference):
        return None
    if isinstance(column, EnumColumn) and all(member.word.es == member.value for member in column.enum_type):
        return None  # its members have no words
    return next((WRITERS[kind] for kind in type(column).__mro__ if kind in WRITERS), None)


def _joined(values: Sequence[Any], _zone: ZoneInfo) -> str:
    return " ".join(str(value) for value in values if value is not None)


def _of_column(column: BaseColumn[Any], write: Write) -> Callable[[Sequence[Any], ZoneInfo], LocalizedText | str]:
    def written(values: Sequence[Any], centre: ZoneInfo) -> LocalizedText | str:
        value, *zones = values
        zone = ZoneInfo(zones[0]) if zones and zones[0] and is_zone(zones[0]) else centre
        return write(column, value, zone)

    return written


def _computed(rule: ColumnRule[Any, Any]) -> Callable[[Sequence[Any], ZoneInfo], LocalizedText | str | None]:
    def written(values: Sequence[Any], _centre: ZoneInfo) -> LocalizedText | None:
        amount = rule.rule(*values)
        return None if amount is None else localized_values.euros(amount)

    return written
